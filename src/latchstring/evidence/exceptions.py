"""Exceptions as data: where a statement takes something back, in which words, and what the exception rests on.

Whether an exception swallows the rule is judged by `strength`.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from latchstring.vocabulary import CarveOutType

_TRIGGER = re.compile(
    r"\b(?:unless|except(?!ion)(?:ing)?|other than|provided,? (?:however,? )?that|save (?:as|that|for)|excluding|subject to (?=(?:the |any )?(?:provisions?|paragraph|subsections?|subdivisions?|sections?|approval|exceptions?|availab|appropriation|exigenc|limit))|"
    r"but only|(?:to|is not) the extent (?:practicable|possible|feasible|permitted|allowed|required|necessary)|"
    r"to the (?:fullest|maximum|greatest) extent|whenever (?:possible|practicable|feasible|appropriate)|"
    r"where (?:practicable|possible|feasible|appropriate)|if (?:practicable|feasible|possible)|"
    r"(?:this|these|the (?:prohibition|provisions?|requirements?|rule|restrictions?))[^.;]{0,60}? (?:shall|do|does|will) not (?:apply|preclude|prohibit|limit)|"
    r"(?:paragraph|subdivision|sections?|subsections?|items?|clauses?|the prohibition)[^.;]{0,60}? (?:shall|do|does) not apply|"
    r"notwithstanding|without (?:a|an|first obtaining|prior|the) (?=[^,;.]{0,60}(?:warrant|consent|order|subpoena|approval)))\b"
)
_ONLY = re.compile(r"\bonly\b(?=[^.;]{0,700}?(?P<ground>\b(?:if|upon|pursuant to|after)\b|(?<=only )(?:when|where|with|in)\b))")
_VERB_BEFORE = re.compile(r"\b(?:shall|will|may|must|should|is|are|be|do|does)\b(?: not| never)?(?: be)? (?!not\b)[a-z]+")
_MODAL_LAST = re.compile(r"\b(?:shall|will|may|must|should)(?: not)?,? *$")
_STOP = re.compile(r"[.;](?= |$)")
_OR = re.compile(r"(?:[,;] (?:or|and) |[,;:] ?(?=\([a-z0-9]{1,3}\) ))")
_COMMA = re.compile(r",(?= )")
_KINDS: tuple[tuple[CarveOutType, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(words))
    for kind, words in (
        (
            CarveOutType.JUDICIAL_WARRANT,
            r"judicial (?:warrant|order|subpoena|process|determination)|court (?:order|warrant)|warrant[^.;]{0,40}(?:judge|magistrate|court)|"
            r"ordered by a court|court of competent|criminal warrant|signed by a (?:judge|magistrate)|federal warrant|judicially|subpoena",
        ),
        (CarveOutType.CONVICTION, r"convict|sentenced for|registry|registered sex"),
        (
            CarveOutType.CHARGE,
            r"charged with|pending (?:criminal|felony|charge)|felon(?:y|ies)|arrested for|gang|suspected of|illegal activity|criminal activit|"
            r"criminal investigation|under investigation|outstanding (?:criminal )?warrant|misdemeanor|probable cause|crime",
        ),
        (CarveOutType.PUBLIC_SAFETY, r"public safety|emergenc|terror|threat|danger|exigent|national security|imminent|serious harm"),
        (CarveOutType.REIMBURSEMENT, r"reimburs|written agreement|cost[s]? (?:of|are)|paid by"),
        (CarveOutType.CONSENT, r"consent|authorized in writing|written authorization|permission of|voluntar"),
        (
            CarveOutType.REQUIRED_BY_LAW,
            r"required by|required under|as required|(?:federal|state|applicable|other) law|\blaw\b|statute|regulation|u\.s\.c|1373|1644|legally required|court",
        ),
        (CarveOutType.PROGRAMME, r"program|benefit|eligib|service|licens|relevant to|necessary (?:to|for)|employment"),
        (CarveOutType.DISCRETION, r"practicable|possible|feasible|discretion|appropriate|extent|supervisor|approv|reasonable|chief|sheriff"),
    )
)
BROAD = frozenset(
    {CarveOutType.CONVICTION, CarveOutType.CHARGE, CarveOutType.PUBLIC_SAFETY, CarveOutType.REIMBURSEMENT, CarveOutType.DISCRETION}
)


@dataclass(frozen=True, slots=True)
class Exception_:
    """A stretch of a statement's body that takes something back."""

    start: int
    end: int
    type: CarveOutType


