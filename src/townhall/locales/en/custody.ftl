## Custody requests.

kind-custody-custodycase = Custody requests
kind-custody-visit = Front desk access log
custody-desk = Custody requests
custody-intake = A request came in
custody-about = About the request
custody-channel-label = How it came
custody-channel = { $what ->
    [fax] Fax
    [pdf] Paper or PDF
    [email] E-mail
    [telephone] Telephone
    [counter] At the counter
   *[ncic] NCIC hit
}
custody-received = When did it come in?
    .why = The true time, not the time of typing.
custody-booking = Booking number
    .why = It is sealed; the case can be found by the whole number.
custody-officer = Who asks: name and office
custody-contact = Where the answer goes
custody-asks = What it asks
    .why = Each is decided on its own. One paper can ask several things.
custody-asks-nothing = Nobody has said yet what this request asks.
custody-element-label = Asked
custody-element = { $what ->
    [hold] Hold somebody past release
    [notify_release] Tell the release date
    [transfer] Hand somebody over
    [interview] Interview
    [personal_info] Personal information
    [status_info] Information on status
    [facility_access] Access to the building
    [records_subpoena] Records under a subpoena
    [joint_operation] Take part in an operation
    [transport] Transport
   *[interpreter] Officers as interpreters
}
custody-older = Follows case
    .why = If there is an older request on the same person, its number, such as C-2026-0007. This one stays a case of its own.
custody-older-unknown = There is no such case here. Look up its number in the list.
custody-newer = Followed by case
custody-file = Add a paper
    .why = It is sealed as it is. What is written in it never becomes a field here.
custody-words = Notes
custody-papers = Papers
custody-state-received = Received
custody-state-logged = Logged
custody-state-classified = Paper confirmed
custody-state-matched = Person confirmed
custody-state-counsel-review = With counsel
custody-state-decided = Decided
custody-state-person-notified = Person told
custody-state-agency-answered = Agency answered
custody-state-monitoring = Until release
custody-state-closed = Closed
custody-state-escalated = Escalated
custody-state-cancelled-by-issuer = Cancelled by the agency
custody-state-superseded = Replaced by a newer request
custody-state-wrong-person = Wrong person
custody-state-court-process-served = Court process served
custody-state-subject-released = Released before it was decided
custody-state-transferred-other-agency = Transferred to another agency
custody-move-log = Log it
custody-move-classify = Say what the paper is
custody-move-match = Say whether it is the person
custody-move-ask-counsel = Ask counsel
custody-move-advise = Give it back with advice
custody-move-decide = Everything is decided
custody-move-notify = The person was told
custody-move-answer = The agency was answered
custody-move-monitor = Keep until release
custody-move-close = Close the case
custody-move-escalate = Escalate now: the paper cannot mean this person
custody-move-settle = The claim was looked at
custody-move-cancel = The agency cancelled it
custody-move-supersede = A newer request replaces it
custody-move-wrong-person = It is the wrong person
custody-move-court-process = A court's paper was served
custody-move-released = The person was released first
custody-move-transfer = The person went to another agency
custody-guard-class = First a person must say what the paper is.
custody-guard-match = First somebody must say whether the paper is about this person.
custody-guard-no-elements = First say what the request asks.
custody-guard-undecided = { $count ->
    [one] One thing is not decided yet.
   *[other] { $count } things are not decided yet.
}
custody-guard-counsel = { $count ->
    [one] Counsel has not answered on one thing yet.
   *[other] Counsel has not answered on { $count } things yet.
}
custody-guard-notice = First the person must be told: here the person hears before the agency does.
custody-guard-notice-record = First put down how the person was told.
custody-guard-release = First record the release: the clock still runs.
custody-guard-newer = First take in the newer request, and name this case in it.
custody-is-closed = This case is closed.
custody-decided-already = This was decided already. Only what is with counsel can be decided anew.
custody-clock = Release clock
custody-not-due = Not due for release yet
custody-due-now = Due for release now
custody-due-since = Due for release:
custody-over = { $minutes ->
    [one] Held 1 minute too long
   *[other] Held { $minutes } minutes too long
}
custody-over-in-all = { $minutes ->
    [0] Released on time.
    [one] Released 1 minute late.
   *[other] Released { $minutes } minutes late.
}
custody-over-first = Counted from the time that was entered first: { $minutes } minutes.
custody-released = Released
custody-48 = 48 hours later, as the form asks:
    .why = Shown so that everybody sees them. Nobody is held for them.
custody-48-rest = as 8 CFR 287.7(d) counts, without weekends and holidays:
custody-record-eligible = Release is due
custody-record-released = The person was released
custody-correct-eligible = Correct when release was due
custody-correct-released = Correct when the person was released
custody-correct = Correct a time
    .why = What was entered first stays in view beside the new time.
