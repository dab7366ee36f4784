"""Findings written up: the quotation at its place, who is bound, the exceptions, how firm it is, and because of what.

Which statements make findings is decided by `coder` and `framing`.
"""

import hashlib
from collections.abc import Iterable

import msgspec

from latchstring.catalogue import Policy
from latchstring.catalogue.rules import Effect
from latchstring.evidence.actors import bound_bodies
from latchstring.evidence.closely import CloseReading, labels
from latchstring.evidence.exceptions import Exemption, is_broad
from latchstring.evidence.finding import CarveOut, Finding
from latchstring.evidence.framing import Match
from latchstring.evidence.reading import Reader
from latchstring.evidence.statements import Statement
from latchstring.text import Message
from latchstring.vocabulary import Body, CarveOutType, Modality, Stance, Strength


def write_match(text: str, reader: Reader, close: CloseReading, policy: Policy, match: Match) -> Finding:
    """Return the finding of a frame that fired on one of a region's statements."""
    statement, paper = reader.statement, reader.paper
    exempt = _exemptions(text, reader, close, match)
    carve_outs = tuple(_carve_out(text, stated, exception) for stated, exception in exempt)
    bound, unreachable = bound_bodies(reader.main, _end_of_subject(match, reader), paper.kind, paper.issuer)
    strength, why = _strength(match, (exception for _, exception in exempt))
    effect = match.reading.effect.value if match.reading.effect else "declared"
    because = [
        Message("because-frame", {"frame": match.frame.name}),
        Message("because-effect", {"effect": effect, "act": statement.body[slice(*match.act)].strip()}),
        *(Message("because-carve-out", {"type": c.type.value}) for c in carve_outs),
        *(Message("because-cannot-bind", {"body": b.value, "issuer": paper.issuer.value}) for b in unreachable),
        *([Message(why)] if why else []),
    ]
    return _write(
        text,
        policy,
        match.stance,
        statement,
        because,
        strength=strength,
        modality=match.reading.modality,
        binds=bound,
        carve_outs=carve_outs,
    )


def _end_of_subject(match: Match, reader: Reader) -> int:
    """How far the statement names who is bound: to the end of the act, or through all of it where there is no act."""
    begin, end = match.act
    return end + 1 if end > begin else len(reader.main)


def write_repeal(text: str, reader: Reader, policy: Policy) -> Finding:
    """Return the finding of a statement that repeals a rule of the policy: it is contrary, whatever else it says."""
    statement, paper = reader.statement, reader.paper
    bound, _ = bound_bodies(statement.body, len(statement.body), paper.kind, paper.issuer)
    because = [Message("because-repealed")]
    return _write(text, policy, Stance.CONTRARY, statement, because, modality=Modality.DECLARES, binds=bound)


def write_mention(text: str, reader: Reader, policy: Policy, why: str) -> Finding:
    """Return a finding that adopts nothing, and the code of the reason why."""
    return _write(text, policy, Stance.MENTIONS, reader.statement, [Message(why)])


def merge(first: Finding, second: Finding, text: str) -> Finding:
    """Return one finding for two items under one lead-in: the longer quotation, the firmer strength, all exceptions."""
    firm = Strength.STRONG in (first.strength, second.strength)
    lead = first if first.strength is Strength.STRONG or second.strength is not Strength.STRONG else second
    end = max(first.end, second.end)
    return msgspec.structs.replace(
        lead,
        id=_identity(lead.policy, lead.stance, text[lead.start : end], lead.start),
        strength=Strength.STRONG if firm else lead.strength,
        quote=text[lead.start : end],
        end=end,
        carve_outs=tuple(sorted({*first.carve_outs, *second.carve_outs}, key=lambda c: (c.start, c.end))),
    )


def softened(match: Match) -> str:
    """Return the code of why a match is only a piece of the policy, or an empty string."""
    frame, reading = match.frame, match.reading
    if match.one_office and frame.whole_body:
        return "because-partial-one-office"
    if match.stance is not Stance.ADOPTS:
        return ""
    if frame.at_most is Strength.PARTIAL and match.direct:
        return "because-partial-piece"
    if reading.weak or reading.modality is Modality.SHOULD:
        return "because-partial-should"
    allowed_only = reading.effect is Effect.PERMITS and Effect.PERMITS not in frame.effect
    return "because-partial-discretion" if allowed_only or reading.effect is Effect.FREES else ""


def _strength(match: Match, exempt: Iterable[Exemption]) -> tuple[Strength | None, str]:
    """Strong, or partial and why: advice, discretion, one office, a piece, or an exception that swallows a part."""
    if match.stance is not Stance.ADOPTS:
        return None, ""
    why = softened(match)
    if why:
        return Strength.PARTIAL, why
    if any(map(is_broad, exempt)):
        return Strength.PARTIAL, "because-partial-carve-out"
    return Strength.STRONG, "because-strong"


def _exemptions(text: str, reader: Reader, close: CloseReading, match: Match) -> list[tuple[Statement, Exemption]]:
    """The statement's own exceptions, and those that a later sentence of the region makes for the whole rule.

    One that names items by their labels is made for these alone, where the region has such items. Where the rule itself
    stands in an exception ("no plea unless the defendant was warned"), it takes nothing back.
    """
    own, rule = reader.statement, [c[1:] for c in match.frame.about if c.startswith("+")]
    found = [(own, e) for e in reader.exceptions if not any(reader.holds(concept, e.start, e.end) for concept in rule)]
    ours = labels(text, own)
    for other, exception, named in close.suspensions:
        elsewhere = named & close.labels and not named & ours
        if other is not reader and other.statement.start >= own.start and not elsewhere:
            found.append((other.statement, exception))
    return found


def _carve_out(text: str, statement: Statement, exception: Exemption) -> CarveOut:
    """Lead an exception back to the text."""
    start = statement.place(exception.start)
    words = text[start : max(start + 1, statement.place(exception.end, closing=True))].rstrip()
    return CarveOut(CarveOutType(exception.type), words, start, start + len(words))


def _write(
    text: str,
    policy: Policy,
    stance: Stance,
    statement: Statement,
    because: Iterable[Message],
    *,
    strength: Strength | None = None,
    modality: Modality = Modality.NONE,
    binds: tuple[Body, ...] = (),
    carve_outs: tuple[CarveOut, ...] = (),
) -> Finding:
    """Put a finding together; its quotation is the text at its place, always."""
    quote = text[statement.start : statement.end]
    return Finding(
        id=_identity(policy.id, stance, quote, statement.start),
        policy=policy.id,
        outline=policy.outline,
        stance=stance,
        strength=strength,
        quote=quote,
        start=statement.start,
        end=statement.end,
        modality=modality,
        binds=binds,
        carve_outs=carve_outs,
        because=tuple(because),
    )


def _identity(policy: str, stance: Stance, quote: str, start: int) -> str:
    """Twelve hex digits of the finding's content: the same paper yields the same ids on every run."""
    return hashlib.sha256(f"{policy}|{stance}|{start}|{quote}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
