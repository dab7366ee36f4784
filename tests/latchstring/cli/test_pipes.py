"""In a pipe: UTF-8 whatever the locale, quiet when the reader leaves."""

import os
import subprocess
import sys

import pytest

LATCHSTRING = [sys.executable, "-m", "latchstring.cli"]
PLAIN = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "", "LATCHSTRING_LANGUAGE": ""}


def test_output_is_utf8_in_a_plain_locale():
    done = subprocess.run(
        [*LATCHSTRING, "catalogue", "list", "--language", "es"], capture_output=True, env=PLAIN, check=True
    )
    assert "inmigración" in done.stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGPIPE on this system")
def test_a_reader_that_leaves_ends_the_program_quietly():
    with subprocess.Popen(
        [*LATCHSTRING, "checklist", "--kind", "city"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        process.wait(timeout=30)


def test_a_pipe_gets_no_colours():
    done = subprocess.run([*LATCHSTRING, "--help"], capture_output=True, env={**PLAIN, "TERM": "xterm"}, check=True)
    assert b"\x1b" not in done.stdout


def test_a_refusal_goes_to_standard_error_alone():
    done = subprocess.run([*LATCHSTRING, "catalogue", "show", "X"], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"catalogue list" in done.stderr
