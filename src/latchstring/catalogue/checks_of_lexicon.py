"""Checks on the lexicon: concepts that somebody reads, and phrases that can be read and can match.

Frames, which put concepts together, are `checks_of_evidence`.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from latchstring.catalogue.checks_of_evidence import concepts_of
from latchstring.catalogue.complaints import Check, Complaint, Examined
from latchstring.catalogue.rules import Lexicon
from latchstring.text.folding import fold
from latchstring.text.phrases import PhraseError, acronyms, concept_pattern

_CAPITAL = re.compile(r"[A-Z]")


def phrases_of(lexicon: Lexicon) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every list of phrases of a lexicon, with its place."""
    yield from ((f"concepts.{name}", concept.phrases) for name, concept in lexicon.concepts.items())
    yield from ((f"look_alikes[{number}]", look.phrases) for number, look in enumerate(lexicon.look_alikes))


class EveryConceptIsUsed(Check):
    """No concept is kept that nobody reads."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare the lexicon with the names in all policies."""
        used = {name for policy in examined.catalogue.policies for _, name in concepts_of(policy.evidence)}
        for name in examined.catalogue.lexicon.concepts:
            if name not in used:
                yield self.complain("lexicon", f"concepts.{name}", "catalogue-concept-unused", concept=name)


class EveryPhraseCompiles(Check):
    """A phrase is written in the small language of phrases, and asks for at least one word."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Turn each phrase into a pattern."""
        for place, phrases in phrases_of(examined.catalogue.lexicon):
            for phrase in phrases:
                if not _compiles(phrase):
                    yield self.complain("lexicon", place, "catalogue-phrase-unreadable", phrase=phrase)


@cache
def _compiles(phrase: str) -> bool:
    """Say whether a phrase can be read and does not match where there are no words."""
    try:
        pattern = concept_pattern((phrase,))
    except (PhraseError, re.error):
        return False
    return not pattern.search("") and not pattern.search(" - ")


class EveryPhraseIsPlain(Check):
    """A phrase has small letters or whole acronyms, without accents or typographic marks: so are texts prepared.

    The case of look-alikes does not matter; they are read in small letters.
    """

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Prepare each phrase as a text would be, and compare."""
        for place, phrases in phrases_of(examined.catalogue.lexicon):
            for phrase in phrases:
                cased = place.startswith("concepts") and _has_stray_capital(phrase)
                if fold(phrase) != phrase.lower() or cased:
                    yield self.complain("lexicon", place, "catalogue-phrase-not-plain", phrase=phrase)


def _has_stray_capital(phrase: str) -> bool:
    """Say whether a capital stands outside the acronyms of a phrase."""
    for acronym in sorted(acronyms((phrase,)), key=len, reverse=True):
        phrase = phrase.replace(acronym, "")
    return bool(_CAPITAL.search(phrase))


class EveryPhraseStandsOnce(Check):
    """No phrase stands twice in a concept, nor twice among the look-alikes."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Count the phrases of each list."""
        lexicon = examined.catalogue.lexicon
        alike = tuple(phrase for look in lexicon.look_alikes for phrase in look.phrases)
        lists = [(f"concepts.{name}", concept.phrases) for name, concept in lexicon.concepts.items()]
        for place, phrases in [*lists, ("look_alikes", alike)]:
            for phrase, count in Counter(phrases).items():
                if count > 1:
                    yield self.complain("lexicon", place, "catalogue-phrase-twice", phrase=phrase)


CHECKS: tuple[type[Check], ...] = (
    EveryConceptIsUsed,
    EveryPhraseCompiles,
    EveryPhraseIsPlain,
    EveryPhraseStandsOnce,
)
