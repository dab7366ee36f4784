"""The deterministic coder: a paper's text in, findings out. Offline, and the same on every run.

Gate, cut, frames, exceptions and voice each have a module of their own; here they are put in a row.
"""

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from latchstring.catalogue import Policy
from latchstring.catalogue.rules import Effect
from latchstring.evidence.actors import bound_bodies
from latchstring.evidence.discourse import voice_of_kind
from latchstring.evidence.exceptions import Exemption, is_broad
from latchstring.evidence.finding import CarveOut, Finding
from latchstring.evidence.framing import Match, Paper, Reader, Region, match_frame
from latchstring.evidence.grammar import is_undone
from latchstring.evidence.regions import regions
from latchstring.evidence.statements import Statement, statements
from latchstring.evidence.words import Words
from latchstring.text import Message
from latchstring.text.folding import fold_bytes
from latchstring.vocabulary import CarveOutType, DocumentKind, Modality, Stance, Strength


def code(
    text: str,
    paper: Paper,
    policies: Sequence[Policy],
    words: Words,
    bounds: Sequence[tuple[int, int]] = (),
    breaks: Sequence[int] = (),
) -> tuple[Finding, ...]:
    """Return the findings of a text, in its order. `bounds` are the spans of its sections, `breaks` where
    sections begin and their headings end, where known.
    """
    folded = fold_bytes(text)
    hits = words.hits(folded)
    if not hits:
        return ()
    found: list[Finding] = []
    for start, end, opened in regions(text, hits, bounds):
        ready = words.ready(folded[start:end].decode("latin-1"), text[start:end])
        inner = [b - start for b in breaks[bisect_right(breaks, start) : bisect_left(breaks, end)]]
        open_policies = [p for p in policies if p.id in opened]
        found += _code_region(text, ready, start, inner, paper, open_policies, words)
    return tuple(sorted(found, key=lambda f: (f.start, f.outline, f.stance, f.end)))


def _code_region(
    text: str,
    ready: str,
    start: int,
    breaks: Sequence[int],
    paper: Paper,
    policies: Sequence[Policy],
    words: Words,
) -> Iterable[Finding]:
    """Code one region: every statement against every policy whose topic occurs in it."""
    region = Region(ready, words)
    open_policies = [p for p in policies if any(region.has(t) for t in p.evidence.topic)]
    if not open_policies:
        return []
    end = start + len(ready)
    readers = [Reader(s, region, paper, words) for s in statements(text[start:end], ready, start, breaks)]
    found: list[Finding] = []
    for policy in open_policies:
        found += _code_policy(text, readers, paper, policy)
    return found


def _code_policy(text: str, readers: list[Reader], paper: Paper, policy: Policy) -> list[Finding]:
    """All findings of one policy in one region; a mention only where nothing stronger stands."""
    made: dict[tuple[Stance, int], Finding] = {}
    silent: Finding | None = None
    for reader in readers:
        for match in _best_matches(policy, reader):
            why = voice_of_kind(paper.kind) or reader.voice
            if why:
                silent = silent or _mention(text, reader, policy, (Message(why),))
                continue
            finding = _finding(text, reader, readers, paper, policy, match)
            key = (finding.stance, finding.start)
            made[key] = _merge(made[key], finding, text) if key in made else finding
    if not made:
        made.update(_repeals(text, readers, paper, policy))
    if made:
        return list(made.values())
    if silent is None:
        silent = _topic_mention(text, readers, policy)
    return [silent] if silent else []


def _repeals(text: str, readers: list[Reader], paper: Paper, policy: Policy) -> dict[tuple[Stance, int], Finding]:
    """A text that names the policy and repeals it is contrary, whatever its words (codebook, rulings)."""
    made: dict[tuple[Stance, int], Finding] = {}
    if voice_of_kind(paper.kind):
        return made
    for reader in readers:
        for group in policy.evidence.mentions:
            spans = [span for c in group for span in reader.spans(c)]
            if not all(reader.spans(c) for c in group) or not any(is_undone(reader.main, *s) for s in spans):
                continue
            statement = reader.statement
            bound, _ = bound_bodies(statement.body, paper.kind, paper.issuer)
            because = (Message("because-repealed"),)
            finding = _make(text, policy, Stance.CONTRARY, None, statement, Modality.DECLARES, bound, (), because)
            made[Stance.CONTRARY, statement.start] = finding
    return made


def _best_matches(policy: Policy, reader: Reader) -> list[Match]:
    """At most one match a stance: the first direct one; a reversed one only where no frame fired directly."""
    best: dict[Stance, Match] = {}
    for frame in policy.evidence.frames:
        match = match_frame(frame, reader)
        if match is None:
            continue
        held = best.get(match.stance)
        if held is None or (match.direct and not held.direct) or _firmer(match, held):
            best[match.stance] = match
    if any(m.direct for m in best.values()):
        best = {s: m for s, m in best.items() if m.direct}
    return list(best.values())


def _firmer(match: Match, held: Match) -> bool:
    """Say whether a match would make a stronger finding than the one held."""
    return match.direct >= held.direct and not _softened(match) and bool(_softened(held))


