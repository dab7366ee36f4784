"""The ladder: what a statement keeps from federal hands, by act, object and recipient. Words: `data/exposure.yml`.

A rung is climbed only where the governing words forbid the act (`grammar`), or let it happen on leave alone. What a
clause elsewhere saves is `savings`; what a rung means in law is not known here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from latchstring.catalogue.rules import Effect
from latchstring.evidence.grammar import read_effect
from latchstring.evidence.reading import Reader, Span
from latchstring.evidence.savings import MOST_PLACES, measure, savings
from latchstring.evidence.scene import Scene, Thing
from latchstring.vocabulary.ladder import Rung, Saved


class Act(StrEnum):
    """What is done with what is known; its value names its words."""

    GIVE = "give"
    TELL = "tell"
    TAKE = "take"
    KEEP = "keep"
    DESTROY = "destroy"
    CONFIDENTIAL = "confidential"
    WITHHOLD = "withhold"
    TALK = "talk"
    COOP = "coop"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a statement keeps back: the rung, the act, and its place in the statement's body."""

    rung: Rung
    act: Act
    place: Span


_CROSSING = frozenset({Act.GIVE, Act.TAKE, Act.KEEP, Act.DESTROY})
"""Acts that may share an object with the next verb: "shall not request, keep or share <status>"."""
_TOWARDS = frozenset({Act.TELL, Act.TALK, Act.REQUEST})
"""Acts that are done towards somebody: whom is enough, whatever they are about."""
_BOTH_WAYS = frozenset({Act.CONFIDENTIAL, Act.WITHHOLD})
"""States and verbs whose object may stand on either side."""
_ON_STATUS_ALONE = frozenset({Act.KEEP, Act.DESTROY})
_NOT_FORBIDDEN = (
    "threat",
    "ours_not_theirs",
    "unpunished",
    "nothing_forbids",
    "nothing_requires",
    "not_reached",
    "demanded_of_people",
)
"""Words right before an act under which it is not forbidden to our own people, whatever verb governs."""
_OPEN = (Effect.PERMITS, Effect.REQUIRES, None)


def climb(reader: Reader) -> Kept | None:
    """Return the highest rung that a statement reaches above E0, or None where it keeps nothing back."""
    return _climb(Scene(reader))


def _climb(scene: Scene) -> Kept | None:
    """Return the highest rung of a statement that is looked at."""
    if scene.reader.voice and not scene.orders_all_the_same:
        return None
    if not scene.is_worth_reading or scene.speaks_of_private_people:
        return None
    highest: Kept | None = None
    for act in Act:
        for kept in _kept(act, scene):
            if highest is None or kept.rung > highest.rung:
                highest = kept
            if highest.rung is Rung.E3:
                return highest
    return highest


def exposed_act(reader: Reader) -> Span | None:
    """Return the act by which a statement keeps status itself back (E3) and which no clause of its own saves, or None.

    A ban on all talk or help (E2) is a point for counsel alone: the coders' book asks for words on status.
    """
    scene = Scene(reader)
    kept = _climb(scene) if scene.spans(Thing.STATUS) else None
    if kept is None or kept.rung < Rung.E3 or measure(savings(reader)) is not Saved.UNSAVED:
        return None
    return kept.place


def is_saved(readers: Iterable[Reader]) -> bool:
    """Say whether some of these statements is a clause that saves others at least in part."""
    return any(not saving.own for reader in readers for saving in savings(reader))


def _kept(act: Act, scene: Scene) -> Iterator[Kept]:
    """The rungs that the places of one act reach."""
    for place in scene.spans(act.value)[:MOST_PLACES]:
        if act in _CROSSING and scene.is_part_of_a_thing(place):
            continue
        if _is_restricted(act, scene, place):
            rung = _rung(act, scene, place)
            if rung is not None:
                yield Kept(rung, act, place)


def _is_restricted(act: Act, scene: Scene, place: Span) -> bool:
    """Say whether the governing words forbid an act (order it, where it destroys), or make it wait for leave."""
    reader, start = scene.reader, place[0]
    if start < reader.statement.antecedent or any(scene.before(place, name) for name in _NOT_FORBIDDEN):
        return False
    if start < reader.condition_end:
        return scene.needs_leave(place)
    effect = read_effect(scene.main, *place, reader.clause_begin).effect
    if act is Act.DESTROY:
        return effect is Effect.REQUIRES
    if act is Act.CONFIDENTIAL:
        return effect in (None, Effect.REQUIRES)
    if act is Act.WITHHOLD:
        return effect not in (Effect.PERMITS, Effect.FREES) and not scene.before(place, "denied_before")
    if effect is Effect.FORBIDS:
        return True
    return effect in _OPEN and scene.is_hindered(place)


def _rung(act: Act, scene: Scene, place: Span) -> Rung | None:
    """The rung of a forbidden act, by what it is done with and before whom."""
    if act is Act.COOP:
        return Rung.E2 if scene.faces_authority(place) and not scene.help_is_limited(place) else None
    if not _is_towards_government(act, scene, place):
        return None
    things = scene.things(place, crossing=act in _CROSSING, both_ways=act in _BOTH_WAYS)
    if Thing.STATUS in things:
        return None if scene.faces_private_people_only(place) else Rung.E3
    if act in _ON_STATUS_ALONE:
        return None
    if Thing.ADJACENT in things or (act is Act.TELL and scene.tells_a_fact(place)):
        return Rung.E1 if scene.faces_government(place) else None
    if Thing.BODY in things and act is not Act.GIVE:
        return None
    whole = act in _TOWARDS or Thing.ANY in things
    return Rung.E2 if whole and scene.faces_authority(place) else None


def _is_towards_government(act: Act, scene: Scene, place: Span) -> bool:
    """Say whether an act that needs another side has a government there; what is taken in comes from one."""
    if act is Act.REQUEST:
        return scene.is_asked_by_authority(place) or Thing.ADJACENT in scene.things(place, crossing=False)
    if act is Act.TAKE:
        return scene.comes_from_government(place)
    return act not in _TOWARDS or (scene.speaks_to(place) and not scene.is_done_to_learn(place))
