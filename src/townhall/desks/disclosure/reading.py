"""What the desk makes of what the library saw in a paper (`core.cases.reading`): a suggestion; a person confirms it."""

from collections.abc import Iterable

from townhall.core.cases.reading import Reading, read_sealed
from townhall.core.jobs.tasks import Progress, task
from townhall.desks.disclosure.rules import kinds
from townhall.desks.disclosure.selectors import DESK, settings_of


@task("disclosure.read")
def read_paper(subject: str, progress: Progress) -> None:
    """Look at a paper; the desk shows what was seen, and nothing waits for it."""
    progress(0, 1)
    read_sealed(DESK, subject, lambda place: settings_of(place).agency)
    progress(1, 1)


def suggestion(seen: Iterable[Reading]) -> dict[str, str]:
    """Return the kind of demand and whether a court issued it; empty where papers of several kinds lie together.

    Then a person parts them: a court's paper does not cure an officer's.
    """
    known = {paper: each for each in kinds().values() for paper in each.papers}
    parts = [part for each in seen for part in each.parts if part.paper in known]
    found = {(known[part.paper].id, part.judicial) for part in parts}
    if len({kind for kind, _ in found}) != 1:
        return {}
    kind = next(iter(found))[0]
    return {"kind": kind, "judicial": next(iter(found))[1] if len(found) == 1 else "cannot_tell"}
