"""People's decisions: they stand over the coder's, go with the words, and are handed back where the words are gone."""

import datetime

import pytest

from latchstring.documents import document_from_text
from latchstring.findings import Community, Decision, DecisionKind, assess
from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Stance, Strength, VerdictKind

RULE = "No officer shall detain any person on the basis of an immigration detainer without a warrant signed by a judge."
DAY = datetime.date(2026, 11, 25)
TOWN = Community(name="Alder Bay", kind=CommunityKind.CITY, state="MI")


def paper(text: str, name: str = "order.txt"):
    return document_from_text(text, kind=DocumentKind.GENERAL_ORDER, issuer=Body.POLICE, name=name)


def decision(kind: DecisionKind, quote: str = RULE, **more) -> Decision:
    told = {
        "policy": "no_detainer_holds",
        "name": "order.txt",
        "reason": "I read the order.",
        "who": "counsel",
        "date": DAY,
    }
    return Decision(kind=kind, quote=quote, **{**told, **more})


def judged(*decisions: Decision, text: str = RULE):
    assessment = assess([paper(text)], TOWN, decisions=decisions, today=DAY)
    verdict = next(v for v in assessment.verdicts if v.policy == "no_detainer_holds")
    return assessment, verdict.verdict


def test_without_decisions_the_rule_stands():
    assert judged()[1] is VerdictKind.ADOPTED


def test_a_rejected_finding_is_gone_from_the_verdict():
    assessment, verdict = judged(decision(DecisionKind.REJECT))
    assert verdict is VerdictKind.NOT_SEARCHED
    assert assessment.unsettled == ()


def test_a_corrected_strength_changes_the_verdict_and_says_who():
    assessment, verdict = judged(decision(DecisionKind.CORRECT, strength=Strength.PARTIAL))
    assert verdict is VerdictKind.PARTIAL
    [finding] = [f.finding for f in assessment.findings if f.finding.policy == "no_detainer_holds"]
    assert finding.coder == "person"
    assert finding.because[-1].args["who"] == "counsel"


def test_an_accepted_finding_stays_as_it_was():
    assert judged(decision(DecisionKind.ACCEPT))[1] is VerdictKind.ADOPTED


def test_a_finding_can_be_added_on_words_of_the_paper():
    text = RULE + "\nThe desk answers politely."
    added = decision(
        DecisionKind.ADD, "The desk answers politely.", policy="welcoming_resolution", stance=Stance.ADOPTS
    )
    assessment, _ = judged(added, text=text)
    [finding] = [f.finding for f in assessment.findings if f.finding.policy == "welcoming_resolution"]
    assert text[finding.start : finding.end] == finding.quote == "The desk answers politely."


def test_decisions_go_with_the_words_wherever_they_stand_in_the_new_paper():
    _, verdict = judged(
        decision(DecisionKind.CORRECT, strength=Strength.PARTIAL), text="A preface was added.\n\n" + RULE
    )
    assert verdict is VerdictKind.PARTIAL


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_a_decision_whose_words_are_gone_is_handed_back(kind):
    changed = "Officers hold nobody for immigration authorities unless a judge has signed a warrant."
    assessment, _ = judged(decision(kind, stance=Stance.ADOPTS), text=changed)
    assert [each.kind for each in assessment.unsettled] == [kind]


def test_a_rejection_is_not_asked_again_when_the_coder_has_learned():
    text = RULE + "\nThe desk answers politely."
    rejected = decision(DecisionKind.REJECT, "The desk answers politely.")
    assert judged(rejected, text=text)[0].unsettled == ()


def test_a_decision_of_another_paper_touches_nothing():
    assessment, verdict = judged(decision(DecisionKind.REJECT, name="other.txt"))
    assert verdict is VerdictKind.ADOPTED
    assert len(assessment.unsettled) == 1
