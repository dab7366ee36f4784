"""Comparing: one community on two days, and the communities of an organisation side by side."""

from dataclasses import dataclass

from latchstring.catalogue import Policy
from latchstring.findings import Assessment as Report
from latchstring.findings import Placed
from latchstring.vocabulary import VerdictKind
from townhall.assessments.models import Assessment, Community
from townhall.assessments.selectors import catalogue, latest_done, report_of


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one policy: the verdicts before and after, the passages that came and went."""

    policy: Policy
    before: VerdictKind
    after: VerdictKind
    gained: list[Placed]
    lost: list[Placed]

    @property
    def is_one(self) -> bool:
        """Whether anything changed."""
        return self.before is not self.after or bool(self.gained or self.lost)


def changes(before: Report, after: Report) -> list[Change]:
    """Return what became of each of the seventeen. A passage is known by its paper and words, not by its place."""
    verdicts = {verdict.policy: verdict.verdict for verdict in before.verdicts}
    old, new = _passages(before), _passages(after)
    return [
        Change(
            catalogue().policy(verdict.policy),
            verdicts[verdict.policy],
            verdict.verdict,
            [placed for key, placed in new.items() if key not in old and key[0] == verdict.policy],
            [placed for key, placed in old.items() if key not in new and key[0] == verdict.policy],
        )
        for verdict in after.verdicts
    ]


def _passages(report: Report) -> dict[tuple[str, str, str, str], Placed]:
    return {
        (each.finding.policy, each.finding.stance, each.name, " ".join(each.finding.quote.split())): each
        for each in report.findings
    }


@dataclass(frozen=True, slots=True)
class Row:
    """A community's line of the heat map."""

    community: Community
    assessment: Assessment
    verdicts: list[VerdictKind]


def heat_map(communities: list[Community], *, state: str = "", kind: str = "") -> list[Row]:
    """Return the newest verdicts of communities that have some, those of one state or kind where asked."""
    rows = []
    for community in communities:
        newest = latest_done(community)
        if newest and state in ("", community.state) and kind in ("", community.kind):
            rows.append(Row(community, newest, [verdict.verdict for verdict in report_of(newest).verdicts]))
    return rows
