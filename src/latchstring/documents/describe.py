"""What a paper is: its kind, who made it, whether it is in force, its dates and its title, each with the reasons.

The words that tell stand in data files and are weighed in `describe_cues`; what people state in papers.yml wins.
"""

import re
from collections.abc import Sequence

import msgspec

from latchstring.documents.describe_cues import Seen, Zones, best, kind_cues, makers, status_cues, weigh, zones
from latchstring.documents.describe_dates import PrintedDate, printed_dates
from latchstring.documents.describe_title import title_of
from latchstring.documents.document import Dated, Inference, Raw
from latchstring.documents.papers import PaperFacts
from latchstring.text import Message
from latchstring.vocabulary import Body, DateKind, DocumentKind, Status

_LEAST_FOR_KIND = 6
_LEAST_FOR_ISSUER = 6
_LEAST_FOR_STATUS = 5
_MANY_SECTIONS = 60
_SECTION_LINE = re.compile(
    r"\n[^\S\n]*(?:(?:SEC\.|Sec\.|Section|\u00a7)[ \u00a0]{0,2}\d+[A-Za-z]?[.:-]\s?\d?"
    r"|\d{1,3}[.-]\d{1,3}[.-]\d{2,4}[A-Z]?\.? +[A-Z])"
)
_BLANK = re.compile(r"[_\u2610\u25a1\u25a2\[.](?:(?<=_)__+|(?<=[\u2610\u25a1\u25a2])|(?<=\[) {1,4}\]|(?<=\.)\.{11,})")
"""A blank to fill in. It begins with a set of signs, which lets the scan skip all others."""
_WHEREAS = re.compile(r"WHEREAS(?<!\w.{7})\b")
_ADOPTION_BLANK = re.compile(
    r"\b(?:adopted|passed|approved|introduced|enacted)\b[^.;\n]{0,60}?(?:_{3,}|\[ {1,4}\])", re.IGNORECASE
)
_NEVER_IN_FORCE = (DocumentKind.NEWS, DocumentKind.FORM, DocumentKind.MINUTES, DocumentKind.ANSWERS)
_STANDING = (DocumentKind.CODE, DocumentKind.CHARTER, DocumentKind.STATUTE)


class Description(msgspec.Struct, frozen=True, kw_only=True):
    """What `describe` says of a paper; `inferences` gives the reasons, field by field."""

    kind: DocumentKind
    issuer: Body
    status: Status
    dates: tuple[Dated, ...]
    title: str
    inferences: tuple[Inference, ...]


def describe(raw: Raw, name: str, stated: PaperFacts | None = None) -> Description:
    """Say what a paper is, from its words and its file name; what is stated wins.

    `name` is the name as in the ledger. Where the words are too weak, the kind is `other` and the rest `unknown`, and
    the reason says so.
    """
    facts = stated or PaperFacts(file=name)
    held = zones(raw.text, name, raw.title)
    kind, why_kind = _kind(raw.text, held)
    kind, why_kind = (facts.kind, _STATED) if facts.kind else (kind, why_kind)
    issuer, why_issuer = _issuer(kind, held)
    issuer, why_issuer = (facts.issuer, _STATED) if facts.issuer else (issuer, why_issuer)
    dates = printed_dates(raw.text, kind in _STANDING)
    status, why_status = _status(kind, raw.text, held, dates)
    status, why_status = (facts.status, _STATED) if facts.status else (status, why_status)
    inferences = [
        Inference("kind", kind, why_kind, facts.kind is not None),
        Inference("issuer", issuer, why_issuer, facts.issuer is not None),
        Inference("status", status, why_status, facts.status is not None),
    ]
    return Description(
        kind=kind,
        issuer=issuer,
        status=status,
        dates=_all_dates(dates, facts, inferences),
        title=facts.title or title_of(raw, name, kind),
        inferences=tuple(inferences),
    )


_STATED = (Message("because-stated"),)


