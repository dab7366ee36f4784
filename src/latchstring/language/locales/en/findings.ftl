## From findings to the assessment: why a verdict, what next.

# Why a paper puts nothing in force.
standing-proposed = The paper is proposed and not adopted.
standing-repealed = The paper is repealed or replaced.
standing-expired = The paper expired on { DAY($date) }.
standing-not-yet = The paper takes effect only on { DAY($date) }.

note-same-words = The same words as { $name }; they were counted once.

# Why a verdict. The first message of a verdict is its short reason.
verdict-adopted-because = { $count ->
    [one] Put in force without a broad exception in { $name }.
   *[other] Put in force without a broad exception by { $count } passages, the first in { $name }.
}
verdict-narrow-exceptions = The only exceptions are narrow and leave the rule whole: { LABEL($types, of: "carveout") }.
verdict-weaker-texts = { $count ->
    [one] One other passage in force is weaker.
   *[other] { $count } other passages in force are weaker.
}
verdict-excepted-because = { $count ->
    [one] In force in { $name }, with broad exceptions.
   *[other] In force in { $count } passages, the first in { $name }, each with broad exceptions.
}
verdict-broad-exceptions = The exceptions: { LABEL($types, of: "carveout") }.
verdict-own-exception = { $count ->
    [one] A passage in { $name } allows the opposite; it is an exception of the rule in the same section, so it is no conflict.
   *[other] { $count } passages allow the opposite, the first in { $name }; they are exceptions of a rule in the same section, so they are no conflict.
}
verdict-partial-because = { $count ->
    [one] Only a piece is in force, in { $name }: somebody’s discretion, one programme, or one part of the policy.
   *[other] Only pieces are in force in { $count } passages, the first in { $name }: somebody’s discretion, one programme, or one part of the policy.
}
verdict-conflicting-because = { $adopts } adopts it; { $contrary } says the opposite; both count as in force.
verdict-conflicting-within = Two places of { $name } say opposite things, and it counts as in force.
verdict-conflicting-unbound = They bind different bodies and neither can bind the other, so this is a gap in who is bound and no conflict of law.
verdict-form-asks = { $count ->
    [one] A form asks all the same
   *[other] Forms ask all the same, { $count } times
}: { $form }, “{ $words }”.
verdict-contrary-because = { $count ->
    [one] { $name } says the opposite, and nothing in force adopts it.
   *[other] { $count } passages say the opposite, the first in { $name }, and nothing in force adopts it.
}
verdict-mentioned-because = { $count ->
    [one] One passage speaks of it and puts nothing in force.
   *[other] { $count } passages speak of it and put nothing in force.
}
verdict-nothing-exposed-because = No text in force was found that limits giving or keeping information on immigration status.
verdict-clause-answered = { $count ->
    [one] A passage in { $name } limits information on immigration status; a savings clause of the same law covers it.
   *[other] { $count } passages limit information on immigration status, the first in { $name }; a savings clause of the same law covers them.
}
verdict-not-in-force = { $count ->
    [one] One passage stands in a paper that is not in force ({ $name }), so it counts as a mention.
   *[other] { $count } passages stand in papers that are not in force (the first: { $name }), so they count as mentions.
}
verdict-status-not-stated = { $count ->
    [one] { $name } does not say whether it is in force; it was taken to be.
   *[other] { $count } of these papers do not say whether they are in force (the first: { $name }); they were taken to be.
}
verdict-searched = { $count ->
    [one] One paper of the kinds that would hold it was read in full ({ LABEL($kinds, of: "kind") }).
   *[other] { $count } papers of the kinds that would hold it were read in full ({ LABEL($kinds, of: "kind") }).
}
verdict-searched-any = { $count ->
    [one] One paper was read in full.
   *[other] { $count } papers were read in full.
}
verdict-kinds-missing = { $count ->
    [one] No paper of this kind was read in full: { LABEL($kinds, of: "kind") }.
   *[other] No paper of any of these kinds was read in full: { LABEL($kinds, of: "kind") }.
}
verdict-read-in-part = { $count ->
    [one] { $name } would count, but it was not read in full.
   *[other] { $count } papers would count, but were not read in full; the first is { $name }.
}
verdict-no-papers = No paper was read.

# Conflicts.
conflict-across-papers = { $adopts } adopts the policy; { $contrary } says the opposite.
conflict-within-one-paper = Two sections of { $adopts } say opposite things.
conflict-same-body = Both bind the same body: { LABEL($bodies, of: "body") }.
conflict-status-not-stated = { $name } does not say whether it is in force. If it is not, there is no conflict.
conflict-not-bound = { $adopts } binds { LABEL($others, of: "body") }; { $contrary } binds { LABEL($bodies, of: "body") }. Neither can bind the other, so this is no conflict of law: the policy has not been put in force for { LABEL($bodies, of: "body") }.
conflict-old-text = { $old } still prints an old text: { $new } came later and changed it.
conflict-repealed-text = { $old } still prints a text that { $new } repeals or replaces.
conflict-two-versions = { $one } and { $other } are two versions of one text and say opposite things; their dates do not tell which is the later one.

