"""What tests of the coder ask for: the catalogue's words, with the gate as it is and wide open, and texts to read."""

import pytest

from latchstring.catalogue import load_catalogue
from latchstring.evidence.words import Hit, Words

STEP = 500


class WideOpen(Words):
    """Words whose gate opens everywhere, for every policy: what the coder would find if it read every line closely."""

    def __init__(self, catalogue):
        super().__init__(catalogue)
        self._every = frozenset(policy.id for policy in catalogue.policies)

    def hits(self, folded):
        return [Hit(start, self._every) for start in range(0, len(folded), STEP)]


@pytest.fixture(scope="session")
def words():
    return Words(load_catalogue())


@pytest.fixture(scope="session")
def wide_open():
    return WideOpen(load_catalogue())


@pytest.fixture(scope="module")
def texts():
    """The project's own sentences, each alone and many together."""
    own = [
        sentence.text for policy in load_catalogue().policies for sentence in (*policy.examples, *policy.near_misses)
    ]
    long = ["\n\n".join(own[start : start + 25]) for start in range(0, len(own), 25)]
    return [*own, *long]
