"""The audit of one form and of many: reads, tells the programme, matches, judges; each is a module of its own."""

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from latchstring import __version__
from latchstring.documents import Limits, Problem
from latchstring.forms.comparing_languages import language_differences, language_of_form
from latchstring.forms.correcting import corrected
from latchstring.forms.finding import AUDIT_FORMAT, AskFinding, Audit, AuditedForm
from latchstring.forms.judging import Setting, judge
from latchstring.forms.lexicon import lexicons
from latchstring.forms.matching import Match, Matched, match
from latchstring.forms.notices import notice_of
from latchstring.forms.programs import GENERAL, program, program_told
from latchstring.forms.question import Form, Question
from latchstring.forms.reading import read_forms
from latchstring.forms.units import joined_neighbours
from latchstring.forms.vendors import names_a_vendor
from latchstring.text import Message
from latchstring.vocabulary import AskCode, Asking, AuditVerdict, ReadState

Progress = Callable[[str, int, int], None]
_LIST = 4
"""Questions before and after a paper's bare name among which other papers make it a list."""
_HEAD_QUESTIONS = 6
"""Questions at the head of a page among which the title of a form inside a packet stands."""


def audit(
    paths: Sequence[str | Path],
    *,
    program: str | None = None,
    language: str = "en",
    limits: Limits | None = None,
    today: datetime.date | None = None,
    progress: Progress | None = None,
) -> Audit:
    """Say of every form, screen, script and schema what it asks of status or a proxy of it, and what to do about it.

    `program` states the programme of all of them (see `latchstring audit --help`); without it each form's title tells
    it. `language` is that of the notes of the allow-list. Raises FileNotFoundError for a path that is not there and
    LookupError for a programme that is not known. Only printed words are kept, never what somebody filled in.
    """
    return audit_forms(read_forms(paths, limits, progress), program=program, language=language, today=today)


def audit_forms(
    forms: Iterable[Form], *, program: str | None = None, language: str = "en", today: datetime.date | None = None
) -> Audit:
    """Audit forms that were read already, as `audit` does."""
    today = today or datetime.datetime.now().astimezone().date()
    audited = [audit_form(form, program, language, today) for form in forms]
    return Audit(
        audit_format=AUDIT_FORMAT,
        program_version=__version__,
        date=today,
        forms=tuple(_with_stored_only(audited)),
        differences=language_differences(audited),
    )


def audit_form(form: Form, stated: str | None, language: str, today: datetime.date) -> AuditedForm:
    """Audit one form."""
    if stated is not None:
        program(stated)
    told = stated or program_told(form.text or form.title, f"{form.name} {form.title}") or GENERAL
    notice, lacks = notice_of(form.questions)
    vendor = names_a_vendor(form.text)
    findings: dict[str, AskFinding] = {}
    silenced: dict[str, int] = {}
    prose = pages_of_prose(form.questions)
    pages = {} if stated else {page: found for page, found in _programs_of_pages(form).items() if page not in prose}
    every = [match(question, question.place.page in prose) for question in form.questions]
    for at, (question, matched) in enumerate(zip(form.questions, every, strict=True)):
        here = pages.get(question.place.page or 0, told)
        setting = Setting(form, here, stated is not None, notice, today, language, vendor)
        for because in matched.silenced:
            silenced[because] = silenced.get(because, 0) + 1
        for each in matched.matches:
            if each.bare and _one_of_several(each, every[max(0, at - _LIST) : at + _LIST + 1]):
                continue
            finding = judge(each, question, setting)
            findings.setdefault(finding.id, finding)
    for each, question in _over_two_lines(form.questions):
        setting = Setting(
            form, pages.get(question.place.page or 0, told), stated is not None, notice, today, language, vendor
        )
        finding = judge(each, question, setting)
        findings.setdefault(finding.id, finding)
    spoken_in = language_of_form(form)
    listed = tuple(corrected(each, spoken_in) for each in _once_a_place(findings.values()))
    problems = (*form.problems, *_language_problem(form, spoken_in))
    return AuditedForm(
        id=form.id,
        name=form.name,
        path=form.path,
        reader=form.reader,
        title=form.title,
        language=spoken_in,
        program=told,
        program_stated=stated is not None,
        read=_read_state(form, problems),
        pages=form.pages,
        questions=sum(each.asking is not Asking.SENTENCE for each in form.questions),
        notice=notice,
        notice_lacks=lacks,
        findings=listed,
        silenced=silenced,
        problems=problems,
    )


