"""Writes the checklist and its records-request letters as plain text. Which papers stand on it is decided elsewhere."""

import textwrap

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.checklist import Checklist, ChecklistItem
from latchstring.catalogue.loading import catalogue_folder, load_catalogue
from latchstring.language import Speech, speech_in

WIDTH = 92


def render_checklist(checklist: Checklist, language: str = "en") -> str:
    """Return the checklist as plain text, to print and tick off; raises LookupError for a language that is not there.

    >>> from latchstring.catalogue import checklist
    >>> from latchstring.vocabulary import CommunityKind
    >>> print(render_checklist(checklist(CommunityKind.VILLAGE)).splitlines()[0])
    Papers to collect: village
    """
    speech = speech_in(language)
    title = speech.say("checklist-title", kind=speech.label(checklist.kind))
    lines = [title, "=" * len(title), "", *_wrap(speech.say("checklist-lead"), ""), ""]
    for number, item in enumerate(checklist.items, start=1):
        lines += [*_item(number, item, speech), ""]
    lines += [*_wrap(speech.say("checklist-key"), ""), *_key(speech), ""]
    for code in ("checklist-keep", "checklist-persons", "checklist-letter", "checklist-not-advice"):
        lines += [*_wrap(speech.say(code), ""), ""]
    return "\n".join(lines).rstrip() + "\n"


def render_letter(checklist: Checklist, language: str = "en") -> str:
    """Return the records-request letters in Markdown, one an office, parted by a rule; blanks stand in brackets.

    Raises LookupError for a language that is not there.
    """
    speech = speech_in(language)
    written = catalogue_folder().joinpath("letters", f"records_request.{speech.language.code}.md").read_text("utf-8")
    letters = [
        written.replace("{office}", office).replace("{papers}", "\n".join(f"- {line}" for line in lines))
        for office, lines in _requests(checklist, speech).items()
    ]
    return "\n---\n\n".join(letters)


def _requests(checklist: Checklist, speech: Speech) -> dict[str, list[str]]:
    """Gather the lines of each office's letter. Papers without a line are public elsewhere or asked for in person."""
    requests: dict[str, list[str]] = {}
    for item in checklist.items:
        if item.paper.request is None:
            continue
        for holder in item.holders:
            requests.setdefault(_said(holder.office, speech), []).append(_said(item.paper.request, speech))
    return requests


def _item(number: int, item: ChecklistItem, speech: Speech) -> list[str]:
    paper = item.paper
    offices = "; ".join(_said(holder.office, speech) for holder in item.holders)
    told = [
        speech.say("checklist-holder", office=offices),
        speech.say("checklist-ask", how=_said(paper.ask, speech)),
        speech.say("checklist-save", how=_said(paper.save, speech)),
    ]
    if item.needed_by:
        told.append(speech.say("checklist-needed", policies=_outlines(item.needed_by)))
    if item.informs:
        told.append(speech.say("checklist-informs", policies=_outlines(item.informs)))
    lines = _wrap(f"[ ] {number}. {_said(paper.title, speech)}", "")
    for each in told:
        lines += _wrap(each, "      ")
    return lines


def _key(speech: Speech) -> list[str]:
    return [f"      {each.outline:<6}{_said(each.title, speech)}" for each in load_catalogue().policies]


def _outlines(ids: tuple[str, ...]) -> str:
    catalogue = load_catalogue()
    return ", ".join(policy.outline for policy in catalogue.policies if policy.id in ids)


def _said(words: Bilingual, speech: Speech) -> str:
    return words.said_in(speech.language.code)


def _wrap(text: str, indent: str) -> list[str]:
    """Fold a text; the lines after the first stand two blanks further in where the text is indented."""
    hanging = indent + "  " if indent else ""
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=hanging, break_on_hyphens=False)