custody-correct-why = Why was it wrong?
custody-correct-no-reason = Say why the first entry was wrong. Without a reason nothing is corrected.
custody-correct-twice = This entry was corrected already. Correct the newer one.
custody-corrected = Corrected by { $who }:
custody-eligible-at = When was release due?
    .why = When the event happened: the bond was posted, the charge dropped. Not when somebody got to it.
custody-reason-label = Why
custody-reason = { $what ->
    [charges_dropped] Charges dropped
    [acquitted] Acquitted
    [sentence_served] Sentence served
    [bond_posted] Bond posted
    [court_order] Court order
   *[other] Other
}
custody-released-at = When was the person released?
custody-released-to = To whom
custody-to = { $what ->
    [community] Home
    [other_agency] Another agency, on a court's paper
   *[federal] Federal immigration officers
}
custody-delay-label = If it was late: why
    .why = It is counted in the report.
custody-delay = { $what ->
    [paperwork] Paperwork
    [property] Property
    [transport] Waiting for a ride
    [medical] Medical
    [system] The system was down
    [federal_request] The federal request
    [other] Other
   *[none] Not late
}
custody-on-call = Counsel on call
custody-no-counsel = No number was set. A supervisor can set it under “Settings of this desk”.
custody-escalated = Escalated: call counsel now. The person says that the paper cannot mean them.
custody-paper-label = What the paper is
    .why = The program suggests; you say. If you are not sure, choose “Something else” and “Cannot tell”: counsel looks, and nobody waits in custody for it.
custody-paper = { $what ->
    [i247a] I-247A, detainer
    [i247g] I-247G, request for notice only
    [i247d] I-247D (2015–2017)
    [i247n] I-247N (2015–2017)
    [i247x] I-247X (2015–2017)
    [i247] I-247, older detainer
    [i200] I-200, warrant by an immigration officer
    [i205] I-205, removal warrant by an immigration officer
    [i203] I-203, order to detain or release
    [i286] I-286, custody notice
    [i213] I-213, officer's record
    [i246] I-246, filed by the person
    [i862] I-862, charging or removal paper
    [i851] I-851, charging or removal paper
    [i860] I-860, charging or removal paper
    [i871] I-871, charging or removal paper
    [i294] I-294, charging or removal paper
    [i296] I-296, charging or removal paper
    [immigration_judge_order] Order of an immigration judge (not a court)
    [i138] I-138, administrative subpoena
    [customs_summons] Customs summons
    [ncic_administrative] NCIC hit: administrative warrant
    [ncic_deported_felon] NCIC hit: deported felon
    [ao442] Federal arrest warrant (AO 442)
    [ao93] Search warrant (AO 93)
    [writ] Writ to bring somebody to court
    [court_order] Court order
    [court_subpoena] Court subpoena
    [usms_detainer] Detainer of the US Marshals
    [state_warrant] State court warrant
    [email_request] E-mail without a form
    [phone_request] Telephone call
    [counter_request] Visit at the counter
    [ncic_other] NCIC hit: another immigration entry
    [ao94] Order to bring somebody to another district (AO 94)
    [grand_jury_subpoena] Grand jury subpoena
    [notice_page] Notice page of a form
    [release_paper] Release paper
    [cover_sheet] Cover sheet
    [unknown] Something else
   *[none] Not said
}
custody-judicial-label = Did a court issue it?
custody-judicial-never = This paper is signed by an officer, never by a court. If a court's paper came too, take that in as its own request.
custody-judicial = { $what ->
    [yes] A court's paper
    [no] Not a court's paper
   *[cannot_tell] Cannot tell
}
custody-issuer-label = Who signed it
custody-issuer = { $what ->
    [federal_judge] A federal judge or magistrate judge
    [federal_clerk] The clerk of a federal court
    [state_court] A state court
    [officer] An officer
   *[unknown] Not known
}
custody-has-warrant = An I-200 or I-205 came with it
custody-irregular = Something is wrong with it
    .why = No signature, no date, no box ticked, an old form, a missing page, another person.
custody-match-label = Is it the person in custody?
custody-match = { $what ->
    [booking] Yes: the booking matches
    [mismatch] No: name, date or number differ
    [two_matches] Two people could be meant
   *[not_found] Nobody here
}
custody-language = Language of the paper
custody-language-name = { $what ->
    [en] English
    [es] Spanish
   *[ar] Arabic
}
custody-method-label = How the person was told
custody-method = { $what ->
    [by_hand] Paper by hand
    [read_aloud] Read aloud
   *[interpreter] With an interpreter
}
custody-refused = Would not take it
custody-copy-label = A copy went to
custody-copy = { $what ->
    [attorney] The lawyer
    [designee] A person they named
   *[none] Nobody
}
custody-copy-who = Name and number
    .why = It is sealed.
