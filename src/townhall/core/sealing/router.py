"""Sends keys to the store of keys and everything else to the rows. Neither may point at the other."""

from typing import Any

KEYS = "keys"


class KeysApart:
    """A database router: the app `sealing` lives in the store `keys`, and nothing else does."""

    def db_for_read(self, model: Any, **hints: Any) -> str | None:
        """Return where a model is read."""
        return KEYS if model._meta.app_label == "sealing" else None

    db_for_write = db_for_read

    def allow_relation(self, one: Any, other: Any, **hints: Any) -> bool | None:
        """Forbid relations over the border."""
        sides = {one._meta.app_label == "sealing", other._meta.app_label == "sealing"}
        return False if len(sides) == 2 else None

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        """Say which tables a store has."""
        return (db == KEYS) == (app_label == "sealing")
