"""Forms of assessments. No field asks about a person."""

from typing import Any

from django import forms

from latchstring.findings import DecisionKind
from latchstring.vocabulary import Agreement, Body, CarveOutType, CommunityKind, DocumentKind, Stance, Status, Strength
from townhall.assessments.selectors import catalogue
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said


def members_of(vocabulary: Any, *, blank: str = "") -> Any:
    """Return the choices of a closed vocabulary in the reader's language; `blank` is the id of the words for none."""

    def choices() -> list[tuple[str, str]]:
        named = [(member.value, spoken().label(member)) for member in vocabulary]
        return ([("", spoken().say(blank))] if blank else []) + named

    return choices


def policies() -> list[tuple[str, str]]:
    """Return the seventeen policies as choices."""
    language = spoken().language.code
    return [(each.id, f"{each.outline} {each.title.said_in(language)}") for each in catalogue().policies]


class CommunityForm(forms.Form):
    """Which community is assessed."""

    name = forms.CharField(label=said("community-name"), max_length=120)
    state = forms.RegexField(
        r"^[A-Za-z]{2}$", label=said("community-in-state"), help_text=said("community-in-state.why"), max_length=2
    )
    kind = forms.ChoiceField(label=said("community-kind"), choices=members_of(CommunityKind))
    geoid = forms.RegexField(
        r"^\d{2,12}$",
        label=said("community-geoid"),
        help_text=said("community-geoid.why"),
        required=False,
        max_length=12,
    )
    contact = forms.CharField(
        label=said("community-contact"), help_text=said("community-contact.why"), required=False, max_length=200
    )

    def clean_state(self) -> str:
        """Return the state in capitals."""
        return str(self.cleaned_data["state"]).upper()


class ManyFiles(forms.ClearableFileInput):
    """A field for many files."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Takes many files, and asks for one at least.

    An empty file is taken in too, and told in the list of papers: it does not turn away the others of its folder.
    """

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        """Return the files as a list."""
        given = data if isinstance(data, (list, tuple)) else [data]
        return [super(FilesField, self).clean(each, initial) for each in given]


class UploadForm(forms.Form):
    """Papers to take in."""

    # A form keeps its fields apart, so that what was sent stays `form.files`.
    files = FilesField(allow_empty_file=True, label=said("papers-files"), help_text=said("papers-files.why"))  # type: ignore[assignment]


class StatementForm(forms.Form):
    """What a paper is, where inference was wrong. What is left open is inferred."""

    kind = forms.ChoiceField(
        label=said("paper-kind"), required=False, choices=members_of(DocumentKind, blank="paper-infer")
    )
    issuer = forms.ChoiceField(
        label=said("paper-issuer"), required=False, choices=members_of(Body, blank="paper-infer")
    )
    status = forms.ChoiceField(
        label=said("paper-status"), required=False, choices=members_of(Status, blank="paper-infer")
    )
    effective = forms.DateField(
        label=said("paper-effective"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )


class DecisionForm(forms.Form):
    """What a reviewer says of a finding. `seen` is the decision that stood when the page was opened."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    kind = forms.ChoiceField(label=said("decision-kind"), widget=forms.RadioSelect, choices=lambda: decision_choices())
    stance = forms.ChoiceField(
        label=said("decision-stance"), required=False, choices=members_of(Stance, blank="decision-as-it-is")
    )
    strength = forms.ChoiceField(
        label=said("decision-strength"), required=False, choices=members_of(Strength, blank="decision-as-it-is")
    )
    binds = forms.MultipleChoiceField(
        label=said("decision-binds"),
        help_text=said("decision-binds.why"),
        required=False,
        choices=members_of(Body),
        widget=forms.CheckboxSelectMultiple,
    )
    carve_outs = forms.MultipleChoiceField(
        label=said("decision-carve-outs"),
        help_text=said("decision-carve-outs.why"),
        required=False,
        choices=members_of(CarveOutType),
        widget=forms.CheckboxSelectMultiple,
    )
    reason = forms.CharField(label=said("decision-reason"), max_length=2_000, widget=forms.Textarea(attrs={"rows": 4}))


class AdditionForm(forms.Form):
    """A finding that the reading missed, on words of a paper."""

    policy = forms.ChoiceField(label=said("addition-policy"), choices=policies)
    quote = forms.CharField(
        label=said("addition-quote"), help_text=said("addition-quote.why"), widget=forms.Textarea(attrs={"rows": 4})
    )
    stance = forms.ChoiceField(label=said("decision-stance"), choices=members_of(Stance))
    strength = forms.ChoiceField(label=said("decision-strength"), choices=members_of(Strength))
    binds = forms.MultipleChoiceField(
        label=said("decision-binds"), required=False, choices=members_of(Body), widget=forms.CheckboxSelectMultiple
    )
    reason = forms.CharField(label=said("decision-reason"), max_length=2_000, widget=forms.Textarea(attrs={"rows": 3}))


class AnswerForm(forms.Form):
    """What an official says of a practice without a paper."""

    policy = forms.ChoiceField(label=said("addition-policy"), choices=policies)
    says = forms.CharField(label=said("answer-says"), max_length=1_000, widget=forms.Textarea(attrs={"rows": 3}))
    who = forms.CharField(label=said("answer-who"), help_text=said("answer-who.why"), max_length=120)
    date = forms.DateField(label=said("answer-date"), widget=forms.DateInput(attrs={"type": "date"}))
    agreement = forms.ChoiceField(
        label=said("answer-agreement"), required=False, choices=members_of(Agreement, blank="answer-no-matter")
    )


class PublishForm(forms.Form):
    """A note to a snapshot: what is new, or what it corrects."""

    note = forms.CharField(
        label=said("publish-note"), required=False, max_length=1_000, widget=forms.Textarea(attrs={"rows": 3})
    )
    sure = forms.BooleanField(label=said("publish-sure"))


def decision_choices() -> list[tuple[str, str]]:
    """Return what a reviewer can say of a finding that is there."""
    kinds = (DecisionKind.ACCEPT, DecisionKind.REJECT, DecisionKind.CORRECT)
    return [(kind.value, spoken().say(f"decision-{kind.value}")) for kind in kinds]
