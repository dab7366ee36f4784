## Agreements with federal agencies, and the published list of those that take part.

cli-agreements = Read the federal list of participating agencies, and say what it says of a community.
    .more = The list has no identifiers, and its heads change. Every row is accounted for; a name that could be another’s is shown for a person to decide, and never taken.
option-identifier = The identifier (ORI) of an agency of the community; can be given more than once.
option-against = An older list: show what is new, gone or changed since.
option-rows = Show what became of every row.

listing-other-format = { $name } is not a list in a format that is read here: it is a web page, a PDF or an old workbook.
    .why = No agency could be looked for in it.
    .do = Open it in a spreadsheet program and save it as XLSX or CSV.
listing-no-workbook = The file is a container of another kind, and no workbook.
    .why = No agency could be looked for in it.
    .do = Open it in its own program, and save the table as XLSX or CSV.
listing-broken-text = Row { $row } of the table cannot be parted into cells.
    .why = Nothing after it could be read, so nothing of the list was used.
    .do = Open the file in a spreadsheet program, look at that row for an open quotation mark, and save it again.
listing-no-heads = No sheet of { $name } has a row of heads that names the agencies.
    .why = Without heads it cannot be told which column is the agency and which the state.
    .do = See that one row names the columns, such as State, Law enforcement agency, Type, County, Signed and Support type.
listing-sheet-no-heads = Sheet “{ $sheet }”: no row of heads names the agencies, so its { $count } rows were not read.
    .why = An agency that stands there was not looked for.
    .do = If it is part of the list, give it a row of heads. If not, nothing is to be done.
listing-sheet-hidden = Sheet “{ $sheet }” is hidden, so its { $count } rows were not read.
    .why = Hidden sheets often hold old lists.
    .do = If it is part of the list, show it and save the file.
listing-too-long = Sheet “{ $sheet }” goes on after { $limit } rows; what comes after was not read.
    .why = An agency further down was not looked for.
    .do = Part the sheet into several files.
listing-no-agency = Sheet “{ $sheet }”, row { $row }: no agency is named (“{ $value }”).
    .why = The row cannot be tied to anybody.
    .do = Look at the row in the list. If it is an agreement, write the agency into its column.
listing-unknown-state = Sheet “{ $sheet }”, row { $row }, column { $column }: “{ $value }” is no state.
    .why = Names repeat across states, so the row is matched to nobody without a person.
    .do = Correct the spelling, or decide by hand.
listing-states-differ = Sheet “{ $sheet }”, row { $row }, column { $column }: “{ $value }” belongs to another state than the row says.
    .why = One of the two is wrong.
    .do = Look at the agreement itself.
listing-type-differs = Sheet “{ $sheet }”, row { $row }, column { $column }: the type is “{ $value }”, and the name says otherwise.
    .why = A city and a county of one name are two governments.
    .do = Look at the agreement itself.
listing-no-such-day = Sheet “{ $sheet }”, row { $row }, column { $column }: “{ $value }” is no day.
    .why = It is not known since when the agreement holds.
    .do = Look at the agreement itself. The rest of the row was read.
listing-several-days = Sheet “{ $sheet }”, row { $row }, column { $column }: “{ $value }” holds several days; the last was taken.
    .why = One may be the renewal of the other.
    .do = Look at the agreement itself.
listing-unlikely-day = Sheet “{ $sheet }”, row { $row }, column { $column }: “{ $value }” is before section 287(g) was law, or still to come.
    .why = It is probably a slip of the pen.
    .do = Look at the agreement itself.
listing-unknown-model = Sheet “{ $sheet }”, row { $row }, column { $column }: “{ $value }” is no model that is known here.
    .why = What the officers may do is not known; it is kept as a 287(g) agreement of a model not told.
    .do = Look at the agreement itself.
listing-no-model = Sheet “{ $sheet }”, row { $row }, column { $column }: no model is told.
    .why = What the officers may do is not known; it is kept as a 287(g) agreement of a model not told.
    .do = Look at the agreement itself.
listing-repeated = Row { $row } says again what sheet “{ $sheet }”, row { $first } says of { $agency }; it counts once.
listing-section = Row { $row } begins a part of the list: { $value }
listing-note = Row { $row } is a note: { $value }

