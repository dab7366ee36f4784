## Surveys: many communities in one run.

# Refusals.
survey-cannot-open = { $name } could not be opened ({ $error }).
    .why = Without it nobody knows which communities to survey.
    .do = See whether it is there and whether you may read it.
survey-no-communities = { $name } names no community.
    .why = There is nothing to survey.
    .do = Give a folder with one folder a community, or a table (CSV) with the columns name, state, kind, geoid, path.
survey-no-manifest = { $name } is no table of communities: it has no column { $columns }.
    .why = Without these columns nobody knows which papers are whose.
    .do = Put the names of the columns in the first row: name, state, kind, geoid, path. Further columns are passed through.
survey-column-twice = { $name } has the column { $columns } more than once.
    .why = It cannot be told which of them counts.
    .do = Give each column a name of its own.
survey-there-already = The folder { $folder } holds a survey already.
    .why = A new one would overwrite it.
    .do = Go on with it by adding --resume, or name another folder.
survey-at-work = Another survey is writing into the folder { $folder }.
    .why = Two would get in each other’s way.
    .do = Wait until it has ended, or name another folder.
survey-cannot-write = What was found cannot be written ({ $error }).
    .why = The survey has stopped; what was done before is kept.
    .do = Make room, or see whether you may write there, and go on with --resume.
survey-no-workers = The program that does the work cannot start: it ended three times at once (status { $status }).
    .why = Nothing more can be surveyed; what was done before is kept.
    .do = To see why, run: python -m latchstring.survey.worker
survey-none-there = { $folder } holds no survey.
    .why = There is nothing to compare.
    .do = Name the folder that was given to --out.
survey-not-complete = The survey in { $folder } has not come to its end.
    .why = What is missing in it would look as if it had changed.
    .do = Go on with it by adding --resume, then compare.
survey-needs-arrow = Surveys need the package pyarrow, which is not installed.
    .why = The answers of a survey are tables that it writes.
    .do = Install Latchstring with its extra: pip install "latchstring[survey]"
survey-stopped = Stopped. What was done is kept: go on with --resume.

# Rows of a manifest, and folders.
survey-row = row { $row }
problem-folder-twice = { $name } and { $other } are the same community by their names.
    .why = It cannot be told which papers are whose, so { $name } was not surveyed.
    .do = Put the state into the name (“Alder County, MI”), or use a table with GEOIDs.
problem-row-broken = A quotation mark in this row never closes.
    .why = The row cannot be read, so its community was not surveyed.
    .do = Write every quotation mark inside a cell twice, or save the table anew from a spreadsheet.
problem-row-too-long = The row has { $cells } cells, and the heading only { $columns }.
    .why = It cannot be told which cell is what, so its community was not surveyed.
    .do = Put cells that hold commas in quotation marks.
problem-row-without-name = The row names no community.
    .why = Nobody would know whose papers these are; they were not read.
    .do = Fill in the column name.
problem-row-kind = “{ $kind }” is no kind of community.
    .why = The kind decides who can adopt what; the community was not surveyed.
    .do = Write one of these: { $allowed }.
problem-row-state = “{ $state }” is not the two letters of a state.
    .why = Communities of one name are told apart by it; this one was not surveyed.
    .do = Write the two letters of the post office: MI.
problem-row-geoid = “{ $geoid }” is no GEOID.
    .why = The community is keyed by it; it was not surveyed.
    .do = Write the digits alone, or leave the cell empty.
problem-row-without-path = The row does not say where the papers lie.
    .why = The community was not surveyed.
    .do = Fill in the column path; several places are parted by |.
problem-row-path = { $path } is not there.
    .why = The community was not surveyed.
    .do = Write the path as seen from the folder of the table.
problem-row-other-name = Row { $row } has the same key under another name ({ $name }).
    .why = Two communities would be counted as one; this row was not surveyed.
    .do = See which GEOID, state and kind each of them has.
problem-row-twice = Row { $row } names the same community with the same papers.
    .why = It was surveyed once, from that row.
    .do = Take one of the rows away.
problem-row-says-otherwise = Row { $row } says otherwise of the same community in a further column.
    .why = It cannot be told which row is right; this one was not surveyed.
    .do = Let the further columns of both rows agree.

# Communities and papers that could not be done.
problem-community-unread = The papers of this community could not be worked on ({ $error }).
    .why = Nothing was searched, and nothing is said of it.
    .do = See whether its folder is there and may be read. If so, this is a fault of the program: please report it.
