"""What the governing words of a statement do to an act: forbid it, require it, permit it, free from it, or spare it.

Here it is settled which words govern: those of the act's own clause before it, else the verb behind it. How they add up
is known to `weighing`, which words there are to `data/operators.yml` and `data/grammar.yml`. Works on folded text.
"""

from dataclasses import replace

from latchstring.catalogue.rules import Effect
from latchstring.evidence.notation import word_patterns
from latchstring.evidence.operators import Operator, Role, operators
from latchstring.evidence.weighing import Reading, weigh
from latchstring.vocabulary import Modality

__all__ = ["Reading", "clause_end", "is_undone", "read_effect", "speaks_of_repeal"]

_BEHIND = 220
"""How far behind an act its verb may stand, in characters."""
_PHRASE = 24
"""How far governing words that begin before an act may reach beyond its end."""
_CLOSE = 40
"""How near a verb of refusing stands that governs the act itself."""
_NEXT_VERB = 40
_NEXT_WORD = 16
_DETERMINER = 40
_REPEAL_BEFORE = 120
_BEFORE_REPEAL = 80


def read_effect(body: str, start: int, end: int, begin: int = 0) -> Reading:
    """Read what the words of `body` from `begin` on do to the act at `start..end`.

    >>> read_effect("no officer shall ask about status", 17, 20).effect
    <Effect.FORBIDS: 'forbids'>
    """
    clause = _clause_start(body, start, begin)
    left = [
        o
        for o in operators(body, clause, end + _PHRASE)
        if o.start < start or (o.role is Role.MODAL and start < o.start < end)
    ]
    reading = weigh(left, body, start)
    own_verb = _begins_clause(body, start, begin)
    not_done = bool(left) and left[-1].kind.name == "not_done" and start - left[-1].end <= 1
    if (
        not not_done
        and (own_verb or reading.effect is None or reading.modality is Modality.NONE)
        and _may_be_subject(body, start, end)
    ):
        passive = _read_behind(body, end, negative=any(o.role is Role.NEGATIVE_SUBJECT for o in left))
        reading = passive if passive.effect is not None else reading
    if reading.effect is None and word_patterns("grammar.yml")["enacts"].search(body, begin, start):
        reading = Reading(Effect.REQUIRES, Modality.DECLARES)
    if word_patterns("grammar.yml")["object_none"].match(body, end):
        reading = _negated(reading)
    if left and left[-1].role is Role.DENIAL and start - left[-1].end < _CLOSE:
        reading = replace(reading, lexical=True)
    return _undone(reading, body, end)


def first_modality(body: str, begin: int) -> Modality:
    """Return how the first verb that orders anything from `begin` on is told: that of a rule without an act.

    >>> first_modality("vending without a permit shall not be a crime", 0).value
    'shall_not'
    """
    taken: list[Operator] = []
    for operator in operators(body, begin, len(body)):
        taken.append(operator)
        if operator.role is Role.MODAL:
            return weigh(taken, body, operator.end).modality
    return Modality.NONE


def is_undone(body: str, start: int, end: int) -> bool:
    """Say whether what is named at `start..end` is repealed, rescinded or ended by this statement."""
    begin = max(0, start - _REPEAL_BEFORE)
    begin = max(begin, body.rfind(".", begin, start) + 1, body.rfind(";", begin, start) + 1)
    return _repealed_behind(body, end) or bool(word_patterns("grammar.yml")["repeals"].search(body, begin, start))


def speaks_of_repeal(body: str) -> bool:
    """Say whether anything could be repealed, rescinded or ended by a statement."""
    patterns = word_patterns("grammar.yml")
    return bool(patterns["repealed"].search(body) or patterns["repeals"].search(body))


def _undone(reading: Reading, body: str, end: int) -> Reading:
    """A rule told in a clause that is then repealed does the opposite: "Sec. 2-88, which forbade …, is repealed"."""
    if not _repealed_behind(body, end):
        return reading
    effect = Effect.PERMITS if reading.effect is Effect.FORBIDS else Effect.FORBIDS
    return Reading(effect, Modality.DECLARES, undone=True)


