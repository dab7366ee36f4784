"""The outline of a paper: what is a section, what is only a citation, and how sections nest."""

import string
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latchstring.documents.document import Section
from latchstring.documents.outline import items, outline
from latchstring.vocabulary import DocumentKind


def shape(text: str, **asked: object) -> list[tuple[int, str, str]]:
    return [(s.level, s.number, s.heading) for s in outline(text, **asked)]  # type: ignore[arg-type]


def numbers(text: str) -> list[str]:
    return [item.number for item in items(text)]


def test_a_code_nests_title_chapter_article_division_section():
    text = (
        "TITLE II - GOVERNMENT\nCHAPTER 7. POLICE\nARTICLE II. - IN GENERAL\nDIVISION 1. - DUTIES\n"
        "Sec. 7-31. - Conduct.\nOfficers shall be courteous to all.\nSec. 7-32. - Badges.\nBadges shall be worn.\n"
        "ARTICLE III. - RECORDS\nSec. 7-40. - Books.\nThe clerk keeps the books of the department.\n"
    )
    assert shape(text) == [
        (1, "TITLE II", "GOVERNMENT"),
        (2, "CHAPTER 7", "POLICE"),
        (3, "ARTICLE II", "IN GENERAL"),
        (4, "DIVISION 1", "DUTIES"),
        (5, "Sec. 7-31", "Conduct"),
        (5, "Sec. 7-32", "Badges"),
        (3, "ARTICLE III", "RECORDS"),
        (4, "Sec. 7-40", "Books"),
    ]


@pytest.mark.parametrize(
    ("line", "number", "heading"),
    [
        ("Section 5. Definitions.", "Section 5", "Definitions"),
        ("§ 39.055 DETAINERS.", "§ 39.055", "DETAINERS"),
        ("SEC. 12H.2.  IMMIGRATION STATUS.", "SEC. 12H.2", "IMMIGRATION STATUS"),
        ("Sec. 12-3. - Purpose[4]", "Sec. 12-3", "Purpose"),
        ("Secs. 2-3—2-40. - Reserved.", "Secs. 2-3—2-40", "Reserved"),
        ("APPENDIX A - FEES", "APPENDIX A", "FEES"),
        ("PART 2:", "PART 2", ""),
    ],
)
def test_each_way_to_print_a_number_is_known(line: str, number: str, heading: str):
    (section,) = outline(f"{line}\nthe words of this section stand here in full.\n")
    assert (section.number, section.heading) == (number, heading)


def test_bare_numbers_need_a_neighbour():
    code = "2-4-030 Duties.\nThe mayor signs what the council passes.\n2-4-040 Absence.\nThe president signs for the mayor.\n"
    assert [s.number for s in outline(code)] == ["2-4-030", "2-4-040"]
    assert outline("The rate is\n3.5 Percent of the sum that is owed to the city by law.\n") == ()
    assert outline("For help call\n313-555-0199 Monday\nor call\n313-555-0198 Tuesday\nat any hour you like.\n") == ()


def test_a_police_manual_nests_by_its_decimals():
    text = (
        "417.3 RESPONSE\nOfficers respond to every call.\n417.3.1 ARREST\nAn arrest follows the law.\n"
        "417.4 TRAINING\nTraining is held every year.\n"
    )
    assert shape(text) == [(1, "417.3", "RESPONSE"), (2, "417.3.1", "ARREST"), (1, "417.4", "TRAINING")]


def test_a_resolution_is_cut_at_its_clauses():
    text = (
        "A RESOLUTION\nWHEREAS, people come here; and\nWHEREAS, they stay;\nNOW, THEREFORE, BE IT RESOLVED that all\n"
        "are welcome.\nBE IT FURTHER RESOLVED that the clerk tells them.\n"
    )
    assert [(s.number, s.level) for s in outline(text)] == [
        ("WHEREAS", 1), ("WHEREAS", 1), ("RESOLVED", 1), ("RESOLVED", 1),
    ]  # fmt: skip


def test_clauses_are_found_in_one_long_line():
    text = "WHEREAS, people come; and WHEREAS, they stay; NOW, THEREFORE, BE IT RESOLVED that all are welcome."
    assert [s.number for s in outline(text)] == ["WHEREAS", "WHEREAS", "RESOLVED"]


def test_sections_are_found_in_one_long_line():
    text = "Sec. 2-1. Purpose. This is to help all. Sec. 2-2. Duty. No officer shall ask. See Sec. 2-9 of this code."
    assert [s.number for s in outline(text)] == ["Sec. 2-1", "Sec. 2-2"]


def test_sections_of_an_ordinance_stand_under_its_ordaining_clause():
    text = (
        "WHEREAS, x is so; and\nBE IT ORDAINED BY THE COUNCIL:\nSection 1. No officer shall ask of anybody's papers.\n"
        "Section 2. This takes effect at once upon its passage.\n"
    )
    assert [(s.level, s.number) for s in outline(text)] == [
        (1, "WHEREAS"), (1, "ORDAINED"), (2, "Section 1"), (2, "Section 2"),
    ]  # fmt: skip


