"""What is written beside the moves of a request. Each function is called within the move (`cases.services.moving`)."""

import datetime
from collections.abc import Mapping
from typing import Any

import msgspec

from latchstring.text import Message
from townhall.core.cases.sealed import blind, open_details, seal_details
from townhall.core.cases.services import AlreadyThere, CannotMove, open_case
from townhall.core.people.models import Membership
from townhall.desks.certification.details import Details, Disclosure, Requester
from townhall.desks.certification.models import Certification, Official
from townhall.desks.certification.rules.deadlines import answer_by
from townhall.desks.certification.rules.decisions import Answer, DenialCode, Excuse, FormKind, question_behind
from townhall.desks.certification.rules.forbidden import forbidden_reason, sounds_forbidden
from townhall.desks.certification.rules.signatures import why_not_sign
from townhall.desks.certification.rules.worksheets import WrongEdition, doubts_about, edition_of
from townhall.desks.certification.selectors import DESK, facts_of, practice_of, rights_of, same_again


class AlreadyAsked(AlreadyThere):
    """The same victim asked on the same report and the request is open: `case`."""


def take_in(
    form: FormKind,
    requester: Requester,
    language: str,
    details: Details,
    *,
    received_at: datetime.datetime,
    by: Membership,
    now: datetime.datetime,
    another: bool = False,
) -> Certification:
    """Open a request and start its clock on the organisation's own day of receipt.

    Raises `AlreadyAsked` where the same victim has an open request on the same report or of the same day, unless
    somebody says that it is `another`; `CannotMove` where it came in after now.
    """
    place = by.organisation
    case = Certification(organisation=place, form=form, requester=requester, language=language)
    day = received_at.astimezone(case.zone).date()
    same = () if another else same_again(place, blind(place.pk, details.report_number), day, details)
    for row in same:
        raise AlreadyAsked(row)
    start_clock(case, details, day)
    fields = {name: getattr(case, name) for name in ("urgent", "clock_from", "answer_by", "safe_by")}
    fields |= {"form": form.value, "requester": requester.value, "language": language}
    find_by = details.report_number
    made: Certification = open_case(DESK, details, received_at=received_at, by=by, now=now, find_by=find_by, **fields)
    return made


def start_clock(case: Certification, details: Details, day: datetime.date, paused_days: int = 0) -> None:
    """Set by when a request is answered, counted from a day."""
    own = practice_of(case.organisation)
    due = answer_by(
        day,
        state=own.state,
        regular_days=own.regular_days,
        urgent_days=own.urgent_days,
        grounds=details.grounds,
        cannot_wait=details.cannot_wait,
        paused_days=paused_days,
    )
    case.clock_from, case.answer_by, case.safe_by, case.urgent = day, due.legal, due.safe, due.urgent


def change(case: Certification, **told: Any) -> Details:
    """Put other details in; returns them as they are now."""
    details: Details = msgspec.structs.replace(open_details(DESK, case), **told)
    seal_details(case, details)
    return details


def say(case: Certification, move: str, words: str, **told: Any) -> None:
    """Keep the words of a move, and what else it changes. Raises `CannotMove` where there are none."""
    if not words.strip():
        raise CannotMove(Message("certification-say-what", {"move": move}))
    known = open_details(DESK, case)
    change(case, said={**known.said, move: words.strip()}, **told)


def correct(case: Certification, told: Mapping[str, Any]) -> None:
    """Correct what was taken in. The clock is counted anew from its day: new grounds can only make it shorter."""
    details = change(case, **told["details"])
    case.requester, case.language = told["requester"], told["language"]
    case.blind = blind(case.organisation_id, details.report_number)
    start_clock(case, details, case.clock_from)


def locate(case: Certification, told: Mapping[str, Any]) -> None:
    """Note where the record was found: this agency detected the activity, if only by a report."""
    answers = {**open_details(DESK, case).answers, "detected": Answer.YES}
    number = told["report_number"] or open_details(DESK, case).report_number
    say(case, "locate", told["words"], answers=answers, report_number=number)
    case.blind = blind(case.organisation_id, number)


