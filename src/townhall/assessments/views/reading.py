"""An assessment and its findings: the seventeen at a glance, one policy, one finding in its paper."""

import re
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from latchstring.vocabulary import VerdictKind
from townhall.assessments import pieces, selectors
from townhall.assessments.forms import AdditionForm, DecisionForm
from townhall.assessments.models import Assessment, FindingRow, Paper
from townhall.assessments.reviewing import current, history, words_of
from townhall.assessments.showing import Shown, show
from townhall.assessments.views.communities import community_of
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS, Role

_MET = (VerdictKind.ADOPTED, VerdictKind.NOTHING_EXPOSED)
REVIEWS = frozenset({Role.REVIEWER, Role.COUNSEL, Role.LIAISON, Role.ADMINISTRATOR})


def assessment_of(request: Any, slug: str, number: int) -> Assessment:
    """Return a done assessment of a community within the member's organisation."""
    found = Assessment.objects.select_related("community__organisation").defer("report", "counsel")
    place = request.membership.organisation_id
    return get_object_or_404(
        found.exclude(done_at=None), community__organisation_id=place, community__slug=slug, number=number
    )


@for_roles(*MEMBERS)
@require_GET
def assessment(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Show the seventeen, conflicts, next steps and the ledger."""
    shown = assessment_of(request, community, number)
    context = {"community": shown.community, "assessment": shown, "seventeen": pieces.seventeen(shown)}
    return render(request, "assessments/assessment.html", context)


@for_roles(*MEMBERS)
@require_GET
def policy(request: Any, organisation: str, community: str, number: int, policy: str) -> HttpResponse:
    """Show one policy: its verdict and its findings, a page at a time."""
    shown = assessment_of(request, community, number)
    report = selectors.report_of(shown)
    card = next((card for card in selectors.cards_of(report) if card.policy.id == policy), None)
    if card is None:
        raise Http404
    context = {
        "community": shown.community,
        "assessment": shown,
        "card": card,
        "findings": pieces.findings(shown, policy, _page_asked(request)),
        "may_adopt": card.verdict.verdict not in _MET and bool(REVIEWS & request.membership.role_set),
    }
    return render(request, "assessments/policy.html", context)


@for_roles(*MEMBERS)
@require_GET
def finding(request: Any, organisation: str, community: str, number: int, ident: str) -> HttpResponse:
    """Show one finding where it stands, with what people said of it."""
    row = get_object_or_404(FindingRow, assessment=assessment_of(request, community, number), ident=ident)
    return finding_page(request, row, DecisionForm(initial=_seen(row)))


def finding_page(
    request: Any, row: FindingRow, form: DecisionForm, *, first: Any = None, status: int = 200
) -> HttpResponse:
    """Answer with the page of a finding; `first` is somebody else's decision that came before this member's."""
    shown = row.assessment
    report = selectors.report_of(shown)
    placed = next((each for each in report.findings if each.finding.id == row.ident), None)
    before, after = selectors.neighbours(row)
    context = {
        "community": shown.community,
        "assessment": shown,
        "row": row,
        "placed": placed,
        "policy": selectors.catalogue().policy(row.policy),
        "before": before,
        "after": after,
        "paper": _shown_paper(row, request.GET.get("as", "")),
        "form": form,
        "first": first,
        "history": history(shown.community, words_of(row.policy, row.name, row.quote)),
        "may_review": bool(REVIEWS & request.membership.role_set),
    }
    return render(request, "assessments/finding.html", context, status=status)


@for_roles(*MEMBERS)
@require_GET
def paper_text(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Show the whole text of a paper, to look around and to add a finding by selecting words."""
    row = get_object_or_404(Paper, pk=number, community=community_of(request, community))
    context = {
        "community": row.community,
        "paper": row,
        "shown": show(row, 0, 0, whole=True, page=_page_asked(request)),
        "form": AdditionForm(),
        "may_review": bool(REVIEWS & request.membership.role_set),
    }
    return render(request, "assessments/paper_text.html", context)


def _page_asked(request: Any) -> int:
    asked = request.GET.get("page", "")
    return int(asked) if re.fullmatch("[0-9]{1,9}", asked) else 1


def _seen(row: FindingRow) -> dict[str, Any]:
    held = current(row.assessment.community, words_of(row.policy, row.name, row.quote))
    return {"seen": held.pk if held else None}


def _shown_paper(row: FindingRow, way: str) -> Shown | None:
    """The paper around the finding: page pictures where it has boxes, text otherwise or where asked for."""
    paper = Paper.objects.filter(community=row.assessment.community, digest=row.digest, name=row.name).first()
    return show(paper, row.start, row.end, boxes=[] if way == "text" else row.boxes) if paper else None
