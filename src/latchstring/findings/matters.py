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

    def is_apart(self, contrary: Placed) -> bool:
        """Tell whether a contrary passage and the rule it is shown against bind bodies that cannot bind each other."""
        ids = {each.finding.id for each in self.case.contrary if each.document == contrary.document}
        met = [each.relation for each in self.conflicts if each.contrary in ids]
        return bool(met) and all(relation is Relation.NOT_BOUND for relation in met)


class Ranked(msgspec.Struct, frozen=True):
    """A step with its place in the order."""

    stage: Stage
    cost: int
    step: Step
