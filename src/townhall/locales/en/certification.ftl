## Victim certification: requests for Form I-918 Supplement B and Form I-914 Supplement B.

certification-desk = Victim certification
kind-certification-certification = Victim certification requests
certification-intake = A request came in
certification-never-ask = Do not ask about immigration status, papers or where somebody was born. Only the requester may say that there is a hearing date, so that it goes quicker.
certification-received = When did the request come in?
certification-form = Form
    .why = One form cannot take the place of the other. For two incidents or two victims make two requests.
certification-form-is = { $what ->
    [u] U: Form I-918 Supplement B
   *[t] T: Form I-914 Supplement B (trafficking)
}
certification-victim = Name of the victim
certification-other-names = Other names and spellings
    .why = One on each line. The record may stand under another spelling or one of two surnames.
certification-requester = Who asks
certification-requester-is = { $what ->
    [victim] The victim
    [lawyer] A lawyer
    [advocate] An advocate or agency
   *[family] A parent, guardian or next friend
}
certification-requester-name = Name of whoever asks for the victim
certification-authorised = The victim's written word was shown
    .why = Form G-28 or a signed release. Not needed where the victim asks.
certification-for-suspect = Whoever asks also speaks for the suspect
    .why = Tell them nothing, also not that a request exists. Ask counsel.
certification-suspects-side = Whoever asks also speaks for the suspect. Nothing is told or sent. Ask counsel, then stop the request or correct the entry.
certification-language = Language for letters
certification-channel = Safe way to reach them
    .why = The suspect may live at the same address or share the telephone. Nothing is mailed home.
certification-channel-is = { $what ->
    [in_person] In person
    [telephone] Safe telephone number
    [email] Safe e-mail
    [representative] Through the representative
   *[safe_address] Safe postal address, not the home
}
certification-contact = The safe number or address
certification-contact-needed = Enter the safe number or address, or choose “In person”.
certification-never = Never call or write to
    .why = Numbers and places that the suspect may see.
certification-not-home = Never mail to the home by default, and never tell the suspect.
certification-report = Report or case number
    .why = It is sealed; the request can be found by the whole number.
certification-dates = When it happened
certification-incident = What happened, as the requester says
certification-grounds = Is it urgent?
    .why = Only what the requester says on their own.
certification-ground-is = { $what ->
    [removal] There is a date in immigration court
    [detained] The person is held
   *[ageing_out] A child turns 21, or a sibling 18
}
certification-hearing = Date of the hearing, if the requester named one
    .why = The answer must be there before this day.
certification-birthday = Day on which a child turns 21 or a sibling 18
    .why = After this day they cannot be helped by the same petition.
certification-another = This is another request, not the same one again
certification-already = The same victim has an open request on this report: { $number }. Look at it; if this is another one, tick the box.
certification-urgent = Urgent
certification-answer-by = Answer by
certification-answered = Answered on
certification-safe-by = safely by
certification-not-checked = not checked against the source, check before you rely on it
certification-unverified = { $words } (not checked against the source)
certification-own-policy = No state rule was found; the town's own policy sets the clock.
certification-about = About the request
certification-others = Other requests on this report
certification-kept-apart = This file is kept apart from the investigative file. Put no copy of it there.
certification-two-forms = This speaks of trafficking. A T declaration may help too. Neither form takes the place of the other.
certification-papers = Letters and papers
certification-letter = { $what ->
    [acknowledgment] Letter: we have your request
    [more] Letter: we need something more
    [referral] Letter: another agency has the record
    [returned] Letter with the signed form
    [denial] Letter: we could not sign
    [withdrawal] Letter: the form is withdrawn
   *[designation] Letter of designation
}
certification-hand-over-by = Hand over only by:
certification-sheet = Sheet for the federal form
    .why = Copy this to the form of exactly this edition. It is for the signer's desk and does not take the place of the form.
certification-edition-unverified = The fields were not compared with the printed form of { $edition }. Look up the edition in use at uscis.gov first.
certification-field = Field
certification-value = What to write
certification-leave-blank = Leave blank. The agency does not ask for it and does not fill it in.
certification-not-known = Not known here. Write “none” or “unknown”, do not leave it empty.
certification-by-person = By hand, by the signer or the requester
certification-type-local = Local
certification-checklist = Checklist for the signer
    .why = These are all the questions an agency may ask. A request that meets them is signed.
certification-question = Question
certification-answer = Answer
certification-rule = Rule
certification-not-yours = Not your questions
    .why = Whether the abuse was substantial, whether the person may stay, and any criminal record are for USCIS alone.
