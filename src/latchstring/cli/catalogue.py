"""`latchstring catalogue list | show | check`: the policies as data, and whether that data is sound."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from latchstring.cli.output import ALL_READ, FAULTS_FOUND, wrapped
from latchstring.cli.speaking import Refused, SpokenCommand, SpokenGroup, language_option, speech_of
from latchstring.text import Message

if TYPE_CHECKING:
    from latchstring.catalogue import Catalogue, Policy
    from latchstring.language import Speech


@click.group("catalogue", cls=SpokenGroup, example="latchstring catalogue show no_detainer_holds")
def catalogue_command() -> None:
    """Hold the commands of the catalogue together."""


@catalogue_command.command("list", cls=SpokenCommand, says="cli-catalogue-list", example="latchstring catalogue list")
@language_option
@click.pass_context
def list_command(ctx: click.Context, language: str) -> None:
    """List the policies: outline, id, title."""
    from latchstring.catalogue import load_catalogue

    for policy in load_catalogue().policies:
        click.echo(f"{policy.outline:<5} {policy.id:<26} {policy.title.said_in(language)}")


@catalogue_command.command(
    "show", cls=SpokenCommand, says="cli-catalogue-show", example="latchstring catalogue show II.C --language es"
)
@click.argument("policy", metavar="POLICY")
@language_option
@click.pass_context
def show_command(ctx: click.Context, policy: str, language: str) -> None:
    """Show one policy."""
    from latchstring.catalogue import load_catalogue

    click.echo("\n".join(_lines(policy_named(load_catalogue(), policy), speech_of(ctx))))


@catalogue_command.command(
    "check", cls=SpokenCommand, says="cli-catalogue-check", example="latchstring catalogue check"
)
@language_option
@click.pass_context
def check_command(ctx: click.Context, language: str) -> None:
    """Look for faults in the catalogue; rules that are sound are then tried on their own sentences."""
    from latchstring.catalogue import Severity, check, load_catalogue
    from latchstring.evidence.proof import prove

    catalogue, speech = load_catalogue(), speech_of(ctx)
    complaints = check(catalogue)
    if not any(complaint.severity is Severity.ERROR for complaint in complaints):
        complaints += prove(catalogue)
    for complaint in complaints:
        place = f"{complaint.file}: {complaint.place}" if complaint.place else complaint.file
        click.echo(f"{complaint.severity.value}: {place}: {speech.say_message(complaint.message)} [{complaint.check}]")
    if not complaints:
        click.echo(speech.say("show-sound", count=len(catalogue.policies)))
    ctx.exit(FAULTS_FOUND if any(complaint.severity is Severity.ERROR for complaint in complaints) else ALL_READ)


def policy_named(catalogue: "Catalogue", name: str) -> "Policy":
    """Return the policy of an id or of a place in the guide."""
    for policy in catalogue.policies:
        if name in (policy.id, policy.outline):
            return policy
    raise Refused(Message("cli-no-such-policy", {"policy": name}))


def _lines(policy: "Policy", speech: "Speech") -> Iterator[str]:
    language = speech.language.code
    yield f"{policy.outline}  {policy.id}"
    yield from wrapped(policy.title.said_in(language), "")
    parts = [
        ("show-question", policy.question),
        ("show-why-it-helps", policy.why),
        ("show-strong", policy.counts.strong),
        ("show-partial", policy.counts.partial),
        ("show-contrary", policy.counts.contrary),
        ("show-mention", policy.counts.mention),
        ("show-first-step", policy.first_step),
    ]
    for code, words in parts:
        if words is not None:
            yield from ("", speech.say(code))
            yield from wrapped(words.said_in(language), "  ")
    yield from _adopters(policy, speech)
    yield from _papers(policy, speech)
    if policy.related:
        yield from ("", f"{speech.say('show-related')}: {', '.join(policy.related)}")
    yield from ("", speech.say("show-law", policy=policy.id))
    yield from _references(policy, speech)


def _adopters(policy: "Policy", speech: "Speech") -> Iterator[str]:
    yield from ("", speech.say("show-adopters"))
    for row in policy.adopt:
        who = speech.say(
            "show-adopter",
            body=speech.label(row.body),
            instrument=speech.label(row.instrument),
            communities=speech.labels(row.communities),
        )
        asks = f"; {speech.say('show-asks', body=speech.label(row.asks))}" if row.asks else ""
        yield from wrapped(f"- {who}{asks}", "  ", "    ")
        if row.note:
            yield from wrapped(row.note.said_in(speech.language.code), "    ")


def _papers(policy: "Policy", speech: "Speech") -> Iterator[str]:
    yield from ("", speech.say("show-papers"))
    for papers in policy.lives_in:
        kinds = "; ".join(" / ".join(speech.label(kind) for kind in group) for group in papers.must)
        said = speech.say("show-papers-in", communities=speech.labels(papers.communities), kinds=kinds)
        yield from wrapped(f"- {said}", "  ", "    ")


def _references(policy: "Policy", speech: "Speech") -> Iterator[str]:
    if not policy.references:
        return
    yield from ("", speech.say("show-references"))
    for row in policy.references:
        said = speech.say(
            "show-reference",
            title=row.title,
            by=row.by,
            address=row.address or "–",
            seen=str(row.seen),
            status=speech.say(f"show-status-{row.status.value}"),
        )
        yield from wrapped(f"- {said}", "  ", "    ")
