"""Forms of the moves: what must be said beside each, and the questions to a writer."""

from collections.abc import Mapping
from typing import Any

from django import forms

from townhall.core.cases.forms import MoveForm, words_field
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said
from townhall.desks.certification.details import Details
from townhall.desks.certification.forms.intake import day_field, named
from townhall.desks.certification.models import Certification, Official
from townhall.desks.certification.rules.activities import Extent, activities, candidates
from townhall.desks.certification.rules.decisions import Answer, DenialCode, Excuse, FormKind, questions_for
from townhall.desks.certification.rules.forbidden import forbidden_reasons, sounds_forbidden
from townhall.desks.certification.rules.words import Words
from townhall.desks.certification.rules.worksheets import doubts_about


def in_language(words: Words) -> str:
    """Return words of a data file in the language that is spoken."""
    return words[spoken().language.code]


class WordsForm(MoveForm):
    """A move that only needs its words."""

    def __init__(self, *args: Any, case: Certification, details: Details, move: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.case, self.known = case, details
        label = f"certification-words-{move.replace('_', '-')}"
        if spoken().knows(label):
            self.fields["words"] = words_field(label, required=True)


class LocateForm(WordsForm):
    """Where the record was found, under which number."""

    report_number = forms.CharField(
        label=said("certification-report"), help_text=said("certification-report.why"), max_length=60, required=False
    )


class ReviewForm(WordsForm):
    """The lawful questions, and nothing else; and which activity it is."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        answers = named("answer-is", Answer)
        for row in questions_for(FormKind(self.case.form)):
            self.fields[f"q_{row.id}"] = forms.ChoiceField(
                label=in_language(row.question),
                help_text=row.citation
                if row.verified
                else spoken().say("certification-unverified", words=row.citation),
                choices=answers,
                widget=forms.RadioSelect,
                initial=self.known.answers.get(row.id, Answer.UNKNOWN).value,
            )
        self.fields["excuse"] = forms.ChoiceField(
            label=spoken().say("certification-excuse"),
            help_text=spoken().say("certification-excuse.why"),
            choices=named("excuse-is", Excuse),
            initial=self.known.excuse.value,
        )
        if FormKind(self.case.form) is FormKind.U:
            self._ask_for_activities()
        else:
            kinds = [(ident, in_language(words)) for ident, words in activities().trafficking.items()]
            self.fields["activity"] = self._activities(kinds)

    def _activities(self, rows: list[tuple[str, str]]) -> forms.MultipleChoiceField:
        return forms.MultipleChoiceField(
            label=spoken().say("certification-activity"),
            help_text=spoken().say("certification-activity.why"),
            choices=rows,
            widget=forms.CheckboxSelectMultiple,
            required=False,
            initial=[ident for ident, _ in self.known.activities],
        )

    def _ask_for_activities(self) -> None:
        proposed = {each.activity for each in candidates(f"{self.known.incident} {self.known.statutes}")}
        rows = [(ident, in_language(each.name)) for ident, each in activities().activities.items()]
        rows = [(ident, f"{name} ·" if ident in proposed else name) for ident, name in rows]
        self.fields["activity"] = self._activities(sorted(rows, key=lambda row: (row[0] not in proposed, row[1])))
        self.fields["extent"] = forms.ChoiceField(
            label=spoken().say("certification-extent"),
            choices=named("extent-is", Extent),
            initial=self.known.activities[0][1].value if self.known.activities else Extent.NAMED.value,
        )
        self.fields["similar_note"] = words_field("certification-similar", initial=self.known.similar_note)

    def clean(self) -> dict[str, Any]:
        """Give the answers as the rules take them; what is only similar is explained."""
        told: dict[str, Any] = super().clean() or {}
        rows = questions_for(FormKind(self.case.form))
        told["answers"] = {row.id: Answer(told.get(f"q_{row.id}") or Answer.UNKNOWN.value) for row in rows}
        told["excuse"] = Excuse(told.get("excuse") or Excuse.NONE.value)
        extent = Extent(told.get("extent") or Extent.NAMED.value)
        told["activities"] = tuple((ident, extent) for ident in told.get("activity", ()))
        told.setdefault("similar_note", "")
        if extent is Extent.SIMILAR and told["activities"] and not told["similar_note"].strip():
            self.add_error("similar_note", spoken().say("certification-similar-needed"))
        return told


class SuperviseForm(WordsForm):
    """What a supervisor found about a refusal."""

    excuse = forms.ChoiceField(
        label=said("certification-excuse"),
        help_text=said("certification-excuse.why"),
        choices=lambda: named("excuse-is", Excuse),
    )


class AskedForm(WordsForm):
    """A form that asks its writer about words: a box appears for every question, and must be answered."""

    def _asked(self) -> list[tuple[str, str]]:
        """The questions about what was typed: an id, and what is asked."""
        return []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.is_bound:
            for ident, question in self._asked():
                self.fields[f"doubt_{ident}"] = forms.CharField(
                    label=question,
                    max_length=500,
                    widget=forms.Textarea(attrs={"rows": 2}),
                    error_messages={"required": spoken().say("certification-answer-the-questions")},
                )

    def clean(self) -> dict[str, Any]:
        """Give the answers by their question."""
        told: dict[str, Any] = super().clean() or {}
        begin = "doubt_"
        told["doubts"] = {name.removeprefix(begin): value for name, value in told.items() if name.startswith(begin)}
        return told


class DraftForm(AskedForm):
    """The agency's parts of the federal form."""

    edition = forms.CharField(
        label=said("certification-edition"), help_text=said("certification-edition.why"), max_length=60
    )
    narrative = words_field(
        "certification-narrative", help_text=said("certification-narrative.why"), required=True, max_length=6_000
    )
    injuries = words_field("certification-injuries")
    helpful = words_field("certification-helpful", help_text=said("certification-helpful.why"))
    statutes = forms.CharField(label=said("certification-statutes"), max_length=300, required=False)
    case_stage = forms.CharField(label=said("certification-case-stage"), max_length=120, required=False)
    culpable_family = forms.CharField(label=said("certification-family"), max_length=300, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("narrative", "injuries", "helpful", "statutes", "case_stage", "culpable_family"):
            self.fields[name].initial = getattr(self.known, name)

    def _asked(self) -> list[tuple[str, str]]:
        return [
            (
                f"account-{each.id}",
                spoken().say("certification-doubt", words=", ".join(each.words), ask=in_language(each.ask)),
            )
            for each in doubts_about(self.data.get("narrative", ""))
        ]


class SignForm(WordsForm):
    """Who signed, on which day, by hand."""

    official = forms.ModelChoiceField(label=said("certification-official"), queryset=Official.objects.none())
    signed_on = day_field("certification-signed-on", help_text=said("certification-signed-on.why"))
    by_hand = forms.BooleanField(
        label=said("certification-by-hand"), help_text=said("certification-by-hand.why"), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = Official.objects.filter(organisation=self.case.organisation_id)
        self.fields["official"].queryset = rows  # type: ignore[attr-defined]


class DenyForm(AskedForm):
    """A denial: a ground, an explanation, and the list of what must not count."""

    ground = forms.ChoiceField(label=said("certification-ground"), help_text=said("certification-ground.why"))
    none_forbidden = forms.BooleanField(
        label=said("certification-none-forbidden"), help_text=said("certification-none-forbidden.why"), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lawful = named("ground-is-lawful", DenialCode)
        never = [(each.id, in_language(each.name)) for each in forbidden_reasons()]
        groups = [
            (spoken().say("certification-grounds-lawful"), lawful),
            (spoken().say("certification-grounds-never"), never),
        ]
        self.fields["ground"].choices = groups  # type: ignore[attr-defined]
        self.order_fields(["at", "ground", "words", *[name for name in self.fields if name.startswith("doubt_")]])

    def clean_ground(self) -> str:
        """Refuse a reason that must not count, with why and by which rule."""
        ground: str = self.cleaned_data["ground"]
        for each in forbidden_reasons():
            if each.id == ground:
                raise forms.ValidationError(f"{in_language(each.because)} ({each.citation})")
        return ground

    def _asked(self) -> list[tuple[str, str]]:
        return [
            (f"denial-{hit.reason.id}", question_about(hit)) for hit in sounds_forbidden(self.data.get("words", ""))
        ]


def question_about(hit: Any) -> str:
    """Return what a writer is asked about words that sound like a forbidden reason."""
    told = {"words": ", ".join(hit.words), "because": in_language(hit.reason.because), "citation": hit.reason.citation}
    return str(spoken().say("certification-sounds-like", **told))


class WithdrawForm(DenyForm):
    """A signed form is withdrawn."""

    ground = None
    none_forbidden = None
    counsel_asked = forms.BooleanField(label=said("certification-counsel-asked"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        AskedForm.__init__(self, *args, **kwargs)


FORMS: Mapping[str, type[MoveForm]] = {
    "locate": LocateForm,
    "review": ReviewForm,
    "supervise": SuperviseForm,
    "draft": DraftForm,
    "sign": SignForm,
    "deny": DenyForm,
    "withdraw": WithdrawForm,
}
"""The forms of moves that need more than words."""
