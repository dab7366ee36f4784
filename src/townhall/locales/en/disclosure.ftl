## Demands for information.

kind-disclosure-demand = Demands for information
room-people = Members of this site
room-agreements = Agreements with federal agencies
room-assessments = Papers read for assessments
disclosure-desk = Demands for information
disclosure-intake = A demand came in
disclosure-about = About the demand
disclosure-channel-label = How it came
disclosure-channel = { $what ->
    [served] Served in person
    [mail] Mail or fax
    [email] E-mail
    [telephone] Telephone
    [counter] At the counter
   *[system] Through a system or a login
}
disclosure-requester-label = Who asks
disclosure-requester = { $what ->
    [dhs] Federal immigration authority
    [federal_other] Another federal authority
    [court] A court or a party before it
    [police] Another police or government body
    [subject] The person concerned, or their lawyer
   *[public] The public or the press
}
disclosure-received = When did it come in?
    .why = The true time, not the time of typing.
disclosure-asks = What it asks
    .why = Each thing is answered on its own. One paper can ask several things.
disclosure-asked = Asked
disclosure-asks-nothing = Nobody has said yet what this demand asks.
disclosure-item = { $what ->
    [status] Whether somebody is a citizen, or their immigration status
    [release_date] Release date
    [custody] Whether somebody is in custody
    [court_dates] Court or probation dates
    [address] Home or work address
    [telephone] Telephone or e-mail
    [photo] Photograph
    [charges] Charges or criminal history
    [service_use] School, library or other service records
    [card_data] What somebody gave for an ID card
    [origin] Where somebody comes from
    [federal_number] A number that a federal authority gave
    [roster] A list of people
    [data_access] Access to data or a login
   *[other] Something else
}
disclosure-subject = About whom
    .why = Only as the demand names them. It is sealed.
disclosure-numbers = Booking, report or case numbers
    .why = With a comma between them. They are sealed; every desk is searched for them without anybody reading a case.
disclosure-officer = Who asks: name and office
disclosure-contact = Where the answer goes
disclosure-words = Notes
disclosure-kind-label = What it is
disclosure-kind = { $what ->
    [court_order] Order of a court
    [warrant] Warrant of a court
    [court_subpoena] Subpoena of a court
    [grand_jury] Subpoena of a grand jury
    [admin_subpoena] Administrative subpoena (such as I-138)
    [customs_summons] Customs summons
    [records_request] Public records request
    [informal] Call, e-mail or question at the counter
    [status_inquiry] Inquiry that names 8 U.S.C. 1373
    [data_sharing] Request for shared data or a login
   *[none] Not said yet
}
    .why = Look at who signed it, not at its words. "Subpoena" and "district court" stand on papers that no court issued.
disclosure-judicial-label = Did a court issue it?
disclosure-judicial = { $what ->
    [yes] A court issued it
    [no] No court issued it
   *[cannot_tell] Cannot be told: counsel looks
}
disclosure-judicial-never = No court issues such a paper. If a court issued this one, it is something else: choose what it is.
disclosure-return = By when must it be answered?
    .why = The date and hour on the paper, if there is one.
