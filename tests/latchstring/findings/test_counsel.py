"""The version for counsel: how far clauses reach, both readings, four flags that never merge, and the questions."""

import datetime

import msgspec
import pytest

from latchstring.documents import read
from latchstring.documents.papers import PaperFacts
from latchstring.evidence.exposing import read_ladder_of
from latchstring.findings import Community, assess
from latchstring.findings.counsel import IN_INSTRUMENT, IN_PASSAGE, Flags, exposures_in, for_counsel
from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Status
from latchstring.vocabulary.ladder import Rung, Saved

CLAUSE = "Nothing in this chapter restricts what 8 U.S.C. 1373 and 1644 protect.\n"
FILLER = "Sec. 2-{n}. Reports.\nThe clerk shall report each year on the work of the office.\n"
CODE = (
    "PELLAM CORNERS CODE OF ORDINANCES\nCHAPTER 2. ADMINISTRATION\nSec. 2-10. Status.\n"
    "No employee shall disclose the immigration status of any person to a federal agency.\n"
    + "".join(FILLER.format(n=n) for n in range(11, 15))
    + "Sec. 2-90. Federal law.\n{chapter}"
    + "CHAPTER 3. POLICE\nSec. 3-10. Release.\nThe jail shall not tell ICE when an inmate will be released.\n"
    "Sec. 3-90. Federal law.\n{other}"
)


@pytest.fixture
def paper(tmp_path):
    def build(text, kind="code", issuer="council"):
        path = tmp_path / f"{kind}.txt"
        path.write_text(text, "utf-8")
        return read(path, facts=PaperFacts(file=path.name, kind=DocumentKind(kind), issuer=Body(issuer)))

    return build


def counsel_of(*papers, state="MI"):
    place = Community(name="Pellam Corners", kind=CommunityKind.CITY, state=state)
    return for_counsel(assess(papers, place, today=datetime.date(2026, 11, 2)), papers)


def told(counsel):
    return [(each.exposure.rung.value, each.exposure.saved.value) for each in counsel.exposed]


def test_a_clause_elsewhere_in_the_chapter_counts_in_an_assessment_and_not_alone(paper):
    code = paper(CODE.format(chapter=CLAUSE, other="The chief keeps a copy.\n"))
    reading = read_ladder_of(code)
    assert [each.saved for each in exposures_in(code, reading, IN_PASSAGE)] == [Saved.UNSAVED, Saved.UNSAVED]
    assert [each.saved for each in exposures_in(code, reading, IN_INSTRUMENT)] == [Saved.SAVED, Saved.UNSAVED]
    assert told(counsel_of(code)) == [("E3", "saved"), ("E1", "unsaved")]


def test_a_clause_of_another_chapter_or_paper_saves_nothing(paper):
    code = paper(CODE.format(chapter="The clerk keeps a copy.\n", other=CLAUSE))
    other = paper("RESOLUTION 2020-1\nRESOLVED, that " + CLAUSE, "resolution")
    assert ("E3", "unsaved") in told(counsel_of(code, other))


def test_a_saved_clause_is_told_as_saved_with_its_words(paper):
    (exposed, _) = counsel_of(paper(CODE.format(chapter=CLAUSE, other="The chief keeps a copy.\n"))).exposed
    (clause,) = exposed.exposure.clauses
    assert clause.quote == CLAUSE.strip()
    assert exposed.section == "Sec. 2-10"
    assert (exposed.narrow.code, exposed.broad.code) == ("counsel-narrow-saved", "counsel-broad-saved")


def test_release_dates_are_told_by_both_readings(paper):
    counsel = counsel_of(paper(CODE.format(chapter=CLAUSE, other="The chief keeps a copy.\n")))
    release = next(each for each in counsel.exposed if each.exposure.rung is Rung.E1)
    assert (release.narrow.code, release.broad.code) == ("counsel-narrow-e1", "counsel-broad-e1")


@pytest.mark.parametrize(("state", "circuit"), [("MI", "6"), ("CA", "9"), ("IL", "7"), ("NJ", "3"), ("TX", "5")])
def test_the_circuit_is_that_of_the_state(paper, state, circuit):
    assert counsel_of(paper(CODE.format(chapter="", other="")), state=state).circuit.circuit == circuit


def test_without_a_state_no_circuit_is_invented(paper):
    counsel = counsel_of(paper(CODE.format(chapter="", other="")), state="")
    assert counsel.circuit is None
    assert all(each.flags.state_law.effect == "unknown" for each in counsel.policies)


def test_the_four_flags_are_four_fields_and_a_welcome_has_a_list_and_no_statute(paper):
    assert Flags.__struct_fields__ == ("federal_statute", "grant_conditions", "state_law", "political_lists")
    welcome = paper(
        "RESOLUTION 2019-12\nBE IT RESOLVED by the City Council that Pellam Corners declares itself a welcoming city for "
        "immigrants and refugees.\n",
        "resolution",
    )
    (policy,) = [each for each in counsel_of(welcome).policies if each.verdict.policy == "welcoming_resolution"]
    assert policy.highest is Rung.E0
    assert [message.code for message in policy.flags.federal_statute] == ["counsel-flag-none"]
    assert policy.flags.political_lists


def test_every_verdict_has_a_question_and_exposed_ones_ask_first(paper):
    counsel = counsel_of(paper(CODE.format(chapter="", other="")))
    assert len(counsel.policies) == 17
    for each in counsel.policies:
        assert each.questions[-1].code == f"counsel-policy-{each.verdict.policy}"
    by_policy = {each.verdict.policy: each for each in counsel.policies}
    assert by_policy["federal_law"].questions[0].code == "counsel-ask-unsaved"
    assert "counsel-ask-adjacent" in [message.code for message in by_policy["no_release_notices"].questions]
    assert by_policy["federal_law"].flags.federal_statute[0].args == {"rung": "E3", "saved": "unsaved", "count": 1}


def test_a_paper_that_is_not_in_force_exposes_nobody(paper):
    draft = msgspec.structs.replace(paper(CODE.format(chapter="", other="")), status=Status.PROPOSED)
    assert counsel_of(draft).exposed == ()
