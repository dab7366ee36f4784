"""Web layouts: labels of every kind, tables that run either way, pages that a program draws."""

import json
from html import escape

from .specs import Spec


def _whole(spec: Spec, body: str, head: str = "") -> bytes:
    return (
        f'<!doctype html><html lang="{spec.language}"><head><meta charset="utf-8"><title>{escape(spec.title)}</title>{head}'
        f"</head><body><h1>{escape(spec.title)}</h1>{body}</body></html>"
    ).encode()


def _choice(field, name: str) -> str:
    return "".join(
        f'<label><input type="radio" name="{name}" value="{n}"> {escape(option)}</label>'
        for n, option in enumerate(field.options)
    )


def labelled(spec: Spec) -> bytes:
    rows = []
    for n, field in enumerate(spec.fields):
        if field.options:
            rows.append(f"<fieldset><legend>{escape(field.label)}</legend>{_choice(field, f'r{n}')}</fieldset>")
        else:
            rows.append(
                f'<div><label for="i{n}">{escape(field.label)}</label><input id="i{n}" value="Filled-In"></div>'
            )
    return _whole(spec, f"<form>{''.join(rows)}</form>")


def table(spec: Spec) -> bytes:
    rows = []
    for n, field in enumerate(spec.fields):
        options = "".join(f"<option>{escape(o)}</option>" for o in field.options)
        control = f"<select name=s{n}>{options}</select>" if options else f"<input name=Text{n}>"
        rows.append(f"<tr><td>{escape(field.label)}</td><td>{control}</td></tr>")
    return _whole(spec, f"<form><table>{''.join(rows)}</table></form>")


def right_to_left(spec: Spec) -> bytes:
    rows = []
    for n, field in enumerate(spec.fields):
        control = _choice(field, f"r{n}") or f"<input name=f{n}>"
        rows.append(f"<tr><td>{control}</td><td>{escape(field.label)}</td></tr>")
    return _whole(spec, f'<form><table dir="rtl">{"".join(rows)}</table></form>')


def placeholders(spec: Spec) -> bytes:
    rows = []
    for n, field in enumerate(spec.fields):
        told = escape(f"{field.label} {' / '.join(field.options)}".strip())
        rows.append(
            f'<p><input name="q{n}" placeholder="{told}"></p>'
            if n % 2
            else f'<p><input name="q{n}" aria-label="{told}"></p>'
        )
    return _whole(spec, "".join(rows))


def before(spec: Spec) -> bytes:
    rows = [
        f"{escape(field.label)}: {_choice(field, f'c{n}') or f'<input name=b{n}>'}<br>"
        for n, field in enumerate(spec.fields)
    ]
    return _whole(spec, f"<form>{''.join(rows)}</form>")


def drawn_by_program(spec: Spec) -> bytes:
    """A saved page with a form and a further step that a program would draw."""
    half = len(spec.fields) // 2
    steps = [
        {"type": "text", "name": f"n{n}", "label": f"{f.label} {' / '.join(f.options)}".strip()}
        for n, f in enumerate(spec.fields[half:])
    ]
    first = "".join(
        f"<label>{escape(f.label)} {escape(' / '.join(f.options))}<input name=z{n}></label>"
        for n, f in enumerate(spec.fields[:half])
    )
    return _whole(spec, f"<form>{first}</form><script>window.steps = {json.dumps(steps, ensure_ascii=False)}</script>")
