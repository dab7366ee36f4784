"""Sends an invitation by mail, in the organisation's language. The link opens once and is written nowhere else."""

from django.core.mail import send_mail

from townhall.core.clocks.zones import day_at
from townhall.core.letters.letters import letters_of
from townhall.core.people.models import Invitation


def send_invitation(invitation: Invitation, link: str) -> None:
    """Send the letter `invitation`."""
    place = invitation.organisation
    letters = letters_of("townhall.core.people")
    letter = letters.get(("invitation", place.language)) or letters["invitation", "en"]
    title, text = letter.fill(
        organisation=place.name, link=link, until=day_at(invitation.ends_at, place.time_zone).isoformat()
    )
    send_mail(title, text, None, [invitation.email])
