"""Where answers go: standard output or a file, always UTF-8; progress to standard error; the exit statuses."""

import shutil
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from latchstring.cli.speaking import Refused, speech_of
from latchstring.reports import lines
from latchstring.reports.characters import printable
from latchstring.text import Message
from latchstring.vocabulary import ReadState

if TYPE_CHECKING:
    from latchstring.findings.assessment import LedgerEntry

ALL_READ = 0
FAULTS_FOUND = 1
"""Of `catalogue check` alone: the data has faults."""
WRONG_USAGE = 2
SOMETHING_UNREAD = 3

STANDARD = Path("-")
PIPE_WIDTH = 100
QUIET_SECONDS = 1.0
"""Work shorter than this shows no progress."""


def write_answer(words: str, output: Path) -> None:
    """Write an answer to a file, or to standard output for `-`."""
    if output == STANDARD:
        click.echo(words, nl=False)
        return
    try:
        output.write_text(words, encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise Refused(cannot_write(output, error.strerror)) from None


def write_bytes(written: bytes, output: Path) -> None:
    """Write the bytes of an answer to a file."""
    try:
        output.write_bytes(written)
    except OSError as error:
        raise Refused(cannot_write(output, error.strerror)) from None


def require_writable(output: Path) -> None:
    """Refuse a place that cannot be written to before long work begins."""
    if output != STANDARD and not output.absolute().parent.is_dir():
        raise Refused(cannot_write(output, None))


def cannot_write(output: Path, problem: str | None) -> Message:
    """Return what to say where an answer cannot be written."""
    return Message("cli-cannot-write", {"file": str(output), "problem": problem or "-"})


def is_terminal() -> bool:
    """Tell whether standard output is looked at by a person."""
    return sys.stdout.isatty()


def width() -> int:
    """Return how many characters a line may have: the terminal's, or a fixed number in a pipe."""
    return shutil.get_terminal_size((PIPE_WIDTH, 24)).columns if is_terminal() else PIPE_WIDTH


def wrapped(words: str, margin: str, hanging: str | None = None) -> list[str]:
    """Return words in lines that fit the terminal, without characters that could disturb it."""
    return lines.wrapped(words, max(width(), lines.NARROWEST), margin, hanging)


def status_of(ledger: Iterable["LedgerEntry"]) -> int:
    """Return the exit status of an answer on papers: 3 where one was not read, or not to its end."""
    states = {entry.read for entry in ledger}
    return SOMETHING_UNREAD if states & {ReadState.UNREAD, ReadState.IN_PART} else ALL_READ


class Progress:
    """Says on standard error which paper is at work: once work is long and somebody watches, or when asked to."""

    def __init__(self, code: str, asked: bool) -> None:
        self.code = code
        self.asked = asked
        self.watched = sys.stderr.isatty()
        self.began = time.monotonic()
        self.shown = False

    def __call__(self, name: str, number: int, total: int) -> None:
        """Tell of one paper, by its name, its number and how many there are."""
        if not self.asked and (not self.watched or time.monotonic() - self.began < QUIET_SECONDS):
            return
        words = speech_of(click.get_current_context(silent=True)).say(self.code, name=name, number=number, total=total)
        if not self.watched:
            click.echo(words, err=True)
            return
        room = max(shutil.get_terminal_size().columns - 1, 20)
        click.echo(f"\r\x1b[K{printable(words)[:room]}", err=True, nl=False)
        self.shown = True

    def done(self) -> None:
        """Clear the line."""
        if self.shown:
            click.echo("\r\x1b[K", err=True, nl=False)
            self.shown = False
