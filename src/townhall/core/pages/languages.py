"""In which language a page speaks: the address's (`?lang=`), the signed-in person's, or the browser's.

Never a cookie. `?language=` also keeps it until the person signs out.
"""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from townhall.core.pages.words import ONLY_PUBLISHED

WITHOUT_COOKIES = ("/p/", "/api/", "/health/")
"""Pages that are the same for everybody; no session is looked at for them."""
SPOKEN = tuple(code for code, _ in settings.LANGUAGES)
FOR_MEMBERS = tuple(code for code in SPOKEN if code not in {each.code for each in ONLY_PUBLISHED})


class SpokenLanguage:
    """Sets the language before a view is asked, and names it in the answer."""

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer in the language."""
        translation.activate(language_for(request))
        response: HttpResponse = self.get_response(request)
        response.headers.setdefault("Content-Language", translation.get_language() or SPOKEN[0])
        return response


def language_for(request: HttpRequest) -> str:
    """Return the code of the language that a request is answered in."""
    asked = request.GET.get("lang")
    is_open = request.path_info.startswith(WITHOUT_COOKIES)
    if asked is None and not is_open:
        asked = _of_the_session(request)
    chosen = asked if asked in SPOKEN else translation.get_language_from_request(request)
    return chosen if is_open or chosen in FOR_MEMBERS else SPOKEN[0]


def _of_the_session(request: HttpRequest) -> str | None:
    """The language of whoever is signed in, or the one chosen on the page; a stranger's is kept nowhere."""
    known: str | None = request.session.get("language")
    chosen = request.GET.get("language")
    if chosen not in FOR_MEMBERS:
        return known
    if known is not None and known != chosen:
        request.session["language"] = chosen
    return chosen
