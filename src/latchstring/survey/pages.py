"""The pages of a survey as HTML: what each shows is gathered here, its form stands in the templates of `data/html`."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from latchstring.catalogue import Policy, load_catalogue
from latchstring.language import Language, Speech, languages
from latchstring.reports.page import PageWords, content_policy, style_sheet, templates
from latchstring.survey.merging import Overview, Surveyed, verdict_of
from latchstring.survey.tables import TABLES, columns_of, further_names
from latchstring.vocabulary import ReadState, VerdictKind

_ROOM = "latchstring.survey"

BAR = 1000
"""Width of a bar in units of its drawing."""


class Segment(NamedTuple):
    """A piece of a bar: a verdict, how many communities have it, and where the piece stands."""

    verdict: VerdictKind
    communities: int
    start: int
    width: int


class PolicyBar(NamedTuple):
    """A policy over all communities."""

    policy: Policy
    title: str
    counts: dict[VerdictKind, int]
    segments: tuple[Segment, ...]


def summary_page(
    overview: Overview, speech: Speech, made: str, communities: Sequence[Surveyed], number: int, pages: int
) -> Iterator[str]:
    """Yield a page of the summary piece by piece; the first tells everything, those after it only communities."""
    return _render(
        "summary.html",
        speech,
        overview=overview,
        bars=list(_bars(overview, speech.language.code)),
        verdicts=list(VerdictKind),
        verdict_of=verdict_of,
        reads=[(state, overview.papers[state]) for state in ReadState if overview.papers[state]],
        communities=communities,
        number=number,
        pages=pages,
        made=made,
        name_of_page=name_of_page,
        bar_width=BAR,
    ).generate()


def name_of_page(number: int, language: Language) -> str:
    """Return the file of a page of the summary.

    >>> name_of_page(2, languages()[0])
    'summary-2.en.html'
    """
    return f"summary.{language.code}.html" if number == 1 else f"summary-{number}.{language.code}.html"


def codebook_page(further: Iterable[str], speech: Speech) -> str:
    """Return the dictionary and the codebook as one page."""
    from latchstring.survey.dictionary import codebook, described, vocabularies

    entries = list(codebook())
    tables = [(table, [(column, described(table, column, speech)) for column in columns_of(table)]) for table in TABLES]
    return _render(
        "codebook.html",
        speech,
        tables=tables,
        further=further_names(further),
        policies=load_catalogue().policies,
        entries={words.__name__: [e for e in entries if e.variable == words.__name__] for words in vocabularies()},
    ).render()


class _Rendering(NamedTuple):
    """A template with everything it needs."""

    template: Any
    values: dict[str, Any]

    def render(self) -> str:
        return str(self.template.render(self.values))

    def generate(self) -> Iterator[str]:
        pieces: Iterator[str] = self.template.generate(self.values)
        return pieces


def _render(name: str, speech: Speech, **values: Any) -> _Rendering:
    front = {
        "words": PageWords(speech.language.code),
        "language": speech.language,
        "others": [each for each in languages() if each != speech.language],
        "style": _style(),
        "policy": content_policy(_style()),
    }
    return _Rendering(templates(_ROOM).get_template(name), {**front, **values})


def _bars(overview: Overview, language: str) -> Iterator[PolicyBar]:
    catalogue = load_catalogue()
    for at, id_ in enumerate(overview.policies):
        policy = catalogue.policy(id_)
        found = Counter(verdict_of(community.verdicts[at]) for community in overview.communities)
        counts = {verdict: found[verdict] for verdict in VerdictKind if found[verdict]}
        yield PolicyBar(policy, policy.title.said_in(language), counts, tuple(_segments(counts)))


def _segments(counts: dict[VerdictKind, int]) -> Iterator[Segment]:
    """Divide a bar; the ends are rounded together, so that the pieces fill it without a gap."""
    total, before = sum(counts.values()), 0
    for verdict, count in counts.items():
        start, end = round(BAR * before / total), round(BAR * (before + count) / total)
        before += count
        yield Segment(verdict, count, start, end - start)


def _style() -> str:
    return style_sheet("report.css") + style_sheet("survey.css", _ROOM)
