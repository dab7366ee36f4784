"""The schemas of the desks' open documents. Their types stand beside rows, so the site is prepared as for tests."""

import importlib
import json
import sys
from pathlib import Path

import msgspec

DOCUMENTS = {
    "agreements": "townhall.desks.agreements.statistics:OpenRegister",
    "certification": "townhall.desks.certification.document:CertificationDocument",
    "custody": "townhall.desks.custody.document:CustodyDocument",
    "disclosure": "townhall.desks.disclosure.document:DemandDocument",
}
"""Desks, and the type of what each gives out as JSON."""


def desk_schema(desk: str) -> str:
    """Return the schema of a desk's document as JSON."""
    sys.path.insert(0, str(Path(__file__).parent.parent))
    import conftest  # noqa: F401

    module, _, name = DOCUMENTS[desk].partition(":")
    type_ = getattr(importlib.import_module(module), name)
    return json.dumps(msgspec.json.schema(type_), indent=2, ensure_ascii=False) + "\n"
