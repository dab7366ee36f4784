"""What is made before the server's threads begin.

msgspec makes what it knows of a type when it is first asked for it, and two threads that ask at once can bring the
process down: seen under load, as a segmentation fault in the first requests. So every type there is, is made known here
by one thread; rooms that open late are opened for it.
"""

from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from typing import Any

import msgspec
from django.urls import get_resolver

from townhall.assessments.residents import residents
from townhall.assessments.selectors import catalogue
from townhall.core.pages.words import speech_in

_ROOMS = ("campaigns", "catalogue", "documents", "drafting", "evidence", "findings", "forms", "reports.html")


def warm_up() -> int:
    """Make known every type that can be decoded, and load what every page needs; returns how many types."""
    for room in _ROOMS:
        import_module(f"latchstring.{room}")
    list(get_resolver().url_patterns)
    types = list(_below(msgspec.Struct))
    for each in types:
        # A type that stands for others, or is written only, cannot be decoded, so no thread will try.
        with suppress(TypeError, NameError):
            msgspec.json.Decoder(each)
    catalogue()
    residents()
    for language in ("en", "es", "ar"):
        speech_in(language).knows("site-name")
    return len(types)


def _below(kind: type[Any]) -> Iterator[type[Any]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)
