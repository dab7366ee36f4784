"""`latchstring checklist`: which papers to collect for an assessment, and the letter that asks for them."""

from pathlib import Path

import click

from latchstring.cli.options import kind_option, output_option
from latchstring.cli.output import require_writable, write_answer
from latchstring.cli.speaking import SpokenCommand, language_option, option
from latchstring.vocabulary import CommunityKind

EXAMPLE = """\
latchstring checklist --kind city
latchstring checklist --kind county --letter -o letter.txt"""


@click.command("checklist", cls=SpokenCommand, example=EXAMPLE)
@kind_option
@option("--letter", is_flag=True)
@output_option
@language_option
def checklist_command(kind: CommunityKind, letter: bool, output: Path, language: str) -> None:
    """Write the checklist of a kind of community, or its letters alone."""
    require_writable(output)
    from latchstring.catalogue import checklist, render_checklist, render_letter

    render = render_letter if letter else render_checklist
    write_answer(render(checklist(kind), language), output)
