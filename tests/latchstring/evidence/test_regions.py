"""Where a text is read closely: every hit lies in a stretch, stretches lie apart, and none is longer than the bound."""

from itertools import pairwise

import pytest

from latchstring.evidence.regions import _LONGEST, regions
from latchstring.evidence.words import Hit

POLICIES = frozenset({"dont_ask"})


def hits(*places):
    return [Hit(place, POLICIES) for place in places]


@pytest.mark.parametrize("bounds", [(), [(0, 90_000), (90_000, 200_000)]], ids=["no sections", "long sections"])
@pytest.mark.parametrize("step", [10, 700, 1_240, 2_600, 9_000])
def test_every_hit_is_read_and_no_stretch_is_longer_than_the_bound(step, bounds):
    text = ("word " * 12 + "\n") * 3_200
    places = range(0, len(text), step)
    found = regions(text, hits(*places), bounds)
    assert all(any(start <= place < end for start, end, _ in found) for place in places)
    assert all(end - start <= _LONGEST for start, end, _ in found)
    assert all(one[1] <= two[0] for one, two in pairwise(found))


def test_a_hit_opens_the_stretch_that_holds_it_to_its_policy():
    text = "word " * 20_000
    other = Hit(40_000, frozenset({"no_287g"}))
    found = regions(text, [*hits(39_000), other, *hits(41_000)])
    opened = [policies for start, end, policies in found if start <= other.start < end]
    assert opened == [{"dont_ask", "no_287g"}]


def test_a_short_text_is_read_whole():
    assert regions("word " * 100, hits(7, 300)) == [(0, 500, POLICIES)]
