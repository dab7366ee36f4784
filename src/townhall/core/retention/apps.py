"""The app of retention."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class Retention(AppConfig):
    """Fates, holds and purges."""

    name = "townhall.core.retention"
    label = "retention"

    def ready(self) -> None:
        """Load what every app says about the fates of its records (`retention.py` in its folder)."""
        autodiscover_modules("retention")
