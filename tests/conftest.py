"""What every test may ask for: the checkout, its example town, and the corpus where it is at hand."""

import os
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The root of this repository."""
    return CHECKOUT


@pytest.fixture(scope="session")
def alder_bay() -> Path:
    """The folder of the example town's papers."""
    return CHECKOUT / "examples" / "alder_bay"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The corpus of real papers that stands beside the checkout; tests that need it skip where it is absent."""
    folder = Path(os.environ.get("LATCHSTRING_SHARED", CHECKOUT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip("the corpus of real papers is not here (set LATCHSTRING_SHARED to its folder)")
    return folder
