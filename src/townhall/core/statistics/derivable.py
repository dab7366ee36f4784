"""Which hidden cells of a table follow from the open ones, by adding and subtracting along its lines.

Each line gives one equation, its cells summing to its total. A hidden cell is told exactly when the equations fix it,
which is so when it is no part of any cycle: rows and columns are the corners of a graph, hidden cells its edges, and a
told cell is a bridge.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

Cell = tuple[str, str]


def derivable(hidden: Iterable[Cell]) -> set[Cell]:
    """Return the hidden cells that can be worked out.

    >>> square = {("a", "x"), ("a", "y"), ("b", "x"), ("b", "y")}
    >>> derivable(square)
    set()
    >>> sorted(derivable(square | {("c", "x")}))
    [('c', 'x')]
    """
    edges = list(hidden)
    corners: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, (row, column) in enumerate(edges):
        corners["row", row].append(number)
        corners["column", column].append(number)
    return {cell for number, cell in enumerate(edges) if not _on_a_cycle(number, edges, corners)}


def _on_a_cycle(number: int, edges: Sequence[Cell], corners: dict[tuple[str, str], list[int]]) -> bool:
    """Walk from one end of an edge to the other without using it."""
    row, column = edges[number]
    seen, waiting = {("row", row)}, [("row", row)]
    while waiting:
        corner = waiting.pop()
        for other in corners[corner]:
            ends = (("row", edges[other][0]), ("column", edges[other][1]))
            for end in ends if other != number else ():
                if end not in seen:
                    seen.add(end)
                    waiting.append(end)
    return ("column", column) in seen
