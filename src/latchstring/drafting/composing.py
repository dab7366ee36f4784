"""From a request to a draft: the parts of the model texts, in the order of the instrument's frame.

Definitions stand once whatever policies share them; reports, training and complaints are gathered; the section on
8 U.S.C. 1373 stands wherever a policy of the draft touches information.
"""

import datetime
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from latchstring.catalogue import Catalogue, load_catalogue
from latchstring.catalogue.bodies import reach
from latchstring.catalogue.law import StateLine, load_law
from latchstring.catalogue.wording import Frame, Part, PolicyText, Wording, load_wording, parts_of
from latchstring.drafting.blocks import Block, Shape, as_closing, read_blocks
from latchstring.drafting.choosing import Chosen, choose, plain
from latchstring.drafting.drafts import Draft
from latchstring.drafting.fitting import Fit, fit
from latchstring.drafting.names import OWN_HOUSE, names_for, with_starts
from latchstring.drafting.public import public_text
from latchstring.drafting.recitals import own_recitals, superseded
from latchstring.drafting.refusals import CannotDraft
from latchstring.drafting.requests import PublicText, Request
from latchstring.drafting.state_law import (
    as_of,
    floor,
    lines_for,
    marks,
    require_in_time,
    require_lawful,
    warnings,
)
from latchstring.drafting.templates import fill_names, names_in, render
from latchstring.language import speech_in
from latchstring.text import Message
from latchstring.vocabulary import Body, Instrument

FEDERAL_LAW = "federal_law"


def draft(request: Request) -> Draft:
    """Return the draft that is asked for. Raises `CannotDraft` where no body could pass it or a choice is not allowed.

    >>> from latchstring.findings import Community
    >>> from latchstring.vocabulary import CommunityKind
    >>> city = Community(name="Alder Bay", kind=CommunityKind.CITY, state="MI")
    >>> asked = Request(community=city, policies=("no_287g",), instrument=Instrument.RESOLUTION)
    >>> draft(asked).blocks[1].words
    'A resolution to decline agreements that make local officers immigration officers.'
    """
    plain("community", request.community.name)
    if isinstance(request.instrument, PublicText):
        return public_text(request, request.instrument)
    catalogue, wording = load_catalogue(), load_wording()
    policies = [catalogue.policy(id_) for id_ in dict.fromkeys(request.policies)]
    if not policies:
        raise CannotDraft(Message("draft-no-policy"))
    place = reach(request.community.state, request.community.kind)
    if not place.exists:
        raise CannotDraft(place.told)
    day = request.today or datetime.datetime.now().astimezone().date()
    found = fit(policies, request.instrument, request.community.kind, request.body, wording)
    lines = lines_for(found.rows, request.community, day)
    require_lawful(lines, request.despite_state_law)
    made = _Composer(msgspec.structs.replace(request, today=day), request.instrument, found, wording, catalogue, lines)
    return made.draft()


