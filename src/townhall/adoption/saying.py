"""What the library says of adoptions, in words for these pages: its messages name files, commands and ids."""

import msgspec

from latchstring.campaigns import Stage
from latchstring.text import Message
from townhall.assessments.selectors import catalogue
from townhall.core.pages.templatetags.say import spoken


def stage_name(stage: str) -> str:
    """Return what a stage is called."""
    return str(spoken().say("adoption-stage", stage=Stage(stage).value))


def stages_named(stages: list[Stage] | tuple[Stage, ...]) -> list[tuple[str, str]]:
    """Return stages as choices."""
    return [(stage.value, stage_name(stage)) for stage in stages]


def own_words(message: Message) -> Message:
    """Return the site's own message where it has one in place of the library's, else the library's."""
    code = message.code.replace("campaign-", "adoption-", 1)
    return msgspec.structs.replace(message, code=code) if spoken().knows(code) else message


def fault_words(fault: Message) -> str:
    """Return why an event cannot stand there, and what could."""
    args = dict(fault.args)
    for name in {"stage", "after"} & set(args):
        args[name] = stage_name(str(args[name])) if args[name] else ""
    if "allowed" in args:
        args["allowed"] = spoken().join([stage_name(each) for each in str(args["allowed"]).split(",") if each])
    return str(spoken().say_message(own_words(Message(fault.code, args))))


def with_titles(message: Message) -> Message:
    """Return a message with the title of its policy in place of the id."""
    policy = message.args.get("policy")
    if not isinstance(policy, str):
        return message
    found = catalogue().policy(policy)
    title = f"{found.outline} {found.title.said_in(spoken().language.code)}"
    return msgspec.structs.replace(message, args={**message.args, "policy": title})


def refusal_words(message: Message) -> str:
    """Return why a draft was refused, and why that matters; what to do at a terminal is left out."""
    speech, named = spoken(), with_titles(message)
    parts = ["", "why"] if speech.knows(f"{message.code}.why") else [""]
    return " ".join(speech.say_message(named, part) for part in parts)
