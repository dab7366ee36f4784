## What the members of the closed vocabularies are called. The first word of an id is the vocabulary.

verdict-adopted = Adopted
    .means = A text in force adopts it, and nothing that was read contradicts it.
verdict-adopted_with_exceptions = Adopted, with exceptions
    .means = A text in force adopts it, with exceptions that reach beyond a judge’s warrant or what the law requires.
verdict-partial = In part
    .means = Only a piece of it is in force: one program, one step, or words that leave it to somebody’s discretion.
verdict-conflicting = Conflicting
    .means = Texts in force say opposite things.
verdict-contrary = Contrary
    .means = A text in force says the opposite.
verdict-mentioned = Mentioned only
    .means = The papers speak of it; no text in force adopts or forbids it.
verdict-not_found = Not found
    .means = The papers that would hold it were read in full, and no words for it were found.
verdict-not_searched = Not searched
    .means = Papers that would hold it were never seen or could not be read. This is not a “no”.
verdict-nothing_exposed = Nothing exposed
    .means = No text in force was found that limits the information federal law speaks of.

agreement-none_seen = no 287(g) agreement among the papers
agreement-reported_none = an official reports that there is no 287(g) agreement
agreement-in_force = a 287(g) agreement is in force

agency-state = state agency
agency-county = county agency
agency-municipal = city, town or township agency
agency-school = school district
agency-college = college or university
agency-tribal = tribal agency
agency-other = another agency
agency-unknown = not told

agreementkind-jail_enforcement = 287(g) Jail Enforcement Model
agreementkind-warrant_service = 287(g) Warrant Service Officer
agreementkind-task_force = 287(g) Task Force Model
agreementkind-section_287g = 287(g), model not told
agreementkind-title_19 = customs powers for local officers (Title 19)
agreementkind-task_force_officer = local officers on a federal task force
agreementkind-basic_ordering = basic ordering agreement
agreementkind-bed_contract = contract for jail beds, or a rider to one
agreementkind-stonegarden = Operation Stonegarden
agreementkind-joint_terrorism = Joint Terrorism Task Force
agreementkind-scaap = SCAAP grant
agreementkind-fusion_centre = fusion center
agreementkind-plate_readers = access to plate readers
agreementkind-data_access = access to data
agreementkind-shared_space = shared space
agreementkind-other = another agreement

agreementstate-proposed = proposed
agreementstate-refused = refused
agreementstate-in_force = in force
agreementstate-ending = ending
agreementstate-ended = ended
agreementstate-expired = expired
agreementstate-unknown = not known

liststatus-participating = participating
liststatus-pending = pending

confidence-certain = certain
confidence-high = high
confidence-fair = fair
confidence-open = a person must decide

body-council = council
body-mayor = mayor
body-manager = city manager
body-county_board = county board
body-sheriff = sheriff
body-police = police department
body-prosecutor = prosecutor
body-court = court
body-school_board = school board
body-library = library
body-housing_commission = housing commission
body-agency = agency
body-legislature = state legislature
body-unknown = a body that is not named

carveout-judicial_warrant = a judge’s warrant
carveout-required_by_law = where the law requires it
carveout-conviction = a conviction
carveout-charge = a criminal charge
carveout-public_safety = public safety
carveout-reimbursement = paid by the federal government
carveout-consent = the person’s consent
carveout-programme = one program
carveout-discretion = somebody’s discretion
carveout-other = another exception

community-city = city
community-village = village
community-township = township
community-county = county
community-school_district = school district
community-college = college
community-state = state

date-adopted = adopted
date-effective = in effect from
date-revised = revised
date-expires = expires
date-issued = issued

instrument-resolution = resolution
instrument-ordinance = ordinance
instrument-executive_order = executive order
instrument-general_order = general order
instrument-board_policy = board policy
instrument-prosecutor_policy = prosecutor’s policy
instrument-court_order = court order
instrument-budget_amendment = budget amendment
instrument-contract_terms = contract terms
instrument-termination_letter = termination letter

kind-code = municipal code
kind-charter = charter
kind-ordinance = ordinance
kind-resolution = resolution
kind-executive_order = executive order
kind-general_order = general order
kind-jail_manual = jail manual
kind-school_policy = school policy
kind-prosecutor_policy = prosecutor’s policy
kind-court_order = court order
kind-statute = state statute
kind-rule = rule
kind-agreement = agreement
kind-contract = contract
kind-budget = budget
kind-bill = bill
kind-minutes = minutes
kind-news = news
kind-form = form
kind-answers = answers
kind-other = other paper

