"""Fields of a page tied to the words around them: before, above, inside, after or below, as forms print them."""

from collections.abc import Sequence

import msgspec

from latchstring.documents import Box
from latchstring.forms.question import FieldPlace, Question
from latchstring.forms.readers.pdf_fields import Widget
from latchstring.vocabulary import Asking

_NEAR = 14.0
"""Points above or below a field within which its label stands."""
_BESIDE = 420.0
"""Points beside a field within which its label stands, if nothing stands between."""


def tied(printed: Sequence[Question], widgets: Sequence[Widget]) -> tuple[list[Question], list[Widget]]:
    """Return the printed questions with their fields, then the fields that no words stand near; and those fields."""
    taken: dict[int, list[Widget]] = {}
    alone: list[Widget] = []
    for widget in widgets:
        at = _label_of(widget, printed, widgets)
        if at is None:
            alone.append(widget)
        else:
            taken.setdefault(at, []).append(widget)
    questions = [_with_fields(each, taken.get(at, [])) for at, each in enumerate(printed)]
    return [*questions, *(_bare(widget) for widget in alone)], alone


def _label_of(widget: Widget, printed: Sequence[Question], widgets: Sequence[Widget]) -> int | None:
    """Return the index of the words nearest to a field, measured so that the usual side wins."""
    best, best_cost = None, float("inf")
    for at, question in enumerate(printed):
        box = question.place.box
        cost = _cost(widget, box) if box is not None else None
        if cost is not None and box is not None and cost < best_cost and not _between(widget, box, widgets):
            best, best_cost = at, cost
    return best


def _cost(widget: Widget, words: Box) -> float | None:
    """Return how far words stand from a field; None where they do not belong to it.

    Text fields have their label before or above; boxes to tick have it after.
    """
    field = widget.box
    level = min(field.top, words.top) - max(field.bottom, words.bottom)
    over = min(field.right, words.right) - max(field.left, words.left)
    high = max(words.top - words.bottom, 4.0)
    tick = widget.kind in ("checkbox", "radio")
    if level > 0.3 * high:
        if over > 0:
            return 1.0
        gap = field.left - words.right if words.right <= field.left + 2 else words.left - field.right
        after = words.left >= field.right - 2
        if gap > (_BESIDE if not after or tick else _BESIDE / 2):
            return None
        usual = after == tick
        return max(gap, 0.0) + (0 if usual else 40 if tick else 60)
    if over <= 0 or tick:
        return None
    if words.bottom >= field.top - 3:
        gap = words.bottom - field.top
        return max(gap, 0.0) * 2 + 4 if gap < _NEAR else None
    gap = field.bottom - words.top
    return max(gap, 0.0) * 2 + 30 if gap < _NEAR else None


def _between(widget: Widget, words: Box, widgets: Sequence[Widget]) -> bool:
    """Whether another field stands between a field and words on its row."""
    field = widget.box
    first, last = min(field.right, words.right), max(field.left, words.left)
    if last <= first:
        return False
    return any(
        other.box.left >= first - 1
        and other.box.right <= last + 1
        and min(other.box.top, field.top) - max(other.box.bottom, field.bottom) > 2
        for other in widgets
        if other is not widget
    )


def _with_fields(question: Question, fields: Sequence[Widget]) -> Question:
    if not fields or question.place.box is None:
        return question
    first = fields[0]
    tooltips = dict.fromkeys(each.tooltip for each in fields if each.tooltip and each.tooltip != question.words)
    long = len(question.words.split()) > 18
    return msgspec.structs.replace(
        question,
        asking=Asking.SENTENCE if long else Asking.FIELD,
        name=first.name,
        help=" ".join(tooltips),
        options=(*question.options, *(option for each in fields for option in each.options)),
        required=any(each.required for each in fields) or question.required,
        widget=first.kind,
        place=FieldPlace(page=first.box.page, box=_hull([question.place.box, first.box])),
    )


def _hull(boxes: Sequence[Box]) -> Box:
    return Box(
        boxes[0].page,
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
    )


def _bare(widget: Widget) -> Question:
    return Question(
        words=widget.tooltip,
        asking=Asking.FIELD if widget.tooltip else Asking.NAME,
        place=FieldPlace(page=widget.box.page, box=widget.box),
        name=widget.name,
        options=widget.options,
        required=widget.required or None,
        widget="hidden" if widget.hidden else widget.kind,
    )
