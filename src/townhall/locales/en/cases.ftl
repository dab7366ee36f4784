## What the desks share: lists of cases, a case, its moves.

case-at = When did it happen?
    .why = The true time, in the time zone of this place. What is entered later is shown as entered later.
case-words =
    .why = Keep it short, and about the matter. Do not write down anybody's immigration status, citizenship or birthplace. What you write is sealed.
case-find = Find by number
    .why = The number of the case, or the whole booking or report number.
case-show = Show
case-show-what = { $what ->
    [open] Open cases
    [due] Overdue cases
    [closed] Closed cases
   *[other] All cases
}
case-look = Show
case-number = Case
case-state = Where it stands
case-received = Came in
case-due = Due
case-overdue = Overdue:
case-none = There are no cases here.
case-more = More
case-opened = Case opened
case-next = What can be done next
case-history = What was done
case-entered-later = entered later, { $at }
case-save = Save
case-is-purged = The records of this case were destroyed on schedule. What is left is for the counts.
case-somebody-first = { $who } changed this case while you were typing
    .do = Nothing of yours is lost: it stands below. Look at the case, and send again if it is still right.
case-move-not-from-here = This step ({ $move }) cannot be taken now: the case stands at “{ $state }”.
case-time-to-come = This time is still to come. Enter when it really happened.
case-time-too-early = This time is before the case came in. Enter when it really happened.
case-blank = Form on paper
    .why = For the day the network is down. Fill it in, and enter it afterwards with the true times.
case-blank-by = Filled in by (name, date, hour)
case-letter-not-reviewed = No speaker of this language has signed for this text yet. Have an interpreter read it before it is given to anybody.
case-desks = Desks
case-paper = Add a paper
    .why = It is sealed whole. Nothing that stands in it becomes a field here.
case-papers = Papers
case-document = This case as a document (JSON)
case-being-read = Being looked at; open the case again in a moment. Nothing waits for it.
case-not-seen = It could not be read. Look at it yourself and say what it is.
case-seen-pages = Pages { $first }–{ $last }:
case-no-papers = There are no papers.
case-seen-judicial = { $what ->
    [yes] A court's paper
    [no] Not a court's paper
   *[cannot_tell] Cannot tell
}
case-earlier-decisions = { $count ->
    [one] One earlier decision
   *[other] { $count } earlier decisions
}
case-recommended-then = recommended then
