"""No text, however it is made, takes more than its share of time: four times the text, about four times the work.

Times are CPU seconds of this process at two sizes, compared generously: what grows with the square would take sixteen.
"""

import gc
import time

import pytest

from latchstring.documents import document_from_text
from latchstring.evidence import find

SIZE = 6_000
GENEROUS = 9
NOISE = 0.3
"""Seconds by which a busy machine may be late."""
TEXTS = {
    "a line without any stop": "the city welcomes immigrants and refugees ",
    "one cue again and again": "immigration detainer ",
    "cues of many policies": "immigration status detainer citation in lieu of arrest ",
    "orders without a stop": "no officer shall hold any person on an immigration detainer ",
    "negations in a row": "no officer shall not refuse to decline immigration hold detainer ",
    "acts in a row": "immigration hold or ask or ",
    "repeals in a row": "immigration detainer is repealed, ",
    "exceptions in a row": "no immigration detainer unless ",
    "exceptions for the rule": "No officer shall hold on an ICE detainer. This section does not apply to a judge. ",
    "one list on one line": "(a) (b) (c) immigration ",
    "lists in lists": "No officer shall: (a) (1) (A) (i) ask for immigration status; (ii) hold; (B) tell; (2) see; ",
    "lists that never end": "officers shall not: (a) ask about immigration: ",
    "lists on lines": "No officer shall:\n(a) ask:\n(1) immigration status:\n(A) now:\n(i) here;\n",
    "names with initials": "John A. Immigration B. Reyes ",
    "words with strokes": "immigration/status/",
    "words broken over lines": "immi-   gration ",
    "blanks": " " * 400 + "immigration\n",
    "blank lines": "\n   \n   \nimmigration",
    "stops": ". . . . immigration . ",
    "quotation marks": '." ." immigration ',
    "commas": "immigration, ",
    "sections": "Sec. 1-1. Immigration status.\n",
    "recitals on one line": "WHEREAS, immigrants live here; and ",
}


def seconds(text):
    """The least CPU time of three readings of a text, outline included; the heap of other tests is not swept meanwhile."""
    gc.disable()
    try:
        return min(reading(text) for _ in range(3))
    finally:
        gc.enable()


def reading(text):
    began = time.process_time()
    find(document_from_text(text))
    return time.process_time() - began


@pytest.mark.parametrize("piece", TEXTS.values(), ids=TEXTS)
def test_work_grows_with_the_text_and_no_faster(piece):
    find(document_from_text(piece * 3))  # what is compiled once is compiled before
    once = seconds(piece * (SIZE // len(piece)))
    four_times = seconds(piece * (4 * SIZE // len(piece)))
    assert four_times <= GENEROUS * once + NOISE


def test_a_list_nested_without_end_is_read():
    text = "Officers shall not ask about immigration status: (a) here: " * 500
    assert find(document_from_text(text))
