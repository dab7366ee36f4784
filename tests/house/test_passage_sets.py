"""The labelled passages stay what their README says: one id once, and the closed half parted by its ids."""

import hashlib

import pytest
import yaml

SETS = ("", "second", "closed")


@pytest.fixture(scope="module")
def sets(checkout) -> dict[str, list[str]]:
    """The ids of each set."""
    root = checkout / "tests" / "passages"
    return {
        name: [
            passage["id"]
            for path in sorted((root / name).glob("*.yml"))
            if path.name != "expected_misses.yml"
            for passage in yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)["passages"]
        ]
        for name in SETS
    }


def test_every_id_stands_once_in_all_sets(sets):
    assert all(len(ids) >= 100 for ids in sets.values())
    every = [id_ for ids in sets.values() for id_ in ids]
    assert len(every) == len(set(every))


@pytest.mark.parametrize(("name", "parity"), [("second", 0), ("closed", 1)])
def test_the_second_hand_is_parted_by_the_hash_of_its_ids(sets, name, parity):
    assert [id_ for id_ in sets[name] if int(hashlib.sha256(id_.encode()).hexdigest(), 16) % 2 != parity] == []
