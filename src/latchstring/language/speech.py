"""Speaking: a message id and its arguments to words in one language.

A text that is missing never stops a report: it is shown marked, and a `MissingText` warning is raised as an error in
tests. Nothing here decides what is said.
"""

import datetime
import re
import threading
import warnings
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Protocol

from latchstring.language.entries import Entry, entries_of
from latchstring.language.languages import Language, language_of, languages

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks that reorder the text around them. Dropped from arguments: a file name must not turn a sentence round."""

LABEL_FAMILIES = {
    "AgencyLevel": "agency",
    "Agreement": "agreement",
    "AgreementKind": "agreementkind",
    "AgreementState": "agreementstate",
    "AskCode": "ask",
    "Asking": "asking",
    "AuditVerdict": "fix",
    "Body": "body",
    "CarveOutType": "carveout",
    "CommunityKind": "community",
    "Confidence": "confidence",
    "DateKind": "date",
    "DocumentKind": "kind",
    "Instrument": "instrument",
    "LawEffect": "effect",
    "LawKind": "lawkind",
    "ListStatus": "liststatus",
    "LitigationStatus": "litigation",
    "Modality": "modality",
    "NoticeState": "notice",
    "ReadState": "read",
    "Reading": "reading",
    "Side": "side",
    "Relation": "relation",
    "Severity": "severity",
    "Stance": "stance",
    "Standing": "lawstanding",
    "Status": "status",
    "Strength": "strength",
    "Trigger": "trigger",
    "Compulsion": "compulsion",
    "EditionState": "edition",
    "ElementKind": "element",
    "EvidenceSide": "evidenceside",
    "Irregularity": "irregularity",
    "IssuingCourt": "court",
    "Judicial": "judicial",
    "PageZone": "zone",
    "PaperClass": "paper",
    "SignerRole": "signer",
    "VerdictKind": "verdict",
}
"""The first word of the ids under which the members of a vocabulary are labelled in `vocabulary.ftl`."""


class MissingText(UserWarning):
    """A text is not written in any language, or cannot be said with the arguments it was given."""


class Sayable(Protocol):
    """Anything with a message id and arguments; `latchstring.text.Message` is one."""

    @property
    def code(self) -> str:
        """The message id."""

    @property
    def args(self) -> Mapping[str, str | int | float]:
        """The arguments by name."""


class Speech:
    """Says messages in one language. Entries are parsed when they are first said; threads may share it.

    With `isolating`, arguments stand between U+2068 and U+2069, so that a writer of HTML can turn them into `<bdi>`.
    `packages` are asked for words in their order, so that a program on top of the library can bring its own.
    """

    def __init__(
        self,
        language: str | Language = "en",
        *,
        isolating: bool = False,
        packages: tuple[str, ...] = ("latchstring.language",),
    ) -> None:
        """Speak a language: a code of `languages.yml` (raises LookupError where there is none), or one of one's own."""
        self.language = language if isinstance(language, Language) else language_of(language)
        self.isolating = isolating
        self._packages = packages
        self._loaded: set[str] = set()
        self._parsing = threading.RLock()

    @cached_property
    def _entries(self) -> dict[str, Entry]:
        return {entry.id: entry for package in self._packages for entry in entries_of(self.language.code, package)}

    @cached_property
    def _fallback(self) -> "Speech | None":
        first = languages()[0].code
        return None if self.language.code == first else Speech(first, isolating=self.isolating, packages=self._packages)

    @cached_property
    def _bundle(self) -> "FluentBundle":
        from fluent.runtime import FluentBundle

        functions: dict[str, Any] = {"LABEL": self._label_function, "DAY": self._day_function}
        return FluentBundle([self.language.code], functions=functions, use_isolating=self.isolating)

    def knows(self, code: str) -> bool:
        """Tell whether this language itself has words for an id, or for a part of it (`problem-password.why`).

        >>> Speech("en").knows("no-such-message")
        False
        """
        return self._pattern(code) is not None

    def say(self, code: str, /, **args: str | int | float) -> str:
        """Return the words of a message, or of a part of it (`problem-password.do`).

        >>> Speech("es").say("verdict-adopted")
        'Adoptada'
        """
        pattern = self._pattern(code)
        if pattern is None:
            return self._say_otherwise(code, args)
        plain = {key: BIDI_CONTROLS.sub("", value) if isinstance(value, str) else value for key, value in args.items()}
        words, errors = self._bundle.format_pattern(pattern, plain)
        for error in errors:
            warnings.warn(MissingText(f"{self.language.code}: {code}: {error}"), stacklevel=2)
        return str(words)

    def say_message(self, message: Sayable, part: str = "") -> str:
        """Return the words of a message-like thing, or of a part of it (`why`, `do`)."""
        return self.say(f"{message.code}.{part}" if part else message.code, **message.args)

    def label(self, member: StrEnum) -> str:
        """Return what a member of a closed vocabulary is called.

        >>> from latchstring.vocabulary import Body
        >>> Speech("en").label(Body.COUNTY_BOARD)
        'county board'
        """
        return self.say(f"{LABEL_FAMILIES[type(member).__name__]}-{member.value}")

    def labels(self, members: Iterable[StrEnum]) -> str:
        """Return several members as one list in the language's way.

        >>> from latchstring.vocabulary import Body
        >>> Speech("en").labels([Body.COURT, Body.LIBRARY])
        'court and library'
        """
        return self.join([self.label(member) for member in members])

    def join(self, words: Iterable[str]) -> str:
        """Join words with the language's commas and its "and"."""
        from babel.lists import format_list

        return format_list(list(words), locale=self.language.code.replace("-", "_"))

    def date(self, day: datetime.date) -> str:
        """Return a date written out.

        >>> Speech("es").date(datetime.date(2026, 3, 5))
        '5 de marzo de 2026'
        """
        from babel.dates import format_date

        return format_date(day, "long", locale=self.language.code.replace("-", "_"))

    def name_of(self, language: Language) -> str:
        """Return what a language is called in this one.

        >>> Speech("en").name_of(language_of("es"))
        'Spanish'
        """
        from babel import Locale

        named = Locale.parse(language.code, sep="-").get_display_name(self.language.code.replace("-", "_"))
        return named or language.name

    def _pattern(self, code: str) -> Any:
        name, _, part = code.partition(".")
        if name not in self._entries:
            return None
        self._load(name)
        message = self._bundle.get_message(name)
        return message.attributes.get(part) if part else message.value

    def _load(self, name: str) -> None:
        """Parse an entry and what it refers to. Other threads take it for loaded only when all of it is there."""
        if name in self._loaded:
            return
        from fluent.runtime import FluentResource

        with self._parsing:
            waiting, found = [name], set()
            while waiting:
                name = waiting.pop()
                if name in self._loaded or name in found or name not in self._entries:
                    continue
                found.add(name)
                self._bundle.add_resource(FluentResource(self._entries[name].source))
                waiting += self._entries[name].references()
            self._loaded |= found

    def _say_otherwise(self, code: str, args: Mapping[str, str | int | float]) -> str:
        warnings.warn(MissingText(f"{self.language.code}: no words for {code}"), stacklevel=3)
        if self._fallback is not None and self._fallback.knows(code):
            return f"[{self._fallback.language.code}] {self._fallback.say(code, **args)}"
        return f"⟦{code}⟧"

    def _label_function(self, values: Any, of: Any) -> str:
        """`{ LABEL($bodies, of: "body") }`: labels of vocabulary values, several parted by commas."""
        return self.join([self.say(f"{of}-{value.strip()}") for value in str(values).split(",") if value.strip()])

    def _day_function(self, day: Any) -> str:
        """`{ DAY($date) }`: an ISO date written out."""
        return self.date(datetime.date.fromisoformat(str(day)))


@cache
def speech_in(language: str) -> Speech:
    """Return the speech of a language, made once."""
    return Speech(language)


def say(message: Sayable, language: str = "en") -> str:
    """Return the words of a message in a language; raises LookupError for a language that is not there."""
    return speech_in(language).say_message(message)
