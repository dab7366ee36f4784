"""Headers that every answer carries, beside those of Django and of the content security policy."""

from typing import Any

from django.http import HttpRequest, HttpResponse

_ALWAYS = {
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


class StrictHeaders:
    """Adds the headers.

    And unless a view says otherwise, nothing of a page stays in a cache, also not in the browser's.
    """

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, with the headers."""
        response: HttpResponse = self.get_response(request)
        for name, value in _ALWAYS.items():
            response.headers.setdefault(name, value)
        if "Cache-Control" not in response.headers:
            response.headers["Cache-Control"] = "no-store"
        return response
