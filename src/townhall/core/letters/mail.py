"""Mail through the server that the environment names: `smtp://`, `smtps://` or `smtp+starttls://user:password@host:port`."""

from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.mail.backends.smtp import EmailBackend

from townhall.config.environment import environment


class ByAddress(EmailBackend):
    """Django's SMTP, told by one address."""

    def __init__(self, fail_silently: bool = False, **kwargs: Any) -> None:
        server = urlsplit(environment().mail)
        super().__init__(
            host=server.hostname,
            port=server.port or (465 if server.scheme == "smtps" else 587),
            username=unquote(server.username or ""),
            password=unquote(server.password or ""),
            use_tls=server.scheme == "smtp+starttls",
            use_ssl=server.scheme == "smtps",
            timeout=20,
            fail_silently=fail_silently,
        )