def test_a_general_order_is_cut_at_its_uppermost_list_and_labels():
    text = (
        "PURPOSE: To guide officers in their work every day.\nI. DEFINITIONS\nA. Stop: a short detention.\n"
        "B. Arrest: taking into custody.\nH. Other words.\nI. More words of this list are here.\nII. PROCEDURE\nA. Stop nobody without cause.\n"
    )
    assert shape(text) == [(1, "", "PURPOSE"), (1, "I", "DEFINITIONS"), (1, "II", "PROCEDURE")]


def test_lists_of_a_code_are_not_sections():
    text = "Some rules.\nI. First the clerk reads the minutes.\nII. Then the council votes on them.\n"
    assert outline(text, kind=DocumentKind.CODE) == ()
    assert len(outline(text)) == 2


def test_a_citation_that_begins_a_line_is_no_section():
    text = "Sec. 1-1. Duty.\nThe clerk shall act as provided in\nSection 5. The mayor shall sign under\nChapter 3. The rest stays.\n"
    assert [s.number for s in outline(text)] == ["Sec. 1-1"]


@pytest.mark.parametrize("leader", ["", " ........ {n}", "\t{n}"])
def test_a_table_of_contents_is_not_a_row_of_sections(leader: str):
    contents = "".join(f"Sec. 3-{n}. Heading {n}{leader.format(n=n)}\n" for n in range(1, 30))
    body = "".join(f"Sec. 3-{n}. Heading {n}\nThe clerk shall keep book number {n} safe.\n" for n in range(1, 30))
    found = outline("CHAPTER 3. BOOKS\n" + contents + "CHAPTER 3. BOOKS\n" + body)
    assert len([s for s in found if s.number.startswith("Sec.")]) == 29
    assert all(
        "shall keep" in ("CHAPTER 3. BOOKS\n" + contents + "CHAPTER 3. BOOKS\n" + body)[s.start : s.end] for s in found
    )


def test_headings_of_the_format_become_sections():
    text = "Welcome\nWords to all who come.\nSec. 1-1. Duty.\nThe clerk shall act.\nContact\nCall the clerk.\n"
    marked = [
        (0, 7, 1),
        (text.index("Sec"), text.index("\nThe clerk"), 2),
        (text.index("Contact"), text.index("\nCall"), 1),
    ]
    assert shape(text, headings=marked) == [(1, "", "Welcome"), (2, "Sec. 1-1", "Duty"), (1, "", "Contact")]


def test_a_running_header_does_not_begin_its_chapter_anew():
    text = "".join(
        f"CHAPTER 4. COURTS\nSec. 4-{n}. Rule.\nThe judge reads paper number {n} aloud.\n" for n in range(1, 5)
    )
    assert [s.number for s in outline(text)] == ["CHAPTER 4", "Sec. 4-1", "Sec. 4-2", "Sec. 4-3", "Sec. 4-4"]


PIECES = st.sampled_from(
    [
        "Sec. 1-{n}. Duty.\n", "CHAPTER {n}\n", "ARTICLE II. - X\n", "§ {n}.05 Words\n", "WHEREAS, it is so; ",
        "BE IT RESOLVED that ", "The clerk shall act, and (a) see; (b) hear.\n", "I. ONE\n", "II. TWO\n", "A. a\n",
        "1.{n}.3 Heading\n", "\n\n", "é—ñ ", "(1) ", "Policy\n12{n}\n", "PURPOSE: ", "12 U.S.C. 3(a)(1) ", "• dot\n",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.tuples(PIECES, st.integers(1, 9)), max_size=40).map(
        lambda parts: "".join(piece.replace("{n}", str(n)) for piece, n in parts)
    ),
    st.text(alphabet=string.ascii_letters + string.digits + " .()\n§—•:;,-", max_size=200),
)


def check_nesting(text: str, sections: tuple[Section, ...]) -> None:
    for n, section in enumerate(sections):
        assert 0 <= section.start < section.end <= len(text)
        assert section.level >= 1
        if n:
            assert sections[n - 1].start < section.start
        if section.parent is None:
            assert section.level == 1
        else:
            parent = sections[section.parent]
            assert section.parent < n
            assert parent.level == section.level - 1
            assert parent.start <= section.start
            assert section.end <= parent.end


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_sections_nest_and_begin_with_their_number(text: str):
    sections = outline(text)
    check_nesting(text, sections)
    assert outline(text) == sections
    for section in sections:
        begin = " ".join(text[section.start : section.start + 80].split())
        if section.number in ("RESOLVED", "ORDAINED", "ENACTED", "ORDERED"):
            assert section.number in begin.upper()
        else:
            assert begin.startswith(" ".join((section.number or section.heading).split()))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_items_nest_and_begin_with_their_number(text: str):
    found = items(text)
    assert items(text) == found
    for n, item in enumerate(found):
        assert 0 <= item.start < item.end <= len(text)
        assert text[item.start : item.end].startswith(item.number)
        if item.lead_in:
            assert 0 <= item.lead_in[0] < item.lead_in[1] <= item.start
        if item.parent is not None:
            assert item.parent < n
            assert found[item.parent].start <= item.start < found[item.parent].end
            assert item.end <= found[item.parent].end
            assert found[item.parent].level < item.level


