"""What the governing words of a statement do to an act: forbid it, require it, permit it, free from it, or spare it.

The reading is one of parity: a modal verb, and the negations between the head of the clause and the act. "Shall not
refuse to enrol" requires enrolment; "nothing shall prohibit officers from sending" spares sending. Works on folded text.
"""

import re
from dataclasses import dataclass, replace

from latchstring.catalogue.rules import Effect
from latchstring.vocabulary import Modality


@dataclass(frozen=True, slots=True)
class Reading:
    """The effect on an act (None where no verb governs it), the modality, and whether the words leave discretion."""

    effect: Effect | None
    modality: Modality
    weak: bool = False
    only: bool = False
    undone: bool = False
    """Whether the rule is told only to be repealed."""
    lexical: bool = False
    """Whether a verb of refusing or forbidding stands right before the act."""


_BE = r"(?:is|are|be|being|was|were|been)"
_ADV = (
    r"(?:hereby|also|only|strictly|expressly|further|specifically|generally|otherwise|then|immediately|promptly|at all times|"
    r"in no (?:event|case|circumstances)|under no circumstances|normally|routinely|always|never|affirmatively|solely)"
)
_NOT = r"(?:[\ ,:]+(?:(?:as\ a\ rule|ordinarily|normally|generally|therefore|at\ no\ time|in\ no\ event)[\ ,]+)?(?:not|never|neither)\b)?"
_OPERATOR = re.compile(
    rf"""
    (?P<subject>\b(?:no(?!\ (?:later|more|less|fewer|longer|cost|contest|matter|doubt|fault|charge)\b|\.)\ (?!event|case|circumstance)|nothing|neither|none\ of|nobody|no\ one|in\ no\ (?:event|case|circumstances?)|under\ no\ circumstances?|nor\b|at\ no\ time)\b)
  | (?P<bar>\b{_BE}\ (?:{_ADV}\ )?(?:prohibited|forbidden|barred|precluded|restricted|prevented|banned|enjoined|withheld|disallowed|off\ limits|void)\b(?:\ from)?)
  | (?P<perform>\b(?:is|are|be)\ (?:hereby\ )?(?:established|created|constituted|instituted|adopted|declared|appropriated|designated|continued|authorized\b(?!\ to)|made\ available|open\ to|available\ to)\b|\bhereby\b(?!\ (?:repealed|rescinded|revoked|amended|terminated))|(?<!\bto\ )\b(?:adopts|establishes|creates|declares|joins|appropriates|designates|affirms|reaffirms|commits|pledges|welcomes|proclaims|endorses|supports|opposes|recommits|extends)\b)
  | (?P<unauth>\b(?:{_BE}\ not|(?:(?:shall|will|may|must|can)\ )?(?:not|never)\ be|nor\ {_BE}|{_BE}\ neither)\ (?:{_ADV}\ )?(?:authorized|permitted|allowed|empowered)\b)
  | (?P<notmust>\bneed\ not\b|\b(?:{_BE}|be|shall|will|may|must|do|does)\ (?:not|never)\ (?:be\ )?(?:{_ADV}\ )?(?:required|obligated|obliged|compelled|expected|mandated)\b)
  | (?P<auth>\b(?:{_BE}\ (?:{_ADV}\ )?(?:authorized|permitted|allowed|empowered|entitled|free)\ to|(?:has|have|having|shall\ have|retains?)\ (?:the\ |full\ |sole\ )?(?:authority|discretion|power|option)\ to|authoriz(?:es|ed|ing)|permits|allows|empowers|power\ and\ authority\ to)\b)
  | (?P<duty>\b(?:{_BE}\ (?:{_ADV}\ )?(?:required|directed|ordered|instructed|obligated|obliged|mandated|responsible|expected|reminded|tasked|charged)\b(?:\ (?:to|for|with))?|(?:has|have)\ (?:the|a)\ (?:duty|responsibility|obligation)|(?:duty|responsibility)\ of|requires|directs|mandates|orders|instructs|agrees?\ to|undertakes?\ to|undertake\ to|requiring|directing)\b)
  | (?P<weak>\b(?:should|ought\ to|{_BE}\ (?:strongly\ )?(?:encouraged|urged|advised|requested)\ (?:not\ )?to|may\ wish\ to|(?:will|shall|to)\ (?:endeavor|strive|seek|attempt|try|aim)\ to|whenever\ (?:possible|practicable|feasible)|(?:shall|will)\ consider|encourages?|preferred)\b{_NOT})
  | (?P<may>\b(?:may|can|could)\b(?!\ (?:be\ )?(?:necessary|apply\ for|result))(?:\ {_ADV})?{_NOT}|\bcannot\b)
  | (?P<must>\b(?:shall|will|must)\b(?:\ {_ADV})?{_NOT})
  | (?P<do>\b(?:do|does|did)\ (?:not|never)\b|\b(?:is|are)\ (?:not|never)\ to\b|\b(?:is|are)\ to\b|\bno\ longer\b|\bnever\b|\bnot\ be\b)
  | (?P<notto>\bnot\ to\b)
  | (?P<policy>\b(?:policy|practice|position)\s(?:of\s[^.;:]{{1,60}}?\s)?(?:is|that|to|not\ to)\b)
  | (?P<restrain>\b(?:prohibit(?:s|ed|ing|ion|ions)?|forbid(?:s|den|ding)?|forbade|prevent(?:s|ed|ing)?|preclud(?:e|es|ed|ing)|restrict(?:s|ed|ing|ion|ions)?|bar(?:s|red|ring)?|ban(?:s|ned|ning)?|limit(?:s|ing)?(?!ed)|prohibitory|impair(?:s|ing)?|interfere(?:s)?\ with|discourag(?:e|es|ed|ing))\b)
  | (?P<refuse>\b(?:refrain(?:s|ing|ed)?|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing|al)|ceas(?:e|es|ing)|avoid(?:s|ing)?|abstain(?:s)?|unlawful|illegal(?!ly|\ (?:alien|immigra|entr|presen))|violation\ of\ this\ (?:policy|order|section|chapter|directive)\ (?:to|for)|fail(?:s|ed|ing|ure)?\ to|den(?:y|ies|ied|ying|ial)|exclud(?:e|es|ed|ing)|withh[eo]ld(?:s|ing)?|turn(?:ed|ing)?\ away|discriminat(?:e|es|ed|ing|ion)\ against|reject(?:s|ed|ing)?|disregard(?:s|ed|ing)?|ignor(?:e|es|ed|ing)|ineligible|disqualif\w+|without(?=\ (?:asking|inquiring|requiring|regard\ to\ whether|requesting|collecting|recording|notifying|a\ request\ for)))\b)
  | (?P<require>\b(?:requir(?:e|ed|ing|ement)|oblig(?:e|es|ate|ates)|compel(?:s|led)?|mandate|duty\ to|obligation\ to)\b)
    """,
    re.VERBOSE,
)
_ONLY = re.compile(r"\b(?:only|solely|unless and until)\b")
_CLAUSE = re.compile(r"[;.]\s|\bbut\b|\bhowever\b|\bprovided\b")
_CHAIN = re.compile(r",? ?(?:or|and|,)? ?(?:in any (?:way|manner) |otherwise |to )?")
_NEW_SUBJECT = re.compile(r"\b(?:and|or|but),? (?:if|any|the|every|each|all|an?|such|it|he|she|they)\b|[;.] ")
_CONSTRUED = re.compile(r"\b(?:constru|interpret|this (?:section|chapter|article|policy|order|directive|ordinance|subchapter|act|resolution)|herein|sections? [\w.-]+ (?:and [\w.-]+ )?(?:shall|do|does|prohibit))")
_NOMINAL = re.compile(r"(?:ing|ion|ions|ments?|ity|ies|ance|ence|als?|ership|ol+ment|services?|benefits?|programs?|cards?|access|interviews?|requests?|detainers?|agreements?|forms?|status|visas?|funds?|moneys?|resources|inquir(?:y|ies)|force|office|patrols?|contact|use|ed)\W*$")
_DETERMINER = re.compile(r"(?:^|[.;:,(\"] ?|\b(?:no|any|all|the|such|an?|of|every|each|this|these|that|its|their|his|or|and|further|additional|such) (?:[a-z'-]+ ){0,2})$")
_INFINITIVE = re.compile(r"(?<!authority )(?<!power )(?<!right )(?<!duty )\bto $")
_ENACTS = re.compile(r"\b(?:resolved|ordained)\b")
_REPEAL = re.compile(r"\b(?:is|are|be|hereby) (?:hereby )?(?:repealed|rescinded|revoked|terminated|abolished|dissolved|disbanded|eliminated|void|discontinued|withdrawn|null|cancell?ed|of no (?:further )?(?:force|effect))|\bshall (?:end|cease|no longer)\b(?! to)")
_REPEALS = re.compile(r"\b(?:repeal(?:s|ing)?|rescind(?:s|ing)?|revok(?:es|ing))\b[^.;]*$")
_RIGHT = 220
_CLOSE = 40


