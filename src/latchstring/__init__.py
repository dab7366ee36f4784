"""Latchstring: how does a community welcome immigrants, and what could it do next?

The public names are `read`, `find`, `assess`, `explain`, `audit`, `classify` and `draft`; each is opened when it is
first used, so that the command line answers quickly. What they hand out is documented where it stands
(`latchstring.documents`, `latchstring.evidence`, `latchstring.findings`, `latchstring.forms`, `latchstring.packets`,
`latchstring.drafting`).
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from latchstring.documents import read
    from latchstring.drafting import draft
    from latchstring.evidence import find
    from latchstring.findings import assess, explain
    from latchstring.forms import audit
    from latchstring.packets import classify

__version__ = "0.1.0"

__all__ = ["assess", "audit", "classify", "draft", "explain", "find", "read"]

_ROOMS = {
    "assess": "findings",
    "audit": "forms",
    "classify": "packets",
    "draft": "drafting",
    "explain": "findings",
    "find": "evidence",
    "read": "documents",
}


def __getattr__(name: str) -> Any:
    """Open a room when one of its public names is first used (PEP 562)."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