modality-shall = shall
modality-shall_not = shall not
modality-may = may
modality-may_not = may not
modality-should = should
modality-declares = declares
modality-establishes = establishes
modality-none = no governing verb

read-in_full = read in full
read-in_part = read in part
read-unread = not read
read-duplicate = a copy, read once

relation-across_papers = conflict across papers
relation-within_one_paper = conflict within one paper
relation-old_text = old text still printed
relation-not_bound = no conflict of law: it binds others

stance-adopts = adopts
stance-contrary = says the opposite
stance-mentions = mentions

status-in_force = in force
status-proposed = proposed
status-repealed = repealed
status-unknown = not stated

strength-strong = firmly
strength-partial = in part

effect-forbidden = forbidden
    .means = State law forbids it. Nothing is drafted without a plain warning and a question for counsel.
effect-limited = limited
    .means = State law leaves a part of it open.
effect-required = already required
    .means = State law already demands it, or gives it: a floor.
effect-not_reached = not reached
    .means = The state law that was read does not reach it. That is not the same as allowed.
effect-unknown = unknown
    .means = Nobody has read the state’s law for it.

lawkind-statute = statute
lawkind-rule = rule
lawkind-case = case
lawkind-directive = directive
lawkind-opinion = opinion
lawkind-constitution = constitution
lawkind-bill = bill
lawkind-chamber_rule = rule of one chamber
lawkind-absence = looked for and not found

lawstanding-in_force = in force
lawstanding-pending = pending, not law
lawstanding-void = void
lawstanding-unconfirmed = passed, not confirmed to be law

litigation-none_found = no suit found
litigation-not_checked = suits not looked for
litigation-pending = a suit is pending
litigation-upheld = upheld
litigation-upheld_in_part = upheld in part
litigation-dismissed = a suit was dismissed
litigation-enjoined = enjoined
litigation-enjoined_in_part = enjoined in part
litigation-struck_down = struck down
litigation-divided = courts are divided, or the last word was not found

trigger-T1 = T1, information
trigger-T2 = T2, cooperation
trigger-T3 = T3, asking
trigger-T4 = T4, holding
trigger-T5 = T5, 287(g)
trigger-T6 = T6, notifying
trigger-T7 = T7, form
trigger-T8 = T8, identification

side-supports = for limits
side-against = against limits
side-mixed = cuts both ways
side-undone = undone later
side-open = open

reading-narrow = status alone
reading-against_limits = against limits
reading-not_preempting = does not displace state rules
reading-undecided = undecided
ask-S1 = Immigration status
ask-S2 = Citizenship or nationality
ask-S3 = Alien registration or other immigration number
ask-P1 = Place of birth
ask-P2 = Date of entry or years in the United States
ask-P3 = Social security or taxpayer number
ask-P4 = Passport or visa number
ask-P5 = Driver’s license or state ID as the only proof
ask-P6 = Consular or foreign ID
ask-P7 = A birth certificate of one kind only
ask-W1 = Statement of lawful presence under penalty
ask-W2 = Warning that status will be reported
ask-X1 = Open question that invites it
ask-D1 = Stored, but on no form
ask-V1 = A vendor’s field that cannot be turned off

asking-field = place to fill in
asking-label = label
asking-sentence = sentence
asking-name = stored name

fix-remove = Remove
fix-make_optional = Make optional, with the notice
fix-to_annex = Move to the programme’s annex
fix-keep = Keep: the law asks for it
fix-vendor_ticket = Vendor ticket
fix-unreadable = Unreadable: a person must look

notice-complete = notice complete
notice-incomplete = notice incomplete
notice-absent = no notice

severity-critical = critical
severity-high = high
severity-medium = medium
severity-low = low

