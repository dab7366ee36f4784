"""Forms of the custody desk."""

from django import forms

from townhall.core.cases.forms import time_field, words_field
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said
from townhall.desks.custody.models import Channel


def channels() -> list[tuple[str, str]]:
    """Return the channels in words."""
    return [(each.value, spoken().say("custody-channel", channel=each.value)) for each in Channel]


class IntakeForm(forms.Form):
    """A request that came in."""

    channel = forms.ChoiceField(label=said("custody-channel-label"), choices=channels)
    received_at = time_field("custody-received", help_text=said("custody-received.why"))
    booking = forms.CharField(
        label=said("custody-booking"), help_text=said("custody-booking.why"), max_length=40, required=False
    )
    officer = forms.CharField(label=said("custody-officer"), max_length=120, required=False)
    words = words_field("custody-words")
