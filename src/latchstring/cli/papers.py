"""Papers from the command line: reads what was named, with what `papers.yml` states, and refuses in words."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from latchstring.cli.output import Progress
from latchstring.cli.speaking import Refused

if TYPE_CHECKING:
    from latchstring.documents import Document
    from latchstring.documents.limits import Limits


def read_papers(
    paths: Sequence[Path], papers: Path | None, limits: "Limits", asked_for_progress: bool
) -> "list[Document]":
    """Read files, folders and archives. A fault in a `papers.yml` is a refusal; a fault in a paper never is."""
    from latchstring.documents import load_papers, read_all
    from latchstring.text.strict_yaml import DataError

    progress = Progress("progress-reading", asked_for_progress)
    try:
        stated = load_papers(papers) if papers is not None else None
        return read_all(paths, limits=limits, papers=stated, progress=progress)
    except DataError as error:
        raise Refused(error.message) from None
    finally:
        progress.done()