# Which of two texts prevails, and why.
authority-state = State law stands above local law, so { $higher } prevails over { $lower }.
authority-higher = { $higher } ({ LABEL($kind, of: "kind") }) stands above { $lower } ({ LABEL($below, of: "kind") }), so it prevails.
authority-later = Both stand equally high; { $later } is the later one ({ DAY($date) }), so it prevails over { $earlier } where both cannot stand.
authority-no-dates = { $one } and { $other } stand equally high, and their dates do not tell which is the later one; neither is put first here.
authority-agreement = { $name } is an agreement. It stands in no order with rules: it binds who signed it until it is ended as it says.
authority-unknown = It cannot be told which of { $one } and { $other } stands higher; neither is put first here.

# What would cure a conflict.
cure-within = Amend one of the two sections of { $name }, and say which of them governs.
cure-higher = Bring { $lower } into line with { $higher }, or repeal the part that says the opposite; until then staff need to be told in writing that { $higher } prevails.
cure-later = Repeal in so many words the part of { $lower } that { $higher } contradicts; a repeal by silence is argued about.
cure-state-law = No local vote changes { $higher }. Bring { $lower } within it, or ask the legislature to change it.
cure-agreement = End { $name } by the notice that it asks for, or change it in writing with the other side; a rule alone does not end it.
cure-nobody-prevails = Ask the body that passed both to amend { $one } or { $other } and to say which stands.
cure-not-bound = Ask { LABEL($bodies, of: "body") } to adopt the policy by its own act: { $adopts } cannot do it for { $contrary }.
cure-old-text = Print the text as it stands after { $new }, mark the old words of { $old } as repealed, and take old copies out of use.
cure-two-versions = Find out which of { $one } and { $other } is in force, and mark the other as replaced.
cure-savings = Write a savings clause into { $name } itself; that of another paper does not reach it.

# Next steps.
step-ask-unbound = Ask for a change of { $contrary }; { $adopts } does not bind those that it binds.
step-repair-conflict = Bring { $contrary } into line with { $adopts }, or repeal the part that says the opposite.
step-repair-within = Make the sections of { $name } agree with each other; one of them says the opposite.
step-change-contrary = Amend or repeal the part of { $name } that says the opposite.
step-end-agreement = Decide whether to end the agreement in { $name }; its own clause on ending it says how.
step-savings-clause = Have counsel read { $name } beside 8 U.S.C. 1373 and 1644, and add a savings clause where one is missing.
step-state-law = { $name } is state law; a local body cannot change it. Ask counsel what it leaves open.
step-collect = { $count ->
    [one] Collect papers of this kind, since one policy cannot be answered without them: { LABEL($kinds, of: "kind") }.
   *[other] Collect papers of this kind, since { $count } policies cannot be answered without them: { LABEL($kinds, of: "kind") }.
}
step-read-again = { $count ->
    [one] Make { $name } readable (the ledger says how), since one policy waits for it.
   *[other] Make { $name } readable (the ledger says how), since { $count } policies wait for it.
}
step-first = Before anything is designed, take the first step that the catalogue names: latchstring catalogue show { $policy }
step-adopt = Adopt it; nothing in force speaks of it.
step-adopt-mentioned = Put it in force; so far the papers only speak of it.
step-complete = Make it whole: put the rest of the policy in force, and turn “may” and “should” into “shall” where the law allows.
step-adopt-given = State law already gives it. Write it down here, so that staff and residents know it, and add what the law leaves open.
step-ask-outside = { $count ->
    [one] One policy in force here ({ $policies }) does not bind this office. Ask it to adopt the same for itself.
   *[other] { $count } policies in force here ({ $policies }) do not bind this office. Ask it to adopt the same for itself.
}
step-forbidden = Take no step on this policy before counsel has looked: state law, as it was read, forbids it ({ $citation }).
step-narrow-exceptions = Look at the exceptions in { $name } again, and narrow them where they are wider than their reason.

# Explaining a finding.
explain-mention = It is a mention: it puts nothing in force and contradicts nothing.
explain-idle = A paper that is not in force changes no verdict; the passage counts as a mention.
explain-adopts = It counts for the policy, since its paper is in force or does not say otherwise.
explain-contrary = It counts against the policy, since its paper is in force or does not say otherwise.
explain-own-exception = It was read as an exception of a rule in the same section, not as a conflict with it.
explain-answered = It limits information, and a savings clause of the same law covers it.
explain-unknown = No finding has the id { $id }.
    .why = The reasons are kept finding by finding.
    .do = Copy an id from the report, or at least its first four letters.
explain-several = { $count } findings have ids that begin with { $id }.
    .why = Each finding has reasons of its own.
    .do = Give more letters of the id.

# answers.yml
answers-unknown-policy = { $file }, answer { $number }: there is no policy “{ $policy }”.
    .why = An answer without a policy could not be printed anywhere.
    .do = Use one of these: { $allowed }.
answers-agreement-elsewhere = { $file }, answer { $number }: “agreement” stands beside { $policy }.
    .why = Only no_287g asks for an agreement.
    .do = Take it out, or name the policy no_287g.
answers-says-nothing = { $file }, answer { $number } ({ $policy }): it must say what is done, and who says so.
    .why = A report from nobody cannot be checked.
    .do = Fill in “says” and “who”.
