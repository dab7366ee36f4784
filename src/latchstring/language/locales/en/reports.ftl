## The reports: what stands around the findings of an assessment.

-product = Latchstring

report-title = How does { $community } welcome immigrants?
report-product = { -product }
report-lead = What the community’s own papers say, policy by policy, in their own words.
report-made = { $kind } · papers read on { $date }
report-not-advice = This is information, not legal advice.
report-unreviewed = No speaker has reviewed the words of this report in { $language } yet. Quotations stay in the language of the paper.
report-skip = Skip to the seventeen policies
report-contents = On this page
contents-glance = At a glance
contents-conflicts = Contradictions
contents-steps = Next steps
contents-policies = Policies
contents-papers = Papers
contents-method = Method and limits

glance-heading = The seventeen at a glance
glance-summary = { $papers ->
    [0] No paper was handed over, so none of the seventeen policies could be looked for.
    [one] One paper was handed over, and seventeen policies were looked for in it.
   *[other] { $papers } papers were handed over, and seventeen policies were looked for in them.
}
glance-count = { $count } × { $verdict }
glance-key = What the words mean

part-i = I. Welcome and belonging
part-ii = II. Police, sheriff and jail
part-iii = III. Courts, victims, defense
part-iv = IV. Work and housing
part-v = V. Federal law

conflicts-heading = Where the papers contradict each other
conflicts-lead = Each pair stands in texts in force. Beside it stand which text prevails, if either does, and what would cure it.
asked-heading = What forms ask all the same
asked-line = { $form }, “{ $words }”
conflicts-none = No two texts in force were found that contradict each other.
conflicts-adopts = This text adopts it
conflicts-contrary = This text says the opposite
conflicts-amends = This text repeals or replaces it
conflicts-cure = What would cure it: { $cure }
conflicts-context = Read it in its context
conflicts-same-document = Both passages stand in the same paper.

steps-heading = Next steps
steps-lead = In a sensible order. Each names the body that can take it.
steps-none = No next step follows from these papers.
steps-who = Who: { $body }
steps-who-with = Who: { $body } · With: { $instrument }

policies-heading = Policy by policy
policy-bound = Bound
policy-not-bound = Not bound
policy-agreement = 287(g)
policy-read-for-this = Read for this
policy-never-seen = Never seen
policy-why = Why it helps
policy-state-law = State law ({ $state })
policy-quotations = In the papers’ own words
policy-mentions = Where the papers only mention it
policy-more-quotations = { $count ->
    [one] One more quotation
   *[other] { $count } more quotations
}
policy-mentions-left-out = { $count ->
    [one] One more mention stands in the report in JSON.
   *[other] { $count } more mentions stand in the report in JSON.
}
policy-reported = Reported, without a paper
policy-reported-note = What an official says of a practice changes no verdict.
policy-reported-by = { $who }, { $date }

quote-stance = { $stance }, { $strength }
quote-page = page { $page }
quote-binds = Binds: { $bodies }
quote-exceptions = Exceptions
quote-why = Why it was read so
quote-finding = Finding { $id }

papers-heading = The papers
papers-lead = Every paper that was handed over, and how far it was read.
papers-count = { $count } { $state }
papers-caption = The ledger of papers
papers-name = Paper
papers-kind = What it is
papers-issuer = Made by
papers-status = In force?
papers-read = How far read
papers-pages = { $count ->
    [one] one page
   *[other] { $count } pages
}
papers-also = The same paper again: { $names }
papers-why = Why it was taken for this
papers-stated = stated in papers.yml
papers-inferred = { $field }: { $value }
papers-notes = What was left out or changed while reading
papers-problem-page = Page { $page }: { $problem }
papers-matters = Why it matters
papers-do = What to do
papers-none = No paper was handed over.

field-kind = What it is
field-issuer = Made by
field-status = In force?
field-date = Date
field-title = Title

method-heading = How this was read, and its limits
method-reading = A program read every section of every paper that could be read, offline, with written rules. No language model took part. Each quotation is the paper’s own text, checked to stand at its place, and keeps a log of the reasons for which it was taken.
method-words = Rules read words. They can miss a policy that is worded in a way they do not know, and they can take a passage for more than it is. Read the quotation before you rely on it.
method-absence = “Not found” speaks only of the papers in the list above. “Not searched” means that the papers which would hold the policy were never seen. A practice without a paper cannot be seen at all.
method-bodies = A text binds the body that made it and those it may command. A council does not bind an elected sheriff, a prosecutor, a court or a school board.
method-force = Whether a text is in force was taken from the text itself or from what was stated beside it. Ask the clerk before you rely on it.
method-versions = Program { $program } · catalogue { $catalogue } · law { $law } · report format { $format }

terminal-made = { $community } · { $kind } · { $date }
terminal-more = { $count ->
    [one] … and one more quotation
   *[other] … and { $count } more quotations
}
terminal-bound = bound: { $bodies }
terminal-not-bound = not bound: { $bodies }
terminal-exceptions = exceptions: { $kinds }
terminal-explain = The reasons behind a quotation: latchstring explain REPORT.json { $id }

report-not-json = This is not a report of { -product } in JSON.
    .why = The reasons behind a finding are read from such a report.
    .do = Write one with “latchstring assess … --format json -o report.json” and name that file.
report-newer-format = This report has the format { $found }; this program reads { $known }.
    .why = A newer format may mean something else by the same word.
    .do = Update the program, or write the report again with this one.

## The report as a PDF.
pdf-policy = Policy
pdf-verdict = Answer
pdf-needs-file = A PDF is not shown on a terminal.
    .do = Name a file: -o report.pdf
pdf-not-for-counsel = The version for counsel has no PDF.
    .why = A PDF is what gets passed on.
    .do = Use --format html, json or terminal.
