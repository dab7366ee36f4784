"""Rules told as what is done: "the booking officer notifies ICE", "inmates are held". Manuals and policies order so.

Only papers that direct a staff are read this way, and only where the act is the first verb of its clause and agrees
with the subject right before it: a noun that looks like a verb ("the department notice") does not agree. A step in the
imperative ("Contact ICE when …") is an order too: a bare verb that opens its sentence and has an object behind it.
"""

from latchstring.catalogue.rules import Effect
from latchstring.evidence.notation import word_patterns
from latchstring.evidence.weighing import Reading
from latchstring.vocabulary import DocumentKind, Modality

DIRECTING = frozenset(
    {
        DocumentKind.GENERAL_ORDER,
        DocumentKind.JAIL_MANUAL,
        DocumentKind.SCHOOL_POLICY,
        DocumentKind.PROSECUTOR_POLICY,
    }
)
"""Kinds of paper whose present tense is an order to the staff."""

LAYING_DOWN = frozenset({DocumentKind.CODE, DocumentKind.ORDINANCE, DocumentKind.RULE})
"""Kinds of paper that lay down what a body does: "county government provides interpreters upon request"."""


def as_described(reading: Reading, body: str, start: int, end: int, begin: int, kind: DocumentKind | None) -> Reading:
    """Return the reading of an act that no verb governs; an order where a directing paper tells it as what is done."""
    if reading.effect is not None or reading.modality is not Modality.NONE or kind not in DIRECTING | LAYING_DOWN:
        return reading
    told = _is_told(body, start, end, begin, bodies_alone=kind in LAYING_DOWN)
    return Reading(Effect.REQUIRES, Modality.DECLARES) if told else reading


def _is_told(body: str, start: int, end: int, begin: int, *, bodies_alone: bool) -> bool:
    patterns = word_patterns("describing.yml")
    stops = [stop.end() for stop in patterns["clause_begin"].finditer(body, begin, start)]
    before, act = body[stops[-1] if stops else begin : start], body[start:end]
    if bodies_alone:
        told = patterns["body_does"].search(before) and patterns["third_person"].match(act)
        return bool(told) and not patterns["another_clause"].search(before)
    if not before.strip():
        return bool(patterns["imperative"].match(act) and patterns["object_behind"].match(body, end))
    if patterns["another_clause"].search(before):
        return False
    if patterns["passive_behind"].search(before) or patterns["passive_within"].match(act):
        return bool(patterns["passive_act"].search(act))
    singular, plural = patterns["one_does"].search(before), patterns["many_do"].search(before)
    ends_in_s = bool(patterns["third_person"].match(act))
    return bool((singular and ends_in_s) or (plural and not ends_in_s))
