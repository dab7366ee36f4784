"""Texts for the public that go with a policy: a statement of the police, a page for victims of crime.

They are passed by nobody, so they have no frame; they come in every language in which they are written.
"""

from enum import StrEnum

import msgspec

from latchstring.catalogue.wording import load_wording, read_parts, wording_file
from latchstring.drafting.blocks import Block, Shape, read_blocks
from latchstring.drafting.choosing import choose
from latchstring.drafting.drafts import Draft
from latchstring.drafting.names import full_name, names_for, with_starts
from latchstring.drafting.refusals import CannotDraft
from latchstring.drafting.requests import PublicText, Request
from latchstring.drafting.templates import fill_names, render
from latchstring.language import speech_in
from latchstring.text import Message
from latchstring.vocabulary import Body, CommunityKind, Instrument

POLICY = {PublicText.POLICE_STATEMENT: "community_policing", PublicText.CERTIFICATION_PAGE: "victim_certification"}
"""The policy that each text tells the public of."""

_AGENCIES = {
    CommunityKind.COUNTY: (Body.SHERIFF, Body.PROSECUTOR),
    CommunityKind.SCHOOL_DISTRICT: (),
}
"""Who publishes such a text, by kind of place; elsewhere the police."""


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    policy: str
    reviewed: bool
    source: str
    blanks: dict[str, str] = {}
    """What is to be filled in, in the language of the text."""


class _Said(StrEnum):
    """The parts of a public text."""

    LETTERHEAD = "letterhead"
    HEADING = "heading"
    TITLE = "title"


def public_text(request: Request, kind: PublicText) -> Draft:
    """Return a text for the public, in the language of the request. Raises `CannotDraft` where it does not fit."""
    policy = POLICY[kind]
    if set(request.policies) - {policy}:
        raise CannotDraft(Message("draft-public-policy", {"text": kind, "policy": policy}))
    able = _AGENCIES.get(request.community.kind, (Body.POLICE,))
    body = request.body or next(iter(able), Body.UNKNOWN)
    if body not in able:
        raise CannotDraft(Message("draft-public-nobody", {"text": kind, "kind": request.community.kind}))
    wording = load_wording()
    head, parts = read_parts(wording_file("public", f"{kind}.{request.language}.md"), _Head, kind)
    names = names_for(request.community, body, Instrument.GENERAL_ORDER, (policy,), wording.names)
    names |= {"agency_named": _named(names, request, body), **head.blanks}
    chosen, renamed = choose(request.chosen, wording.choices, (policy,), names)
    context = with_starts(fill_names({**names, **renamed}))
    context |= {each.choice.name: each.value for each in chosen}
    said = {part.kind: render(part.words, context) for part in parts}
    blocks = [Block(Shape(part.value), said[part]) for part in _Said]
    if not head.reviewed:
        blocks.append(Block(Shape.NOTE, unreviewed(request.language)))
    return Draft(
        request=request,
        body=body,
        asked={},
        blocks=(*blocks, *read_blocks(said["body"])),
        numbering="none",
        chosen=tuple(each for each in chosen if each.choice.policies),
        footer=context["agency_named"],
        names=dict(context),
    )


def _named(names: dict[str, str], request: Request, body: Body) -> str:
    """The agency with its place: "Alder Bay Police Department"."""
    county = request.community.kind is CommunityKind.COUNTY
    place = full_name(request.community) if county else request.community.name
    office = names["body"] if body is Body.PROSECUTOR else names["agency"]
    return f"{place} {office.removeprefix('the ')}"


def unreviewed(language: str) -> str:
    """Return the sentence that no speaker has reviewed a text, in its language and in English."""
    speech, english = speech_in(language), speech_in("en")
    return " ".join(each.say("draft-unreviewed", language=each.name_of(speech.language)) for each in (speech, english))
