"""Why a draft is refused: the message, and the ways that would do instead. Nothing here decides."""

from collections.abc import Iterable

from latchstring.text import Message


class CannotDraft(Exception):  # noqa: N818 it says what cannot be done; nobody failed
    """A draft that would not fit its body, its instrument, its state or its choices; carries what to say."""

    def __init__(self, message: Message, rows: Iterable[Message] = ()) -> None:
        super().__init__(message.code)
        self.message = message
        self.rows = tuple(rows)
        """The ways that would do, one a line."""
