"""Operators weighed from left to right: what "no … shall refuse to …" comes to for the act at its end.

The reading is one of parity. English law negates in three places, and they multiply: the subject ("no officer"), the
verb ("shall not") and the verb that is governed ("refuse to"). An odd number forbids the act, an even number orders or
allows it. The modality is that of the verb as it stands: "shall decline" is a "shall". Three things are no mere
negation: a verb of forbidding under a negation spares ("nothing shall prohibit sending" orders nobody to send), a
requirement that is denied frees ("need not"), and "may … only" forbids the rest.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from latchstring.catalogue.rules import Effect
from latchstring.evidence.notation import word_patterns
from latchstring.evidence.operators import Operator, Role
from latchstring.vocabulary import Modality

_AFTER_MODAL = 14
"""How far behind a modal "only" may stand to narrow it, in characters."""
_BEFORE_NEITHER = 12
"""Characters before a "neither" in which a clause can have ended: a label of an item stands between, ": (iii) "."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The effect on an act (None where no verb governs it), the modality, and whether the words only advise."""

    effect: Effect | None
    modality: Modality
    weak: bool = False
    undone: bool = False
    """Whether the rule is told only to be repealed."""
    lexical: bool = False
    """Whether a verb of refusing or forbidding stands right before the act."""


def weigh(taken: Iterable[Operator], body: str, start: int) -> Reading:
    """Read the operators before the act at `start` of `body`, in their order."""
    weighing = Weighing(body)
    for operator in taken:
        weighing.take(operator)
    return weighing.conclude(start)


