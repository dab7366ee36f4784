"""The findings of a draft: what the community's own papers say, from its assessment, and the general reasons.

Papers are named, never quoted: a quotation of the old rule inside the new one could be read as a rule.
"""

from collections.abc import Iterable, Mapping

from latchstring.catalogue.bodies import INDEPENDENT
from latchstring.catalogue.wording import SourceHead, read_parts, wording_file
from latchstring.drafting.templates import render
from latchstring.findings import Assessment, LedgerEntry, Placed, Verdict
from latchstring.language import speech_in
from latchstring.vocabulary import Body, DocumentKind, Instrument, ReadState, Stance, Status, VerdictKind

_AGAINST = frozenset({VerdictKind.CONTRARY, VerdictKind.CONFLICTING})
_READ = frozenset({ReadState.IN_FULL, ReadState.IN_PART})
_BEYOND = frozenset(
    {
        DocumentKind.CHARTER,
        DocumentKind.STATUTE,
        DocumentKind.RULE,
        DocumentKind.AGREEMENT,
        DocumentKind.CONTRACT,
        DocumentKind.BILL,
    }
)
"""Papers that no draft supersedes: each is changed by a procedure of its own, or by somebody else."""
_LAW = frozenset({DocumentKind.CODE, DocumentKind.ORDINANCE})
"""Papers that only an ordinance changes."""
_UNDER = {Body.MAYOR: (Body.MANAGER, Body.POLICE, Body.AGENCY), Body.MANAGER: (Body.POLICE, Body.AGENCY)}
"""Whose papers an executive's order supersedes besides its own."""


def own_recitals(report: Assessment, aims: Mapping[str, str], names: Mapping[str, str]) -> list[str]:
    """Return what a community's papers say of each policy, as clauses; nothing where nothing can be said."""
    said = [clause for policy, aim in aims.items() if (clause := _clause(report, policy, aim, names))]
    if not said:
        return []
    read = sum(entry.read in _READ for entry in report.ledger)
    opening = render(_words()["read"], {**names, "day": speech_in("en").date(report.date), "count": read})
    return [opening, *said]


def _clause(report: Assessment, policy: str, aim: str, names: Mapping[str, str]) -> str | None:
    verdict = next((each for each in report.verdicts if each.policy == policy), None)
    words = _words().get(verdict.verdict) if verdict else None
    if verdict is None or words is None:
        return None
    against = verdict.verdict in _AGAINST
    papers = papers_of(_behind(report, verdict, Stance.CONTRARY if against else None), report)
    return render(words, {**names, "aim": aim, "papers": speech_in("en").join(papers), "one": len(papers) == 1})


def superseded(report: Assessment | None, policies: Iterable[str], body: Body, instrument: Instrument) -> list[str]:
    """Return the papers in force that say the opposite of these policies and that this body can supersede so."""
    if report is None:
        return []
    wanted = set(policies)
    entries = {entry.document: entry for entry in report.ledger}
    found = [
        placed
        for placed in report.findings
        if placed.finding.policy in wanted
        and placed.finding.stance is Stance.CONTRARY
        and placed.status is not Status.PROPOSED
        and _within_reach(entries[placed.document], body, instrument)
    ]
    return papers_of(found, report)


def _within_reach(entry: LedgerEntry, body: Body, instrument: Instrument) -> bool:
    """Say whether a body can set a paper aside with an instrument: a council does not rewrite a sheriff's manual."""
    if entry.kind in _BEYOND or (entry.kind in _LAW and instrument is not Instrument.ORDINANCE):
        return False
    if body in (Body.COUNCIL, Body.COUNTY_BOARD):
        return entry.issuer not in INDEPENDENT | {Body.LEGISLATURE}
    return entry.issuer is body or entry.issuer in _UNDER.get(body, ())


def papers_of(placed: Iterable[Placed], report: Assessment) -> list[str]:
    """Return the titles of papers, each once, with its file and the first page of it that counts."""
    titles = {entry.document: entry.title for entry in report.ledger}
    told: dict[str, str] = {}
    for each in placed:
        place = each.name if each.page is None else f"{each.name}, page {each.page}"
        title = " ".join(titles.get(each.document, "").split())
        told.setdefault(each.name, f"{title} ({place})" if 0 < len(title) <= _LONGEST_TITLE else place)
    return list(told.values())


_LONGEST_TITLE = 90


def _behind(report: Assessment, verdict: Verdict, stance: Stance | None) -> list[Placed]:
    return [
        placed
        for placed in report.findings
        if placed.finding.id in verdict.findings and stance in (None, placed.finding.stance)
    ]


def _words() -> dict[str, str]:
    _, parts = read_parts(wording_file("recitals.md"), SourceHead, "recitals.md")
    return {part.kind: part.words for part in parts}