def exceptions(body: str) -> list[Exception_]:
    """Return the exceptions of a statement's folded body, in order, not overlapping.

    >>> [e.type.value for e in exceptions("no one shall be held unless a judge signed it, a judicial warrant")]
    ['judicial_warrant']
    """
    found: list[Exception_] = []
    triggers = [(m.start(), m) for m in _TRIGGER.finditer(body)] + [(m.start("ground"), m) for m in _ONLY.finditer(body)]
    for start, match in sorted(triggers, key=lambda t: t[0]):
        if found and start < found[-1].end:
            continue
        end = _end(body, match) if match.re is _TRIGGER else _sentence_end(body, start)
        if end - start > 8:
            found += _grounds(body, start, end)
    return found


def _grounds(body: str, start: int, end: int) -> list[Exception_]:
    """One exception for each ground: "(a) a judge's warrant, or (b) a conviction" are two."""
    cuts = [start, *(m.start() for m in _OR.finditer(body, start + 8, end)), end]
    parts: list[Exception_] = []
    for left, right in pairwise(cuts):
        kind = exception_type(body[left:right])
        if parts and (kind is parts[-1].type or kind is CarveOutType.OTHER):
            parts[-1] = Exception_(parts[-1].start, right, parts[-1].type)
        elif parts and parts[-1].type is CarveOutType.OTHER:
            parts[-1] = Exception_(parts[-1].start, right, kind)
        else:
            parts.append(Exception_(left, right, kind))
    return parts


def exception_type(words: str) -> CarveOutType:
    """Name what an exception rests on, the narrowest ground first."""
    for kind, pattern in _KINDS:
        if pattern.search(words):
            return kind
    return CarveOutType.OTHER


def _end(body: str, match: re.Match[str]) -> int:
    """Where an exception ends: at the next comma if the main verb is still to come, else with the sentence."""
    start = match.start()
    stop = _sentence_end(body, match.end())
    words = match.group()
    if words.startswith(("to the", "whenever", "where p", "where f", "where a", "if p", "if f", "without")):
        comma = _COMMA.search(body, match.end())
        return min(stop, comma.start() if comma else stop, match.end() + 60)
    before = body[max(0, start - 200) : start]
    open_verb = _MODAL_LAST.search(before.rstrip(", ") + " ") or not _VERB_BEFORE.search(before)
    if open_verb and " not apply" not in words:
        for comma in _COMMA.finditer(body, match.end(), stop):
            if _resumes(body, comma.end()):
                return comma.start()
    return stop


def _sentence_end(body: str, at: int) -> int:
    """Where the sentence or clause that holds `at` ends."""
    sentence = _STOP.search(body, at)
    return sentence.start() if sentence else len(body)


def _resumes(body: str, at: int) -> bool:
    """Say whether the main clause goes on here: a subject and a modal, or the verb of an interrupted modal."""
    ahead = body[at : at + 160]
    return bool(re.match(r"\s*(?:shall|will|may|must|no |nothing|neither|any |all |the |an? |each |every |it is|[a-z]+(?:s|e|t|n|d|y|k|r|l)? )", ahead))


def main_text(body: str, found: list[Exception_]) -> str:
    """The body with its exceptions blanked out, same length."""
    for exception in found:
        body = body[: exception.start] + " " * (exception.end - exception.start) + body[exception.end :]
    return body
