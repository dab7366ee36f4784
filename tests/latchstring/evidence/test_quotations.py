"""Whatever the text, a finding quotes it exactly, and the same text yields the same findings."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latchstring.catalogue import load_catalogue
from latchstring.documents import document_from_text
from latchstring.evidence import find, find_text
from latchstring.vocabulary import Body, DocumentKind, Stance

SENTENCES = [example.text for policy in load_catalogue().policies for example in policy.examples]
ODD = [
    "\r\n",
    "\r",
    "\n\n",
    "\u2028",
    "\u00a0",
    "\ufeff",
    "😀",
    "𝕴𝖈𝖊",
    "é",
    "e\u0301",
    "ﬁ",
    "İ",
    "ß",
    "“",
    "’",
    "—",
    "­",
    "\x00",
    "\ud800",
]
LEADS = [
    "No officer shall: (a) ",
    "; (b) ",
    "Sec. 2-5. ",
    "§ 4 ",
    "WHEREAS, ",
    "BE IT RESOLVED that ",
    "1. ",
    "\n• ",
    ", unless ",
]


def mangled(sentence):
    """The sentence with something odd at some place in it."""
    return st.builds(
        lambda at, odd: sentence[:at] + odd + sentence[at:], st.integers(0, len(sentence)), st.sampled_from(ODD)
    )


PIECES = st.one_of(
    st.sampled_from(SENTENCES),
    st.sampled_from(SENTENCES).flatmap(mangled),
    st.sampled_from(ODD),
    st.sampled_from(LEADS),
    st.text(max_size=30),
)
TEXTS = st.lists(PIECES, max_size=8).map(" ".join)
KINDS = st.one_of(st.none(), st.sampled_from(DocumentKind))
BODIES = st.sampled_from(Body)


def assert_exact(text, findings):
    for finding in findings:
        assert finding.quote == text[finding.start : finding.end]
        assert finding.quote.strip()
        for carve_out in finding.carve_outs:
            assert carve_out.quote == text[carve_out.start : carve_out.end]
            assert carve_out.quote.strip()


@given(text=TEXTS, kind=KINDS, issuer=BODIES)
@settings(max_examples=150, deadline=None)
def test_every_quotation_and_every_exception_stands_at_its_place(text, kind, issuer):
    assert_exact(text, find_text(text, kind, issuer))


@given(text=TEXTS, kind=KINDS, issuer=BODIES)
@settings(max_examples=60, deadline=None)
def test_the_same_text_yields_the_same_findings_in_order_and_each_once(text, kind, issuer):
    findings = find_text(text, kind, issuer)
    assert findings == find_text(text, kind, issuer)
    assert all(before.start <= after.start for before, after in pairwise(findings))
    assert len({finding.id for finding in findings}) == len(findings)


@given(text=TEXTS)
@settings(max_examples=40, deadline=None)
def test_a_document_is_quoted_as_exactly(text):
    document = document_from_text(text, name="paper.txt")
    assert_exact(document.text, find(document))


@given(text=TEXTS)
@settings(max_examples=40, deadline=None)
def test_strength_belongs_to_what_adopts(text):
    for finding in find_text(text):
        assert (finding.strength is not None) is (finding.stance is Stance.ADOPTS)
        assert finding.because
        assert finding.binds or finding.stance is Stance.MENTIONS


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_end_of_a_line_does_not_hide_a_rule(end):
    text = f"Sec. 4.{end}{end}No officer shall hold any person{end}on an immigration detainer.{end}"
    (finding,) = find_text(text)
    assert finding.policy == "no_detainer_holds"
    assert_exact(text, [finding])


def test_letters_outside_the_first_plane_do_not_move_a_quotation():
    text = "😀 𝕬 “No officer shall hold any person on an immigration detainer — señor.” 😀"
    (finding,) = find_text(text)
    assert_exact(text, [finding])
    assert "No officer shall hold" in finding.quote


def test_a_finding_says_why_in_both_languages():
    from latchstring.language import Speech

    for sentence in SENTENCES:
        for finding in find_text(sentence, DocumentKind.RESOLUTION, Body.COUNCIL):
            for message in finding.because:
                assert "⟦" not in Speech("en").say_message(message) + Speech("es").say_message(message)