custody-consent-label = What the person chose
custody-consent-record = Put down what the person chose
custody-consent = { $what ->
    [decline] No interview
    [with_attorney] Only with a lawyer
   *[agree] Interview without a lawyer
}
custody-signed = The form is signed
custody-signed-missing = Without a signature there is no interview. Put down the signature, or that the person said no.
custody-agents = Who came to ask
custody-yes-no = { $what ->
    [yes] Yes
    [no] No
   *[none] Not said
}
custody-crime = Is it a warrant for a federal immigration crime?
    .why = It counts where state law makes it count.
custody-public = Is this public to everybody, in this very form?
    .why = For example on the jail's own web page.
custody-exception = Does an exception of our own text or of state law fit?
    .why = Such as a listed conviction. Look at the words above; if you do not know, leave it open.
custody-exception-is = { $what ->
    [none] No
    [applies] Yes
   *[other] Not known
}
custody-emergency = Is somebody's life in danger now?
custody-element-due = An answer is due by
custody-decision = Decision
custody-decision-is = { $what ->
    [decline] Decline
    [comply] Comply
    [comply_partly] Comply in part
    [refer_counsel] Ask counsel
    [not_applicable] Does not apply
   *[none] Not decided
}
custody-recommended = Recommended
custody-departed = recommended was: { $what ->
    [decline] decline
    [comply] comply
    [comply_partly] comply in part
   *[refer_counsel] ask counsel
}
custody-rests-on = It rests on
custody-layer = { $what ->
    [safety] First of all
    [mandate] State law demands cooperation
    [own] Our own text
    [state] State law
   *[federal] Federal law
}
custody-as-of = as read on
custody-unverified = unverified, check
custody-unconfirmed = no reviewer has confirmed this passage yet
custody-source = Source
custody-rule-id = Rule
custody-beside = What federal law says beside this
custody-facts = Facts and decision
    .why = Change a fact and send without a decision to see what is recommended then. The decision is yours; your name and the time are kept with it.
custody-look-or-decide = Look again, or decide
custody-advice = Counsel's advice
custody-advise = Give advice on this
custody-because-person = The paper may be about somebody else. Counsel looks; nobody is held for that.
custody-because-emergency = Where a life is in danger, act on the danger, and call the supervisor and counsel.
custody-because-status = Nobody is forbidden to send information on citizenship or immigration status. Answer from the records if they hold any; as a rule, they hold none.
custody-because-unclear = Nobody can tell yet whether a court issued this. Counsel looks, and the release does not wait.
custody-because-court = A court's paper is obeyed as court process.
custody-because-court-search = A search warrant is obeyed for what it describes. It is no authority to hold anybody. Check its last day.
custody-because-subpoena = A court's subpoena is answered through counsel, and narrowly.
custody-because-court-other = This is a court's paper, but not one for what is asked here. Counsel looks.
custody-because-admin-subpoena = An administrative subpoena is not obeyed and not ignored. Keep the records, ask counsel, and say that a court's order will be answered.
custody-because-mandate = State law in this place, as it was read, demands cooperation. Only counsel can say what it demands here.
custody-because-own-conflict = Our own papers say opposite things, or demand cooperation.
custody-because-exception = There is an exception. Whether it fits, and what follows, is for counsel.
custody-because-never-required = State law would allow an answer here. It never requires one.
custody-because-public = Answer as anybody would be answered, with what is public in this very form.
custody-because-no-consent = The person said no.
custody-because-consent = First the form of consent, in the person's language. Without a signed yes there is no interview.
custody-because-request = A detainer is a request. No federal law orders a local jail to hold anybody for it, and courts are divided on whether it may.
custody-because-no-rule = No rule of ours or of the state speaks of this, and no federal law requires an answer.
custody-release-due = Release is due { $at }.
custody-release-not-due = Release is not due yet.
custody-told = { $element }: { $decision ->
    [decline] we will not do this
    [comply] we will do this
    [comply_partly] we will do this in part
    [refer_counsel] our lawyer is looking at this
    [not_applicable] this does not apply
   *[none] not decided yet
}
custody-answer = { $element }: { $decision ->
    [decline] This agency declines.
    [comply] This agency will do so.
    [comply_partly] This agency will do so in part, as far as its policy and the law allow.
    [refer_counsel] Counsel is considering this. A court's order will be answered.
    [not_applicable] This does not apply.
   *[none] Not decided yet.
} { $citation }
custody-told-whom = Told to the person
custody-notice-served = Notice given
custody-to-print = To print and to send
custody-sheet = { $what ->
    [notice] Notice to the person
    [consent] Form of consent to an interview
    [answer] Answer to the agency
    [checklist] Release checklist
    [decision] Decision sheet
    [referral] Question for counsel
   *[document] The whole case as a file (JSON)
}
custody-check = { $what ->
    [a] The hour at which release was due stands in the case.
    [b] No court's paper orders something else. An officer's paper does not.
    [c] The person has the notice and a copy of the request.
    [d] Property is given back; a ride or a telephone is offered.
    [e] Nobody asked the person to wait for federal officers.
    [f] The person leaves by the door that everybody uses.
   *[g] The hour of the release stands in the case.
}
custody-shift = Hand-over of the shift
custody-counsel = For counsel
    .why = What is here waits for an answer. No release waits for it.
