"""What a table of requests holds: what the form of intake asks. Every name and every word is sealed as it comes in."""

import datetime

from townhall.core.cases.importing import Intake
from townhall.core.people.models import Membership
from townhall.desks.certification.details import Details, Requester
from townhall.desks.certification.forms.intake import IntakeForm
from townhall.desks.certification.models import Certification
from townhall.desks.certification.rules.decisions import FormKind
from townhall.desks.certification.services import take_in


def keep(form: IntakeForm, by: Membership, now: datetime.datetime) -> Certification:
    """Open a request for a filled form, of a page or of a row.

    Raises `AlreadyAsked` where the same victim has an open request that may be this one and nobody says `another`.
    """
    told = form.cleaned_data
    return take_in(
        FormKind(told["form"]),
        Requester(told["requester"]),
        told["language"],
        Details(**form.details),
        received_at=told["received_at"],
        by=by,
        now=now,
        another=told.get("another", False),
    )


INTAKE = Intake(Certification, IntakeForm, keep)
