"""Words without what scanners confuse: letters and digits alone, look-alikes made one. And finding them with errors."""

import re
import unicodedata

_ALIKE = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "!": "i", "5": "s", "8": "b"})
_PAIRS = (("rn", "m"), ("vv", "w"))
_WORDS = re.compile(r"[\s/(),.:;\-–—]+")
_BOUND = 14
"""Letters under which a phrase must begin and end where words do: `photo` is not in `telephoto`."""
_SURE_LENGTH = 9
"""Letters under which a phrase must stand without an error."""
_LETTERS_AN_ERROR = 7
"""Letters of a phrase for each error that is forgiven."""


class Skeleton:
    """The skeleton of a page: its letters end to end, the line of each (from 0), where words begin and end."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        parts: list[str] = []
        self.lines: list[int] = []
        self.lengths: list[int] = []
        self.begins: set[int] = set()
        self.ends: set[int] = set()
        at = 0
        for number, line in enumerate(lines):
            before = at
            for word in _WORDS.split(line):
                part = _bare_word(word)
                if part:
                    self.begins.add(at)
                    at += len(part)
                    self.ends.add(at)
                    parts.append(part)
            self.lines += [number] * (at - before)
            self.lengths.append(at - before)
        self.letters = "".join(parts)

    def find(self, phrase: str, start: int = 0) -> tuple[int, int, float] | None:
        """Find the skeleton of a phrase as `found_at` does; a short one must begin and end where words do."""
        found = found_at(phrase, self.letters, start)
        while found and len(phrase) < _BOUND and not (found[0] in self.begins and found[1] in self.ends):
            found = found_at(phrase, self.letters, found[0] + 1)
        return found

    def fills(self, start: int, end: int) -> float:
        """Return which share of the lines that a match stands on it fills."""
        on = set(self.lines[start:end])
        return (end - start) / max(1, sum(self.lengths[line] for line in on))


def bare(words: str) -> str:
    """Return the skeleton of words.

    >>> bare("Form 1-247A (Immigration Detainer)") == bare("F0rm I—247A  lmmigratlon Detainer.")
    True
    """
    return "".join(map(_bare_word, _WORDS.split(words)))


def _bare_word(word: str) -> str:
    if not word.isascii():
        word = unicodedata.normalize("NFKD", word)
    kept = "".join(letter for letter in word.casefold().translate(_ALIKE) if letter.isalnum())
    for pair, one in _PAIRS:
        kept = kept.replace(pair, one)
    return kept


def found_at(phrase: str, letters: str, start: int = 0) -> tuple[int, int, float] | None:
    """Find the skeleton of a phrase in letters: where it starts and ends, and how well it fits (0–1), or None.

    >>> found_at("immigrationdetainer", "xximmigrationdotainerxx")
    (2, 21, 0.9473684210526316)
    """
    at = letters.find(phrase, start)
    if at >= 0:
        return at, at + len(phrase), 1.0
    allowed = len(phrase) // _LETTERS_AN_ERROR if len(phrase) >= _SURE_LENGTH else 0
    if not allowed:
        return None
    best: tuple[int, int, float] | None = None
    for begin in _candidates(phrase, letters, allowed, start):
        fit = _fitted(phrase, letters[begin : begin + len(phrase) + 2 * allowed], allowed)
        if fit is not None and (best is None or fit[2] > best[2]):
            best = begin + fit[0], begin + fit[1], fit[2]
    return best


def _candidates(phrase: str, letters: str, allowed: int, start: int) -> list[int]:
    """Where a window may begin: of `allowed + 1` pieces of a phrase at least one must stand without error."""
    size = len(phrase) // (allowed + 1)
    begins: set[int] = set()
    for piece in range(allowed + 1):
        offset = piece * size
        at = letters.find(phrase[offset : offset + size], start)
        while at >= 0 and len(begins) < 40:
            begins.add(max(start, at - offset - allowed))
            at = letters.find(phrase[offset : offset + size], at + 1)
    return sorted(begins)


def _fitted(phrase: str, window: str, allowed: int) -> tuple[int, int, float] | None:
    """Return the best place of a phrase in a window (Sellers' algorithm): start, end, fit."""
    costs = list(range(len(phrase) + 1))
    starts = [0] * (len(phrase) + 1)
    best: tuple[int, int, int] | None = None
    for column, letter in enumerate(window, 1):
        above, above_start = costs[0], starts[0]
        costs[0], starts[0] = 0, column
        for row, wanted in enumerate(phrase, 1):
            here = min(
                (above + (wanted != letter), above_start),
                (costs[row] + 1, starts[row]),
                (costs[row - 1] + 1, starts[row - 1]),
                key=lambda pair: pair[0],
            )
            above, above_start = costs[row], starts[row]
            costs[row], starts[row] = here
        if costs[-1] <= allowed and (best is None or costs[-1] < best[0]):
            best = costs[-1], starts[-1], column
    return None if best is None else (best[1], best[2], 1 - best[0] / len(phrase))
