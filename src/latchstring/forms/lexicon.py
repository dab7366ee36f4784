"""The lexicons of the form audit: one file a language, loaded strictly and compiled once. How they are used is
`matching`; what the words mean for a form is `judging`."""

import re
from functools import cache
from importlib.resources import files

import ahocorasick_rs
import msgspec

from latchstring.forms.phrases import anchors, compiled
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import AskCode

Words = tuple[str, ...]


class CodeWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that ask for one code: within any words that ask, within a label or a question only (`labels`: words that
    prose uses for other things), as a whole label, in the words of a technical name, as letters inside a name without
    parts, at a name's end."""

    phrases: Words = ()
    labels: Words = ()
    exact: Words = ()
    names: Words = ()
    squashed: Words = ()
    endings: Words = ()


class Silent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that look like asking and are not, and why (a word for the log); `unless` is what makes them ask after all
    (`a legal resident of` a city, unless it is of the United States)."""

    because: str
    phrases: Words
    unless: Words = ()


class NoticeWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The three things that Privacy Act section 7(b) wants said: voluntary or mandatory, by which law, for what use."""

    voluntary: Words
    authority: Words
    uses: Words


class Within(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A short label that asks for something only under such a heading (`Birth: city, state`)."""

    code: AskCode
    groups: Words
    labels: Words


class LexiconFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language, as written."""

    language: str
    common: Words
    """Words by which the language is told; they stand on nearly every form."""
    codes: dict[AskCode, CodeWords]
    silent: tuple[Silent, ...]
    asks: Words
    """Words by which a sentence asks, wherever they stand before what is asked for."""
    asks_first: Words
    """Verbs that ask only where a sentence begins with them: elsewhere they are nouns."""
    refuses: Words
    required: Words
    optional: Words
    alternatives: Words
    last_four: Words
    notice: NoticeWords
    within: tuple[Within, ...]
    complete: bool = True
    """False for a draft: what it finds is shown, and a form in it is never called clean."""


class Code:
    """The compiled words of one code."""

    def __init__(self, words: CodeWords) -> None:
        self.phrases = compiled(words.phrases)
        self.labels = compiled(words.labels)
        self.exact = whole(words.exact)
        self.names = compiled(words.names)
        self.squashed = re.compile("|".join(map(re.escape, words.squashed)) or "(?!)")
        self.endings = re.compile(rf"(?:{'|'.join(map(re.escape, words.endings)) or '(?!)'})$")


class Lexicon:
    """The compiled words of one language."""

    def __init__(self, written: LexiconFile) -> None:
        self.language = written.language
        self.complete = written.complete
        self.common = frozenset(written.common)
        self.codes = {code: Code(words) for code, words in written.codes.items()}
        self.silent = [(row.because, compiled(row.phrases), compiled(row.unless)) for row in written.silent]
        self.asks = compiled(written.asks)
        self.asks_first = compiled(written.asks_first)
        self.refuses = compiled(written.refuses)
        self.required = compiled(written.required)
        self.optional = compiled(written.optional)
        self.alternatives = compiled(written.alternatives)
        self.last_four = compiled(written.last_four)
        self.notice = {part: compiled(getattr(written.notice, part)) for part in NoticeWords.__struct_fields__}
        self.within = [(row.code, whole(row.groups), whole(row.labels)) for row in written.within]
        pieces = {
            a for w in written.codes.values() for phrase in (*w.phrases, *w.labels, *w.exact) for a in anchors(phrase)
        }
        self._gate = ahocorasick_rs.AhoCorasick(sorted(pieces))

    def may_ask(self, plain: str) -> bool:
        """Whether any phrase of this language could match; cheap, and never wrong when it says no."""
        return bool(self._gate.find_matches_as_indexes(f" {plain}"))


def whole(phrases: Words) -> re.Pattern[str]:
    """Compile phrases that must be the whole label."""
    return re.compile(rf"{compiled(phrases).pattern}$")


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """Return the lexicon of every language, in the order of their codes."""
    folder = files("latchstring.forms").joinpath("data").joinpath("lexicon")
    found = sorted((file for file in folder.iterdir() if file.name.endswith(".yml")), key=lambda file: file.name)
    return tuple(Lexicon(load_strict(file, LexiconFile)) for file in found)
