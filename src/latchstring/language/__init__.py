"""The one translation layer: every text that a person reads is looked up here by a message id.

The words stand in `locales/<language>/<room>.ftl` (Project Fluent), one file a room. Nothing here knows what a verdict
or a paper is; rooms hand over ids, arguments and vocabulary members, and get back words.
"""

from latchstring.language.entries import Entry, entries_of
from latchstring.language.languages import Direction, Language, language_of, languages
from latchstring.language.speech import MissingText, Sayable, Speech, say, speech_in

__all__ = [
    "Direction",
    "Entry",
    "Language",
    "MissingText",
    "Sayable",
    "Speech",
    "entries_of",
    "language_of",
    "languages",
    "say",
    "speech_in",
]