disclosure-notice-label = May the person concerned be told?
disclosure-notice-may = { $what ->
    [may] Yes: they are told before the answer leaves
    [forbidden] A court forbids it
    [no_way] There is no way to reach them
    [nobody] It is about nobody in particular
   *[unknown] Not said yet
}
disclosure-notice-only-court = Only a court's paper can forbid it. An agency that writes "do not disclose" asks; ask counsel if in doubt.
disclosure-clock = Public records: { $days } working days, and up to { $longer } more if they are told in time.
disclosure-on-call = Counsel on call
disclosure-state-received = Received
disclosure-state-classified = Being worked on
disclosure-state-counsel-review = With counsel
disclosure-state-decided = Decided
disclosure-state-answered = Answered
disclosure-state-withdrawn = Withdrawn
disclosure-state-closed = Closed
disclosure-move-classify = Say what it is and what it asks
disclosure-move-ask-counsel = Ask counsel about all of it
disclosure-move-advise = Give it back with advice
disclosure-move-decide = Everything is decided
disclosure-move-reconsider = Decide it anew
disclosure-move-notify = The person was told
disclosure-move-answer = The answers left
disclosure-move-withdraw = It was withdrawn
disclosure-move-close = Close the case
disclosure-guard-kind = First a person must say what it is.
disclosure-guard-no-items = First say what it asks.
disclosure-guard-undecided = { $count ->
    [one] One thing is not decided yet.
   *[other] { $count } things are not decided yet.
}
disclosure-guard-counsel = { $count ->
    [one] Counsel has not answered on one thing yet.
   *[other] Counsel has not answered on { $count } things yet.
}
disclosure-guard-untrue = { $count ->
    [one] One answer says that there is no record, and that is not true now. Decide it anew.
   *[other] { $count } answers say that there is no record, and that is not true now. Decide them anew.
}
disclosure-guard-hold = First counsel keeps the records that it names from the purge.
disclosure-guard-notice-open = First say whether the person concerned may be told.
disclosure-guard-notice = First tell the person concerned: they hear of it before the answer leaves.
disclosure-guard-forbidden = A court forbids telling the person. If it does not any more, say so first.
disclosure-not-open = This was decided already. Take it back to be decided anew first.
disclosure-exists-label = Is there a record?
disclosure-exists = { $what ->
    [found] There is a record
    [none] Looked everywhere: there is none
   *[unknown] Not known yet
}
disclosure-unsearched = { $count ->
    [one] one place to look in
   *[other] { $count } places to look in
}
disclosure-none-held = { $count ->
    [one] "No record" would be false: there is a case here under a number that was given.
   *[other] "No record" would be false: there are { $count } cases here under a number that was given.
}
disclosure-none-found = "No record" would be false: somebody found one.
disclosure-none-unsearched = { $count ->
    [one] "No record" cannot be said yet: in one place nobody has looked.
   *[other] "No record" cannot be said yet: in { $count } places nobody has looked.
}
disclosure-none-outside = "No record" cannot be said yet: say first where else this organisation keeps records, outside this site, or that it keeps none. A supervisor does that under "Places outside this site".
disclosure-none-nothing-to-search = This is no record that could be looked for; "no record" does not answer it.
disclosure-never-restrict = This is what 8 U.S.C. 1373 speaks of. The house does not decline it by policy. Ask counsel; with counsel's advice it can be decided.
disclosure-status-alone = This answer gives the status field and nothing else. It is not for this thing.
disclosure-no-court = No court issued this demand.
disclosure-is-court = A court issued this demand; there is no other order to wait for.
disclosure-places = Places
    .why = Every place that could hold it, as each desk says of its own records. Tick those you looked in.