def test_items_are_found_in_running_text_with_their_lead_in():
    text = "Duty. No officer shall: (a) ask about status; (b) hold anybody; or (c) tell. Others may."
    found = items(text)
    assert [text[i.start : i.end] for i in found] == ["(a) ask about status;", "(b) hold anybody; or", "(c) tell."]
    assert {text[slice(*i.lead_in)] for i in found if i.lead_in} == {"No officer shall:"}


@pytest.mark.parametrize(
    "text",
    [
        "Nobody is held under 8 U.S.C. 1357(g)(1) or 8 U.S.C. 1373 (a) and (b).",
        "As Section 5(a) says, subsection (b) of this section and paragraphs (1) and (2) apply.",
        "There are five (5) members, one (1) chair and two (2) clerks.",
        "The officer(s) and clerk(s) met John A. Smith and Mary B. Jones.",
        "The rate is 1.5 percent. No. 1. and No. 2. are closed.",
    ],
)
def test_a_citation_or_a_count_is_no_item(text: str):
    assert items(text) == []


def test_the_letter_i_and_the_numeral_i_are_told_apart():
    letters = items("(g) seven\n(h) eight\n(i) nine\n(j) ten\n")
    assert [(i.number, i.level) for i in letters] == [("(g)", 1), ("(h)", 1), ("(i)", 1), ("(j)", 1)]
    numerals = items("(h) eight:\n(i) one\n(ii) two\n(i) nine\n")
    assert [(i.number, i.level) for i in numerals] == [("(h)", 1), ("(i)", 2), ("(ii)", 2), ("(i)", 1)]


def test_an_order_nests_capital_number_letter():
    found = items("A. Stops\n1. Officers shall:\na. be calm\nb. be short\n2. No one is held.\nB. Arrests\n")
    assert [(i.number, i.level) for i in found] == [
        ("A.", 1), ("1.", 2), ("a.", 3), ("b.", 3), ("2.", 2), ("B.", 1),
    ]  # fmt: skip


def test_a_passage_may_begin_inside_a_list():
    assert numbers("2. No officer shall ask. It is so, etc. C. The department helps all. D. It tells all.") == [
        "2.", "C.", "D.",
    ]  # fmt: skip


def test_markers_joined_to_one_another_are_two_items():
    found = items("(a)(1) First words. (2) Second words. (b) Third words.")
    assert [(i.number, i.level) for i in found] == [("(a)", 1), ("(1)", 2), ("(2)", 2), ("(b)", 1)]


def test_what_follows_a_list_of_fragments_is_not_in_its_last_item():
    text = "No officer shall: (1) ask; or (2) tell. This does not bind the sheriff."
    assert text[items(text)[-1].start : items(text)[-1].end] == "(2) tell."


def test_bullets_are_items():
    text = "Officers shall not:\n• ask;\n• detain.\n"
    assert [text[i.start : i.end] for i in items(text)] == ["• ask;", "• detain."]


def test_a_sentence_that_ends_with_a_citing_word_does_not_hide_the_next_item():
    assert numbers("(a) Keep the code.\n(b) Sign the order.\n(c) File the rule.\n(d) Go.\n") == [
        "(a)",
        "(b)",
        "(c)",
        "(d)",
    ]


def test_letters_inside_an_abbreviation_are_no_items():
    assert numbers("3. A non-U.S. citizen may call. An R.S. citation is none. 4. Officers shall help.") == ["3.", "4."]


def test_only_the_region_is_looked_at():
    text = "(a) one (b) two Sec. 2. Do: (a) x; (b) y."
    start = text.index("Sec.")
    assert [i.start >= start for i in items(text, start)] == [True, True]


def test_hostile_rows_of_numbers_end_soon():
    began = time.perf_counter()
    for text in ("Sec. 1" + "-11" * 4000 + "x", "\n" + "1.1." * 8000, "(a)" * 5000, "BE IT " * 5000, "\nSec. " * 8000):
        check_nesting(text, outline(text))
        items(text[:20_000])
    assert time.perf_counter() - began < 20


def test_a_whole_code_of_the_corpus_keeps_its_sections(shared: Path):
    text = (shared / "corpus/georgia/ga-muni-tybee-island-code-full.txt").read_text("utf-8-sig")
    time.perf_counter()
    found = outline(text, kind=DocumentKind.CODE)
    printed = sum(line.lstrip().startswith("Sec. ") for line in text.splitlines())
    check_nesting(text, found)
    assert 0.95 * printed <= sum(s.number.startswith("Sec. ") for s in found) <= printed
