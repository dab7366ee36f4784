"""Gives the desks a community's own words: passages of its newest assessment, without those that people rejected."""

from collections.abc import Sequence

from latchstring.findings import DecisionKind
from latchstring.vocabulary import Stance, Status
from townhall.assessments.models import ReviewDecision
from townhall.assessments.reviewing import words_of
from townhall.assessments.selectors import community_in, latest_done, report_of
from townhall.core.cases.own_text import OwnText, Place
from townhall.core.people.models import Organisation


def places(organisation: Organisation) -> list[Place]:
    """Return the communities of an organisation."""
    return [Place(row.slug, row.name, row.state, row.kind) for row in organisation.communities.all()]


def texts(organisation: Organisation, place: str, policies: Sequence[str]) -> list[OwnText]:
    """Return the passages that adopt or contradict these policies, in the report's order."""
    community = community_in(organisation.pk, place)
    assessment = latest_done(community) if community else None
    if community is None or assessment is None:
        return []
    standing = ReviewDecision.objects.filter(community=community, after=None, policy__in=list(policies))
    decided = dict(standing.values_list("words", "kind"))
    found = []
    for each in report_of(assessment).findings:
        finding = each.finding
        said = decided.get(words_of(finding.policy, each.name, finding.quote))
        speaks = finding.stance in (Stance.ADOPTS, Stance.CONTRARY) and each.status in (Status.IN_FORCE, Status.UNKNOWN)
        if finding.policy not in policies or not speaks or said == DecisionKind.REJECT:
            continue
        found.append(
            OwnText(
                policy=finding.policy,
                stance=finding.stance.value,
                strength=finding.strength.value if finding.strength else "",
                quote=finding.quote,
                paper=each.name,
                section=each.section,
                page=each.page,
                binds=tuple(body.value for body in finding.binds),
                carve_outs=tuple(carve.type.value for carve in finding.carve_outs),
                confirmed=said is not None or finding.coder != "rules",
            )
        )
    return found
