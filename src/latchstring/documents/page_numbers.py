"""Page numbers as a person lists them."""

from collections.abc import Iterable


def page_list(numbers: Iterable[int]) -> str:
    """Write page numbers in order, runs as ranges.

    >>> page_list([1, 2, 3, 7, 9, 10])
    '1–3, 7, 9–10'
    """
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
