## For counsel only: exposure to 8 U.S.C. 1373 and 1644. Nothing of this file is said in a public report.

exposure-rung-e0 = It keeps no information back: not to ask, hold, sign or spend is what neither statute speaks of.
exposure-rung-e1 = It keeps back facts near to status, such as release dates, addresses or custody (“{ $act }”).
exposure-rung-e2 = It keeps back all communication or cooperation, and so status with it (“{ $act }”).
exposure-rung-e3 = It keeps back citizenship or immigration status itself (“{ $act }”).

exposure-no-clause = No clause leaves free what 8 U.S.C. 1373 and 1644 protect.
exposure-clause-named = A clause names 8 U.S.C. 1373 or 1644.
exposure-clause-covers = A clause leaves free: { LABEL($acts, of: "protected") }.
exposure-clause-lacks = It does not leave free: { LABEL($acts, of: "protected") }.
exposure-clause-weak = A clause leans on what federal law requires. That is weak: 8 U.S.C. 1373 requires nothing to be sent, it forbids to forbid, so what is “required” may be nothing.

# The acts that the statutes protect.
protected-send = sending
protected-receive = receiving or requesting
protected-maintain = maintaining
protected-exchange = exchanging

# The version for counsel.
counsel-only = For counsel only. This part is not for publication: read by an opponent it is a list of sentences to sue over.
counsel-heading = For counsel: exposure, four flags and questions
counsel-advice = It is made by a program and is not legal advice; counsel decides what it is worth.
counsel-circuit = Federal circuit { $circuit }: { $says }
counsel-no-circuit = No state was given, so no circuit’s reading stands here.
counsel-sentences = Sentences that keep information back
counsel-no-sentences = No sentence in force was found that keeps information back.
counsel-rung = { $rung } · { $saved }
counsel-rung-nothing = { $rung } · nothing to save
counsel-findings = Its passages
counsel-narrow = Read narrowly (status alone): { $reading }
counsel-broad = Read broadly (as the Department of Justice argues): { $reading }
counsel-clause = Clause: “{ $quote }”
counsel-policies = Policy by policy
counsel-flags-apart = The four flags are of four different laws, or of none. They are never added up.
counsel-flag-statute = Federal statute
counsel-flag-grants = Conditions on federal money
counsel-flag-state = State law
counsel-flag-lists = Political lists (no law)
counsel-flag-rung = { $count ->
    [one] One passage stands at { $rung }, { LABEL($saved, of: "savedby") }.
   *[other] { $count } passages stand at { $rung }, { LABEL($saved, of: "savedby") }.
}
counsel-flag-none = No passage of this policy stands above E0.
counsel-flag-nothing = nothing known
counsel-questions = Questions for counsel
counsel-list-named = { $by } names this place.
counsel-list-trait = { $by } goes by: { $says }.
counsel-unverified = unverified, check
counsel-stale = older than it should be, check again

savedby-saved = saved by a clause
savedby-partly_saved = saved in part
savedby-unsaved = not saved by any clause

counsel-narrow-e0 = not reached.
counsel-narrow-e1 = not reached: the statutes speak of citizenship and immigration status. So the Ninth Circuit; many courts never ruled.
counsel-narrow-e2 = reached in part: a ban on all communication bans that on status too.
counsel-narrow-e3 = reached: status itself is kept back.
counsel-narrow-saved = reached by the ban and freed again by the clause.
counsel-broad-e0 = not reached; it may still stand on a political list.
counsel-broad-e1 = reached: “regarding” status is said to take in presence, whereabouts and release.
counsel-broad-e2 = reached.
counsel-broad-e3 = reached.
counsel-broad-saved = argued: a clause that staff never see was doubted in 2016; facts near to status may be said to lie outside it.

