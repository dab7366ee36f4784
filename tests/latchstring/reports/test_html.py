"""The page: whole, accessible, quiet, and safe against the papers it quotes."""

import base64
import datetime
import hashlib
import itertools
import re

import msgspec
import pytest
from selectolax.lexbor import LexborHTMLParser

from latchstring.catalogue import load_law
from latchstring.language import Speech
from latchstring.reports import html
from latchstring.vocabulary import VerdictKind

change = msgspec.structs.replace


@pytest.fixture(params=["en", "es"])
def written(request, assessment, catalogue):
    return html.write(assessment, catalogue, Speech(request.param))


@pytest.fixture
def page(written):
    return LexborHTMLParser(written)


def test_every_policy_has_a_tile_and_a_card_with_its_verdict_in_words(page, assessment):
    speech = Speech(page.css_first("html").attributes["lang"])
    tiles = page.css("a.tile")

    assert [tile.css_first(".outline").text() for tile in tiles] == [each.outline for each in assessment.verdicts]
    for tile, verdict in zip(tiles, assessment.verdicts, strict=True):
        card = page.css_first(tile.attributes["href"])
        assert speech.label(verdict.verdict) in tile.text()
        assert speech.label(verdict.verdict) in card.css_first("header").text()


def test_every_verdict_has_a_shape_of_its_own(page):
    shapes = {symbol.attributes["id"]: symbol.inner_html for symbol in page.css("symbol")}

    assert shapes.keys() == {f"symbol-{kind.value}" for kind in VerdictKind}
    assert len(set(shapes.values())) == len(shapes)


def test_headings_go_down_one_step_at_a_time(page):
    levels = [int(heading.tag[1]) for heading in page.css("h1, h2, h3, h4, h5, h6")]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_ids_are_unique_and_every_link_lands(page):
    ids = [node.attributes["id"] for node in page.css("[id]")]
    aims = {link.attributes["href"] for link in page.css("a[href], use[href]")}

    assert len(ids) == len(set(ids))
    assert aims <= {f"#{each}" for each in ids}
    assert {node.attributes["aria-labelledby"] for node in page.css("[aria-labelledby]")} <= set(ids)


def test_language_direction_landmarks_and_table_are_marked(page):
    root = page.css_first("html")

    assert root.attributes["lang"] in ("en", "es")
    assert root.attributes["dir"] == "ltr"
    assert len(page.css("main")) == len(page.css("body > header")) == len(page.css("nav[aria-label]")) == 1
    assert page.css_first("body > a.skip").attributes["href"] == "#at-a-glance"
    assert page.css_first("table caption").text().strip()
    assert all(cell.attributes["scope"] for cell in page.css("th"))


def test_nothing_is_fetched_and_nothing_runs(page, written):
    assert not page.css("script, link, img, iframe, object, embed, form, [style], [onclick], [onerror], [src]")
    assert "http:" not in written
    assert "https:" not in written
    assert not re.search(r"url\(|@import", written)
    assert page.css_first("meta[http-equiv]").attributes["content"] == (
        f"default-src 'none'; style-src {html.style_source()}; base-uri 'none'; form-action 'none'"
    )


def test_the_content_policy_knows_the_style_sheet_as_it_stands_in_the_page(page):
    digest = hashlib.sha256(page.css_first("style").text().encode()).digest()

    assert f"'sha256-{base64.b64encode(digest).decode()}'" in page.css_first("meta[http-equiv]").attributes["content"]


def test_hostile_names_and_words_stay_text(page, written):
    assert "<script" not in written
    assert "<script>alert('x')</script>" in page.css_first("#finding-f-hold-not mark").text()
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", written)


def test_arguments_are_isolated_from_the_sentence(page):
    assert "Alder Bay, MI" in [node.text() for node in page.css("h1 bdi")]


