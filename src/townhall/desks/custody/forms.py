"""Forms of the custody desk. None asks for status, country or birthplace, and boxes for words say not to write it."""

from collections.abc import Callable, Iterable
from typing import Any

from django import forms

from latchstring.vocabulary import Body, CommunityKind
from townhall.core.cases.forms import MoveForm, time_field, words_field
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said
from townhall.desks.custody import models
from townhall.desks.custody.rules import elements, papers

LANGUAGES = ("en", "es", "ar")
"""In which the papers for the person are written."""
YES_NO = ("yes", "no")
MOST_MEGABYTES = 50
"""The largest paper: it is sealed into a row whole."""
Choices = Callable[[], list[tuple[str, str]]]


def choices(code: str, values: Iterable[str], *, blank: bool = False) -> Choices:
    """Return choices in the reader's words: the message `code` with `what` set to each value."""
    told = ["", *values] if blank else list(values)
    return lambda: [(value, spoken().say(code, what=value or "unsaid")) for value in told]


def _choice(label: str, code: str, values: Iterable[str], **more: Any) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=said(label), choices=choices(code, values, blank=not more.get("required", True)), **more
    )


def _many(label: str, code: str, values: Iterable[str], **more: Any) -> forms.MultipleChoiceField:
    boxes = forms.CheckboxSelectMultiple
    return forms.MultipleChoiceField(label=said(label), choices=choices(code, values), widget=boxes, **more)


def _line(label: str, length: int = 120, **more: Any) -> forms.CharField:
    return forms.CharField(label=said(label), max_length=length, **{"required": False, **more})


def _paper(**more: Any) -> forms.FileField:
    """A paper, of a size that one case can hold."""

    def small(file: Any) -> None:
        if file.size > MOST_MEGABYTES * 1_000_000:
            raise forms.ValidationError(spoken().say("papers-too-large", megabytes=MOST_MEGABYTES))

    return forms.FileField(label=said("custody-file"), help_text=said("custody-file.why"), validators=[small], **more)


class IntakeForm(forms.Form):
    """A request that came in, by whatever way."""

    heading = "custody-intake"
    channel = _choice("custody-channel-label", "custody-channel", models.Channel.values)
    received_at = time_field("custody-received", help_text=said("custody-received.why"))
    booking = _line("custody-booking", 40, help_text=said("custody-booking.why"))
    officer = _line("custody-officer")
    contact = _line("custody-contact")
    asks = _many(
        "custody-asks", "custody-element", tuple(elements()), help_text=said("custody-asks.why"), required=False
    )
    older = _line("custody-older", 20, help_text=said("custody-older.why"))
    file = _paper(required=False)
    words = words_field("custody-words")


class ClassifyForm(MoveForm):
    """What a person says the paper is, and what it asks."""

    heading = "custody-move-classify"
    paper = _choice("custody-paper-label", "custody-paper", tuple(papers()), help_text=said("custody-paper-label.why"))
    judicial = _choice("custody-judicial-label", "custody-judicial", ("yes", "no", "cannot_tell"))
    issuer = _choice(
        "custody-issuer-label",
        "custody-issuer",
        ("federal_judge", "federal_clerk", "state_court", "officer", "unknown"),
    )
    has_warrant = forms.BooleanField(label=said("custody-has-warrant"), required=False)
    is_irregular = forms.BooleanField(
        label=said("custody-irregular"), help_text=said("custody-irregular.why"), required=False
    )
    asks = _many("custody-asks", "custody-element", tuple(elements()), help_text=said("custody-asks.why"))

    def clean(self) -> dict[str, Any]:
        """Refuse what contradicts the list of papers: no officer's paper is a court's."""
        told: dict[str, Any] = super().clean() or {}
        known = papers().get(told.get("paper", ""))
        if known and known.judicial == "no" and told.get("judicial") == "yes":
            self.add_error("judicial", spoken().say("custody-judicial-never"))
        return told


class MatchForm(MoveForm):
    """Whether the person on the paper is the person in custody."""

    heading = "custody-move-match"
    match = _choice("custody-match-label", "custody-match", ("booking", "mismatch", "two_matches", "not_found"))


class NoticeForm(MoveForm):
    """That the person was told."""

    heading = "custody-move-notify"
    language = _choice("custody-language", "custody-language-name", LANGUAGES)
    method = _choice("custody-method-label", "custody-method", ("by_hand", "read_aloud", "interpreter"))
    was_refused = forms.BooleanField(label=said("custody-refused"), required=False)
    copy_to = _choice("custody-copy-label", "custody-copy", ("attorney", "designee"), required=False)
    copy = _line("custody-copy-who", help_text=said("custody-copy-who.why"))


