"""The page of error rates, from the figures of the last accepted run (`python -m bench.accepted`)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from laying_out import page, table

import latchstring
from latchstring.catalogue import load_catalogue

FIGURES = Path(__file__).parent.parent / "bench" / "figures.json"
LABELS = ("modality", "carve_outs", "binds")


def accuracy() -> str:
    """Return the error rates of the last accepted run, with the size of the sets; their limits are told in a reason."""
    figures = json.loads(FIGURES.read_text("utf-8"))
    visible, papers = figures["accuracy"]["all"], figures["papers"]
    kinds = [(f"`{name}`", str(k["papers"]), *_shares(k, "now", "ever")) for name, k in papers["kinds"].items()]
    kinds.append(("all", str(papers["papers"]), *_shares(papers["all"], "now", "ever")))
    policies = [
        (
            policy.outline,
            f"`{policy.id}`",
            str(visible["policies"].get(policy.outline, {}).get("units", 0)),
            *_shares(visible["policies"].get(policy.outline, {}), "precision", "recall"),
            *_shares(papers["policies"].get(policy.outline, {}), "now", "ever"),
        )
        for policy in load_catalogue().policies
    ]
    labels = [
        (name, *(f"{keys[key][0] / keys[key][1]:.0%} of {keys[key][1]}" for key in LABELS))
        for name, keys in figures["labels"].items()
    ]
    return page(
        "The error rates",
        f"Accepted on {figures['date']} with program {latchstring.__version__}. How the sets came to be, and what they"
        " cannot tell: [how well it reads](../reasons/how-well-it-reads.md). In brackets the interval at 95 %.",
        "## By set",
        table(("set", "passages", "F1", "precision", "recall", "strength", "alarms"), _sets(figures)),
        "A unit is a policy and a stance in a passage. Strength: as labelled, where the unit is found. Alarms: passages"
        f" without a label in which something is found. Real law: {visible['jurisdictions']} jurisdictions.",
        "## By policy",
        table(("", "policy", "units", "precision", "recall", "whole papers", "with those mended"), policies),
        "Units, precision and recall: passages of real law, open and closed. Whole papers: below.",
        "## Whole papers",
        table(("kind", "papers", "findings that are right", "with those mended"), kinds),
        "One reader judged every finding. The last column counts the wrong findings that rules have mended since, too:"
        " it is nearer to what papers never read before will show.",
        "## Modality, exceptions, who is bound",
        table(("set", "modality", "exceptions", "who is bound"), labels),
        "As labelled, where the unit is found; every exception must be named and no other. Open and closed are halves"
        " of labelled passages of real law, own the first author's.",
    )


def _sets(figures: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """The rows of the visible parts and of the project's own sets."""
    for name, part in figures["accuracy"].items():
        f1 = f"{part['micro_f1']:.2f} ({_range(part['micro_f1_95'])})"
        shares = (f"{part[key]:.2f}" for key in ("precision", "recall", "strength_accuracy"))
        yield f"real law, {name}", str(part["passages"]), f1, *shares, f"{part['alarms']:.1%} of {part['lookalikes']}"
    for name, part in figures["passages"].items():
        shares = (f"{part[key]:.2f}" for key in ("f1", "precision", "recall", "strength"))
        alarms = f"{part['alarms'] / part['silent']:.1%} of {part['silent']}"
        yield f"own, {name}", str(part["passages"]), *shares, alarms


def _shares(row: dict[str, Any], *keys: str) -> Iterator[str]:
    """Each share with its interval and what it is a share of; a dash where nothing was counted."""
    for key in keys:
        share, low, high, of = row.get(key, (0, 0, 1, 0))
        yield f"{share:.2f} ({_range([low, high])}) of {of}" if of else "–"


def _range(ends: list[float]) -> str:
    return f"{ends[0]:.2f}–{ends[1]:.2f}"
