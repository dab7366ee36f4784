"""The packets: every class in every wear, and mixed ones. Half of them, by a hash of the id, is closed: its figures are
counted and its misses are never listed."""

import hashlib
import random
from typing import NamedTuple

from copies.forms import AGENCIES, FORMS, NAMES, OFFICERS
from copies.wear import broken, faxed, half, misread, pdf, picture, thinned

WEARS = ("clean", "light", "heavy", "broken", "thinned", "fax", "half", "pdf")
PICTURES = ("i247a", "i200", "i205", "immigration_judge_order", "i138", "ao442", "ao93", "state_warrant")
MIXED = 24


class Truth(NamedTuple):
    """What a page truly is."""

    paper: str
    whole: bool
    """False where half the page is missing: no class is asked for, only that no court is confused with an agency."""


class Made(NamedTuple):
    """A packet as a file: its name tells the format."""

    id: str
    name: str
    data: bytes
    truths: tuple[Truth, ...]
    closed: bool


def blanks(rng: random.Random) -> dict[str, str]:
    """Return what is filled in: invented, and numbers too short to be anybody's."""
    day, year = rng.randint(1, 28), rng.choice((2019, 2024, 2025, 2026))
    return {
        "name": rng.choice(NAMES),
        "officer": rng.choice(OFFICERS),
        "agency": rng.choice(AGENCIES),
        "date": f"0{rng.randint(1, 9)}/{day:02}/{year}",
        "later": f"0{rng.randint(1, 9)}/{day:02}/2027",
        "born": "01/02/1990",
        "n": str(rng.randint(100, 9999)),
        "docket": f"{rng.randint(1, 4)}:2{rng.randint(0, 6)}-{rng.choice(('cr', 'mj'))}-{rng.randint(10000, 99999)}",
    }


def pages_of(paper: str, filled: dict[str, str]) -> list[list[str]]:
    """Return a form's pages, filled in."""
    return [page.strip("\n").split("\n") for page in FORMS[paper].format(**filled).split("~")]


def is_closed(id_: str) -> bool:
    """Whether a packet belongs to the half that nobody looks at."""
    return hashlib.sha256(id_.encode()).digest()[0] % 2 == 1


def packets(pictures: bool = False) -> list[Made]:
    """Make every packet; `pictures` are those that must be recognised, the others are read without."""
    if pictures:
        return [_of_pictures(paper) for paper in PICTURES]
    single = [_single(paper, wear) for paper in FORMS for wear in WEARS]
    return [*single, *(_mixed(number) for number in range(MIXED))]


def _single(paper: str, wear: str) -> Made:
    id_ = f"{paper}-{wear}"
    rng = random.Random(id_)
    pages = [_worn(page, wear, rng) for page in pages_of(paper, blanks(rng))]
    truths = tuple(Truth(paper, wear != "half") for _ in pages)
    if wear == "pdf":
        return Made(id_, f"{id_}.pdf", pdf(pages), truths, is_closed(id_))
    return Made(id_, f"{id_}.txt", _text(pages), truths, is_closed(id_))


def _worn(lines: list[str], wear: str, rng: random.Random) -> list[str]:
    if wear in ("light", "heavy"):
        return misread(lines, 0.015 if wear == "light" else 0.05, rng)
    if wear == "broken":
        return broken(lines, rng)
    if wear == "thinned":
        return thinned(lines, rng)
    if wear == "fax":
        return faxed(misread(lines, 0.01, rng), rng)
    return half(lines, rng) if wear == "half" else lines


def _mixed(number: int) -> Made:
    """Two to four papers of one or two persons, one after another or shuffled page by page."""
    id_ = f"mixed-{number}"
    rng = random.Random(id_)
    chosen = rng.sample(list(FORMS), rng.randint(2, 4))
    pages = []
    for paper in chosen:
        pages += [(paper, page) for page in pages_of(paper, blanks(rng))]
    if number % 3 == 0:
        rng.shuffle(pages)
    worn = [misread(page, 0.01, rng) for _, page in pages]
    truths = tuple(Truth(paper, True) for paper, _ in pages)
    data = pdf(worn) if number % 2 else _text(worn)
    return Made(id_, f"{id_}.{'pdf' if number % 2 else 'txt'}", data, truths, is_closed(id_))


def _of_pictures(paper: str) -> Made:
    id_ = f"{paper}-picture"
    rng = random.Random(id_)
    pages = pages_of(paper, blanks(rng))[:1]
    return Made(id_, f"{id_}.tif", picture(pages, rng), (Truth(paper, True),), is_closed(id_))


def _text(pages: list[list[str]]) -> bytes:
    return "\f".join("\n".join(page) for page in pages).encode()
