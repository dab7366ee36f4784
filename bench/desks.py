"""A desk with 100,000 cases: its list, its filters and its search beside a bare view of the same server, as ratios."""

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.site import CONNECTIONS, served, times_of

CASES = 100_000
ASKED = 400
PREPARE = f"""
import datetime, uuid
from townhall.cli.main import start_django
start_django()
from django.test import Client
from townhall.core.access.roles import Role
from townhall.core.cases.sealed import blind
from townhall.core.people.models import Membership, Organisation, Person
from townhall.core.people.second_factor import PASSED
from townhall.desks.custody.models import CustodyCase, CustodyMove, Element, ReleaseEvent
now = datetime.datetime.now(datetime.UTC)
town = Organisation.objects.get()
serial = max(CustodyCase.objects.values_list("serial", flat=True), default=0)
HOUR = datetime.timedelta(hours=1)
for start in range(0, {CASES}, 5_000):
    made = []
    for number in range(start, start + 5_000):
        came = now - HOUR * (number % 8_000)
        is_open = number % 20 == 0
        made.append(CustodyCase(
            organisation=town, year=2020 + number % 7, serial=10_000 + number, received_at=came, entered_at=came,
            state="logged" if is_open else "closed", closed_at=None if is_open else came, changed_at=came,
            due_at=came + 24 * HOUR if is_open and number % 3 else None, details=bytes(400),
            changed_by="x", key_id=uuid.uuid4(), blind=blind(town.pk, f"B-{{number}}"),
            channel="fax", paper="i247a", judicial="no", match="booking"))
    made = CustodyCase.objects.bulk_create(made)
    at = lambda case: {{"case": case, "at": case.received_at, "recorded_at": case.received_at, "by": "x"}}
    CustodyMove.objects.bulk_create(CustodyMove(move="open", after="received", **at(case)) for case in made)
    Element.objects.bulk_create(Element(case=case, kind="hold") for case in made)
    ReleaseEvent.objects.bulk_create(ReleaseEvent(what="eligible", reason="other", **at(case)) for case in made)
person = Person(email="bench@alder-bay.example", name="Bench", joined_on=now.date())
person.set_password("four plain words together")
person.save()
Membership.objects.create(person=person, organisation=town, roles=[each.value for each in Role])
client = Client()
client.force_login(person, "townhall.core.people.sign_in.ByAddressAndPassword")
session = client.session
session[PASSED] = True
session.save()
print("session", session.session_key, CustodyCase.objects.count())
"""
PAGES = {
    "a bare view": "/health/alive/",
    "the list of open cases": "/o/alder-bay/custody/",
    "its tenth page": "/o/alder-bay/custody/?show=open&page=10",
    "overdue cases": "/o/alder-bay/custody/?show=due",
    "closed cases": "/o/alder-bay/custody/?show=closed",
    "all cases": "/o/alder-bay/custody/?show=all",
    "one state": "/o/alder-bay/custody/?show=logged",
    "search by case number": "/o/alder-bay/custody/?find=C-2023-50000",
    "search by booking number": "/o/alder-bay/custody/?find=B-77777",
    "search for what is not there": "/o/alder-bay/custody/?find=B-7777777",
}


def measure() -> Iterator[str]:
    """Yield the figures, a line each."""
    with tempfile.TemporaryDirectory() as name, served(Path(name) / "site", PREPARE) as (port, session, cases, _):
        yield f"{cases} cases; {CONNECTIONS} connections, {ASKED} requests an address"
        bare = 0.0
        for what, address in PAGES.items():
            headers = {"Cookie": f"townhall={session}"} if address.startswith("/o/") else {}
            times = times_of(port, address, headers, ASKED)
            median, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
            bare = bare or median
            yield f"{what}: median x {median / bare:.2f}, p95 x {p95 / bare:.2f} of the bare view's median"
