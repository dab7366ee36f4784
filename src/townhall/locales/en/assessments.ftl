## Communities, papers, assessments and review.

nav-where = Where you are
communities = Communities
community = Community
community-name = Name
community-in-state = State
    .why = Two letters, such as MI.
community-kind = Kind
community-geoid = GEOID
    .why = The Census Bureau’s number of the place. Names repeat; the number does not.
community-contact = Office that residents can call
    .why = A public office with its telephone number, not a person’s own number. It stands on the published page.
community-new = Add a community
community-make = Add it
community-newest = Newest assessment
community-none-yet = none yet
community-no-papers = Add this community’s papers first: its code, resolutions, police orders, jail manual, school policies.
community-not-assessed = The papers are here. Start an assessment to have them read.
organisation-empty = No community is here yet. Add the first one.

papers = Papers
papers-held = { $count ->
    [0] Add papers
    [one] 1 paper
   *[other] { $count } papers
}
papers-empty = No paper is here yet.
papers-add = Add papers
    .why = PDF, scans, Word, OpenDocument, web pages, text, or a ZIP file of these. A paper with a known name takes the place of the older one.
papers-files = Files
    .why = You can choose many at once.
papers-send = Add them
papers-no-room = Your organisation's papers fill the { $megabytes } MB that it may keep here, so this was not kept. Papers that were taken out count too. Ask whoever runs the site for more room (TOWNHALL_QUOTA_MB).
papers-too-large = Together these files are larger than { $megabytes } MB. Send them in parts.
papers-left-out = Some of “{ $name }” was not taken in:
papers-missing = Kinds of paper not read yet
    .why = They could hold what was not found. Ask their keeper for them.
paper-name = Paper
paper-kind = Kind
paper-issuer = Made by
paper-status = Status
paper-effective = In force since
paper-read = Read
paper-change = Change
paper-not-yet = Not read yet. Start an assessment.
paper-infer = As inferred
paper-inferred = What it was taken for, and why
paper-state = Say what it is
    .why = What you say here counts more than what was inferred. It is used in the next assessment.
paper-take-out = Take this paper out
paper-outline = Outline

job-waiting = Waiting for its turn.
job-waiting-assess = The assessment waits for its turn.
job-waiting-papers = New papers wait to be taken in. They stand in the list in a moment.
job-assessing = Reading papers: { $done } of { $whole }.
job-parting = Taking in papers: { $done } so far.
job-failed = This did not work, three times over. The papers are kept. Start it again; if it fails again, tell whoever runs this site.
job-look-again = Look again

assessments = Assessments
assessment-start = Start an assessment
assessment-number = Assessment { $number }
assessment-line = Number { $number }, { DAY($date) }, started by { $who }
assessment-of = The newest answers, of { DAY($date) }
assessment-versions = Read by program { $program } with catalogue { $catalogue }.
assessment-table = All seventeen
assessment-conflicts = Papers that contradict each other
assessment-steps = What to do next
conflict-but = But:
snapshots = Published
snapshot-line = Number { $number }, { DAY($date) }, by { $who }

policy = Policy
policy-verdict = Answer
policy-binds = Binds
policy-binds-not = Does not bind
policy-findings = Findings
policy-no-findings = No passage was found for this policy.
pages = Pages
pages-before = Before
pages-after = After
pages-here = Page { $page } of { $whole }

finding-page = page { $page }
finding-decided = decided by a person
finding-others = Other findings
finding-before = Finding before
finding-after = Finding after
finding-keys = Keys: p and n.
finding-because = Why it was found
finding-exception = Exception:
finding-as-text = Show as text
finding-picture = Page { $page } of the paper, with boxes over the quotation. The words stand above.

decision = What do you say?
decision-kind = Your decision
decision-accept = It is right
decision-reject = It is not there: take it out
decision-correct = It is there, but otherwise
decision-stance = What it does
decision-strength = How strong it is
decision-as-it-is = As it is
decision-binds = Who is bound
    .why = Choose none to leave it as it is.
decision-carve-outs = Exceptions
    .why = Choose none to leave them as they are.
decision-reason = Reason
decision-keep = Keep this decision
decision-kept = Your decision is kept. It counts from the next assessment on.
decision-somebody-first = { $who } decided while you were reading
    .do = What you typed is still below. Send it again to put it in place of theirs; both stay in the history.
decisions = What people said
decisions-next-time = The newest one counts, from the next assessment on.
decided-accept = Agreed:
decided-reject = Taken out:
decided-correct = Corrected:
decided-add = Added:
addition = Add a finding
addition-how = Something was missed? Select its words in the text, then say what they do.
addition-policy = Policy
addition-quote = Words of the paper
    .why = Exactly as they stand. Select them in the text above, or copy them.
addition-not-there = These words do not stand in the paper. Copy them exactly.
addition-there-already = Somebody has decided on these words already. Open that finding instead.

unsettled = { $count ->
    [one] One decision needs you again
   *[other] { $count } decisions need you again
}
    .why = People decided on these words, but the papers do not hold them any more. Look at the new papers and decide again.
answers = What officials say
    .why = A practice without a paper. It changes no answer, and is shown as reported, with who said it and when.
answers-new = Add an answer
answers-reported = Reported:
answer-says = What they say
answer-who = Who says it
    .why = The office: “Chief of police”.
answer-date = When
answer-agreement = About a 287(g) agreement
answer-no-matter = This answer is not about one

publish = Publish
    .why = Anyone will be able to read these answers with their quotations. Exposure and questions for counsel are never published.
since = These answers are older than your work
    .do = Start a new assessment on the page of the community, and look at its answers before anything is published.
since-decisions = { $count ->
    [one] One decision was made after this assessment and is not in it.
   *[other] { $count } decisions were made after this assessment and are not in it.
}
since-papers = { $count ->
    [one] One paper was added, replaced or taken out after this assessment.
   *[other] { $count } papers were added, replaced or taken out after this assessment.
}
publish-note = Note: what is new, or what it corrects
publish-sure = I have looked at the answers, and they can be public.

compare = Compare two assessments
compare-too-few = Two assessments are needed. Start another one when papers or decisions have changed.
compare-before = Before
compare-after = After
compare-show = Show
compare-passages = Passages that came (+) and went (−)
compare-same = the same
overview = All communities side by side
    .why = The newest answers. The sign stands for the answer; its name is below.
overview-all = all
overview-empty = No community here has an assessment that fits.
export = Take it along
export-json = The whole report as data (JSON)
export-html = The whole report as one page (HTML)
export-csv = The seventeen answers as a table (CSV)
export-pdf = The report for print (PDF)
export-parquet = All findings as a table (Parquet)

for-counsel = For counsel only
for-counsel-questions = Questions

papers-statements = These files state what papers are, or what officials say. They are used in the next assessment:
