"""The guide on adding a policy, followed to the letter on a copy of the data: what it promises comes true."""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from latchstring.catalogue import check, load_catalogue
from latchstring.catalogue.loading import catalogue_folder, read_catalogue
from latchstring.evidence.coder import code
from latchstring.evidence.framing import Paper
from latchstring.evidence.proof import prove
from latchstring.evidence.words import Words
from latchstring.vocabulary import Body, DocumentKind, Stance

CHECKOUT = Path(__file__).parent.parent.parent.parent
ID = "citizenship_help"
GUIDE = (CHECKOUT / "docs" / "guides" / "add-a-policy.md").read_text("utf-8")
POLICY, LEXICON, PASSAGES = re.findall(r"^```yaml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
SAID = re.findall(r"^```ftl\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def grown(tmp_path_factory):
    """The shipped catalogue and the guide's policy beside it."""
    folder = tmp_path_factory.mktemp("data") / "data"
    shutil.copytree(str(catalogue_folder()), folder)
    (folder / "policies" / f"{ID}.yml").write_text(POLICY, "utf-8")
    (folder / "lexicon" / "citizenship.yml").write_text(LEXICON, "utf-8")
    return read_catalogue(folder)


def test_the_guides_policy_stands_beside_the_others(grown):
    assert {policy.id for policy in grown.policies} - {policy.id for policy in load_catalogue().policies} <= {ID}
    assert grown.by_outline("I.G").id == ID


def test_the_doctor_misses_at_most_the_words_that_the_guide_gives_for_explain(grown):
    complaints = [each for each in check(grown) if each.file == f"policies/{ID}.yml"]
    assert {each.check for each in complaints} <= {"EveryFrameHasWords"}
    for block in SAID:
        assert re.findall(r"^[\w-]+", block, re.M) == [
            f"frame-{frame.name}" for frame in grown.policy(ID).evidence.frames
        ]


def test_the_guides_sentences_prove_themselves(grown):
    assert [each for each in prove(grown) if each.file == f"policies/{ID}.yml"] == []


@pytest.mark.parametrize("passage", yaml.safe_load(PASSAGES)["passages"], ids=lambda passage: passage["id"])
def test_a_passage_of_the_guide_is_read_as_it_is_labelled(passage, grown):
    paper = Paper(DocumentKind(passage["kind"]), Body(passage.get("issuer", "unknown")))
    findings = code(passage["text"], paper, grown.policies, Words(grown))
    weighty = {(f.policy, f.stance.value, f.strength) for f in findings if f.stance is not Stance.MENTIONS}
    assert weighty == {(unit["policy"], unit["stance"], unit.get("strength")) for unit in passage["expect"]}
    for mentioned in passage.get("mentions", ()):
        assert mentioned in {finding.policy for finding in findings}
