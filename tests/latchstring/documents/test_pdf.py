"""Born-digital PDF papers: reading order, running lines, broken words, the way back, and damage in the ledger."""

import io
from collections.abc import Callable, Iterable

import pypdfium2
import pytest
from reportlab.lib.pagesizes import letter
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from latchstring.documents.document import Raw
from latchstring.documents.limits import Limits
from latchstring.documents.pdf import read_pdf
from latchstring.documents.problems import Unreadable

Draw = Callable[[Canvas], None]
Placed = tuple[float, float, str]

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday"]
BODY = [
    "The council finds that residents come to the counter for help,",
    "and that a clerk who asks no more than the service needs is",
    "trusted by all of them, whatever their papers may say today.",
]


def pdf_of(*pages: Draw, encryption: StandardEncryption | None = None, size: tuple[float, float] = letter) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=size, encrypt=encryption)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def lines_at(placed: Iterable[Placed]) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        for x, y, words in placed:
            canvas.drawString(x, y, words)

    return draw


def column(x: float, top: float, lines: Iterable[str], pitch: float = 12) -> list[Placed]:
    return [(x, top - pitch * row, words) for row, words in enumerate(lines)]


def order_page(number: int, total: int) -> Draw:
    return lines_at(
        [
            (72, 750, "ALDER BAY POLICE DEPARTMENT"),
            (72, 738, "General Order 12.4"),
            *column(72, 700, [f"Paragraph {number} begins on a page of its own and", f"word {'x' * number} opens it."]),
            *column(72, 640, BODY),
            (280, 40, f"Page {number} of {total}"),
        ]
    )


def read(data: bytes, **limits: int | float | bool) -> Raw:
    return read_pdf(data, Limits(**limits))


def codes(raw: Raw) -> list[str]:
    return [problem.message.code for problem in raw.problems]


def noted(raw: Raw) -> dict[str, dict[str, str | int | float]]:
    return {note.code: note.args for note in raw.notes}


def raw_text(data: bytes) -> str:
    """The raw text as documented: PDFium's text of each page, CRLF as LF, pages end to end."""
    pdf = pypdfium2.PdfDocument(data)
    return "".join(page.get_textpage().get_text_range().replace("\r\n", "\n") for page in pdf)


def test_lines_of_a_paragraph_stay_together_and_paragraphs_stand_apart():
    raw = read(pdf_of(lines_at([*column(72, 700, BODY), *column(72, 640, BODY)])))
    assert raw.text == "\n".join(BODY) + "\n\n" + "\n".join(BODY)
    assert raw.problems == ()


def test_running_headers_and_page_numbers_are_dropped_but_the_first_header_opens_the_text():
    raw = read(pdf_of(*(order_page(number, 5) for number in range(1, 6))))
    assert raw.text.startswith("ALDER BAY POLICE DEPARTMENT\nGeneral Order 12.4\n\nParagraph 1")
    assert raw.text.count("ALDER BAY POLICE DEPARTMENT") == 1
    assert "Page 3 of 5" not in raw.text
    assert raw.text.count("The council finds") == 5
    assert noted(raw)["note-running-lines"] == {"count": 8, "example": "ALDER BAY POLICE DEPARTMENT"}
    assert noted(raw)["note-page-numbers"] == {"count": 5, "example": "Page 1 of 5"}


def test_a_sentence_goes_on_over_a_page_break():
    one = lines_at([(72, 750, "JAIL MANUAL"), *column(72, 120, ["No deputy shall hold a person for"]), (300, 30, "1")])
    two = lines_at(
        [(72, 750, "JAIL MANUAL"), *column(72, 700, ["a federal agency without a warrant."]), (300, 30, "2")]
    )
    three = lines_at([(72, 750, "JAIL MANUAL"), *column(72, 700, ["This ends the manual."]), (300, 30, "3")])
    text = read(pdf_of(one, two, three)).text
    assert "No deputy shall hold a person for\na federal agency without a warrant.\n\nThis ends the manual." in text


def test_a_heading_on_two_pages_is_the_papers_own():
    page = lines_at([(72, 750, "RESOLUTION OF WELCOME"), *column(72, 700, BODY)])
    assert read(pdf_of(page, page)).text.count("RESOLUTION OF WELCOME") == 2


def test_numbers_of_ordinances_at_the_top_of_each_page_are_never_dropped():
    pages = [lines_at([(72, 750, f"Ordinance No. {number}-26"), *column(72, 700, BODY)]) for number in range(501, 507)]
    text = read(pdf_of(*pages)).text
    assert [f"Ordinance No. {number}-26" in text for number in range(501, 507)] == [True] * 6


