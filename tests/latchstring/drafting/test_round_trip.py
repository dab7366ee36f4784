"""Every draft, read back by our own reader, does what it was drafted to do and contradicts nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from latchstring import find, read
from latchstring.catalogue import Adopter, load_catalogue
from latchstring.drafting.writing import Format, write
from latchstring.evidence import Finding
from latchstring.vocabulary import Body, CarveOutType, CommunityKind, Instrument, Stance, Status, Strength

from .conftest import drafted, ways

NARROW = {CarveOutType.JUDICIAL_WARRANT, CarveOutType.REQUIRED_BY_LAW}
CLARIFIED = {
    "no_release_notices": frozenset({CarveOutType.OTHER}),
    "no_joint_patrols": frozenset({CarveOutType.OTHER, CarveOutType.CHARGE}),
}
"""Exceptions that a draft makes on purpose: what is public to everybody, and the investigation of crimes."""
READ_AS = yaml.safe_load(Path(__file__).with_name("read_as.yml").read_text("utf-8"))
POLICIES = [policy.id for policy in load_catalogue().policies]
MAKES_FOR_OTHERS = {Body.COUNCIL, Body.COUNTY_BOARD, Body.MAYOR, Body.MANAGER, Body.LEGISLATURE}


def read_back(policy: str, row: Adopter, kind: CommunityKind, form: Format, folder: Path, **chosen: str):
    """The paper as read, and its findings."""
    path = folder / f"{policy}-{row.instrument}-{row.body}-{kind}.{form}"
    path.write_bytes(write(drafted(policy, row, kind, **chosen), form))
    document = read(path)
    return document, find(document)


def expected(policy: str, kind: CommunityKind) -> str:
    """The policy under which a draft is read: its own, but for the rows of the list."""
    return next((row["reads"] for row in READ_AS if row["policy"] == policy and row["kind"] == kind), policy)


def strong(findings: tuple[Finding, ...], policy: str, clarified: frozenset[CarveOutType]) -> list[Finding]:
    """Findings that adopt a policy firmly, with no exception but a judge's warrant, a law, or what is clarified."""
    return [
        each
        for each in findings
        if each.policy == policy
        and each.stance is Stance.ADOPTS
        and each.strength is Strength.STRONG
        and {carve.type for carve in each.carve_outs} <= NARROW | clarified
    ]


@pytest.mark.parametrize("policy", POLICIES)
def test_a_draft_is_read_as_what_it_was_drafted_for(policy: str, tmp_path: Path) -> None:
    failed = []
    for row, kind in each_instrument_and_body(policy):
        document, findings = read_back(policy, row, kind, Format.DOCX, tmp_path)
        failed += [(*told(row, kind), fault) for fault in faults(policy, row, kind, findings)]
        if document.status is Status.IN_FORCE:
            failed.append((*told(row, kind), "is taken for law in force"))
        for form in (Format.ODT, Format.MARKDOWN):
            _, other = read_back(policy, row, kind, form, tmp_path)
            if operative(other) != operative(findings):
                failed.append((*told(row, kind), f"reads otherwise as {form}"))
    assert not failed


def each_instrument_and_body(policy: str) -> Iterator[tuple[Adopter, CommunityKind]]:
    """Every instrument by every body, in one kind of place; and every place of the list of other readings."""
    seen = set()
    for _, row, kind in (way for way in ways() if way[0] == policy):
        listed = expected(policy, kind) != policy
        if (row.instrument, row.body) not in seen or listed:
            seen.add((row.instrument, row.body))
            yield row, kind


def told(row: Adopter, kind: CommunityKind) -> tuple[str, ...]:
    """Which draft it is."""
    return str(row.instrument), str(row.body), str(kind)


def faults(policy: str, row: Adopter, kind: CommunityKind, findings: tuple[Finding, ...]) -> Iterator[str]:
    """What a draft does that it should not, or does not do that it should."""
    yield from (f"contradicts: {each.quote}" for each in findings if each.stance is Stance.CONTRARY)
    if row.asks is not None:
        return
    wanted = expected(policy, kind)
    firm = strong(findings, wanted, CLARIFIED.get(policy, frozenset()))
    if wanted != "nothing" and not firm:
        yield "is not adopted"
    bound = {body for each in firm for body in each.binds}
    if firm and row.body not in MAKES_FOR_OTHERS and row.body not in bound:
        yield f"binds {bound}"


def operative(findings: tuple[Finding, ...]) -> list[tuple[str, Stance, Strength | None]]:
    """What findings do, without where they stand."""
    return [(each.policy, each.stance, each.strength) for each in findings if each.stance is not Stance.MENTIONS]


@pytest.mark.parametrize(
    ("policy", "chosen"),
    [
        ("no_detainer_holds", {"detainer_holds": "listed_convictions", "listed_convictions": "a violent felony"}),
        ("no_release_notices", {"release_notices": "listed_convictions", "listed_convictions": "a violent felony"}),
    ],
)
def test_a_chosen_exception_is_read_as_one(policy: str, chosen: dict[str, str], tmp_path: Path) -> None:
    row = next(row for _, row, kind in ways() if _ == policy and row.instrument is Instrument.ORDINANCE)
    _, findings = read_back(policy, row, CommunityKind.CITY, Format.DOCX, tmp_path, **chosen)
    carved = [carve.type for each in findings if each.policy == policy for carve in each.carve_outs]
    assert CarveOutType.CONVICTION in carved
    assert not [each for each in findings if each.stance is Stance.CONTRARY]


def test_the_list_of_other_readings_names_no_draft_that_reads_as_it_should(tmp_path: Path) -> None:
    outdated = []
    for listed in READ_AS:
        for policy, row, kind in ways():
            if (policy, kind) == (listed["policy"], listed["kind"]):
                _, findings = read_back(policy, row, kind, Format.DOCX, tmp_path)
                outdated += [listed] if strong(findings, policy, frozenset()) else []
    assert not outdated
