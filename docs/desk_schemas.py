"""The schemas of the desks' open documents. Their types stand beside rows, so the site is prepared as for tests."""

import importlib
import json
import sys
from pathlib import Path

import msgspec

DOCUMENTS = {
    "certification": "CertificationDocument",
    "custody": "CustodyDocument",
    "disclosure": "DemandDocument",
}
"""Desks, and the type in their `document` that is given out."""


def desk_schema(desk: str) -> str:
    """Return the schema of a desk's document as JSON."""
    sys.path.insert(0, str(Path(__file__).parent.parent))
    import conftest  # noqa: F401

    rooms = importlib.import_module(f"townhall.desks.{desk}.document")
    return json.dumps(msgspec.json.schema(getattr(rooms, DOCUMENTS[desk])), indent=2, ensure_ascii=False) + "\n"
