"""The council packet: a memo of one page, the draft, what it replaces, what peers did, cost lines; and counsel's copy.

Questions that an opponent would ask, and the exposure of sentences, stand in counsel's copy alone.
"""

import datetime
from collections.abc import Iterable
from typing import Any

import msgspec

from latchstring.catalogue import Catalogue, Policy, ReferenceKind, load_catalogue
from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.law import StateLine
from latchstring.catalogue.loading import catalogue_folder
from latchstring.catalogue.wording import SourceHead, read_parts, wording_file
from latchstring.drafting.blocks import Block, Shape, read_blocks
from latchstring.drafting.docx import write_docx
from latchstring.drafting.drafts import Draft
from latchstring.drafting.pdf import write_pdf
from latchstring.drafting.public import unreviewed
from latchstring.drafting.reading_back import Reading, read_back
from latchstring.drafting.refusals import CannotDraft
from latchstring.drafting.requests import PublicText
from latchstring.drafting.state_law import lines_for
from latchstring.drafting.templates import render
from latchstring.drafting.writing import Format, write
from latchstring.language import Speech, speech_in
from latchstring.text import Message
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import Stance

COUNSEL = "4-for-counsel.docx"
"""The part that must not be published."""

_QUOTE = 500
"""Characters of a quotation in a table; the whole stands in the report."""


class PacketFile(msgspec.Struct, frozen=True):
    """One file of a packet."""

    name: str
    data: bytes


class Citation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A citation, and whether its text was read."""

    text: str
    verified: bool


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question that counsel will ask; without policies it is asked of every draft."""

    policies: tuple[str, ...]
    question: str
    answer: str
    citations: tuple[Citation, ...]


