"""Checks address and password, slowly and in the same time whether or not the account is there."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from townhall.core.people.models import fold_address


class ByAddressAndPassword(ModelBackend):
    """Django's own check, with the address in one spelling. There are no permissions: doors know roles."""

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **kwargs: Any
    ) -> Any:
        """Return the person, or None."""
        return super().authenticate(request, username=fold_address(username or ""), password=password, **kwargs)

    def has_perm(self, user_obj: Any, perm: str, obj: Any = None) -> bool:
        """There are no permissions of Django's kind here."""
        return False
