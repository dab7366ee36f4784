"""The report for people: one self-contained page, good on paper and on a telephone. Its templates are `data/html/`.

The page asks nothing of a network and runs no script; its content policy allows the one style sheet it carries, by
hash. Names, quotations and arguments are hostile until escaped, and templates escape everything by default.
"""

import base64
import datetime
import hashlib
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from latchstring.catalogue.law import LawRow, StateLine
from latchstring.catalogue.loading import Catalogue
from latchstring.documents import Inference
from latchstring.evidence import Finding
from latchstring.findings.assessment import Assessment, Placed, Step
from latchstring.language import Language, Sayable, Speech
from latchstring.reports.arrangement import arrange
from latchstring.reports.characters import flowing, printable, shortened, without_controls
from latchstring.reports.counsel import CounselPart
from latchstring.reports.law import circuit_of, details_of, effect_of, marks_of, what_follows
from latchstring.reports.places import parts_of_place, stance_of
from latchstring.reports.steps import who_takes
from latchstring.vocabulary import VerdictKind

QUOTATIONS_OPEN = 3
"""How many quotations of a policy stand open; the rest unfold."""

QUOTATION_LENGTH = 600
"""Characters of a quotation that are shown where two stand side by side; the whole stands with its policy."""

_FAMILIES = {"kind": "kind", "issuer": "body", "status": "status"}
"""Which vocabulary labels the values of an inferred field."""

PARTS = ("I", "II", "III", "IV", "V")


def write(assessment: Assessment, catalogue: Catalogue, speech: Speech, counsel: CounselPart | None = None) -> str:
    """Return the report as one HTML page; with `counsel` the version for counsel, which says so at its head."""
    return (
        _templates()
        .get_template("page.html")
        .render(
            report=arrange(assessment, catalogue, speech.language.code),
            words=_Words(speech.language.code),
            counsel=counsel,
            verdicts=list(VerdictKind),
            parts=PARTS,
            quotations_open=QUOTATIONS_OPEN,
            quotation_length=QUOTATION_LENGTH,
            style=_style(),
            policy=content_policy(),
        )
    )


def content_policy() -> str:
    """Return the content policy of the page: nothing is fetched, nothing runs, one style sheet known by its hash."""
    return f"default-src 'none'; style-src {style_source()}; base-uri 'none'; form-action 'none'"


def style_source() -> str:
    """Return the page's style sheet as a source of a content policy, for whoever serves the page: its hash, quoted."""
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return f"'sha256-{digest}'"


@cache
def _style() -> str:
    return files("latchstring.reports").joinpath("data", "html", "report.css").read_text("utf-8")


@cache
def _templates() -> Environment:
    templates = Environment(
        loader=PackageLoader("latchstring.reports", "data/html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["printable"] = printable
    templates.filters["flowing"] = flowing
    templates.filters["shortened"] = shortened
    return templates


class _Words:
    """The words of a page: `say` isolates arguments in `<bdi>`, `plain` is for attributes and the title."""

    def __init__(self, code: str) -> None:
        self.isolating = Speech(code, isolating=True)
        self.plain_speech = Speech(code)
        self.language = self.plain_speech.language
        self.date = self.plain_speech.date
        self.knows = self.plain_speech.knows
        self.label = self.plain_speech.label
        self.labels = self.plain_speech.labels
        self.join = self.plain_speech.join
        self.name_of = self.plain_speech.name_of

    @cached_property
    def english(self) -> "_Words":
        return _Words("en")

    def plain(self, code: str, **args: Any) -> str:
        return printable(self.plain_speech.say(code, **args))

    def say(self, code: str, **args: Any) -> Markup:
        return _isolated(self.isolating.say(code, **args))

    def unreviewed(self, language: Language) -> Markup:
        return self.say("report-unreviewed", language=self.name_of(language))

    def tell(self, message: Sayable, part: str = "") -> Markup:
        return _isolated(self.isolating.say_message(message, part))

    def tells(self, message: Sayable, part: str) -> bool:
        return self.knows(f"{message.code}.{part}")

    def inferred(self, inference: Inference) -> Markup:
        """Say which field of a paper was inferred and what it was taken for, both as a clerk would call them."""
        field, value = f"field-{inference.field}", f"{_FAMILIES.get(inference.field, '')}-{inference.value}"
        return self.say(
            "papers-inferred",
            field=self.plain(field) if self.knows(field) else inference.field,
            value=self.plain(value) if self.knows(value) else inference.value,
        )

    def stance(self, finding: Finding) -> str:
        return stance_of(finding, self.plain_speech)

    def who_takes(self, step: Step, law: StateLine | None) -> list[str]:
        return list(who_takes(step, law, self.plain_speech))

    def law_effect(self, line: StateLine) -> str:
        return effect_of(line, self.plain_speech)

    def law_marks(self, line: StateLine) -> list[str]:
        return marks_of(line, self.plain_speech)

    def law_follows(self, line: StateLine) -> list[str]:
        return what_follows(line, self.plain_speech)

    def law_circuit(self, line: StateLine) -> str:
        return circuit_of(line, self.plain_speech)

    def law_details(self, row: LawRow, on: datetime.date) -> list[str]:
        return details_of(row, on, self.plain_speech)

    def place(self, placed: Placed) -> list[str]:
        return parts_of_place(placed, self.plain_speech)


def _isolated(words: str) -> Markup:
    """Turn Fluent's isolation marks into elements; arguments cannot hold such marks (see `Speech.say`)."""
    return Markup(str(escape(without_controls(words))).replace("\u2068", "<bdi>").replace("\u2069", "</bdi>"))  # noqa: S704 escaped above
