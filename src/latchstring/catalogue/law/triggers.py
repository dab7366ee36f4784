"""What each trigger does to which policies (`data/law/triggers.yml`). A statute's name plays no part in it."""

from collections.abc import Iterable

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.vocabulary import LawEffect, Trigger

WEIGHT = (LawEffect.FORBIDDEN, LawEffect.LIMITED, LawEffect.REQUIRED, LawEffect.NOT_REACHED, LawEffect.UNKNOWN)
"""Effects from the one that decides first: who may be in breach must hear of it before who may be glad."""


class Hit(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a trigger does to one policy, and how far."""

    effect: LawEffect
    how: Bilingual


class TriggerMeaning(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A trigger in a clerk's words, and the policies it hits."""

    trigger: Trigger
    says: Bilingual
    hits: dict[str, Hit]


class Triggers(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All triggers, and the policies that no statute of this kind was found to reach."""

    meanings: tuple[TriggerMeaning, ...]
    never_reached: tuple[str, ...]

    def hits(self, triggers: Iterable[Trigger], policy: str) -> list[tuple[Trigger, Hit]]:
        """Return which of a row's triggers hit a policy, the weightiest first."""
        named = set(triggers)
        hits = [
            (each.trigger, each.hits[policy]) for each in self.meanings if each.trigger in named and policy in each.hits
        ]
        return sorted(hits, key=lambda each: WEIGHT.index(each[1].effect))

    def reachable(self) -> tuple[str, ...]:
        """Return the policies that some trigger hits."""
        return tuple(dict.fromkeys(policy for meaning in self.meanings for policy in meaning.hits))
