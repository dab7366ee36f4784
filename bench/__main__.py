"""`python -m bench [NAME…]`: runs every measurement, or those named.

A measurement is a module of this package with `measure() -> Iterable[str]`, the lines to print. One that needs papers
which are not here says so in a line and measures nothing.
"""

import importlib
import pkgutil
import sys

import bench


def main(wanted: list[str]) -> int:
    """Print each measurement under its name; unknown names are an error."""
    there = sorted(module.name for module in pkgutil.iter_modules(bench.__path__) if not module.name.startswith("_"))
    unknown = set(wanted) - set(there)
    if unknown:
        sys.stderr.write(f"no such measurement: {', '.join(sorted(unknown))}; there are: {', '.join(there)}\n")
        return 2
    for name in wanted or there:
        module = importlib.import_module(f"bench.{name}")
        measure = getattr(module, "measure", None)
        if measure is None:
            continue
        print(f"## {name}: {(module.__doc__ or '').splitlines()[0]}")
        for line in measure():
            print(f"   {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
