## The form audit: what a form asks, by which law, and what to do.

audit-because-recognised = Recognised in its { $source ->
    [name] name
    [option] answers
    [help] help text
    [group] heading
   *[words] words
}: “{ $matched }”.
audit-because-poorly-read = The picture was read with a confidence of only { $confidence } of 100: look at the page itself.
audit-because-no-law = No law on the list lets the programme “{ $program }” ask this.
audit-because-row-keep = The law asks for it here: { $citation }.
audit-because-row-remove = Not here: { $citation }.
audit-because-row-make_optional = Only as a choice here: { $citation }.
audit-because-row-to_annex = It belongs on a paper of its own: { $citation }.
audit-because-row-vendor_ticket = A field of a larger system, not a question to ask: { $citation }.
audit-because-not-optional = The form does not say that it is optional.
audit-because-whole-number = The law asks for the last four digits alone.
audit-because-notice = The notice that the Privacy Act asks for: { LABEL($state, of: "notice") }.
audit-because-vendor = A vendor made this screen: ask the vendor to turn the field off, and tell staff to leave it blank until then.
audit-because-program-told = The programme was told from the form’s own title. State it with --program to be sure.
audit-because-unverified = The law was not read again by a person since { DAY($date) }: check it before you rely on it.
audit-litigation-proposed = A change of the law is proposed: ask counsel where it stands.
audit-litigation-enjoined = A court has suspended the rule that would ask for it: suspend, and ask counsel.
audit-litigation-stayed = A court has put a ruling on it on hold: ask counsel.
audit-litigation-appeal = It is under appeal: ask counsel.

audit-page = page { $page }
audit-required = required
audit-optional = optional
audit-silent = not said whether required
audit-unverified = not checked by a person
audit-write-instead = Write instead
audit-program = Programme
audit-program-stated = stated
audit-program-inferred = told from the form

audit-state-clean = nothing found, read in full
audit-state-kept = nothing to change, read in full
audit-state-findings = { $count ->
    [one] one thing to change
   *[other] { $count } things to change
}
audit-state-in-part = nothing found, but not all of it could be read: a person must look
audit-state-in-part-findings = { $count ->
    [one] one thing to change, and not all of it could be read: a person must look
   *[other] { $count } things to change, and not all of it could be read: a person must look
}
audit-state-unread = could not be read: a person must look

audit-summary = { $forms ->
    [one] One form
   *[other] { $forms } forms
}: { $open ->
    [one] one thing to change
   *[other] { $open } things to change
}, { $kept } that a law lets stand, { $look } that a person must look at.
audit-language-difference = { $form } asks what { $other } does not: { $asked } (“{ $words }”).
audit-no-such-program = There is no programme “{ $program }”. There are: { $known }.
audit-not-json = { $file } is not an audit that this program wrote.
    .why = Only an audit in JSON can be compared.
    .do = Write one with: latchstring audit FORMS --format json -o audit.json
audit-newer-format = { $file } has the format { $found }; this program knows { $known }.
    .do = Use a newer Latchstring.
audit-not-in-ledger = { $form } · { $place }: { $code } “{ $words }” does not stand in the ledger of accepted findings.
audit-ledger-row-unused = The ledger’s row { $form } · { $code } “{ $holds }” fits nothing any more: strike it.

audit-diff-corrected = Corrected: { $count }
audit-diff-new = New: { $count }
audit-diff-standing = Still standing: { $count }
audit-diff-forms-gone = Forms that were not handed over again: { $count }
audit-diff-forms-new = Forms that are new: { $count }
audit-diff-unread = Forms that were not read in full, so nothing is known to be corrected in them: { $count }

audit-notice-heading = Notice to print beside the number
audit-notice-voluntary = Giving a social security number is voluntary. You may leave it blank; you will not be refused any service, right or benefit for that (Privacy Act of 1974, section 7, 5 U.S.C. 552a note). Authority: ‹the law or rule under which the office asks›. It will be used only for ‹the use› in: { $program }, and for nothing else.
audit-notice-by-law = Giving a social security number is asked for under { $citation }. It is ‹mandatory or voluntary›; it will be used only for ‹the use› in: { $program }, and for nothing else (Privacy Act of 1974, section 7, 5 U.S.C. 552a note).

audit-letter-head = # What your forms ask
    { "" }
    To: ‹department›. From: ‹name, office›. Date: { $date }.
