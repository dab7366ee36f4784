"""Papers: uploading, stating what they are, taking one out, and the checklist of those still missing."""

from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from townhall.assessments import selectors, services
from townhall.assessments.forms import StatementForm, UploadForm
from townhall.assessments.intake import take_all_in
from townhall.assessments.models import Community, Paper
from townhall.assessments.quota import MEGABYTE, Room
from townhall.assessments.statements import is_statement, statements_in
from townhall.assessments.views.communities import community_of
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS, Role
from townhall.core.pages.templatetags.say import spoken


@for_roles(*MEMBERS)
@require_http_methods(["GET", "POST"])
def papers(request: Any, organisation: str, community: str) -> HttpResponse:
    """List the papers, and take in more."""
    shown = community_of(request, community)
    may_add = bool({Role.LIAISON, Role.ADMINISTRATOR} & request.membership.role_set)
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and not may_add:
        raise PermissionDenied
    if request.method == "POST" and form.is_valid():
        sent = sum(file.size for file in form.cleaned_data["files"])
        if sent > settings.UPLOAD_MEGABYTES * MEGABYTE:
            form.add_error("files", spoken().say("papers-too-large", megabytes=settings.UPLOAD_MEGABYTES))
        elif not Room(shown.organisation).takes(sent):
            form.add_error("files", spoken().say("papers-no-room", megabytes=settings.QUOTA_MEGABYTES))
        else:
            _take_all(request, shown, form.cleaned_data["files"])
            return redirect("assessments:papers", organisation=organisation, community=community)
    newest = selectors.latest_done(shown)
    report = selectors.report_of(newest) if newest else None
    held = selectors.papers_of(shown)
    context = {
        "community": shown,
        "form": form,
        "may_add": may_add,
        "papers": [each for each in held if not is_statement(each)],
        "statements": [each for each in held if is_statement(each)],
        "faults": statements_in(held).faults,
        "ledger": {entry.name: entry for entry in report.ledger} if report else {},
        "bundles": shown.bundles.exclude(problems=[]).order_by("-added_at")[:5],
        "missing": _missing(report),
        "jobs": selectors.open_jobs(shown),
    }
    return render(request, "assessments/papers.html", context, status=422 if form.errors else 200)


def _take_all(request: Any, community: Community, files: list[Any]) -> None:
    """Take the files in under the folders they came from, where the browser tells them (`paths`, in the files'
    order).
    """
    paths = request.POST.getlist("paths")
    paths += [""] * (len(files) - len(paths))
    named = [(path or file.name, file.chunks()) for path, file in zip(paths, files, strict=False)]
    take_all_in(community, named, by=request.user.name, now=timezone.now())


def _missing(report: Any) -> list[Any]:
    """The kinds of paper that would hold policies and were not read."""
    found = {kind for verdict in report.verdicts for kind in verdict.kinds_missing} if report else set()
    return sorted(found)


@for_roles(Role.LIAISON, Role.REVIEWER, Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def paper(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """State what a paper is."""
    shown = community_of(request, community)
    row = get_object_or_404(Paper, pk=number, community=shown, replaced_at=None)
    said = {name: getattr(row, f"stated_{name}") for name in ("kind", "issuer", "status", "effective")}
    form = StatementForm(request.POST or None, initial=said)
    if request.method == "POST" and form.is_valid():
        services.state_paper(row, **form.cleaned_data, by=request.user, now=timezone.now())
        return redirect("assessments:papers", organisation=organisation, community=community)
    newest = selectors.latest_done(shown)
    entries = {entry.name: entry for entry in selectors.report_of(newest).ledger} if newest else {}
    context = {"community": shown, "paper": row, "form": form, "entry": entries.get(row.name)}
    return render(request, "assessments/paper.html", context, status=422 if form.errors else 200)


@for_roles(Role.LIAISON, Role.ADMINISTRATOR)
@require_POST
def take_out(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Take a paper out."""
    row = get_object_or_404(Paper, pk=number, community=community_of(request, community), replaced_at=None)
    services.take_out(row, by=request.user, now=timezone.now())
    return redirect("assessments:papers", organisation=organisation, community=community)
