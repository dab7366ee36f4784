"""The public API: published snapshots alone, read-only, the same for everybody. What it hands out are types.

Addresses and answers are described by `/api/v1/openapi.json`, which is made from these types.
"""

import datetime
import hashlib
from typing import Any

import msgspec

from townhall.assessments.models import Community, Snapshot
from townhall.assessments.publishing import report_in

A_PAGE = 100


class SnapshotLine(msgspec.Struct, frozen=True):
    """A snapshot in a list: its number, when it was published, what it corrects, where it is."""

    number: int
    published_at: datetime.datetime
    note: str
    digest: str
    url: str
    report_url: str


class CommunityLine(msgspec.Struct, frozen=True):
    """A community in a list, with its newest snapshot."""

    slug: str
    name: str
    state: str
    kind: str
    geoid: str
    newest: SnapshotLine
    snapshots_url: str


class Communities(msgspec.Struct, frozen=True):
    """One page of the communities; `next` is the address of the next page, or null."""

    communities: list[CommunityLine]
    next: str | None


class Snapshots(msgspec.Struct, frozen=True):
    """All snapshots of a community, the newest first."""

    snapshots: list[SnapshotLine]


class Answer(msgspec.Struct, frozen=True):
    """One policy's verdict in a snapshot."""

    policy: str
    outline: str
    verdict: str
    bound: list[str]
    not_bound: list[str]
    findings: int


class SnapshotAnswers(msgspec.Struct, frozen=True):
    """A snapshot with its seventeen verdicts; quotations stand in its report."""

    community: str
    snapshot: SnapshotLine
    program_version: str
    catalogue_version: str
    date: datetime.date
    answers: list[Answer]


class Refusal(msgspec.Struct, frozen=True):
    """Why there is no answer."""

    error: str


def line_of(snapshot: Snapshot, slug: str) -> SnapshotLine:
    """Return a snapshot as a line."""
    url = f"/api/v1/communities/{slug}/snapshots/{snapshot.number}"
    return SnapshotLine(snapshot.number, snapshot.published_at, snapshot.note, snapshot.digest, url, f"{url}/report")


def communities(page: int) -> Communities:
    """Return a page of the communities that published, by their slugs."""
    published = Community.objects.filter(snapshots__isnull=False).distinct().order_by("slug")
    begin = (page - 1) * A_PAGE
    rows = list(published[begin : begin + A_PAGE + 1])
    newest: dict[int, Snapshot] = {}
    for snapshot in Snapshot.objects.defer("content").filter(community__in=rows[:A_PAGE]).order_by("number"):
        newest[snapshot.community_id] = snapshot
    lines = [
        CommunityLine(
            row.slug,
            row.name,
            row.state,
            row.kind,
            row.geoid,
            line_of(newest[row.pk], row.slug),
            f"/api/v1/communities/{row.slug}/snapshots",
        )
        for row in rows[:A_PAGE]
    ]
    return Communities(lines, f"/api/v1/communities?page={page + 1}" if len(rows) > A_PAGE else None)


def snapshots(slug: str) -> Snapshots | None:
    """Return the snapshots of a community, or None where it published none."""
    rows = Snapshot.objects.defer("content").filter(community__slug=slug)
    found = [line_of(row, slug) for row in rows]
    return Snapshots(found) if found else None


def answers(snapshot: Snapshot) -> SnapshotAnswers:
    """Return a snapshot with its verdicts."""
    report = report_in(snapshot)
    return SnapshotAnswers(
        snapshot.community.slug,
        line_of(snapshot, snapshot.community.slug),
        report.program_version,
        report.catalogue_version,
        report.date,
        [
            Answer(v.policy, v.outline, v.verdict, list(v.bound), list(v.not_bound), len(v.findings))
            for v in report.verdicts
        ],
    )


def openapi() -> dict[str, Any]:
    """Return the description of the API, made from the types above."""
    types = [Communities, Snapshots, SnapshotAnswers, Refusal]
    schemas, components = msgspec.json.schema_components(types, ref_template="#/components/schemas/{name}")
    listed, several, one, refusal = schemas
    slug = _parameter(
        "slug", "path", {"type": "string", "pattern": "^[-a-zA-Z0-9_]+$", "maxLength": 80, "examples": ["alder-bay-mi"]}
    )
    number = _parameter("number", "path", {"type": "integer", "minimum": 1, "maximum": 999_999_999, "examples": [1]})
    page = _parameter("page", "query", {"type": "integer", "minimum": 1, "maximum": 10_000}, required=False)
    root = "/api/v1/communities"
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Latchstring: published answers",
            "version": "1.0",
            "description": "Read-only. Every answer carries an ETag for If-None-Match. It is no legal advice.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {
            root: _path("List the communities that published.", listed, [page], {"400": refusal}),
            f"{root}/{{slug}}/snapshots": _path("List a community's snapshots.", several, [slug], {"404": refusal}),
            f"{root}/{{slug}}/snapshots/{{number}}": _path(
                "Show a snapshot's verdicts.", one, [slug, number], {"404": refusal}
            ),
            f"{root}/{{slug}}/snapshots/{{number}}/report": _path(
                "Hand the whole report over.", {"type": "object"}, [slug, number], {"404": refusal}
            ),
        },
        "components": {"schemas": components},
    }


def tag_of(content: bytes) -> str:
    """Return the ETag of an answer."""
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


def _parameter(name: str, place: str, schema: dict[str, Any], *, required: bool = True) -> dict[str, Any]:
    return {"name": name, "in": place, "required": required, "schema": schema}


def _path(
    summary: str, schema: dict[str, Any], parameters: list[dict[str, Any]], refusals: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    def said(schema: dict[str, Any], description: str) -> dict[str, Any]:
        return {"description": description, "content": {"application/json": {"schema": schema}}}

    responses = {"200": said(schema, "The answer."), "304": {"description": "Not changed."}}
    responses |= {status: said(each, "No answer, and why.") for status, each in refusals.items()}
    return {"get": {"summary": summary, "parameters": parameters, "responses": responses}}
