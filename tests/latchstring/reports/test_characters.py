"""Words of strange papers made fit to be shown."""

import pytest

from latchstring.reports.characters import abridged, flowing, printable, shortened


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("No officer\nshall hold\na person", "No officer shall hold a person"),
        ("unless the\nSheriff agrees", "unless the Sheriff agrees"),
        ("shall:\n(a) ask; or\n(b) hold", "shall:\n(a) ask; or\n(b) hold"),
        ("One.\n\n \nTwo", "One.\nTwo"),
        ("civic life; and\nBE IT FURTHER RESOLVED", "civic life; and\nBE IT FURTHER RESOLVED"),
        ("Sanctuary\nSec. 14-9. Marsh", "Sanctuary\nSec. 14-9. Marsh"),
    ],
)
def test_lines_of_the_layout_run_on_and_clauses_stay_apart(written, shown):
    assert flowing(written) == shown


def test_what_could_steer_a_terminal_is_taken_out():
    assert printable("a\x1b[2Jb\u202ec\td") == "a[2Jbc d"


def test_a_shortened_text_is_never_longer_than_asked():
    words = "Nobody is held without a warrant that a judge has signed."

    assert all(len(shortened(words, length)) <= length for length in range(1, 80))


def test_an_abridged_text_keeps_its_beginning_and_its_end_and_is_never_longer_than_asked():
    words = "Whoever registers shall hand in: a name; an address; a tax number; an affidavit of lawful presence."

    assert all(len(abridged(words, length)) <= length for length in range(1, 120))
    assert abridged(words, 70) == "Whoever registers shall hand in: … an affidavit of lawful presence."
    assert abridged(words, 200) == words
