"""The part for counsel on a terminal, and the line above the report that says whose it is."""

from collections.abc import Iterator

from latchstring.language import Speech
from latchstring.reports.characters import shortened
from latchstring.reports.counsel import CounselPart, Flag, Sentence, Sheet
from latchstring.reports.lines import wrapped

QUOTATION_LENGTH = 400
FINDING_LENGTH = 140


def framed(written: str, counsel: CounselPart, speech: Speech, width: int) -> str:
    """Return a written report between its warning and its part for counsel."""
    lines = [*wrapped(counsel.only, width, ""), "", written, *_part(counsel, speech, width)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _part(counsel: CounselPart, speech: Speech, width: int) -> Iterator[str]:
    yield speech.say("counsel-heading")
    yield from wrapped(f"{counsel.only} {counsel.advice}", width, "  ")
    yield from wrapped(counsel.circuit, width, "  ")
    yield ""
    yield speech.say("counsel-sentences")
    if not counsel.sentences:
        yield from wrapped(speech.say("counsel-no-sentences"), width, "  ")
    for sentence in counsel.sentences:
        yield from _sentence(sentence, width)
    yield ""
    yield speech.say("counsel-policies")
    yield from wrapped(counsel.apart, width, "  ")
    for sheet in counsel.policies:
        yield from _sheet(sheet, speech, width)


def _sentence(sentence: Sentence, width: int) -> Iterator[str]:
    yield from wrapped(sentence.label, width, "  ")
    yield from wrapped(f"“{shortened(sentence.quote, QUOTATION_LENGTH)}”", width, "    ")
    yield from wrapped("— " + ", ".join((sentence.name, *sentence.place)), width, "    ")
    for line in (*sentence.because, sentence.narrow, sentence.broad, *sentence.clauses):
        yield from wrapped(f"- {line}", width, "    ", "      ")


def _sheet(sheet: Sheet, speech: Speech, width: int) -> Iterator[str]:
    yield ""
    yield from wrapped(f"{sheet.outline} {sheet.title} · {sheet.rung}", width, "  ")
    if sheet.findings:
        yield from wrapped(speech.say("counsel-findings"), width, "    ")
    for rated in sheet.findings:
        told = f"- {rated.label}: “{shortened(rated.quote, FINDING_LENGTH)}” [{rated.finding}]"
        yield from wrapped(told, width, "      ", "        ")
    for heading, flags in sheet.flags:
        yield from wrapped(speech.say(heading), width, "    ")
        for flag in flags:
            yield from wrapped(f"- {_told(flag, speech)}", width, "      ", "        ")
        if not flags:
            yield from wrapped(f"- {speech.say('counsel-flag-nothing')}", width, "      ")
    yield from wrapped(speech.say("counsel-questions"), width, "    ")
    for question in sheet.questions:
        yield from wrapped(f"- {question}", width, "      ", "        ")


def _told(flag: Flag, speech: Speech) -> str:
    """Say a line of a flag with its citation, its date and its reservations."""
    citation = f" ({flag.citation})" if flag.citation else ""
    date = f" · {speech.date(flag.as_of)}" if flag.as_of else ""
    return " ".join([f"{flag.says}{citation}{date}", *flag.reservations])
