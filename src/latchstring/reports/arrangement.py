"""An assessment laid out for a reader: what stands with what, and in which order. Every writer of prose begins here.

Nothing here chooses words or a format, and nothing is judged: verdicts come as they are.
"""

from collections import Counter
from pathlib import PureWindowsPath
from typing import TypeVar

import msgspec

from latchstring.catalogue.loading import Catalogue
from latchstring.findings.assessment import Assessment, Conflict, Placed, Step, Verdict
from latchstring.vocabulary import ReadState, Stance, Strength, VerdictKind

MENTIONS_SHOWN = 3
"""How many mentions of a policy a report in prose shows; all of them stand in the report in JSON."""

NO_PAPERS = "problem-no-papers"
"""What is said of a folder or an archive in which there are no papers."""
FIRST_STEP = "step-first"
"""The action whose words stand in the catalogue."""

CAPTIONS = {
    Stance.ADOPTS: "conflicts-adopts",
    Stance.CONTRARY: "conflicts-contrary",
    Stance.MENTIONS: "conflicts-amends",
}

_Kind = TypeVar("_Kind", VerdictKind, ReadState)

_RANK = {
    (Stance.CONTRARY, None): 0,
    (Stance.ADOPTS, Strength.STRONG): 1,
    (Stance.ADOPTS, Strength.PARTIAL): 2,
}


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One policy: its words, its verdict, and the passages that speak of it, the weightiest first."""

    verdict: Verdict
    title: str
    question: str
    why: str
    quotations: tuple[Placed, ...]
    mentions: tuple[Placed, ...]
    mentions_left_out: int

    @property
    def part(self) -> str:
        """The part of the guide it belongs to, as a Roman number (`II`)."""
        return self.verdict.outline.partition(".")[0]


class Facing(msgspec.Struct, frozen=True, kw_only=True):
    """Two passages that contradict each other, side by side."""

    conflict: Conflict
    card: Card
    adopts: Placed
    contrary: Placed

    @staticmethod
    def caption(placed: Placed) -> str:
        """Return the id of what is said above one of the two passages."""
        return CAPTIONS[placed.finding.stance]


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """A next step with its policy; `words` are the catalogue's own where it says what comes before any draft."""

    step: Step
    card: Card
    words: str


class Arrangement(msgspec.Struct, frozen=True, kw_only=True):
    """The whole assessment in the order in which it is read."""

    assessment: Assessment
    place: str
    cards: tuple[Card, ...]
    facing: tuple[Facing, ...]
    steps: tuple[Way, ...]
    counts: tuple[tuple[VerdictKind, int], ...]
    read_counts: tuple[tuple[ReadState, int], ...]

    @property
    def handed_over(self) -> int:
        """Count the papers; a folder that holds none stands in the ledger, and is no paper."""
        return sum(all(each.message.code != NO_PAPERS for each in entry.problems) for entry in self.assessment.ledger)


def arrange(assessment: Assessment, catalogue: Catalogue, language: str) -> Arrangement:
    """Lay out an assessment for readers of a language; names of papers are made fit to be published."""
    assessment = published(assessment)
    cards = {verdict.policy: _card(verdict, assessment, catalogue, language) for verdict in assessment.verdicts}
    by_id = {placed.finding.id: placed for placed in assessment.findings}
    return Arrangement(
        assessment=assessment,
        place=_place(assessment),
        cards=tuple(cards.values()),
        facing=tuple(
            Facing(conflict=each, card=cards[each.policy], adopts=by_id[each.adopts], contrary=by_id[each.contrary])
            for each in assessment.conflicts
        ),
        steps=tuple(
            Way(step=step, card=cards[step.policy], words=first_step_of(step, catalogue, language))
            for step in assessment.next_steps
        ),
        counts=_counted(VerdictKind, [verdict.verdict for verdict in assessment.verdicts]),
        read_counts=_counted(ReadState, [entry.read for entry in assessment.ledger]),
    )


def published(assessment: Assessment) -> Assessment:
    """Return the assessment with names of papers that tell nothing of the machine they lay on."""
    replace = msgspec.structs.replace
    return replace(
        assessment,
        ledger=tuple(
            replace(entry, name=public_name(entry.name), also_seen_as=tuple(map(public_name, entry.also_seen_as)))
            for entry in assessment.ledger
        ),
        findings=tuple(replace(placed, name=public_name(placed.name)) for placed in assessment.findings),
    )


def public_name(name: str) -> str:
    r"""Return the name of a paper as it may be published: relative as it was given, or its last part alone.

    >>> public_name("orders/404.pdf"), public_name("/home/clerk/orders/404.pdf"), public_name(r"C:\papers\404.pdf")
    ('orders/404.pdf', '404.pdf', '404.pdf')
    """
    path = PureWindowsPath(name)
    outside = bool(path.drive or path.root) or ".." in path.parts or name.startswith("~")
    return path.name if outside else name


def _card(verdict: Verdict, assessment: Assessment, catalogue: Catalogue, language: str) -> Card:
    policy = catalogue.policy(verdict.policy)
    speaking = [placed for placed in assessment.findings if placed.finding.policy == verdict.policy]
    behind = set(verdict.findings)
    quotations = [placed for placed in speaking if placed.finding.stance is not Stance.MENTIONS]
    mentions = [placed for placed in speaking if placed.finding.stance is Stance.MENTIONS]
    quotations.sort(key=lambda placed: _weight(placed, behind))
    return Card(
        verdict=verdict,
        title=policy.title.said_in(language),
        question=policy.question.said_in(language),
        why=policy.why.said_in(language),
        quotations=tuple(quotations),
        mentions=tuple(mentions[:MENTIONS_SHOWN]),
        mentions_left_out=max(0, len(mentions) - MENTIONS_SHOWN),
    )


def _weight(placed: Placed, behind: set[str]) -> tuple[bool, int]:
    finding = placed.finding
    return finding.id not in behind, _RANK.get((finding.stance, finding.strength), len(_RANK))


def first_step_of(step: Step, catalogue: Catalogue, language: str) -> str:
    """Return the catalogue's own words for what comes before any draft; empty where the step is another."""
    first = catalogue.policy(step.policy).first_step
    return first.said_in(language) if first and step.action.code == FIRST_STEP else ""


def _place(assessment: Assessment) -> str:
    community = assessment.community
    if not community.state or community.name.endswith(f" {community.state}"):
        return community.name
    return f"{community.name}, {community.state}"


def _counted(order: type[_Kind], seen: list[_Kind]) -> tuple[tuple[_Kind, int], ...]:
    counter = Counter(seen)
    return tuple((kind, counter[kind]) for kind in order if counter[kind])