certification-check-ink = I sign by hand in ink on the original. No stamp, no electronic signature.
certification-check-date = I write today's date. My designation began before today and has not ended.
certification-check-blank = The A-number was left blank by us, and no other field is empty.
certification-advice = What the answers lead to
    .why = The desk recommends; you decide, and your name is kept with the decision.
certification-outcome = { $what ->
    [look] Something is not known yet:
    [refer] Another agency has the record:
    [supervisor] A supervisor looks first:
    [deny] The answers carry a denial:
   *[sign] Every question is met: sign.
}
certification-may-be = What the report's words may be
certification-answer-is = { $what ->
    [yes] Yes
    [no] No
   *[unknown] Not known yet
}
certification-excuse = If help was refused: why
    .why = Fear, trauma, language or youth excuse a refusal. Not being able to talk because of language is no refusal.
certification-excuse-is = { $what ->
    [none] No refusal, or nothing excuses it
    [trauma] Trauma
    [safety] Fear or safety
    [language] Language
   *[under_18] Under 18
}
certification-activity = Which activity was detected
    .why = What was detected counts, not what was charged. Marked ones (·) stand in the words of the request. You decide.
certification-extent = How far, or how near
certification-extent-is = { $what ->
    [named] On the list
    [attempt] Attempt
    [conspiracy] Conspiracy
    [solicitation] Solicitation
   *[similar] Similar in nature and elements
}
certification-similar = If only similar: how nature and elements are alike
certification-similar-needed = Say how nature and elements are alike.
certification-edition = Edition at the foot of the form
    .why = As it is printed there, such as 01/20/25.
certification-edition-unreadable = No edition was found in “{ $printed }”. It stands at the foot of each page, like { $current }. USCIS rejects other editions, so look at the form and type it as printed.
certification-edition-outdated = The form “{ $printed }” is older than { $current }. USCIS sends old editions back. Get the form again from uscis.gov and fill that one.
certification-edition-unknown = The form “{ $printed }” is not known here; { $current } is. Its fields may have moved. Fill it by hand, and ask for an update of this desk.
certification-narrative = What happened, and the victim's part in it
    .why = Facts from the record: who, what, when, injuries seen. No hearsay, nothing about status, papers or origin.
certification-injuries = Known or documented injuries
certification-helpful = How the victim helped, helps, or may help
    .why = Calling for help or giving a report is helping.
certification-statutes = Laws that were investigated or charged
certification-case-stage = Where the criminal case stands
certification-family = Family members who took part
certification-doubt = You wrote “{ $words }”. { $ask } Why does it stay?
certification-official = Who signed
certification-signed-on = Date next to the signature
    .why = The six months run from this day.
certification-by-hand = Signed by hand in ink on the original
    .why = USCIS takes no stamp, no electronic signature and no copy of the page.
certification-ground = Ground of the denial
    .why = Only what the answers of the review carry.
certification-grounds-lawful = Lawful grounds
certification-grounds-never = Never a ground
certification-ground-is-lawful = { $what ->
    [Q1] The activity is not on the list and not similar to one that is
    [Q2] The person was not a victim, or took part in the activity
    [Q3] The person has no information about the activity
   *[Q4] The person refused reasonable requests for help, without an excuse
}
certification-none-forbidden = I have read what is never a ground, and none of it played a part
    .why = Closed or open case, no arrest, age of the crime, status, criminal record, living elsewhere, no longer needed, another agency, misdemeanor, what USCIS may do, workload, language.
