"""The seventeen policies and the papers around them, as data: load, check, and say which papers to collect.

What a sentence does to a policy is judged in `latchstring.evidence`; what is said of a community in `latchstring.findings`.
"""

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.loading import Catalogue, load_catalogue
from latchstring.catalogue.policy import Adopter, Policy
from latchstring.catalogue.references import Reference, ReferenceKind, ReferenceStatus

__all__ = [
    "Adopter",
    "Bilingual",
    "Catalogue",
    "Policy",
    "Reference",
    "ReferenceKind",
    "ReferenceStatus",
    "load_catalogue",
]
