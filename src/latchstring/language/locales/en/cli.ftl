## The command line: help, progress and refusals.

cli-latchstring = Latchstring reads a community’s own papers and says, policy by policy, how it welcomes immigrants. It informs; it gives no legal advice.
cli-commands = Commands
cli-options = Options
cli-example = Example

cli-assess = Read papers and say of seventeen policies what is in force.
    .more = Each PATH is a paper, a folder or a ZIP file. A papers.yml beside the papers can state what they are.
    .exit = Exit status: 0 all was read, 3 the report is written but something was not read in full, 2 wrong usage.
cli-survey = Survey many communities at once, into tables that can be counted.
    .more = FOLDER holds a folder for each community (or one file). MANIFEST.csv is a table with the columns name, state, kind, geoid and path, one row a community; further columns are passed through. DIR gets findings, verdicts and ledger as Parquet files with a codebook, and a summary page. Whatever stops it, --resume goes on where it stood.
    .exit = Exit status: 0 all was read, 3 the tables are written but something was not read in full or a row could not be used, 2 wrong usage.
cli-survey-diff = Tell what changed from one survey to another: verdicts, findings, papers.
    .more = OLD and NEW are folders that were given to --out. With --jsonl, writes one JSON object a change.
cli-find = Find the passages that adopt, contradict or mention a policy.
    .more = Without a FILE, or with “-”, reads standard input. With --jsonl, reads one JSON object a line with the keys id and text, and perhaps kind and issuer, and writes one a line with id and findings, in the same order; start and end count code points of the text as it came in. A line that cannot be answered gets id and error.
    .exit = Exit status: 0 all was read, 3 something was not read in full or a line was bad, 2 wrong usage.
cli-explain = Say why a finding of a report says what it says, step by step.
    .more = REPORT.json is a report written with --format json. Of the FINDING_ID the first letters are enough.
cli-read = Show how a paper is read: what it is taken for, its outline, what was dropped.
    .exit = Exit status: 0 all was read, 3 something was not read in full, 2 wrong usage.
cli-catalogue = Show the seventeen policies, and check their data.
cli-catalogue-list = List the policies in the guide’s order.
cli-catalogue-show = Show one policy: what counts, who can adopt it, which papers would hold it.
    .more = POLICY is an id (no_detainer_holds) or a place in the guide (II.C).
cli-catalogue-check = Look for faults in the data of the catalogue.
    .exit = Exit status: 0 no fault, 1 faults were found.
cli-law = The law around the policies, state by state: show it, compare it, check its data.
cli-law-show = Show what a state’s law does to each policy, on what that rests, and what is pending.
    .more = STATE is two letters (MI), or US for the federal frame: statutes, circuits, cases, grant conditions, political lists.
cli-law-table = Show all states and all policies in one table.
cli-law-bodies = Show who binds whom with which instrument in a kind of place, and the ways to each policy.
    .more = STATE is two letters. Michigan, Illinois, California and Texas were looked at; elsewhere a general picture is shown and says so.
cli-law-check = Look for faults in the data of the law, and for rows that are old.
    .exit = Exit status: 0 no fault (old rows are told), 1 faults were found.
cli-checklist = List the papers to collect, who holds them, and how to ask for them.
cli-classify = Say what a packet that reached a jail is, page by page: from a court or not, what it asks, what is irregular.
    .more = PACKET is a file (PDF, picture, Word, mail, text), a folder or a ZIP file, taken as one; “-” reads words typed from a call or at the counter. No filled-in name, date or number is ever repeated.
    .exit = Exit status: 0 all was read, 3 something was not read in full, 2 wrong usage.
