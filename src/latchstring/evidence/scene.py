"""The scene of a statement on information: acts, things and people at their places, and who stands near what.

Which act on which thing before whom reaches which rung is said by `ladder`.
"""

import re
from bisect import bisect_left, bisect_right
from enum import StrEnum
from functools import cached_property

from latchstring.evidence.discourse import Voice
from latchstring.evidence.notation import word_patterns
from latchstring.evidence.reading import Reader, Span

_AHEAD = 190
_BEHIND = 230
_BEFORE_ACT = 130
_NEAR = 260


class Thing(StrEnum):
    """What an act is done with; its value names its words."""

    STATUS = "status"
    ADJACENT = "adjacent"
    BODY = "body_or_hold"
    ANY = "any_info"


_NOT_A_NAME = ("body_or_hold", "limits_help")
_NARROW = frozenset({Thing.STATUS, Thing.ADJACENT})


class Scene:
    """One statement, looked at for what it keeps from whom; everything is worked out once."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._spans: dict[str, list[Span]] = {}

    @cached_property
    def main(self) -> str:
        """The statement without exceptions, and without status told as a ground ("because of … status")."""
        return _words("status_not_object").sub(lambda match: " " * len(match.group()), self.reader.main)

    @cached_property
    def is_worth_reading(self) -> bool:
        """Whether status, an authority or a fact near to status occurs at all."""
        return any(self.spans(name) for name in ("status", "federal", "adjacent"))

    @cached_property
    def speaks_of_private_people(self) -> bool:
        """Whether the statement is a rule for landlords, employers and the like."""
        return bool(_words("private_actor").match(self.main))

    @cached_property
    def _is_on_immigration(self) -> bool:
        """Whether the stretch around the statement speaks of immigration."""
        return self.reader.region.says(_words("on_immigration"))

    def spans(self, name: str) -> list[Span]:
        """Where words of a name occur."""
        if name not in self._spans:
            self._spans[name] = [match.span() for match in _words(name).finditer(self.main)]
            if name in _NOT_A_NAME:
                self._spans[name] = [span for span in self._spans[name] if not self._is_named(span)]
            if name == Thing.STATUS and self.reader.region.says(_words("confidential_defined")):
                self._spans[name] = sorted(self._spans[name] + self.spans("confidential_thing"))
        return self._spans[name]

    def _is_named(self, span: Span) -> bool:
        """Say whether words are a part of an authority's name: "patrol" in "Border Patrol"."""
        last = bisect_right(self.spans("federal"), (span[0], len(self.main))) - 1
        return last >= 0 and span[1] <= self.spans("federal")[last][1]

    def _begins_in(self, name: str, begin: int, end: int) -> bool:
        """Say whether words of a name begin in a stretch."""
        spans = self.spans(name)
        return bisect_left(spans, (begin, 0)) < bisect_left(spans, (end, 0))

    def before(self, place: Span, name: str) -> bool:
        """Say whether words of a name stand right before an act."""
        return bool(_words(name).search(self.main, max(0, place[0] - _BEFORE_ACT), place[0]))

    @property
    def orders_all_the_same(self) -> bool:
        """Whether a definition goes on to an order of its own ("… includes status, and no employee shall …")."""
        return self.reader.voice == Voice.DEFINITION and bool(_words("and_orders").search(self.main))

    def is_hindered(self, place: Span) -> bool:
        """Say whether an act that is not forbidden in so many words is denied, punished, or made to wait for leave."""
        if any(self.before(place, name) for name in ("no_noun", "broken_off")):
            return True
        if any(_words(name).match(self.main, place[1]) for name in ("none_of_it", "leave_behind")):
            return True
        return self.happens_only_if(place) or self.is_punished(place) or self.needs_leave(place)

    def happens_only_if(self, place: Span) -> bool:
        """Say whether the act is allowed on a condition alone ("may be released only with consent")."""
        body = self.reader.statement.body
        first = _words("only_first").search(body, max(self.reader.statement.antecedent, place[0] - _NEAR), place[0])
        return bool(first or _words("only_behind").match(body, place[1]))

    def is_punished(self, place: Span) -> bool:
        """Say whether who does it is punished ("an employee who sends … shall be dismissed")."""
        if not self.before(place, "who_does") or _words("nobody").match(self.main, self.reader.clause_begin):
            return False
        return bool(_words("punished").match(self.main, place[1]))

    def needs_leave(self, place: Span) -> bool:
        """Say whether the act waits for somebody's leave ("shall obtain approval before sharing")."""
        return self.before(place, "permission_before") and bool(_words("permission_named").search(self.main))

    def things(self, place: Span, *, crossing: bool, both_ways: bool = False) -> frozenset[Thing]:
        """Return what an act is done with: behind it, or before it where it is passive (or a state, `both_ways`)."""
        found = self._found(self._ahead(place, crossing=crossing))
        if both_ways or self._is_passive(place):
            found = self._found(self._behind(place)) | (found - {Thing.ANY})
        if not found & _NARROW and self._points_back(place):
            found |= self._found((0, self.reader.statement.antecedent)) & _NARROW
        if not found & _NARROW and self.is_of_it(place):
            found |= self._found((self._around(place)[0], place[0])) & _NARROW
        return found | self._within(place)

    def is_of_it(self, place: Span) -> bool:
        """Say whether the act is done with what the sentence has named before ("who learns … must not pass it on")."""
        return bool(_words("it_behind").match(self.main, place[1]))

    def tells_a_fact(self, place: Span) -> bool:
        """Say whether what is told is a fact of a person: who is there, when he leaves, where she lives."""
        return bool(_words("fact_behind").match(self.main, place[1]))

    def _points_back(self, place: Span) -> bool:
        """Say whether the act's sentence speaks of something in the sentence before ("such information")."""
        before = self.reader.statement.antecedent
        return bool(before and _words("points_back").search(self.main, before, _stop(self.main, place[1])))

    def _within(self, place: Span) -> frozenset[Thing]:
        """The narrow things that the act's own words are a part of ("notification requests", "release dates")."""
        return frozenset(thing for thing in _NARROW if self._covers(thing.value, place))

    def _covers(self, name: str, place: Span) -> bool:
        """Say whether words of a name and an act share letters."""
        spans = self.spans(name)
        last = bisect_left(spans, (place[1], 0)) - 1
        return last >= 0 and place[0] < spans[last][1]

    def is_part_of_a_thing(self, place: Span) -> bool:
        """Say whether what looks like an act only names a thing: "release" in "the release of any person"."""
        return bool(self._within(place)) and not self.before(place, "verb_before")

    def _ahead(self, place: Span, *, crossing: bool) -> Span:
        """The stretch behind an act, up to the end of its clause or to a verb that begins another order."""
        end = min(_stop(self.main, place[1]), place[1] + _AHEAD)
        for cut in _words("next_act").finditer(self.main, place[1], end):
            stretch = (place[1], cut.start())
            goes_on = crossing or _words("same_talk").search(cut.group())
            if not goes_on or self._found(stretch) - {Thing.BODY}:
                return stretch
        return place[1], end

    def _behind(self, place: Span) -> Span:
        """The stretch before an act that can hold its subject: the clause, without an order that is complete."""
        begin = max(self.reader.statement.antecedent, place[0] - _BEHIND)
        stops = [match.end() for match in _words("stop").finditer(self.main, begin, place[0])]
        begin = stops[-1] if stops else begin
        for name in ("order_done", "cut_before"):
            begin = max([match.end() for match in _words(name).finditer(self.main, begin, place[0])], default=begin)
        return begin, place[0]

    def _is_passive(self, place: Span) -> bool:
        """Say whether an act stands behind what is done with it."""
        return bool(_words("passive_before").search(self.main, max(0, place[0] - 60), place[0]))

    def _found(self, stretch: Span) -> frozenset[Thing]:
        """The things that begin in a stretch, apart from those that are a part of a narrower one."""
        return frozenset(thing for thing in Thing if self._begins_in(thing.value, *stretch))

    def faces_authority(self, place: Span) -> bool:
        """Say whether immigration authorities stand near the act, or federal ones in a text on immigration."""
        return self._near("authority", place) or (self._is_on_immigration and self._near("federal", place))

    def speaks_to(self, place: Span) -> bool:
        """Say whether the act is done towards a government: it stands behind the act, or before a passive one."""
        ahead = (place[1], min(_stop(self.main, place[1]), place[1] + _AHEAD))
        spans = [ahead, self._behind(place)] if self._is_passive(place) else [ahead]
        names = ("authority", "federal", "anybody")
        if self.is_of_it(place):
            return any(self._near(name, place) for name in names)
        return any(self._begins_in(name, *span) for span in spans for name in names)

    def is_asked_by_authority(self, place: Span) -> bool:
        """Say whether a request is one that an authority makes."""
        before = max(0, place[0] - 60)
        if self._covers(Thing.BODY.value, (place[0] - 2, place[0])):
            return False
        return bool(
            _words("asked_by").match(self.main, place[1]) or _words("asks_for").search(self.main, before, place[0])
        )

    def is_done_to_learn(self, place: Span) -> bool:
        """Say whether the act is a way of asking: "call an agency in order to learn"."""
        return bool(_words("to_learn").match(self.main, place[1]))

    def faces_government(self, place: Span) -> bool:
        """Say whether an authority, any agency or nobody in particular is kept out, in a text on immigration."""
        return self.faces_authority(place) or self._near("federal", place) or self._is_on_immigration

    def faces_private_people_only(self, place: Span) -> bool:
        """Say whether only private people are kept out."""
        others = self._near("federal", place) or self._near("anybody", place)
        return not others and bool(_words("private_reader").search(self.main, *self._around(place)))

    def comes_from_government(self, place: Span) -> bool:
        """Say whether what is taken comes from a government ("receive from the Department …"), not from a person."""
        return bool(_words("from_government").search(self.main, *self._around(place)))

    def help_is_limited(self, place: Span) -> bool:
        """Say whether help is told apart by its end ("in enforcing"), or as money and time: no ban on cooperation."""
        limited = self._near("limits_help", place)
        return limited or bool(_words("spending").search(self.main, *self._around(place)))

    def _near(self, name: str, place: Span) -> bool:
        """Say whether words of a name stand in the act's sentence, not far."""
        return self._begins_in(name, *self._around(place))

    def _around(self, place: Span) -> Span:
        """The sentence around an act, lead-in included."""
        begin = max(self.reader.statement.antecedent, place[0] - _NEAR)
        begin = max([match.end() for match in _words("stop").finditer(self.main, begin, place[0])], default=begin)
        return begin, min(_stop(self.main, place[1]), place[1] + _NEAR)


def _stop(text: str, at: int) -> int:
    """Where the clause that holds `at` ends."""
    stop = _words("stop").search(text, at)
    return stop.start() if stop else len(text)


def _words(name: str) -> re.Pattern[str]:
    """The words of a name."""
    return word_patterns("exposure.yml")[name]
