## Drafts: help of the command, refusals, and what is told beside a draft.

cli-draft = Draft the text with which the right body can adopt a policy.
    .more = --policy can be given several times: one instrument then adopts them all. The file’s name says the format: .docx, .odt, .md or .pdf. With --from, the findings say what the community’s own papers say. A draft is no legal advice.
    .exit = Exit status: 0 the draft is written, 2 wrong usage or a draft that no body could pass.

option-policies = A policy, by its id or its place in the guide; can be given several times.
option-instrument = What the draft is to be: an instrument that a body passes, or a text for the public.
option-body = The body that passes it, where several could.
option-report = A report of this community, written with --format json.
option-despite-state-law = Draft also what state law forbids, with a warning in the text.
option-chosen = A choice or a name, for example certification_days=30; the choices are told with each draft.

draft-no-policy = No policy was named.
draft-wrong-instrument = In a { LABEL($kind, of: "community") }, no body adopts { $policy } by { LABEL($instrument, of: "instrument") }.
    .why = A text that its maker has no power to pass binds nobody.
    .do = Use one of these:
draft-nobody-here = In a { LABEL($kind, of: "community") }, the catalogue knows no body that can adopt { $policy }.
    .why = It belongs to another kind of place.
    .do = See who can adopt it with: latchstring catalogue show { $policy }
draft-wrong-body = The { LABEL($body, of: "body") } does not pass these policies by { LABEL($instrument, of: "instrument") }.
    .why = A text that its maker has no power to pass binds nobody.
    .do = Leave --body out, or use one of these:
draft-no-common-body = No single body passes all these policies by { LABEL($instrument, of: "instrument") }.
    .why = One instrument has one maker.
    .do = Write a draft for each body. These ways fit:
draft-no-text = There is no model text yet for { $policy } as { LABEL($instrument, of: "instrument") }.
    .do = Choose another instrument, or tell the project that you need this one.
draft-way = { $policy }: { LABEL($instrument, of: "instrument") } of the { LABEL($body, of: "body") }
draft-way-asks = { $policy }: { LABEL($instrument, of: "instrument") } of the { LABEL($body, of: "body") }, which only asks the { LABEL($asked, of: "body") }
draft-no-such-choice = Nothing in this draft is called { $name }.
    .why = A choice that fits nowhere would be lost without a word.
    .do = These can be set: { $known }
draft-choice-not-allowed = “{ $value }” cannot stand for { $name }.
    .why = Allowed: { $allowed }
    .do = Give one of these, or plain words on one line without braces or bars.
draft-set-not-pair = “{ $given }” is no choice.
    .do = Write a name, an equals sign and a value: --set certification_days=30
draft-no-such-format = The format of { $file } is not known.
    .do = End the file’s name with one of these: { $formats }
draft-extra-missing = To write { $format }, the module { $module } is needed and is not installed.
    .do = Install it with: pip install 'latchstring[drafts]'. Markdown (.md) and OpenDocument (.odt) need nothing more.
draft-public-policy = The { $text ->
    [police_statement] police statement
   *[other] page on certifications
} tells of { $policy } alone.
    .do = Name that policy and no other.
draft-public-nobody = In a { LABEL($kind, of: "community") }, no agency publishes a { $text ->
    [police_statement] police statement
   *[other] page on certifications
}.
    .do = Draft it for the city or county whose police, sheriff or prosecutor serves you.

draft-forbidden = State law as it was read forbids this in { $state }: { $policies } ({ $citation }).
    .why = A body that passes a forbidden text can be sued and fined, and in some states its members can lose their office.
    .do = Ask counsel first. To see a draft all the same, with a warning in it, add --despite-state-law
draft-slower-than-state = { $name } cannot be more than { $most } days here ({ $citation }).
    .why = A local deadline does not lengthen one of state law.
    .do = Set it to { $most } or fewer.
draft-law = State law on { $policy }: { LABEL($effect, of: "effect") }. { $basis }
draft-law-unread = No primary source was read for this; check it.

draft-told-body = To be passed by: { LABEL($body, of: "body") }
draft-told-asks = { $policy }: this text asks the { LABEL($body, of: "body") } and does not bind that office.
draft-told-blanks = To be filled in ({ $count }): { $blanks }
draft-told-choices = Choices (set another with --set name=value):
draft-told-choice = { $name } = { $value } · { $reason }

option-packet = Write the whole council packet into this folder: memo, draft, what it replaces, what peers did, cost lines.
option-for-counsel-packet = With --packet: also the part for counsel, which must not be published.
draft-unverified = (unverified, check)
draft-packet-public = A text for the public is not passed by a council, so it has no packet.
    .do = Write it with -o.
draft-packet-counsel = --for-counsel belongs to a packet.
    .do = Add --packet and a folder.
draft-packet-written = Written: { $files }
draft-counsel-beware = { $file } is for counsel alone: it lists what an opponent would ask. Keep it apart from the packet.
draft-unreviewed = No speaker has reviewed this text in { $language } yet. Have it read before it is published, and take this note out.
