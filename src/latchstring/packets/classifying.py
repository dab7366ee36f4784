"""The door of the room: a packet in, what each page range is out."""

import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from latchstring import __version__
from latchstring.documents import Limits, Problem
from latchstring.documents.page_numbers import page_list
from latchstring.packets.asking import elements_of
from latchstring.packets.dividing import divide
from latchstring.packets.intake import Piece, piece_of_words, pieces_of, request_told
from latchstring.packets.irregular import across_parts, of_part
from latchstring.packets.judging import Judged, judge
from latchstring.packets.known import papers
from latchstring.packets.matching import PageReading, read_page
from latchstring.packets.paper import PACKET_FORMAT, Evidence, Irregular, Packet, PacketPart
from latchstring.packets.saying import meaning_of
from latchstring.vocabulary import Compulsion, EditionState, Irregularity, Judicial, PaperClass


def classify(
    packet: str | Path | None = None,
    *,
    text: str | None = None,
    channel: PaperClass | str | None = None,
    agency: str = "",
    today: datetime.date | None = None,
    limits: Limits | None = None,
) -> Packet:
    """Say of each page range of a packet what it is, whether a court issued it, what it asks and what is irregular.

    `packet` is a file (PDF, picture, Word, mail, text), a folder or a ZIP, taken as one; or give `text`, words typed
    from a call or at the counter, with `channel` (`phone_request`, `counter_request`, `email_request`). `agency` is
    your own agency's name: a form addressed to another is told. `today` is the day against which expiry is judged.

    Guaranteed: no value that somebody filled in (names, dates, numbers) stands in what is returned, since quoted words
    are the data's own, and nothing here ever says to delay a release. Designed so, and tested on made copies, not
    proven: an agency's paper is `judicial: no` or `cannot_tell`, a court's `yes` or `cannot_tell`; what is doubtful,
    contradictory, badly recognised or unread is `cannot_tell` and goes to counsel. Many forms' words are from memory
    (`words_verified`). What cannot be read stands in `problems`. Raises FileNotFoundError for a path that is not
    there, and ValueError where neither or both of `packet` and `text` are given.
    """
    if (packet is None) == (text is None):
        raise ValueError("give a packet or a text, and not both")
    request = None if channel is None else PaperClass(channel)
    today = today or datetime.datetime.now().astimezone().date()
    pieces = (
        [piece_of_words(text, request)] if text is not None else list(pieces_of(Path(packet or ""), limits or Limits()))
    )
    return _classified(pieces, agency, today)


def _classified(pieces: Sequence[Piece], agency: str, today: datetime.date) -> Packet:
    pages, problems = _pages(pieces)
    divided = divide(pages)
    judged = [judge(part, _request(part, pieces)) for part in divided]
    between = across_parts([each.paper for each in judged], divided)
    rows = zip(divided, judged, between, strict=True)
    parts = tuple(
        _part(part, *_weighed(told, [*of_part(told, part, agency, today), *more])) for part, told, more in rows
    )
    return Packet(
        packet_format=PACKET_FORMAT,
        program_version=__version__,
        date=today,
        pages=len(pages),
        parts=parts,
        problems=problems,
    )


def _weighed(judged: Judged, irregular: list[Irregular]) -> tuple[Judged, list[Irregular]]:
    """A court's paper on which no signature was read cannot be told: a blank form must hold nobody."""
    unsigned = any(each.code is Irregularity.UNSIGNED for each in irregular)
    if judged.judicial is Judicial.YES and unsigned:
        told = {"judicial": Judicial.CANNOT_TELL, "compulsion": Compulsion.CANNOT_TELL}
        judged = msgspec.structs.replace(judged, **told)
    return judged, irregular


def _request(part: Sequence[PageReading], pieces: Sequence[Piece]) -> PaperClass | None:
    """Return what a part is where it is no form: as its file came, or as its own first lines tell."""
    return pieces[part[0].file].request or request_told([page.sheet for page in part])


def _pages(pieces: Iterable[Piece]) -> tuple[list[PageReading], tuple[Problem, ...]]:
    """Read every page; numbers count over the packet, those in problems too."""
    pages: list[PageReading] = []
    problems: list[Problem] = []
    for file, piece in enumerate(pieces):
        offset = len(pages)
        problems += [_moved(problem, offset) for problem in piece.problems]
        pages += [read_page(sheet, offset + at, file) for at, sheet in enumerate(piece.sheets, 1)]
    return pages, tuple(problems)


def _moved(problem: Problem, offset: int) -> Problem:
    """Count the page of a problem over the packet."""
    if problem.page is None or not offset:
        return problem
    page = problem.page + offset
    moved: dict[str, str | int | float] = {"page": page, "pages": page_list([page])}
    args = {name: moved.get(name, value) for name, value in problem.message.args.items()}
    return msgspec.structs.replace(problem, page=page, message=msgspec.structs.replace(problem.message, args=args))


def _part(pages: Sequence[PageReading], judged: Judged, irregular: list[Irregular]) -> PacketPart:
    edition, state = _edition(judged.paper, pages)
    known = papers().get(judged.paper)
    return PacketPart(
        first=pages[0].number,
        last=pages[-1].number,
        paper=judged.paper,
        edition=edition,
        edition_state=state,
        edition_verified=bool(known and edition in known.editions_seen),
        words_verified=known.verified if known else None,
        words_source=known.source if known else "",
        judicial=judged.judicial,
        compulsion=judged.compulsion,
        court=judged.court,
        signer=judged.signer,
        elements=elements_of(judged.paper, pages),
        evidence=tuple(_evidence(judged.paper, pages)),
        irregularities=tuple(irregular),
        means=tuple(meaning_of(judged)),
    )


def _edition(paper: PaperClass, pages: Sequence[PageReading]) -> tuple[str, EditionState]:
    """Return the edition beside the form's number, if the data lists it: other digits are not repeated."""
    printed = [each.edition for page in pages for each in page.numbers if each.paper is paper and each.edition]
    row = papers().get(paper)
    for edition in printed:
        if row and edition in row.current:
            return edition, EditionState.CURRENT
        if row and edition in row.superseded:
            return edition, EditionState.SUPERSEDED
    return "", EditionState.NOT_LISTED if printed else EditionState.NOT_SEEN


def _evidence(paper: PaperClass, pages: Sequence[PageReading]) -> Iterable[Evidence]:
    """Yield what speaks for the class and for a court or an agency, page by page, no words twice on one."""
    for page in pages:
        seen: set[tuple[str, str]] = set()
        for each in (*page.classes.get(paper, ()), *(mark.evidence for mark in page.marks)):
            if (each.side.value, each.words) not in seen:
                seen.add((each.side.value, each.words))
                yield each
