"""The report for paper: one tagged PDF (PDF/UA), read by a screen reader in the order of the page. Needs `drafts`.

The same words as the page in HTML, without what folds and unfolds there. The version for counsel has no PDF.
"""

from collections.abc import Iterator

from latchstring.catalogue.loading import Catalogue
from latchstring.drafting.blocks import Block, Shape
from latchstring.drafting.pdf import write_pdf
from latchstring.findings.assessment import Assessment, Placed
from latchstring.language import Speech
from latchstring.reports.arrangement import Arrangement, Card, arrange
from latchstring.reports.characters import encodable, printable, shortened
from latchstring.reports.json import unreviewed
from latchstring.reports.law import effect_of, marks_of, what_follows
from latchstring.reports.places import place_of, stance_of
from latchstring.reports.steps import who_takes

QUOTATION_LENGTH = 700
"""Characters of a quotation; the whole stands in the reports in HTML and JSON."""


def write(assessment: Assessment, catalogue: Catalogue, speech: Speech) -> bytes:
    """Return the report as the bytes of a PDF. Raises ImportError where the extra `drafts` is not installed."""
    writer = _Writer(arrange(assessment, catalogue, speech.language.code), speech)
    title = speech.say("report-title", community=writer.laid_out.place)
    footer = speech.say("report-not-advice")
    return write_pdf(writer.blocks(), "none", title=title, language=speech.language.code, footer=footer)


