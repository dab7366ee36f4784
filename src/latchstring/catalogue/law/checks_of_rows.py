"""Checks on single rows: their source, their id, their note, what they do, and how old they are."""

import re
from collections import Counter
from collections.abc import Iterator

from latchstring.catalogue.complaints import Complaint, Severity
from latchstring.catalogue.law.examined import LawCheck, LawExamined
from latchstring.catalogue.law.rows import STALE_AFTER, is_stale
from latchstring.vocabulary import LawKind, Standing

ADDRESS = re.compile(r"https?://[^\s<>\\\"{}|^`]+")


class EverySourceIsOneBareAddress(LawCheck):
    """One web address, nothing before or after it."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Read each address."""
        for each in examined.sourced():
            if not ADDRESS.fullmatch(each.source_url):
                yield self.complain(each.file, each.place, "law-address", address=each.source_url)


class EveryIdStandsOnce(LawCheck):
    """No two rows, and no two cases, grants or lists, are called the same."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Count the ids, those of cases apart from those of rows."""
        rows = Counter(row.id for _, row in examined.rows())
        federal = examined.law.federal
        named = [case.id for case in federal.cases] + [grant.id for grant in federal.grant_conditions]
        others = Counter(named + [each.id for each in federal.lists])
        for counted in (rows, others):
            for id_, count in counted.items():
                if count > 1:
                    yield self.complain("law", id_, "law-id-twice", id=id_)


class EveryRowSaysWhatItDoes(LawCheck):
    """A row acts on a policy or stands beside one; what is in part has an effect; a bill is not in force."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Look for rows that say nothing or say too much."""
        for file, row in examined.rows():
            if not (row.effects or row.triggers or row.beside):
                yield self.complain(file, row.id, "law-row-idle", id=row.id)
            if set(row.in_part) - row.effects.keys():
                yield self.complain(file, row.id, "law-in-part-of-nothing", id=row.id)
            if row.kind is LawKind.BILL and row.standing is Standing.IN_FORCE:
                yield self.complain(file, row.id, "law-bill-in-force", id=row.id)


class NoRowIsReadByItsName(LawCheck):
    """What a law is called stays in its own field: the note says what it does, in both languages and other words."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Compare each note with the common name."""
        for file, row in examined.rows():
            en, es = row.note.en.strip(), row.note.es.strip()
            if not en or not es or en == es:
                yield self.complain(file, row.id, "law-note-missing", id=row.id)
            elif row.common_name and en.rstrip(".").casefold() == row.common_name.casefold():
                yield self.complain(file, row.id, "law-note-is-a-name", id=row.id)


class EveryRowIsFresh(LawCheck):
    """No row is dated ahead, older than 180 days, or past its day of recheck."""

    severity = Severity.WARNING

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Count the days."""
        recheck = {row.id: row.recheck for _, row in examined.rows() if row.recheck}
        for each in examined.sourced():
            due = recheck.get(each.place)
            if is_stale(each.as_of, examined.today) or (due is not None and due <= examined.today):
                args: dict[str, str | int] = {"date": each.as_of.isoformat(), "days": STALE_AFTER}
                yield self.complain(each.file, each.place, "law-row-stale", **args)


CHECKS: tuple[type[LawCheck], ...] = (
    EverySourceIsOneBareAddress,
    EveryIdStandsOnce,
    EveryRowSaysWhatItDoes,
    NoRowIsReadByItsName,
    EveryRowIsFresh,
)
