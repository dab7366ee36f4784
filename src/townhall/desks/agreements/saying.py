"""What the register says of itself, in words: why a move may not be made, what a move and a state are called."""

from typing import Any

from latchstring.text import Message
from latchstring.vocabulary import AgreementState
from townhall.core.pages.templatetags.say import spoken


def refusal_words(message: Message) -> str:
    """Return why something cannot be; states and moves among its arguments are named as people call them."""
    args: dict[str, Any] = dict(message.args)
    if "state" in args:
        args["state"] = spoken().label(AgreementState(args["state"]))
    if "move" in args:
        args["move"] = move_name(str(args["move"]))
    return str(spoken().say_message(Message(message.code, args)))


def move_name(move: str) -> str:
    """Return what a move is called."""
    return str(spoken().say("agreements-move", move=move))
