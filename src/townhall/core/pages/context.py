"""What every template knows: the language, its direction, the languages there are, and where the reader works."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from townhall.core.pages.words import is_reviewed


def page(request: HttpRequest) -> dict[str, Any]:
    """Return the values of the frame."""
    code = translation.get_language() or "en"
    return {
        "language": code,
        "direction": "rtl" if translation.get_language_bidi() else "ltr",
        "language_reviewed": is_reviewed(code),
        "languages": settings.LANGUAGES,
        "asked": _asked(request),
        "membership": getattr(request, "membership", None),
    }


def _asked(request: HttpRequest) -> str:
    """What else the address asks for, ended for one more: another language shows the same page, not its beginning."""
    kept = request.GET.copy()
    for name in ("lang", "language"):
        kept.pop(name, None)
    return f"{kept.urlencode()}&" if kept else ""
