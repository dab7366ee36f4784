"""Public figures: whatever is published, no small cell can be worked out from it."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from townhall.core.statistics.suppression import TOTAL, publish

ROWS, COLUMNS = "abc", "xyz"
tables = st.fixed_dictionaries({cell: st.integers(0, 30) for cell in product(ROWS, COLUMNS)})


def solutions_of(table, threshold):
    """Two different fillings of the hidden cells that a reader cannot tell apart, by exact elimination over fractions."""
    from fractions import Fraction

    unknown = [cell for cell, count in table.cells.items() if count is None]
    lines = [[(row, column) for column in table.columns] for row in table.rows]
    lines += [[(row, column) for row in table.rows] for column in table.columns]
    matrix = []
    for *parts, total in lines:
        weights = {cell: Fraction(1) for cell in parts} | {total: Fraction(-1)}
        matrix.append([weights.get(cell, Fraction(0)) for cell in unknown])
    told = set()
    pivots = []
    rank = 0
    for column in range(len(unknown)):
        pivot = next((r for r in range(rank, len(matrix)) if matrix[r][column]), None)
        if pivot is None:
            continue
        matrix[rank], matrix[pivot] = matrix[pivot], matrix[rank]
        matrix[rank] = [value / matrix[rank][column] for value in matrix[rank]]
        for r in range(len(matrix)):
            if r != rank and matrix[r][column]:
                matrix[r] = [a - matrix[r][column] * b for a, b in zip(matrix[r], matrix[rank], strict=True)]
        pivots.append(column)
        rank += 1
    for row, column in zip(matrix, pivots, strict=False):
        if sum(1 for value in row if value) == 1:
            told.add(unknown[column])
    return told


@settings(max_examples=150, deadline=None)
@given(tables, st.sampled_from([5, 11]))
def test_no_hidden_cell_can_be_worked_out(counts, threshold):
    table = publish(counts, threshold)
    assert not solutions_of(table, threshold)
    assert all(not 0 < count < threshold for count in table.cells.values() if count is not None)


@settings(max_examples=100, deadline=None)
@given(tables)
def test_what_is_published_is_true(counts):
    table = publish(counts)
    assert all(table.cells[cell] in (None, count) for cell, count in counts.items())


def test_a_table_of_large_counts_is_published_whole():
    table = publish({("a", "x"): 20, ("a", "y"): 30, ("b", "x"): 40, ("b", "y"): 50})
    assert table.cells[TOTAL, TOTAL] == 140
    assert None not in table.cells.values()


def test_nobody_is_told_as_nobody():
    assert publish({("a", "x"): 0, ("b", "x"): 0}).cells["a", "x"] == 0


def test_a_negative_count_is_refused():
    with pytest.raises(ValueError, match="negative"):
        publish({("a", "x"): -1})
