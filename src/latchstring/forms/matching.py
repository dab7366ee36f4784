"""From a question to the codes it asks for, with the words that say so. What is done about it is `judging`.

Everything is tried in every language that has a lexicon: forms mix them. A match that a look-alike covers is dropped
and remembered as silenced; in a sentence a match counts only where something asks, and nothing refuses to ask.
"""

from collections.abc import Iterator
from typing import NamedTuple

from latchstring.forms.lexicon import Lexicon, lexicons
from latchstring.forms.phrases import name_words, plain_words
from latchstring.forms.question import Question
from latchstring.vocabulary import AskCode, Asking

STATEMENTS = frozenset({AskCode.W1, AskCode.W2})
"""Codes that sentences carry by themselves: nothing has to be asked."""
PAPERS = frozenset({AskCode.P4, AskCode.P5, AskCode.P6, AskCode.P7})
"""Papers that are harmless as one of several that will do."""
ASKED_NEAR = 14
"""Words between what asks and what it asks for."""
_LONG_LABEL = 12
"""Plain words beyond which a label is read as a sentence."""


class Match(NamedTuple):
    """A code that a question asks for, by which source of it (`words`, `name`, `option`, `help`, `group`) and words."""

    code: AskCode
    source: str
    matched: str


class Matched(NamedTuple):
    """What a question asks for, and which look-alikes were passed over, by name."""

    matches: tuple[Match, ...] = ()
    silenced: tuple[str, ...] = ()


def match(question: Question, spoken: bool = False) -> Matched:
    """Return the codes that a question asks for, each once, by the source that tells most."""
    found: dict[AskCode, Match] = {}
    silenced: list[str] = []
    sources = [("words", question.words), ("help", question.help)]
    offered = [("option", option) for option in question.options]
    for source, text in (*sources, *offered):
        for each in _in_text(question, source, text, silenced, spoken):
            found.setdefault(each.code, each)
    if question.group:
        for each in _within(question):
            found.setdefault(each.code, each)
    if question.name:
        for each in _in_name(question.name, silenced):
            found.setdefault(each.code, each)
    return Matched(tuple(_without_shadows(found)), tuple(dict.fromkeys(silenced)))


def _in_text(question: Question, source: str, text: str, silenced: list[str], spoken: bool) -> Iterator[Match]:
    plain = plain_words(text)
    if not plain:
        return
    sentence = question.asking is Asking.SENTENCE and source == "words"
    is_question = text.rstrip(' "”»)').endswith("?")
    for lexicon in lexicons():
        if not lexicon.may_ask(plain):
            continue
        covered = _covered(lexicon, plain, silenced)
        refused = lexicon.refuses.search(plain) if sentence or len(plain.split()) > _LONG_LABEL else None
        offers = lexicon.alternatives.search(plain) or lexicon.alternatives.search(plain_words(question.group))
        for code, words in lexicon.codes.items():
            if code in PAPERS and (offers or source == "option"):
                continue
            hit = next((m for m in words.phrases.finditer(plain) if not _overlaps(m.span(), covered)), None)
            if hit is None and source != "option" and not sentence and (exact := words.exact.match(plain)):
                hit = None if _overlaps(exact.span(), covered) else exact
            if hit is None or refused:
                continue
            asked = is_question or _asked(lexicon, plain, hit.start(), hit.end())
            if sentence and code not in STATEMENTS and not asked:
                continue
            if code in STATEMENTS and not sentence and len(plain.split()) < 3:
                continue
            yield Match(code, source, hit[0].strip())


def _covered(lexicon: Lexicon, plain: str, silenced: list[str]) -> list[tuple[int, int]]:
    spans = []
    for because, look_alike in lexicon.silent:
        for found in look_alike.finditer(plain):
            spans.append(found.span())
            silenced.append(because)
    return spans


def _overlaps(span: tuple[int, int], covered: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in covered)


def _asked(lexicon: Lexicon, plain: str, start: int, end: int) -> bool:
    """Whether something in the sentence asks for what stands at `start..end`: a verb before it, or in it."""
    before = " ".join(plain[:start].split()[-ASKED_NEAR:]) + " "
    return bool(lexicon.asks.search(before + plain[start:end]) or lexicon.asks.match(plain[end:]))


def _within(question: Question) -> Iterator[Match]:
    group, label = plain_words(question.group), plain_words(question.words) or name_words(question.name)
    for lexicon in lexicons():
        for code, groups, labels in lexicon.within:
            if groups.match(group) and labels.match(label):
                yield Match(code, "group", f"{group}{label}".strip())


def _in_name(name: str, silenced: list[str]) -> Iterator[Match]:
    """Match the last part of a name (`household.birth_country`, `form1[0].ssn[0]`) by its words and its letters."""
    plain = name_words(name)
    squashed = plain.replace(" ", "")
    for lexicon in lexicons():
        covered = _covered(lexicon, plain, silenced)
        for code, words in lexicon.codes.items():
            hit = next((m for m in words.names.finditer(plain) if not _overlaps(m.span(), covered)), None)
            if hit is None and not covered:
                hit = words.squashed.search(squashed) or words.endings.search(squashed)
            if hit is None and (phrase := words.phrases.search(plain)) and not _overlaps(phrase.span(), covered):
                hit = phrase
            if hit is not None:
                yield Match(code, "name", hit[0].strip())


_SHADOWS = {AskCode.S1: (AskCode.W1, AskCode.W2), AskCode.S2: (AskCode.W2,), AskCode.P4: (AskCode.S1,)}
"""A code on the left is no second finding where one on the right says the same words more fully."""


def _without_shadows(found: dict[AskCode, Match]) -> Iterator[Match]:
    for code, each in found.items():
        fuller = [found[other] for other in _SHADOWS.get(code, ()) if other in found]
        if code is AskCode.P4:
            fuller = [other for other in fuller if each.matched in other.matched]
        if not any(other.source == each.source for other in fuller):
            yield each
