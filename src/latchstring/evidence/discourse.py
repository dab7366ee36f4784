"""Who is speaking, and in which voice: operative words, or a recital, a definition, a purpose, a report, news, a bill.

A statement in a voice that adopts nothing can only mention. The words of the voices stand in `data/voices.yml`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import msgspec

from latchstring.evidence.notation import Patterns, joined, load_data
from latchstring.vocabulary import DocumentKind


class Voice(StrEnum):
    """A voice that adopts nothing; its value is the code of the reason that a mention carries."""

    BILL = "voice-bill"
    MINUTES = "voice-minutes"
    NEWS = "voice-news"
    FORM = "voice-form"
    OTHER = "voice-other"
    RECITAL = "voice-recital"
    DEFINITION = "voice-definition"
    FINDING = "voice-finding"
    PURPOSE = "voice-purpose"
    REPORT = "voice-report"
    URGES = "voice-urges"
    REPEALED = "voice-repealed"
    ELSEWHERE = "voice-elsewhere"
    OTHER_LAW = "voice-other-law"
    REMEDY = "voice-remedy"
    HEADING = "voice-heading"


class _VoiceWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    voice: Voice
    any: Patterns
    opened_by: Patterns = ()
    says: str = ""


class _Heading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    longest: int
    verbs: Patterns
    says: str = ""


class _VoiceFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    voices: tuple[_VoiceWords, ...]
    heading: _Heading
    fragments: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Telling:
    """The words of one voice, compiled: those that begin a statement, those anywhere in it, and those that open it."""

    voice: Voice
    beginning: re.Pattern[str] | None
    anywhere: re.Pattern[str] | None
    opened_by: re.Pattern[str] | None

    def told_by(self, body: str) -> bool:
        """Say whether a statement speaks in this voice to its end."""
        match = self.beginning.match(body) if self.beginning else None
        if match is None and self.anywhere:
            match = self.anywhere.search(body)
        return match is not None and not (self.opened_by and self.opened_by.search(body, match.end()))


@dataclass(frozen=True, slots=True)
class _Voices:
    """All voices in their order, and what is a heading."""

    rows: tuple[_Telling, ...]
    verb: re.Pattern[str]
    longest_heading: int


_SILENT_KINDS = {
    DocumentKind.BILL: Voice.BILL,
    DocumentKind.MINUTES: Voice.MINUTES,
    DocumentKind.NEWS: Voice.NEWS,
    DocumentKind.FORM: Voice.FORM,
    DocumentKind.OTHER: Voice.OTHER,
    DocumentKind.ANSWERS: Voice.OTHER,
}


def voice_of_kind(kind: DocumentKind | None) -> str:
    """Return why a paper of this kind can only mention, or an empty string. An unstated kind may adopt."""
    return _SILENT_KINDS[kind].value if kind in _SILENT_KINDS else ""


def voice_of(body: str) -> str:
    """Return why this statement can only mention, or an empty string where its words are operative.

    >>> voice_of('whereas, immigrants enrich the city;')
    'voice-recital'
    """
    voices = _voices()
    if len(body) < voices.longest_heading and not voices.verb.search(body):
        return Voice.HEADING.value
    for row in voices.rows:
        if row.told_by(body):
            return row.voice.value
    return ""


@cache
def _voices() -> _Voices:
    """The voices of the data file, compiled once."""
    held = load_data("voices.yml", _VoiceFile)

    def compiled(patterns: Iterable[str]) -> re.Pattern[str] | None:
        words = joined(patterns, held.fragments)
        return re.compile(words) if words else None

    rows = (
        _Telling(
            row.voice,
            beginning=compiled(p for p in row.any if p.startswith("^")),
            anywhere=compiled(p for p in row.any if not p.startswith("^")),
            opened_by=compiled(row.opened_by),
        )
        for row in held.voices
    )
    verb = re.compile(joined(held.heading.verbs, held.fragments))
    return _Voices(tuple(rows), verb, held.heading.longest)
