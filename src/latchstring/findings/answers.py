"""What officials answer of a practice without a paper: `answers.yml`. It changes no verdict; it prints as reported."""

import datetime
from pathlib import Path

import msgspec

from latchstring.catalogue import Catalogue, load_catalogue
from latchstring.findings.assessment import Answer
from latchstring.findings.cases import NO_287G
from latchstring.text import Message
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import Agreement


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    policy: str
    says: str
    who: str
    date: datetime.date
    agreement: Agreement | None = None


class AnswersFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `answers.yml` may hold: a list of answers, each of one official, of one policy, with its date."""

    answers: tuple[_Row, ...]


class WrongAnswer(ValueError):  # noqa: N818 - it reads as what it is
    """A row of the answers that cannot stand; `message` says which and what is allowed."""

    def __init__(self, message: Message) -> None:
        super().__init__(f"{message.code}: {message.args}")
        self.message = message


def load_answers(path: Path, catalogue: Catalogue | None = None) -> tuple[Answer, ...]:
    """Load an `answers.yml`, in its order.

    Raises `DataError` with file and line for a key or value that may not stand there, `WrongAnswer` for a policy that
    does not exist or an `agreement` beside another policy than `no_287g`, `OSError` where the file cannot be opened.
    """
    known = [policy.id for policy in (catalogue or load_catalogue()).policies]
    rows = load_strict(path, AnswersFile).answers
    for number, row in enumerate(rows, 1):
        args: dict[str, str | int | float] = {"file": path.name, "number": number, "policy": row.policy}
        if row.policy not in known:
            raise WrongAnswer(Message("answers-unknown-policy", {**args, "allowed": ", ".join(known)}))
        if row.agreement is not None and row.policy != NO_287G:
            raise WrongAnswer(Message("answers-agreement-elsewhere", args))
        if not row.says.strip() or not row.who.strip():
            raise WrongAnswer(Message("answers-says-nothing", args))
    return tuple(Answer(**msgspec.structs.asdict(row)) for row in rows)


def answers_schema() -> dict[str, object]:
    """Return the JSON schema of `answers.yml`."""
    return msgspec.json.schema(AnswersFile)
