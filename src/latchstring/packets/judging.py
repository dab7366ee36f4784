"""What a document is and whether a court issued it. Thresholds are not even: to say "cannot tell" costs a telephone
call to counsel, to take an agency's paper for a court's, or the reverse, costs somebody's liberty or contempt of court.
"""

from collections.abc import Sequence

import msgspec

from latchstring.documents.recognition import POOR
from latchstring.packets.dividing import ENOUGH, best_class
from latchstring.packets.known import papers
from latchstring.packets.matching import Marked, PageReading
from latchstring.vocabulary import Compulsion, EvidenceSide, IssuingCourt, Judicial, PaperClass, SignerRole

_MARGIN = 1.0
"""By how much a class must lead one of another nature."""
_STRUCTURAL = frozenset(("caption", "docket", "number"))
"""Groups that only a court's own paper has: one of them on an agency's paper contradicts."""
_AGENCY_STRUCTURAL = frozenset(("header", "number", "title", "signature"))
_COURT_GROUPS = 3
_AGENCY_GROUPS = 2
_REQUESTS = frozenset((PaperClass.EMAIL_REQUEST, PaperClass.PHONE_REQUEST, PaperClass.COUNTER_REQUEST))
_FEDERAL_ONLY = frozenset((PaperClass.AO442, PaperClass.AO93, PaperClass.AO94, PaperClass.GRAND_JURY_SUBPOENA))


class Judged(msgspec.Struct, frozen=True):
    """The outcome, and whether the paper contradicts itself."""

    paper: PaperClass
    judicial: Judicial
    compulsion: Compulsion
    court: IssuingCourt
    signer: SignerRole
    contradictory: bool


def judge(pages: Sequence[PageReading], request: PaperClass | None = None) -> Judged:
    """Judge a document; `request` is the class of what came as a letter, a call or at the counter."""
    every = [mark for page in pages for mark in page.marks]
    court = {mark.group for mark in every if mark.side is EvidenceSide.COURT}
    agency = {mark.group for mark in every if mark.side is EvidenceSide.AGENCY}
    paper, score, second, next_score = best_class(pages)
    court_kind = _court(every)
    paper = _of_its_court(paper, court_kind, agency)
    if paper is PaperClass.UNKNOWN and request is not None:
        paper = request
    nature = papers()[paper].nature if paper in papers() else "none"
    poor = any(page.sheet.ocr_confidence is not None and page.sheet.ocr_confidence < POOR for page in pages)
    rival = papers()[second].nature if second in papers() and next_score >= ENOUGH else nature
    thin = rival not in (nature, "none") and score - next_score < _MARGIN
    contradictory = thin or bool(
        (court & _STRUCTURAL and agency & _AGENCY_STRUCTURAL)
        or (nature == "court" and agency & _AGENCY_STRUCTURAL)
        or (nature == "agency" and court & _STRUCTURAL)
    )
    judicial = _judicial(paper, nature, court, agency, poor or contradictory)
    return Judged(paper, judicial, _compulsion(paper, judicial), court_kind, _signer(pages, every), contradictory)


def _judicial(paper: PaperClass, nature: str, court: set[str], agency: set[str], doubtful: bool) -> Judicial:
    if doubtful or (paper in papers() and papers()[paper].compulsion is Compulsion.CANNOT_TELL):
        return Judicial.CANNOT_TELL
    if paper in _REQUESTS:
        return Judicial.CANNOT_TELL if court else Judicial.NO
    if nature == "court":
        built = "caption" in court and len(court) >= _COURT_GROUPS and "signature" in court
        return Judicial.YES if built else Judicial.CANNOT_TELL
    if nature == "agency":
        built = len(agency) >= _AGENCY_GROUPS or bool(agency & {"number", "title"})
        return Judicial.NO if built else Judicial.CANNOT_TELL
    return Judicial.CANNOT_TELL if court or paper is PaperClass.UNKNOWN else Judicial.NO


def _of_its_court(paper: PaperClass, court: IssuingCourt, agency: set[str]) -> PaperClass:
    """An arrest warrant under a state court's caption is a state's, whichever title both share; and the reverse."""
    if paper is PaperClass.AO442 and court is IssuingCourt.STATE:
        return PaperClass.STATE_WARRANT
    if paper is PaperClass.STATE_WARRANT and court is IssuingCourt.FEDERAL:
        return PaperClass.AO442
    return paper


def _compulsion(paper: PaperClass, judicial: Judicial) -> Compulsion:
    if judicial is Judicial.CANNOT_TELL:
        return Compulsion.CANNOT_TELL
    return papers()[paper].compulsion if paper in papers() else Compulsion.NONE


def _court(every: Sequence[Marked]) -> IssuingCourt:
    kinds = {mark.court for mark in every if mark.court is not None}
    for kind in (IssuingCourt.IMMIGRATION, IssuingCourt.FEDERAL, IssuingCourt.STATE):
        if kind in kinds:
            return kind
    return IssuingCourt.NONE


def _signer(pages: Sequence[PageReading], every: Sequence[Marked]) -> SignerRole:
    """Return the office at the place for the signature, the most telling first."""
    seen = {mark.signer for mark in every if mark.signer is not None}
    for role in (
        SignerRole.IMMIGRATION_JUDGE,
        SignerRole.IMMIGRATION_OFFICER,
        SignerRole.CLERK,
        SignerRole.MAGISTRATE,
        SignerRole.JUDGE,
    ):
        if role in seen:
            return role
    return SignerRole.NONE_SEEN