disclosure-room = { $room } ({ $count ->
    [one] 1 record
   *[other] { $count } records
})
disclosure-found-label = Was it there?
disclosure-found = { $what ->
    [found] Yes, something is there
   *[none] No, nothing is there
}
disclosure-searched-at = When did you look?
disclosure-how = How you looked
disclosure-search = Record a search
disclosure-search-no-place = Tick at least one place of the list.
disclosure-search-takes-back = Somebody found it in one of these places. Only who decides can take that back, with the reason.
disclosure-who-looked = Who looked, when
disclosure-not-looked = Nobody has looked
disclosure-not-kept = { $schedule }: what ended before { $before } is not kept any more.
disclosure-recommended = Recommended
disclosure-answer-label = Answer
disclosure-answer = { $what ->
    [no_records] There is no record
    [as_public] Give what anybody would be given
    [decline] Decline, citing policy
    [await_order] Wait for a court's order
    [obey_court] Obey the court, through counsel
    [status_field] Give the status field, nothing else
    [refer_counsel] Ask counsel
    [none] Not decided yet
   *[unknown] Choose
}
disclosure-departed = the recommendation was: { $what ->
    [no_records] there is no record
    [as_public] give what anybody would be given
    [decline] decline
    [await_order] wait for an order
    [obey_court] obey the court
    [status_field] give the status field
   *[refer_counsel] ask counsel
}
disclosure-is-untrue = This is not true any more.
disclosure-rests-on = Rests on
disclosure-unverified = unverified, check
disclosure-as-of = as of
disclosure-source = Source
disclosure-rule-id = Row of rules
disclosure-not-prohibited = No employee is prohibited from sending to federal authorities what 8 U.S.C. 1373 speaks of.
disclosure-because-unclear = It cannot be told whether a court issued it. Counsel looks; nothing is given and nothing is destroyed meanwhile.
disclosure-because-access = Shared data and logins are contracts, not single answers. Counsel reviews the terms.
disclosure-because-subpoena = An officer signed it, and a court can enforce it. Do not comply and do not ignore it: keep the records, ask counsel, and say that a court's order will be obeyed.
disclosure-because-summons = A customs summons outside customs matters is contested. Keep the records and ask counsel.
disclosure-because-look = First look in every place that could hold it, and record it. Until then nobody knows what can be answered.
disclosure-because-none = Everybody who could know has looked, and there is no record. Nobody has to make one: no federal law orders an office to collect it.
disclosure-because-grand-jury = A grand jury's subpoena binds, and may be secret. It goes through counsel.
disclosure-because-court = A court's order is obeyed, through counsel, and as narrowly as it is written.
disclosure-because-programme = A record holds it for a programme. The law of that programme may keep it confidential (federal benefits, schools, health, driver records, victims). A supervisor and counsel look first.
disclosure-because-status = A record holds it, and no confidentiality law was found. Give this one field and nothing beside it, and log it.
disclosure-because-disputed = Whether section 1373 speaks of this is disputed. Counsel decides.
disclosure-because-mandate = State law limits what may be kept back here. Counsel looks before anything is declined.
disclosure-because-public = Anybody who asks would be given it. This requester is treated the same.
disclosure-because-exemption = It would not be given to anybody who asks; whether an exemption of the law on public records covers it is for counsel.
disclosure-because-contrary = The community's own words tell officers to give it, or contradict each other. Counsel looks.
disclosure-because-own = The community's own words keep it back, and section 1373 does not speak of it by its text.
disclosure-because-nothing = No rule speaks of it. Counsel looks.
disclosure-readings = Both readings of section 1373
    .why = For counsel only.
disclosure-by-text = By its text, and most courts
disclosure-by-department = As the Department of Justice has read it
disclosure-side = { $what ->
    [inside] inside: it may not be restricted
    [outside] outside
   *[disputed] disputed
}
disclosure-in-complaint = { $what ->
    [yes] it said so itself, in a complaint of 24 July 2025
   *[no] it follows from how it reads the word "regarding"; not known to have been said
}
disclosure-circuit = In this circuit
disclosure-no-state = Say in the settings in which state this is.
disclosure-cases-near = Cases of this circuit and of the Supreme Court
disclosure-cases-elsewhere = Cases elsewhere, which do not bind here
disclosure-decide = Facts and decision
disclosure-look-or-decide = Look, or decide
disclosure-yes-no = { $what ->
    [yes] Yes
    [no] No
   *[unknown] Not known
}
disclosure-public = Would anybody who asks be given it?
    .why = For example, what stands on a public roster.
disclosure-programme = Does a confidentiality law of the programme cover it?
    .why = Federal benefits, schools, health, driver records, victims, tax. Ask the programme.
disclosure-advise = Write advice
disclosure-advice = Counsel's advice
disclosure-held = Kept from the purge
disclosure-none-kept = Nothing is kept because of this demand.
disclosure-hold = Keep records from the purge
disclosure-hold-kinds = All records of a kind
    .why = This demand and every case under its numbers are kept anyway. Tick a kind to keep all of it.
disclosure-hold-until = to be reviewed on
disclosure-hold-ended = ended
disclosure-told-whom = Who was told, what left
disclosure-served = The person was told
disclosure-went-out = Left the house:
disclosure-language = In which language
disclosure-language-name = { $what ->
    [es] Spanish
    [ar] Arabic
   *[en] English
}
disclosure-method-label = How
disclosure-method = { $what ->
    [by_hand] By hand
    [mail] By mail
    [telephone] By telephone
   *[lawyer] Through their lawyer
}
disclosure-gave = What left with the answers
    .why = Kinds only. What was in it is written nowhere here.
