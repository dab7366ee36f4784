"""Checks on what is cited: the guide's references. State law has a doctor of its own."""

import re
from collections.abc import Iterator

from latchstring.catalogue.complaints import Check, Complaint, Examined
from latchstring.catalogue.references import Reference, ReferenceKind, ReferenceStatus

ADDRESS = re.compile(r"(https?://[^\s<>\\]+|www\.[^\s<>\\]+|[\w.+-]+@[\w-]+(\.[\w-]+)+)")


def references_of(examined: Examined) -> Iterator[tuple[str, str, Reference]]:
    """Yield every reference with its file and its place."""
    for policy in examined.catalogue.policies:
        for number, reference in enumerate(policy.references):
            yield examined.file_of(policy), f"references[{number}]", reference
    for number, reference in enumerate(examined.catalogue.references):
        yield "references.yml", f"[{number}]", reference


class EveryReferenceHasAnAddressAsPrinted(Check):
    """One whole web or mail address without the marks of a text editor; only a law may have none."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Read each address."""
        for file, place, reference in references_of(examined):
            allowed_empty = reference.kind is ReferenceKind.LAW and not reference.address
            if not allowed_empty and not ADDRESS.fullmatch(reference.address):
                yield self.complain(file, place, "catalogue-address", address=reference.address)


class EveryAddressStandsOnceInItsFile(Check):
    """A reference is not entered twice under one policy."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare the addresses of each file."""
        seen: set[tuple[str, str]] = set()
        for file, place, reference in references_of(examined):
            if reference.address and (file, reference.address) in seen:
                yield self.complain(file, place, "catalogue-address-twice", address=reference.address)
            seen.add((file, reference.address))


class EveryReferenceIsOfTheGuidesYear(Check):
    """A reference is dated by the print it was taken from."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare years."""
        year = examined.catalogue.edition.guide.seen
        for file, place, reference in references_of(examined):
            if reference.seen != year:
                yield self.complain(file, place, "catalogue-reference-year", year=str(reference.seen), guide=str(year))


class EveryDeadOrSupersededReferenceSaysWhy(Check):
    """Who is sent away is told what happened."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Look for the note."""
        gone = (ReferenceStatus.DEAD, ReferenceStatus.SUPERSEDED)
        for file, place, reference in references_of(examined):
            if reference.status in gone and reference.note is None:
                yield self.complain(file, place, "catalogue-status-without-note", status=reference.status)


CHECKS: tuple[type[Check], ...] = (
    EveryReferenceHasAnAddressAsPrinted,
    EveryAddressStandsOnceInItsFile,
    EveryReferenceIsOfTheGuidesYear,
    EveryDeadOrSupersededReferenceSaysWhy,
)
