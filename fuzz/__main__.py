"""`python -m fuzz [TARGET…]`: fuzz each target for FUZZ_SECONDS in all, going on where the last run stood.

Prints how many inputs were tried and what was found; the exit status is 1 where anything was. `--again` tries the bytes
that were found once more.
"""

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from fuzz.seeds import write_dictionary, write_seeds
from fuzz.targets import TARGETS

OUT = Path(__file__).parent.parent / "out" / "fuzz"
SECONDS = float(os.environ.get("FUZZ_SECONDS", "1800"))
LONGEST = 60
"""Seconds after which one input counts as a hang."""
MOST_MEMORY = 2048
"""Megabytes after which one input counts as a leak."""
_INPUTS = re.compile(rb"stat::number_of_executed_units:\s*(\d+)")


def main(words: list[str]) -> int:
    """Fuzz the targets named, or all."""
    again = "--again" in words
    names = [word for word in words if word != "--again"] or list(TARGETS)
    unknown = [name for name in names if name not in TARGETS]
    if unknown:
        sys.stderr.write(f"no such target: {', '.join(unknown)}; there are: {', '.join(TARGETS)}\n")
        return 2
    found = [path for name in names for path in (tried_again(name) if again else fuzzed(name))]
    for path in found:
        print(f"FOUND {path.relative_to(OUT.parent.parent)}")
    return 1 if found else 0


def fuzzed(name: str) -> list[Path]:
    """Fuzz one target for the time that is left to it; return what brought it down."""
    folder = OUT / name
    corpus, bad = folder / "corpus", folder / "found"
    bad.mkdir(parents=True, exist_ok=True)
    write_seeds(name, corpus)
    write_dictionary(folder / "words.dict")
    state = folder / "state.json"
    told = json.loads(state.read_text("utf-8")) if state.is_file() else {"seconds": 0.0, "inputs": 0}
    while (left := SECONDS - told["seconds"]) >= 1:
        began = time.monotonic()
        ran = subprocess.run(
            [sys.executable, "-m", "fuzz.one", name, *options(left, bad, folder), str(corpus)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
        (folder / "last.log").write_bytes(ran.stderr[-20_000:])
        inputs = _INPUTS.findall(ran.stderr)
        told["seconds"] += time.monotonic() - began
        told["inputs"] += int(inputs[-1]) if inputs else 0
        state.write_text(json.dumps(told), "utf-8")
        if ran.returncode:
            break
    crashes = sorted(bad.iterdir())
    print(
        f"{name:8} {told['inputs']:>9} inputs in {told['seconds']:.0f} s, {len(list(corpus.iterdir()))} kept, {len(crashes)} found"
    )
    return crashes


def options(seconds: float, bad: Path, folder: Path) -> list[str]:
    """Return the options of libFuzzer."""
    return [
        f"-max_total_time={max(1, round(seconds))}",
        f"-timeout={LONGEST}",
        f"-rss_limit_mb={MOST_MEMORY}",
        f"-artifact_prefix={bad}/",
        f"-dict={folder / 'words.dict'}",
        "-max_len=20000",
        "-print_final_stats=1",
    ]


def tried_again(name: str) -> list[Path]:
    """Try what was found once more, without the fuzzer; return what still brings the target down."""
    still = []
    for path in sorted((OUT / name / "found").glob("*")):
        tried = "import sys; from pathlib import Path; from fuzz.targets import TARGETS; TARGETS[sys.argv[1]](Path(sys.argv[2]).read_bytes())"
        try:
            ran = subprocess.run([sys.executable, "-c", tried, name, str(path)], timeout=LONGEST, check=False)
            failed = ran.returncode != 0
        except subprocess.TimeoutExpired:
            failed = True
        if failed:
            still.append(path)
        else:
            path.unlink()
    return still


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
