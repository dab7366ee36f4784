"""The page of the law: the table of states and policies, every row, and the federal frame."""

import datetime
from collections.abc import Iterable, Iterator

from laying_out import SAY, page, table

from latchstring.catalogue import LawRow, load_catalogue, load_law
from latchstring.cli.law_shown import LETTERS, letter_of
from latchstring.reports.law import details_of


def law() -> str:
    """Return the law: the table of states and policies, every row, and the federal frame in its four parts."""
    kept, policies = load_law(), load_catalogue().policies
    day = max(row.as_of for state in kept.states.values() for row in state.rows)
    cells = {
        code: [letter_of(kept.state_line(code, policy.id, day)) for policy in policies] for code in kept.edition.states
    }
    key = " · ".join(f"{letter} {SAY.label(effect)}" for effect, letter in LETTERS.items())
    parts = [
        f"Law {kept.version}, as on {day.isoformat()}. {key}. {SAY.say('law-table-marks')}",
        f"{SAY.say('report-not-advice')} What the words mean: [How law is kept](../reasons/how-law-is-kept.md).",
        table(("", *(policy.outline for policy in policies)), ((code, *row) for code, row in cells.items())),
        "## Triggers\n\nWhat a statute forbids or demands, and what that does to a policy.",
        table(
            ("trigger", "says", "hits"),
            (
                (meaning.trigger, meaning.says.en, "; ".join(f"`{p}`: {hit.effect}" for p, hit in meaning.hits.items()))
                for meaning in kept.triggers.meanings
            ),
        ),
        "## States",
    ]
    for code in kept.edition.states:
        state = kept.state(code)
        parts += [f"### {state.name.en} ({code})", _law_rows(state.rows, day)]
    return page("The law", *parts, "## Federal statutes and rules", _law_rows(kept.federal.statutes, day), *_frame())


def _law_rows(rows: Iterable[LawRow], day: datetime.date) -> str:
    """A table of rows: what each says, which policies it is about, how far it can be relied on, where it stands."""
    return table(
        ("row", "what it does", "policies", "marks"),
        (
            (f"[{row.citation}]({row.source_url})", row.note.en, _about(row), " · ".join(details_of(row, day, SAY)))
            for row in rows
        ),
    )


def _about(row: LawRow) -> str:
    said = [", ".join(row.triggers)] if row.triggers else []
    said += [
        f"`{policy}` {effect}{' in part' if policy in row.in_part else ''}" for policy, effect in row.effects.items()
    ]
    return "; ".join(said + ([f"beside {', '.join(f'`{policy}`' for policy in row.beside)}"] if row.beside else []))


def _frame() -> Iterator[str]:
    """The rest of the federal frame: circuits, cases, grant conditions, political lists."""
    federal = load_law().federal
    unread = SAY.say("law-unverified")
    order = ["supreme", *(circuit.circuit for circuit in federal.circuits), "state"]
    yield "## Circuits on 8 U.S.C. 1373"
    yield table(
        ("circuit", "states", "reading", ""),
        ((each.circuit, ", ".join(each.states), SAY.label(each.reading), each.says.en) for each in federal.circuits),
    )
    yield "## Cases"
    yield table(
        ("circuit", "case", "holding", "side", "marks"),
        (
            (
                case.circuit,
                f"[{case.name}]({case.source_url}), {case.citation}",
                case.holding.en,
                SAY.label(case.side),
                SAY.label(case.litigation_status) + ("" if case.verified else f" · {unread}"),
            )
            for case in sorted(federal.cases, key=lambda case: order.index(case.circuit))
        ),
    )
    yield "## Conditions on federal money"
    yield table(
        ("programme", "condition", "litigation", "marks"),
        (
            (
                f"[{each.programme}]({each.source_url}), {each.citation}",
                each.condition.en,
                f"{SAY.label(each.litigation_status)}: {each.litigation.en}",
                "" if each.verified else unread,
            )
            for each in federal.grant_conditions
        ),
    )
    yield "## Political lists, which are no law"
    yield table(
        ("by", "what it is", "goes by", "marks"),
        (
            (
                f"[{each.by}]({each.source_url})",
                each.says.en,
                "; ".join(trait.says.en for trait in each.characteristics),
                "" if each.verified else unread,
            )
            for each in federal.lists
        ),
    )
