"""What a table of demands holds: what the form of intake asks. Whom it is about is sealed as it comes in."""

import datetime

from townhall.core.cases.importing import Intake
from townhall.core.people.models import Membership
from townhall.desks.disclosure.forms import IntakeForm
from townhall.desks.disclosure.models import Demand, Details
from townhall.desks.disclosure.services import receive

_SEALED = ("subject", "numbers", "officer", "contact", "words")
_OPEN = ("channel", "requester", "received_at", "asks")


def keep(form: IntakeForm, by: Membership, now: datetime.datetime) -> Demand:
    """Open a case for a filled form, of a page or of a row."""
    told = form.cleaned_data
    details = Details(**{name: told[name] for name in _SEALED})
    return receive(details, **{name: told[name] for name in _OPEN}, by=by, now=now)


INTAKE = Intake(Demand, IntakeForm, keep)