custody-visits = Front desk log
    .why = Everybody who comes for immigration enforcement is written down here, let in or not.
custody-visit-new = Somebody came
custody-visit-purged = destroyed on schedule
custody-visitor = Name
custody-visitor-agency = Agency
custody-badge = Badge
custody-came-in = Came
custody-went-out = Left
custody-goes-out = Leaves now
custody-area-label = Where to
custody-area = { $what ->
    [public] Public area
    [nonpublic] Behind the counter
   *[secure] Secure area
}
custody-purpose-label = What for
custody-purpose = { $what ->
    [interview] Interview
    [pick_up] To pick somebody up
    [records] Records
    [meeting] Meeting
   *[other] Other
}
custody-authority = Paper shown
    .why = What it is and who signed it. “None” is an answer.
custody-let-in = Let in
custody-card = Card for patrol: immigration hits
custody-card-admin = The hit says: administrative warrant
    .do = This is not a crime and not a judge's warrant. Do not stop anybody, do not hold anybody longer, and do not call the federal desk on it. End the stop when its own reason ends.
custody-card-felon = The hit says: previously deported felon
    .do = Do not arrest on the hit alone. Call your supervisor. The hit must be confirmed, and state law must allow the arrest (unverified, check with counsel).
custody-card-court = The hit says: warrant of a court
    .do = Confirm it and act on it as on any warrant of a court.
custody-card-never = Never ask anybody where they were born or what their status is.
custody-settings = Settings of this desk
custody-agency = Name of the agency, as letters print it
custody-state = State
    .why = Two letters, such as MI. It decides which state law is shown.
custody-place = Whose adopted words bind us
    .why = A community whose papers are read here. Its newest assessment is used, as reviewed.
custody-place-none = None yet
custody-kind = Kind of place
custody-kind-is = { $what ->
    [city] City
    [village] Village
    [township] Township
    [county] County
    [school_district] School district
    [college] College
   *[state] State
}
custody-body = What this agency is
    .why = A council's text binds its police, but not a sheriff.
custody-body-is = { $what ->
    [police] Police
   *[sheriff] Sheriff
}
custody-counsel-name = Counsel on call
custody-counsel-telephone = Counsel's number
    .why = It stands beside the release clock, day and night.
custody-notice-first = The person is told before the agency is answered
    .why = As Cal. Gov. Code 7283.1(b) asks; good practice everywhere.
custody-notice-hours = Hours within which the person is told
custody-threshold = Publish no count below
custody-figures = Figures
    .why = Counts from 1 to less than { $least } are hidden, and others where they would give a hidden one away. A dot is a hidden count.
custody-year = Year
custody-total = All
custody-hidden = fewer than { $least }
custody-zero = Zero report
custody-zero-words = { $agency } received no request in { $year }.
custody-certified = I certify that this is true. Name, office, date, signature:
custody-report-local = Report to the council
custody-by-element = What was asked, and what was decided
custody-by-paper = Which papers came, and how
custody-report-california = Access given, by month
    .why = For the yearly forum of Gov. Code 7283.1(d), which must be announced 30 days before. Check with counsel whether the demographics that the statute names can be given without naming anybody.
custody-access = { $what ->
    [hold] Hold
    [transfer] Transfer
    [notification] Notice of release
   *[interview] Interview
}
custody-report-illinois = Report to the attorney general of Illinois
    .why = 5 ILCS 805/25: by 1 March, each detainer and civil warrant of the year before. It names nobody, but gives times, so it is not published.
custody-export = The rows behind these figures (CSV)
custody-export-illinois = The lines of the Illinois report (CSV)
custody-measure = { $what ->
    [requests] Requests
    [judicial] With a court's paper
    [irregular] With something wrong
    [without-warrant] Detainers without an I-200 or I-205
    [told] People told
    [told-in-time] People told in time
    [interview-declined] Interviews declined
    [over-two-hours] Released more than two hours late
    [to-federal] Handed to federal immigration officers
    [purged] Destroyed on schedule: notices and interviews of these are not counted any more
   *[median] Minutes from due to released, median
}
custody-row-both = When goes with why, or to whom: fill in both, or neither.
