"""How many questions a page asks the rows: a bound that does not grow with the findings."""

import re

import pytest
from django.urls import reverse

from townhall.assessments.pieces import A_PAGE
from townhall.assessments.running import start_assessment
from townhall.core.access.roles import Role

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HEAD = "ALDER BAY POLICE DEPARTMENT\nGENERAL ORDER 405\nEffective: March 1, 2021\n\n"
RULE = "No officer of division {} shall ask any person about immigration status.\n\n"


@pytest.fixture(params=[2, 150])
def crowded(request, community, add, now, work):
    """An assessment with a few findings, and one with many, after some others."""
    add(community, "many.txt", HEAD + "".join(RULE.format(number) for number in range(request.param)))
    for _ in range(2):
        run = start_assessment(community, by="x", now=now)
        work()
    run.refresh_from_db()
    assert run.findings.count() >= request.param
    return run


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("organisation", 8),
        ("community", 14),
        ("papers", 11),
        ("compare", 7),
        ("overview", 8),
        ("assessment", 7),
        ("policy", 8),
        ("finding", 14),
        ("paper-text", 7),
    ],
)
def test_a_page_asks_a_bounded_number_of_questions(
    crowded, name, most, person_with, signed_in, django_assert_max_num_queries
):
    town, community = crowded.community.organisation, crowded.community
    more = {
        "assessment": [crowded.number],
        "policy": [crowded.number, crowded.findings.first().policy],
        "finding": [crowded.number, crowded.findings.last().ident],
        "paper-text": [community.papers.first().pk],
    }
    own = {"organisation": ("organisation", [town.slug]), "overview": ("assessments:overview", [town.slug])}
    view, args = own.get(name, (f"assessments:{name}", [town.slug, community.slug, *more.get(name, [])]))
    client = signed_in(person_with(town, *Role))
    with django_assert_max_num_queries(most):
        assert client.get(reverse(view, args=args)).status_code == 200


def test_what_was_written_once_is_not_asked_for_again(crowded, person_with, signed_in, django_assert_max_num_queries):
    town, community = crowded.community.organisation, crowded.community
    client = signed_in(person_with(town, Role.READER))
    place = [town.slug, community.slug, crowded.number]
    for address in (
        reverse("assessments:assessment", args=place),
        reverse("assessments:policy", args=[*place, crowded.findings.first().policy]),
    ):
        first = client.get(address).content
        with django_assert_max_num_queries(4):
            assert client.get(address).content.partition(b"<main")[2] == first.partition(b"<main")[2]
        assert client.get(f"{address}?lang=es").content.partition(b"<main")[2] != first.partition(b"<main")[2]
        assert client.get(address).content.partition(b"<main")[2] == first.partition(b"<main")[2]


def test_pages_of_findings_part_all_of_them(crowded, person_with, signed_in):
    town, policy = crowded.community.organisation, crowded.findings.first().policy
    client = signed_in(person_with(town, Role.READER))
    address = reverse("assessments:policy", args=[town.slug, crowded.community.slug, crowded.number, policy])
    count = crowded.findings.filter(policy=policy).count()
    seen = set()
    for page in range(1, -(-count // A_PAGE) + 1):
        seen |= set(re.findall(r"/f/([\w-]+)/", client.get(f"{address}?page={page}").content.decode()))
    assert seen == set(crowded.findings.filter(policy=policy).values_list("ident", flat=True))
    whole = [client.get(f"{address}?page={asked}").content for asked in (page, page + 1, "9" * 9)]
    assert len({each.partition(b"<ol class")[2] for each in whole}) == 1
