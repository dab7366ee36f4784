"""The part of a report that is for counsel only, laid out in words: the same for the terminal, the page and JSON.

Writers of the public report never call this; `for_counsel` of the library makes what it lays out.
"""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from latchstring.catalogue.law import GrantCondition, LawRow, PoliticalList, is_stale
from latchstring.catalogue.loading import Catalogue
from latchstring.evidence import Finding
from latchstring.findings.counsel import Exposed, ForCounsel, PolicyForCounsel
from latchstring.findings.exposure import Exposure
from latchstring.language import Speech
from latchstring.reports.arrangement import public_name
from latchstring.reports.characters import encodable
from latchstring.text import Message
from latchstring.vocabulary.ladder import Rung, Saved


class Flag(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a flag: what it says, its citation and address, and how far it can be relied on."""

    says: str
    citation: str = ""
    source: str = ""
    as_of: datetime.date | None = None
    reservations: tuple[str, ...] = ()


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """One exposed sentence in words."""

    rung: str
    saved: str
    label: str
    quote: str
    name: str
    place: tuple[str, ...]
    because: tuple[str, ...]
    narrow: str
    broad: str
    clauses: tuple[str, ...]
    findings: tuple[str, ...]


class Rated(msgspec.Struct, frozen=True, kw_only=True):
    """One finding that adopts or contradicts a policy, and where it stands on the ladder."""

    finding: str
    rung: str
    saved: str
    label: str
    quote: str


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """One policy in words; the four flags stand apart."""

    policy: str
    outline: str
    title: str
    rung: str
    findings: tuple[Rated, ...]
    federal_statute: tuple[Flag, ...]
    grant_conditions: tuple[Flag, ...]
    state_law: tuple[Flag, ...]
    political_lists: tuple[Flag, ...]
    questions: tuple[str, ...]

    @property
    def flags(self) -> tuple[tuple[str, tuple[Flag, ...]], ...]:
        """The ids of the four headings, each with its lines."""
        return (
            ("counsel-flag-statute", self.federal_statute),
            ("counsel-flag-grants", self.grant_conditions),
            ("counsel-flag-state", self.state_law),
            ("counsel-flag-lists", self.political_lists),
        )


class CounselPart(msgspec.Struct, frozen=True, kw_only=True):
    """The whole part in words."""

    only: str
    advice: str
    circuit: str
    apart: str
    sentences: tuple[Sentence, ...]
    policies: tuple[Sheet, ...]


def lay_out(counsel: ForCounsel, catalogue: Catalogue, speech: Speech, day: datetime.date) -> CounselPart:
    """Say what is for counsel in one language, on the day of the assessment."""
    return _Layout(counsel, catalogue, speech, day).whole()


def as_json(part: CounselPart) -> dict[str, Any]:
    """Return the part as plain values."""
    return dict(msgspec.to_builtins(part))


def rung_of(exposure: Exposure, speech: Speech) -> str:
    """Say a rung and how it is saved; at E0 there is nothing to save."""
    if exposure.rung is Rung.E0 and exposure.saved is Saved.UNSAVED:
        return speech.say("counsel-rung-nothing", rung=exposure.rung.value)
    saved = speech.say(f"savedby-{exposure.saved.value}")
    return speech.say("counsel-rung", rung=exposure.rung.value, saved=saved)


class _Layout:
    def __init__(self, counsel: ForCounsel, catalogue: Catalogue, speech: Speech, day: datetime.date) -> None:
        self.counsel = counsel
        self.catalogue = catalogue
        self.speech = speech
        self.day = day
        self.code = speech.language.code

    def whole(self) -> CounselPart:
        say = self.speech.say
        return CounselPart(
            only=say("counsel-only"),
            advice=say("counsel-advice"),
            circuit=self._circuit(),
            apart=say("counsel-flags-apart"),
            sentences=tuple(self._sentence(each) for each in self.counsel.exposed),
            policies=tuple(self._sheet(each) for each in self.counsel.policies),
        )

    def _circuit(self) -> str:
        circuit = self.counsel.circuit
        if circuit is None:
            return self.speech.say("counsel-no-circuit")
        says = circuit.says.said_in(self.code)
        told = self.speech.say("counsel-circuit", circuit=circuit.circuit, says=says)
        return " ".join([told, *self._reserved(circuit.verified, circuit.as_of)])

    def _sentence(self, exposed: Exposed) -> Sentence:
        exposure, say = exposed.exposure, self.speech.say
        page = exposed.page
        place = [say("quote-page", page=page)] if page is not None else []
        return Sentence(
            rung=exposure.rung.value,
            saved=exposure.saved.value,
            label=rung_of(exposure, self.speech),
            quote=encodable(exposure.quote),
            name=encodable(public_name(exposed.name)),
            place=(*place, *([encodable(exposed.section)] if exposed.section else [])),
            because=self._said(exposure.because),
            narrow=say("counsel-narrow", reading=self.speech.say_message(exposed.narrow)),
            broad=say("counsel-broad", reading=self.speech.say_message(exposed.broad)),
            clauses=tuple(say("counsel-clause", quote=encodable(clause.quote)) for clause in exposure.clauses),
            findings=exposed.findings,
        )

    def _rated(self, finding: Finding, exposure: Exposure) -> Rated:
        return Rated(
            finding=finding.id,
            rung=exposure.rung.value,
            saved=exposure.saved.value,
            label=rung_of(exposure, self.speech),
            quote=encodable(finding.quote),
        )

    def _sheet(self, policy: PolicyForCounsel) -> Sheet:
        verdict, flags = policy.verdict, policy.flags
        return Sheet(
            policy=verdict.policy,
            outline=verdict.outline,
            title=self.catalogue.policy(verdict.policy).title.said_in(self.code),
            rung=policy.highest.value,
            findings=tuple(self._rated(finding, each) for finding, each in policy.exposures),
            federal_statute=tuple(Flag(says=said) for said in self._said(flags.federal_statute)),
            grant_conditions=tuple(self._grant(each) for each in flags.grant_conditions),
            state_law=tuple(self._state_law(policy)),
            political_lists=tuple(line for each in flags.political_lists for line in self._list(each, verdict.policy)),
            questions=self._said(policy.questions),
        )

    def _grant(self, grant: GrantCondition) -> Flag:
        words = (f"{grant.programme}: {grant.condition.said_in(self.code)}", grant.litigation.said_in(self.code))
        return self._flag(" ".join(words), grant.citation, grant.source_url, grant.verified, grant.as_of)

    def _state_law(self, policy: PolicyForCounsel) -> Iterator[Flag]:
        line = policy.flags.state_law
        label = self.speech.label(line.effect)
        yield Flag(says=f"{label}: {self.speech.say_message(line.follows)}", as_of=line.as_of)
        yield from (self._row(row) for row in (*line.rows, *line.pending))

    def _row(self, row: LawRow) -> Flag:
        return self._flag(row.note.said_in(self.code), row.citation, row.source_url, row.verified, row.as_of)

    def _list(self, listed: PoliticalList, policy: str) -> Iterator[Flag]:
        place = self.counsel.community
        if any(named.state == place.state and named.place in place.name for named in listed.named):
            named_here = self.speech.say("counsel-list-named", by=listed.by)
            yield self._flag(named_here, "", listed.source_url, listed.verified, listed.as_of)
        for trait in listed.characteristics:
            if policy in trait.policies:
                says = self.speech.say("counsel-list-trait", by=listed.by, says=trait.says.said_in(self.code))
                yield self._flag(says, "", listed.source_url, trait.verified, listed.as_of)

    def _flag(self, says: str, citation: str, source: str, verified: bool, as_of: datetime.date) -> Flag:
        return Flag(
            says=says, citation=citation, source=source, as_of=as_of, reservations=self._reserved(verified, as_of)
        )

    def _reserved(self, verified: bool, as_of: datetime.date) -> tuple[str, ...]:
        """What a reader must know before relying on a line."""
        said = [] if verified else [self.speech.say("counsel-unverified")]
        if is_stale(as_of, self.day):
            said.append(self.speech.say("counsel-stale"))
        return tuple(f"[{each}]" for each in said)

    def _said(self, messages: Iterable[Message]) -> tuple[str, ...]:
        return tuple(encodable(self.speech.say_message(message)) for message in messages)
