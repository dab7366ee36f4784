"""Blocks as a PDF for everybody (PDF/UA-1): tagged, with a language and a title. Needs the extra `drafts` (typst).

The page is laid out by `data/typst/paper.typ`; words reach it as data, so nothing in them can be taken for markup.
"""

from collections.abc import Iterable
from importlib.resources import files
from typing import Any

import msgspec

from latchstring.drafting.blocks import Block, Shape, runs_of
from latchstring.drafting.numbering import Counter

_GROUPED = {Shape.ITEM: "items", Shape.SUBITEM: "items", Shape.BULLET: "bullets"}


def write_pdf(blocks: Iterable[Block], numbering: str, *, title: str, language: str, footer: str) -> bytes:
    """Return blocks as the bytes of a tagged PDF. Raises ImportError where typst is not installed."""
    import typst

    code, _, region = language.partition("-")
    paper = {
        "title": title,
        "language": code,
        "region": region or None,
        "footer": footer,
        "blocks": _laid_out(blocks, Counter(numbering)),
    }
    template = files("latchstring.drafting").joinpath("data", "typst", "paper.typ").read_bytes()
    inputs = {"paper": msgspec.json.encode(paper).decode()}
    made: bytes = typst.compile(template, format="pdf", sys_inputs=inputs, pdf_standards="ua-1")
    return made


def _laid_out(blocks: Iterable[Block], counter: Counter) -> list[dict[str, Any]]:
    """Return blocks as plain values, list items that follow each other as one list."""
    laid: list[dict[str, Any]] = []
    for block in blocks:
        number = counter.next(block.shape)
        group = _GROUPED.get(block.shape)
        if group is None:
            laid.append(_plain(block, number))
        elif laid and laid[-1]["shape"] == group:
            laid[-1]["entries"].append(runs_of(block.words))
        else:
            laid.append({"shape": group, "start": counter.items, "entries": [runs_of(block.words)]})
    return laid


def _plain(block: Block, number: str) -> dict[str, Any]:
    rows = [[{"runs": runs_of(cell)} for cell in row] for row in block.rows]
    return {"shape": block.shape, "number": number, "runs": runs_of(block.words), "rows": rows}
