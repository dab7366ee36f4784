"""Reads the catalogue from its data files, once. A fault is an error with file and line; nothing is skipped."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

import msgspec

from latchstring.catalogue.policy import Policy, outline_key
from latchstring.catalogue.references import Reference
from latchstring.catalogue.rules import Concept, Lexicon, LookAlike
from latchstring.text.strict_yaml import DataError, load_strict


class Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The printed guide that the catalogue follows."""

    title: str
    by: tuple[str, ...]
    seen: int


class Edition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The catalogue's own version (year.month.count), told in every report, and the guide behind it."""

    version: str
    guide: Guide


class Catalogue(msgspec.Struct, frozen=True):
    """The policies in the guide's order, and the readings that the guide gives for all of them."""

    edition: Edition
    policies: tuple[Policy, ...]
    lexicon: Lexicon
    references: tuple[Reference, ...]
    files: dict[str, str] = {}
    """From the id of a policy to the name of its file."""

    @property
    def version(self) -> str:
        """The version of the data, apart from the program's."""
        return self.edition.version

    def policy(self, id_: str) -> Policy:
        """Return the policy of an id; raises LookupError where there is none.

        >>> load_catalogue().policy("no_287g").outline
        'II.B'
        """
        for policy in self.policies:
            if policy.id == id_:
                return policy
        raise LookupError(id_)

    def by_outline(self, outline: str) -> Policy:
        """Return the policy that stands at a place of the guide; raises LookupError where there is none.

        >>> load_catalogue().by_outline("II.C").id
        'no_detainer_holds'
        """
        for policy in self.policies:
            if policy.outline == outline:
                return policy
        raise LookupError(outline)


@cache
def load_catalogue() -> Catalogue:
    """Return the catalogue that ships with the program, read once."""
    return read_catalogue(catalogue_folder())


def catalogue_folder() -> Traversable:
    """Return the folder of the shipped data files."""
    return files("latchstring.catalogue").joinpath("data")


def read_catalogue(folder: Traversable) -> Catalogue:
    """Read a catalogue from a folder: `edition.yml`, `references.yml` and every file of `policies/`.

    Raises `DataError` for a fault in a file and `OSError` for a file that is not there.
    """
    read = [(source.name, load_strict(source, Policy)) for source in yaml_files(folder.joinpath("policies"))]
    return Catalogue(
        edition=load_strict(folder.joinpath("edition.yml"), Edition),
        policies=tuple(sorted((policy for _, policy in read), key=lambda policy: outline_key(policy.outline))),
        lexicon=_read_lexicon(folder.joinpath("lexicon")),
        references=load_strict(folder.joinpath("references.yml"), tuple[Reference, ...]),
        files={policy.id: name for name, policy in read},
    )


def _read_lexicon(folder: Traversable) -> Lexicon:
    """Read every file of the lexicon; a concept that stands in two files is a fault."""
    concepts: dict[str, Concept] = {}
    look_alikes: list[LookAlike] = []
    for source in yaml_files(folder):
        part = load_strict(source, Lexicon)
        for name, concept in part.concepts.items():
            if name in concepts:
                raise DataError(str(source), 1, "concept-twice", concept=name)
            concepts[name] = concept
        look_alikes += part.look_alikes
    return Lexicon(concepts, tuple(look_alikes))


def yaml_files(folder: Traversable) -> list[Traversable]:
    """Return the data files of a folder, in order of their names."""
    return sorted((entry for entry in folder.iterdir() if entry.name.endswith(".yml")), key=lambda entry: entry.name)
