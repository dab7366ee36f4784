"""Words without what scanners confuse: letters and digits alone, look-alikes made one. And finding them with errors."""

import re
import unicodedata

_ALIKE = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "!": "i", "5": "s", "8": "b"})
_PAIRS = (("rn", "m"), ("vv", "w"))
_WORDS = re.compile(r"[\s/(),.:;\-–—]+")
_CELLS = re.compile(r"\s{3,}|\t|\||\s[-–—/]\s")
"""What parts a line into cells, as a table or a caption does."""
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
        self.total = len(lines)
        self.lines: list[int] = []
        self.begins: set[int] = set()
        self.ends: set[int] = set()
        self._cells: list[int] = []
        self._lengths: list[int] = []
        for number, line in enumerate(lines):
            for cell in _CELLS.split(line):
                before = len(self.lines)
                for word in filter(None, map(_bare_word, _WORDS.split(cell))):
                    self.begins.add(len(self.lines))
                    self.lines += [number] * len(word)
                    self.ends.add(len(self.lines))
                    parts.append(word)
                self._cells += [len(self._lengths)] * (len(self.lines) - before)
                self._lengths.append(len(self.lines) - before)
        self.letters = "".join(parts)

    def find(self, phrase: str, start: int = 0) -> tuple[int, int, float] | None:
        """Find the skeleton of a phrase as `found_at` does; a short one must begin and end where words do."""
        found = found_at(phrase, self.letters, start)
        while found and len(phrase) < _BOUND and not (found[0] in self.begins and found[1] in self.ends):
            found = found_at(phrase, self.letters, found[0] + 1)
        return found

    def fills(self, start: int, end: int) -> float:
        """Return which share of the cells that a match stands on it fills; a line without wide gaps is one cell."""
        return (end - start) / max(1, sum(self._lengths[cell] for cell in set(self._cells[start:end])))


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
    """Return the best place of a phrase in a window: start, end, fit."""
    end, errors = _best_end(phrase, window)
    if errors > allowed:
        return None
    back, _ = _best_end(phrase[::-1], window[:end][::-1])
    return end - back, end, 1 - errors / len(phrase)


def _best_end(phrase: str, window: str) -> tuple[int, int]:
    """Return where the best match of a phrase in a window ends, and its errors (Myers' bit vectors, 1999)."""
    every, last = (1 << len(phrase)) - 1, 1 << (len(phrase) - 1)
    stands: dict[str, int] = {}
    for at, letter in enumerate(phrase):
        stands[letter] = stands.get(letter, 0) | 1 << at
    more, fewer, errors = every, 0, len(phrase)
    best = (0, errors)
    for at, letter in enumerate(window, 1):
        same = stands.get(letter, 0)
        down = (((same & more) + more) ^ more) | same | fewer
        up, off = fewer | ~(down | more) & every, more & down
        errors += bool(up & last) - bool(off & last)
        up, off = up << 1 & every, off << 1 & every
        kept = same | fewer
        more, fewer = off | ~(kept | up) & every, up & kept
        if errors < best[1]:
            best = (at, errors)
    return best
