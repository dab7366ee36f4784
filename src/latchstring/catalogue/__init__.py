"""The seventeen policies and the papers around them, as data: load, check, and say which papers to collect.

What a sentence does to a policy is judged in `latchstring.evidence`; what is said of a place in `latchstring.findings`.
"""

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.bodies import Reach, Way, reach
from latchstring.catalogue.checklist import Checklist, ChecklistItem, checklist
from latchstring.catalogue.checklist_text import render_checklist, render_letter
from latchstring.catalogue.complaints import Complaint, Severity
from latchstring.catalogue.doctor import check
from latchstring.catalogue.law import Law, LawRow, StateLine, load_law
from latchstring.catalogue.loading import Catalogue, load_catalogue
from latchstring.catalogue.policy import Adopter, Policy
from latchstring.catalogue.references import Reference, ReferenceKind, ReferenceStatus

__all__ = [
    "Adopter",
    "Bilingual",
    "Catalogue",
    "Checklist",
    "ChecklistItem",
    "Complaint",
    "Law",
    "LawRow",
    "Policy",
    "Reach",
    "Reference",
    "ReferenceKind",
    "ReferenceStatus",
    "Severity",
    "StateLine",
    "Way",
    "check",
    "checklist",
    "load_catalogue",
    "load_law",
    "reach",
    "render_checklist",
    "render_letter",
]
