"""The small language of phrases: what may stand in a lexicon, and what is refused."""

import pytest

from latchstring.text.phrases import PhraseError, concept_pattern


def test_a_star_inside_a_word_is_refused_since_it_would_match_nothing():
    with pytest.raises(PhraseError, match="star"):
        concept_pattern(("licen*e*",))


def test_a_star_at_the_end_takes_any_ending():
    assert concept_pattern(("licens*",)).search("two licenses")
