"""Who takes a next step, with what, whom that binds, and what state law says to it, in words."""

from collections.abc import Iterator

from latchstring.catalogue import StateLine
from latchstring.findings.assessment import Step
from latchstring.language import Speech
from latchstring.reports.law import effect_of, marks_of
from latchstring.vocabulary import LawEffect

WORTH_SAYING = frozenset({LawEffect.FORBIDDEN, LawEffect.LIMITED, LawEffect.REQUIRED})
"""Effects of state law that whoever takes a step must hear of beside it."""


def who_takes(step: Step, law: StateLine | None, speech: Speech) -> Iterator[str]:
    """Yield who takes a step and with which instrument, whom it binds or only asks, and what state law does."""
    body = step.called.said_in(speech.language.code) if step.called else speech.label(step.body)
    if step.instrument:
        yield speech.say("steps-who-with", body=body, instrument=speech.label(step.instrument))
    else:
        yield speech.say("steps-who", body=body)
    if step.asks is not None:
        yield speech.say("steps-asks", body=speech.label(step.asks))
    elif step.binds:
        yield speech.say("steps-binds", bodies=speech.labels(step.binds))
    if law is not None and law.effect in WORTH_SAYING:
        words = ", ".join([effect_of(law, speech), *marks_of(law, speech)])
        yield speech.say("steps-law", effect=words)
