"""Writes the summary of a survey: a page a language, and more pages where the communities fill more than one."""

import datetime
from pathlib import Path

from latchstring.language import Speech, languages
from latchstring.survey.merging import Overview
from latchstring.survey.pages import name_of_page, summary_page
from latchstring.survey.parts import whole_file

COMMUNITIES_A_PAGE = 500
"""More would make a page that a telephone cannot hold."""


def write_summaries(out: Path, overview: Overview, today: datetime.date) -> None:
    """Write the pages of every language into the folder of a survey, and take away those of a longer one before it.

    Raises OSError.
    """
    written = set()
    communities = sorted(overview.communities)
    pages = max(1, -(-len(communities) // COMMUNITIES_A_PAGE))
    for language in languages():
        speech = Speech(language.code)
        for number in range(1, pages + 1):
            path = out / name_of_page(number, language)
            first = (number - 1) * COMMUNITIES_A_PAGE
            shown = communities[first : first + COMMUNITIES_A_PAGE]
            with whole_file(path) as file:
                for piece in summary_page(overview, speech, speech.date(today), shown, number, pages):
                    file.write(piece.encode("utf-8", "backslashreplace"))
            written.add(path)
    for path in out.glob("summary-*.html"):
        if path not in written:
            path.unlink()
