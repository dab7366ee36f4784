## The register of agreements with federal agencies.

agreements = Federal agreements
    .why = Every agreement, task force, delegated power, data access and shared space with a federal agency: who, since when, until when, at what cost, and by which vote.
agreements-empty = Nothing is entered yet. Ask the sheriff or the chief of police, look through contracts and grants, and look at the federal list.
agreements-enter = Enter an agreement
agreements-change = Change what is said
agreements-keep = Keep
agreements-beside = What the federal list says
agreements-no-names = Everything here can be published. Name offices and agencies, never a person.
agreements-name = Agreement
    .why = What people call it: “Memorandum with ICE on the jail”.
agreements-kind = Kind
    .why = What it lets or makes officers do. Contracts and grants count too, whatever they are called.
agreements-unchecked = unverified, check
agreements-state = Where it stands
agreements-next = By when
agreements-agency = Local agency
    .why = The agency that is a party: “Alder County Sheriff’s Office”.
agreements-body = Whose agency it is
agreements-federal = Federal agency
    .why = The agency on the other side: “U.S. Immigration and Customs Enforcement”.
agreements-officers = Officers under it
    .why = How many local officers work under it. A number, no names.
agreements-roles = Their roles
    .why = “Two jail deputies, one detective”. No names.
agreements-signed = Signed
agreements-effective = In effect since
agreements-ends = Ends
agreements-notice = Days of notice
    .why = How many days before, a party must say that it ends the agreement.
agreements-renewal = After its end
agreements-renewal-how = { $how ->
    [none] It ends
    [automatic] It renews itself, unless somebody gives notice
    [by_act] It goes on only if somebody renews it
   *[unknown] Not known
}
agreements-goes-on = { $renewal ->
    [none] Then it is over.
    [automatic] Then it renews itself, unless somebody gives notice.
    [by_act] It goes on only if somebody renews it.
   *[unknown] What happens then is not known.
}
agreements-cost = Cost a year, in dollars
    .why = What it costs the community: wages, training, beds, insurance. A grant that comes in is told in the note.
agreements-cost-note = About the cost
    .why = Who pays, and what is paid back.
agreements-vote-body = Who voted on it
    .why = Many agreements are signed without a vote. Then choose that.
agreements-no-vote = Nobody, or not known
agreements-voted = Day of the vote
agreements-vote-result = Result
agreements-vote = { $result ->
    [yes] passed
    [no] did not pass
   *[none] not known
}
agreements-vote-behind = The vote behind it
agreements-vote-without-body = Say who voted, or take day, result and numbers away.
agreements-ends-before = The end is before the beginning. Look at both days.
agreements-effective-before = It cannot take effect before it was signed. Look at both days.
agreements-link = The text
    .why = Where the agreement can be read, on the web.
agreements-note = Note
    .why = It stands on the public page. Name offices, not persons.
agreements-is-public = Show it on the public page
    .why = If you do not, the page says how many agreements are not shown.
agreements-first = Where it stands
agreements-first-on = Since
    .why = The day on which it came to stand there; for one whose state nobody knows, today.
agreements-parties = Between
agreements-terms = What it says
agreements-history = What happened
agreements-recorded = entered by { $who }, { DAY($date) }
agreements-do = What can be done
agreements-may-not-move = Your role enters agreements, and does not say where they stand. Choose “not known”; somebody else will move it.

agreements-move = { $move ->
    [open] Entered
    [propose] It was proposed
    [take_effect] It took effect
    [refuse] It was refused
    [give_notice] Notice was given
    [take_notice_back] The notice was taken back
    [renew] It was renewed
    [end] It was ended
    [expire] It expired
    [lose_sight] Not known any more
   *[set_back] Open it again
}
agreements-on = Day
    .why = The day on which it truly happened.
agreements-new-end = New end
    .why = The day on which it ends now.
agreements-move-note = Note
    .why = Who did it, and where that can be read. Name offices, not persons.
agreements-needs-beginning = Say first when it was signed or took effect (“{ agreements-change }”): without a day nobody can say that it is in force.
agreements-not-begun = By its own days it begins on { DAY($date) }. Mend the days, or wait.
agreements-needs-end = Say first when it ends (“{ agreements-change }”), or choose “It was ended”.
agreements-not-over = It ends on { DAY($date) }. What was ended before is “It was ended”.
agreements-no-such-move = “{ $move }” is not possible while the agreement is { $state }. Look at its page for what is.
agreements-goes-back = This day is before the last entry ({ DAY($before) }). Entries stand in the order in which things happened.
agreements-day-to-come = This day is still to come. Enter what has happened; for a day to come there is the end.
agreements-no-letter = There is no letter for an agreement that stands there.
agreements-somebody-first = { $who } changed this while you had the page open
    .do = What you typed is still below. Look at what changed, then send yours again if it still holds.

