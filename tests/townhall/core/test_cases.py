"""The shared base of the desks, tried through the first of them."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.core.cases.sealed import about_paper, blind, open_details, open_paper
from townhall.core.cases.selectors import Asked, listed
from townhall.core.cases.services import CannotMove, SomebodyWasFirst, attach, move
from townhall.core.retention.models import LegalHold
from townhall.core.retention.purging import purge
from townhall.desks.custody.models import Channel, CustodyCase, Details
from townhall.desks.custody.selectors import DESK
from townhall.desks.custody.services import receive

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def clerk(town, person_with):
    return person_with(town, Role.DECIDER).memberships.select_related("person", "organisation").get()


@pytest.fixture
def case(clerk, now):
    return receive(Channel.FAX, Details(booking="B 12-77"), received_at=now - HOUR, by=clerk, now=now)


def done(case, name, clerk, now, **told):
    move(DESK, case, name, **{"seen": case.version, "at": now, "by": clerk, "now": now, **told})


def test_numbers_run_by_the_year_in_which_it_came_in_there(clerk, now, case):
    eve = datetime.datetime(2026, 1, 1, 3, 0, tzinfo=datetime.UTC)
    older = receive(Channel.FAX, Details(), received_at=eve, by=clerk, now=now)
    again = receive(Channel.FAX, Details(), received_at=now, by=clerk, now=now)
    assert [case.number, older.number, again.number] == ["C-2026-0001", "C-2025-0001", "C-2026-0002"]


def test_details_are_sealed_and_found_again_by_the_whole_number(clerk, case, town, now):
    assert b"12-77" not in bytes(case.details)
    assert open_details(DESK, case).booking == "B 12-77"
    assert listed(DESK, town, Asked(find="b1277"), now) == ([case], False)
    assert listed(DESK, town, Asked(find="c-2026-1"), now) == ([case], False)
    assert listed(DESK, town, Asked(find="B12"), now) == ([], False)
    assert blind(town.pk, "x") != blind(town.pk + 1, "x")


def test_a_move_is_logged_with_both_times(clerk, case, now):
    done(case, "log", clerk, now, at=now - HOUR)
    entry = CustodyCase.objects.get().moves.last()
    assert (entry.before, entry.after, entry.is_late, entry.at) == ("received", "logged", True, now - HOUR)
    assert AccessEntry.objects.last().action == "log"


def test_the_second_of_two_is_told_who_came_first(clerk, case, now):
    done(case, "log", clerk, now)
    with pytest.raises(SomebodyWasFirst) as told:
        done(case, "cancel", clerk, now)
    assert told.value.case.changed_by == clerk.person.name


def test_times_to_come_and_times_before_it_came_are_refused(clerk, case, now):
    for at in (now + HOUR, now - 2 * HOUR):
        with pytest.raises(CannotMove):
            done(case, "log", clerk, now, at=at)
    assert CustodyCase.objects.get().version == 1


def test_a_move_of_another_state_or_role_is_refused(town, person_with, clerk, case, now):
    auditor = person_with(town, Role.AUDITOR).memberships.get()
    with pytest.raises(PermissionDenied):
        done(case, "log", auditor, now)
    done(case, "cancel", clerk, now)
    case.refresh_from_db()
    done(case, "close", clerk, now)
    case.refresh_from_db()
    assert case.closed_at == now
    with pytest.raises(CannotMove):
        done(case, "log", clerk, now)


@pytest.mark.parametrize("wrong", [{"state": "lost"}, {"state": "closed"}, {"closed_at": "2026-11-25T12:00Z"}])
def test_the_database_refuses_what_the_table_does_not_know(case, wrong):
    with pytest.raises(IntegrityError), transaction.atomic():
        CustodyCase.objects.update(**wrong)


def test_the_log_refuses_a_move_that_is_none(case):
    with pytest.raises(IntegrityError), transaction.atomic():
        case.moves.update(after="closed")


def test_a_purge_takes_the_papers_and_leaves_the_counts_unless_counsel_holds(clerk, case, town, now):
    attach(DESK, case, b"%PDF canary-5571", name="fax.pdf", media="application/pdf", by=clerk, now=now)
    paper = case.papers.get()
    assert (open_paper(paper), about_paper(paper).name) == (b"%PDF canary-5571", "fax.pdf")
    done(case, "cancel", clerk, now)
    case.refresh_from_db()
    done(case, "close", clerk, now)
    later = now + datetime.timedelta(days=3 * 365 + 1)
    hold = LegalHold.objects.create(
        organisation=town, kind=DESK.kind, object_id=str(case.pk), ordered_by="x", reason="x", made_at=now,
        review_on=now.date(),
    )  # fmt: skip
    purge(later)
    case.refresh_from_db()
    assert case.papers.exists()
    assert not case.is_purged
    hold.ended_at = later
    hold.save()
    purge(later)
    case.refresh_from_db()
    assert case.is_purged
    assert not case.papers.exists()
    assert (case.details, case.blind, case.state, case.moves.count()) == (None, "", "closed", 3)


def test_pages_walk_from_intake_to_a_move(town, person_with, signed_in):
    client = signed_in(person_with(town, Role.DECIDER))
    told = {"channel": "fax", "received_at": "2026-01-05T07:30", "booking": "B-1", "words": "invented"}
    made = client.post("/o/alder-bay/custody/new/", told)
    assert made.status_code == 302
    shown = client.get(made["Location"])
    assert "C-2026-0001" in shown.content.decode()
    assert "07:30 EST" in shown.content.decode()
    assert AccessEntry.objects.last().action == "read"
    address = f"{made['Location']}do/log/"
    assert client.get(address).status_code == 200
    first = client.post(address, {"seen": 1, "at": "2026-01-05T08:00"})
    assert first.status_code == 302
    second = client.post(f"{made['Location']}do/cancel/", {"seen": 1, "at": "2026-01-05T09:00"})
    assert second.status_code == 409
    assert "2026-01-05T09:00" in second.content.decode()
    assert "C-2026-0001" in client.get("/o/alder-bay/custody/").content.decode()
    assert "C-2026-0001" in client.post("/o/alder-bay/custody/", {"find": "b1", "show": "open"}).content.decode()
