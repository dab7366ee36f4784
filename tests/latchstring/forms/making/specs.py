"""The readable specifications of the invented forms, and which half is closed."""

import hashlib
import re
from pathlib import Path
from typing import NamedTuple

SPECS = Path(__file__).parent.parent / "specs"


class Field(NamedTuple):
    """One question: its label, its answers, what it asks for (`codes`), what may be found as well (`perhaps`)."""

    label: str
    options: tuple[str, ...] = ()
    codes: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()


class Spec(NamedTuple):
    """One invented form."""

    id: str
    title: str
    language: str
    fields: tuple[Field, ...]

    @property
    def closed(self) -> bool:
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % 2 == 0


def specs() -> list[Spec]:
    """Every form of every file, in order."""
    found = []
    for path in sorted(SPECS.glob("*.txt")):
        for paragraph in path.read_text("utf-8").split("\n\n"):
            lines = [line for line in paragraph.splitlines() if line.strip() and not line.startswith("#")]
            if lines:
                id_, title = (part.strip() for part in lines[0].split("|"))
                language = (
                    "es"
                    if path.stem == "spanish"
                    or re.match(r"(escuela|clinica|agua-t|policia|biblio-|renta-e|evento)", id_)
                    else "en"
                )
                found.append(Spec(id_, title, language, tuple(map(_field, lines[1:]))))
    return found


def _field(line: str) -> Field:
    label, _, codes = line.partition("=>")
    answers = re.search(r"\[(.*)\]\s*$", label)
    options = tuple(part.strip() for part in answers[1].split(";")) if answers else ()
    words = codes.split()
    return Field(
        (label[: answers.start()] if answers else label).strip(),
        options,
        frozenset(word for word in words if not word.endswith("?")),
        frozenset(word.rstrip("?") for word in words if word.endswith("?")),
    )
