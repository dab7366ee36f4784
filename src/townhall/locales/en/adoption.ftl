## Adoptions: from the gap to the text in force.

adoptions = Adoptions
adoptions-empty = Nothing is being adopted yet. Open an assessment, choose a policy that is missing, and start there.
adoption-start = Start an adoption
adoption-begin = Start, and see the draft
adoption-name = What people will call it
    .why = It stands on the public page, if you make this adoption public.
adoption-way = Who adopts it, and how
    .why = Only bodies that can do this here. A body can ask an independent office, but not bind it.
adoption-way-binds = { $instrument }: { $body }
adoption-way-asks = { $instrument }: { $body }. It asks the { $asked } and does not bind that office.
adoption-no-way = No body here can adopt this, or there is no model text for it. It belongs to another kind of place.
adoption-state-law = State law on this:
adoption-forbidden = State law in { $state }, as it was read, forbids this
    .why = A body that passes a forbidden text can be sued and fined, and in some states its members can lose their office.
adoption-ask-counsel = Ask counsel first:
    .question = Does this law reach our body and this very text, and what can we still do within it?
adoption-despite = I know that state law as it was read forbids this. I want to see a draft, and will ask counsel before it goes to anybody.
adoption-what = What
adoption-who = By whom
adoption-next = Next
adoption-due = By { DAY($date) }.
adoption-overdue = Was due on { DAY($date) }.
adoption-look = See how it stands

adoption-stage = { $stage ->
    [gap] Gap found
    [drafted] Drafted
    [introduced] Introduced
    [committee] In committee
    [voted] Voted
    [in_force] In force
    [reviewed] Reviewed
    [withdrawn] Withdrawn
   *[other] { $stage }
}
adoption-next-draft = Look at the draft, change its choices, and note the day when it is ready.
adoption-next-in-force = It passed. Attach the text as adopted, and note the day when it takes effect.
adoption-next-sign = Bring the draft to the officer who signs it. Then attach the signed text, and note the day when it takes effect.
adoption-now-a-paper = The text is a paper of the community now, and a new assessment was started.
adoption-see-paper = See the paper
adoption-events = What happened
adoption-passed = passed
adoption-failed = did not pass
adoption-count = { $ayes } for, { $nays } against
adoption-count-all = { $ayes } for, { $nays } against, { $abstained } abstained
adoption-link = Minutes or text
adoption-changed = Last change: { $who }, { DAY($date) }

adoption-draft = Draft
adoption-download = { $format ->
    [docx] Word (DOCX)
    [odt] OpenDocument (ODT)
   *[md] Plain text (Markdown)
}
adoption-choices = Choices in this draft ({ $count })
    .why = Each has a default with its reason. Change what your community decides otherwise.
adoption-choose = Keep these choices
adoption-choice-why = Default: { $default }. { $reason }
adoption-choice = { $name ->
    [detainer_holds] When somebody is held for ICE
    [release_notices] When ICE is told a release date
    [listed_convictions] Convictions that are exceptions
    [ticket_scope] Offences that get a ticket
    [vending_fine] Fine for street vending, in dollars
    [threat_fine] Fine for threats with immigration status, in dollars
    [review_days] Days to look at every form
    [plan_days] Days to write the plan
    [join_network] Join the network of welcoming places
    [liaison_form] Office or liaison
    [liaison_amount] Money for the liaison, in dollars
    [fund_source] Where the money comes from
    [id_age] Youngest age for an ID card
    [id_fee] Fee for an ID card, in dollars
    [id_years] Years that a card is good
    [id_records] What is kept of an application
    [language_percent] Share of residents from which a language counts, in percent
    [language_number] Number of residents from which a language counts
    [interpreter_minutes] Minutes until an interpreter is there
    [interpreter_notice] Notice that interpreters are free
    [advisal_amount] Money for advice to defendants, in dollars
    [certification_days] Days to decide a certification
    [certification_urgent_days] Days to decide an urgent certification
    [appeal_days] Days to ask again
    [fund_cases] Cases that the fund pays for
    [income_limit] Income up to which the fund helps
    [fund_amount] Money for the fund, in dollars
    [report_month] Month of the yearly report
    [training_days] Days to train staff
    [complaint_days] Days to answer a complaint
    [letter_does] What the letter does
    [effective_days] Days until it takes effect
   *[other] { $name }
}
adoption-blanks = { $count ->
    [one] One blank is left to fill in:
   *[other] { $count } blanks are left to fill in:
}
adoption-preview = Preview

