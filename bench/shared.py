"""Where the shared papers lie: beside the checkout, or where LATCHSTRING_SHARED says. They are not part of us."""

import os
from pathlib import Path


def shared_folder(name: str) -> Path | None:
    """Return a folder of the shared papers (`eval`, `corpus`), or None where they are not on this machine."""
    beside = Path(__file__).resolve().parents[1].parent / "shared"
    folder = Path(os.environ.get("LATCHSTRING_SHARED", beside)) / name
    return folder if folder.is_dir() else None
