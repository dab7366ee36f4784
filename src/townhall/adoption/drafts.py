"""The draft of an adoption: the ways there are, what the library writes, and how it is shown. Nothing is kept here."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from latchstring.catalogue import load_law
from latchstring.catalogue.bodies import Way, reach
from latchstring.catalogue.law import StateLine
from latchstring.catalogue.wording import load_wording
from latchstring.drafting import Draft, Request, draft
from latchstring.drafting.blocks import Run, Shape, runs_of
from latchstring.drafting.numbering import Counter
from latchstring.drafting.writing import Format
from latchstring.vocabulary import Body, CommunityKind, Instrument
from townhall.adoption.models import Adoption
from townhall.assessments.models import Community
from townhall.assessments.running import library_community
from townhall.assessments.selectors import catalogue, report_of

CONTENT_TYPES = {
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.ODT: "application/vnd.oasis.opendocument.text",
    Format.MARKDOWN: "text/markdown; charset=utf-8",
}
"""The formats in which a draft can be taken along."""


def ways_for(community: Community, policy: str) -> dict[str, Way]:
    """Return the ways to adopt a policy there for which there is a model text, by a key; what binds comes first."""
    place, found = reach(community.state, CommunityKind(community.kind)), {}
    if not place.exists:
        return {}
    for way in place.ways(catalogue().policy(policy)):
        key = f"{way.body.value}-{way.instrument.value}"
        if key not in found and load_wording().text_for(policy, way.instrument, asks=way.asks is not None):
            found[key] = way
    return found


def state_line(community: Community, policy: str, today: datetime.date) -> StateLine:
    """Return what state law does to a policy in such a community on a day."""
    return load_law().state_line(community.state, policy, on=today, kind=CommunityKind(community.kind))


def draft_of(adoption: Adoption, today: datetime.date) -> Draft:
    """Return the draft of an adoption as it would be written on a day; raises `CannotDraft`."""
    seen = adoption.assessment
    return draft(
        Request(
            community=library_community(adoption.community),
            policies=tuple(adoption.policies),
            instrument=Instrument(adoption.instrument),
            body=Body(adoption.body),
            chosen=adoption.chosen,
            report=report_of(seen) if seen and seen.done_at else None,
            despite_state_law=adoption.despite_state_law,
            today=today,
        )
    )


@dataclass(frozen=True, slots=True)
class Line:
    """A block of a draft as it is shown: its shape, its printed number, its words in runs, or the rows of a table."""

    shape: Shape
    number: str
    runs: list[Run]
    rows: tuple[tuple[str, ...], ...] = ()


def lines_of(made: Draft) -> Iterator[Line]:
    """Yield the lines of a draft, numbered as they are printed."""
    counter = Counter(made.numbering)
    for block in made.blocks:
        yield Line(block.shape, counter.next(block.shape), runs_of(block.words), block.rows)
