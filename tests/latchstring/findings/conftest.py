"""Builders of papers and findings, so that a test can say only what it is about."""

import datetime
from collections.abc import Callable

import pytest

from latchstring.documents import Document
from latchstring.evidence import CarveOut, Finding
from latchstring.findings.assessment import Placed
from latchstring.text import Message
from latchstring.vocabulary import Body, CarveOutType, DocumentKind, Modality, Stance, Status, Strength

TEXT = "Sec. 1. No officer shall hold a person for the service. An officer may do so on a felony charge. " * 40


@pytest.fixture
def today() -> datetime.date:
    return datetime.date(2026, 11, 2)


@pytest.fixture
def paper() -> Callable[..., Document]:
    def build(name: str = "order.txt", **facts: object) -> Document:
        given = {"text": TEXT, "kind": DocumentKind.GENERAL_ORDER, "status": Status.IN_FORCE, **facts}
        return Document(id=f"id-{name}", name=name, **given)

    return build


@pytest.fixture
def placed() -> Callable[..., Placed]:
    def build(
        document: Document,
        stance: str = "adopts",
        policy: str = "no_detainer_holds",
        *,
        start: int = 8,
        length: int = 40,
        strength: str | None = "strong",
        modality: str = "shall_not",
        carve_outs: tuple[tuple[str, int, int], ...] = (),
        binds: tuple[str, ...] = ("police",),
    ) -> Placed:
        quote = document.text[start : start + length]
        finding = Finding(
            id=f"{policy}-{stance}-{document.name}-{start}",
            policy=policy,
            outline="II.C",
            stance=Stance(stance),
            strength=Strength(strength) if strength and stance == "adopts" else None,
            quote=quote,
            start=start,
            end=start + length,
            modality=Modality(modality),
            binds=tuple(Body(body) for body in binds),
            carve_outs=tuple(CarveOut(CarveOutType(t), document.text[a:b], a, b) for t, a, b in carve_outs),
            because=(Message("because-test"),),
        )
        return Placed(finding=finding, document=document.id, name=document.name, status=document.status)

    return build
