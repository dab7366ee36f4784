"""A draft read back by our own reader, as it would be once adopted: what it does, whom it binds, what it exposes."""

import msgspec

from latchstring.documents import document_from_text
from latchstring.documents.limits import Limits
from latchstring.documents.markdown import read_markdown
from latchstring.documents.outline import outline
from latchstring.drafting.drafts import Draft
from latchstring.drafting.markdown import write_markdown
from latchstring.evidence import Finding, find
from latchstring.evidence.exposing import read_ladder_of
from latchstring.findings.binding import in_order
from latchstring.findings.exposure import Exposure, exposure_of
from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Instrument, Modality, Stance, Strength

KINDS = {
    Instrument.RESOLUTION: DocumentKind.RESOLUTION,
    Instrument.ORDINANCE: DocumentKind.ORDINANCE,
    Instrument.EXECUTIVE_ORDER: DocumentKind.EXECUTIVE_ORDER,
    Instrument.GENERAL_ORDER: DocumentKind.GENERAL_ORDER,
    Instrument.BOARD_POLICY: DocumentKind.SCHOOL_POLICY,
    Instrument.PROSECUTOR_POLICY: DocumentKind.PROSECUTOR_POLICY,
    Instrument.COURT_ORDER: DocumentKind.COURT_ORDER,
    Instrument.BUDGET_AMENDMENT: DocumentKind.RESOLUTION,
    Instrument.CONTRACT_TERMS: DocumentKind.CONTRACT,
    Instrument.TERMINATION_LETTER: DocumentKind.GENERAL_ORDER,
}
"""What each instrument is as a paper, once adopted."""


_SCHOOLS = frozenset({CommunityKind.SCHOOL_DISTRICT, CommunityKind.COLLEGE})


class Reading(msgspec.Struct, frozen=True):
    """What a draft does: its findings, and the sentences that keep information from federal hands."""

    findings: tuple[Finding, ...]
    exposed: tuple[Exposure, ...]

    def bound(self) -> tuple[Body, ...]:
        """The bodies that the draft binds."""
        return in_order(body for each in self.findings if each.stance is Stance.ADOPTS for body in each.binds)

    def first_rule(self, policy: str) -> str:
        """The first sentence that adopts a policy firmly, in the draft's words; empty where there is none."""
        firm = [each for each in self.findings if each.policy == policy and each.strength is Strength.STRONG]
        ordered = [each for each in firm if each.modality in (Modality.SHALL, Modality.SHALL_NOT)]
        return next((each.quote for each in (*ordered, *firm)), "")


def read_back(made: Draft) -> Reading:
    """Read a draft as the paper that it would become."""
    text = write_markdown(made.blocks, made.numbering)
    kind = _kind(made)
    headings = read_markdown(text.encode(), Limits()).headings
    sections = outline(text, headings, kind)
    document = msgspec.structs.replace(document_from_text(text, kind, made.body), sections=sections)
    ladder = read_ladder_of(document)
    exposed = tuple(exposure_of(text, kept, ladder.saving(kept)) for kept in ladder.kept)
    return Reading(find(document), exposed)


def _kind(made: Draft) -> DocumentKind | None:
    """What the draft is as a paper: the policy of a library, a housing commission or an agency is no school's."""
    instrument = made.request.instrument
    if not isinstance(instrument, Instrument):
        return None
    school = made.body is Body.SCHOOL_BOARD or made.request.community.kind in _SCHOOLS
    if instrument is Instrument.BOARD_POLICY and not school:
        return DocumentKind.RULE
    return KINDS[instrument]
