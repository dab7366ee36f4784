"""Markdown: plain text whose headings are marked with number signs. The marks stay in the text."""

import re

import msgspec

from latchstring.documents.document import Raw
from latchstring.documents.limits import Limits
from latchstring.documents.plain import read_plain

_HEADING = re.compile(r"^(#{1,6}) +(\S.*?)[ #]*$", re.MULTILINE)
_FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


def read_markdown(data: bytes, limits: Limits) -> Raw:
    """Read Markdown as plain text and tell its headings; what stands between fences has none.

    Raises Unreadable as `read_plain` does.
    """
    raw = read_plain(data, limits)
    fenced = [match.span() for match in _FENCE.finditer(raw.text)]
    headings = tuple(
        (match.start(2), match.end(2), len(match[1]))
        for match in _HEADING.finditer(raw.text)
        if not any(start < match.start() < end for start, end in fenced)
    )
    return msgspec.structs.replace(raw, headings=headings)