class InterviewForm(MoveForm):
    """What the person chose on the form of consent."""

    heading = "custody-consent-record"
    language = _choice("custody-language", "custody-language-name", LANGUAGES)
    choice = _choice("custody-consent-label", "custody-consent", ("decline", "with_attorney", "agree"))
    is_signed = forms.BooleanField(label=said("custody-signed"), required=False)
    agents = _line("custody-agents")

    def clean(self) -> dict[str, Any]:
        """No interview without a signature: who agreed has signed."""
        told: dict[str, Any] = super().clean() or {}
        if told.get("choice") in ("agree", "with_attorney") and not told.get("is_signed"):
            self.add_error("is_signed", spoken().say("custody-signed-missing"))
        return told


class FactsForm(MoveForm):
    """The facts of an element that change what is recommended, and the decision. No box is ticked beforehand."""

    crime = _choice("custody-crime", "custody-yes-no", YES_NO, required=False, help_text=said("custody-crime.why"))
    public = _choice("custody-public", "custody-yes-no", YES_NO, required=False, help_text=said("custody-public.why"))
    exception = _choice(
        "custody-exception",
        "custody-exception-is",
        ("none", "applies"),
        required=False,
        help_text=said("custody-exception.why"),
    )
    emergency = _choice("custody-emergency", "custody-yes-no", YES_NO, required=False)
    due_at = time_field("custody-element-due", required=False)
    decision = _choice("custody-decision", "custody-decision-is", models.Decision.values, required=False)

    def __init__(self, *args: Any, element: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if element not in ("notify_release", "personal_info"):
            del self.fields["public"]

    @property
    def facts(self) -> dict[str, str]:
        """The facts that were told, without those that were left open."""
        names = ("crime", "public", "exception", "emergency")
        return {name: self.cleaned_data[name] for name in names if self.cleaned_data.get(name)}


class AdviceForm(forms.Form):
    """Counsel's advice on an element."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    words = words_field("custody-advice", required=True)


class EligibleForm(forms.Form):
    """That release is due, since when and why."""

    heading = "custody-record-eligible"
    at = time_field("custody-eligible-at", help_text=said("custody-eligible-at.why"))
    reason = _choice("custody-reason-label", "custody-reason", models.Reason.values)


class ReleasedForm(forms.Form):
    """That somebody was released."""

    heading = "custody-record-released"
    at = time_field("custody-released-at", help_text=said("case-at.why"))
    to = _choice("custody-released-to", "custody-to", models.ReleasedTo.values)
    delay = _choice(
        "custody-delay-label",
        "custody-delay",
        ("paperwork", "property", "transport", "medical", "system", "federal_request", "other"),
        required=False,
        help_text=said("custody-delay-label.why"),
    )


class WhyField(forms.Form):
    """Why something was corrected."""

    why = words_field("custody-correct-why", required=True)


class VisitForm(forms.Form):
    """A line of the access log."""

    heading = "custody-visits"
    came_in_at = time_field("custody-came-in")
    who = _line("custody-visitor", required=True)
    agency = _line("custody-visitor-agency", required=True)
    badge = _line("custody-badge", 40)
    area = _choice("custody-area-label", "custody-area", ("public", "nonpublic", "secure"))
    purpose = _choice(
        "custody-purpose-label", "custody-purpose", ("interview", "pick_up", "records", "meeting", "other")
    )
    authority = _line("custody-authority", help_text=said("custody-authority.why"))
    was_let_in = forms.BooleanField(label=said("custody-let-in"), required=False)


class SettingsForm(forms.ModelForm):  # type: ignore[type-arg]
    """What an agency says of itself."""

    agency = _line("custody-agency", required=True)
    state = forms.RegexField(r"^[A-Z]{2}$", label=said("custody-state"), help_text=said("custody-state.why"))
    place = forms.ChoiceField(label=said("custody-place"), help_text=said("custody-place.why"), required=False)
    kind = _choice("custody-kind", "custody-kind-is", [each.value for each in CommunityKind])
    body = _choice("custody-body", "custody-body-is", [Body.POLICE.value, Body.SHERIFF.value])
    counsel_name = _line("custody-counsel-name")
    counsel_telephone = _line("custody-counsel-telephone", 40, help_text=said("custody-counsel-telephone.why"))
    notice_first = forms.BooleanField(
        label=said("custody-notice-first"), help_text=said("custody-notice-first.why"), required=False
    )
    notice_hours = forms.IntegerField(label=said("custody-notice-hours"), min_value=1, max_value=72)
    threshold = forms.IntegerField(label=said("custody-threshold"), min_value=5, max_value=1_000)

    class Meta:
        """The fields of the settings."""

        model = models.CustodySettings
        fields = (
            "agency",
            "state",
            "place",
            "kind",
            "body",
            "counsel_name",
            "counsel_telephone",
            "notice_first",
            "notice_hours",
            "threshold",
        )

    def __init__(self, *args: Any, places: Iterable[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = [(place.slug, f"{place.name}, {place.state}") for place in places]
        self.fields["place"].choices = [("", spoken().say("custody-place-none")), *named]  # type: ignore[attr-defined]


class YearForm(forms.Form):
    """Which year is counted."""

    year = forms.IntegerField(label=said("custody-year"), min_value=2000, max_value=2100)
