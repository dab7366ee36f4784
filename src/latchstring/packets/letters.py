"""Electronic mail to words and attachments: the subject and the body, plain before HTML; addresses are left out."""

import email
import email.policy
import re
from email.message import EmailMessage

import msgspec

from latchstring.documents import Limits, Problem
from latchstring.documents.html import read_html
from latchstring.documents.plain import decode
from latchstring.documents.problems import Unreadable
from latchstring.text import Message

_HEAD = re.compile(rb"\A(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}", re.MULTILINE)
_OF_MAIL = re.compile(rb"^(?:received|return-path|mime-version|message-id|content-type|delivered-to):", re.I | re.M)
_QUOTED = re.compile(r"^(?:\s*>)+ ?", re.MULTILINE)
_MOST_ATTACHED = 200


class Letter(msgspec.Struct, frozen=True):
    """The words of a letter, what hangs on it (name, bytes), and what could not be read."""

    words: str
    attached: tuple[tuple[str, bytes], ...] = ()
    problems: tuple[Problem, ...] = ()


def is_letter(data: bytes, name: str) -> bool:
    """Whether bytes are electronic mail: the name says so, or the head does."""
    if name.casefold().endswith(".eml"):
        return bool(data.strip())
    head = _HEAD.match(data[:8192])
    return bool(head and _OF_MAIL.search(head[0]))


def letter_of(data: bytes, limits: Limits) -> Letter:
    """Read a letter. What cannot be read of it is a problem, and the rest is still read."""
    try:
        return _letter(email.message_from_bytes(data, policy=email.policy.default), limits)
    except Exception as error:  # hostile headers bring the parser to many failures
        return Letter("", problems=(Problem(Message("problem-reader-failed", {"error": type(error).__name__})),))


def _letter(parsed: EmailMessage, limits: Limits) -> Letter:
    plain: list[str] = []
    html: list[str] = []
    attached: list[tuple[str, bytes]] = []
    problems: list[Problem] = []
    for part in parsed.walk():
        if part.is_multipart():
            continue
        name = part.get_filename() or ""
        data = part.get_payload(decode=True)
        if not isinstance(data, bytes):
            continue
        if name or part.get_content_maintype() != "text":
            attached.append((name or f"attached.{part.get_content_subtype()}", data))
        elif part.get_content_subtype() == "html":
            html.append(_of_html(data, limits, problems))
        else:
            plain.append(decode(data, part.get_content_charset() or "").text)
    if len(attached) > _MOST_ATTACHED:
        problems.append(Problem(Message("problem-archive-too-many", {"limit": _MOST_ATTACHED})))
    body = "\n".join(plain) if any(words.strip() for words in plain) else "\n".join(html)
    words = f"{_subject(parsed)}\n{_QUOTED.sub('', body)}"
    return Letter(words, tuple(attached[:_MOST_ATTACHED]), tuple(problems))


def _of_html(data: bytes, limits: Limits, problems: list[Problem]) -> str:
    try:
        return read_html(data, limits).text
    except Unreadable as error:
        problems.append(Problem(error.message))
        return ""


def _subject(parsed: EmailMessage) -> str:
    return str(parsed["subject"] or "")
