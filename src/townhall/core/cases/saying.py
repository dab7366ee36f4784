"""What the table of a desk says, in words: states, moves, and why a move may not be made."""

from typing import Any

from latchstring.text import Message
from townhall.core.cases.desk import Desk
from townhall.core.cases.forms import move_name, state_name
from townhall.core.pages.templatetags.say import spoken


def refusal_words(message: Message, desk: Desk) -> str:
    """Return why a move may not be made. States and moves among its arguments are named as people call them."""
    args: dict[str, Any] = dict(message.args)
    if "state" in args:
        args["state"] = state_name(desk.name, args["state"])
    if "move" in args:
        args["move"] = move_name(desk.name, args["move"])
    return str(spoken().say_message(Message(message.code, args)))
