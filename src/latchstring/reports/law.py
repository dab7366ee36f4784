"""A state line in words, for every writer of prose: what the law does, its marks, and the rows it rests on.

What the law does is decided in `latchstring.catalogue.law`; how a page or a terminal lays the words out is not here.
"""

import datetime
from collections.abc import Iterator

from latchstring.catalogue.law import LawRow, StateLine, load_law
from latchstring.language import Speech
from latchstring.vocabulary import LawEffect, LitigationStatus, Standing

EXPLAINED = frozenset({LawEffect.FORBIDDEN, LawEffect.LIMITED, LawEffect.REQUIRED})
"""Effects of which a reader must hear how far they go."""


def effect_of(line: StateLine, speech: Speech) -> str:
    """Return what the state's law does in a word or two ("already required, in part")."""
    effect = speech.label(line.effect)
    return speech.say("law-in-part", effect=effect) if line.in_part else effect


def marks_of(line: StateLine, speech: Speech) -> list[str]:
    """Return how far a line can be relied on: nothing where it rests on a source that was read and is fresh."""
    marks = []
    if line.rows and not line.verified:
        marks.append(speech.say("law-unverified"))
    if line.stale and line.as_of is not None:
        marks.append(speech.say("law-stale", date=line.as_of.isoformat()))
    return marks


def what_follows(line: StateLine, speech: Speech, *, short: bool = True) -> list[str]:
    """Return the sentences on a line: what follows, how far the hit goes, whom alone it binds.

    `short` is for writers whose rows are not in sight: it adds what the first row says, and by citation alone what is
    pending and what stands beside it.
    """
    said = [speech.say_message(line.follows)]
    said += [how.said_in(speech.language.code) for how in line.how]
    if short and not line.how and line.effect in EXPLAINED and line.rows:
        said.append(line.rows[0].note.said_in(speech.language.code))
    if line.reaches:
        said.append(speech.say("law-reaches", bodies=speech.labels(line.reaches)))
    if short and line.pending:
        said.append(speech.say("law-pending-short", citations="; ".join(row.citation for row in line.pending)))
    if short and line.beside:
        said.append(speech.say("law-beside-short", citations="; ".join(row.citation for row in line.beside)))
    return said


def circuit_of(line: StateLine, speech: Speech) -> str:
    """Return how the state's federal circuit reads 8 U.S.C. 1373, or nothing where the state is not known."""
    try:
        circuit = load_law().federal.circuit_of(line.state)
    except LookupError:
        return ""
    heading = speech.say("law-show-circuit", circuit=circuit.circuit, reading=speech.label(circuit.reading))
    return f"{heading}. {circuit.says.said_in(speech.language.code)}"


def details_of(row: LawRow, on: datetime.date, speech: Speech) -> list[str]:
    """Return what stands beside a row: what kind it is, its date, its suits, its marks, its clock."""
    said = [speech.label(row.kind)]
    if row.standing is not Standing.IN_FORCE:
        said.append(speech.label(row.standing))
    said.append(speech.say("law-as-of", date=row.as_of.isoformat()))
    if row.litigation_status is not LitigationStatus.NOT_CHECKED:
        said.append(speech.label(row.litigation_status))
    said += _terms(row, speech)
    if not row.verified:
        said.append(speech.say("law-unverified"))
    if row.is_stale_on(on):
        said.append(speech.say("law-stale", date=row.as_of.isoformat()))
    return said


def _terms(row: LawRow, speech: Speech) -> Iterator[str]:
    """Say what a row says of days and bodies."""
    if row.effective is not None:
        yield speech.say("law-effective", date=row.effective.isoformat())
    if row.expires is not None:
        yield speech.say("law-expires", date=row.expires.isoformat())
    if row.recheck is not None:
        yield speech.say("law-recheck", date=row.recheck.isoformat())
    if row.reaches:
        yield speech.say("law-reaches", bodies=speech.labels(row.reaches))
    if row.clock is not None:
        code = "law-clock" if row.clock.days_in_removal is None else "law-clock-removal"
        args = {"days": row.clock.days, "removal": row.clock.days_in_removal or 0, "unit": row.clock.unit.value}
        days = speech.say(code, **args)
        yield days if row.clock.verified else f"{days} ({speech.say('law-unverified')})"
