"""The audit for a terminal: one line a form, then what it asks, where, and what to do."""

from collections.abc import Iterator

from latchstring.forms.finding import AskFinding, Audit, AuditedForm
from latchstring.forms.programs import program
from latchstring.language import Speech
from latchstring.reports.audits.places import (
    codes_of,
    place_in_words,
    requirement_in_words,
    state_of,
    words_of,
)
from latchstring.reports.characters import printable
from latchstring.reports.lines import NARROWEST, wrapped


def write(audit: Audit, speech: Speech, *, width: int = 100) -> str:
    """Return the audit in lines of at most `width` characters."""
    writer = _Writer(speech, max(width, NARROWEST))
    parts = [list(writer.summary(audit)), *(list(writer.form(form)) for form in audit.forms)]
    parts += [list(writer.differences(audit)), list(writer.wrapped(speech.say("report-not-advice")))]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


class _Writer:
    def __init__(self, speech: Speech, width: int) -> None:
        self.speech = speech
        self.width = width

    def wrapped(self, words: str, margin: str = "", hanging: str | None = None) -> list[str]:
        return wrapped(words, self.width, margin, hanging)

    def summary(self, audit: Audit) -> Iterator[str]:
        counts = {
            "forms": len(audit.forms),
            "open": sum(len(form.open) for form in audit.forms),
            "kept": sum(len(form.findings) - len(form.open) for form in audit.forms),
            "look": sum(form.read != "in_full" for form in audit.forms),
        }
        yield from self.wrapped(self.speech.say("audit-summary", **counts))

    def form(self, form: AuditedForm) -> Iterator[str]:
        say = self.speech.say
        name = printable(form.name)
        yield from self.wrapped(f"{name}: {say(state_of(form), count=len(form.open))}")
        told = say("audit-program-stated" if form.program_stated else "audit-program-inferred")
        language = self.speech.language.code
        yield from self.wrapped(
            f"{say('audit-program')}: {program(form.program).title.said_in(language)} ({told})", "  ", "    "
        )
        for problem in form.problems:
            yield from self.wrapped(
                f"{say('fix-unreadable')}: {self.speech.say_message(problem.message)}", "  ! ", "    "
            )
            for part in ("why", "do"):
                if self.speech.knows(f"{problem.message.code}.{part}"):
                    yield from self.wrapped(self.speech.say_message(problem.message, part), "    ")
        for finding in form.findings:
            yield from self.finding(finding)

    def finding(self, finding: AskFinding) -> Iterator[str]:
        say = self.speech.say
        head = f"{codes_of(finding)}  {self.speech.label(finding.code)} · {place_in_words(finding, self.speech)}"
        yield from self.wrapped(head, "  ", "      ")
        yield from self.wrapped(
            f"“{words_of(finding)}”"
            + (f" ({printable(finding.name)})" if finding.name != finding.words and finding.name else ""),
            "      ",
        )
        facts = " · ".join([requirement_in_words(finding, self.speech), self.speech.label(finding.notice)])
        yield from self.wrapped(f"→ {self.speech.label(finding.verdict)} · {facts}", "      ", "        ")
        if finding.correction:
            yield from self.wrapped(f"{say('audit-write-instead')}: {finding.correction}", "        ")
        for reason in finding.because[1:]:
            yield from self.wrapped(f"- {self.speech.say_message(reason)}", "        ", "          ")
        if finding.covered is not None:
            yield from self.wrapped(f"- {finding.covered.step} {finding.covered.note}", "        ", "          ")

    def differences(self, audit: Audit) -> Iterator[str]:
        for each in audit.differences:
            words = self.speech.say(
                "audit-language-difference",
                form=printable(each.form),
                other=printable(each.other),
                asked=self.speech.label(each.code),
                words=printable(each.words),
            )
            yield from self.wrapped(words, "! ", "  ")