disclosure-gave-undecided = Something is ticked of which it was decided that nothing is given.
disclosure-to = To whom exactly
disclosure-to-print = To print
disclosure-sheet = { $what ->
    [answer] The answer
    [notice] Notice to the person concerned
   *[referral] Question for counsel
}
disclosure-refused = This may not leave the house
disclosure-counsel = Waiting for counsel
disclosure-log = Log of disclosures
    .why = What kind of thing left the house, for whom, under which answer. No values stand here.
disclosure-log-empty = Nothing has left the house.
disclosure-when = When, and who
disclosure-outside = Places outside this site
    .why = Paper files, other systems, e-mail. Nobody can say that there is no record before these were searched too.
disclosure-place-add = Add a place
disclosure-place-name = What it is called
    .why = For example: jail management system, personnel files, e-mail.
disclosure-place-holds = What could stand there
disclosure-place-end = Nothing is kept there any more: { $name }
disclosure-information = { $what ->
    [status] Citizenship or immigration status
    [release_date] Release dates
    [custody] Custody
    [court_dates] Court and probation dates
    [address] Addresses
    [telephone] Telephone, e-mail
    [photo] Photographs
    [charges] Charges, criminal history
    [service_use] Use of a service
    [card_data] Data for ID cards
    [origin] Where somebody comes from
    [federal_number] Numbers of federal authorities
    [roster] Lists of people
   *[other] Anything else
}
disclosure-card = Card for every employee
disclosure-card-may = You may
    .do = You may send status information to federal authorities, and you may not be punished for it. Nobody here may order you not to.
disclosure-card-asked = You are not asked to
    .do = You are not asked to collect it. Do not ask anybody, and do not write down what you do not need.
disclosure-card-paper = If somebody brings a paper or calls
    .do = Take the paper, write down who it was and the time, and give it to the records clerk the same day. Do not answer at the counter or on the telephone, and destroy nothing.
disclosure-card-rest = Everything else
    .do = Release dates, addresses, photographs, records of services, logins: these follow policy. The records clerk answers them, with counsel.
disclosure-settings = This organisation
disclosure-agency = Name on letters
disclosure-state = State
    .why = Two letters, such as MI.
disclosure-place = Whose adopted words bind it
    .why = The community whose papers were read here.
disclosure-place-none = None was read
disclosure-place-kind = Kind of place
disclosure-body = Which body it is
disclosure-counsel-name = Counsel on call: name
disclosure-counsel-telephone = Counsel on call: telephone
disclosure-nowhere-else = No record is kept outside this site
    .why = Tick it only if it is so. Otherwise name the places.
disclosure-threshold = Counts below this are hidden
disclosure-figures = Figures
    .why = Counts below { $least } are hidden, and others beside them, so that none can be worked out.
disclosure-year = Year
disclosure-measure = { $what ->
    [demands] Demands
    [federal] From federal immigration authorities
    [court] Issued by a court
    [answered] Answered
    [late] Answered after they were due
    [told] Where the person was told
    [forbidden] Where a court forbade telling
    [held] With records kept from the purge
    [gave] With which something left the house
   *[purged] Already purged
}
disclosure-hidden = fewer than { $least }
disclosure-by-kind = Demands, by kind and by who asked
disclosure-by-answer = Things asked, by answer
disclosure-total = Total
disclosure-export = The year as a table (CSV)
disclosure-due-at = It is due on { $at }.
disclosure-says = { $item }: { $answer ->
    [no_records] we have no responsive records. We have searched every place that could hold them.
    [as_public] what anybody who asks would be given comes with this letter.
    [decline] we decline.{ $citation ->
        [none] {""}
       *[other] {" "}Our policy: { $citation }.
    }
    [await_order] we have kept the records, and will respond to an order of a court.
    [obey_court] we comply with the court, as far as its order goes.
    [status_field] the field that our record holds comes with this letter, and nothing else.
   *[refer_counsel] our counsel will answer.
}
