"""The self-proof: a catalogue's own sentences are read as they say, its near-misses stay silent, and its gates open.

An example is a sentence without a paper. It is read as a text whose kind is not stated, and as it would stand in a
paper of each body that can adopt the policy; it holds if one of these readings is right. A near-miss has to stay silent
in all of them.

Each frame has a sentence of its own (`finds`): the frame itself must fire on it, not only another one of its policy.

What is wrong with a rule as data is said by the doctor of the catalogue; the labelled passages are read by the tests.
"""

from collections.abc import Iterator, Sequence

from latchstring.catalogue import Catalogue, Complaint, Policy, Severity
from latchstring.catalogue.policy import Example, NearMiss
from latchstring.catalogue.rules import Frame
from latchstring.evidence.coder import code
from latchstring.evidence.finding import Finding
from latchstring.evidence.framing import can_fire, match_frame
from latchstring.evidence.reading import Paper, Reader, Region
from latchstring.evidence.statements import statements
from latchstring.evidence.words import Words, folded
from latchstring.text import Message
from latchstring.vocabulary import Body, DocumentKind, Instrument, Stance, Strength

_PAPER_OF = {
    Instrument.RESOLUTION: DocumentKind.RESOLUTION,
    Instrument.ORDINANCE: DocumentKind.ORDINANCE,
    Instrument.EXECUTIVE_ORDER: DocumentKind.EXECUTIVE_ORDER,
    Instrument.GENERAL_ORDER: DocumentKind.GENERAL_ORDER,
    Instrument.BOARD_POLICY: DocumentKind.SCHOOL_POLICY,
    Instrument.PROSECUTOR_POLICY: DocumentKind.PROSECUTOR_POLICY,
    Instrument.COURT_ORDER: DocumentKind.COURT_ORDER,
    Instrument.BUDGET_AMENDMENT: DocumentKind.BUDGET,
}
_PAPER_ASKED = {
    "@police": DocumentKind.GENERAL_ORDER,
    "@school": DocumentKind.SCHOOL_POLICY,
    "@agreement": DocumentKind.AGREEMENT,
}
"""The paper for a frame whose context asks the paper itself."""
_WEIGHTY = (Stance.ADOPTS, Stance.CONTRARY)


def prove(catalogue: Catalogue) -> list[Complaint]:
    """Return what a catalogue promises of its own sentences and does not keep, errors first.

    A sentence marked `expected_miss` is a warning as long as it is missed, and an error once it is read rightly.
    """
    words = Words(catalogue)
    found = [complaint for policy in catalogue.policies for complaint in _of_policy(catalogue, policy, words)]
    return sorted(found, key=lambda complaint: complaint.severity)


def gate_opens(text: str, policy: str, words: Words) -> bool:
    """Say whether a long paper would be read closely for a policy somewhere in this text."""
    return any(policy in hit.policies for hit in words.hits(folded(text)))


def _of_policy(catalogue: Catalogue, policy: Policy, words: Words) -> Iterator[Complaint]:
    """Yield the complaints about one policy's examples and near-misses."""
    file = f"policies/{catalogue.files.get(policy.id, policy.id + '.yml')}"
    papers = _papers(policy)
    for number, example in enumerate(policy.examples):
        breach = _breach(example, policy, papers, words)
        yield from _told("EveryExampleIsFound", file, f"examples[{number}]", breach, example)
    for number, near_miss in enumerate(policy.near_misses):
        readings = [_weighty(near_miss.text, policy, paper, words) for paper in papers]
        heard = [finding.stance for reading in readings for finding in reading]
        breach = Message("proof-near-miss-found", {"found": heard[0].value}) if heard else None
        yield from _told("EveryNearMissIsSilent", file, f"near_misses[{number}]", breach, near_miss)
    for frame in policy.evidence.frames:
        message = _idle(frame, policy, words)
        if message is not None:
            place = f"evidence.frames.{frame.name}"
            check, severity = "EveryFrameFindsItsExample", Severity.ERROR
            yield Complaint(check=check, severity=severity, message=message, file=file, place=place)


