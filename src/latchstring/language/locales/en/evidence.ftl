## Why the coder read a passage as it did; `explain` prints these in order. And what the self-proof complains of.

because-frame = It fits a known pattern: { LABEL($frame, of: "frame") }.
because-effect = The words around “{ $act }” { LABEL($effect, of: "effect") }.
because-carve-out = It makes an exception: { LABEL($type, of: "carveout") }.
because-cannot-bind = It names a body that its maker cannot bind. Named: { LABEL($body, of: "body") }. Maker: { LABEL($issuer, of: "body") }.
because-repealed = It repeals a rule of this policy.
because-repeals-text = It repeals or replaces { $number }, which still stands in another paper.
because-amends-text = It amends { $number }, which another paper still prints in its old words.
because-no-verb = It names the subject, and no governing words of it adopt or forbid anything.

# Why it is strong, or only a piece.
because-strong = The words are firm, and no broad exception weakens them.
because-partial-piece = Words of this pattern are only one piece of the policy.
because-partial-should = The words advise and do not order.
because-partial-discretion = The words leave it to somebody’s discretion.
because-partial-one-office = It binds one office or one program, not the whole community.
because-partial-carve-out = A broad exception takes part of it back.

# Why a passage or a paper only mentions.
voice-bill = The paper is a bill: nothing in it is in force.
voice-minutes = The paper is minutes: they tell what was said or voted and put nothing in force.
voice-news = The paper is news: it tells and puts nothing in force.
voice-form = The paper is a form: it asks and puts nothing in force.
voice-other = A paper of this kind puts nothing in force.
voice-recital = The passage is a “whereas”: it gives a reason and orders nothing.
voice-definition = The passage defines a word and orders nothing.
voice-finding = The passage tells what was found or believed and orders nothing.
voice-purpose = The passage tells a purpose and orders nothing.
voice-report = The passage is about a report or a count, not about the act itself.
voice-urges = The passage asks another government to act and orders nothing here.
voice-repealed = The passage is marked as repealed or replaced.
voice-elsewhere = The passage tells what somebody said or did.
voice-heading = The passage is a heading or has no verb: it orders nothing.
voice-other-law = The passage tells what another law or court says and orders nothing itself.
voice-remedy = The passage says who may sue or claim, not what must be done.

# What the governing words do to the act of a pattern; said after the word “words”.
effect-forbids = forbid it
effect-requires = require it
effect-permits = allow it
effect-frees = say that nobody has to do it
effect-spares = say that nothing forbids it
effect-declared = are enough by themselves; no governing verb is needed

# The self-proof.
proof-example-missed = This example should be read as “{ LABEL($stance, of: "stance") }”, and it is read as: { LABEL($found, of: "stance") }.
    .why = What the catalogue shows as typical would be told wrongly in a report.
    .do = Widen a concept or a frame, or write the example as a clerk would.
proof-example-strength = This example should count as “{ LABEL($strength, of: "strength") }”, and it counts as “{ LABEL($found, of: "strength") }”.
    .why = The verdict would be too good or too bad.
    .do = Look at “at_most” and the words that soften, or correct the strength.
proof-example-silent = Nothing is found in this example.
    .why = What the catalogue shows as typical would be missed in every paper.
    .do = Add the missing words to a concept, or add a frame.
proof-gate-shut = No gate word of the policy stands in this example.
    .why = A long paper is only read closely around gate words, so the passage would never be read.
    .do = Add one of its words to “gate”.
proof-near-miss-found = This near-miss is read as “{ LABEL($found, of: "stance") }”.
    .why = A paper that says nothing of the subject would be told to adopt or contradict it.
    .do = Narrow the frame with “without”, or list the words as a look-alike.
proof-frame-idle = The frame “{ $frame }” does not find its own example as “{ LABEL($stance, of: "stance") }”.
    .why = A frame that does not fire on a plain sentence of its own fires on no paper.
    .do = Mend its concepts, or write into “finds” a sentence that it is there for; if there is none, delete the frame.
proof-known-miss = A known miss: { $reason }
    .why = It is kept in view until the coder can read it.
    .do = Nothing now; take “expected_miss” out once it is read rightly.
proof-miss-mended = This sentence is marked as a known miss, and it is read rightly.
    .why = A mark that is no longer true hides the next mistake.
    .do = Take “expected_miss” out.

# What each frame recognises, as a clause. One entry a frame, `frame-` and its name.

# I.A welcoming_resolution
frame-community-declares-welcome = the community declares that immigrants are welcome
frame-joins-welcoming-network = the community joins the network of welcoming places
frame-remains-sanctuary = the community calls itself a sanctuary for immigrants
frame-opposes-resettlement = the community opposes refugees or a welcome for immigrants
frame-remains-sanctuary-for-all-origins = the community is or remains a sanctuary for people of every origin
frame-consents-to-resettlement = the community consents to the resettlement of refugees, or does not
frame-sanctuary-policies-barred = sanctuary policies are forbidden
frame-state-declares-welcome = the state declares that immigrants are welcome

