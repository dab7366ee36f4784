"""The labelled passages: each is read as its labels say, or stands in the ledger of known misses with a reason."""

import importlib.util
from pathlib import Path

import pytest

from latchstring.catalogue import load_catalogue
from latchstring.evidence.coder import code
from latchstring.evidence.framing import Paper
from latchstring.evidence.proof import gate_opens
from latchstring.vocabulary import Body, DocumentKind, Stance, Strength

CHECKOUT = Path(__file__).parent.parent.parent.parent
ENOUGH = 10
PASSAGE_KEYS = {"id", "kind", "issuer", "text", "expect", "mentions", "because"}
UNIT_KEYS = {"policy", "stance", "strength", "modality", "carve_outs", "binds"}


def measurement():
    """The module that measures misses; it reads passages just as these tests do."""
    spec = importlib.util.spec_from_file_location("misses", CHECKOUT / "bench" / "misses.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MISSES = measurement()
PASSAGES = MISSES.passages()
LEDGER = MISSES.load(MISSES.LEDGER)
POLICIES = load_catalogue().policies
FOUND = [passage for passage in PASSAGES if passage.get("expect") and passage["id"] not in LEDGER["misses"]]


def ids(passages):
    return [passage["id"] for passage in passages]


def paper_of(passage):
    return Paper(DocumentKind(passage["kind"]) if "kind" in passage else None, Body(passage.get("issuer", "unknown")))


@pytest.mark.parametrize("passage", PASSAGES, ids=ids(PASSAGES))
def test_a_passage_is_read_as_it_is_labelled(passage):
    breach = MISSES.breach(passage)
    if passage["id"] in LEDGER["misses"]:
        assert breach, "it is read rightly now: remove it from tests/passages/expected_misses.yml"
    else:
        assert not breach, f"{breach} (because: {passage['because']})"


def test_the_ledger_of_misses_may_only_shrink():
    assert len(LEDGER["misses"]) <= LEDGER["ceiling"] <= len(PASSAGES)
    assert set(LEDGER["misses"]) <= set(ids(PASSAGES))
    assert all(reason.strip() for reason in LEDGER["misses"].values())


def test_every_passage_has_an_id_of_its_own_and_says_because():
    assert len(set(ids(PASSAGES))) == len(PASSAGES)
    assert [passage["id"] for passage in PASSAGES if not passage["because"].strip()] == []


def test_passages_have_no_unknown_keys_policies_or_values():
    known = {policy.id for policy in POLICIES}
    for passage in PASSAGES:
        assert passage.keys() <= PASSAGE_KEYS, passage["id"]
        assert set(passage.get("mentions", ())) <= known, passage["id"]
        for unit in passage.get("expect", ()):
            assert unit.keys() <= UNIT_KEYS, passage["id"]
            assert unit["policy"] in known, passage["id"]
            assert Stance(unit["stance"]) is not Stance.MENTIONS, passage["id"]
            assert "strength" not in unit or Strength(unit["strength"])


@pytest.mark.parametrize("policy", [policy.id for policy in POLICIES])
def test_every_policy_has_enough_passages_and_near_misses(policy):
    passages = MISSES.load(MISSES.PASSAGES / f"{policy}.yml")["passages"]
    operative = [each for each in passages if policy in [unit["policy"] for unit in each.get("expect", ())]]
    assert len(operative) >= ENOUGH
    assert len(passages) - len(operative) >= ENOUGH


@pytest.mark.parametrize("passage", FOUND, ids=ids(FOUND))
def test_the_gate_opens_for_an_operative_passage(passage, words):
    shut = [unit["policy"] for unit in passage["expect"] if not gate_opens(passage["text"], unit["policy"], words)]
    assert shut == []


def test_the_gate_loses_nothing_that_the_frames_would_find(words, wide_open):
    lost = {}
    for passage in PASSAGES:
        paper = paper_of(passage)
        through = weighty(code(passage["text"], paper, POLICIES, words))
        everywhere = weighty(code(passage["text"], paper, POLICIES, wide_open))
        labelled = {(unit["policy"], unit["stance"]) for unit in passage.get("expect", ())}
        if (everywhere - through) & labelled and LEDGER["misses"].get(passage["id"]) != MISSES.SHUT:
            lost[passage["id"]] = everywhere - through
    assert lost == {}


def weighty(findings):
    """What adopts or contradicts among findings."""
    return {(f.policy, f.stance.value) for f in findings if f.stance is not Stance.MENTIONS}


def test_a_passage_deep_in_a_long_paper_is_found_as_it_is_alone(words):
    filler = "The clerk keeps the hours of the office on the door and tells residents of changes.\n\n" * 300
    policy = load_catalogue().policy("no_detainer_holds")
    for example in policy.examples:
        if example.expected_miss:
            continue
        alone = code(example.text, Paper(None, Body.UNKNOWN), (policy,), words)
        deep = code(filler + example.text + "\n\n" + filler, Paper(None, Body.UNKNOWN), (policy,), words)
        assert [(f.stance, f.quote, f.start) for f in deep] == [
            (f.stance, f.quote, f.start + len(filler)) for f in alone
        ]
