"""The program that does one community after the other: `python -m latchstring.survey.worker`, started by `crew`.

It is told what to do by lines on its standard input and tells by lines on its standard output which paper it is at and
what is done. It writes parts and nothing else. When nobody listens any more it ends at the next paper; when a paper
holds it longer than it may, it ends itself, since nobody may be left to do so.
"""

import faulthandler
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from latchstring.survey.orders import Done, Order, Ready, Setup, Told, Working, from_line, to_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from latchstring.survey.community import Tables
    from latchstring.survey.orders import Terms


def main() -> None:
    """Work until there are no more orders."""
    answers = _own_output()
    orders = sys.stdin.buffer
    setup = from_line(orders.readline(), Setup)
    _warm_up()
    _tell(answers, Ready())
    for line in orders:
        done = _obey(from_line(line, Order), setup, answers)
        faulthandler.cancel_dump_traceback_later()
        _tell(answers, done)


def _own_output() -> BinaryIO:
    """Return standard output for ourselves alone: libraries that print there must not garble what we tell."""
    own = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return own


def _tell(answers: BinaryIO, told: Told) -> None:
    """Tell something; where nobody listens any more, end at once: an error here must not be taken for a paper's."""
    try:
        answers.write(to_line(told))
        answers.flush()
    except OSError:
        os._exit(1)


def _warm_up() -> None:
    """Load what every community needs, so that the time of the first one is its own."""
    from latchstring.evidence import find_text
    from latchstring.survey import community

    find_text("")
    _ = community


def _obey(order: Order, setup: Setup, answers: BinaryIO) -> Done:
    """Do one community, unless its part is there and nothing has changed."""
    from latchstring.survey.parts import Head, fingerprint, head_of, write_part

    def told(paper: str) -> None:
        faulthandler.dump_traceback_later(1.5 * setup.terms.patience, exit=True)
        _tell(answers, Working(paper))

    told("")
    listing, folder = order.listing, Path(setup.folder)
    if "" in order.set_aside:
        now = ""
    else:
        now = fingerprint(listing, setup.terms)
        head = head_of(folder, listing.id)
        if head is not None and head.fingerprint == now and not head.brought_down and not order.set_aside:
            return Done(kept=True, peak=_peak())
    tables = _tables(order, setup.terms, told)
    try:
        write_part(folder, Head(listing.id, now, tuple(order.set_aside)), tables)
    except OSError as error:
        return Done(failed=error.strerror or type(error).__name__)
    return Done(findings=tables.findings.num_rows, papers=tables.ledger.num_rows, peak=_peak())


def _tables(order: Order, terms: "Terms", told: "Callable[[str], None]") -> "Tables":
    """Survey a community, or say that nothing of it can be read without an end."""
    from latchstring.survey.community import lost_community, survey_community

    if "" in order.set_aside:
        reason = order.set_aside[""]
        return lost_community(order.listing, reason, today=terms.today, language=terms.language)
    return survey_community(
        order.listing,
        today=terms.today,
        limits=terms.limits,
        language=terms.language,
        set_aside=order.set_aside,
        told=told,
    )


def _peak() -> int:
    """Return the most bytes of memory that this program ever held; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


if __name__ == "__main__":
    main()