def read_effect(body: str, start: int, end: int, begin: int = 0) -> Reading:
    """Read what the words of `body` from `begin` on do to the act at `start..end`.

    >>> read_effect("no officer shall ask about status", 17, 20).effect
    <Effect.FORBIDS: 'forbids'>
    """
    clause = _clause_start(body, start, begin)
    left = [m for m in _OPERATOR.finditer(body, clause, end) if m.start() < start or m.lastgroup == "perform"]
    reading = _weigh(left, body, start)
    if (reading.effect is None or reading.modality is Modality.NONE) and _may_be_subject(body, start, end):
        passive = _right(body, end, subject=any(m.lastgroup == "subject" for m in left))
        reading = passive if passive.effect is not None else reading
    if reading.effect is None and _ENACTS.search(body, begin, start):
        reading = Reading(Effect.REQUIRES, Modality.DECLARES)
    if left and left[-1].lastgroup in _DENIALS and start - left[-1].end() < _CLOSE:
        reading = replace(reading, lexical=True)
    return _undone(reading, body, clause, end)


def _may_be_subject(body: str, start: int, end: int) -> bool:
    """Say whether an act can be what a later verb speaks of: a noun or gerund, or a word behind a determiner."""
    if _INFINITIVE.search(body, max(0, start - 20), start):
        return False
    return bool(_NOMINAL.search(body, start, end) or _DETERMINER.search(body, max(0, start - 40), start))