paper-i247a = Immigration detainer (I-247A)
paper-i247g = Request for advance notification of release (I-247G)
paper-i247d = Detainer, request for voluntary action (I-247D, withdrawn)
paper-i247n = Request for voluntary notification (I-247N, withdrawn)
paper-i247x = Request for voluntary transfer (I-247X, withdrawn)
paper-i247 = Immigration detainer, old form (I-247)
paper-i200 = Immigration arrest warrant signed by an officer (I-200)
paper-i205 = Immigration removal warrant signed by an officer (I-205)
paper-i203 = Order to detain or release, between immigration offices and a facility (I-203, I-203A)
paper-i286 = Notice of custody determination (I-286)
paper-i213 = Immigration agency’s own record of an arrest (I-213)
paper-i246 = Person’s application for a stay of removal (I-246)
paper-i862 = Notice to appear in immigration court (I-862)
paper-i851 = Notice of intent or order of administrative removal (I-851, I-851A)
paper-i860 = Notice and order of expedited removal (I-860)
paper-i871 = Notice of reinstatement of a prior order (I-871)
paper-i294 = Warning to a person ordered removed (I-294)
paper-i296 = Notice of removal and verification of departure (I-296)
paper-immigration_judge_order = Order of an immigration judge, who works for the Department of Justice
paper-i138 = Immigration enforcement subpoena, issued by the agency (I-138)
paper-customs_summons = Customs summons, issued by the agency (19 U.S.C. 1509)
paper-ncic_administrative = NCIC hit: administrative immigration warrant
paper-ncic_deported_felon = NCIC hit: previously deported felon
paper-ncic_other = NCIC hit in the Immigration Violator File, category not read
paper-ao442 = Federal court arrest warrant (AO 442)
paper-ao93 = Federal court search and seizure warrant (AO 93, 93C)
paper-ao94 = Federal court commitment to another district (AO 94)
paper-writ = Court writ to bring a person
paper-court_subpoena = Court subpoena
paper-grand_jury_subpoena = Grand jury subpoena
paper-court_order = Court order
paper-usms_detainer = United States Marshals detainer on a federal criminal charge
paper-state_warrant = State, tribal or municipal court warrant
paper-email_request = Request by electronic mail
paper-phone_request = Request by telephone
paper-counter_request = Request at the counter
paper-notice_page = Notice page for the person
paper-release_paper = Release paper
paper-cover_sheet = Cover sheet
paper-unknown = Not recognised

judicial-yes = yes
judicial-no = no
judicial-cannot_tell = cannot tell

compulsion-court_process = compels: court process
compulsion-on_petition = compels only once a court enforces it
compulsion-none = does not compel by itself
compulsion-cannot_tell = cannot tell

court-federal = federal court
court-state = state, tribal or municipal court
court-immigration = immigration court (Department of Justice)
court-none = no court seen

signer-judge = judge
signer-magistrate = magistrate judge
signer-clerk = clerk of a court
signer-immigration_judge = immigration judge
signer-immigration_officer = immigration officer
signer-none_seen = none seen

element-hold = hold past release
element-notify_release = tell the release date or time
element-transfer = hand over the person
element-interview = interview
element-personal_info = personal information
element-status_info = status information
element-facility_access = access to the building
element-records_subpoena = records
element-joint_operation = help with an operation
element-transport = transport
element-interpreter = interpreter

evidenceside-court = Built like a court’s paper
evidenceside-agency = Built like an agency’s paper
evidenceside-form = Printed words of this form

edition-current = current edition
edition-superseded = superseded edition
edition-not_listed = edition not known here
edition-not_seen = edition not seen

zone-title = top of the page
zone-body = middle of the page
zone-foot = foot of the page

irregularity-unsigned = No signature was read at the place for one
irregularity-undated = No date stands at the place for one
irregularity-no_box_ticked = No box is ticked
irregularity-only_third_basis = Only the third basis (fingerprints and databases) is ticked
irregularity-no_warrant_attached = Neither an I-200 nor an I-205 is in the packet
irregularity-not_served = The place for service on the person is empty
irregularity-superseded_form = The form was withdrawn on 2 April 2017 and bears a later date
irregularity-different_person = It names another person than the papers before it
irregularity-expired = The last day to carry it out has passed
irregularity-other_agency = It is addressed to another agency
irregularity-cancellation = The box that cancels an earlier request is ticked
irregularity-hold_added = Words that ask to hold were added to a form that does not ask it
irregularity-fax_date_differs = The fax date differs from the date of the form
irregularity-missing_pages = Pages are missing
irregularity-low_confidence = The picture was read poorly
irregularity-instruction_in_text = The paper holds words that try to steer a program; they changed nothing
irregularity-contradictory = It bears marks of a court and of an agency together
