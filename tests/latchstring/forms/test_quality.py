"""How well the audit reads invented forms, in every layout: see specs/README.md. `python -m bench forms` prints more."""

import sys
from pathlib import Path

import pytest

from latchstring.documents.recognition import tessdata_folder

sys.path.insert(0, str(Path(__file__).parent))
from making.layouts import LAYOUTS
from making.scoring import rendered, score
from making.specs import specs

PICTURES = ("scan-", "pictures-")
RECALL, PRECISION = 0.98, 0.90


@pytest.fixture(scope="module")
def scores(tmp_path_factory):
    """One layout a form, so that every layout comes several times."""
    folder = tmp_path_factory.mktemp("forms")
    can_recognise = tessdata_folder() is not None
    return [
        score(spec, layout, path)
        for spec, layout, path in rendered(folder, each=1)
        if can_recognise or not layout.startswith(PICTURES)
    ]


def test_there_are_enough_forms_and_half_of_them_are_closed():
    every = specs()

    assert len({spec.id for spec in every}) == len(every) >= 150
    assert 0.4 < sum(spec.closed for spec in every) / len(every) < 0.6


def test_every_layout_is_read(scores):
    if tessdata_folder() is None:
        pytest.skip("Tesseract is not here: the layouts that are pictures are not read")
    assert {each.layout for each in scores} == set(LAYOUTS)


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
def test_what_asks_is_found_and_little_else(scores, closed):
    half = [each for each in scores if each.spec.closed is closed]
    found, missed, wrong = (sum(len(getattr(each, part)) for each in half) for part in ("found", "missed", "wrong"))

    assert found / (found + missed) >= RECALL
    assert found / (found + wrong) >= PRECISION


def test_nothing_that_was_filled_in_comes_out(tmp_path):
    from latchstring import audit

    for spec, _layout, _path in rendered(tmp_path, each=1):
        assert spec.fields
    assert "Filled-In" not in repr(audit([tmp_path]))
