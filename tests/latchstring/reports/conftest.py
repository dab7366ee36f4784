"""An assessment made by hand: every verdict once at least, and papers whose names and words are hostile."""

import datetime

import msgspec
import pytest

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.law import LawRow, StateLaw, load_law
from latchstring.catalogue.law.lines import state_line
from latchstring.catalogue.loading import Catalogue, load_catalogue
from latchstring.catalogue.policy import Policy
from latchstring.documents import Dated, Inference, Problem
from latchstring.evidence import CarveOut, Finding
from latchstring.findings.assessment import (
    REPORT_FORMAT,
    Answer,
    Assessment,
    Community,
    Conflict,
    LedgerEntry,
    Placed,
    Step,
    Verdict,
)
from latchstring.text import Message
from latchstring.vocabulary import (
    Agreement,
    Body,
    CarveOutType,
    CommunityKind,
    DateKind,
    DocumentKind,
    Instrument,
    LawEffect,
    LawKind,
    LitigationStatus,
    Modality,
    ReadState,
    Stance,
    Status,
    Strength,
    VerdictKind,
)

SEVENTEEN = (
    ("I.A", "welcoming_resolution", "A resolution of welcome", VerdictKind.ADOPTED),
    ("I.B", "immigrant_affairs_liaison", "A liaison for immigrant affairs", VerdictKind.PARTIAL),
    ("I.C", "dont_ask", "Services without questions about status", VerdictKind.ADOPTED_WITH_EXCEPTIONS),
    ("I.D", "municipal_id", "A municipal ID card", VerdictKind.NOT_FOUND),
    ("I.E", "school_welcome", "Schools open to every child", VerdictKind.ADOPTED),
    ("I.F", "language_access", "Interpreters and translated forms", VerdictKind.PARTIAL),
    ("II.A", "community_policing", "Community policing", VerdictKind.CONFLICTING),
    ("II.B", "no_287g", "No 287(g) agreement", VerdictKind.NOT_FOUND),
    ("II.C", "no_detainer_holds", "No holds without a judge’s warrant", VerdictKind.CONFLICTING),
    ("II.D", "no_release_notices", "No notice of release dates", VerdictKind.CONTRARY),
    ("II.E", "tickets_not_arrests", "Tickets instead of arrests", VerdictKind.MENTIONED),
    ("II.F", "no_joint_patrols", "No joint patrols", VerdictKind.NOT_SEARCHED),
    ("III.A", "defendant_advisals", "Advice to defendants", VerdictKind.NOT_SEARCHED),
    ("III.B", "victim_certification", "Certifications for victims", VerdictKind.ADOPTED),
    ("III.C", "legal_defense_fund", "A legal defense fund", VerdictKind.NOT_FOUND),
    ("IV.A", "labor_enforcement", "Labor law for everybody", VerdictKind.MENTIONED),
    ("V", "federal_law", "Federal law", VerdictKind.NOTHING_EXPOSED),
)

HOSTILE = "<script>alert('x')</script> & \x1b[31mred\x07 \u202egnp.404 “”"
HOSTILE_NAME = f"/home/somebody/orders/{HOSTILE.replace('/', '-')}.pdf"
QUOTE = "No officer shall detain a person\non an immigration detainer unless a judge has signed a warrant"


def both(text: str) -> Bilingual:
    return Bilingual(en=text, es=f"{text} [es]")


def policy(name: str, title: str) -> Policy:
    """A policy of the shipped catalogue with words of our own, so that no test hangs on the catalogue's prose."""
    return msgspec.structs.replace(
        load_catalogue().policy(name),
        title=both(title),
        question=both(f"Do the papers speak of: {title}?"),
        why=both("It lets people go to the counter without fear."),
        first_step=both("Talk to those who made one.") if name == "municipal_id" else None,
    )


def finding(name: str, policy_id: str, outline: str, stance: Stance, quote: str = QUOTE) -> Finding:
    strong = Strength.STRONG if stance is Stance.ADOPTS else None
    return Finding(
        id=name,
        policy=policy_id,
        outline=outline,
        stance=stance,
        strength=strong,
        quote=quote,
        start=100,
        end=100 + len(quote),
        modality=Modality.SHALL_NOT,
        binds=(Body.POLICE,) if stance is not Stance.MENTIONS else (),
        carve_outs=(CarveOut(CarveOutType.JUDICIAL_WARRANT, "a judge has signed a warrant", 150, 178),),
        because=(Message("verdict-adopted.means"), Message("papers-also", {"names": HOSTILE})),
    )


def placed(each: Finding, name: str = "orders/404.pdf", status: Status = Status.IN_FORCE) -> Placed:
    return Placed(
        finding=each,
        document="d" * 16,
        name=name,
        status=status,
        page=3,
        section="404.2 Detainers (a)",
        before="The department serves every resident. ",
        after=". A hit in a federal database alone changes nothing.",
    )


