## Campaigns: an adoption from the gap to the review.

cli-campaign = Follow an adoption: introduced, voted, in force, reviewed.
cli-campaign-status = Say where each campaign of a file stands, and what amendments changed.
cli-campaign-next = Say what comes next in each campaign, what is overdue first.
cli-campaign-compare = Say what a text as adopted changed against its draft.

campaign-stands = { $stage ->
    [gap] The gap was found
    [drafted] Drafted
    [introduced] Introduced
    [committee] In committee
    [voted] Voted
    [in_force] In force
    [reviewed] Reviewed
   *[withdrawn] Withdrawn
} since { DAY($date) } ({ $days ->
    [one] one day
   *[other] { $days } days
}) · { LABEL($instrument, of: "instrument") } · { LABEL($body, of: "body") }
campaign-vote = { $passed ->
    [passed] Passed
   *[failed] Did not pass
} on { DAY($date) }: { $ayes } for, { $nays } against, { $abstained } abstained
campaign-waits = It has waited { $days } days. What waits long is usually forgotten: ask.
campaign-who = Who: { LABEL($body, of: "body") }
campaign-due = By: { DAY($date) }
campaign-overdue = Overdue since { DAY($date) }
campaign-nothing-next = Nothing is open.
campaign-next-draft = Write the draft: latchstring draft
campaign-next-introduce = Ask a member to introduce the draft, with the council packet.
campaign-next-sign = Bring the draft to the officer who signs it; then note the day when it takes effect.
campaign-next-vote = Ask for a hearing and a vote; bring the people whom it concerns.
campaign-next-after-no = It did not pass. Ask what would change a vote, change the draft, and introduce it again.
campaign-next-in-force = It passed. Note the day when it takes effect and keep the text as adopted beside the file.
campaign-next-ahead = The next date is set: { $stage ->
    [in_force] it takes effect.
    [voted] the vote.
    [committee] the committee.
   *[other] { $stage }.
}
campaign-next-review = Review it: read the yearly report, ask the people whom it concerns, and run the assessment again.
campaign-no-paper = The paper { $name } is not beside the file, so nothing was compared.

campaign-as-drafted = It was adopted as drafted.
campaign-no-effect = No policy was weakened or strengthened, as far as our reader can tell.
campaign-clauses = { $count ->
    [one] One clause is not as drafted:
   *[other] { $count } clauses are not as drafted:
}
campaign-clause-added = Added:
campaign-clause-removed = Removed:
campaign-clause-changed = Changed:
campaign-more-clauses = { $count } more.
campaign-lost = { $policy }: the text as adopted no longer adopts it.
campaign-gained = { $policy }: the text as adopted adopts it ({ LABEL($strength, of: "strength") }); the draft did not.
campaign-weaker = { $policy }: weaker. The draft bound firmly; the text as adopted goes only part of the way.
campaign-stronger = { $policy }: stronger than the draft.
campaign-exception-added = { $policy }: an exception was added ({ LABEL($type, of: "carveout") }): “{ $quote }”
campaign-exception-removed = { $policy }: an exception was taken out ({ LABEL($type, of: "carveout") }).
campaign-contrary-added = { $policy }: a sentence now says the opposite: “{ $quote }”
campaign-no-longer-bound = { $policy }: no longer bound: { LABEL($bodies, of: "body") }.

campaign-twice = { $file }, line { $line }: two campaigns are called { $campaign }.
    .why = One of them would be lost in every list.
    .do = Give each a name of its own.
campaign-no-events = { $file }, line { $line }: nothing has happened in { $campaign } yet.
    .why = A campaign begins with a gap that was found or with a draft.
    .do = Write the first event: stage gap, with its date.
campaign-no-policy = { $file }, line { $line }: { $campaign } names a policy that the catalogue does not know: { $policy }.
    .do = List them with: latchstring catalogue list
campaign-no-power = { $file }, line { $line }: in a { LABEL($kind, of: "community") }, the { LABEL($body, of: "body") } does not adopt { $policy } by { LABEL($instrument, of: "instrument") }.
    .why = A text that its maker has no power to pass binds nobody.
    .do = See who can with: latchstring catalogue show { $policy }
campaign-first-stage = { $file }, line { $line }: { $campaign } begins with { $stage }.
    .why = What was never found missing or drafted cannot have gone further.
    .do = Begin with one of these: { $allowed }
campaign-no-such-move = { $file }, line { $line }: in { $campaign }, { $stage } cannot follow { $after }.
    .why = Nothing is voted on that was not introduced, and nothing is in force that was not passed or signed.
    .do = After { $after } comes one of these: { $allowed }
campaign-after-no = { $file }, line { $line }: in { $campaign }, { $stage } cannot follow a vote that failed.
    .why = What did not pass is not in force.
    .do = After it comes one of these: { $allowed }
campaign-goes-back = { $file }, line { $line }: in { $campaign }, { $stage } is dated { $date }, before the event above it ({ $before }).
    .why = Days and deadlines are counted from these dates.
    .do = Put the events in order, or mend the date.
campaign-vote-missing = { $file }, line { $line }: in { $campaign }, the vote does not say whether it passed.
    .why = What comes next depends on it.
    .do = Add: vote: {"{"}passed: true, ayes: 5, nays: 2{"}"}
campaign-vote-not-voted = { $file }, line { $line }: in { $campaign }, a vote stands at { $stage }.
    .why = A vote belongs to the stage voted.
    .do = Make it an event of its own.
