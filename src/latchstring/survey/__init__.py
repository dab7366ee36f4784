"""Many communities: the same functions over a folder or a manifest, into tables that can be counted.

One community is one piece of work, from its papers to Arrow tables (`survey_community`); who runs the pieces, here or
on a cluster, changes nothing in them. How one community is assessed is `latchstring.findings`. Needs the extra
`[survey]`.
"""

from typing import TYPE_CHECKING, Any

from latchstring.survey.communities import Fault, Listing, Unlisted, list_communities

if TYPE_CHECKING:
    from latchstring.survey.community import Tables, survey_community
    from latchstring.survey.differing import Change, diff
    from latchstring.survey.running import Outcome, survey

__all__ = [
    "Change",
    "Fault",
    "Listing",
    "Outcome",
    "Tables",
    "Unlisted",
    "diff",
    "list_communities",
    "survey",
    "survey_community",
]

_ROOMS = {
    "Change": "differing",
    "Outcome": "running",
    "Tables": "community",
    "diff": "differing",
    "survey": "running",
    "survey_community": "community",
}


def __getattr__(name: str) -> Any:
    """Open what needs Arrow when it is first used (PEP 562)."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