def refer(case: Certification, told: Mapping[str, Any]) -> str:
    """Send it on to the agency that detected the activity."""
    answers = {**open_details(DESK, case).answers, "detected": Answer.NO}
    say(case, "refer", told["words"], answers=answers)
    answered(case, told["at"])
    return "detected"


def review(case: Certification, told: Mapping[str, Any]) -> str:
    """Keep the answers of a review; returns the row that it rests on. New answers undo a supervisor's look."""
    change(case, **{name: told[name] for name in ("answers", "excuse", "activities", "similar_note")}, supervised=False)
    case.activities = [ident for ident, _ in told["activities"]]
    row = facts_of(case).advice.row
    return row.id if row else ""


def supervise(case: Certification, told: Mapping[str, Any]) -> str:
    """Keep what a supervisor found about a refusal: fear, trauma, language or youth excuse it."""
    say(case, "supervise", told["words"], excuse=Excuse(told["excuse"]), supervised=True)
    return "refused"


def draft(case: Certification, told: Mapping[str, Any]) -> None:
    """Keep the agency's parts of the form.

    Raises `CannotMove` for a form of another edition, an account or activity that is missing, or words in the account
    that its writer was asked about and did not answer.
    """
    details = open_details(DESK, case)
    try:
        edition = edition_of(FormKind(case.form), told["edition"])
    except WrongEdition as refused:
        raise CannotMove(refused.message) from refused
    if not told["narrative"].strip():
        raise CannotMove(Message("certification-no-account"))
    if not details.activities:
        raise CannotMove(Message("certification-no-activity"))
    doubts = {f"account-{each.id}" for each in doubts_about(told["narrative"])}
    answered = require_answers(doubts, told["doubts"])
    own = ("narrative", "injuries", "statutes", "case_stage", "helpful", "culpable_family")
    change(case, **{name: told[name] for name in own}, doubts={**details.doubts, **answered})
    case.edition = edition.edition


def sign(case: Certification, told: Mapping[str, Any]) -> None:
    """Note who signed on which day. Raises `CannotMove` where that official could not sign on that day."""
    official: Official = told["official"]
    today = local_day(case, told["at"])
    if official.organisation_id != case.organisation_id:
        raise CannotMove(Message("certification-signer-none"))
    if refusal := why_not_sign([each.authority for each in rights_of(official)], told["signed_on"], today):
        raise CannotMove(refusal)
    drafted = case.moves.filter(move="draft").last()
    if drafted and told["signed_on"] < local_day(case, drafted.at):
        raise CannotMove(Message("certification-signed-before-draft"))
    if not told["by_hand"]:
        raise CannotMove(Message("certification-signature-by-hand"))
    case.official, case.signed_on = official, told["signed_on"]
    case.times_signed += 1


def hand_over(case: Certification, told: Mapping[str, Any]) -> None:
    """Note that the original went out by the safe channel."""
    say(case, "hand_over", told["words"])
    if case.answered_on is None:
        answered(case, told["at"])


def sign_again(case: Certification, told: Mapping[str, Any]) -> None:
    """Begin anew what will lapse or has lapsed. The facts stay; edition, official and day are asked again.

    The first answer was given when it was given; a new signature has a safe day of its own.
    """
    case.official = case.signed_on = case.edition = None
    kept = (case.clock_from, case.answer_by)
    start_clock(case, open_details(DESK, case), local_day(case, told["at"]))
    case.clock_from, case.answer_by = kept


def deny(case: Certification, told: Mapping[str, Any]) -> str:
    """Propose a denial; returns the row that it rests on.

    Raises `CannotMove` for a reason that must not count, a ground that the answers do not carry, words that sound like
    a forbidden reason and were not answered, and where nobody said that none of the forbidden reasons played a part.
    """
    if reason := forbidden_reason(told["ground"]):
        law = {"citation": reason.citation, "verified": str(reason.verified).lower()}
        raise CannotMove(Message("certification-forbidden", {"reason": reason.id, **law}))
    advice = facts_of(case).advice
    if told["ground"] not in list(DenialCode) or advice.code != told["ground"]:
        raise CannotMove(Message("certification-ground-not-carried"))
    answered = require_answers({f"denial-{hit.reason.id}" for hit in sounds_forbidden(told["words"])}, told["doubts"])
    if not told["none_forbidden"]:
        raise CannotMove(Message("certification-read-the-list"))
    code = DenialCode(told["ground"])
    doubts = {**open_details(DESK, case).doubts, **answered}
    say(case, "deny", told["words"], doubts=doubts)
    case.denial = code.value
    return question_behind(code, FormKind(case.form)).id


