"""Labels that a page's program would draw: texts named as such in inline scripts and embedded data. Nothing is run."""

import re
from collections.abc import Iterator

from lxml import etree

from latchstring.forms.question import FieldPlace, Question
from latchstring.vocabulary import Asking

_NAMED = re.compile(
    r"""["']?\b(label|title|placeholder|question|prompt|legend|caption|labelText|fieldLabel|hint|helpText|text|description)["']?\s*[:=]\s*"""
    r"""("(?:[^"\\\n]|\\.){2,300}"|'(?:[^'\\\n]|\\.){2,300}'|`[^`]{2,300}`)"""
)
_FIELD = re.compile(
    r"""["']?\b(?:name|field|fieldName|key|id|dataIndex|model)["']?\s*[:=]\s*["']([A-Za-z_][\w.\-]{1,80})["']"""
)
_MOST = 5_000


def script_questions(root: etree._Element) -> tuple[Question, ...]:
    """Return one question for each text that a script names as a label, and each field that it names."""
    found = [
        each for number, script in enumerate(root.iter("script"), 1) for each in in_script(script.text or "", number)
    ]
    return tuple(found[:_MOST])


def in_script(text: str, number: int) -> Iterator[Question]:
    """Yield what a program names as labels and fields; `number` is the script's place on its page."""
    for match in _NAMED.finditer(text):
        words = match[2][1:-1].encode("utf-8").decode("utf-8").replace('\\"', '"').replace("\\'", "'")
        place = FieldPlace(path=f"script[{number}]:{match.start()}")
        short = len(words.split()) <= 12
        yield Question(
            words=_unescaped(words), asking=Asking.LABEL if short else Asking.SENTENCE, place=place, widget="script"
        )
    for match in _FIELD.finditer(text):
        place = FieldPlace(path=f"script[{number}]:{match.start()}")
        yield Question(words="", name=match[1], asking=Asking.NAME, place=place, widget="script")


def _unescaped(words: str) -> str:
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), words).replace("\\n", " ")
