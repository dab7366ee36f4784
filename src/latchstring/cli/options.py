"""Options that several commands share: whose papers, in which form, and how much work one paper may cost."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from latchstring.cli.speaking import SpokenOption, option
from latchstring.vocabulary import CommunityKind

if TYPE_CHECKING:
    from latchstring.documents.limits import Limits

_F = TypeVar("_F", bound=Callable[..., Any])

MEGABYTE = 1_000_000

LIMITS: "dict[str, tuple[str, click.ParamType[Any], int]]" = {
    "max_mb": ("max_bytes", click.FloatRange(min=0, min_open=True), MEGABYTE),
    "max_pages": ("max_pages", click.IntRange(min=1), 1),
    "max_ocr_pages": ("max_ocr_pages", click.IntRange(min=0), 1),
    "max_characters": ("max_characters", click.IntRange(min=1), 1),
    "seconds_per_file": ("seconds_per_file", click.FloatRange(min=0, min_open=True), 1),
    "max_archive_members": ("max_archive_members", click.IntRange(min=1), 1),
    "max_archive_depth": ("max_archive_depth", click.IntRange(min=1), 1),
    "max_expanded_mb": ("max_expanded_bytes", click.FloatRange(min=0, min_open=True), MEGABYTE),
    "max_expansion_ratio": ("max_expansion_ratio", click.FloatRange(min=1), 1),
}
"""Each limit that can be set: its field in `Limits`, what may be given, and how many of the field's units one is."""


class LimitOption(SpokenOption):
    """An option for a limit; its help tells the number that holds when nothing is given."""

    def help_args(self) -> dict[str, str | int | float]:
        """Return the default, in the unit of the option."""
        from latchstring.documents.limits import Limits

        field, _, scale = LIMITS[str(self.name)]
        value = getattr(Limits(), field) / scale
        return {"default": f"{value:g}" if value < MEGABYTE else f"{value:.0f}"}


def limit_options(command: _F) -> _F:
    """Add the limits, and `--no-ocr`; `limits_from` makes `Limits` of them."""
    for name, (_, allowed, _) in reversed(LIMITS.items()):
        flag = f"--{name.replace('_', '-')}"
        command = option(flag, cls=LimitOption, type=allowed, default=None, metavar="N")(command)
    command = option("--ocr-languages", default=None, metavar="CODES")(command)
    return option("--no-ocr", is_flag=True)(command)


def limits_from(given: dict[str, Any]) -> "Limits":
    """Make `Limits` of the options given, taking them out of `given`; what was not given keeps its default."""
    from latchstring.documents.limits import Limits

    changed: dict[str, Any] = {}
    for name, (field, _, scale) in LIMITS.items():
        value = given.pop(name, None)
        if value is not None:
            changed[field] = int(value * scale) if scale > 1 else value
    languages = given.pop("ocr_languages", None)
    if languages:
        changed["ocr_languages"] = languages
    return Limits(ocr=not given.pop("no_ocr", False), **changed)


def kind_option(command: _F) -> _F:
    """Add `--kind`, the kind of community."""
    kinds = click.Choice([kind.value for kind in CommunityKind])
    return option("--kind", type=kinds, required=True, callback=_as_kind)(command)


def _as_kind(ctx: click.Context, param: click.Parameter, value: str) -> CommunityKind:
    return CommunityKind(value)


def counsel_option(command: _F) -> _F:
    """Add `--for-counsel`, which alone shows what is for counsel only."""
    return option("--for-counsel", is_flag=True)(command)


def papers_option(command: _F) -> _F:
    """Add `--papers`, the file that states what papers are."""
    return option("--papers", type=existing_file(), default=None)(command)


def output_option(command: _F) -> _F:
    """Add `-o`, where the answer is written; `-` and nothing are standard output."""
    path = click.Path(dir_okay=False, writable=True, allow_dash=True, path_type=Path)
    return option("-o", "--output", type=path, default=Path("-"))(command)


def existing_file() -> click.Path:
    """Return the type of a file that must be there."""
    return click.Path(exists=True, dir_okay=False, path_type=Path)