def _told(check: str, file: str, place: str, breach: Message | None, said: Example | NearMiss) -> Iterator[Complaint]:
    """Yield the complaint of one sentence, its mark as a known miss considered."""
    severity, message = Severity.ERROR, breach
    if said.expected_miss:
        severity = Severity.WARNING if breach else Severity.ERROR
        known = Message("proof-known-miss", {"reason": said.expected_miss})
        message = known if breach else Message("proof-miss-mended")
    if message is not None:
        yield Complaint(check=check, severity=severity, message=message, file=file, place=place)


def _idle(frame: Frame, policy: Policy, words: Words) -> Message | None:
    """Say that a frame or its policy does not read the frame's sentence, or None if one of its papers reads it."""
    for paper in _papers_of(frame):
        told = {finding.stance for finding in _weighty(frame.finds, policy, paper, words)}
        if told == {frame.stance} and _fires(frame, paper, words):
            return None
    return Message("proof-frame-idle", {"frame": frame.name, "stance": frame.stance.value})


def _papers_of(frame: Frame) -> tuple[Paper, ...]:
    """The papers that a frame's sentence may stand in: of the kinds that it names or asks for, else an ordinance."""
    asked = {name for group in frame.context for name in group.split("|")}
    kinds = frame.kinds or tuple(kind for name, kind in _PAPER_ASKED.items() if name in asked)
    return tuple(Paper(kind, Body.UNKNOWN, "@agreement" in asked) for kind in kinds or (DocumentKind.ORDINANCE,))


def _fires(frame: Frame, paper: Paper, words: Words) -> bool:
    """Say whether the frame itself fires on a statement of its sentence, by its own effect and with its own stance."""
    ready = words.ready(folded(frame.finds).decode("latin-1"), frame.finds)
    region = Region(ready, words)
    if not can_fire(frame, region, paper):
        return False
    readers = (Reader(statement, region, paper, words) for statement in statements(frame.finds, ready))
    matches = (match_frame(frame, reader) for reader in readers)
    return any(match is not None and match.direct and match.stance is frame.stance for match in matches)


def _papers(policy: Policy) -> tuple[Paper, ...]:
    """The papers that a sentence of the policy may stand in: an unstated one, and those of its adopters."""
    rows = ((_PAPER_OF.get(row.instrument), row.body) for row in policy.adopt)
    stated = [Paper(kind, body) for kind, body in rows if kind is not None]
    return tuple(dict.fromkeys((Paper(None, Body.UNKNOWN), *stated)))


def _findings(text: str, policy: Policy, paper: Paper, words: Words) -> tuple[Finding, ...]:
    return code(text, paper, (policy,), words)


def _weighty(text: str, policy: Policy, paper: Paper, words: Words) -> list[Finding]:
    """The findings that adopt or contradict the policy."""
    return [finding for finding in _findings(text, policy, paper, words) if finding.stance in _WEIGHTY]


def _breach(example: Example, policy: Policy, papers: Sequence[Paper], words: Words) -> Message | None:
    """Say what is wrong with the reading of an example, or None if one of its papers reads it rightly."""
    if not gate_opens(example.text, policy.id, words):
        return Message("proof-gate-shut")
    readings = [_findings(example.text, policy, paper, words) for paper in papers]
    heard = [_heard(reading) for reading in readings]
    if (example.stance, example.strength) in heard:
        return None
    for stance, strength in heard:
        if stance is example.stance and strength is not None and example.strength is not None:
            found = strength.value
            return Message("proof-example-strength", {"strength": example.strength.value, "found": found})
    stances = list(dict.fromkeys(finding.stance.value for reading in readings for finding in reading))
    if not stances:
        return Message("proof-example-silent")
    return Message("proof-example-missed", {"stance": example.stance.value, "found": ",".join(stances)})


def _heard(findings: Sequence[Finding]) -> tuple[Stance | None, Strength | None]:
    """What a reading comes to: its one stance and firmest strength; None where it is silent or of two minds."""
    weighty = [finding for finding in findings if finding.stance in _WEIGHTY] or list(findings)
    stances = {finding.stance for finding in weighty}
    if len(stances) != 1:
        return None, None
    strengths = {finding.strength for finding in weighty}
    firmest = Strength.STRONG if Strength.STRONG in strengths else next(iter(strengths))
    return stances.pop(), firmest