def test_the_first_line_of_the_body_is_kept_though_it_returns_on_three_pages_of_twenty():
    tops = [
        "be it ordained by the council:" if number in (2, 9, 15) else f"line {number:c}" for number in range(65, 85)
    ]
    tops[3] = tops[9] = tops[15] = "Be it ordained by the council:"
    pages = [lines_at(column(72, 710, [top, *BODY])) for top in tops]
    assert read(pdf_of(*pages)).text.count("Be it ordained by the council:") == 3


LEFT = [
    "Officers of the department serve every",
    "resident of the city. They do not ask a",
    "person for a place of birth, and they do",
    "not keep a record of it in any file. The",
    "chief reports each year to the council",
    "on how this order is kept, and on every",
    "complaint that was made under it in the",
    "year before, with the outcome of each of",
    "them and the number of days that passed",
    "until the person who complained had an",
    "answer in writing from the department",
    "in a language that the person reads.",
]
RIGHT = [
    "The library lends to all who live here.",
    "A card is given on any proof of address",
    "that shows a name and a street, such as",
    "a lease, a bill, or a letter from a",
    "shelter. The librarian keeps no copy of",
    "that proof, writes down no number from",
    "it, and gives no list of borrowers to",
    "anyone unless a judge of a court with",
    "power over the matter has ordered it in",
    "writing. A borrower is told of such an",
    "order on the day it comes, unless the",
    "order itself forbids that in so many words.",
]


def test_two_columns_are_read_one_after_the_other():
    raw = read(pdf_of(lines_at([*column(72, 700, LEFT), *column(320, 700, RIGHT)])))
    assert raw.text == "\n".join([*LEFT, *RIGHT])


def test_two_columns_that_run_together_in_the_file_are_parted():
    rows = [placed for pair in zip(column(72, 680, LEFT), column(320, 680, RIGHT), strict=True) for placed in pair]
    title = "NOTICE OF THE CITY CLERK ON TWO ORDERS THAT ARE NOW IN FORCE IN ALL OFFICES OF THE CITY"
    raw = read(pdf_of(lines_at([(72, 710, title), *rows])))
    assert raw.text.replace("\n\n", "\n") == "\n".join([title, *LEFT, *RIGHT])
    assert noted(raw)["note-columns-ordered"]["pages"] == "1"


def test_a_table_is_left_in_rows():
    rows = [(f"Fee number {row}", f"{row} dollars and {row} cents") for row in range(20)]
    cells = [
        cell for row, (one, two) in enumerate(rows) for cell in ((72, 700 - 14 * row, one), (320, 700 - 14 * row, two))
    ]
    text = read(pdf_of(lines_at([*cells, *column(72, 300, BODY * 4)]))).text
    assert "Fee number 3 3 dollars and 3 cents" in text


def test_a_box_under_the_columns_that_stands_first_in_the_file_comes_last():
    box = column(
        72, 300, [f"Line {row} of a box that is as wide as both of the columns above it together" for row in range(5)]
    )
    raw = read(pdf_of(lines_at([*box, *column(72, 600, LEFT), *column(320, 600, RIGHT)])))
    assert raw.text.index(RIGHT[-1]) < raw.text.index("Line 0 of a box")
    assert raw.text.index(LEFT[-1]) < raw.text.index(RIGHT[0])


def test_words_broken_at_a_line_end_are_joined_and_real_hyphens_stay():
    lines = ["The munici-", "pal court and the non-", "citizen residents of a one-", "year term; a one-year lease."]
    raw = read(pdf_of(lines_at(column(72, 700, lines))))
    assert raw.text == "The municipal court and the non-citizen residents of a one-year term; a one-year lease."
    assert noted(raw)["note-words-joined"] == {"count": 3, "kept": 2}


def test_a_word_broken_over_a_page_break_is_joined():
    one = lines_at([*column(72, 120, [*BODY, "They come to the offi-"]), (300, 30, "Page 1 of 3")])
    two = lines_at([*column(72, 700, ["cers of the city for help.", *BODY]), (300, 30, "Page 2 of 3")])
    assert "to the officers of the city" in read(pdf_of(one, two)).text


def test_a_number_broken_after_its_hyphen_is_one_number():
    text = read(pdf_of(lines_at(column(72, 700, ["under Ordinance No. 1451-", "14, passed in December"])))).text
    assert text == "under Ordinance No. 1451-14, passed in December"


def test_list_items_keep_lines_of_their_own():
    items = ["No officer shall:", "(a) ask for papers;", "(b) keep a list; or", "(c) call an agency."]
    assert read(pdf_of(lines_at(column(72, 700, items)))).text.replace("\n\n", "\n").split("\n") == items


