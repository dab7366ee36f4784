"""A packet for a terminal: first what each page range is and what that means, then why, then what to look at."""

from collections.abc import Iterator

from latchstring.language import Speech
from latchstring.packets import Evidence, Packet, PacketPart
from latchstring.reports.lines import NARROWEST, wrapped
from latchstring.text import Message
from latchstring.vocabulary import EditionState, EvidenceSide

_MOST_WORDS = 8
"""Printed words that are shown of one side; JSON holds them all."""


def write(packet: Packet, speech: Speech, *, width: int = 100) -> str:
    """Return the packet in lines of at most `width` characters."""
    writer = _Writer(speech, max(width, NARROWEST))
    parts = [list(writer.part(part)) for part in packet.parts]
    problems = [line for problem in packet.problems for line in writer.problem(problem.message)]
    ends = [*writer.wrapped(speech.say("packet-counsel"))] if packet.to_counsel else []
    ends += writer.wrapped(speech.say("report-not-advice"))
    return "\n\n".join("\n".join(lines) for lines in (*parts, problems, ends) if lines) + "\n"


class _Writer:
    def __init__(self, speech: Speech, width: int) -> None:
        self.speech = speech
        self.width = width

    def wrapped(self, words: str, margin: str = "", hanging: str | None = None) -> list[str]:
        return wrapped(words, self.width, margin, hanging)

    def part(self, part: PacketPart) -> Iterator[str]:
        say, label = self.speech.say, self.speech.label
        pages = say("packet-pages", first=part.first, last=part.last, count=part.last - part.first + 1)
        edition = f", {self.edition(part)}" if part.edition_state is not EditionState.NOT_SEEN else ""
        yield from self.wrapped(f"{pages}: {label(part.paper)}{edition}", hanging="  ")
        yield from self.wrapped(f"{say('packet-judicial')}: {label(part.judicial)}", "  ", "    ")
        for message in part.means[1:]:
            yield from self.wrapped(self.speech.say_message(message), "  ")
        for side in (EvidenceSide.FORM, EvidenceSide.COURT, EvidenceSide.AGENCY):
            yield from self.evidence(side, [each for each in part.evidence if each.side is side])
        if part.words_verified is not None:
            seen = say("packet-words", seen=str(part.words_verified).lower())
            yield from self.wrapped(seen, "  ", "    ")
        if part.elements:
            asked = ", ".join(label(each.kind) for each in part.elements)
            yield from self.wrapped(f"{say('packet-asks')}: {asked}", "  ", "    ")
        for each in part.irregularities:
            where = f" ({say('packet-page', page=each.page)})" if each.page else ""
            sure = "" if each.seen else f" {say('packet-not-sure')}"
            yield from self.wrapped(f"! {label(each.code)}{where}{sure}", "  ", "    ")

    def edition(self, part: PacketPart) -> str:
        state = self.speech.label(part.edition_state)
        if not part.edition:
            return state
        memory = "" if part.edition_verified else f"; {self.speech.say('packet-edition-memory')}"
        return f"{part.edition} ({state}{memory})"

    def evidence(self, side: EvidenceSide, found: list[Evidence]) -> Iterator[str]:
        if not found:
            return
        say = self.speech.say
        strongest = sorted(found, key=lambda each: -each.weight)[:_MOST_WORDS]
        words = "; ".join(
            f"“{each.words}” ({say('packet-place', page=each.place.page, line=each.place.line)})" for each in strongest
        )
        yield from self.wrapped(f"{self.speech.label(side)}: {words}", "  ", "    ")

    def problem(self, message: Message) -> Iterator[str]:
        yield from self.wrapped(self.speech.say_message(message), "! ", "  ")
        for part in ("why", "do"):
            if self.speech.knows(f"{message.code}.{part}"):
                yield from self.wrapped(self.speech.say_message(message, part), "  ")
