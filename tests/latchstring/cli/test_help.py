"""Help: quick, with an example everywhere, in the reader's language."""

import subprocess
import sys

import click
import pytest

from latchstring.cli.main import DOORS, doors


def paths_below(group, path=()):
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        yield (*path, name)
        if isinstance(command, click.Group):
            yield from paths_below(command, (*path, name))


@pytest.mark.parametrize("path", [(), *paths_below(doors)], ids=" ".join)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_help_has_an_example_and_no_missing_words(run, path, language):
    told = run(*path, "--help", env={"LATCHSTRING_LANGUAGE": language})
    assert told.exit_code == 0
    assert ("Example:" if language == "en" else "Ejemplo:") in told.output
    assert "  latchstring " in told.output
    assert "⟦" not in told.output


def test_every_door_is_told_with_its_line(run):
    told = run("--help").output
    assert all(f"\n  {name} " in told for name in DOORS)


def test_an_unknown_command_is_wrong_usage(run):
    assert run("assay").exit_code == 2


def test_a_misspelt_command_is_told_with_what_was_meant(run):
    told = run("asess", "papers")
    assert told.exit_code == 2
    assert "assess" in told.output
    assert "⟦" not in told.output
    assert "There is no command" not in run("zzzzzz").output


def test_a_missing_option_is_told_with_what_to_give(run, tmp_path):
    told = run("assess", tmp_path)
    assert told.exit_code == 2
    assert "The name of the community, with its state: “Alder Bay, MI”." in " ".join(told.output.split())


def test_an_unknown_language_is_wrong_usage_that_names_the_languages(run):
    told = run("catalogue", "list", "--language", "xx")
    assert told.exit_code == 2
    assert "en, es" in told.output


def test_the_version_is_told(run):
    import latchstring

    assert run("--version").output == f"latchstring {latchstring.__version__}\n"


def test_help_opens_no_heavy_room():
    heavy = "'lxml', 'pypdfium2', 'selectolax', 'latchstring.documents', 'latchstring.evidence', 'latchstring.findings'"
    code = (
        "import sys; from latchstring.cli.main import doors\n"
        "doors.main(['--help'], standalone_mode=False)\n"
        f"sys.exit(' '.join(name for name in ({heavy}) if name in sys.modules) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