class _Composer:
    """Holds what one draft is made from; every part of the frame has a method or a shared text."""

    def __init__(
        self,
        request: Request,
        instrument: Instrument,
        found: Fit,
        wording: Wording,
        catalogue: Catalogue,
        lines: tuple[StateLine, ...],
    ) -> None:
        self.request = request
        self.lines = lines
        self.instrument = instrument
        self.fit = found
        self.wording = wording
        self.frame: Frame = wording.frames[instrument]
        self.texts: list[PolicyText] = [
            text
            for policy, row in found.rows.items()
            if (text := wording.text_for(policy, instrument, asks=row.asks is not None))
        ]
        names = names_for(request.community, found.body, instrument, tuple(found.rows), wording.names)
        self.chosen, renamed = choose(request.chosen, wording.choices, tuple(found.rows), names)
        self.context: dict[str, Any] = with_starts(fill_names({**names, **renamed, "this": self.frame.head.this}))
        self.context |= {each.name: str(each.default) for each in wording.choices}
        self.context |= {each.choice.name: each.value for each in self.chosen}
        require_in_time(
            lines, {name: self.context[name] for name in ("certification_days", "certification_urgent_days")}
        )
        self._add_facts(catalogue)

    def _add_facts(self, catalogue: Catalogue) -> None:
        request, context = self.request, self.context
        own_house = self.fit.body in OWN_HOUSE
        board = self.instrument is Instrument.BOARD_POLICY
        read = as_of(self.lines)
        context |= {
            "state": request.community.state,
            "kind": request.community.kind.value,
            "asked": self._asked(),
            "instrument": self.instrument.value,
            "called": self.frame.head.called,
            "day": speech_in("en").date(request.today) if request.today else "",
            "catalogue_version": catalogue.version,
            "law_version": load_law().version,
            "law_as_of": speech_in("en").date(read) if read else "",
            "liaison": self._said("liaison"),
            "reporter": context["body"] if own_house else context["administrator"],
            "reports_to": self._reports_to(own_house),
            "complaints_to": context["body"] if own_house else context["administrator"],
            "superseded": superseded(request.report, self.fit.rows, self.fit.body, self.instrument),
        }
        if board and self.fit.body not in (Body.SCHOOL_BOARD, Body.AGENCY):
            context["reporter"] = context["complaints_to"] = context["director"]
        context["each_aim"] = [render(text.head.aim, context) for text in self.texts]
        context["aims"] = self._said("aims")
        context["aims_noun"] = context["aims"].removeprefix("end ")
        context["reports"] = self._gathered("report")
        context["trainings"] = self._gathered("train")

    def _reports_to(self, own_house: bool) -> str:
        if self.fit.body in (Body.PROSECUTOR, Body.COURT):
            return ""
        to = self.context["governing"] if own_house or self.fit.body is Body.MANAGER else self.context["body"]
        return to if self.fit.body is not Body.MAYOR else f"{to} and {self.context['governing']}"

    def _asked(self) -> str:
        """The independent bodies that the draft asks, in words."""
        asked = dict.fromkeys(self.fit.asked.values())
        return speech_in("en").join(f"the {speech_in('en').label(body)}" for body in asked)

    def _gathered(self, kind: str) -> list[str]:
        return [part.words for part in self._parts(kind) if part.words]

    def _parts(self, kind: str) -> list[Part]:
        """The parts of a kind of all policies, their blanks filled."""
        return [part for text in self.texts for part in parts_of(render(text.words, self.context)) if part.kind == kind]

    def draft(self) -> Draft:
        """Put the parts together."""
        head, own = self.frame.head, self.frame.own
        blocks = []
        if "letterhead" in own:
            blocks.append(Block(Shape.LETTERHEAD, render(own["letterhead"], self.context)))
        blocks.append(Block(Shape.HEADING, render(head.heading, self.context)))
        blocks.append(Block(Shape.TITLE, render(head.title, self.context)))
        blocks += self._notes()
        if head.recitals == "whereas":
            blocks += self._whereas()
        blocks += read_blocks(render(own["opening"], self.context))
        for name in head.parts:
            make = _MADE.get(name, _Composer._shared)
            blocks += make(self, name)
        blocks += as_closing(read_blocks(render(own["closing"], self.context)))
        return Draft(
            request=self.request,
            body=self.fit.body,
            asked=self.fit.asked,
            blocks=tuple(blocks),
            numbering=head.numbering,
            chosen=tuple(each for each in self.chosen if self._matters(each)),
            names={name: words for name, words in self.context.items() if isinstance(words, str)},
            warnings=warnings(self.lines),
            footer=f"{render(head.heading, self.context)} · {self.context['catalogue_version']}",
        )

    def _matters(self, chosen: Chosen) -> bool:
        """Say whether a choice shows in this draft."""
        choice, with_ = chosen.choice, chosen.choice.matters_with
        if with_ and not any(self.context[name] == value for name, value in with_.items()):
            return False
        parts = (self.wording.shared[name].words for name in self.frame.head.parts if name in self.wording.shared)
        terms = {term for text in self.texts for term in text.head.terms}
        defined = (self.wording.definitions[term].words for term in terms)
        told = (*(text.words for text in self.texts), *parts, *defined, *self.frame.own.values())
        return any(choice.name in names_in(words) for words in told)

    def _notes(self) -> Iterator[Block]:
        """That it is a draft; and where state law forbids or limits what it says, a plain warning."""
        yield Block(Shape.NOTE, self._said("note"))
        for mark in marks(self.lines):
            aim = next(render(text.head.aim, self.context) for text in self.texts if text.head.policy == mark.policy)
            said = self._said(mark.part, aim=aim, citation=mark.citation, law_says=mark.words)
            yield Block(Shape.NOTE, said)

    def _recitals(self) -> list[str]:
        """The community's own findings first, then the general ones."""
        aims = {text.head.policy: render(text.head.aim, self.context) for text in self.texts}
        said = own_recitals(self.request.report, aims, self.context) if self.request.report else []
        for part in self._parts("recital"):
            said += part.words.splitlines()
        if citation := floor(self.lines, self.fit.body):
            said.append(self._said("floor", citation=citation))
        return [words for words in dict.fromkeys(said) if words.strip()]

    def _whereas(self) -> list[Block]:
        recitals = self._recitals()
        ends = _ends(len(recitals), ";")
        said = [self._said("whereas", said=said, end=end) for said, end in zip(recitals, ends, strict=True)]
        return [Block(Shape.PARAGRAPH, words) for words in said]

    def _said(self, name: str, **more: str) -> str:
        """The words of a shared part, its blanks filled."""
        return render(self.wording.shared[name].words, {**self.context, **more})

    def _findings(self, name: str) -> list[Block]:
        recitals = self._recitals()
        opening = self._shared(name) if recitals else []
        ends = _ends(len(recitals), ".")
        return [*opening, *(Block(Shape.ITEM, said + end) for said, end in zip(recitals, ends, strict=True))]

    def _definitions(self, name: str) -> list[Block]:
        terms = {term for text in self.texts for term in text.head.terms}
        parts = sorted((self.wording.definitions[term] for term in terms), key=lambda part: part.heading)
        if not parts:
            return []
        told = [Block(Shape.ITEM, f"“{part.heading}” {render(part.words, self.context)}") for part in parts]
        return [*self._shared("define"), *told]

    def _rules(self, name: str) -> Iterator[Block]:
        for part in self._parts("rule"):
            yield Block(Shape.SECTION, part.heading)
            yield from read_blocks(part.words)

    def _report(self, name: str) -> list[Block]:
        return self._shared(name) if self.context["reports"] else []

    def _train(self, name: str) -> list[Block]:
        return self._shared(name) if self.context["trainings"] else []

    def _federal_law(self, name: str) -> list[Block]:
        return self._shared(name) if any(text.head.touches_information for text in self.texts) else []

    def _shared(self, name: str) -> list[Block]:
        return self._section(self.wording.shared[name])

    def _section(self, part: Part) -> list[Block]:
        words = render(part.words, self.context)
        heading = Block(Shape.SECTION, render(part.heading, self.context))
        return [heading, *read_blocks(words)] if words else []


_MADE: dict[str, Callable[[_Composer, str], Sequence[Block] | Iterator[Block]]] = {
    "findings": _Composer._findings,
    "definitions": _Composer._definitions,
    "rules": _Composer._rules,
    "report": _Composer._report,
    "train": _Composer._train,
    "federal_law": _Composer._federal_law,
}
"""The parts of a frame that are made; every other part is a shared text."""


def _ends(count: int, last: str) -> list[str]:
    """How clauses in a row end: semicolons, "and" before the last, and what the last ends with."""
    return [*[";"] * (count - 2), "; and", last][-count:] if count else []
