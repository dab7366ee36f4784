"""The labels and judgements of the bench hold ids, places and closed words, and no text."""

import pytest
import yaml

from latchstring.catalogue import load_catalogue
from latchstring.vocabulary import Body, CarveOutType, Modality, Stance

UNITS = {
    f"{policy.outline} {stance.value}"
    for policy in load_catalogue().policies
    for stance in (Stance.ADOPTS, Stance.CONTRARY)
}


@pytest.fixture(scope="module")
def labels(checkout):
    """The files of `bench/labels`, by name."""
    folder = checkout / "bench" / "labels"
    return {path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader) for path in folder.glob("*.yml")}


def test_labels_beyond_stance_use_the_closed_words(labels):
    rows = [row for rows in labels["beyond_stance"]["labels"].values() for row in rows]
    assert len(labels["beyond_stance"]["labels"]) >= 60
    for row in rows:
        assert row.keys() <= {"unit", "modality", "carve_outs", "binds"}
        assert row["unit"] in UNITS
        assert {row.get("modality", "shall")} <= {modality.value for modality in Modality}
        assert {*row.get("carve_outs", ())} <= {ground.value for ground in CarveOutType}
        assert {*row.get("binds", ())} <= {body.value for body in Body}


def test_no_place_of_a_whole_paper_is_judged_twice(labels):
    for paper, verdicts in labels["whole_papers"]["papers"].items():
        assert verdicts.keys() <= {"right", "wrong", "missed"}, paper
        judged = [
            (unit, start)
            for verdict in ("right", "wrong")
            for unit, starts in verdicts.get(verdict, {}).items()
            for start in starts
        ]
        assert len(judged) == len(set(judged)), paper
        assert {unit for units in verdicts.values() for unit in units} <= UNITS, paper