adoption-note = Note what happened
    .why = When the draft is ready, note “Drafted”: it is kept as it is on that day. When the text takes effect, it becomes a paper of the community, and a new assessment starts.
adoption-keep = Keep
adoption-take-back = Take back the last entry
adoption-event-stage = Stage
adoption-event-date = Day
adoption-event-body = Body
adoption-same-body = The body that adopts it
adoption-event-passed = Result of the vote
    .why = Only for a vote.
adoption-vote-none = No vote
adoption-vote-yes = Passed
adoption-vote-no = Did not pass
adoption-event-ayes = Votes for
adoption-event-nays = Votes against
adoption-event-abstained = Abstained
adoption-event-link = Link
    .why = To the minutes or the agenda.
adoption-event-note = Note
    .why = It stands on the public page, if this adoption is public. Name offices, not persons.
adoption-first-stage = It cannot begin with “{ $stage }”. It can begin with: { $allowed }.
adoption-no-such-move = “{ $stage }” cannot follow “{ $after }”: nothing is voted on that was not introduced, and nothing is in force that was not passed or signed. Possible now: { $allowed }.
adoption-after-no = “{ $stage }” cannot follow a vote that failed. Possible now: { $allowed }.
adoption-goes-back = This day is before the entry above it ({ DAY($before) }). Mend the day, or take the last entry back.
adoption-vote-missing = Say whether the vote passed: what comes next depends on it.
adoption-vote-not-voted = A vote belongs to the stage “Voted”. Choose that stage, or “No vote”.
adoption-no-adopted-text = Attach the text as adopted first, on the page of texts: it becomes a paper of the community.
adoption-somebody-first = { $who } changed this adoption while you had the page open
    .do = What you typed is still below. Look at what changed, then send yours again if it still holds.

adoption-dates = Dates
    .why = Whoever follows this adoption gets a letter a week before a date, and one when it has passed. A date goes when its stage is noted.
adoption-date = By
    .why = Leave it empty to take a date away.
adoption-reminded = reminded on { DAY($date) }
adoption-follow = Follow
adoption-unfollow = Stop following

adoption-texts = Texts
adoption-texts-empty = No text is kept yet. Note “Drafted” to keep the draft, or attach a text.
adoption-texts-older = Earlier texts
adoption-text = { $kind ->
    [drafted] The draft
    [introduced] As introduced
   *[adopted] As adopted
}
adoption-text-added = from { $who }, { DAY($date) }
adoption-text-kind = Which text
adoption-text-file = File
    .why = PDF, Word, OpenDocument, a web page or plain text.
adoption-text-many = This is a ZIP file of many papers. Attach the one text.
adoption-text-replaced = It stands in place of “{ $name }” from { $who }, which stays in the list below.
adoption-text-unreadable = No words could be read in this file, so nothing was compared. Attach it in another form, best as Word or plain text.
adoption-attach = Attach a text
    .why = The text as adopted is compared with the draft, clause by clause. The file itself is not shown to anybody.
adoption-comparing = It is being compared with the draft.
adoption-no-draft = No draft was kept before it, so there is nothing to compare it with.
adoption-changed-policies = What changed for the policies
adoption-changed-clauses = What changed in the clauses

adoption-public = Public page
adoption-is-public = Everybody can see how this adoption goes.
adoption-not-public = Only members see this adoption.
adoption-public-page = See the public page
adoption-show = Show it to everybody
adoption-hide = Take it off the public page
progress-title = What { $name } is changing
progress-intro = { $name } is working on these rules. Here you see how far each one is.
progress-aim = What this rule is for:
progress-who = Who decides:
progress-answers = See what the rules of this place say now
