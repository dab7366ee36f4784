"""`townhall rehearse`: a site on this machine with the example town, for a first look. What `make site` calls."""

import datetime
import os
import secrets
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from latchstring.cli.speaking import option
from townhall.cli.main import start_django
from townhall.cli.migrate import migrate
from townhall.cli.secrets import fresh_lines
from townhall.cli.serve import serve
from townhall.cli.speaking import say, spoken

if TYPE_CHECKING:
    from townhall.core.people.models import Organisation

_NAMES = ("localhost", "127.0.0.1")


@spoken("rehearse", "townhall rehearse --home site")
@option("--home", type=click.Path(file_okay=False, path_type=Path), default=Path("site"), show_default=True)
@option("--papers", "example_papers", type=click.Path(exists=True, path_type=Path))
@option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@option("--only-set-up", is_flag=True)
def command(home: Path, example_papers: Path | None, port: int, only_set_up: bool) -> None:
    """Set up, print the way in, and serve."""
    _prepare(home)
    start_django()
    migrate()
    address = f"http://localhost:{port}"
    link = _first_town(example_papers, address)
    told = say("town-way-in", link=link) if link else say("town-set-up-already", address=address)
    click.echo(f"\n{told}\n{say('town-home', home=str(home))}\n")
    if only_set_up:
        return
    worker = subprocess.Popen([sys.executable, "-m", "townhall", "work"])
    try:
        serve("127.0.0.1", port)
    finally:
        worker.terminate()
        worker.wait(30)


def _prepare(home: Path) -> None:
    """Make the environment of a rehearsal, with secrets of its own that are kept beside its rows."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    kept = home / "townhall.env"
    if not kept.exists():
        kept.touch(mode=0o600)
        kept.write_text("\n".join(fresh_lines()) + "\n", "ascii")
    for line in kept.read_text("ascii").splitlines():
        name, _, value = line.partition("=")
        os.environ[name] = value
    os.environ.update(TOWNHALL_HOME=str(home), TOWNHALL_REHEARSAL="1", TOWNHALL_HOSTS=",".join(_NAMES))


def _first_town(papers: Path | None, address: str) -> str | None:
    """Make the example town once; returns the link of its first administrator, or None where it is there already."""
    from townhall.cli.invite import link_for
    from townhall.core.access.roles import Role
    from townhall.core.people.models import Organisation, Person

    town, is_new = Organisation.objects.get_or_create(slug="alder-bay", defaults={"name": "City of Alder Bay"})
    if is_new:
        _load(town, papers)
    if Person.objects.filter(is_active=True).exists():
        return None
    everything = [role for role in Role if role not in (Role.READER, Role.AUDITOR)]
    return link_for(town, f"first-{secrets.token_hex(2)}@alder-bay.example", everything, address)


def _load(town: "Organisation", papers: Path | None) -> None:
    from townhall.assessments.intake import take_in
    from townhall.assessments.services import make_community

    now = datetime.datetime.now(datetime.UTC)
    community = make_community(town, name="Alder Bay", state="MI", kind="city", by=None, now=now)
    for path in sorted(each for each in papers.rglob("*") if each.is_file()) if papers else ():
        name = path.relative_to(papers or path).as_posix()
        take_in(community, name, [path.read_bytes()], by="make site", now=now)
    first_day(town, community.slug, now)


def first_day(town: "Organisation", place: str, now: datetime.datetime) -> None:
    """Load invented cases of every desk, as an invented sergeant who can never sign in would have entered them."""
    from townhall.core.access.roles import Role
    from townhall.core.clocks.zones import day_at
    from townhall.core.people.models import Membership, Person
    from townhall.desks.certification import rehearsal as certification
    from townhall.desks.custody import rehearsal as custody
    from townhall.desks.disclosure import rehearsal as disclosure

    sergeant = Person(
        email=f"night.sergeant@{town.slug}.example",
        name="Night sergeant (invented)",
        is_active=False,
        joined_on=day_at(now, town.time_zone),
    )
    sergeant.set_unusable_password()
    sergeant.save()
    roles = [Role.INTAKE.value, Role.DECIDER.value, Role.SUPERVISOR.value, Role.COUNSEL.value]
    by = Membership.objects.create(person=sergeant, organisation=town, roles=roles)
    custody.rehearse(by, place=place, state="MI", now=now)
    certification.rehearse(by, state="MI", now=now)
    disclosure.rehearse(by, place=place, state="MI", now=now)
    by.delete()
