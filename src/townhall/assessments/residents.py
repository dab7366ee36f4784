"""What an answer means for a resident, in plain words. They stand in `data/residents.yml`, all languages together."""

from functools import cache
from importlib.resources import files

import msgspec

from latchstring.vocabulary import VerdictKind

Words = dict[str, str]
_PARTLY = frozenset({VerdictKind.ADOPTED_WITH_EXCEPTIONS, VerdictKind.PARTIAL})
_YES = frozenset({VerdictKind.ADOPTED, VerdictKind.NOTHING_EXPOSED})


class _Answers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: Words
    held: Words
    against: Words


class _General(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    partly: Words
    unknown: Words
    conflicting: Words


class Residents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    general: _General
    verdicts: dict[VerdictKind, Words]
    policies: dict[str, _Answers]


@cache
def residents() -> Residents:
    """Return the words, loaded once."""
    return msgspec.yaml.decode(
        files("townhall.assessments").joinpath("data", "residents.yml").read_bytes(), type=Residents
    )


def promise(policy: str, language: str) -> str:
    """Return what a policy promises, as a resident would say it."""
    return residents().policies[policy].title[language]


def kept(verdict: VerdictKind, language: str) -> str:
    """Return whether the papers keep the promise, in a resident's words."""
    return residents().verdicts[verdict][language]


def means(policy: str, verdict: VerdictKind, language: str) -> str:
    """Return what a verdict means for a resident; where it is open or split, nothing is promised."""
    words, general = residents().policies[policy], residents().general
    if verdict in _YES:
        said = [words.held]
    elif verdict in _PARTLY:
        said = [words.held, general.partly]
    elif verdict is VerdictKind.CONTRARY:
        said = [words.against]
    else:
        said = [general.conflicting if verdict is VerdictKind.CONFLICTING else general.unknown]
    return " ".join(each[language] for each in said)
