"""A passage in words: what it does, and where it stands (the paper, the page, the section)."""

from latchstring.evidence import Finding
from latchstring.findings.assessment import Placed
from latchstring.language import Speech


def parts_of_place(placed: Placed, speech: Speech) -> list[str]:
    """Return page and section of a passage as far as they are known."""
    page = speech.say("quote-page", page=placed.page) if placed.page is not None else ""
    return [part for part in (page, placed.section) if part]


def stance_of(finding: Finding, speech: Speech) -> str:
    """Return what a passage does to its policy, and how firmly where it adopts."""
    stance = speech.label(finding.stance)
    return (
        speech.say("quote-stance", stance=stance, strength=speech.label(finding.strength))
        if finding.strength
        else stance
    )


def place_of(placed: Placed, speech: Speech) -> str:
    """Return paper, page and section of a passage on one line."""
    return ", ".join([placed.name, *parts_of_place(placed, speech)])
