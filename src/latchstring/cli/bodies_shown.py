"""Who binds whom, laid out for a terminal: the bodies of a kind of place, and the ways to each policy."""

from collections.abc import Iterable, Iterator

from latchstring.catalogue import Policy, Reach, Way
from latchstring.catalogue.bodies import Seat
from latchstring.cli.output import wrapped
from latchstring.language import Speech


def lines(here: Reach, policies: Iterable[Policy], speech: Speech) -> Iterator[str]:
    """Yield the bodies of a place, those near it, who can adopt each policy with what, and the sources."""
    language = speech.language.code
    yield from wrapped(speech.say("bodies-head", state=here.state, kind=speech.label(here.community)), "")
    yield from wrapped(f"{speech.say_message(here.told)} {here.says.said_in(language)}", "")
    if here.note is not None:
        yield from wrapped(here.note.said_in(language), "")
    for heading, seats in (("bodies-here", here.seats), ("bodies-near", here.near)):
        if seats and here.exists:
            yield from ("", speech.say(heading))
            for seat in seats:
                yield from _seat(seat, speech)
    if here.exists:
        yield from ("", speech.say("bodies-ways"))
        for policy in policies:
            yield f"  {policy.outline} {policy.id}"
            for way in here.ways(policy):
                yield from _way(way, speech)
    if here.sources:
        yield from ("", speech.say("bodies-sources"))
    for source in here.sources:
        mark = "" if source.verified else f" ({speech.say('law-unverified')})"
        yield from wrapped(f"- {source.citation}: {source.note.said_in(language)}{mark}", "  ", "    ")
        yield f"    {source.source_url}"


def _seat(seat: Seat, speech: Speech) -> Iterator[str]:
    said = [speech.labels(seat.passes)]
    if seat.binds:
        said.append(speech.say("steps-binds", bodies=speech.labels(seat.binds)))
    if seat.elected:
        said.append(speech.say("bodies-elected"))
    yield from wrapped(f"- {seat.called.said_in(speech.language.code)}: {' · '.join(said)}", "  ", "    ")
    if seat.note is not None:
        yield from wrapped(seat.note.said_in(speech.language.code), "    ")


def _way(way: Way, speech: Speech) -> Iterator[str]:
    whom = (
        speech.say("steps-asks", body=speech.label(way.asks))
        if way.asks is not None
        else speech.say("steps-binds", bodies=speech.labels(way.binds))
    )
    who = f"{way.called.said_in(speech.language.code)}, {speech.label(way.instrument)}"
    yield from wrapped(f"- {who} · {whom}", "    ", "      ")