def test_every_character_leads_back_to_the_raw_text():
    data = pdf_of(
        *(order_page(number, 4) for number in range(1, 5)), lines_at(column(72, 700, ["A munici-", "pal end."]))
    )
    raw, source = read(data), raw_text(data)
    for at, character in enumerate(raw.text):
        for start, end in raw.alignment.raw_spans(at, at + 1):
            assert source[start:end] == character
    joined = raw.text.index("municipal")
    assert [source[a:b] for a, b in raw.alignment.raw_spans(joined, joined + 9)] == ["munici", "pal"]


def test_pages_say_where_they_begin():
    raw = read(pdf_of(*(order_page(number, 3) for number in range(1, 4))))
    assert [page.number for page in raw.pages] == [1, 2, 3]
    assert [raw.text[page.start : page.end].count("Paragraph") for page in raw.pages] == [1, 1, 1]


def test_a_turned_page_is_read_like_an_upright_one():
    def sideways(draw: Draw) -> Draw:
        def turned(canvas: Canvas) -> None:
            canvas.setPageRotation(90)
            canvas.translate(612, 0)
            canvas.rotate(90)
            draw(canvas)

        return turned

    wide = [
        lines_at([(72, 580, "FEES OF THE CLERK"), *column(72, 500, [f"On {day} no fee is due.", *BODY])])
        for day in DAYS
    ]
    raw = read(pdf_of(*(sideways(draw) for draw in wide)))
    assert raw.text.count("FEES OF THE CLERK") == 1
    assert "On Tuesday no fee is due.\nThe council finds" in raw.text


def test_what_somebody_filled_into_a_form_is_not_read():
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "Name of the applicant:")
        canvas.acroForm.textfield(name="name", value="Rosalind Quimby", x=200, y=695, width=200, height=20)

    text = read(pdf_of(draw)).text
    assert "Name of the applicant:" in text
    assert "Quimby" not in text


def test_a_password_is_named():
    with pytest.raises(Unreadable) as error:
        read(pdf_of(order_page(1, 1), encryption=StandardEncryption("secret", canPrint=0)))
    assert error.value.message.code == "problem-password"


def test_a_pdf_that_only_its_owner_may_change_is_read():
    data = pdf_of(order_page(1, 1), encryption=StandardEncryption("", ownerPassword="owner"))
    assert "The council finds" in read(data).text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "problem-empty"),
        (b"Dear clerk, this is a letter.", "problem-pdf-damaged"),
        (b"%PDF-1.7\n", "problem-pdf-damaged"),
    ],
)
def test_what_is_no_pdf_is_named(data, code):
    with pytest.raises(Unreadable) as error:
        read(data)
    assert error.value.message.code == code


def test_a_truncated_pdf_is_in_the_ledger():
    data = pdf_of(*(order_page(number, 30) for number in range(1, 31)))
    with pytest.raises(Unreadable) as error:
        read(data[: len(data) // 3])
    assert error.value.message.code == "problem-pdf-damaged"


def test_a_lost_end_mark_is_in_the_ledger_and_the_rest_is_read():
    data = pdf_of(order_page(1, 1))
    raw = read(data[: data.rindex(b"startxref")])
    assert codes(raw) == ["problem-pdf-cut-off"]
    assert "The council finds" in raw.text


def test_pages_beyond_the_limit_are_named():
    raw = read(pdf_of(*(order_page(number, 9) for number in range(1, 10))), max_pages=4)
    assert [(problem.message.code, problem.message.args["pages"]) for problem in raw.problems] == [
        ("problem-page-limit", "5–9")
    ]
    assert len(raw.pages) == 4


def test_pages_after_the_time_limit_are_named():
    with pytest.raises(Unreadable) as error:
        read(pdf_of(order_page(1, 1)), seconds_per_file=-1.0)
    assert error.value.message.code == "problem-time-limit"


def test_files_packed_inside_a_pdf_are_named():
    pdf = pypdfium2.PdfDocument(pdf_of(order_page(1, 1)))
    pdf.new_attachment("memo.txt").set_data(b"not read")
    packed = io.BytesIO()
    pdf.save(packed)
    assert codes(read(packed.getvalue())) == ["problem-pdf-attachments"]


def test_blank_pages_are_noted():
    raw = read(pdf_of(order_page(1, 2), lines_at([])))
    assert noted(raw)["note-blank-pages"] == {"pages": "2", "count": 1}
    assert raw.pages[1].start == raw.pages[1].end == len(raw.text)


def test_a_blank_pdf_has_no_text():
    with pytest.raises(Unreadable) as error:
        read(pdf_of(lines_at([])))
    assert error.value.message.code == "problem-no-text"