def is_undone(body: str, start: int, end: int) -> bool:
    """Say whether what is named at `start..end` is repealed, rescinded or ended by this statement."""
    stop = _CLAUSE.search(body, end)
    after = _REPEAL.search(body, end, stop.start() if stop else len(body))
    return bool(after and not _NEW_SUBJECT.search(body, end, after.start())) or bool(
        _REPEALS.search(body, max(0, start - 120), start)
    )


def _undone(reading: Reading, body: str, clause: int, end: int) -> Reading:
    """A rule told in a clause that is then repealed does the opposite: "Sec. 2-88, which forbade …, is repealed"."""
    stop = _CLAUSE.search(body, end)
    until = stop.start() if stop else len(body)
    after = _REPEAL.search(body, end, until)
    if not after or _NEW_SUBJECT.search(body, end, after.start()):
        return reading
    if reading.effect is Effect.FORBIDS:
        return Reading(Effect.PERMITS, Modality.DECLARES, undone=True)
    return Reading(Effect.FORBIDS, Modality.DECLARES, undone=True)


def _clause_start(body: str, start: int, begin: int) -> int:
    """Where the clause of an act begins: the last boundary before it that is followed by a modal of its own."""
    for boundary in _CLAUSE.finditer(body, begin, start):
        between = _OPERATOR.finditer(body, boundary.end(), start)
        if any(m.lastgroup not in ("restrain", "refuse", "require") for m in between):
            begin = boundary.end()
    return begin


