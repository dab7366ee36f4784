"""The command `townhall` speaks as `latchstring` does: its words stand in the language files, in every language."""

import ast
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

import townhall.cli
from townhall.cli.main import Doors, main
from townhall.cli.speaking import speech_in

ROOM = Path(townhall.cli.__file__).parent
COMMANDS = Doors(name="townhall").list_commands(None)  # type: ignore[arg-type]  # the context is not asked
SPEAKS = {"echo", "fail", "confirm", "Refused"}


def run(*words: str, **env: str):
    return CliRunner().invoke(main, words, env={"LATCHSTRING_LANGUAGE": None, **env})


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_command_helps_in_every_language(command, language):
    told = run("--language", language, command, "--help")
    assert told.exit_code == 0
    assert speech_in(language).say(f"town-{command}").split()[0] in told.output
    assert not re.search(r"town-(?!hall)|option-", told.output)


def test_the_environment_names_the_language_too():
    assert "El sitio de Latchstring." in run("--help", LATCHSTRING_LANGUAGE="es").output
    assert "The site of Latchstring." in run("--help", LATCHSTRING_LANGUAGE="xx").output


@pytest.mark.parametrize("path", sorted(ROOM.glob("*.py")), ids=lambda path: path.stem)
def test_no_command_speaks_words_of_its_own(path):
    for call in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)):
        assert not any(each.arg == "help" for each in call.keywords), path
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name in SPEAKS and call.args:
            parts = [each for each in ast.walk(call.args[0]) if isinstance(each, ast.Constant)]
            inner = [each for each in ast.walk(call.args[0]) if isinstance(each, ast.Call)]
            given = [arg for each in inner for arg in (*each.args, *(named.value for named in each.keywords))]
            codes = {id(leaf) for arg in given for leaf in ast.walk(arg)}
            words = [each.value for each in parts if id(each) not in codes and isinstance(each.value, str)]
            assert not [word for word in words if re.search(r"[a-z]{3}", word)], (path, words)


def test_a_refusal_says_what_why_and_what_to_do_in_the_language(tmp_path):
    wrong = tmp_path / "site.env"
    wrong.write_text("TOWNHALL_HOME\n")
    told = run("--language", "es", "--env", str(wrong), "secrets")
    assert told.exit_code == 2
    assert "línea 1" in told.output
    assert "Corrija la línea" in told.output


def test_a_site_that_could_not_keep_its_promise_says_why_in_the_language(monkeypatch):
    from townhall.config.environment import environment

    environment.cache_clear()
    for name in ("HOME", "SECRET", "MASTER_KEY", "HOSTS", "MAIL", "REHEARSAL"):
        monkeypatch.delenv(f"TOWNHALL_{name}", raising=False)
    try:
        told = run("--language", "es", "migrate")
    finally:
        monkeypatch.undo()
        environment.cache_clear()
    assert told.exit_code == 2
    assert "Falta TOWNHALL_HOME" in told.output
