"""The ledger of accepted findings: what may stand, by which law, who said so. Used where an audit guards a build."""

import datetime
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import msgspec

from latchstring.forms.finding import Audit
from latchstring.text import Message
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import AskCode


class Accepted(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One row: a form (with `*` and `?`), a code, words or a name that the finding holds, the law, and why."""

    form: str
    code: AskCode
    holds: str
    citation: str
    because: str
    until: datetime.date | None = None


def load_accepted(path: Path) -> tuple[Accepted, ...]:
    """Load a ledger. Raises `DataError` for an unknown key or a row without a citation."""
    return load_strict(path, tuple[Accepted, ...])


def not_accepted(audit: Audit, ledger: tuple[Accepted, ...]) -> Iterator[Message]:
    """Yield what is open and stands in no row that cites a law and still holds, and rows that fit nothing any more."""
    used: set[int] = set()
    for form in audit.forms:
        for finding in form.open:
            words = f"{finding.words} {finding.name} {finding.place.path}"
            fitting = [
                number
                for number, row in enumerate(ledger)
                if row.code is finding.code
                and row.holds in words
                and fnmatchcase(form.name, row.form)
                and row.citation.strip()
                and (row.until is None or row.until >= audit.date)
            ]
            used.update(fitting)
            if not fitting:
                args: dict[str, str | int | float] = {
                    "form": form.name,
                    "place": finding.place.path or str(finding.place.page or ""),
                    "code": finding.code.value,
                    "words": finding.words or finding.name,
                }
                yield Message("audit-not-in-ledger", args)
    for number, row in enumerate(ledger):
        if number not in used:
            yield Message("audit-ledger-row-unused", {"form": row.form, "code": row.code.value, "holds": row.holds})