FINDINGS = (
    placed(finding("f-hold", "no_detainer_holds", "II.C", Stance.ADOPTS)),
    placed(finding("f-hold-not", "no_detainer_holds", "II.C", Stance.CONTRARY, HOSTILE), HOSTILE_NAME, Status.UNKNOWN),
    *(placed(finding(f"f-{n}", "welcoming_resolution", "I.A", Stance.ADOPTS)) for n in range(5)),
    placed(finding("f-release", "no_release_notices", "II.D", Stance.CONTRARY)),
    placed(finding("f-police", "community_policing", "II.A", Stance.ADOPTS)),
    placed(finding("f-police-not", "community_policing", "II.A", Stance.CONTRARY, "Officers shall ask for papers")),
    *(placed(finding(f"f-m{n}", "tickets_not_arrests", "II.E", Stance.MENTIONS)) for n in range(5)),
)


ROW = LawRow(
    id="mi-1",
    kind=LawKind.STATUTE,
    citation=f"MCL 1.1 {HOSTILE}",
    note=both(f"It bars the policy. {HOSTILE}"),
    source_url="https://statutes.example/1",
    as_of=datetime.date(2024, 1, 2),
    verified=False,
    litigation_status=LitigationStatus.PENDING,
    effects={"no_detainer_holds": LawEffect.FORBIDDEN},
)
LINE = state_line(
    StateLaw(state="MI", name=both("Michigan"), rows=(ROW,)),
    load_law().triggers,
    "no_detainer_holds",
    datetime.date(2026, 5, 4),
)
"""What an invented law does: forbidden, unread and old."""


def verdict(outline: str, name: str, kind: VerdictKind) -> Verdict:
    missing = kind is VerdictKind.NOT_SEARCHED
    return Verdict(
        policy=name,
        outline=outline,
        verdict=kind,
        because=(Message(f"verdict-{kind.value}.means"),),
        findings=tuple(each.finding.id for each in FINDINGS if each.finding.policy == name),
        bound=(Body.POLICE, Body.COUNCIL) if name == "no_detainer_holds" else (),
        not_bound=(Body.SHERIFF, Body.COURT) if name == "no_detainer_holds" else (),
        kinds_read=() if missing else (DocumentKind.CODE, DocumentKind.GENERAL_ORDER),
        kinds_missing=(DocumentKind.JAIL_MANUAL,) if missing else (),
        reported=(Answer(policy=name, says=HOSTILE, who="The clerk", date=datetime.date(2026, 5, 4)),)
        if name == "language_access"
        else (),
        agreement=Agreement.NONE_SEEN if name == "no_287g" else None,
        law=LINE if name == "no_detainer_holds" else None,
    )


LEDGER = (
    LedgerEntry(
        document="d" * 16,
        name="orders/404.pdf",
        title="General Order 404",
        kind=DocumentKind.GENERAL_ORDER,
        issuer=Body.POLICE,
        status=Status.IN_FORCE,
        read=ReadState.IN_FULL,
        pages=4,
        dates=(Dated(DateKind.EFFECTIVE, datetime.date(2019, 3, 1)),),
        inferences=(
            Inference("kind", "general_order", (Message("verdict-partial.means"),)),
            Inference("issuer", "police", (), stated=True),
        ),
        notes=(Message("papers-pages", {"count": 4}),),
        also_seen_as=("copy/404.pdf",),
    ),
    LedgerEntry(
        document="e" * 16,
        name=HOSTILE_NAME,
        title=HOSTILE,
        kind=DocumentKind.OTHER,
        issuer=Body.UNKNOWN,
        status=Status.UNKNOWN,
        read=ReadState.UNREAD,
        problems=(Problem(Message("report-newer-format", {"found": HOSTILE, "known": "1"}), page=2),),
    ),
)


@pytest.fixture
def assessment() -> Assessment:
    return Assessment(
        report_format=REPORT_FORMAT,
        program_version="0.1.0",
        catalogue_version="2026.11.1",
        date=datetime.date(2026, 11, 23),
        community=Community(name="Alder Bay", kind=CommunityKind.CITY, state="MI"),
        ledger=LEDGER,
        verdicts=tuple(verdict(outline, name, kind) for outline, name, _, kind in SEVENTEEN),
        findings=FINDINGS,
        conflicts=(
            Conflict(policy="no_detainer_holds", adopts="f-hold", contrary="f-hold-not", same_document=False),
            Conflict(policy="community_policing", adopts="f-police", contrary="f-police-not", same_document=True),
        ),
        next_steps=(
            Step(
                policy="no_detainer_holds",
                action=Message("papers-also", {"names": HOSTILE}),
                body=Body.POLICE,
                instrument=Instrument.GENERAL_ORDER,
            ),
            Step(policy="municipal_id", action=Message("step-first", {"policy": "municipal_id"}), body=Body.COUNCIL),
        ),
    )


@pytest.fixture
def catalogue() -> Catalogue:
    policies = tuple(policy(name, title) for _, name, title, _ in SEVENTEEN)
    return msgspec.structs.replace(load_catalogue(), policies=policies)