match-identifier = The identifier { $identifier } is that of an agency of the community.
match-identifier-other-state = The identifier { $identifier } fits, but the row names another state.
match-geoid = The GEOID { $geoid } is the community’s.
match-geoid-other-state = The GEOID { $geoid } fits, but the row names another state.
match-geoid-other-kind = The GEOID { $geoid } fits, but the agency is of another kind of government.
match-other-geoid = The name fits, but the GEOID { $geoid } is another place’s.
match-other-identifier = The name fits, but { $identifier } is none of the identifiers that are known for the community.
match-no-state = The name fits, but the row does not say in which state ({ $state }).
match-row-contradicts = The name fits, but the row contradicts itself; see its faults.
match-other-county = The name fits, but the row stands under another county ({ $county }).
match-own-agency = It is one of the agencies that are known for the community.
match-state = It is an agency of the state.
match-name = State, kind of place and name are the same.
match-variant = State and kind of place are the same; the name is another spelling of it.
match-county-column = The name does not say “county”, but the row stands under the county { $county }.
match-more-words = The name of the place is in it, and more: { $words }. It may be an agency of its own.
match-sheriff-of-what = A sheriff with this name, and no word on whether of a city or a county.
match-whose-jail = The name of the place, and no word on whether it is a city’s or a county’s.
match-city-in-name = “City” may be part of the name of another place.
match-kind-not-told = The name does not say what kind of place it is; a city can have the same name as this { LABEL($kind, of: "community") }.
match-joint = A joint agency of several places, this one among them.
match-spelling = Nearly the same name: a slip of the pen, or another place.
match-several-places = Several places of this name stand under different counties; this one under { $county }.
match-decided-yes = A person decided that it is the community’s.
match-decided-no = A person decided that it is not the community’s.

beside-none-seen = The federal list names { $agency } ({ LABEL($model, of: "agreementkind") }{ $dated ->
    [yes] , signed { DAY($signed) }
   *[no] {""}
}), and the community’s papers hold no such agreement.
    .do = Ask the agency for the agreement, and who approved it.
beside-reported-none = The federal list names { $agency } ({ LABEL($model, of: "agreementkind") }{ $dated ->
    [yes] , signed { DAY($signed) }
   *[no] {""}
}), but an official reports that there is none.
    .do = Show the official the row (sheet “{ $sheet }”, row { $row }), and ask again in writing.
beside-both-in-force = The federal list and the community’s papers both show an agreement of { $agency } in force.
beside-refused-but-listed = A text in force refuses such agreements, and the federal list names { $agency }, row { $row }.
    .do = Ask which of the two holds, and whether the agreement must be ended.
beside-refused-but-pending = A text in force refuses such agreements, and the federal list shows { $agency } as pending, row { $row }.
    .do = Ask the agency to withdraw the request.
beside-papers-only = The community’s papers show an agreement in force, and the federal list does not name it{ $open ->
    [0] .
   *[other] , unless one of the { $open } open rows is it.
}
    .do = Ask whether it was ended; the list can be late, or print another name.
beside-neither = Neither the federal list nor the community’s papers show an agreement.
beside-not-registered = The federal list names { $agency } ({ LABEL($model, of: "agreementkind") }), and the register holds no such agreement in force.
    .do = Enter it, with the vote behind it.
beside-other-day = { $name } was signed on { DAY($registered) } by the register, and on { DAY($signed) } by the federal list.
    .do = Look at the agreement itself: one may be a renewal.
beside-registered = The agreement of { $agency } stands in the register too.
beside-register-only = { $name } is in force by the register, and the federal list does not name it{ $open ->
    [0] .
   *[other] , unless one of the { $open } open rows is it.
}
    .do = Look whether it was ended; the list can be late, or print another name.

listing-title = { $name }{ $dated ->
    [yes] , as of { DAY($day) }
   *[no] {""}
}: { $participating } agreements of participating agencies, { $pending } pending.
listing-counts = Rows: { $entry } read, { $repeated } said twice, { $section } begin a part, { $note } notes, { $unread } not read. { $faults ->
    [0] No cell was in doubt.
    [one] One cell was in doubt.
   *[other] { $faults } cells were in doubt.
}
listing-found = { $count ->
    [0] The list names no agency of { $community }.
    [one] The list names one agreement of { $community }:
   *[other] The list names { $count } agreements of { $community }:
}
listing-open = { $count ->
    [one] One row could be of { $community }; a person must decide:
   *[other] { $count } rows could be of { $community }; a person must decide:
}
listing-entry = { $agency }, { $state }: { LABEL($model, of: "agreementkind") }, { LABEL($status, of: "liststatus") }{ $dated ->
    [yes] , signed { DAY($signed) }
   *[no] {""}
} (sheet “{ $sheet }”, row { $row })
listing-why = { LABEL($confidence, of: "confidence") }: { $reason }
listing-contradictions = Contradictions
listing-changes = Since the older list: { $count ->
    [0] nothing changed.
    [one] one change.
   *[other] { $count } changes.
}
listing-change = { $change ->
    [new] New: { $entry }
    [gone] No longer listed: { $entry }
    [model] Another model: { $before } → { $entry }
    [day] Another day: { $before } → { $entry }
   *[status] Moved to another part of the list: { $before } → { $entry }
}
listing-faults = What was not plain
listing-not-all-shown = … and { $count } more; --format json shows all.
