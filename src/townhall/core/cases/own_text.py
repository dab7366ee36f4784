"""The community's own adopted words, as the desks need them: given by whoever reads papers, asked for by a desk.

Desks stand on the core alone. The room that reads papers gives its answer here when the site starts; where none does,
a desk is told that there are no words of its own, which is safe: it falls back on law and counsel.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from townhall.core.people.models import Organisation


@dataclass(frozen=True, slots=True)
class Place:
    """A community of an organisation whose papers were read."""

    slug: str
    name: str
    state: str
    kind: str


@dataclass(frozen=True, slots=True)
class OwnText:
    """One passage in force: what it does to a policy, its exact words and where they stand, whom it binds.

    `stance` is adopts or contrary, `strength` strong or partial; `binds` and `carve_outs` are words of the library's
    lists. `confirmed` says whether a reviewer has confirmed the passage.
    """

    policy: str
    stance: str
    strength: str
    quote: str
    paper: str
    section: str
    page: int | None
    binds: tuple[str, ...]
    carve_outs: tuple[str, ...]
    confirmed: bool


Places = Callable[[Organisation], Sequence[Place]]
Texts = Callable[[Organisation, str, Sequence[str]], Sequence[OwnText]]
_GIVEN: dict[str, tuple[Places, Texts]] = {}


def give(places: Places, texts: Texts) -> None:
    """Say how places and their texts are found; the last one given counts."""
    _GIVEN["papers"] = (places, texts)


def places_of(organisation: Organisation) -> Sequence[Place]:
    """Return the communities of an organisation whose papers are read."""
    return _GIVEN["papers"][0](organisation) if _GIVEN else ()


def own_texts(organisation: Organisation, place: str, policies: Sequence[str]) -> Sequence[OwnText]:
    """Return the passages on some policies in a community, from its newest assessment as people reviewed it."""
    return _GIVEN["papers"][1](organisation, place, policies) if _GIVEN and place else ()
