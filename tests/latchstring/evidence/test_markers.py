"""List markers: which signs open an item, and which only look so."""

import itertools

import pytest

from latchstring.evidence.markers import markers

LISTS = [
    ("No officer shall: (a) ask; (b) record; or (c) hold.", ["(a)1", "(a)2", "(a)3"]),
    ("Officers shall (1) ask and (2) record.", ["(1)1", "(1)2"]),
    ("No one may (i) ask, (ii) hold, or (iii) notify.", ["(i)1", "(i)2", "(i)3"]),
    ("Rules:\nA. Ask nobody.\nB. Hold nobody.\n", ["A.1", "A.2"]),
    ("Steps:\n1. Read the form.\n2. File the form.\n3. Tell counsel.\n", ["1.1", "1.2", "1.3"]),
    ("Steps:\n1) Read the form.\n2) File the form.\n", ["1.1", "1.2"]),
    ("No officer shall:\n• Ask anybody\n• Hold anybody\n", ["*0", "*0"]),
    ("Sec. 2-5. Status.\nNo officer shall ask.\nSec. 2-6. Holds.\nNobody is held.", ["section0", "section0"]),
    ("§ 39.055 Detainers. (a) No holds. (b) No notices.", ["section0", "(a)1", "(a)2"]),
    ("SECTION 1. Purpose. SECTION 2. Rule.", ["section0", "section0"]),
    ("(A) Rule. (1) First. (2) Second. (B) Rule.", ["(A)1", "(1)1", "(1)2", "(A)2"]),
    ("Shall: (a) one; (b) two; (c) three; (d) four; (e) five; (f) six; (g) seven; (h) eight; (i) nine.", 9),
    ("(g) Officers shall not ask.", ["(a)7"]),
    ("Rules: (a) one; (c) three.", ["(a)1", "(a)3"]),
    ("a. Ask nobody.\nb. Hold nobody.\n", ["a.1", "a.2"]),
    ("Sec. 1. (a) one (b) two\nSec. 2. (a) one", ["section0", "(a)1", "(a)2", "section0", "(a)1"]),
]
LOOK_ALIKES = [
    "under 8 U.S.C. 1357(g) no one acts",
    "under 8 U.S.C. 1357 (g) no one acts",
    "as subsection (b) says",
    "as subsection (b) and paragraph (2) say",
    "signed by John A. Reyes on the day",
    "within forty-eight (48) hours of release",
    "an agreement under section 287(g) of the Act",
    "see Form (I-247A) for that",
    "Immigration and Customs Enforcement (ICE) asks",
    "the person(s) named",
    "a fine of 50. The court decides.",
    "title 8 (c) of the code",
]


def told(text):
    return [f"{marker.style}{marker.ordinal}" for marker in markers(text)]


@pytest.mark.parametrize(("text", "expected"), LISTS, ids=[text[:40] for text, _ in LISTS])
def test_items_are_told_with_style_and_place_in_the_order(text, expected):
    found = told(text)
    assert (len(found) if isinstance(expected, int) else found) == expected


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_a_look_alike_opens_no_item(text):
    assert told(text) == []


@pytest.mark.parametrize("text", [text for text, _ in LISTS])
def test_markers_stand_in_order_and_apart(text):
    found = markers(text)
    assert all(before.end <= after.start for before, after in itertools.pairwise(found))
    assert all(0 <= marker.start < marker.end <= len(text) for marker in found)
