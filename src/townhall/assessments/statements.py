"""What people state in files that come with papers: `papers.yml` of the papers, `answers.yml` of what officials say.

Both are the library's own files, so a folder that was assessed at a terminal can be uploaded as it is. What is stated
on the site by hand counts more.
"""

from dataclasses import dataclass
from pathlib import PurePosixPath

from latchstring.documents.papers import PaperFacts, Papers, parse_papers
from latchstring.findings import Answer, WrongAnswer, load_answers
from latchstring.text import DataError, Message
from townhall.assessments.models import Paper
from townhall.assessments.storing import path_of

_PAPERS = "papers.yml"
_ANSWERS = "answers.yml"


@dataclass(frozen=True, slots=True)
class Statements:
    """The files among a community's papers: what they state, and what is wrong with them, by the name of the file."""

    papers: Papers
    answers: tuple[Answer, ...]
    faults: tuple[tuple[str, Message], ...]

    def facts_for(self, paper: Paper) -> PaperFacts | None:
        """Return what is stated of a paper by a file, or None."""
        return self.papers.facts_for(paper.name)


def stated_of(paper: Paper) -> PaperFacts | None:
    """Return what the files beside a paper state of it now, as an assessment of its community would."""
    beside = Paper.objects.filter(community=paper.community_id, replaced_at=None, name__endswith=_PAPERS)
    return statements_in(list(beside)).facts_for(paper)


def is_statement(paper: Paper) -> bool:
    """Say whether a file states something of papers and is none itself."""
    return PurePosixPath(paper.name).name in (_PAPERS, _ANSWERS)


def statements_in(papers: list[Paper]) -> Statements:
    """Read the files that state something. A faulty one states nothing and is told; the rest goes on."""
    rows: list[PaperFacts] = []
    answers: list[Answer] = []
    faults: list[tuple[str, Message]] = []
    for paper in papers:
        try:
            if PurePosixPath(paper.name).name == _PAPERS:
                rows += parse_papers(path_of(paper.digest).read_bytes(), paper.name).rows
            elif PurePosixPath(paper.name).name == _ANSWERS:
                answers += load_answers(path_of(paper.digest))
        except (DataError, WrongAnswer) as fault:
            faults.append((paper.name, fault.message))
    return Statements(Papers(tuple(rows)), tuple(answers), tuple(faults))