agreements-past = Its end was { DAY($date) }: say whether it expired or was renewed.
agreements-decide-by = { $same ->
    [yes] Decide by { DAY($safe) }.
   *[no] Decide by { DAY($safe) }; the last day is { DAY($legal) }, when offices are shut.
}
agreements-could-end = With notice today it would end on { DAY($date) }.
agreements-no-end = No end is told

agreements-papers = Papers
agreements-no-papers = No paper is attached.
agreements-attach = Attach a paper
    .why = Public papers only: the agreement, riders, minutes, letters. A paper about a person does not belong here.
agreements-paper-kind = What it is
agreements-paper = { $kind ->
    [agreement] The agreement
    [rider] Rider or change
    [minutes] Minutes of the vote
    [letter] Letter
    [bill] Bill or account
   *[other] Another paper
}
agreements-paper-file = File
    .why = PDF, Word, OpenDocument, RTF, a picture or plain text.
agreements-no-document = This is no document that is taken here: empty, an archive, a program or a table. Attach a PDF, Word, OpenDocument, RTF, picture or text file.
agreements-letter = { $does ->
    [refuses] Letter that refuses it
   *[ends] Letter that ends it
}
agreements-letter-filled = What the register knows is filled in. It is a draft: counsel reads it, and the agreement’s own clause on notices decides where it goes.

agreements-is-shown = Everybody can see the register.
agreements-not-shown-yet = Only members see the register.
agreements-published = Everybody can see the register now.
agreements-unpublished = The register is off its public page.

agreements-lists = Federal lists
    .why = The published list of agencies that take part in section 287(g), and the list of pending ones. Save the spreadsheet as XLSX or CSV and bring it here; nothing is fetched for you.
agreements-lists-empty = No list has been brought yet.
agreements-take-in = Bring a list
agreements-list-file = Spreadsheet
    .why = XLSX or CSV, as published. Its heads may have changed.
agreements-list-line = List { $number }: { $name }
agreements-list-waits = The list is being read.
agreements-list-notes = Notes in the list
agreements-since = Since list { $number }: { $count ->
    [0] nothing changed
    [one] one change
   *[other] { $count } changes
}
agreements-near = { $count ->
    [0] None in the states of your communities:
    [one] One in the states of your communities:
   *[other] { $count } in the states of your communities:
}
agreements-all-plain = Every row was plain.
agreements-more-rows = … and { $count } more. “latchstring agreements --rows” shows them all.
agreements-beside-of = What it says of { $community }
agreements-not-assessed = No assessment is done yet, so the list could not be held against the community’s papers.
agreements-found = Named by the list: { $count }
agreements-open = For a person to decide: { $count }
    .why = These rows could be about this community, or about another place. Nothing is taken for granted.
agreements-refused = Not ours, as somebody decided
agreements-decide = Ours or not?
    .why = Your answer holds for later lists too, however they spell the name. You can change it.
agreements-is-ours = Is this agency one of this community?
agreements-ours = { $answer ->
    [yes] Yes, it is ours
   *[no] No, it is another’s
}
agreements-reason = How do you know?
    .why = Who was asked, or what was looked at.
agreements-decided = { $who } decided on { DAY($date) }: { $reason }
agreements-own = Agencies of this community
    .why = Police, sheriff, jail, and joint agencies whose name does not tell. Lists are matched by these identifiers and names first.
agreements-own-none = None is named. The community is looked for by its own name.
agreements-own-change = Name agencies
agreements-own-name = Name
    .why = As a list may print it.
agreements-own-drop = Take away
agreements-identifier = Identifier (ORI)
    .why = Two letters and seven more signs, from the agency.

public-agreements-title = Agreements of { $name } with federal agencies
public-agreements-intro = { $name } tells here which agreements it has with federal agencies, who agreed to them, and until when they hold. Last changed on { DAY($date) }.
public-agreements-held = { $count ->
    [0] No agreement is in force
    [one] One agreement is in force
   *[other] { $count } agreements are in force
}
public-agreements-proposed = Proposed, not decided
public-agreements-past = Refused, ended or not known
public-agreements-hidden = { $count ->
    [one] One agreement is not shown here. Ask the office below.
   *[other] { $count } agreements are not shown here. Ask the office below.
}
public-agreements-data = The same as data
public-agreements-json = JSON
public-agreements-csv = Table (CSV)
