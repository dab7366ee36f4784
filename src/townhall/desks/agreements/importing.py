"""What a table of agreements holds: what the form of entry asks, of one community."""

import datetime
from functools import partial

from latchstring.text import Message
from townhall.assessments.models import Community
from townhall.core.cases.importing import Intake
from townhall.core.cases.services import AlreadyThere, CannotMove
from townhall.core.people.models import Membership
from townhall.desks.agreements import services
from townhall.desks.agreements.forms import EntryForm, known_move
from townhall.desks.agreements.models import FederalAgreement


def intake_of(community: Community) -> Intake:
    """Return what the register of a community takes in."""
    return Intake(FederalAgreement, EntryForm, partial(keep_row, community), {"community": community})


def keep(community: Community, form: EntryForm, by: Membership, now: datetime.datetime) -> FederalAgreement:
    """Enter an agreement for a filled form. Raises `Refused` where it cannot stand, or not by this member."""
    first = form.cleaned_data["first"]
    move = known_move(first)
    if move is not None and not move.who & by.role_set:
        raise services.Refused(Message("agreements-may-not-move"), "first")
    return services.enter(community, form.terms, first=first, on=form.cleaned_data["on"], by=by, now=now)


def keep_row(community: Community, form: EntryForm, by: Membership, now: datetime.datetime) -> FederalAgreement:
    """Enter an agreement for a row; one of the same name, agency and days is the same agreement."""
    names = ("kind", "signed_on", "effective_on")
    told = {name: form.cleaned_data[name] for name in names}
    words = {f"{name}__iexact": form.cleaned_data[name] for name in ("name", "agency")}
    if same := community.federal_agreements.filter(**told, **words).first():
        raise AlreadyThere(same)
    try:
        return keep(community, form, by, now)
    except services.Refused as refusal:
        raise CannotMove(refusal.message) from refusal
