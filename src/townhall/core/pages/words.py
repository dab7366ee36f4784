"""The words of the site: Fluent files of its own in `townhall/locales`, with the library's beside them.

Published pages are spoken in one language more than the library: the words they need stand in `locales/ar`.
"""

from functools import cache

from latchstring.language import Direction, Language, Speech, language_of

ONLY_PUBLISHED = (Language(code="ar", name="العربية", direction=Direction.RTL, reviewed=False),)
"""Languages of published pages alone."""
_PACKAGES = ("latchstring.language", "townhall")


@cache
def language(code: str) -> Language:
    """Return a language of the site by its code; raises LookupError."""
    return next((each for each in ONLY_PUBLISHED if each.code == code), None) or language_of(code)


@cache
def speech_in(code: str) -> Speech:
    """Return the speech of the site in a language, made once for the process."""
    return Speech(language(code), isolating=True, packages=_PACKAGES)


def is_reviewed(code: str) -> bool:
    """Say whether a speaker has signed for the texts of a language."""
    return language(code).reviewed
