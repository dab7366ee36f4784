"""What the page of a request shows beside the shared parts: the advice, what it may be, the last day, the letters."""

from typing import Any

from townhall.core.cases.papers import papers_of
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.certification.details import Details
from townhall.desks.certification.models import Certification
from townhall.desks.certification.rules.activities import Candidate, candidates, name_of
from townhall.desks.certification.rules.decisions import FormKind
from townhall.desks.certification.rules.signatures import freshness
from townhall.desks.certification.selectors import facts_of
from townhall.desks.certification.writing import letters_for


def shown(case: Certification, details: Details) -> dict[str, Any]:
    """Return what the templates need of an open request."""
    facts = facts_of(case)
    told: dict[str, Any] = {
        "advice": facts.advice,
        "letters": letters_for(case, details),
        "held": papers_of(case),
        "chosen": [activity_name(ident) for ident, _ in details.activities],
        "proposed": [_proposed(each) for each in candidates(details.incident)][:6],
        "in_two_forms": _is_both(case, details),
        "has_sheet": case.state not in ("received", "acknowledged", "waiting", "referred"),
    }
    if case.signed_on and case.form == FormKind.U:
        told["freshness"] = freshness(case.signed_on, facts.today).value
    return told


def activity_name(ident: str) -> str:
    """Return what an activity is called."""
    return name_of(ident)[spoken().language.code]


def _proposed(each: Candidate) -> dict[str, str]:
    return {"name": activity_name(each.activity), "extent": each.extent.value, "words": ", ".join(each.because)}


def _is_both(case: Certification, details: Details) -> bool:
    """Whether a U request speaks of trafficking: a T declaration may help too, and neither takes the other's place."""
    return case.form == FormKind.U and any(each.activity == "trafficking" for each in candidates(details.incident))
