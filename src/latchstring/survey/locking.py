"""Only one program at a time may write into the folder of a survey. The lock dies with its program, however it ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from latchstring.text import Message


class AtWork(Exception):  # noqa: N818 it reads as what it is
    """Another program writes into the folder; `message` says so."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock at `path`, or raise `AtWork`. Systems without `fcntl` go unlocked."""
    with path.open("ab") as file:
        try:
            import fcntl
        except ImportError:
            yield
            return
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AtWork(Message("survey-at-work", {"folder": path.parent.name})) from None
        yield
