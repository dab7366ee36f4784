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
        "membership": getattr(request, "membership", None),
    }
