"""Why a paper could not be read: the exception that a reader raises. What happens then is `reading`'s business."""

from latchstring.text import Message


class Unreadable(Exception):  # noqa: N818 - it reads as what it is: `raise Unreadable(...)`
    """Nothing of this paper can be read. `message` says what happened, why it matters and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def unreadable(code: str, **args: str | int | float) -> Unreadable:
    """Make the exception for a message code and its arguments.

    >>> unreadable("problem-password").message.code
    'problem-password'
    """
    return Unreadable(Message(code, dict(args)))
