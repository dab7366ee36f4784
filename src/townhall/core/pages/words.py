"""The words of the site: Fluent files of its own in `townhall/locales`, with the library's beside them."""

from functools import cache

from latchstring.language import Speech, language_of
from latchstring.language.languages import languages


@cache
def speech_in(code: str) -> Speech:
    """Return the speech of the site in a language, made once for the process."""
    return Speech(code, isolating=True, packages=("latchstring.language", "townhall"))


def is_reviewed(code: str) -> bool:
    """Say whether a speaker has signed for the texts of a language."""
    return code in {language.code for language in languages()} and language_of(code).reviewed
