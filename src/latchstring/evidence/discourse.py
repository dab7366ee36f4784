"""Who is speaking, and in which voice: operative words, or a recital, a definition, a purpose, a report, news, a bill.

A statement in a voice that adopts nothing can only mention (codebook, "mentions").
"""

import re

from latchstring.vocabulary import DocumentKind

_SILENT_KINDS = {
    DocumentKind.BILL: "voice-bill",
    DocumentKind.MINUTES: "voice-minutes",
    DocumentKind.NEWS: "voice-news",
    DocumentKind.FORM: "voice-form",
    DocumentKind.OTHER: "voice-other",
    DocumentKind.ANSWERS: "voice-other",
}
_VOICES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("voice-recital", re.compile(r"^[\"'(\s]*(?:and,? )?whereas\b|;? (?:and,? )?whereas[,;: ]")),
    (
        "voice-definition",
        re.compile(
            r"^[^.]{0,20}\"[^\"]{2,80}\"[^.;]{0,60}?\b(?:means?|shall mean|refers? to|includes?|shall include|has the (?:same )?meaning|is defined)\b"
            r"|^(?:the )?(?:term|word|phrase)s?\b[^.;]{0,80}\b(?:means?|shall mean|refers? to|is defined|has the)\b"
            r"|^[a-z -]{3,60}(?: \([a-z]+\))?(?:[:.-] ?| )(?:means|shall mean|refers to)\b"
            r"|\bfor (?:the )?purposes? of this (?:chapter|article|section|order|executive order|policy|subchapter|division)[^.;]{0,40},? (?:the term|\"|a |an |'|the following)"
        ),
    ),
    (
        "voice-finding",
        re.compile(
            r"^(?:\W*(?:section|sec\.|§) ?[\w.-]+\.? ?)?(?:legislative )?(?:findings?|intent|background|history|declaration of legislative)\b"
            r"|\b(?:council|board|legislature|commission|county|city|general assembly|commissioners?) (?:hereby )?(?:further )?(?:finds?|recognizes? that|acknowledges? that|believes?|notes?|"
            r"finds and declares|is aware|has (?:reviewed|found|heard|determined|long|always))\b"
            r"|\bit is (?:therefore )?(?:desirable|essential|important|imperative|vital|necessary) (?:that|to|for)\b"
            r"|^(?:since|in|on|during|for) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:\d{1,2},? )?(?:19|20)\d\d,? (?!the (?:council|city|county) shall)"
        ),
    ),
    (
        "voice-purpose",
        re.compile(
            r"^(?:the )?(?:purpose|intent|goal|objective|aim)s?(?: and (?:intent|scope|purpose))? (?:of|is)\b|\bit is the (?:intent|purpose|intention) of\b"
            r"|^this (?:directive|order|policy|chapter|section|article|general order|procedure)(?: \w+)? (?:identifies|provides procedures|establishes (?:procedural )?(?:guidelines|procedures) to ensure|outlines|describes|is intended|explains|sets forth)"
        ),
    ),
    (
        "voice-report",
        re.compile(
            r"\b(?:shall|will|must) (?:\w+ ){0,6}?(?:submit|prepare|publish|issue|file|include|prepare and submit)[^.;]{0,60}\breport"
            r"|\breport(?:s)? (?:shall|will|must) (?:\w+ ){0,3}?(?:include|contain|set forth|identify)"
            r"|^(?:for (?:relevant|each) agenc\w+, )?(?:information regarding|the (?:total )?number of)\b|\binformation regarding (?:requests|the number)|"
            r"\b(?:quarterly|annual|monthly) (?:basis|report)|\b(?:shall|will) (?:\w+ ){0,2}?(?:report|publish)\b[^.;]{0,80}\b(?:number|count|sum|total|cases|grants)\b|"
            r"\b(?:note|log|document) the receipt|submit an information report|information reports submitted"
        ),
    ),
    (
        "voice-urges",
        re.compile(
            r"\b(?:urges?|calls? (?:up)?on|requests? that|petitions?|implores?|encourages?|asks|supports?|opposes?|demands?)\b[^.;]{0,120}"
            r"\b(?:congress|president|legislature|governor|state of|federal government|senat\w+|general assembly|department of (?:homeland|justice|state)|h\.r\.|s\. ?\d|assembly bill|senate bill|house bill|state department|supreme court)\b"
        ),
    ),
    (
        "voice-urges",
        re.compile(
            r"\bresolved,? that (?:the )?[\w ,'&.-]{0,80}?(?:respectfully |hereby |also |strongly )*\b(?:urges?|calls? (?:up)?on|asks|requests|petitions|implores|encourages)\b"
            r"(?! (?:the )?(?:city|village|township) (?:manager|staff))"
        ),
    ),
    (
        "voice-repealed",
        re.compile(r"^(?:\W*\w+\W+){0,6}(?:\[?repealed|\(repealed|reserved\b)|\b(?:is|are|was|were) (?:no longer in effect|superseded)\b|\bformerly\b[^.;]{0,40}\bprovided\b"),
    ),
    (
        "voice-elsewhere",
        re.compile(r"(?<!who )(?<!which )(?<!that )(?<!be )\b(?:according to|reportedly|announced|said(?! \w+ (?:shall|will|must))|says|stated(?! in)|claims (?:it|that|to)|told reporters|spokes(?:man|woman|person))\b"),
    ),
    (
        "voice-other-law",
        re.compile(
            r"\b(?:congress|the law|federal law|the statute|the supreme court)\b[^.;]{0,50}\b(?:passed|authorized|created|enacted|allows?|provides that|established|says)\b"
        ),
    ),
    (
        "voice-remedy",
        re.compile(r"\b(?:may make a claim|private right of action for|cause of action against the (?:city|county))\b"),
    ),
)
_HEADING_LENGTH = 70
_VERB = re.compile(
    r"\b(?:shall|will|must|may|should|can|is|are|be|was|were|has|have|had|do|does|not|no|never|resolved|to|"
    r"(?!alternatives|citations|warnings|services|requests|arrests|detainers|records|procedures|statements|releases)[a-z]{3,}(?:[^su]s|ed))\b"
)
_RESOLVED = re.compile(r"\b(?:be it (?:further )?)?(?:resolved|ordained|enacted|ordered)\b")
_THEREFORE = re.compile(r"\btherefore\b[^.;]*\b(?:shall|must|will)\b")
_OPENED_BY = {"voice-recital": _RESOLVED, "voice-finding": _THEREFORE}
"""Words after which a sentence that began as a recital or a finding is operative."""


def voice_of_kind(kind: DocumentKind | None) -> str:
    """Return why a paper of this kind can only mention, or an empty string. An unstated kind may adopt."""
    return _SILENT_KINDS.get(kind, "") if kind else ""


def voice_of(body: str) -> str:
    """Return why this statement can only mention, or an empty string where its words are operative.

    >>> voice_of('whereas, immigrants enrich the city;')
    'voice-recital'
    """
    if len(body) < _HEADING_LENGTH and not _VERB.search(body):
        return "voice-heading"
    for name, pattern in _VOICES:
        match = pattern.search(body)
        if match and not (name in _OPENED_BY and _OPENED_BY[name].search(body, match.end())):
            return name
    return ""
