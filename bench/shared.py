"""Where the shared papers lie: beside the checkout, or where LATCHSTRING_SHARED says. They are not part of us."""

import json
import os
from functools import cache
from pathlib import Path
from typing import Any


def shared_folder(name: str) -> Path | None:
    """Return a folder of the shared papers (`eval`, `corpus`), or None where they are not on this machine."""
    beside = Path(__file__).resolve().parents[1].parent / "shared"
    folder = Path(os.environ.get("LATCHSTRING_SHARED", beside)) / name
    return folder if folder.is_dir() else None


@cache
def visible_passages() -> dict[str, dict[str, Any]]:
    """Return the visible labelled passages by their ids, in their order; none where they are not on this machine."""
    folder = shared_folder("eval")
    lines = (folder / "dev.jsonl").read_text("utf-8").splitlines() if folder else ()
    return {row["id"]: row for row in map(json.loads, lines)}
