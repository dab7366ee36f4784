"""The whole law file, read once: fifty states and the District of Columbia, the triggers, and the federal frame."""

import datetime
from functools import cache
from importlib.resources.abc import Traversable

import msgspec

from latchstring.catalogue.law.federal import Federal
from latchstring.catalogue.law.lines import StateLine, state_line
from latchstring.catalogue.law.rows import StateLaw
from latchstring.catalogue.law.triggers import Triggers
from latchstring.catalogue.loading import catalogue_folder, yaml_files
from latchstring.text import Message
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import CommunityKind, LawEffect


class Edition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The law's own version, and the two letters of every state there is, whether or not its rows are kept."""

    version: str
    states: tuple[str, ...]


class Law(msgspec.Struct, frozen=True):
    """The law around the policies. `states` goes by two letters; `files` says where each state's rows stand."""

    edition: Edition
    states: dict[str, StateLaw]
    triggers: Triggers
    federal: Federal
    files: dict[str, str] = {}

    @property
    def version(self) -> str:
        """The version of the law, apart from the catalogue's."""
        return self.edition.version

    def state(self, code: str) -> StateLaw:
        """Return a state's rows by its two letters, in any case; raises LookupError where there is none.

        >>> load_law().state("mi").name.en
        'Michigan'
        """
        try:
            return self.states[code.upper()]
        except KeyError:
            raise LookupError(code) from None

    def code_of(self, name: str) -> str:
        """Return the two letters of a state from them or from its name, or nothing where it is no state.

        >>> load_law().code_of("Michigan"), load_law().code_of("mi"), load_law().code_of("Nueva York")
        ('MI', 'MI', 'NY')
        """
        wanted = name.strip().casefold()
        for code, state in self.states.items():
            if wanted in (code.casefold(), state.name.en.casefold(), state.name.es.casefold()):
                return code
        return ""

    def state_line(
        self,
        state: str,
        policy: str,
        on: datetime.date | None = None,
        kind: CommunityKind | None = None,
    ) -> StateLine:
        """Return what a state's law does to a policy on a day (default: today), in a kind of place where one is given.

        A state that is not known, or none, gives `unknown` and says so: it never raises.

        >>> line = load_law().state_line("TX", "no_detainer_holds", on=datetime.date(2026, 11, 25))
        >>> line.effect, line.needs_warning
        (<LawEffect.FORBIDDEN: 'forbidden'>, True)
        """
        day = on or datetime.datetime.now(datetime.UTC).date()
        known = self.states.get(state.upper())
        if known is None:
            code = "law-follows-no-state" if not state else "law-follows-strange-state"
            follows = Message(code, {"state": state} if state else {})
            return StateLine(state=state, policy=policy, on=day, effect=LawEffect.UNKNOWN, follows=follows)
        return state_line(known, self.triggers, policy, day, kind)


@cache
def load_law() -> Law:
    """Return the law that ships with the program, read once. Raises `DataError` with file and line for a fault."""
    return read_law(catalogue_folder().joinpath("law"))


def read_law(folder: Traversable) -> Law:
    """Read the law from a folder: `edition.yml`, `triggers.yml`, `federal.yml`, and one file a state in `states/`."""
    read = [(source.name, load_strict(source, StateLaw)) for source in yaml_files(folder.joinpath("states"))]
    return Law(
        edition=load_strict(folder.joinpath("edition.yml"), Edition),
        states={state.state: state for _, state in read},
        triggers=load_strict(folder.joinpath("triggers.yml"), Triggers),
        federal=load_strict(folder.joinpath("federal.yml"), Federal),
        files={state.state: f"law/states/{name}" for name, state in read},
    )