def confirm_denial(case: Certification, told: Mapping[str, Any]) -> str:
    """A supervisor confirms a denial; from then on it can be appealed."""
    answered(case, told["at"])
    return question_behind(DenialCode(case.denial), FormKind(case.form)).id


def ask_again(case: Certification, told: Mapping[str, Any]) -> None:
    """Take a request up again, by appeal or with something new: it gets the time of a new one."""
    say(case, "ask_again", told["words"], supervised=False)
    case.denial, case.answered_on = "", None
    case.times_asked += 1
    start_clock(case, open_details(DESK, case), local_day(case, told["at"]))


def withdraw(case: Certification, told: Mapping[str, Any]) -> None:
    """Withdraw a signed form, in writing, by a supervisor who asked counsel (8 CFR 214.14(h)(2))."""
    if not told["counsel_asked"]:
        raise CannotMove(Message("certification-withdrawal-needs"))
    require_answers({f"denial-{hit.reason.id}" for hit in sounds_forbidden(told["words"])}, told["doubts"])
    say(case, "withdraw", told["words"])


def disclose(case: Certification, told: Mapping[str, Any]) -> None:
    """Log that a prosecutor was told of the form."""
    known = open_details(DESK, case).disclosures
    if not told["words"].strip():
        raise CannotMove(Message("certification-say-what", {"move": "disclose"}))
    change(case, disclosures=(*known, Disclosure(local_day(case, told["at"]), told["words"].strip())))


def got_more(case: Certification, told: Mapping[str, Any]) -> None:
    """Take up what came. Where the state lets the clock stand still, the days of waiting move the legal date."""
    say(case, "got_more", told["words"])
    start_clock(case, open_details(DESK, case), case.clock_from, paused_days=days_waited(case, told["at"]))


def days_waited(case: Certification, until: datetime.datetime) -> int:
    """Return on how many days, since the clock began, something was missing."""
    days, since = 0, None
    for entry in case.moves.all():
        if entry.move == "ask_more" and local_day(case, entry.at) >= case.clock_from:
            since = entry.at
        elif since is not None:
            days += (local_day(case, entry.at) - local_day(case, since)).days
            since = None
    return days + ((local_day(case, until) - local_day(case, since)).days if since else 0)


def with_words(move: str) -> Any:
    """Return the writer of a move that only needs its words."""

    def write(case: Certification, told: Mapping[str, Any]) -> None:
        say(case, move, told["words"])

    return write


def answered(case: Certification, at: datetime.datetime) -> None:
    """Note the day of an answer, and that it was late where it was."""
    case.answered_on = local_day(case, at)
    case.was_late = case.was_late or case.answered_on > case.answer_by


def require_answers(asked: set[str], answered: Mapping[str, str]) -> dict[str, str]:
    """Return the answers to what was asked; raises `CannotMove` where one is missing."""
    if any(not answered.get(each, "").strip() for each in asked):
        raise CannotMove(Message("certification-answer-the-questions"))
    return {each: answered[each].strip() for each in sorted(asked)}


def local_day(case: Certification, at: datetime.datetime) -> datetime.date:
    """Return the organisation's own day of a moment."""
    return at.astimezone(case.zone).date()


WRITERS: dict[str, Any] = {
    "ask_more": with_words("ask_more"),
    "got_more": got_more,
    "locate": locate,
    "refer": refer,
    "correct": correct,
    "review": review,
    "supervise": supervise,
    "draft": draft,
    "look_again": with_words("look_again"),
    "sign": sign,
    "hand_over": hand_over,
    "sign_again": sign_again,
    "deny": deny,
    "confirm_denial": confirm_denial,
    "ask_again": ask_again,
    "withdraw": withdraw,
    "disclose": disclose,
    "stop": with_words("stop"),
}
"""What is written beside each move; the others write nothing."""
