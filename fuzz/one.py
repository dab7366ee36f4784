"""One target under the fuzzer, in a process of its own: `python -m fuzz.one TARGET [options of libFuzzer]`."""

import sys
import warnings

import atheris

with atheris.instrument_imports(include=["latchstring"]):
    from fuzz.seeds import RULES
    from fuzz.targets import TARGETS
    from latchstring.documents import (
        describe,
        doc,
        document_from_text,
        docx,
        html,
        odt,
        outline,
        pdf,
        plain,
        rtf,
        scan,
        xml,
    )
    from latchstring.evidence import coder, find

_ = (describe, doc, docx, html, odt, outline, pdf, plain, rtf, scan, xml, coder)


def main() -> None:
    """Fuzz until libFuzzer's options say that it is enough."""
    warnings.simplefilter("ignore")
    for rule in RULES:
        find(document_from_text(rule))  # what is loaded once must not count as one input's slowness
    name, *options = sys.argv[1:]
    atheris.Setup([sys.argv[0], *options], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