certification-sounds-like = You wrote “{ $words }”. { $because } ({ $citation }) If this is not your reason, say what it is doing here; else take it out.
certification-forbidden = This must not be a reason ({ $reason }; { $verified ->
    [true] { $citation }
   *[false] { $citation }, not checked against the source
}).
certification-ground-not-carried = The answers of the review do not carry this ground. Look at the answers, or choose the ground that they carry.
certification-read-the-list = Read the list of what is never a ground, and tick that none of it played a part.
certification-answer-the-questions = Answer each question about your words, or take the words out.
certification-counsel-asked = Counsel was asked
certification-withdrawal-needs = A signed form is withdrawn in writing, by a supervisor who asked counsel. Ask counsel first.
certification-say-what = Write down what this step is about. It cannot be empty.
certification-not-authorised = Whoever asks for the victim must show the victim's written word first. Ask for it, then correct the entry.
certification-review-says = The answers do not lead to signing yet. Finish the review first.
certification-no-ground = The answers do not carry a denial. Only they can; a refusal to help waits for a supervisor.
certification-no-account = The form needs an account of what happened.
certification-no-activity = The form needs an activity. Choose it in the review.
certification-no-signer-today = Nobody here has the right to sign today. The head must designate a supervisor, or sign.
certification-not-signed = There is no signature yet.
certification-lapsed = More than six months went by since the signature. Have it signed again first.
certification-t-does-not-end = A T declaration does not lapse. It need not be signed again.
certification-no-safe-way = No safe way to reach the requester is known. Correct the entry, or choose “In person”.
certification-signed-before-draft = The date of the signature is before the day on which the form was drafted. Look at the date.
certification-signer-none = This person has no right to sign here.
certification-signer-future = The date of the signature is still to come.
certification-signer-not-by-head = The designation was not signed by the head of the agency.
certification-signer-not-supervisor = Only a supervisor can be designated.
certification-signer-before = The signature is from before the right to sign began ({ $starts }). Have it signed again.
certification-signer-ended = The right to sign had ended ({ $ends }). Somebody else must sign.
certification-signature-by-hand = Only a signature by hand in ink on the original counts.
certification-freshness = { $what ->
    [good] The signature is good.
    [expiring] The signature ends soon. Ask whether it was filed; if not, sign again.
   *[lapsed] The signature has lapsed. Sign again.
}
certification-expiring = Signatures that end soon: ask whether they were filed
certification-last-day = Last day on which it should reach USCIS
certification-original = USCIS needs the original page with the ink, no copy.
certification-signers = Who may sign
    .why = The head of the agency, a supervisor whom the head designated in writing, or a judge (8 CFR 214.14(a)(3)). A right is ended, never changed.
certification-may-sign = May sign today
certification-yes = Yes
certification-no = No
certification-appoint = Add somebody
certification-end-right = End the right of { $name } today
certification-official-name = Name
certification-official-title = Title and division
certification-official-office = By what right
certification-official-supervisory = Is a supervisor
certification-official-by-head = The head of the agency signed the designation
certification-official-starts = From
certification-official-ends = Until
certification-official-ends-first = A right cannot end before it begins.
certification-official-needs = Needed for a designation.
certification-office-is = { $what ->
    [head] Head of the agency
    [designated] Designated supervisor
   *[judge] Judge
}
certification-practice = How we do it
certification-practice-agency = Name of the agency
certification-practice-category = Kind of agency
certification-practice-state = State (two letters)
certification-practice-head = Head of the agency: name and title
certification-practice-contact = Where and how to ask
    .why = Stands on the public page and in letters: telephone, e-mail, place and hours.
certification-practice-interpreters = Languages and interpreters
certification-practice-regular-days = Days to answer
certification-practice-urgent-days = Days to answer when it is urgent
certification-practice-appeal-days = Days to appeal a denial
certification-practice-is-public = Show the public page
certification-practice-too-long = State law gives { $days } days ({ $citation }). Your own days can be fewer, not more.
certification-practice-no-days = Enter a number of days.
certification-practice-no-contact = The public page must say where to ask.
certification-category-is = { $what ->
    [police] Law enforcement
    [prosecutor] Prosecutor
    [judge] Judge
    [protective] Child or adult protective services
    [labor] Labor or civil rights agency
   *[other] Other
}
certification-recommended = Recommended where a town sets its own: { $regular } days, { $urgent } when it is urgent, { $appeal } to appeal.
certification-law-days = { $unit ->
    [business] { $regular } business days, { $urgent } when it is urgent.
   *[calendar] { $regular } days, { $urgent } when it is urgent.
}
certification-public-page = Look at the public page
certification-card = Card for roll call
certification-figures = Figures
    .why = A dot stands for a small number, and for any other that would give it away. The exact report is for the state alone.
certification-download = { $what ->
    [figures] Figures that may be published (CSV)
    [rows] One row a request, without persons (CSV)
   *[report] Exact report for the state (CSV)
}
certification-times = Days to an answer: half within { $median }, the longest { $longest }.
certification-table = { $what ->
    [outcome] How requests ended
    [denial] Why requests were denied
    [punctuality] In time or late
    [activity] By activity
    [requester] Who asked
    [language] Language for letters
    [signer] By who signed
   *[again] Asked again, signed again
}
certification-figure = { $what ->
    [signed] Signed
    [denied] Denied
    [referred] Sent on
    [stopped] Taken back
    [withdrawn] Withdrawn
    [pending] Pending
    [in_time] In time
    [late] Late
    [urgent] Urgent
    [regular] Not urgent
    [reversed] Denied, then signed
    [asked_again] Asked again
   *[signed_again] Signed again
}
certification-total = All