def _weigh(operators: list[re.Match[str]], body: str, start: int) -> Reading:
    """Count modal, negations and requirements from left to right."""
    modality, weak, subject, negations, restrained, required, only = Modality.NONE, False, False, 0, 0, False, False
    governed, last_end, last_group, entity = False, 0, "", True
    for match in operators:
        group, words = match.lastgroup or "", match.group()
        negative = words.endswith(("not", "never", "neither")) or words.startswith(("cannot", "not ")) or " not " in words
        chained = (
            group in _DENIALS and last_group in _DENIALS and bool(_CHAIN.fullmatch(body, last_end, match.start()))
        )
        if group == "subject":
            entity = entity and not words.startswith("nothing")
            if governed and words.startswith(("neither", "nor")):
                negations = 1
            else:
                subject = True
        elif group == "notto":
            negations += 1
            modality = modality if governed else Modality.DECLARES
            governed = True
        elif group in _MODALS:
            modality, weak = _MODALS[group], group == "weak"
            negations, restrained, required = int(negative or group in ("bar", "unauth")), 0, group == "notmust"
            if governed and _NEW_SUBJECT.search(body, last_end, match.start()):
                subject = False
            if subject:
                negations += 1
            if group == "notmust":
                negations = 1 + int(subject)
            if group == "policy":
                negations = int(words.endswith("not to")) + int(subject)
            governed = True
            only = bool(_ONLY.search(body, match.start(), min(len(body), match.end() + 14)))
        elif group in _DENIALS and not chained:
            negations += 1
            restrained += group == "restrain"
        elif group == "require":
            required = True
        last_end, last_group = match.end(), group
    if subject and not governed:
        negations += 1
    entity = entity and not _CONSTRUED.search(body, 0, start)
    reading = _conclude(modality, weak, negations, restrained, required=required, only=only)
    if reading.effect is Effect.SPARES and entity:
        return Reading(Effect.PERMITS, Modality.SHALL_NOT)
    return reading


_DENIALS = ("restrain", "refuse")
_MODALS = {
    "bar": Modality.SHALL,
    "unauth": Modality.MAY,
    "notmust": Modality.SHALL,
    "auth": Modality.MAY,
    "duty": Modality.SHALL,
    "weak": Modality.SHOULD,
    "may": Modality.MAY,
    "must": Modality.SHALL,
    "do": Modality.DECLARES,
    "policy": Modality.DECLARES,
    "perform": Modality.ESTABLISHES,
}


def _conclude(modality: Modality, weak: bool, negations: int, restrained: int, *, required: bool, only: bool) -> Reading:
    """Turn the count into an effect."""
    odd = negations % 2 == 1
    if required and odd and not restrained:
        return Reading(Effect.FREES, modality, weak)
    if odd:
        told = {Modality.MAY: Modality.MAY_NOT, Modality.SHALL: Modality.SHALL_NOT}.get(modality, modality)
        return Reading(Effect.FORBIDS, told, weak)
    if negations and restrained:
        return Reading(Effect.SPARES, modality, weak)
    if modality is Modality.MAY and not negations:
        if only:
            return Reading(Effect.FORBIDS, Modality.MAY_NOT, only=True)
        return Reading(Effect.PERMITS, modality)
    if modality is Modality.NONE and not negations:
        return Reading(Effect.REQUIRES if required else None, modality)
    if only and modality is Modality.SHALL and not negations:
        return Reading(Effect.REQUIRES, modality, only=True)
    return Reading(Effect.REQUIRES, modality, weak)


def _right(body: str, end: int, *, subject: bool) -> Reading:
    """Read the verb that follows an act which stands before it: "no inquiry shall be made", "holding … is prohibited"."""
    stop = _CLAUSE.search(body, end)
    limit = min(stop.start() if stop else len(body), end + _RIGHT)
    for match in _OPERATOR.finditer(body, end, limit):
        if match.lastgroup in _MODALS:
            after = [m for m in _OPERATOR.finditer(body, match.end(), min(limit, match.end() + 40))]
            operators = [match, *(m for m in after if m.lastgroup in _DENIALS and m.start() - match.end() < 16)]
            reading = _weigh(operators, body, end)
            return _flip(reading) if subject else reading
        if match.lastgroup == "subject":
            break
    return Reading(None, Modality.NONE)


def _flip(reading: Reading) -> Reading:
    """The same verb under a negative subject."""
    flipped = {Effect.REQUIRES: Effect.FORBIDS, Effect.PERMITS: Effect.FORBIDS, Effect.FORBIDS: Effect.REQUIRES}
    modality = {Modality.SHALL: Modality.SHALL_NOT, Modality.MAY: Modality.MAY_NOT}.get(reading.modality, reading.modality)
    return Reading(flipped.get(reading.effect, reading.effect) if reading.effect else None, modality, reading.weak)
