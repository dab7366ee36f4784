"""What a crew and its workers say to each other, one JSON object a line; and the terms that hold for all of them."""

import datetime
import json
from typing import TypeVar

import msgspec

from latchstring.documents.limits import Limits
from latchstring.survey.communities import Listing
from latchstring.text import Message

_T = TypeVar("_T")


class Terms(msgspec.Struct, frozen=True):
    """What holds for every community of a survey: the day, the language of the words, how much a paper may cost."""

    today: datetime.date
    language: str = "en"
    limits: Limits = Limits()

    @property
    def patience(self) -> float:
        """Seconds that one paper may hold a worker: twice what readers allow themselves, since coding comes on top."""
        return 2 * self.limits.seconds_per_file + 10


class Setup(msgspec.Struct, frozen=True):
    """The first line to a worker: the terms, and the folder of the parts."""

    terms: Terms
    folder: str


class Order(msgspec.Struct, frozen=True):
    """One community to do. `set_aside` names papers that are not read, with the reason; "" is all of them."""

    listing: Listing
    set_aside: dict[str, Message] = {}


class Ready(msgspec.Struct, frozen=True, tag=True):
    """A worker has loaded what it needs."""


class Working(msgspec.Struct, frozen=True, tag=True):
    """A worker is at a paper; "" is the list of the papers."""

    paper: str


class Done(msgspec.Struct, frozen=True, tag=True):
    """A worker has done a community: whether it was kept as it stood, what it gave, the worker's peak of memory."""

    kept: bool = False
    findings: int = 0
    papers: int = 0
    peak: int = 0
    failed: str = ""
    """Why the part could not be written."""


Told = Ready | Working | Done


def to_line(value: object) -> bytes:
    r"""Return a value as one line of JSON. Names of files that are no UTF-8 hold broken surrogates, which JSON can tell
    in ASCII alone.

    >>> to_line(Working("caf\udce9.pdf"))
    b'{"type": "Working", "paper": "caf\\udce9.pdf"}\n'
    """
    return json.dumps(msgspec.to_builtins(value)).encode("ascii") + b"\n"


def from_line(line: bytes, type_: type[_T]) -> _T:
    """Return the value that a line was made of. Raises `ValueError` for any other line."""
    return msgspec.convert(json.loads(line), type_)
