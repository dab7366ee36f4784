"""Checks on the policies themselves: their place in the guide, their two languages, their examples and near-misses."""

import re
from collections.abc import Iterator

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.complaints import Check, Complaint, Examined
from latchstring.vocabulary import Stance

OUTLINES = (
    *("I.A", "I.B", "I.C", "I.D", "I.E", "I.F", "II.A", "II.B", "II.C", "II.D", "II.E", "II.F"),
    *("III.A", "III.B", "III.C", "IV.A", "V"),
)
"""The places of the guide that hold a policy. A policy of one's own takes a free letter of a part (I.G)."""
_FREE_PLACE = re.compile(r"(?:I|II|III|IV)\.[A-Z]")
FEWEST = 3
"""Examples and near-misses that a policy needs."""


class EveryPlaceOfTheGuideHasOnePolicy(Check):
    """Neither a gap nor two policies in one place; policies of one's own stand beside the guide's."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare the outlines with the guide's."""
        policies = examined.catalogue.policies
        taken = [policy.outline for policy in policies]
        for outline in OUTLINES:
            if outline not in taken:
                yield self.complain("policies", outline, "catalogue-outline-missing", outline=outline)
        for number, policy in enumerate(policies):
            if policy.outline not in OUTLINES and not _FREE_PLACE.fullmatch(policy.outline):
                yield self.complain(
                    examined.file_of(policy), "outline", "catalogue-outline-unknown", outline=policy.outline
                )
            elif policy.outline in taken[:number]:
                yield self.complain(
                    examined.file_of(policy), "outline", "catalogue-outline-twice", outline=policy.outline
                )


class EveryFileIsNamedAfterItsPolicy(Check):
    """Who knows the id finds the file."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare file names with ids."""
        for id_, name in examined.catalogue.files.items():
            if name != f"{id_}.yml":
                yield self.complain(f"policies/{name}", "id", "catalogue-file-name", id=id_)


class EveryTextHasBothLanguages(Check):
    """No text is empty in a language, nor the same in both."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Walk every bilingual text of policies, references and papers."""
        for policy in examined.catalogue.policies:
            yield from self._walk(examined.file_of(policy), "", policy)
        for number, reference in enumerate(examined.catalogue.references):
            yield from self._walk("references.yml", f"[{number}]", reference)
        for paper in examined.papers:
            yield from self._walk(f"papers/{paper.id}.yml", "", paper)

    def _walk(self, file: str, place: str, value: object) -> Iterator[Complaint]:
        if isinstance(value, Bilingual):
            if not value.en.strip() or not value.es.strip() or value.en == value.es:
                yield self.complain(file, place, "catalogue-language-missing")
        elif isinstance(value, msgspec.Struct):
            for field in value.__struct_fields__:
                yield from self._walk(file, f"{place}.{field}".lstrip("."), getattr(value, field))
        elif isinstance(value, tuple):
            for number, each in enumerate(value):
                yield from self._walk(file, f"{place}[{number}]", each)


class EveryPolicyHasExamplesAndNearMisses(Check):
    """What is recognised, and what must stay silent, is shown; one example at least adopts."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Count them."""
        for policy in examined.catalogue.policies:
            file = examined.file_of(policy)
            if len(policy.examples) < FEWEST:
                yield self.complain(file, "examples", "catalogue-too-few", count=len(policy.examples), needed=FEWEST)
            if len(policy.near_misses) < FEWEST:
                yield self.complain(
                    file, "near_misses", "catalogue-too-few", count=len(policy.near_misses), needed=FEWEST
                )
            if not any(example.stance is Stance.ADOPTS for example in policy.examples):
                yield self.complain(file, "examples", "catalogue-no-adopting-example")


class EveryAdoptingExampleHasAStrength(Check):
    """Strength belongs to what adopts, and to nothing else."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare stance and strength."""
        for policy in examined.catalogue.policies:
            for number, example in enumerate(policy.examples):
                if (example.stance is Stance.ADOPTS) is (example.strength is None):
                    yield self.complain(examined.file_of(policy), f"examples[{number}]", "catalogue-example-strength")


class EveryExampleStandsOnce(Check):
    """No sentence is given twice, least of all as an example and as a near-miss."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare all sentences, however they are spaced or capitalised."""
        seen: set[str] = set()
        for policy in examined.catalogue.policies:
            sentences = [(f"examples[{n}]", each.text) for n, each in enumerate(policy.examples)]
            sentences += [(f"near_misses[{n}]", each.text) for n, each in enumerate(policy.near_misses)]
            for place, text in sentences:
                key = " ".join(text.casefold().split())
                if key in seen:
                    yield self.complain(examined.file_of(policy), place, "catalogue-sentence-twice")
                seen.add(key)


class EveryRelatedPolicyExists(Check):
    """A policy is related to others of the catalogue, and not to itself."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Look each id up."""
        known = {policy.id for policy in examined.catalogue.policies}
        for policy in examined.catalogue.policies:
            for id_ in policy.related:
                if id_ not in known or id_ == policy.id:
                    yield self.complain(examined.file_of(policy), "related", "catalogue-related-unknown", id=id_)


CHECKS: tuple[type[Check], ...] = (
    EveryPlaceOfTheGuideHasOnePolicy,
    EveryFileIsNamedAfterItsPolicy,
    EveryTextHasBothLanguages,
    EveryPolicyHasExamplesAndNearMisses,
    EveryAdoptingExampleHasAStrength,
    EveryExampleStandsOnce,
    EveryRelatedPolicyExists,
)