certification-state-received = Came in
certification-state-acknowledged = Acknowledged, record being looked for
certification-state-waiting = Waiting for something missing
certification-state-reviewing = Under review
certification-state-drafted = Form drafted
certification-state-queued = With the signer
certification-state-denying = Denial proposed
certification-state-signed = Signed
certification-state-returned = Handed over
certification-state-referred = Sent on
certification-state-denied = Denied
certification-state-withdrawn = Withdrawn
certification-state-stopped = Taken back
certification-move-acknowledge = Acknowledge
certification-move-ask-more = Ask for something missing
certification-move-got-more = What was missing came
certification-move-locate = Record found here
certification-move-refer = Send on to the right agency
certification-move-correct = Correct the entry
certification-move-review = Answer the questions
certification-move-supervise = Look at a refusal
certification-move-draft = Draft the form
certification-move-look-again = Look again
certification-move-queue = Give it to the signer
certification-move-sign = Note the signature
certification-move-hand-over = Hand over the original
certification-move-sign-again = Have it signed again
certification-move-deny = Propose a denial
certification-move-confirm-denial = Confirm the denial
certification-move-ask-again = The requester asks again
certification-move-withdraw = Withdraw the signed form
certification-move-disclose = Log: prosecutor was told
certification-move-stop = Stop: taken back by the requester
certification-words-ask-more = What is missing
certification-words-got-more = What came
certification-words-locate = Where the record is
certification-words-refer = Which agency has the record, and how to reach it
certification-words-supervise = What you found about fear, trauma, safety and language
certification-words-look-again = Why
certification-words-deny = Explanation for the requester
certification-words-hand-over = How and to whom it went
certification-words-ask-again = What is new, or what the appeal says
certification-words-withdraw = Why, in writing
certification-words-disclose = Who was told, and what
certification-words-stop = Who took it back, and how
certification-why-refer = Tell the requester within five working days. Any agency that detected the activity may certify it.
certification-why-deny = Help is presumed. A denial is written for the person it concerns: facts, and how to ask again.
certification-why-ask-more = The clock runs on. Ask only for what a question of the review needs.
certification-why-disclose = A signed form may have to be shown to a defense in an open case. The prosecutor decides; log that they were told.
certification-why-hand-over = The original goes out, a copy stays sealed here.

## The public page. Short words, reading grade 8 or below (a test measures the English).

certification-public-title = { $agency }: help for crime victims with a U or T visa form
certification-public-intro = Were you hurt by a crime? You can ask { $agency } to sign a form. You may use it when you ask the United States for a U visa or a T visa.
certification-public-who = Who can ask
    .text = You can ask if you were the victim of a serious crime, and you helped the police or can help. Calling for help is helping. Some crimes are: violence at home, rape, stalking, threats with a weapon, being held, or being forced to work.
    .open = The case can be open or closed. No one has to be arrested.
    .old = It does not matter how long ago it was.
    .abroad = You can ask from another town or another country.
    .family = A parent can ask for a child. Family can ask if the victim died.
certification-public-how = How to ask
    .text = You can ask on your own. You can also ask a lawyer or a helper to do it for you. You do not have to speak English.
certification-public-send = What to send
    .name = Your name, and other names you have used.
    .crime = What happened, when, and where. The report number, if you have it.
    .safe = A safe way to reach you.
    .form = The form, if you have it. If not, we will help you find it.
    .not = Do not send papers about your visa or where you were born. We do not ask for them.
certification-public-cost = What it costs
    .text = It is free. No one here may ask you to pay.
certification-public-time = How long it takes
    .text = We answer in { $days } days or less.
    .urgent = If you have a date in court, if you are held, or if your child will soon turn 21, tell us. Then we answer in { $days } days or less.
certification-public-then = What happens then
    .look = We look for the report and read it.
    .sign = If the answers to a few questions are yes, an officer signs the form.
    .file = You get the page with the ink. Send it in soon: a U form is good for six months. We do not decide on the visa. That is up to the United States.
certification-public-no = If we say no
    .text = We tell you why in writing. You can ask again at any time if you have something new. You can ask for a second look within { $days } days.
certification-public-safe = Your safety
    .text = We do not tell the person who hurt you. We do not mail to your home. We call or write only where you say it is safe. We do not ask if you have papers.
