"""The scorecard: one HTML page with a card a form, the page with boxes drawn, and what to write instead. Its words come
from the language layer, its pictures from `pictures`; nothing is fetched and nothing runs."""

from latchstring.forms.finding import AskFinding, Audit, AuditedForm
from latchstring.forms.programs import program
from latchstring.language import Speech
from latchstring.reports.audits.notice import notice_for
from latchstring.reports.audits.pictures import PagePicture, page_pictures
from latchstring.reports.audits.places import (
    codes_of,
    place_in_words,
    requirement_in_words,
    state_of,
    words_of,
)
from latchstring.reports.page import PageWords, content_policy, style_sheet, templates

_LONGEST_WORDS = 400


def write(audit: Audit, speech: Speech) -> str:
    """Return the scorecard as one HTML page."""
    words = PageWords(speech.language.code)
    style = style_sheet("audit.css")
    return (
        templates()
        .get_template("audit.html")
        .render(
            audit=audit,
            words=words,
            cards=[_Card(form, words) for form in audit.forms],
            style=style,
            policy=content_policy(style, pictures=True),
            counts={
                "forms": len(audit.forms),
                "open": sum(len(form.open) for form in audit.forms),
                "kept": sum(len(form.findings) - len(form.open) for form in audit.forms),
                "look": sum(form.read != "in_full" for form in audit.forms),
            },
        )
    )


class _Card:
    """One form as the page shows it."""

    def __init__(self, form: AuditedForm, words: PageWords) -> None:
        self.form = form
        self.words = words
        self.state = "look" if form.read != "in_full" else "open" if form.open else "clean"
        self.said = words.say(state_of(form), count=len(form.open))
        self.program = program(form.program).title.said_in(words.language.code)
        self.notice = notice_for(form, words.speech)
        self.pictures: list[PagePicture] = page_pictures(form)

    def number(self, finding: AskFinding | str) -> int:
        """Return the number of a finding on the card, from 1."""
        id_ = finding if isinstance(finding, str) else finding.id
        return next(at for at, each in enumerate(self.form.findings, 1) if each.id == id_)

    def verdict_of(self, id_: str) -> str:
        """Return the verdict of a finding by its id."""
        return next(each.verdict.value for each in self.form.findings if each.id == id_)

    def codes(self, finding: AskFinding) -> str:
        """Return the codes of a finding."""
        return codes_of(finding)

    def place(self, finding: AskFinding) -> str:
        """Return where a finding stands."""
        return place_in_words(finding, self.words.speech)

    def required(self, finding: AskFinding) -> str:
        """Return whether an answer is required."""
        return requirement_in_words(finding, self.words.speech)

    def quoted(self, finding: AskFinding) -> str:
        """Return the words as they stand."""
        return words_of(finding, _LONGEST_WORDS)