problem-worker-died = The program that was reading this ended { $times } times without a word (status { $status }).
    .why = It was set aside so that the survey could go on; nothing in it was searched.
    .do = It may need more memory than there is, or be damaged. Print it anew as PDF, or divide it, and add --resume.
problem-worker-hung = Reading this took longer than { $seconds } seconds and was ended.
    .why = It was set aside so that the survey could go on; nothing in it was searched.
    .do = Divide it, or allow more with --seconds-per-file, and add --resume.

# Progress, and the end.
survey-progress = { $done } of { $total } communities · { $findings } findings · { $left } · { $name }
survey-left-unknown = time left not known yet
survey-left = about { $least ->
    [one] one minute
   *[other] { $least } minutes
} left
survey-left-seconds = less than a minute left
survey-left-range = { $least } to { $most } minutes left
survey-summary = { $communities ->
    [one] One community
   *[other] { $communities } communities
} ({ $kept } kept from before), { $papers ->
    [one] one paper
   *[other] { $papers } papers
}, { $findings ->
    [one] one finding
   *[other] { $findings } findings
}.
survey-summary-unread = { $count ->
    [one] One paper or row was not read to its end
   *[other] { $count } papers or rows were not read to their end
}; the ledger and the summary say which, why it matters and what to do.
survey-summary-where = The summary: { $file }
survey-assumed = { $count ->
    [one] The kind of one community was taken from its name
   *[other] The kinds of { $count } communities were taken from their names
}; state them with --kind or in a table.

# The summary page.
survey-title = { $count ->
    [one] One community
   *[other] { $count } communities
}, seventeen policies
survey-lead = What each community’s own papers say. Every answer here has its quotation, with its place, in the tables.
survey-made = Papers as of { $date }
survey-skip = Skip to the answers
survey-read-heading = What was read
survey-communities = { $count ->
    [one] community
   *[other] communities
}
survey-papers = { $count ->
    [one] paper
   *[other] papers
}
survey-findings = { $count ->
    [one] finding
   *[other] findings
}
survey-faults = { $count ->
    [one] One row or folder named no community that could be surveyed.
   *[other] { $count } rows or folders named no community that could be surveyed.
}
survey-bars-heading = Policy by policy
survey-bars-lead = Each bar is all communities; its pieces stand in the order of the words below it.
survey-counts-heading = The numbers
survey-counts-caption = How many communities have which answer
survey-policy = Policy
survey-map-heading = Community by community
survey-map-lead = One row a community, one column a policy. “Not searched” is no “no”: papers that would hold it were never seen.
survey-map-caption = The answer for each community and policy
survey-policies-key = Which column is which policy
survey-community = Community
survey-pages = Pages of communities
survey-left-unread = { $count ->
    [one] one paper not read to its end
   *[other] { $count } papers not read to their end
}
survey-unread-heading = What was not read
survey-unread-lead = { $count ->
    [one] One paper or row was not read to its end.
   *[other] { $count } papers or rows were not read to their end; { $shown } are named here, and all of them in the ledger.
}
survey-all-read = Every paper was read to its end.
survey-data-heading = The tables, and how to use them
survey-data-lead = Parquet files open in R, Python, DuckDB and many other programs.
survey-codebook-title = Data dictionary and codebook
survey-absent-means = “Not found” is only said where the kinds of paper that would hold a policy were read in full.
survey-codebook-lead = What every column holds, what every value means, and what counts as each policy.
survey-columns-caption = Columns in their order
survey-column = Column
survey-column-type = Type
survey-column-holds = Holds
survey-values-heading = Values
survey-values-lead = Each value has a number, for programs that want numbers; codebook.csv holds the same.
survey-values-caption = Values in their order
survey-number = Number
survey-value = Value
survey-in-words = In words
survey-policies-heading = Policies

# The tables.
survey-table-findings = one row a finding: a passage that adopts, contradicts or mentions a policy, with its quotation and place
survey-table-verdicts = one row a community and policy: the answer and what stands beside it
survey-table-ledger = one row a paper: what it was taken for and how far it was read; also rows of the manifest that could not be used