def test_a_quotation_stands_in_its_context_with_place_exceptions_and_reasons(page):
    quotation = page.css_first("#finding-f-hold")
    passage = quotation.css_first("blockquote").text()

    assert quotation.css_first("mark").text().startswith("No officer shall detain a person on an immigration")
    assert passage.index("The department serves") < passage.index("No officer") < passage.index("A hit in a federal")
    assert "404.2 Detainers (a)" in quotation.css_first("figcaption").text()
    assert len(quotation.css(".exceptions li")) == 1
    assert len(quotation.css("details ol li")) == 2


def test_contradictions_stand_side_by_side(page, assessment):
    assert len(page.css("#conflicts .facing")) == len(assessment.conflicts)
    assert all(len(each.css("blockquote")) == 2 for each in page.css("#conflicts .facing"))


def test_every_paper_is_in_the_ledger_and_a_problem_says_why_and_what_to_do(page, assessment):
    assert len(page.css("#papers tbody")) == len(assessment.ledger)
    assert len(page.css(".problem dd")) == 2


def test_no_place_on_the_machine_is_printed(written):
    assert "/home/" not in written


def test_an_assessment_of_nothing_is_still_a_page(assessment, catalogue):
    bare = msgspec.structs.replace(assessment, ledger=(), findings=(), conflicts=(), next_steps=())
    page = LexborHTMLParser(html.write(bare, catalogue, Speech("en")))

    assert len(page.css("a.tile")) == 17
    assert not page.css("table")


def test_an_unreviewed_translation_is_told_in_both_languages(assessment, catalogue):
    spanish = LexborHTMLParser(html.write(assessment, catalogue, Speech("es")))
    english = LexborHTMLParser(html.write(assessment, catalogue, Speech("en")))

    assert "español" in spanish.css(".unreviewed p")[0].text()
    assert "Spanish" in spanish.css_first(".unreviewed p[lang=en]").text()
    assert not english.css(".unreviewed")


def test_it_says_once_that_it_is_no_legal_advice(assessment, catalogue):
    assert html.write(assessment, catalogue, Speech("en")).count("This is information, not legal advice.") == 1


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_can_be_told_from_its_ground(scheme, page):
    blocks = re.findall(r":root \{(.*?)\}", page.css_first("style").text(), re.DOTALL)
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", blocks[scheme]))
    grounds = {"soft": ("paper", "sheet"), "ink": ("paper", "sheet"), "link": ("paper", "sheet"), "mark-ink": ("mark",)}
    tones = {tone: ("paper", "sheet", f"{tone}-field") for tone in ("good", "half", "clash", "bad", "plain")}
    fields = {"soft": tuple(f"{tone}-field" for tone in tones), "ink": tuple(f"{tone}-field" for tone in tones)}

    ratios = {
        (ink, ground): contrast(colours[ink], colours[ground])
        for pairs in (grounds, tones, fields)
        for ink, on in pairs.items()
        for ground in on
    }

    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 4.5} == {}


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_the_state_line_says_what_the_law_does_how_far_it_can_be_relied_on_and_where_it_stands(page):
    told = page.css_first("#policy-no_detainer_holds .facts").text()

    assert "MI" in told
    assert "statutes.example/1" in told
    assert len(page.css("#policy-no_detainer_holds .law-effect")) == 1
    assert len(page.css("#policy-no_detainer_holds .facts .unverified")) == 2
    assert not page.css("#policy-no_287g .law-effect")


def test_what_is_pending_is_said_in_sight(assessment, catalogue):
    line = load_law().state_line("MI", "no_287g", datetime.date(2026, 11, 25))
    verdicts = tuple(change(each, law=line) if each.policy == "no_287g" else each for each in assessment.verdicts)
    page = LexborHTMLParser(html.write(change(assessment, verdicts=verdicts), catalogue, Speech("en")))
    for unfolded in page.css("details"):
        unfolded.decompose()

    assert "Pending, not law: HB 4338–4342" in page.css_first("#policy-no_287g .facts").text()