def _kind(text: str, held: Zones) -> tuple[DocumentKind, tuple[Message, ...]]:
    ranked = best([*weigh(kind_cues(), held), *_structure(text)])
    if ranked and ranked[0][1] >= _LEAST_FOR_KIND:
        return DocumentKind(ranked[0][0]), ranked[0][2]
    weak = ranked[0][2] if ranked else ()
    return DocumentKind.OTHER, (*weak, Message("because-kind-unclear"))


def _structure(text: str) -> list[Seen]:
    """What the shape of a paper tells: hundreds of sections make a code, blanks to fill in make a form."""
    seen = []
    sections = 0
    for _ in _SECTION_LINE.finditer(text):
        sections += 1
        if sections == 4 * _MANY_SECTIONS:
            break
    if sections >= _MANY_SECTIONS:
        seen.append(Seen(DocumentKind.CODE, 30, Message("because-many-sections", {"count": sections})))
    first = text[:20_000]
    clauses = len(_WHEREAS.findall(first))
    if clauses > 1:
        seen.append(Seen(DocumentKind.RESOLUTION, 3, Message("because-whereas", {"count": clauses})))
    blanks = len(_BLANK.findall(first))
    if blanks >= 5 and blanks * 1_000 >= 2 * len(first):
        seen.append(Seen(DocumentKind.FORM, 10, Message("because-blanks", {"count": blanks})))
    return seen


def _issuer(kind: DocumentKind, held: Zones) -> tuple[Body, tuple[Message, ...]]:
    able = makers().makers[kind]
    ranked = best(seen for seen in weigh(makers().cues, held) if seen.tells in able)
    if ranked and ranked[0][1] >= _LEAST_FOR_ISSUER:
        return Body(ranked[0][0]), ranked[0][2]
    if able[0] == Body.UNKNOWN:
        return Body.UNKNOWN, (Message("because-issuer-unclear"),)
    return able[0], (Message("because-usual-maker"),)


def _status(
    kind: DocumentKind, text: str, held: Zones, dates: Sequence[PrintedDate]
) -> tuple[Status, tuple[Message, ...]]:
    seen = weigh(status_cues(), held)
    if kind == DocumentKind.BILL:
        seen.append(Seen(Status.PROPOSED, 12, Message("because-bill")))
    if kind in _STANDING:
        seen.append(Seen(Status.IN_FORCE, 8, Message("because-standing-law")))
    is_passed = kind in (DocumentKind.ORDINANCE, DocumentKind.RESOLUTION)
    blank = _ADOPTION_BLANK.search(text[:3_000] + "\n" + text[-3_000:]) if is_passed else None
    if blank:
        seen.append(Seen(Status.PROPOSED, 7, Message("because-adoption-blank", {"words": " ".join(blank[0].split())})))
    for printed in dates:
        counts = {DateKind.ADOPTED: 10, DateKind.EFFECTIVE: 8, DateKind.ISSUED: 5, DateKind.REVISED: 5}
        worth = counts.get(printed.dated.kind, 0)
        if worth and kind not in (DocumentKind.BILL, DocumentKind.OTHER):
            seen.append(Seen(Status.IN_FORCE, worth, Message("because-dated", {"words": printed.words})))
    if kind in _NEVER_IN_FORCE:
        return Status.UNKNOWN, (Message("because-never-in-force"),)
    ranked = best(seen)
    if ranked and ranked[0][1] >= _LEAST_FOR_STATUS:
        return Status(ranked[0][0]), ranked[0][2]
    return Status.UNKNOWN, (Message("because-status-unclear"),)


def _all_dates(printed: Sequence[PrintedDate], facts: PaperFacts, inferences: list[Inference]) -> tuple[Dated, ...]:
    """Stated dates first, then those printed of other kinds; each with its reason added to `inferences`."""
    dates = [Dated(kind, date) for kind, date in facts.dates.items()]
    inferences += [Inference("dates", f"{d.kind} {d.date}", _STATED, True) for d in dates]
    for each in printed:
        if each.dated.kind not in facts.dates:
            dates.append(each.dated)
            words = (Message("because-dated", {"words": each.words}),)
            inferences.append(Inference("dates", f"{each.dated.kind} {each.dated.date}", words))
    return tuple(dates)