def _repealed_behind(body: str, end: int) -> bool:
    """Say whether the clause goes on from `end` to a verb of repeal without another subject between."""
    patterns = word_patterns("grammar.yml")
    repeal = patterns["repealed"].search(body, end, clause_end(body, end))
    if repeal is None or patterns["new_subject"].search(body, end, repeal.start()):
        return False
    if patterns["awaited"].search(body, max(0, repeal.start() - _BEFORE_REPEAL), repeal.start()):
        return False
    return not (repeal.group().startswith("be ") and _is_denied(body, repeal.start()))


def _is_denied(body: str, at: int) -> bool:
    """Say whether the infinitive at `at` hangs on a modal that is denied: "neither shall the office be abolished"."""
    sentence = max(body.rfind(". ", 0, at), 0)
    return weigh(operators(body, sentence, at), body, at).modality in (Modality.SHALL_NOT, Modality.MAY_NOT)


def _clause_start(body: str, start: int, begin: int) -> int:
    """Where the clause of an act begins: the last boundary before it that is followed by an order of its own.

    Without such an order the act still hangs on the words before: "shall not ask; record; or <disclose>".
    """
    boundaries = [
        boundary.end() for boundary in word_patterns("grammar.yml")["clause_end"].finditer(body, begin, start)
    ]
    if not boundaries:
        return begin
    orders = (o.start for o in operators(body, begin, start) if o.role not in (Role.DENIAL, Role.REQUIRE))
    last = max(orders, default=-1)
    return next((boundary for boundary in reversed(boundaries) if boundary <= last), begin)


def _begins_clause(body: str, start: int, begin: int) -> bool:
    """Say whether the act begins a clause, so that a verb behind it is its own: "shall arrest; none is issued"."""
    opening = max(begin, start - _CLOSE)
    boundaries = list(word_patterns("grammar.yml")["clause_end"].finditer(body, opening, start))
    return bool(boundaries) and not any(operators(body, boundaries[-1].end(), start))


def clause_end(body: str, end: int) -> int:
    """Where the clause that holds `end` stops."""
    stop = word_patterns("grammar.yml")["clause_end"].search(body, end)
    return stop.start() if stop else len(body)


def _may_be_subject(body: str, start: int, end: int) -> bool:
    """Say whether an act can be what a later verb speaks of: a noun or gerund, or a word behind a determiner."""
    patterns = word_patterns("grammar.yml")
    if patterns["infinitive"].search(body, max(0, start - 20), start):
        return False
    return bool(
        patterns["nominal"].search(body, start, end)
        or patterns["determiner"].search(body, max(0, start - _DETERMINER), start)
    )


def _read_behind(body: str, end: int, *, negative: bool) -> Reading:
    """Read the verb that follows an act which stands before it: "no inquiry shall be made", "asking is prohibited"."""
    limit = min(clause_end(body, end), end + _BEHIND)
    for verb in operators(body, end, limit):
        if verb.role is Role.MODAL:
            if word_patterns("grammar.yml")["joined_on"].search(body, end, verb.start):
                break
            denials = _denials_behind(body, verb, limit)
            reading = replace(weigh([verb, *denials], body, end), lexical=bool(denials))
            return _negated(reading) if negative else reading
        if verb.role is Role.NEGATIVE_SUBJECT:
            break
    return Reading(None, Modality.NONE)


def _denials_behind(body: str, verb: Operator, limit: int) -> list[Operator]:
    """The verbs of refusing that a modal goes on to: "shall be refused"."""
    following = operators(body, verb.end, min(limit, verb.end + _NEXT_VERB))
    return [o for o in following if o.role is Role.DENIAL and o.start - verb.end < _NEXT_WORD]


def _negated(reading: Reading) -> Reading:
    """The same verb under a negative subject."""
    effects = {Effect.REQUIRES: Effect.FORBIDS, Effect.PERMITS: Effect.FORBIDS, Effect.FORBIDS: Effect.REQUIRES}
    modalities = {Modality.SHALL: Modality.SHALL_NOT, Modality.MAY: Modality.MAY_NOT}
    effect = effects.get(reading.effect, reading.effect) if reading.effect else None
    return Reading(effect, modalities.get(reading.modality, reading.modality), reading.weak)
