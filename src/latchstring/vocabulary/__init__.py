"""The closed vocabularies of the house: every word that a field may hold, one module a subject.

Nothing here knows how a word is found, judged or shown. Labels for people stand in `latchstring.language`.
"""

from latchstring.vocabulary.agreements import AgencyLevel, AgreementKind, AgreementState, Confidence, ListStatus
from latchstring.vocabulary.bodies import Body, CommunityKind, Instrument
from latchstring.vocabulary.forms import AskCode, Asking, AuditVerdict, NoticeState, Severity
from latchstring.vocabulary.law import LawEffect, LawKind, LitigationStatus, Reading, Side, Standing, Trigger
from latchstring.vocabulary.packets import (
    Compulsion,
    EditionState,
    ElementKind,
    EvidenceSide,
    Irregularity,
    IssuingCourt,
    Judicial,
    PageZone,
    PaperClass,
    SignerRole,
)
from latchstring.vocabulary.papers import DateKind, DocumentKind, ReadState, Status
from latchstring.vocabulary.verdicts import Agreement, Relation, VerdictKind
from latchstring.vocabulary.words import CarveOutType, Modality, Stance, Strength

__all__ = [
    "AgencyLevel",
    "Agreement",
    "AgreementKind",
    "AgreementState",
    "AskCode",
    "Asking",
    "AuditVerdict",
    "Body",
    "CarveOutType",
    "CommunityKind",
    "Compulsion",
    "Confidence",
    "DateKind",
    "DocumentKind",
    "EditionState",
    "ElementKind",
    "EvidenceSide",
    "Instrument",
    "Irregularity",
    "IssuingCourt",
    "Judicial",
    "LawEffect",
    "LawKind",
    "ListStatus",
    "LitigationStatus",
    "Modality",
    "NoticeState",
    "PageZone",
    "PaperClass",
    "ReadState",
    "Reading",
    "Relation",
    "Severity",
    "Side",
    "SignerRole",
    "Stance",
    "Standing",
    "Status",
    "Strength",
    "Trigger",
    "VerdictKind",
]