# I.B immigrant_affairs_liaison
frame-office-created = an office or a person for immigrant affairs is set up
frame-director-has-duties = an office is given duties toward immigrants
frame-office-abolished = the office for immigrant affairs is abolished

# I.C dont_ask
frame-status-not-asked = nobody is asked about immigration status
frame-status-not-disclosed = immigration status is not passed on
frame-status-kept-confidential = immigration status is kept confidential
frame-served-whatever-status = everybody is served, whatever their immigration status
frame-immigrants-served-like-citizens = immigrants get the same local services as citizens
frame-status-does-not-count = immigration status makes no difference to a decision
frame-proof-of-status-demanded = proof of immigration status is asked for before a licence or a service is given
frame-eligibility-by-status = only people with a certain immigration status may have a licence or a service
frame-no-licence-for-aliens = no licence or service is given to certain immigrants
frame-officials-report-status = officials report people to the immigration authorities
frame-service-not-conditioned-on-status = a service does not depend on immigration status
frame-status-defined-not-disclosed = information that is defined to include status is not asked for or given out
frame-no-licence-without-proof = no licence or benefit is given without proof of lawful status
frame-status-must-be-checked = officials must find out immigration status

# I.D municipal_id
frame-card-issued = a local identification card is issued
frame-card-governed = a rule for the local identification card
frame-card-privacy = what the holder’s card and file may not show, keep or give out
frame-documents-for-card = consular papers and the like prove who somebody is
frame-consular-id-accepted = a consular identification card is accepted
frame-local-id-refused = local or consular identification is not accepted
frame-consular-id-among-accepted = a consular card is among the accepted identification

# I.E school_welcome
frame-status-not-asked-at-school = schools do not ask families about immigration status
frame-pupils-enrolled-whatever-status = every child may enrol, whatever the family’s immigration status
frame-pupils-supported-whatever-status = schools support every student, whatever their immigration status
frame-agents-kept-out-of-school = immigration agents do not simply enter a school
frame-pupil-records-kept-from-agents = the school keeps pupils' records from immigration agents
frame-school-does-not-help-agents = school staff do not help immigration agents
frame-school-tells-of-rights = schools tell families about their rights
frame-status-required-for-school = a child’s immigration status is asked for before enrolment
frame-agents-not-admitted = immigration agents are not let into a school

# I.F language_access
frame-language-help-given = people with little English get an interpreter or a translation
frame-access-ensured = people with little English have access to services
frame-interpreter-called = an interpreter is called in
frame-language-plan = a plan for language access is kept
frame-language-coordinator = somebody is in charge of language access
frame-forms-translated = forms or notices are translated
frame-no-federal-interpreters = federal agents are not used as interpreters
frame-english-only = only English is used

# II.A community_policing
frame-police-do-not-ask = police do not ask about immigration status or place of birth
frame-police-keep-status-to-themselves = police keep what they learn of immigration status to themselves
frame-no-stop-on-status = nobody is stopped for their immigration status alone
frame-not-the-job-of-police = immigration enforcement is said not to be the job of the police
frame-police-do-not-enforce = police do not enforce immigration law
frame-police-serve-all = police serve everybody, whatever their immigration status
frame-police-may-ask = police ask about immigration status, or may
frame-shared-at-arrest = police tell the immigration authorities whom they have stopped or arrested
frame-birthplace-asked-for-immigration = the place of birth is asked for the immigration authorities
frame-immigration-called-in-the-field = officers call the immigration authorities in the field, or may

# II.B no_287g
frame-agreement-itself = an agreement that lets local officers act as immigration officers
frame-agreement-refused = no agreement that makes local officers immigration officers is entered
frame-agreement-ended = such an agreement is ended
frame-no-deputies-for-immigration = local officers do not act as immigration officers
frame-no-cross-deputies = officers are not deputised for immigration work

# II.C no_detainer_holds
frame-nobody-held-on-detainer = nobody is held on a detainer
frame-detainers-declined = detainers are declined
frame-detainers-not-honoured = detainers are not honored
frame-released-despite-detainer = people are released in spite of a detainer
frame-judges-warrant-needed = a judge’s warrant is asked for before anybody is held
frame-held-for-ice = people are held for the immigration authorities

# II.D no_release_notices
frame-release-not-told = the immigration authorities are not told when somebody is released
frame-notification-requests-refused = requests to be told of a release are refused
frame-ice-told-at-booking = the immigration authorities are told who is in custody
frame-release-not-told-where-ice-asks = whoever asks is not told when somebody will be released, in a rule about the immigration authorities