# Questions by what was found.
counsel-ask-unsaved = { $count ->
    [one] One sentence keeps status or all communication back and no clause saves it. Would a clause that names 8 U.S.C. 1373 and 1644 and frees sending, receiving, maintaining and exchanging cost the policy anything?
   *[other] { $count } sentences keep status or all communication back and no clause saves them. Would a clause that names 8 U.S.C. 1373 and 1644 and frees sending, receiving, maintaining and exchanging cost the policy anything?
}
counsel-ask-partly_saved = { $count ->
    [one] One sentence is saved in part. Is what the clause leaves out meant, and does “required by federal law” save anything where the statute requires nothing to be sent?
   *[other] { $count } sentences are saved in part. Is what the clauses leave out meant, and does “required by federal law” save anything where the statute requires nothing to be sent?
}
counsel-ask-narrower = Can the ban on all communication or cooperation be narrowed to what is meant, such as release dates, custody or help with enforcement?
counsel-ask-adjacent = Has a court that binds us said whether information “regarding” status takes in release dates, addresses and custody?
counsel-ask-told = Is the savings clause told to staff, in training and in the orders that they carry?
counsel-ask-conflict = Which of the contradicting texts governs today, and does the later repeal the earlier without saying so?
counsel-ask-reach = Who can put the policy in force for the body that our text does not bind, and by which instrument?
counsel-ask-bodies = Can { LABEL($bodies, of: "body") } be bound by ordinance, budget or contract, or only asked?
counsel-ask-forbidden = The state’s law ({ $state }) is read as forbidding this. Is that still so, what does it reach, and who may be sued or lose money?
counsel-ask-limited = The state’s law ({ $state }) is read as limiting this. Does our text stay within the limit?
counsel-ask-required = The state’s law ({ $state }) already requires a part of this. Does our text fall short of it, or add to it?
counsel-ask-law-unknown = Nobody has read the state’s law ({ $state }) for this policy. What does it say?
counsel-ask-stale = What was read of the state’s law ({ $state }) is old. Has it changed?
counsel-ask-silent = Is there a practice without a paper that would be exposed, or protected, if it were written down?

# One question that goes with each policy.
counsel-policy-welcoming_resolution = Does any state law reach declarations and endorsements, and is the declaration free of promises that others must keep?
counsel-policy-immigrant_affairs_liaison = Does the office give legal advice, and if so under whose licence or accreditation?
counsel-policy-dont_ask = Which services must ask by a named federal or state law, and does the text except those and no others?
counsel-policy-municipal_id = On which local power does the card rest, and which law keeps its records from disclosure?
counsel-policy-school_welcome = Do directory-information rules under FERPA let out what the policy keeps in?
counsel-policy-language_access = Which federal money brings Title VI duties, and is the plan more than the law’s floor?
counsel-policy-community_policing = Does the text leave consular notification and lawful criminal investigation untouched?
counsel-policy-no_287g = Does any other agreement (task force, bed contract, data access, cross-designation) do the same under another name?
counsel-policy-no_detainer_holds = Which risk weighs more here: a claim for a hold without a judge (Galarza and others) or the contrary rulings, such as Lopez-Lopez in Michigan’s own federal court?
counsel-policy-no_release_notices = Are the facts kept back public records that anybody may ask for, and are federal agents treated like anybody?
counsel-policy-tickets_not_arrests = Which arrests does state law still demand, and does the ticket policy give anybody a right to sue?
counsel-policy-no_joint_patrols = Which task forces and shared databases go on, and do their agreements allow what the policy forbids?
counsel-policy-defendant_advisals = Does the advisal satisfy the court’s rules without making the court give advice?
counsel-policy-victim_certification = Are the deadlines ones that the office can meet, and what follows when it does not?
counsel-policy-legal_defense_fund = Does state law limit public money for lawyers of private persons, or by kind of case?
counsel-policy-labor_enforcement = Does the enforcement stay clear of what federal law alone decides about hiring?
counsel-policy-federal_law = Does every text that limits information carry the clause itself, rather than borrow it from another?
