"""From a question to the codes it asks for, with the words that say so. What is done about it is `judging`.

Everything is tried in every language that has a lexicon: forms mix them. A match that a look-alike covers is dropped
and remembered as silenced; in a sentence a match counts only where something asks, and nothing refuses to ask.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from latchstring.forms.lexicon import Lexicon, lexicons
from latchstring.forms.phrases import name_words, plain_words
from latchstring.forms.question import Question
from latchstring.vocabulary import AskCode, Asking

STATEMENTS = frozenset({AskCode.W1, AskCode.W2})
"""Codes that sentences carry by themselves: nothing has to be asked."""
PAPERS = frozenset({AskCode.P4, AskCode.P5, AskCode.P6, AskCode.P7})
"""Papers that are harmless as one of several that will do."""
ASKED_NEAR = 10
"""Words between what asks and what it asks for."""
_BULLET = re.compile(r"^\s*(?:\(?\w{1,2}[.)]|[•*▪-])\s*")
_ABBREVIATED = 3
"""Words of a label up to which it may be abbreviated as a technical name is (`B-place`, `Ctzn`)."""
_LONG_LABEL = 12
"""Plain words beyond which a label is read as a sentence."""


class Match(NamedTuple):
    """A code that a question asks for, by which source of it (`words`, `name`, `option`, `help`, `group`) and words."""

    code: AskCode
    source: str
    matched: str
    bare: bool = False
    """Whether the whole label is but the name of a paper."""


class Matched(NamedTuple):
    """What a question asks for, and which look-alikes were passed over, by name."""

    matches: tuple[Match, ...] = ()
    silenced: tuple[str, ...] = ()


def match(question: Question, in_prose: bool = False) -> Matched:
    """Return the codes that a question asks for, each once, by the source that tells most.

    `in_prose` says that the paper around it is no form: then short lines are headings, and must ask like sentences.
    """
    if in_prose and question.asking is Asking.LABEL and not question.stored:
        question = msgspec.structs.replace(question, asking=Asking.SENTENCE)
    found: dict[AskCode, Match] = {}
    silenced: list[str] = []
    sources = [("words", question.words), ("help", question.help)]
    offered = [("option", option) for option in question.options]
    for source, text in (*sources, *offered):
        for each in _in_text(question, source, text, silenced):
            found.setdefault(each.code, each)
    if question.group:
        for each in _within(question):
            found.setdefault(each.code, each)
    label = _BULLET.sub("", question.words)
    short = question.asking is not Asking.SENTENCE and len(label.split()) <= _ABBREVIATED
    for name in (question.name, label if short else ""):
        for each in _in_name(name, silenced) if name else ():
            found.setdefault(each.code, each)
    return Matched(tuple(_without_shadows(found)), tuple(dict.fromkeys(silenced)))


def _in_text(question: Question, source: str, text: str, silenced: list[str]) -> Iterator[Match]:
    plain = plain_words(text)
    if not plain:
        return
    long_help = source == "help" and len(plain.split()) > _LONG_LABEL
    sentence = long_help or (question.asking is Asking.SENTENCE and source == "words")
    is_question = text.rstrip(' "”»)').endswith("?")
    asking = [lexicon for lexicon in lexicons() if lexicon.may_ask(plain)]
    covered = _covered(plain, silenced) if asking else []
    for lexicon in asking:
        verb = lexicon.asks.match(plain) if len(plain.split()) <= _LONG_LABEL else None
        asks = is_question or verb is not None
        refused = lexicon.refuses.search(plain) if sentence or len(plain.split()) > _LONG_LABEL else None
        offers = lexicon.alternatives.search(plain) or lexicon.alternatives.search(plain_words(question.group))
        for code, words in lexicon.codes.items():
            if code in PAPERS and (offers or source == "option"):
                continue
            hit = _first(words.phrases, plain, covered)
            if hit is None and (asks or not sentence):
                hit = _first(words.labels, plain, covered)
            exact = None if sentence and not verb else words.exact.match(plain, verb.end() if verb and sentence else 0)
            if hit is None and exact is not None and not _overlaps(exact.span(), covered):
                hit = exact
            if hit is None or refused:
                continue
            asked = is_question or _asked(lexicon, plain, hit.start(), hit.end())
            if sentence and code not in STATEMENTS and not asked:
                continue
            if code in STATEMENTS and not sentence and len(plain.split()) < 3:
                continue
            yield Match(code, source, hit[0].strip(), bare=exact is not None and code in PAPERS)


def _covered(plain: str, silenced: list[str]) -> list[tuple[int, int]]:
    """Return the spans of look-alikes in any language: forms mix them, and words are alike across languages."""
    spans = []
    for lexicon in lexicons():
        for because, look_alike, unless in lexicon.silent:
            for found in look_alike.finditer(plain):
                if unless.match(plain, found.start()):
                    continue
                spans.append(found.span())
                silenced.append(because)
    return spans


def _first(pattern: re.Pattern[str], plain: str, covered: list[tuple[int, int]]) -> re.Match[str] | None:
    """Return the first match that no look-alike covers."""
    return next((found for found in pattern.finditer(plain) if not _overlaps(found.span(), covered)), None)


def _overlaps(span: tuple[int, int], covered: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in covered)


def _asked(lexicon: Lexicon, plain: str, start: int, end: int) -> bool:
    """Whether something in the sentence asks for what stands at `start..end`: a verb before it, or in it."""
    if lexicon.asks_first.match(plain) and plain[:start].count(" ") <= ASKED_NEAR:
        return True
    before = " ".join(plain[:start].split()[-ASKED_NEAR:]) + " "
    return bool(lexicon.asks.search(before.lstrip() + plain[start:end]))


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
    covered = _covered(plain, silenced)
    for lexicon in lexicons():
        for code, words in lexicon.codes.items():
            hit = _first(words.names, plain, covered)
            if hit is None and not covered:
                hit = words.squashed.search(squashed) or words.endings.search(squashed)
            hit = hit or _first(words.phrases, plain, covered)
            if hit is not None:
                yield Match(code, "name", hit[0].strip())


_SHADOWS = {AskCode.S1: (AskCode.W1, AskCode.W2, AskCode.S3), AskCode.S2: (AskCode.W2,), AskCode.P4: (AskCode.S1,)}
"""A code on the left is no second finding where one on the right says the same words more fully."""


def _is_word_of(matched: str, fuller: str) -> bool:
    """Whether a match is but one word of a fuller one (`immigration` of `immigration file number`)."""
    return " " not in matched and matched in fuller


def _without_shadows(found: dict[AskCode, Match]) -> Iterator[Match]:
    for code, each in found.items():
        fuller = [found[other] for other in _SHADOWS.get(code, ()) if other in found]
        fuller = [other for other in fuller if other.code in STATEMENTS or _is_word_of(each.matched, other.matched)]
        if not any(other.source == each.source for other in fuller):
            yield each