@dataclass(slots=True)
class Weighing:
    """What has been counted so far on the way to the act."""

    body: str
    modality: Modality = Modality.NONE
    negations: int = 0
    weak: bool = False
    only: bool = False
    governed: bool = False
    """Whether a verb has given an order yet."""
    denied: bool = False
    """Whether the modal itself or its subject is denied, so that "shall" is told as "shall not"."""
    negative_subject: bool = False
    object_denied: bool = False
    """Whether "no" stands behind the verb that orders: "shall make no inquiry", "shall see that no one asks"."""
    restrained: bool = False
    """Whether a verb of forbidding is among the negations."""
    required: bool = False
    about_people: bool = True
    """Whether the negative subject is somebody ("no officer"), not something ("nothing in this chapter")."""
    last: Operator | None = None

    def take(self, operator: Operator) -> None:
        """Count the next operator."""
        if operator.role is Role.NEGATIVE_SUBJECT:
            self._take_subject(operator)
        elif operator.role is Role.MODAL:
            self._take_modal(operator)
        elif operator.role is Role.NOT_TO:
            self._take_not_to()
        elif operator.role is Role.DENIAL and not self._goes_on(operator):
            self._take_denial(operator)
        elif operator.role is Role.REQUIRE:
            self.required = not word_patterns("grammar.yml")["public_object"].match(self.body, operator.end)
        self.last = operator

    def _take_subject(self, operator: Operator) -> None:
        """A negative subject. "Neither" and "nor" behind a verb take up its order and deny it: "shall not …, nor …"."""
        self.about_people = self.about_people and operator.words != "nothing"
        takes_up = self.governed and operator.words.startswith(("neither", "nor"))
        before = max(0, operator.start - _BEFORE_NEITHER)
        if takes_up and not word_patterns("grammar.yml")["opens"].search(self.body, before, operator.start):
            self.negations = 1
        else:
            self.negative_subject = True
            self.object_denied = self.governed and self._follows_modal(operator)

    def _follows_modal(self, operator: Operator) -> bool:
        """Say whether only a few words stand between the last operator, a modal, and this one."""
        if self.last is None or self.last.role is not Role.MODAL:
            return False
        return bool(word_patterns("grammar.yml")["few_words"].fullmatch(self.body, self.last.end, operator.start))

    def _take_denial(self, operator: Operator) -> None:
        """A verb of refusing or forbidding. "It is unlawful to" forbids by itself, whatever its modal."""
        self.negations += 1
        self.restrained = self.restrained or operator.kind.name == "restrain"
        if operator.kind.negates:
            self.denied = True
            self.modality = operator.kind.modality if self.modality is Modality.NONE else self.modality

    def _take_modal(self, operator: Operator) -> None:
        """A modal begins the count anew: what stood before it belongs to another verb, save the subject of both.

        "And the clerk shall" has a subject of its own, so the negative one before it no longer governs.
        """
        if self._is_relative(operator):
            return
        if self.governed and self.last and _new_subject(self.body, self.last.end, operator.start):
            self.negative_subject = False
        if self._joins(operator):
            return
        self.modality, self.weak = operator.kind.modality, operator.kind.name == "advice"
        self.negations = int(_denies(operator)) + int(self.negative_subject or self._is_inverted(operator))
        self.denied = self.negations > 0
        self.restrained, self.required = False, operator.kind.name == "not_required"
        self.object_denied = False
        behind = min(len(self.body), operator.end + _AFTER_MODAL)
        self.only = bool(word_patterns("grammar.yml")["only"].search(self.body, operator.start, behind))
        self.governed = True

    def _is_relative(self, operator: Operator) -> bool:
        """Say whether a verb of leave or duty only tells what is forbidden ("adopt no policy that requires")."""
        if not self.governed or self.negations % 2 == 0 or operator.kind.name not in ("authorized", "duty"):
            return False
        before = max(0, operator.start - _AFTER_MODAL)
        return bool(word_patterns("grammar.yml")["relative"].search(self.body, before, operator.start))

    def _is_inverted(self, operator: Operator) -> bool:
        """Say whether "nor" or "neither" stands right before a modal, with the subject behind it: "nor shall any …"."""
        nor = self.last is not None and self.last.words in ("nor", "neither")
        return nor and self.last is not None and operator.start - self.last.end <= 1

    def _joins(self, operator: Operator) -> bool:
        """Take a modal that stands in one verb group with the last: "shall not be prohibited from", "no one shall be
        required to", "may be established". The group denies as often as its parts do."""
        if self.last is None or self.last.role is not Role.MODAL or operator.start - self.last.end > 1:
            return False
        if operator.kind.name == "bar":
            self.negations, self.restrained = self.negations + 1, True
        elif operator.kind.name == "duty":
            self.required = True
        elif operator.kind.performs and not self.last.kind.performs:
            if self.modality is Modality.SHALL and not self.denied:
                self.modality = _of_order(operator)
        else:
            return False
        return True

    def _take_not_to(self) -> None:
        """A bare "not to" denies, and where no modal came before, it is the order ("was told not to")."""
        self.negations += 1
        self.denied = self.governed
        self.modality = self.modality if self.governed else Modality.DECLARES
        self.governed = True

    def _goes_on(self, operator: Operator) -> bool:
        """Say whether a verb of refusing only goes on in a row of them: "refuse, decline or fail to" refuses once."""
        if self.last is None or self.last.role is not Role.DENIAL:
            return False
        patterns, between = word_patterns("grammar.yml"), (self.body, self.last.end, operator.start)
        return any(patterns[name].fullmatch(*between) for name in ("chain", "coordinate", "taken_up"))

    def conclude(self, start: int) -> Reading:
        """Turn the count into the effect on the act at `start`."""
        if self.object_denied or (self.negative_subject and not self.governed):
            self.negations += 1
        odd, told = self.negations % 2 == 1, self._told()
        if odd and (self._may_refuse() or (self.required and not self.restrained)):
            return Reading(Effect.FREES, self.modality, self.weak)
        if odd:
            return Reading(Effect.FORBIDS, told, self.weak)
        if self.negations and self.restrained:
            return self._spare(start)
        return self._affirm(told)

    def _told(self) -> Modality:
        """The modality as it is told: that of the verb, with its own "not"."""
        told = {Modality.MAY: Modality.MAY_NOT, Modality.SHALL: Modality.SHALL_NOT}
        return told.get(self.modality, self.modality) if self.denied else self.modality

    def _may_refuse(self) -> bool:
        """Say whether the words only allow a refusal: "may decline to hold" frees from holding, and forbids nothing."""
        return (
            self.modality is Modality.MAY
            and self.negations == 1
            and not self.negative_subject
            and self.last is not None
            and self.last.kind.name == "refuse"
        )

    def _spare(self, start: int) -> Reading:
        """Forbidding is denied. Of a text this spares the act; of people ("no one shall hinder officers") it allows."""
        if self.about_people and not word_patterns("grammar.yml")["construed"].search(self.body, 0, start):
            return Reading(Effect.PERMITS, Modality.SHALL_NOT)
        return Reading(Effect.SPARES, self.modality, self.weak)

    def _affirm(self, told: Modality) -> Reading:
        """Nothing is denied, or everything twice."""
        if self.negations:
            return Reading(Effect.REQUIRES, told, self.weak)
        if self.modality is Modality.MAY:
            return Reading(Effect.FORBIDS, Modality.MAY_NOT) if self.only else Reading(Effect.PERMITS, Modality.MAY)
        if self.modality is Modality.NONE:
            return Reading(Effect.REQUIRES if self.required else None, Modality.NONE)
        return Reading(Effect.REQUIRES, self.modality, self.weak)


def _of_order(operator: Operator) -> Modality:
    """How "shall be …" is told: what shall be established is established, what shall be available is ordered."""
    return Modality.ESTABLISHES if operator.kind.modality is Modality.ESTABLISHES else Modality.SHALL


def _denies(operator: Operator) -> bool:
    """Say whether a modal carries a negation; that of "policy … is not to" is the one at its end alone."""
    if operator.kind.name == "policy":
        return operator.words.endswith("not to")
    return operator.kind.negates or bool(word_patterns("grammar.yml")["negated"].search(operator.words))


def _new_subject(body: str, start: int, end: int) -> bool:
    """Say whether another subject begins between two verbs."""
    return bool(word_patterns("grammar.yml")["new_subject"].search(body, start, end))
