"""What a community chose, and what holds where it chose nothing: each with its reason, each within its limits."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from latchstring.catalogue.wording import Choice
from latchstring.drafting.refusals import CannotDraft
from latchstring.text import Message

_LONGEST = 600


class Chosen(msgspec.Struct, frozen=True):
    """One choice as made: its value, and whether it is the default."""

    choice: Choice
    value: str
    default: bool


def choose(
    given: Mapping[str, str], choices: Iterable[Choice], policies: Sequence[str], names: Mapping[str, str]
) -> tuple[tuple[Chosen, ...], dict[str, str]]:
    """Return the choices that matter to these policies, and the names that were set anew.

    Raises `CannotDraft` for a name that nothing here knows and for a value that is not allowed.
    """
    matter = [each for each in choices if not each.policies or set(each.policies) & set(policies)]
    known = {each.name for each in matter}
    renamed = {}
    for name, value in given.items():
        if name in known:
            continue
        if name not in names:
            raise CannotDraft(
                Message("draft-no-such-choice", {"name": name, "known": ", ".join(sorted(known))}),
            )
        renamed[name] = plain(name, value)
    made = tuple(_made(each, given.get(each.name)) for each in matter)
    return made, renamed


def _made(choice: Choice, given: str | None) -> Chosen:
    default = str(choice.default)
    if given is None:
        return Chosen(choice, default, True)
    value = plain(choice.name, given)
    if choice.one_of and value not in choice.one_of:
        raise _not_allowed(choice.name, value, ", ".join(choice.one_of))
    if choice.least is not None and choice.most is not None:
        number = int(value) if value.isdecimal() and len(value) < 9 else -1
        if not choice.least <= number <= choice.most:
            raise _not_allowed(choice.name, value, f"{choice.least}–{choice.most}")
    return Chosen(choice, value, value == default)


def plain(name: str, value: str) -> str:
    """Return words on one line. Raises `CannotDraft` for signs that would steer a template or a writer of formats."""
    words = " ".join(value.split())
    if not words or len(words) > _LONGEST or not words.isprintable() or any(sign in words for sign in "{}|"):
        raise _not_allowed(name, words[:80], "-")
    return words


def _not_allowed(name: str, value: str, allowed: str) -> CannotDraft:
    return CannotDraft(Message("draft-choice-not-allowed", {"name": name, "value": value, "allowed": allowed}))
