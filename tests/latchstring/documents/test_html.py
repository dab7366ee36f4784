"""Web pages: their text and nothing of the site."""

import pytest

from latchstring.documents.document import Raw
from latchstring.documents.html import read_html
from latchstring.documents.limits import Limits
from latchstring.documents.problems import Unreadable

LAW = "<p>No officer of Alder Bay shall ask any person about immigration status.</p>"


def read_page(page: str, encoding: str = "utf-8") -> Raw:
    return read_html(page.encode(encoding), Limits())


def noted(raw: Raw) -> dict[str, object]:
    return {note.code: note.args.get("count") for note in raw.notes}


def test_menus_scripts_and_cookie_bars_are_left_out() -> None:
    raw = read_page(
        "<html><head><title>Code</title><style>p{}</style></head><body>"
        "<header>City of Alder Bay</header><nav><a href=/>Home</a></nav>"
        "<div id='cookie-consent'>We use cookies. <button>Accept</button></div>"
        f"<main><h1>Code</h1>{LAW}<script>alert(1)</script></main>"
        "<ul class='side-menu'><li><a href=x>Parks</a><li><a href=y>Water</a></ul><footer>© Alder Bay</footer></body>"
    )
    assert raw.text == "Code\nNo officer of Alder Bay shall ask any person about immigration status."
    assert raw.title == "Code"
    assert noted(raw) == {"note-furniture-dropped": 5}


def test_a_page_whose_whole_text_stands_in_a_menu_is_still_read() -> None:
    assert "No officer" in read_page(f"<body><div class='nav'>{LAW * 3}</div></body>").text
    assert "No officer" in read_page(f"<body><nav>{LAW * 3}</nav></body>").text


def test_the_heading_of_an_article_is_kept() -> None:
    raw = read_page(f"<body><article><header><h2>Sec. 2-1</h2></header>{LAW}<footer>Ord. 5</footer></article></body>")
    assert raw.text.splitlines()[0] == "Sec. 2-1"
    assert raw.text.splitlines()[-1] == "Ord. 5"


def test_the_title_on_a_button_is_kept_and_other_buttons_are_not() -> None:
    raw = read_page(f"<section><h3><button>Sec. 2-1</button></h3>{LAW}<button>Share</button></section>")
    assert raw.text.startswith("Sec. 2-1\nNo officer")
    assert "Share" not in raw.text


def test_headings_are_recorded_at_their_place() -> None:
    raw = read_page(f"<h1>Chapter <em>2</em></h1>{LAW}<h3>Sec. 2-1</h3>{LAW}")
    assert [(raw.text[start:end], level) for start, end, level in raw.headings] == [("Chapter 2", 1), ("Sec. 2-1", 3)]


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<ol><li>ask<li>hold</ol>", ["1. ask", "2. hold"]),
        ("<ol type=a start=3><li>ask<li>hold</ol>", ["c. ask", "d. hold"]),
        ("<ol type=I><li>ask<li value=5>hold</ol>", ["I. ask", "V. hold"]),
        ("<ol reversed><li>ask<li>hold</ol>", ["2. ask", "1. hold"]),
        ("<ol style='list-style-type: lower-roman'><li>ask<li>hold</ol>", ["i. ask", "ii. hold"]),
        ("<ul><li>ask<li>hold</ul>", ["• ask", "• hold"]),
        ("<ol><li>(a) ask<li>(b) hold</ol>", ["(a) ask", "(b) hold"]),
        ("<ol><li>ask<ol type=a><li>here</ol><li>hold</ol>", ["1. ask", "a. here", "2. hold"]),
    ],
)
def test_list_items_bear_the_marker_that_a_browser_shows(markup: str, lines: list[str]) -> None:
    assert read_page(markup).text.split("\n") == lines


def test_tables_are_read_row_by_row() -> None:
    raw = read_page(
        "<table><tr><th>Issued:<td>3 May 2021</tr><tr><td>(a)<td>Officers shall not ask.</tr>"
        "<tr><td>Who<td><p>First.</p><p>Second.</p></tr></table>"
    )
    assert raw.text == "Issued:\t3 May 2021\n(a) Officers shall not ask.\nWho\nFirst.\nSecond."


def test_struck_words_are_left_out_and_inserted_ones_kept() -> None:
    raw = read_page(
        "<p>Officers <del>may</del> <ins>shall not</ins> <span style='text-decoration:line-through'>x</span>ask."
    )
    assert raw.text == "Officers shall not ask."
    assert noted(raw) == {"note-struck-text-dropped": 2}


def test_hidden_words_are_left_out_and_told() -> None:
    raw = read_page(f"{LAW}<p hidden>one</p><p style='display: none'>two</p><i aria-hidden=true>x</i>")
    assert raw.text.endswith("status.")
    assert noted(raw) == {"note-hidden-dropped": 3}


def test_the_declared_encoding_is_used() -> None:
    assert "año" in read_page("<meta charset=windows-1252><p>año", "cp1252").text
    assert "año" in read_page("<p>año", "cp1252").text
    assert "год" in read_page("<meta http-equiv=x content='text/html; charset=koi8-r'><p>год", "koi8-r").text
    assert "año" in read_page("<p>año", "utf-16").text


def test_entities_breaks_and_preformatted_lines_become_text() -> None:
    raw = read_page("<p>A&amp;B&nbsp;&sect;&#8239;5 co&shy;operate<br>next</p><pre>one\ntwo</pre>")
    assert raw.text == "A&B § 5 cooperate\nnext\none\ntwo"


def test_a_page_nested_without_end_is_refused() -> None:
    with pytest.raises(Unreadable, match="problem-too-deep"):
        read_page("<div>" * 100_000 + "x")


def test_a_page_of_many_unclosed_paragraphs_is_not_deep() -> None:
    assert read_page("<p>word" * 5_000).text.count("word") == 5_000


def test_a_page_without_words_is_told() -> None:
    with pytest.raises(Unreadable, match="problem-empty"):
        read_page("<html><body><img src=x></body></html>")
