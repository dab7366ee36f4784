## Papers: what could not be read, and what was changed or left out in reading.

problem-empty = The file holds no words.
    .why = Nothing could be searched in it.
    .do = Open it and see whether it is the right file; ask the office for it again.
problem-not-text = The file is no text, though its name says so.
    .why = Nothing could be searched in it.
    .do = Open it in the program it was made with, and save it as PDF or Word.
problem-not-a-paper = This is not a kind of file that is read ({ $suffix }).
    .why = If it holds rules, they were not searched.
    .do = If it is a paper of the community, save it as PDF or Word (DOCX) and try again.
problem-characters-lost = { $count ->
    [one] One character could not be decoded; it is shown as �.
   *[other] { $count } characters could not be decoded; they are shown as �.
}
    .why = Words with such characters may have been missed.
    .do = Ask for the file again, or save it as UTF-8 text, PDF or Word.
problem-too-long = The text is longer than the limit of { $limit } characters; what lies beyond was not read.
    .why = Rules in the rest were not searched.
    .do = Divide the file, or raise the limit on characters.
problem-too-large = The file is larger than the limit of { $limit } bytes.
    .why = It was not read, so nothing in it was searched.
    .do = Divide the file, or raise the limit on bytes.
problem-too-deep = The parts of the page stand in each other more than { $limit } deep, as in no true paper.
    .why = It was not read, so nothing in it was searched.
    .do = Open it in a browser and print it as PDF.
problem-password = The file is locked with a password.
    .why = Nothing could be searched in it.
    .do = Ask for an open copy, or open it and save it without the password.
problem-damaged-container = The file is damaged or cut off.
    .why = Nothing could be searched in it.
    .do = Fetch it again. If it opens in its own program, save it anew as PDF or Word.
problem-cut-off = The file breaks off before its end.
    .why = What was read was searched; the end may be missing.
    .do = Fetch the file again, and compare its last page.
problem-expands-too-much = The file unpacks to more than { $ratio } times its size, as a trap would.
    .why = It was not unpacked, so nothing in it was searched.
    .do = If you trust it, unpack it yourself and give the folder, or raise the limit.
problem-broken-xml = The XML is broken near line { $line }.
    .why = Nothing could be searched in it.
    .do = Ask for the file again, or for a PDF of the same text.
problem-entities = The XML declares entities, by which a file can pull in others or grow without end.
    .why = Entities are never followed, so nothing in it was searched.
    .do = Ask for the text without them, or as PDF or Word.
problem-old-word = The paper is in a form of Word older than Word 97, or damaged.
    .why = Nothing could be searched in it.
    .do = Open it in a word processor and save it as DOCX or PDF.
problem-embedded-part = { $count ->
    [one] The document holds a part in another format, which was not read.
   *[other] The document holds { $count } parts in other formats, which were not read.
}
    .why = Rules in such a part were not searched.
    .do = Open it in Word, save it anew as DOCX or PDF, and try again.
problem-coder-failed = The words were read, but looking through them broke off ({ $error }). This is a fault of the program.
    .why = Nothing in it was searched.
    .do = Please report it with the paper; until then look through this paper yourself.
problem-cannot-open = The file could not be opened.
    .why = Nothing could be searched in it.
    .do = See whether it is still there, and whether you may read it.
problem-archive-not-paper = This is an archive of files, not one paper.
    .why = Only one paper was asked for, so none of its files was read.
    .do = Read all of it, or take out the paper you mean.
problem-archive-empty = The archive holds no papers.
    .why = Nothing could be searched in it.
    .do = See whether it is the right archive.
problem-archive-too-deep = Archives stand in each other more than { $limit } deep.
    .why = This one was not opened, so nothing in it was searched.
    .do = Unpack it yourself and give the folder, or raise the limit.
problem-archive-too-many = The archive holds more than { $limit } files; those beyond were not read.
    .why = Rules in them were not searched.
    .do = Divide it, or raise the limit on files.
problem-skipped = It was left unread because papers.yml says so: { $reason }
    .why = Nothing was searched in it.
    .do = Take the word "skip" out of papers.yml to have it read.
problem-no-papers = No papers were found here.
    .why = There was nothing to search.
    .do = Give files, folders or ZIP archives that hold the community's papers.
problem-reader-failed = Reading failed ({ $error }).
    .why = The paper may not have been searched as it should be.
    .do = Save it anew as PDF or Word and try again. Please report the failure with the file, if it is public.

note-encoding = The text was saved as { $encoding } and was read so.
note-furniture-dropped = { $count ->
    [one] One part of the site around the text (menu, header, footer) was left out.
   *[other] { $count } parts of the site around the text (menus, headers, footers) were left out.
}
note-hidden-dropped = { $count ->
    [one] One hidden part was left out, as a reader does not see it.
   *[other] { $count } hidden parts were left out, as a reader does not see them.
}
note-struck-text-dropped = { $count ->
    [one] Words that are struck out were left out, in one place.
   *[other] Words that are struck out were left out, in { $count } places.
}
note-tracked-changes-accepted = { $count ->
    [one] One tracked change was read as accepted.
   *[other] { $count } tracked changes were read as accepted.
}
note-running-parts-dropped = { $count ->
    [one] A running header or footer was left out.
   *[other] { $count } running headers and footers were left out.
}
note-comments-not-read = { $count ->
    [one] A comment in the margin was not read.
   *[other] { $count } comments in the margin were not read.
}
note-list-numbers-missing = Some list numbers are computed by Word and are not in the file; they are missing from the text.
note-passed-over = { $count ->
    [one] One file of the system (hidden, a lock, a cache) was passed over.
   *[other] { $count } files of the system (hidden, locks, caches) were passed over.
}
