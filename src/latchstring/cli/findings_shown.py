"""How findings are shown on a terminal, without an assessment around them."""

from collections.abc import Iterator, Mapping, Sequence

from latchstring.cli.output import wrapped
from latchstring.cli.speaking import told
from latchstring.findings import LedgerEntry, Placed
from latchstring.findings.exposure import Exposure
from latchstring.language import Speech
from latchstring.reports.characters import printable
from latchstring.reports.counsel import rung_of
from latchstring.reports.places import place_of
from latchstring.vocabulary import ReadState, Stance


def show_paper(
    entry: LedgerEntry, found: Sequence[Placed], speech: Speech, exposures: Mapping[str, Exposure] | None = None
) -> str:
    """Return one paper and its findings, in the order of the text, each line fit for the terminal.

    `exposures`, for counsel, go by the id of the finding.
    """
    lines = [
        speech.say(
            "find-paper",
            name=printable(entry.name),
            kind=speech.label(entry.kind),
            status=speech.label(entry.status),
            count=len(found),
        )
    ]
    if entry.read is not ReadState.IN_FULL:
        lines.append(f"  {speech.label(entry.read)}")
    for problem in entry.problems:
        for number, said in enumerate(told(speech, problem.message)):
            lines += wrapped(said.strip(), "    " if number else "  ")
    for placed in sorted(found, key=lambda each: each.finding.start):
        lines += ["", *show_finding(placed, speech)]
        if exposures is not None and placed.finding.stance is not Stance.MENTIONS:
            lines += wrapped(rung_of(exposures[placed.finding.id], speech), "        ")
    return "\n".join(lines) + "\n"


def show_finding(placed: Placed, speech: Speech) -> Iterator[str]:
    """Yield the lines of one finding: what it does, the words, their place, who is bound, the exceptions."""
    finding = placed.finding
    does = speech.label(finding.stance)
    if finding.strength is not None:
        does = speech.say("quote-stance", stance=does, strength=speech.label(finding.strength))
    yield f"  {finding.outline:<5} {finding.policy:<26} {does}  [{finding.id}]"
    yield from wrapped(f"“{finding.quote}”", "        ")
    yield from wrapped(f"— {place_of(placed, speech)}", "        ")
    if finding.binds:
        yield from wrapped(speech.say("terminal-bound", bodies=speech.labels(finding.binds)), "        ")
    for carved in finding.carve_outs:
        yield from wrapped(f"{speech.label(carved.type)}: “{carved.quote}”", "          ")


def show_exposed(exposed: Sequence[Exposure], speech: Speech) -> str:
    """Return the sentences of one paper that keep information back, for counsel, in the order of the text."""
    lines = ["", f"  {speech.say('counsel-sentences')}"]
    if not exposed:
        lines += wrapped(speech.say("counsel-no-sentences"), "    ")
    for each in exposed:
        lines += ["", *wrapped(rung_of(each, speech), "    ")]
        lines += wrapped(f"“{each.quote}”", "        ")
        for message in each.because:
            lines += wrapped(speech.say_message(message), "        ")
    return "\n".join(lines) + "\n"
