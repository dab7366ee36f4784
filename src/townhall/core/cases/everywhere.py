"""Looking for a number in every desk at once: by its blind digest, or as a case's own number.

What was purged is not found: its digest went with it, and its own number names a row that says nothing any more.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import Q

from townhall.core.cases.models import Case
from townhall.core.cases.selectors import under
from townhall.core.people.models import Organisation
from townhall.core.retention.fates import fates

_SPLIT = re.compile(r"[,;\n]+")
_OWN = re.compile(r"\s*([A-Z]{1,3})-(\d{4})-(\d{1,9})\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Held:
    """A case that is there: its kind of record, its id and its number."""

    kind: str
    pk: int
    number: str


def cases_under(organisation: Organisation, written: str) -> list[Held]:
    """Return every case of an organisation, in any desk, under one of some numbers (between commas or lines)."""
    numbers = numbers_in(written)
    found = {
        (case._meta.label_lower, case.pk): Held(case._meta.label_lower, case.pk, case.number)
        for model in _kinds_of_case()
        for number in numbers
        for case in _under(model, organisation, number)
    }
    return list(found.values())


def numbers_in(written: str) -> list[str]:
    """Return the numbers between commas, semicolons or lines."""
    return [each.strip() for each in _SPLIT.split(written) if each.strip()]


def records_of(organisation: Organisation, app: str) -> int:
    """Return how many records an app holds that a purge has not ended yet, of those that could answer anything."""
    told = [fate for fate in fates() if fate.model._meta.app_label == app and fate.could_answer and fate.whose]
    return sum(
        fate.model._default_manager.filter(**{fate.whose: organisation.pk})
        .exclude(**({f"{fate.key}__isnull": True} if fate.key in fate.holds else {}))
        .count()
        for fate in told
    )


def _kinds_of_case() -> Iterator[type[Case]]:
    return (model for model in apps.get_models() if issubclass(model, Case))


def _under(model: type[Case], organisation: Organisation, number: str) -> Iterator[Any]:
    is_it = under(model, organisation, number)
    if (own := _OWN.fullmatch(number)) and own[1].upper() == model.prefix:
        is_it |= Q(year=int(own[2]), serial=int(own[3]))
    rows = model._default_manager.filter(is_it, organisation=organisation, key_id__isnull=False)
    yield from rows.defer("details")
