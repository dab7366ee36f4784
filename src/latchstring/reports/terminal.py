"""The report for a terminal: first one line a policy that begins with outline, id and verdict, then what stands behind.

Columns are the same with and without a terminal. Colour is only ever added to a word that says the same.
"""

from collections.abc import Iterable, Iterator

import click

from latchstring.catalogue.loading import Catalogue
from latchstring.findings.assessment import Assessment, LedgerEntry, Placed
from latchstring.language import Speech
from latchstring.reports.arrangement import Arrangement, Card, Facing, arrange
from latchstring.reports.characters import abridged, printable, shortened
from latchstring.reports.counsel import CounselPart
from latchstring.reports.counsel_terminal import framed
from latchstring.reports.json import unreviewed
from latchstring.reports.law import circuit_of, effect_of, marks_of, what_follows
from latchstring.reports.lines import NARROWEST, wrapped
from latchstring.reports.places import place_of, stance_of
from latchstring.reports.steps import who_takes
from latchstring.text import Message
from latchstring.vocabulary import ReadState, VerdictKind

QUOTATIONS_SHOWN = 2
"""How many quotations a policy shows on a terminal; the other reports show all."""

QUOTATION_LENGTH = 280
"""Characters of a quotation that are shown on a terminal."""

OUTLINE, POLICY, VERDICT = 5, 26, 24
"""Widths of the columns, with the blank that parts them: as wide as the longest word that can stand in them."""

COLOURS = {
    VerdictKind.ADOPTED: "green",
    VerdictKind.NOTHING_EXPOSED: "green",
    VerdictKind.ADOPTED_WITH_EXCEPTIONS: "green",
    VerdictKind.PARTIAL: "yellow",
    VerdictKind.CONFLICTING: "magenta",
    VerdictKind.CONTRARY: "red",
}


def write(
    assessment: Assessment,
    catalogue: Catalogue,
    speech: Speech,
    *,
    width: int = 100,
    colour: bool = False,
    counsel: CounselPart | None = None,
) -> str:
    """Return the report in lines of at most `width` characters; `colour` marks verdicts where a terminal shows it.

    With `counsel` it is the version for counsel, which says so in its first line.
    """
    laid_out = arrange(assessment, catalogue, speech.language.code)
    width = max(width, NARROWEST)
    written = _Writer(laid_out, speech, width, colour).write()
    return written if counsel is None else framed(written, counsel, speech, width)


