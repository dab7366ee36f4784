"""A thing to be said to a person, before a language is chosen."""

import msgspec


class Message(msgspec.Struct, frozen=True):
    """A message id of `latchstring.language` and its arguments; the words are chosen when a report is written.

    `code` is a stable kebab-case id (`problem-password`); `args` are plain values, never personal data.
    """

    code: str
    args: dict[str, str | int | float] = {}
