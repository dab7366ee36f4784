"""What a state's law means for a draft: refused without a plain word, warned of, or named as the floor it stands on.

The lines themselves are `latchstring.catalogue.law`. A line that nobody has read stops nothing and is told.
"""

import datetime
from collections.abc import Iterable, Sequence

import msgspec

from latchstring.catalogue.bodies import INDEPENDENT
from latchstring.catalogue.law import StateLine, load_law
from latchstring.catalogue.law.rows import Unit
from latchstring.drafting.refusals import CannotDraft
from latchstring.findings import Community
from latchstring.language import speech_in
from latchstring.text import Message
from latchstring.vocabulary import Body, LawEffect

_CLOCKS = {"certification_days": "days", "certification_urgent_days": "days_in_removal"}
"""The choices that a state's deadline for certifications bounds, and its field."""


class Marked(msgspec.Struct, frozen=True):
    """What a draft itself must say of a state's law: which of its notes, for which policy, resting on what."""

    part: str
    policy: str
    citation: str
    words: str


def lines_for(policies: Iterable[str], community: Community, day: datetime.date) -> tuple[StateLine, ...]:
    """Return the state line of each policy for a community."""
    law = load_law()
    return tuple(law.state_line(community.state, policy, on=day, kind=community.kind) for policy in policies)


def require_lawful(lines: Iterable[StateLine], despite: bool) -> None:
    """Refuse what state law forbids, unless the request says that it knows. Raises `CannotDraft`."""
    forbidden = [line for line in lines if line.needs_warning]
    if forbidden and not despite:
        args = {"state": forbidden[0].state, "policies": ", ".join(line.policy for line in forbidden)}
        raise CannotDraft(Message("draft-forbidden", {**args, "citation": _citations(forbidden)}))


def require_in_time(lines: Iterable[StateLine], values: dict[str, str]) -> None:
    """Refuse a deadline that is longer than the state's own. Raises `CannotDraft`."""
    for line in lines:
        for row in line.rows:
            for choice, field in _CLOCKS.items():
                most = getattr(row.clock, field, None)
                if most is not None and row.clock is not None and row.clock.unit is Unit.CALENDAR:
                    _require_within(choice, int(values[choice]), most, row.citation)


def _require_within(choice: str, days: int, most: int, citation: str) -> None:
    if days > most:
        raise CannotDraft(Message("draft-slower-than-state", {"name": choice, "most": most, "citation": citation}))


def warnings(lines: Iterable[StateLine]) -> tuple[Message, ...]:
    """Return what the person who asked must be told, one message a policy that some law reaches or nobody has read."""
    return tuple(
        Message("draft-law", {"policy": line.policy, "effect": line.effect, "basis": _basis(line)})
        for line in lines
        if line.effect is not LawEffect.NOT_REACHED
    )


def _basis(line: StateLine) -> str:
    """What a line rests on, and that nobody has read it where nobody has."""
    citation = _citations([line])
    return citation if line.verified or not citation else f"{citation} {speech_in('en').say('draft-unverified')}"


def marks(lines: Sequence[StateLine]) -> list[Marked]:
    """Return what must stand in the draft itself: a warning where the law forbids, a caution where it limits."""
    parts = {LawEffect.FORBIDDEN: "forbidden", LawEffect.LIMITED: "limited"}
    return [
        Marked(parts[line.effect], line.policy, _citations([line]), _words(line))
        for line in lines
        if line.effect in parts
    ]


def floor(lines: Iterable[StateLine], body: Body) -> str:
    """Return the citations of read law that already requires some of this of the body, or a part of it; else nothing.

    What nobody has read is told beside the draft and never stands in its findings.
    """
    return _citations(line for line in lines if _is_floor(line, body))


def _is_floor(line: StateLine, body: Body) -> bool:
    """A law for the police alone is no floor for a court; for a council, which has police under it, it is one."""
    reached = not line.reaches or body in line.reaches or body not in INDEPENDENT
    return line.effect is LawEffect.REQUIRED and line.verified and reached


def as_of(lines: Iterable[StateLine]) -> datetime.date | None:
    """Return the oldest date of the law that decided any line; None where no law was read."""
    counts = (line for line in lines if line.effect is not LawEffect.REQUIRED or line.verified)
    return min((line.as_of for line in counts if line.as_of is not None), default=None)


def _citations(lines: Iterable[StateLine]) -> str:
    """What the lines rest on; the message of a line cites its deciding rows alone."""
    cited = (each for line in lines for each in str(line.follows.args.get("citation", "")).split("; "))
    return "; ".join(dict.fromkeys(each for each in cited if each))


def _words(line: StateLine) -> str:
    """How far the law goes, in our own words, and whether anybody read its source."""
    cited = str(line.follows.args.get("citation", ""))
    said = [how.en for how in line.how] or [row.note.en for row in line.rows if row.citation in cited]
    unread = [] if line.verified else [speech_in("en").say("draft-law-unread")]
    return " ".join([*said, *unread])