class _Writer:
    def __init__(self, laid_out: Arrangement, speech: Speech, width: int, colour: bool) -> None:
        self.laid_out = laid_out
        self.speech = speech
        self.width = width
        self.colour = colour

    def write(self) -> str:
        sections = (
            self._verdicts(),
            self._opening(),
            self._conflicts(),
            self._asked_on_forms(),
            self._quotations(),
            self._law(),
            self._papers(),
            self._steps(),
            self._closing(),
        )
        written = ("\n".join(line.rstrip() for line in section) for section in sections)
        return "\n\n".join(filter(None, written)) + "\n"

    def _opening(self) -> Iterator[str]:
        assessment, say = self.laid_out.assessment, self.speech.say
        made = say(
            "terminal-made",
            community=printable(self.laid_out.place),
            kind=self.speech.label(assessment.community.kind),
            date=self.speech.date(assessment.date),
        )
        yield from self._wrap(made)
        yield from self._wrap(say("glance-summary", papers=self.laid_out.handed_over))
        counted = [say("glance-count", count=n, verdict=self.speech.label(kind)) for kind, n in self.laid_out.counts]
        yield from self._wrap(" · ".join(each.replace(" ", "\u00a0") for each in counted))

    def _verdicts(self) -> Iterator[str]:
        for card in self.laid_out.cards:
            verdict = card.verdict
            word = f"{verdict.verdict.value:<{VERDICT}}"
            if self.colour and verdict.verdict in COLOURS:
                word = click.style(word, fg=COLOURS[verdict.verdict], bold=True)
            room = self.width - OUTLINE - POLICY - VERDICT - 3
            reason = shortened(self._said(verdict.because[:1]), room) if room > 0 else ""
            yield f"{verdict.outline:<{OUTLINE}} {verdict.policy:<{POLICY}} {word} {reason}"

    def _conflicts(self) -> Iterator[str]:
        if not self.laid_out.facing:
            return
        yield self._heading("conflicts-heading")
        for facing in self.laid_out.facing:
            yield from self._conflict(facing)

    def _asked_on_forms(self) -> Iterator[str]:
        asked = self.laid_out.assessment.asked
        if asked:
            yield self._heading("asked-heading")
        for each in asked:
            said = self.speech.say("asked-line", form=printable(each.form), words=printable(each.words))
            yield from self._wrap(f"{self.speech.label(each.code)}: {said}", "  ")

    def _conflict(self, facing: Facing) -> Iterator[str]:
        conflict = facing.conflict
        yield from self._wrap(f"{self._title(facing.card)} · {self.speech.label(conflict.relation)}", "  ")
        for placed in (facing.adopts, facing.contrary):
            yield f"    {self.speech.say(facing.caption(placed))}:"
            yield from self._quotation(placed, "      ")
        yield from self._wrap(self._said(conflict.because), "    ")
        if conflict.cure is not None:
            yield from self._wrap(self.speech.say("conflicts-cure", cure=self._said([conflict.cure])), "    ")

    def _quotations(self) -> Iterator[str]:
        cards = [card for card in self.laid_out.cards if card.quotations]
        if not cards:
            return
        yield self._heading("policy-quotations")
        for card in cards:
            yield from self._card(card)

    def _card(self, card: Card) -> Iterator[str]:
        say, labels, verdict = self.speech.say, self.speech.labels, card.verdict
        yield from self._wrap(self._title(card), "  ")
        if verdict.bound:
            yield from self._wrap(say("terminal-bound", bodies=labels(verdict.bound)), "    ")
        if verdict.not_bound:
            yield from self._wrap(say("terminal-not-bound", bodies=labels(verdict.not_bound)), "    ")
        for placed in card.quotations[:QUOTATIONS_SHOWN]:
            yield from self._quotation(placed, "    ")
        left = len(card.quotations) - QUOTATIONS_SHOWN
        if left > 0:
            yield from self._wrap(say("terminal-more", count=left), "    ")

    def _law(self) -> Iterator[str]:
        """Say what state law does, policies with the same line together."""
        yield self._heading("law-heading")
        alike: dict[tuple[str, str], list[Card]] = {}
        for card in self.laid_out.cards:
            line = card.verdict.law
            if line is not None:
                words = " · ".join([effect_of(line, self.speech), *marks_of(line, self.speech)])
                alike.setdefault((words, " ".join(what_follows(line, self.speech))), []).append(card)
        for (words, follows), cards in alike.items():
            yield from self._wrap(f"{'; '.join(map(self._title, cards))}: {words}", "  ", "    ")
            yield from self._wrap(follows, "    ")
        circuits = {circuit_of(card.verdict.law, self.speech) for card in self.laid_out.cards if card.verdict.law}
        for said in filter(None, circuits):
            yield from self._wrap(said, "  ")

    def _quotation(self, placed: Placed, margin: str) -> Iterator[str]:
        finding = placed.finding
        yield from self._wrap(f"“{abridged(finding.quote, QUOTATION_LENGTH)}”", margin)
        place = f"{stance_of(finding, self.speech)} · {place_of(placed, self.speech)} · {finding.id}"
        yield from self._wrap(f"— {printable(place)}", margin)
        if finding.carve_outs:
            kinds = self.speech.labels(dict.fromkeys(carve_out.type for carve_out in finding.carve_outs))
            yield from self._wrap(self.speech.say("terminal-exceptions", kinds=kinds), margin + "  ")

    def _papers(self) -> Iterator[str]:
        ledger = self.laid_out.assessment.ledger
        yield self._heading("papers-heading")
        if not ledger:
            yield from self._wrap(self.speech.say("papers-none"), "  ")
            return
        counted = (
            self.speech.say("papers-count", count=count, state=self.speech.label(state))
            for state, count in self.laid_out.read_counts
        )
        yield from self._wrap(" · ".join(counted), "  ")
        for entry in ledger:
            if entry.problems or entry.read in (ReadState.IN_PART, ReadState.UNREAD):
                yield from self._trouble(entry)

    def _trouble(self, entry: LedgerEntry) -> Iterator[str]:
        yield from self._wrap(f"{printable(entry.name)}: {self.speech.label(entry.read)}", "  ")
        for problem in entry.problems:
            message = problem.message
            said = self.speech.say_message(message)
            if problem.page is not None:
                said = self.speech.say("papers-problem-page", page=problem.page, problem=said)
            yield from self._wrap(said, "    ")
            for part in ("why", "do"):
                if self.speech.knows(f"{message.code}.{part}"):
                    yield from self._wrap(self.speech.say_message(message, part), "    ")

    def _steps(self) -> Iterator[str]:
        if not self.laid_out.steps:
            return
        yield self._heading("steps-heading")
        for number, way in enumerate(self.laid_out.steps, 1):
            step = way.step
            yield from self._wrap(f"{number}. {way.words or self.speech.say_message(step.action)}", "  ", "     ")
            who = " · ".join(who_takes(step, way.card.verdict.law, self.speech))
            yield from self._wrap(f"{self._title(way.card)} · {who}", "     ")

    def _closing(self) -> Iterator[str]:
        assessment, say = self.laid_out.assessment, self.speech.say
        if assessment.findings:
            yield from self._wrap(say("terminal-explain", id=assessment.findings[0].finding.id))
        if assessment.reach is not None:
            yield from self._wrap(self.speech.say_message(assessment.reach))
        yield from self._wrap(
            say(
                "method-versions",
                program=assessment.program_version,
                catalogue=assessment.catalogue_version,
                law=assessment.law_version or "–",
                format=assessment.report_format,
            )
        )
        if not self.speech.language.reviewed:
            yield from self._wrap(unreviewed(self.speech))
        yield from self._wrap(say("report-not-advice"))

    def _title(self, card: Card) -> str:
        return f"{card.title} ({card.verdict.outline})"

    def _heading(self, code: str) -> str:
        words = self.speech.say(code)
        return click.style(words, bold=True) if self.colour else words

    def _said(self, messages: Iterable[Message]) -> str:
        return " ".join(self.speech.say_message(message) for message in messages)

    def _wrap(self, words: str, margin: str = "", hanging: str | None = None) -> list[str]:
        return wrapped(words, self.width, margin, hanging, breaking=True)
