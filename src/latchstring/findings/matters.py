"""What the steps of one policy rest on, and when a step comes. Which step follows is `steps` and `steps_outside`."""

from enum import IntEnum

import msgspec

from latchstring.catalogue import Policy
from latchstring.findings.assessment import Conflict, Placed, Step, Verdict
from latchstring.findings.cases import Case
from latchstring.findings.ledger import Search
from latchstring.vocabulary import LawEffect, Relation


class Stage(IntEnum):
    """When a step comes."""

    REPAIR = 0
    CHANGE = 1
    COLLECT = 2
    SIGN = 3
    PASS = 4
    ASK = 5
    NARROW = 6
    COUNSEL = 7


_CURED_FIRST = (Relation.OLD_TEXT, Relation.ACROSS_PAPERS, Relation.WITHIN_ONE_PAPER, Relation.NOT_BOUND)


class Matter(msgspec.Struct, frozen=True):
    """All that the steps of one policy rest on."""

    policy: Policy
    verdict: Verdict
    case: Case
    search: Search
    conflicts: tuple[Conflict, ...] = ()

    @property
    def forbidden(self) -> bool:
        """True where state law forbids the policy here."""
        return self.verdict.law is not None and self.verdict.law.needs_warning

    @property
    def citation(self) -> str:
        """The citations that the state line rests on."""
        args = self.verdict.law.follows.args if self.verdict.law is not None else {}
        return str(args.get("citation", ""))

    @property
    def given(self) -> bool:
        """True where state law already gives the whole policy here, on a source that was read."""
        line = self.verdict.law
        return line is not None and line.effect is LawEffect.REQUIRED and not line.in_part and line.verified

    def conflict_of(self, contrary: Placed) -> Conflict | None:
        """Return the conflict by which a contrary paper is best cured: as an old text first, and last where it is no
        conflict of law."""
        ids = {each.finding.id for each in self.case.contrary if each.document == contrary.document}
        met = [each for each in self.conflicts if each.contrary in ids]
        return min(met, key=lambda each: _CURED_FIRST.index(each.relation), default=None)


class Ranked(msgspec.Struct, frozen=True):
    """A step with its place in the order."""

    stage: Stage
    cost: int
    step: Step
