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
case-look-again = Look again
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
case-only-for = Only for { $who }.
    .do = Ask somebody who may, or ask an administrator for the role.
case-who-intake = desk intake
case-who-decider = the decider
case-who-supervisor = the supervisor
case-who-counsel = counsel
case-is-closed = The case is closed: nothing more is decided here.
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

## Taking in a table.

import = Take in a table
    .why = First it is only tried: you see what every row would become, and nothing is kept. The file itself is never kept.
import-file = A table (CSV)
    .why = As Excel saves it: “CSV UTF-8”, or any other CSV. At most 2,000 rows.
import-try = Try it
import-another = Another table
import-take-in = { $count ->
    [one] Take in one row
   *[other] Take in { $count } rows
}
import-would = { $count ->
    [0] No row would be taken in
    [one] One row would be taken in
   *[other] { $count } rows would be taken in
}
import-did = { $count ->
    [0] No row was taken in
    [one] One row was taken in
   *[other] { $count } rows were taken in
}
import-bad = { $count ->
    [one] One row is wrong.
   *[other] { $count } rows are wrong.
}
import-there = { $count ->
    [one] One row is here already.
   *[other] { $count } rows are here already.
}
import-nothing-yet = Nothing is kept yet.
import-guessed = The letters of this file were guessed (Windows). Look at accents and names below; if they are wrong, save it as “CSV UTF-8”.
import-bad-rows = Rows that are wrong
    .do = They are left out, so that no case says what nobody wrote; the others are not stopped by them. Mend them in your table and send the whole table again: what came in before does not come in twice.
import-there-rows = Rows that are here already
    .do = The same row, or a case of the same number and minute. If it truly is another one, change its time to the minute and send it again.
import-same-table = it stands twice in this table
import-good-rows = Rows that are right
import-came-in = Rows that came in
import-line = Row
import-row = Row { $line }
import-wrong = What is wrong
import-read-as = Read as
import-becomes = Becomes
import-more = { $count ->
    [one] One more row like these.
   *[other] { $count } more rows like these.
}
import-columns = What a table may hold
    .why = The first row names the columns, in any order. A column that is not needed may be missing.
import-empty = A table with these columns, to fill in
import-column = Column
import-holds = What stands in it
import-needed = needed
import-many-words = several, between “;”
import-moment = such as 2026-11-24 23:10 or 11/24/2026 11:10 PM, month first, on the clocks of this place
import-day = such as 2026-11-24 or 11/24/2026, month first
import-yes-or-no = yes or no
import-says = { $what ->
    [yes] yes
   *[no] no
}
import-too-large = This table is larger than { $most } kilobytes.
    .why = It is looked at as a whole before anything is kept.
    .do = Part it into several tables and send them one by one.
import-is-workbook = This is a workbook, not a CSV file.
    .why = A workbook can hold more sheets than one looks at.
    .do = In Excel: “Save as”, “CSV UTF-8”, and send that file.
import-not-csv = This file cannot be read as a table.
    .why = It is empty, holds something else than text, or has an open quotation mark.
    .do = Save it in Excel as “CSV UTF-8” and send it again.
import-many = This table has more than { $most } rows.
    .why = Every row is looked at before anything is kept.
    .do = Part it into several tables and send them one by one.
import-never = { $count ->
    [one] This column is not taken in by any desk: { $columns }.
   *[other] These columns are not taken in by any desk: { $columns }.
}
    .why = Nobody here asks for status, citizenship, origin, birthplace, or numbers of federal papers; what is not kept cannot be demanded. No cell was read.
    .do = Take the column out of your table and send it again.
import-unknown = { $count ->
    [one] This column is not known here: { $columns }.
   *[other] These columns are not known here: { $columns }.
}
    .why = A column that is passed over in silence would be lost.
    .do = Name it as in the list below, or take it out, and send the table again.
import-twice = This column stands twice: { $columns }.
    .why = Nobody could tell which of the two counts.
    .do = Keep one and send the table again.
import-lacks = { $count ->
    [one] This column is needed and is not there: { $columns }.
   *[other] These columns are needed and are not there: { $columns }.
}
    .why = Without it no row can become a case. The first row of the table must name the columns.
    .do = Add it and send the table again.
import-cell-too-many = There are more cells than columns. Most often a comma stands in a cell without quotation marks around it.
import-yes-no = Write yes or no.
import-forbidden-number = This looks like a number of somebody's federal papers or Social Security. It is not kept here and not shown again. Take it out of the cell.
