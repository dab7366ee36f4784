"""A whole survey: the crew over every community, then the tables, the pages and the dictionary.

The folder of a survey holds `survey.json` (the terms, and whether it is complete), `parts/` (what is done) and the
answers. Whatever ends the program, the parts stay, and a resumed survey ends with the same tables.
"""

import datetime
from collections.abc import Callable
from pathlib import Path

import msgspec

from latchstring import __version__
from latchstring.catalogue import load_catalogue
from latchstring.documents.limits import Limits
from latchstring.survey.communities import STATE, Communities, Listing
from latchstring.survey.crew import Crew
from latchstring.survey.dictionary import write_dictionary
from latchstring.survey.locking import only_one
from latchstring.survey.merging import Overview, merge
from latchstring.survey.orders import Order, Setup, Terms
from latchstring.survey.parts import UNFINISHED, path_of, whole_file
from latchstring.survey.remaining import Clock, Standing
from latchstring.survey.summary import write_summaries
from latchstring.text import Message

FORMAT = "1"
PARTS = "parts"

Progress = Callable[[Standing], None]


class NoSurvey(Exception):  # noqa: N818 it reads as what it is
    """A folder that cannot take a survey, or holds none; `message` says what happened, why it matters, what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


class State(msgspec.Struct, frozen=True, kw_only=True):
    """What `survey.json` holds. `complete` is true only while the answers belong to the parts."""

    format: str
    date: datetime.date
    language: str
    program_version: str
    catalogue_version: str
    complete: bool = False
    communities: int = 0


class Outcome(msgspec.Struct, frozen=True):
    """What came of a survey: what the tables add up to, and how many communities were kept from an earlier run."""

    overview: Overview
    kept: int


def survey(
    communities: Communities,
    out: Path,
    *,
    workers: int = 1,
    resume: bool = False,
    today: datetime.date | None = None,
    limits: Limits | None = None,
    language: str = "en",
    progress: Progress | None = None,
) -> Outcome:
    """Survey communities into the folder `out`; `list_communities` makes the list of a folder or a manifest.

    `workers` processes work side by side. With `resume` a folder that holds a survey is gone on with: communities whose
    papers, terms, program and catalogue have not changed are kept, and the day is that of the first run unless `today`
    is given. Raises `NoSurvey` for a folder that holds a survey already or is at work, `CrewFailed` where no worker can
    start or write, OSError where `out` cannot be written to.
    """
    earlier = state_of(out)
    if earlier is not None and not resume:
        raise NoSurvey(Message("survey-there-already", {"folder": out.name}))
    day = today or (earlier.date if earlier else datetime.datetime.now().astimezone().date())
    terms = Terms(today=day, language=language, limits=limits or Limits())
    parts = out / PARTS
    parts.mkdir(parents=True, exist_ok=True)
    with only_one(out / "lock"):
        for left in (*parts.glob(f"*{UNFINISHED}"), *out.glob(f"*{UNFINISHED}")):
            left.unlink()
        _note(out, terms, communities, complete=False)
        kept = _work(communities.listings, Setup(terms, str(parts)), workers, progress)
        _sweep(parts, communities)
        overview = merge(communities, parts, out, language, _about(terms))
        write_dictionary(out, communities.further)
        write_summaries(out, overview, terms.today)
        _note(out, terms, communities, complete=True)
    return Outcome(overview, kept)


def state_of(out: Path) -> State | None:
    """Return the state of the survey in a folder, or None where it holds none that is known."""
    try:
        return msgspec.json.decode((out / STATE).read_bytes(), type=State)
    except (OSError, msgspec.DecodeError):
        return None


def _note(out: Path, terms: Terms, communities: Communities, *, complete: bool) -> None:
    state = State(
        format=FORMAT,
        date=terms.today,
        language=terms.language,
        program_version=__version__,
        catalogue_version=load_catalogue().version,
        complete=complete,
        communities=len(communities.listings),
    )
    with whole_file(out / STATE) as file:
        file.write(msgspec.json.format(msgspec.json.encode(state), indent=2) + b"\n")


def _about(terms: Terms) -> dict[str, str]:
    """Return what each table says of itself."""
    return {
        "latchstring.format": FORMAT,
        "latchstring.date": terms.today.isoformat(),
        "latchstring.language": terms.language,
        "latchstring.program_version": __version__,
        "latchstring.catalogue_version": load_catalogue().version,
    }


def _work(listings: tuple[Listing, ...], setup: Setup, workers: int, progress: Progress | None) -> int:
    """Let the crew do every community, the largest first so that none is left over at the end; return how many kept."""
    sizes = {listing.id: _size(listing) for listing in listings}
    clock = Clock(sizes)
    largest_first = sorted(listings, key=lambda listing: (-sizes[listing.id], listing.id))
    name = ""
    for event in Crew(setup, workers).work(Order(listing) for listing in largest_first):
        if event is not None:
            order, done = event
            name = order.listing.community.name
            clock.count(order.listing.id, done.kept, done.findings)
        if progress is not None:
            progress(clock.standing(name))
    return clock.standing().kept


def _size(listing: Listing) -> int:
    """Return how many bytes the papers of a community have."""
    files = (file for path in map(Path, listing.paths) for file in ((path,) if path.is_file() else path.rglob("*")))
    return sum(_bytes(file) for file in files)


def _bytes(file: Path) -> int:
    try:
        return file.stat().st_size if file.is_file() else 0
    except OSError:
        return 0


def _sweep(parts: Path, communities: Communities) -> None:
    """Take away the parts of communities that are listed no more."""
    wanted = {path_of(parts, listing.id) for listing in communities.listings}
    for path in parts.glob("*.part"):
        if path not in wanted:
            path.unlink()
