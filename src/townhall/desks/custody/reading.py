"""What the desk makes of what the library saw in a paper (`core.cases.reading`): a suggestion; a person confirms it."""

from latchstring.vocabulary import IssuingCourt, SignerRole
from townhall.core.cases.reading import Part, Reading, read_sealed
from townhall.core.jobs.tasks import Progress, task
from townhall.desks.custody.models import CustodyCase
from townhall.desks.custody.rules import papers
from townhall.desks.custody.selectors import DESK, settings_of


@task("custody.read")
def read_paper(subject: str, progress: Progress) -> None:
    """Look at a paper, and keep what was suggested where nobody has said yet what it is."""
    progress(0, 1)
    if found := read_sealed(DESK, subject, lambda place: settings_of(place).agency):
        case, seen = found
        part = suggestion(seen)
        CustodyCase.objects.filter(pk=case.pk, paper="", suggested="").update(suggested=part.paper if part else "")
    progress(1, 1)


def issuer_of(part: Part) -> str:
    """Who signed, in the words of this desk."""
    if part.court == IssuingCourt.STATE:
        return "state_court"
    if part.court == IssuingCourt.FEDERAL:
        judges = {SignerRole.JUDGE.value, SignerRole.MAGISTRATE.value}
        clerk = "federal_clerk" if part.signer == SignerRole.CLERK else "unknown"
        return "federal_judge" if part.signer in judges else clerk
    return "officer" if part.judicial == "no" else "unknown"


def suggestion(*seen: Reading) -> Part | None:
    """Return the first part that asks for something; None where a court's paper and others lie together.

    Then a person parts them: a warrant for one person does not cure a paper on another.
    """
    known = [part for each in seen for part in each.parts if part.paper in papers()]
    asking = [part for part in known if papers()[part.paper].asks]
    if len({papers()[part.paper].judicial for part in asking}) > 1:
        return None
    return next(iter(asking or known), None)
