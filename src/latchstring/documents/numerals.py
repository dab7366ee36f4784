"""Numbers as list markers show them: decimal, letters, Roman."""

from collections.abc import Callable

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_SMALL_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def roman(number: int) -> str:
    """Write a number in small Roman numerals; outside 1–3999 in digits.

    >>> roman(14), roman(0)
    ('xiv', '0')
    """
    if not 0 < number < 4000:
        return str(number)
    written = ""
    for value, letters in _ROMAN + _SMALL_ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written


def bijective(number: int) -> str:
    """Write a number as HTML's and spreadsheets' letters: a … z, aa, ab.

    >>> bijective(26), bijective(27), bijective(28)
    ('z', 'aa', 'ab')
    """
    if not 0 < number < 1_000_000:
        return str(number)
    written = ""
    while number:
        number, rest = divmod(number - 1, 26)
        written = chr(ord("a") + rest) + written
    return written


def repeated(number: int) -> str:
    """Write a number as Word's letters: a … z, aa, bb, cc.

    >>> repeated(27), repeated(28)
    ('aa', 'bb')
    """
    if not 0 < number <= 26 * 30:
        return str(number)
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def ordinal(number: int) -> str:
    """Write a number with its English ending.

    >>> ordinal(1), ordinal(12), ordinal(23)
    ('1st', '12th', '23rd')
    """
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def upper(write: Callable[[int], str]) -> Callable[[int], str]:
    """Make the capital form of a way to write numbers."""
    return lambda number: write(number).upper()