class Costs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Lines of cost to fill in; without policies they belong to every draft."""

    policies: tuple[str, ...]
    lines: tuple[Bilingual, ...]


def council_packet(made: Draft, language: str = "en", *, for_counsel: bool = False) -> tuple[PacketFile, ...]:
    """Return the files of a packet. Raises `CannotDraft` for a text that nobody passes and for a missing extra."""
    if isinstance(made.request.instrument, PublicText):
        raise CannotDraft(Message("draft-packet-public"))
    try:
        return tuple(_Packet(made, speech_in(language)).files(for_counsel))
    except ImportError as error:
        raise CannotDraft(Message("draft-extra-missing", {"format": "pdf", "module": error.name or "-"})) from None


class _Packet:
    """Holds what the parts of one packet are filled with."""

    def __init__(self, made: Draft, speech: Speech) -> None:
        self.made = made
        self.speech = speech
        self.catalogue: Catalogue = load_catalogue()
        self.reading: Reading = read_back(made)
        self.policies = [self.catalogue.policy(id_) for id_ in made.request.policies]
        day = made.request.today or datetime.datetime.now().astimezone().date()
        self.lines = {line.policy: line for line in lines_for(made.request.policies, made.request.community, day)}
        self.context: dict[str, Any] = {**made.names, "title": made.title, "day": speech.date(day)}

    def files(self, for_counsel: bool) -> Iterable[PacketFile]:
        """Write the parts, in the order in which a council reads them."""
        yield PacketFile("1-memo.pdf", self._memo())
        yield PacketFile("2-draft.docx", write(self.made, Format.DOCX))
        yield PacketFile("3-attachments.docx", self._docx("attachments", self._attachments()))
        if for_counsel:
            yield PacketFile(COUNSEL, self._docx("counsel", self._counsel(), language="en"))

    def _memo(self) -> bytes:
        """The memo on one page: what does not fit is left out, reasons first."""
        written = b""
        for with_reasons, with_bound in ((True, True), (False, True), (False, False)):
            said = {**self._memo_facts(), "with_reasons": with_reasons, "with_bound": with_bound}
            blocks = self._blocks("memo", said, self.speech.language.code)
            written = write_pdf(
                blocks,
                "none",
                title=self.made.title,
                language=self.speech.language.code,
                footer=self.speech.say("report-not-advice"),
            )
            if _pages(written) == 1:
                break
        return written

    def _memo_facts(self) -> dict[str, Any]:
        speech, asked = self.speech, dict.fromkeys(self.made.asked.values())
        bound = self.reading.bound()
        return {
            "body_label": speech.label(self.made.body),
            "asked": speech_in("en").join(f"the {speech_in('en').label(body)}" for body in asked),
            "asked_label": speech.labels(asked),
            "bound": speech_in("en").labels(bound),
            "bound_label": speech.labels(bound),
            "policies": [self._policy(policy) for policy in self.policies],
        }

    def _policy(self, policy: Policy) -> dict[str, Any]:
        language, line = self.speech.language.code, self.lines[policy.id]
        return {
            "outline": policy.outline,
            "title": policy.title.said_in(language),
            "why": " ".join(policy.why.said_in(language).split()),
            "today": self._today(policy.id),
            "law": self.speech.say_message(line.follows),
            "rows": _rows(line),
        }

    def _today(self, policy: str) -> str:
        report = self.made.request.report
        verdict = next((each for each in report.verdicts if each.policy == policy), None) if report else None
        return self.speech.label(verdict.verdict) if verdict else ""

    def _attachments(self) -> dict[str, Any]:
        language = self.speech.language.code
        costs = load_strict(catalogue_folder().joinpath("wording", "packet", "costs.yml"), tuple[Costs, ...])
        lines = [line.said_in(language) for row in costs if self._concerns(row.policies) for line in row.lines]
        peers = [
            {
                "by": each.by,
                "title": each.title,
                "address": each.address,
                "note": " ".join(each.note.said_in(language).split()) if each.note else "",
            }
            for policy in self.policies
            for each in policy.references
            if each.kind in (ReferenceKind.EXAMPLE, ReferenceKind.MODEL)
        ]
        choices = [
            {"name": each.choice.name, "value": _cell(each.value), "reason": each.choice.reason.said_in(language)}
            for each in self.made.chosen
        ]
        return {
            "contradictions": self._contradictions(),
            "read": self.made.request.report is not None,
            "peers": peers,
            "costs": lines,
            "choices": choices,
        }

    def _concerns(self, policies: tuple[str, ...]) -> bool:
        return not policies or bool(set(policies) & set(self.made.request.policies))

    def _contradictions(self) -> list[dict[str, str]]:
        """The passages in force that say the opposite, with their places, and the draft's own rule beside each."""
        report = self.made.request.report
        found = [
            each
            for each in (report.findings if report else ())
            if each.finding.stance is Stance.CONTRARY and each.finding.policy in self.made.request.policies
        ]
        return [
            {
                "quote": _cell(each.finding.quote),
                "place": ", ".join(
                    [each.name, *([self.speech.say("quote-page", page=each.page)] if each.page else [])]
                ),
                "draft": _cell(self.reading.first_rule(each.finding.policy)),
            }
            for each in found
        ]

    def _counsel(self) -> dict[str, Any]:
        questions = load_strict(catalogue_folder().joinpath("wording", "packet", "questions.yml"), tuple[Question, ...])
        asked = [each for each in questions if self._concerns(each.policies)]
        return {
            "questions": [
                {
                    "question": each.question,
                    "answer": " ".join(each.answer.split()),
                    "citations": [_cited(citation) for citation in each.citations],
                }
                for each in asked
            ],
            "policies": [self._policy(policy) for policy in self.policies],
            "exposed": [
                {"quote": _cell(each.quote), "rung": each.rung.value, "saved": each.saved.value}
                for each in self.reading.exposed
            ],
        }

    def _docx(self, part: str, said: dict[str, Any], language: str = "") -> bytes:
        language = language or self.speech.language.code
        blocks = self._blocks(part, said, language)
        footer = speech_in(language).say("report-not-advice")
        return write_docx(blocks, "none", title=self.made.title, language=language, footer=footer)

    def _blocks(self, part: str, said: dict[str, Any], language: str) -> list[Block]:
        _, parts = read_parts(wording_file("packet", f"{part}.{language}.md"), SourceHead, part)
        words = {each.kind: render(each.words, {**self.context, **said}) for each in parts}
        shapes = (Shape.LETTERHEAD, Shape.HEADING, Shape.TITLE)
        head = [Block(shape, words[shape.value]) for shape in shapes if shape.value in words]
        notes = [] if speech_in(language).language.reviewed else [Block(Shape.NOTE, unreviewed(language))]
        return [*head, *notes, *read_blocks(words["body"])]


def _pages(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    document.close()
    return pages


def _rows(line: StateLine) -> list[str]:
    """The rows of law behind a line, each with whether its source was read."""
    return [f"{row.citation}: {' '.join(row.note.en.split())}{'' if row.verified else _unread()}" for row in line.rows]


def _cited(citation: Citation) -> str:
    return citation.text + ("" if citation.verified else _unread())


def _unread() -> str:
    return f" {speech_in('en').say('draft-unverified')}"


def _cell(words: str) -> str:
    """Words that fit into one cell of a table: one line, no bar, no stars."""
    line = " ".join(words.replace("|", "/").replace("*", "").split())
    return line if len(line) <= _QUOTE else line[: _QUOTE - 1].rpartition(" ")[0] + " …"