audit-letter-opening = { $count ->
    [one] We looked at what our forms ask of people. One of yours asks for something that no service needs, or could not be read. Please change it as below and tell us by ‹date›.
   *[other] We looked at what our forms ask of people. { $count } of yours ask for something that no service needs, or could not be read. Please change them as below and tell us by ‹date›.
}
audit-letter-1373 = This changes what is collected, not what may be shared. Federal law (8 U.S.C. 1373 and 1644) speaks of exchanging information about status that an office has; it asks nobody to collect it.
audit-letter-close = If a law makes you ask, send us its citation and the step at which it asks, and it goes on the list. Until a vendor changes a screen, tell staff to leave the field blank.

audit-summary-title = What our forms ask
audit-summary-lead = On { $date } { $forms ->
    [one] one form or schema was
   *[other] { $forms } forms and schemas were
} read. { $asking ->
    [one] One asks
   *[other] { $asking } ask
} for something that should change; { $clean } need no change; { $look } could not be read in full and wait for a person.
audit-summary-code = - { $asked }: { $count } in { $forms ->
    [one] one form
   *[other] { $forms } forms
}
audit-summary-todo = What to do
audit-summary-differences = { $count ->
    [one] One question stands in one language version of a form and not in the other.
   *[other] { $count } questions stand in one language version of a form and not in the other.
}

problem-form-no-words = No words of the form could be found.
    .why = A form of which nothing was read cannot be called clean.
    .do = Look at it yourself, or hand over the file that it was made from.
problem-form-xfa = The form is drawn by a program inside it (XFA).
    .why = What it asks can change while somebody fills it in, and is not known here, whatever was found beside it.
    .do = Open it in Adobe Reader and look, or print it to a new PDF and audit that.
problem-form-fields-without-words = { $count ->
    [one] One field has
   *[other] { $count } fields have
} no words beside { $count ->
    [one] it
   *[other] them
} and no tooltip.
    .why = What is asked there is not known: the label may be a picture, or stand elsewhere.
    .do = Look at the page; give each field a tooltip.
problem-form-labels-in-pictures = { $count ->
    [one] One field has
   *[other] { $count } fields have
} no words, on a page with pictures that say nothing.
    .why = The labels may stand in the pictures.
    .do = Look at the page; give the pictures words (alt) and the fields labels.
problem-form-no-labels = { $count ->
    [one] One field has
   *[other] { $count } fields have
} no label; the first is called “{ $name }”.
    .why = What is asked there is only guessed from its name.
    .do = Look at the screen; give each field a label.
problem-form-drawn-by-program = The page is drawn by a program when it is opened.
    .why = The saved file holds no form, so nothing is known of what it asks.
    .do = Save the page from a browser after it has been drawn, each step of it, and audit that.
problem-form-in-frame = { $count ->
    [one] A part of the page comes
   *[other] { $count } parts of the page come
} from elsewhere (a frame).
    .why = A form may stand in it that is not in this file.
    .do = Save what the frame shows as a file of its own and audit that.
problem-form-poorly-recognised = { $count ->
    [one] Page { $pages } was
   *[other] Pages { $pages } were
} read poorly from a picture.
    .why = Words may be missing or wrong.
    .do = Look at the page, or scan it again at 300 dots per inch.
problem-form-language = The form is in a language that no list of words covers.
    .why = What it asks was not looked for.
    .do = Have a reader of the language look at it. A language is one file in forms/data/lexicon.
problem-form-language-draft = The form is in a language of which only a draft of the words to look for is here.
    .why = The commonest questions were looked for; others may be missed.
    .do = Have a reader of the language look at it too.
problem-form-schema-unread = The file is no schema or program that can be read.
    .why = What it stores is not known.
    .do = Hand over the file as the database or the program writes it.
problem-form-database = The database could not be opened ({ $error }).
    .why = What it stores is not known.
    .do = Check the address and that its driver is installed, or hand over its schema as SQL.
problem-form-needs-sqlalchemy = Databases are read with SQLAlchemy, which is not installed.
    .why = What the database stores is not known.
    .do = Install latchstring with the extra [forms], or hand over the schema as SQL.
problem-not-a-form = Files of this kind ({ $suffix }) are not read as forms.
    .why = What it asks is not known.
    .do = Hand it over as PDF, Word, a web page, a table, SQL, JSON or text.