def pages_of_prose(questions: Sequence[Question]) -> set[int | None]:
    """Return the pages (None: all of a paper without pages) that are no form: mostly sentences, nowhere to write."""
    fields: Counter[int | None] = Counter()
    labels: Counter[int | None] = Counter()
    sentences: Counter[int | None] = Counter()
    for question in questions:
        counts = fields if question.widget else sentences if question.asking is Asking.SENTENCE else labels
        counts[question.place.page] += 1
    return {page for page, count in sentences.items() if 12 * fields[page] < count and count >= labels[page]}


def _one_of_several(paper: Match, around: Sequence[Matched]) -> bool:
    """Whether other papers stand near by their bare names: a list of papers to choose from, one box to tick each."""
    return any(other.bare and other.code is not paper.code for each in around for other in each.matches)


def _programs_of_pages(form: Form) -> dict[int, str]:
    """Tell the programme of each page of a packet by its head; a page that names none follows the one before."""
    heads: dict[int, list[str]] = {}
    for question in form.questions:
        if question.place.page and len(heads.setdefault(question.place.page, [])) < _HEAD_QUESTIONS:
            heads[question.place.page].append(question.words)
    told: dict[int, str] = {}
    last = ""
    for page in sorted(heads) if form.pages > 1 else ():
        last = program_told(" ".join(heads[page])) or last
        if last:
            told[page] = last
    return told


def _over_two_lines(questions: Sequence[Question]) -> Iterable[tuple[Match, Question]]:
    """Yield what only two stacked labels together ask for."""
    labels = [each for each in questions if each.asking is not Asking.SENTENCE and not each.name]
    for pair in joined_neighbours(labels):
        for each in match(pair).matches:
            if not any(each.code in {m.code for m in match(half).matches} for half in _halves(pair, labels)):
                yield each, pair


def _halves(pair: Question, labels: Sequence[Question]) -> list[Question]:
    return [each for each in labels if each.place.page == pair.place.page and each.words and each.words in pair.words]


def _once_a_place(findings: Iterable[AskFinding]) -> list[AskFinding]:
    """Keep one finding of a code where a field's label and the printed words beside it say the same."""
    kept: list[AskFinding] = []
    for each in findings:
        twin = next((k for k in kept if k.code is each.code and _same_spot(k, each)), None)
        if twin is None:
            kept.append(each)
    return kept


def _same_spot(one: AskFinding, other: AskFinding) -> bool:
    a, b = one.place.box, other.place.box
    if a is not None and b is not None:
        meets = a.left < b.right and b.left < a.right and a.bottom < b.top and b.bottom < a.top
        return a.page == b.page and meets and (one.words in other.words or other.words in one.words)
    return one.place == other.place and one.words == other.words


def _read_state(form: Form, problems: Sequence[Problem]) -> ReadState:
    lost = any(problem.loses_text for problem in problems)
    if not form.questions and (lost or not form.text):
        return ReadState.UNREAD
    return ReadState.IN_PART if lost else ReadState.IN_FULL


def _language_problem(form: Form, language: str) -> tuple[Problem, ...]:
    """A form in a language without a lexicon, or with but a draft of one, cannot be called clean."""
    if not form.text.strip():
        return ()
    if not language:
        return (Problem(Message("problem-form-language")),)
    complete = {lexicon.language for lexicon in lexicons() if lexicon.complete}
    return () if language in complete else (Problem(Message("problem-form-language-draft")),)


def _with_stored_only(forms: Sequence[AuditedForm]) -> Iterable[AuditedForm]:
    """Mark what schemas store and no form of the audit asks for (D1)."""
    asked = {each.code for form in forms for each in form.findings if not _is_stored(each)}
    for form in forms:
        marked = tuple(
            msgspec.structs.replace(each, also=(*each.also, AskCode.D1))
            if _is_stored(each) and each.code not in asked and each.verdict is not AuditVerdict.KEEP
            else each
            for each in form.findings
        )
        yield msgspec.structs.replace(form, findings=marked)


def _is_stored(finding: AskFinding) -> bool:
    return finding.widget in ("column", "property", "variable")