def _softened(match: Match) -> str:
    """Why a match is only a piece of the policy, or empty."""
    if match.one_office and match.frame.whole_body:
        return "partial-one-office"
    if match.stance is Stance.ADOPTS:
        if match.frame.at_most is Strength.PARTIAL and match.direct:
            return "partial-piece"
        if match.reading.weak or match.reading.modality is Modality.SHOULD:
            return "partial-should"
        if match.reading.effect is Effect.FREES or (
            match.reading.effect is Effect.PERMITS and Effect.PERMITS not in match.frame.effect
        ):
            return "partial-discretion"
    return ""


def _finding(text: str, reader: Reader, readers: list[Reader], paper: Paper, policy: Policy, match: Match) -> Finding:
    """Write up a match."""
    statement = reader.statement
    carve_outs = _carve_outs(text, reader, readers)
    bound, unreachable = bound_bodies(statement.body[: match.act[1] + 1] or statement.body, paper.kind, paper.issuer)
    strength, why = _strength(match, carve_outs)
    effect = match.reading.effect.value if match.reading.effect else "declared"
    because = [
        Message("because-frame", {"frame": match.frame.name}),
        Message("because-effect", {"effect": effect, "act": statement.body[slice(*match.act)].strip()}),
        *(Message("because-carve-out", {"type": c.type.value}) for c in carve_outs),
        *(Message("because-cannot-bind", {"body": b.value, "issuer": paper.issuer.value}) for b in unreachable),
        *([Message(why)] if why else []),
    ]
    return _make(text, policy, match.stance, strength, statement, match.reading.modality, bound, carve_outs, because)


def _strength(match: Match, carve_outs: tuple[CarveOut, ...]) -> tuple[Strength | None, str]:
    """Strong, or partial and why (codebook, "Strength")."""
    if match.stance is not Stance.ADOPTS:
        return None, ""
    softened = _softened(match)
    if softened:
        return Strength.PARTIAL, softened
    if any(is_broad(c.type) for c in carve_outs):
        return Strength.PARTIAL, "partial-carve-out"
    return Strength.STRONG, "strong"


def _carve_outs(text: str, reader: Reader, readers: list[Reader]) -> tuple[CarveOut, ...]:
    """The statement's own exceptions, and those that a later sentence of the region makes for the whole rule."""
    found = [_carve_out(text, reader.statement, e) for e in reader.exceptions]
    for other in readers:
        if other is not reader and other.statement.start >= reader.statement.start:
            body = other.statement.body
            found += [
                _carve_out(text, other.statement, e)
                for e in other.exceptions
                if " not apply" in body[e.start : e.end][:140]
            ]
    return tuple(found)


def _carve_out(text: str, statement: Statement, exception: Exemption) -> CarveOut:
    """Lead an exception back to the text."""
    start = statement.place(exception.start)
    end = max(start + 1, statement.place(exception.end, closing=True))
    words = text[start:end]
    end = start + len(words.rstrip())
    return CarveOut(CarveOutType(exception.type), text[start:end], start, end)


def _merge(first: Finding, second: Finding, text: str) -> Finding:
    """Two items under one lead-in make one finding: the longer quotation, the firmer strength, all exceptions."""
    strong = Strength.STRONG in (first.strength, second.strength)
    lead = first if first.strength is Strength.STRONG or second.strength is not Strength.STRONG else second
    end = max(first.end, second.end)
    carve_outs = tuple(sorted({*first.carve_outs, *second.carve_outs}, key=lambda c: (c.start, c.end)))
    return _rebuild(lead, text, end, Strength.STRONG if strong else lead.strength, carve_outs)


def _rebuild(
    finding: Finding, text: str, end: int, strength: Strength | None, carve_outs: tuple[CarveOut, ...]
) -> Finding:
    """The same finding over a longer span."""
    return Finding(
        id=_identity(finding.policy, finding.stance, text[finding.start : end], finding.start),
        policy=finding.policy,
        outline=finding.outline,
        stance=finding.stance,
        strength=strength,
        quote=text[finding.start : end],
        start=finding.start,
        end=end,
        modality=finding.modality,
        binds=finding.binds,
        carve_outs=carve_outs,
        because=finding.because,
    )


def _topic_mention(text: str, readers: list[Reader], policy: Policy) -> Finding | None:
    """The first statement that speaks of the policy without adopting anything."""
    for reader in readers:
        for group in policy.evidence.mentions:
            if all(reader.mentions(c) if not c.startswith("@") else True for c in group):
                why = reader.voice or "because-no-verb"
                return _mention(text, reader, policy, (Message(why),))
    return None


def _mention(text: str, reader: Reader, policy: Policy, because: tuple[Message, ...]) -> Finding:
    """A finding that adopts nothing."""
    return _make(text, policy, Stance.MENTIONS, None, reader.statement, Modality.NONE, (), (), because)


def _make(
    text: str,
    policy: Policy,
    stance: Stance,
    strength: Strength | None,
    statement: Statement,
    modality: Modality,
    binds: tuple,  # type: ignore[type-arg]
    carve_outs: tuple[CarveOut, ...],
    because: Iterable[Message],
) -> Finding:
    """Put a finding together; its quotation is the text at its place, always."""
    return Finding(
        id=_identity(policy.id, stance, text[statement.start : statement.end], statement.start),
        policy=policy.id,
        outline=policy.outline,
        stance=stance,
        strength=strength,
        quote=text[statement.start : statement.end],
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