class _Writer:
    def __init__(self, laid_out: Arrangement, speech: Speech) -> None:
        self.laid_out = laid_out
        self.speech = speech

    def blocks(self) -> list[Block]:
        """Lay the report out: at a glance, contradictions, each policy, next steps, the ledger, the method."""
        parts = (
            self._opening(),
            self._glance(),
            self._conflicts(),
            self._policies(),
            self._steps(),
            self._papers(),
            self._method(),
        )
        return [block for part in parts for block in part]

    def _opening(self) -> Iterator[Block]:
        say, assessment = self.speech.say, self.laid_out.assessment
        yield _block(Shape.HEADING, say("report-title", community=self.laid_out.place))
        kind = self.speech.label(assessment.community.kind)
        yield _block(Shape.TITLE, say("report-made", kind=kind, date=self.speech.date(assessment.date)))
        yield _block(Shape.PARAGRAPH, say("report-lead"))
        if not self.speech.language.reviewed:
            yield _block(Shape.NOTE, unreviewed(self.speech))
        yield _block(Shape.NOTE, say("report-not-advice"))

    def _glance(self) -> Iterator[Block]:
        say = self.speech.say
        yield _block(Shape.PLAIN_SECTION, say("glance-heading"))
        yield _block(Shape.PARAGRAPH, say("glance-summary", papers=self.laid_out.handed_over))
        head = ("", say("pdf-policy"), say("pdf-verdict"))
        rows = [(c.verdict.outline, c.title, self.speech.label(c.verdict.verdict)) for c in self.laid_out.cards]
        yield _table([head, *rows])

    def _conflicts(self) -> Iterator[Block]:
        if not self.laid_out.facing:
            return
        yield _block(Shape.PLAIN_SECTION, self.speech.say("conflicts-heading"))
        for facing in self.laid_out.facing:
            yield _block(Shape.PARAGRAPH, f"**{_title(facing.card)}**")
            for placed in (facing.adopts, facing.contrary):
                caption = self.speech.say(facing.caption(placed))
                yield _block(Shape.BULLET, f"{caption}: {self._quoted(placed)}")
            yield _block(Shape.PARAGRAPH, self._said(facing.conflict.because))

    def _policies(self) -> Iterator[Block]:
        for card in self.laid_out.cards:
            yield _block(Shape.PLAIN_SECTION, _title(card))
            yield _block(Shape.PARAGRAPH, card.question)
            verdict = card.verdict
            yield _block(Shape.PARAGRAPH, f"**{self.speech.label(verdict.verdict)}.** {self._said(verdict.because)}")
            yield from self._bound(card)
            yield from self._law(card)
            for placed in card.quotations:
                yield _block(Shape.BULLET, self._quoted(placed))
            for answer in verdict.reported:
                who = self.speech.say("policy-reported-by", who=answer.who, date=self.speech.date(answer.date))
                yield _block(Shape.BULLET, f"{self.speech.say('policy-reported')}: {answer.says} ({who})")

    def _bound(self, card: Card) -> Iterator[Block]:
        say, labels = self.speech.say, self.speech.labels
        if card.verdict.bound:
            yield _block(Shape.PARAGRAPH, f"{say('policy-bound')}: {labels(card.verdict.bound)}")
        if card.verdict.not_bound:
            yield _block(Shape.PARAGRAPH, f"{say('policy-not-bound')}: {labels(card.verdict.not_bound)}")

    def _law(self, card: Card) -> Iterator[Block]:
        line = card.verdict.law
        if line is not None:
            said = " · ".join([effect_of(line, self.speech), *marks_of(line, self.speech)])
            state = self.laid_out.assessment.community.state
            heading = self.speech.say("policy-state-law", state=state or "–")
            yield _block(Shape.PARAGRAPH, " ".join([f"{heading}: {said}.", *what_follows(line, self.speech)]))

    def _steps(self) -> Iterator[Block]:
        if not self.laid_out.steps:
            return
        yield _block(Shape.PLAIN_SECTION, self.speech.say("steps-heading"))
        for way in self.laid_out.steps:
            step = way.step
            who = " · ".join(who_takes(step, way.card.verdict.law, self.speech))
            words = way.words or self.speech.say_message(step.action)
            yield _block(Shape.ITEM, f"{words} {_title(way.card)} · {who}")

    def _papers(self) -> Iterator[Block]:
        say, label, ledger = self.speech.say, self.speech.label, self.laid_out.assessment.ledger
        yield _block(Shape.PLAIN_SECTION, say("papers-heading"))
        if not ledger:
            yield _block(Shape.PARAGRAPH, say("papers-none"))
            return
        head = tuple(say(f"papers-{column}") for column in ("name", "kind", "issuer", "status", "read"))
        rows = [(e.name, label(e.kind), label(e.issuer), label(e.status), label(e.read)) for e in ledger]
        yield _table([head, *rows])

    def _method(self) -> Iterator[Block]:
        say, assessment = self.speech.say, self.laid_out.assessment
        yield _block(Shape.PLAIN_SECTION, say("method-heading"))
        for part in ("reading", "words", "absence", "bodies", "force"):
            yield _block(Shape.PARAGRAPH, say(f"method-{part}"))
        versions = {
            "program": assessment.program_version,
            "catalogue": assessment.catalogue_version,
            "law": assessment.law_version or "–",
            "format": assessment.report_format,
        }
        yield _block(Shape.PARAGRAPH, say("method-versions", **versions))

    def _quoted(self, placed: Placed) -> str:
        quote = shortened(placed.finding.quote, QUOTATION_LENGTH)
        return f"“{quote}” {stance_of(placed.finding, self.speech)} · {place_of(placed, self.speech)}"

    def _said(self, messages: "tuple[object, ...]") -> str:
        return " ".join(self.speech.say_message(message) for message in messages)  # type: ignore[arg-type]


def _title(card: Card) -> str:
    return f"{card.title} ({card.verdict.outline})"


def _block(shape: Shape, words: str) -> Block:
    return Block(shape, _fit(words))


def _table(rows: list[tuple[str, ...]]) -> Block:
    return Block(Shape.TABLE, rows=tuple(tuple(_fit(cell) for cell in row) for row in rows))


def _fit(words: str) -> str:
    """Words that can stand on a page: one line, no broken letters, no signs that a block would take for blanks."""
    return encodable(printable(words))