# II.E tickets_not_arrests
frame-ticket-instead-of-arrest = a ticket is written instead of an arrest
frame-ticket-save-where-arrest = a ticket is the rule and arrest the exception
frame-fine-in-a-schedule = a schedule sets a fine and nothing more
frame-notice-to-appear-written = whoever is released gets a notice to appear
frame-ticket-named-as-alternative = tickets are named among the alternatives to arrest
frame-released-on-citation = people are let go with a ticket for a minor offence
frame-no-arrest-for-minor = nobody is arrested for a minor offence
frame-penalty-reduced = the penalty for a minor offence is only a fine
frame-offence-made-violation = a misdemeanor becomes a lesser violation
frame-made-civil = a minor offence becomes a civil matter
frame-arrest-for-minor = people are arrested for a minor offence
frame-no-arrest-under-this-rule = nobody is arrested for breaking a minor rule

# II.F no_joint_patrols
frame-no-resources-for-enforcement = no money, staff or time goes to immigration enforcement
frame-no-help-for-enforcement = nobody helps with immigration enforcement
frame-no-access-for-agents = immigration agents get no access to people or places
frame-requests-declined = requests to help with immigration enforcement are declined
frame-help-for-enforcement = local staff help with immigration enforcement, or may
frame-support-services-lent = support services are lent to immigration enforcement
frame-nobody-held-on-status = nobody is held for their status alone
frame-tuition-by-status = status decides who may enrol or pays a resident’s tuition
frame-limits-on-help-barred = limits on help with immigration enforcement are forbidden
frame-nobody-kept-from-cooperating = nobody is kept from cooperating with federal officials
frame-property-not-for-staging = public property is not a staging area for immigration enforcement
frame-detention-agreement = custody and beds are sold to immigration authorities
frame-agents-let-in = immigration agents are let into the jail
frame-no-detention-agreement = nobody is held under contract for immigration authorities
frame-agents-kept-out = immigration agents stay out of the parts of a building that are not public
frame-enforced-to-the-full = immigration law is enforced as far as federal law goes
frame-no-data-for-enforcement = data are not shared for immigration enforcement
frame-no-resources-for-agents = no money, staff or time is lent to the immigration authorities
frame-no-help-for-agents = nobody helps the immigration authorities

# III.A defendant_advisals
frame-defendants-advised = defendants are told of immigration consequences, or prosecutors weigh them
frame-no-plea-without-warning = no plea is taken before the defendant is warned of immigration consequences
frame-plea-vacated-without-warning = a plea without that warning is undone

# III.B victim_certification
frame-certification-decided = requests for U or T visa certifications are taken in and decided
frame-certification-refused = U or T visa certifications are not signed

# III.C legal_defense_fund
frame-lawyers-paid = lawyers for people in immigration or other civil cases are paid for
frame-legal-help-coordinated = legal help in civil cases is coordinated
frame-no-public-lawyers = no public money goes to lawyers in immigration cases

# IV.A labor_enforcement
frame-labour-law-for-all = labor law protects everybody, whatever their immigration status
frame-no-retaliation-by-status = nobody may punish workers who claim their rights
frame-labour-office = an office for labor standards is set up
frame-labour-law-enforced = wage and labor law is enforced locally
frame-landlord-may-not-ask-status = landlords may not ask about immigration status or threaten with it
frame-status-immaterial-at-work = immigration status does not matter to the rights of workers
frame-status-threat-is-retaliation = a threat to report status counts as retaliation

# V federal_law
frame-federal-law-spared = the text leaves open what federal law asks for
frame-status-information-spared = the text leaves the exchange of status information open
frame-federal-contact-spared = the text leaves contact with federal authorities open
frame-federal-duty-spared = the text leaves duties under federal law untouched
frame-consistent-with-1373 = the text speaks to 8 U.S.C. 1373 or 1644 itself
frame-status-information-excepted = a limit on information excepts citizenship or immigration status
frame-no-duty-against-federal-law = the text is not to be read against federal law
frame-status-may-be-shared = information on immigration status may be shared as federal law says
frame-status-information-withheld = information on immigration status, or all communication, is withheld from federal authorities
frame-defined-status-withheld = information that is defined to include status is withheld
frame-nobody-kept-from-sharing-status = nobody keeps others from sharing status information

because-person-accept = { $who } agreed on { DAY($date) }: { $reason }
because-person-correct = { $who } corrected it on { DAY($date) }: { $reason }
because-person-add = { $who } added it on { DAY($date) }: { $reason }
frame-released-on-promise = somebody who promises on paper to appear is let go
frame-summons-upon-arrest = a summons is written where an arrest was made
frame-summons-for-misdemeanours = everybody charged with a misdemeanor gets a summons
frame-not-punished-as-crime = petty conduct is not punished as a crime
frame-fine-and-nothing-else = a civil fine is the whole penalty
frame-eligible-for-ticket = petty conduct is open to a civil notice
frame-kept-for-ice = people are kept in custody until ICE comes
frame-admission-awaits-proof = nobody is admitted before lawful presence is proved
frame-undocumented-shut-out = undocumented students are kept out
frame-school-declared-haven = the school declares itself a safe place from immigration enforcement