column-further = The column “{ $name }” of the manifest, as it stood there.
column-community-community = The key of the community: its kind with its GEOID, or with its state and name.
column-community-community-name = The name of the community.
column-community-state = The two letters of its state.
column-community-community-kind = What kind of community it is.
column-community-kind-stated = Whether the kind was stated; false where it was taken from the name.
column-community-geoid = The Census Bureau’s GEOID, where it is known.
column-findings-finding = The id of the finding, made from its content.
column-findings-policy = The id of the policy.
column-findings-outline = Its place in the guide.
column-findings-stance = What the words do to the policy.
column-findings-strength = How firmly they bind; empty for a mention.
column-findings-in-force = Whether the paper can put a policy in force on the day of the survey.
column-findings-modality = The governing verb.
column-findings-binds = The bodies that it binds.
column-findings-quote = The paper’s words, character for character.
column-findings-start = Where the quotation begins, in code points of the text of the paper as it was read.
column-findings-end = Where it ends, in code points.
column-findings-before = Words that stand before it.
column-findings-after = Words that stand after it.
column-findings-page = The page it begins on, where the paper has pages.
column-findings-section = The section it stands in.
column-findings-document = The id of the paper: the first 16 hex digits of the SHA-256 of its bytes.
column-findings-paper = The name of the paper.
column-findings-paper-kind = What kind of paper it is.
column-findings-issuer = Who made it.
column-findings-status = Whether it is in force, as it says itself.
column-findings-exceptions = Exceptions, each with its type, its words and their place.
column-findings-because = The reasons, in order: a code and its words.
column-findings-coder = Who found it: the rules, or somebody else.
column-verdicts-policy = The id of the policy.
column-verdicts-outline = Its place in the guide.
column-verdicts-verdict = The answer.
column-verdicts-because = The reasons, in order: a code and its words.
column-verdicts-findings = The ids of the findings behind it, the weightiest first.
column-verdicts-bound = The bodies that texts in force bind.
column-verdicts-not-bound = The bodies that the policy needs and nothing binds.
column-verdicts-kinds-read = The kinds of paper that would hold it and were read in full.
column-verdicts-kinds-missing = The kinds of paper that would hold it and were never read in full.
column-verdicts-conflicts = How many pairs of papers contradict each other on it.
column-verdicts-reported = How many answers of officials there are; they change no verdict.
column-verdicts-agreement = Whether a 287(g) agreement was seen; of that policy alone.
column-verdicts-state-law = What the state’s law does to the policy in this kind of place, on the day of the survey; it changes no answer.
column-verdicts-state-law-in-part = Whether it does so to a part of the policy only.
column-ledger-document = The id of the paper: the first 16 hex digits of the SHA-256 of its bytes.
column-ledger-paper = The name of the paper; empty for a row of the manifest.
column-ledger-paper-kind = What kind of paper it was taken for.
column-ledger-issuer = Who made it.
column-ledger-status = Whether it is in force, as it says itself.
column-ledger-read = How far it was read.
column-ledger-title = Its title.
column-ledger-dates = The dates that it bears.
column-ledger-pages = How many pages it has, where it has any.
column-ledger-characters = How many code points were read.
column-ledger-also-seen-as = Names of further papers with the same bytes.
column-ledger-problems = What was not read as it should be: what, where, why it matters, what to do; and whether words may be missing.
column-ledger-notes = What was changed or left out without loss.

# What changed between two surveys.
diff-nothing = Nothing has changed.
diff-versions = The older survey was made with program { $old-program } and catalogue { $old-catalogue }, the newer with { $new-program } and { $new-catalogue }: some changes may come from the rules.
diff-community-new = new in the survey
diff-community-gone = no longer in the survey
diff-verdict = { $outline } { $policy }: was { LABEL($old, of: "verdict") }, now { LABEL($new, of: "verdict") }
diff-finding-gained = { $outline } { LABEL($stance, of: "stance") }, gained: “{ $quote }” ({ $paper })
diff-finding-lost = { $outline } { LABEL($stance, of: "stance") }, lost: “{ $quote }” ({ $paper })
diff-paper-new = new paper: { $paper } ({ LABEL($read, of: "read") })
diff-paper-gone = paper gone: { $paper }
diff-paper-read = { $paper }: was { LABEL($old, of: "read") }, now { LABEL($new, of: "read") }
diff-paper-taken = { $paper }: was taken for { LABEL($old, of: "kind") }, now for { LABEL($new, of: "kind") }
diff-paper-changed = { $paper }: its content has changed
diff-summary = { $communities ->
    [one] One community has changed
   *[other] { $communities } communities have changed
}: { $verdicts } verdicts, { $gained } findings gained, { $lost } lost, { $papers } papers.