cli-audit = Audit forms, screens, scripts and schemas: what they ask of immigration status, and what to do.
    .more = Each PATH is a form, a folder, a ZIP file, or the address of a database (sqlite:///FILE). Only printed words and names are read, never what somebody filled in.
cli-audit-forms = Audit forms, screens, scripts and schemas: what they ask of immigration status or a proxy of it, which law lets them, and what to do. The word “forms” may be left out.
    .more = Each PATH is a form, a folder, a ZIP file, or the address of a database (sqlite:///FILE). Only printed words and names are read, never what somebody filled in.
    .exit = Exit status: 0 all was read, 3 something must be looked at by a person, 1 something open does not stand in the given ledger, 2 wrong usage.
cli-audit-diff = Compare two audits in JSON: what was corrected, what is new, what still stands.

option-community = The name of the community, with its state: “Alder Bay, MI”.
option-kind = What kind of community it is.
option-policy = One policy alone, by its id or its place in the guide.
option-out = The folder for the answers of the survey.
option-workers = How many processes work side by side (otherwise one for each processor).
option-resume = Go on with the survey that the folder holds; what has not changed is kept.
option-kind-of-all = What kind of community they are, where nothing else says so.
option-state = The two letters of their state, where nothing else says so.
option-geoid = The Census Bureau’s GEOID of the community; names repeat across states.
option-audit = A file that “latchstring audit --format json” wrote: a policy on paper with a form that asks all the same is a conflict.
option-answers = A file answers.yml: what officials say of a practice without a paper. It changes no verdict.
option-for-counsel = Add what is for counsel only: exposure to 8 U.S.C. 1373 and 1644, four flags, questions. Not for publication.
option-papers = A file papers.yml that states what the papers are, instead of the one beside them.
option-form = The form of the answer.
option-output = The file to write to; “-” is standard output.
option-language = The language of the answer.
option-today = The day for which to answer, instead of today: it decides what has expired.
option-progress = Tell on standard error which paper is at work, also where nobody watches.
option-jsonl = Read and write one JSON object a line.
option-text-only = Print the text alone.
option-program = The programme of the forms (library, school_enrollment, police_report, …), instead of the one that each title tells.
option-ledger = A file of accepted findings, each with its citation: whatever is open and not in it ends with exit status 1.
option-agency = The name of an agency of your own, as a form or a list may print it.
option-channel = How it came, where it is no form: by electronic mail, telephone, or at the counter.
option-letter = Print only the letter that asks for the papers.
option-no-ocr = Do not recognise the words of scanned pages and pictures.
option-ocr-languages = Tesseract’s names of the languages in scanned pages, joined by “+”.
option-max-mb = The largest file, in megabytes (otherwise { $default }).
option-max-pages = The most pages of one paper (otherwise { $default }).
option-max-ocr-pages = The most scanned pages of one paper (otherwise { $default }).
option-max-characters = The most characters of one paper’s text (otherwise { $default }).
option-seconds-per-file = The most seconds for one paper (otherwise { $default }).
option-max-archive-members = The most files in one archive (otherwise { $default }).
option-max-archive-depth = How deep archives may stand in each other (otherwise { $default }).
option-max-expanded-mb = The most megabytes that an archive may unpack to (otherwise { $default }).
option-max-expansion-ratio = How many times larger than packed a file in an archive may become (otherwise { $default }).

cli-no-such-language = There is no language “{ $language }”; use one of these: { $known }.
cli-no-such-policy = There is no policy “{ $policy }”.
    .why = Policies are named by their id or by their place in the guide.
    .do = List them with: latchstring catalogue list
cli-no-such-state = There is no state “{ $state }”.
    .why = Law is kept by the two letters of a state, DC for the District of Columbia, and US for the federal frame.
    .do = List them with: latchstring law table
cli-no-such-command = There is no command “{ $name }”. Did you mean: { $near }?

cli-cannot-write = The answer cannot be written to { $file } ({ $problem }).
    .why = Nothing has been lost; the papers are as they were.
    .do = Name a file in a folder that is there and that you may write to.

progress-reading = Reading { $number } of { $total }: { $name }
progress-finding = Looking through { $number } of { $total }: { $name }

# find --jsonl: the error of one line.
line-not-json = line { $line }: this is not one JSON object in UTF-8.
line-not-object = line { $line }: a JSON object with the keys id and text is needed.
line-no-id = line { $line }: there is no id.
line-id-not-scalar = line { $line }: the id must be a string or a number.
line-no-text = line { $line }: there is no text.
line-text-not-string = line { $line }: the text must be a string.
line-text-broken = line { $line }: the text holds letters that are no Unicode text.
line-not-allowed = The value of { $key } was taken as not stated; it is not one of these: { $allowed }.
line-failed = line { $line }: this passage could not be looked through ({ $error }). Please report it with the passage.

find-paper = { $name } · { $kind } · { $status } · { $count ->
    [one] one finding
   *[other] { $count } findings
}

explain-paper = The paper: { $name } · { $kind } · made by: { $issuer } · in force: { $status }
explain-steps = Why it was read so:
explain-verdict = What it did to the verdict on { $policy } ({ $verdict }):
explain-conflict = It stands against the finding { $id }.

read-kind = What it is
read-issuer = Made by
read-status = In force?
read-title = Title
read-dates = Dates
read-size = Read by: { $reader } · { $pages ->
    [0] no pages marked
    [one] one page
   *[other] { $pages } pages
} · { $characters } characters
read-outline = Outline ({ $count ->
    [one] one section
   *[other] { $count } sections
}):
read-notes = What was left out or changed while reading:
read-problems = What was not read as it should be:

show-question = Asks
show-why-it-helps = Why it helps
show-strong = Counts as adopted
show-partial = Counts in part
show-contrary = Counts against it
show-mention = Only mentions it
show-first-step = The first step
show-adopters = Who can adopt it
show-adopter = { $body }, by { $instrument } ({ $communities })
show-asks = only asks: { $body }
show-papers = Papers that would hold it
show-papers-in = { $communities }: { $kinds }
show-related = Related
show-law = What a state’s law does to it: latchstring law show MI --policy { $policy }
show-references = Examples, contacts and readings of the guide
show-reference = { $title } ({ $by }) · { $address } · seen { $seen }, { $status }
show-sound = No fault was found in { $count } policies.
show-status-live = live
show-status-dead = no longer there
show-status-superseded = superseded
show-status-unknown = not checked
