## The law around the policies: what a state's law does to each, and what follows.

law-follows-forbidden = Forbidden by state law as it was read ({ $citation }). No draft without a plain warning and a question for counsel.
law-follows-limited = State law limits it ({ $citation }). Draft only what stays open, and ask counsel.
law-follows-required = Already given by state law ({ $citation }). A local text adds little beyond saying so; it can go further where the law leaves room.
law-follows-required-in-part = Given in part by state law ({ $citation }). Read a local text against this floor: it is worth what it adds.
law-follows-not-reached = Open to you, as far as state law was read ({ $citation }).
law-follows-not-reached-by-statute = Open to you as far as these statutes go: they do not reach it ({ $citation }). That is not to say that all other law allows it.
law-follows-unknown = Unknown: nobody has read this state’s law for it. Ask counsel before you draft.
law-follows-unsettled = Unknown: what was found does not settle it ({ $citation }). Ask counsel before you draft.
law-follows-no-state = Unknown: the community’s state was not given. Name it as in “Alder Bay, MI”.
law-follows-strange-state = Unknown: “{ $state }” is no state whose law is kept here.

# A line and its rows in words.
law-heading = What state law does
law-lead = A state line changes no verdict. It says what follows for who would adopt the policy here. Rows say as of when they were looked at; what nobody has checked against its source says so.
law-in-part = { $effect }, in part
law-unverified = unverified, check
law-stale = old: looked at on { DAY($date) }, look again
law-as-of = as of { DAY($date) }
law-effective = in effect from { DAY($date) }
law-expires = ends on { DAY($date) }
law-recheck = look again from { DAY($date) }
law-reaches = Binds: { $bodies }.
law-clock = { $days } { $unit ->
    [business] business days
   *[calendar] days
}
law-clock-removal = { $days } { $unit ->
    [business] business days
   *[calendar] days
}, { $removal } in removal proceedings
law-pending-short = Pending, not law: { $citations }.
law-beside-short = Beside it: { $citations }.
law-circuit-heading = Federal circuit
law-rows = The rows behind it, with their sources
law-rests-on = Rests on
law-pending = Pending, not law
law-beside = Beside it

# latchstring law
law-show-head = { $name } ({ $state }) · { DAY($date) } · law { $version }
law-show-kind = For this kind of place: { $kind }
law-show-depth = Kept in depth, clause by clause; each row says whether its source was read.
law-show-circuit = Federal circuit { $circuit }: { $reading }
law-show-cases = Cases of its circuit and of its own courts
law-show-lists = Political lists that name a place here (no law)
law-show-statutes = Federal statutes and rules
law-show-circuits = How the circuits read 8 U.S.C. 1373, and their cases
law-show-supreme = The Supreme Court
law-show-state-courts = Courts of the states
law-show-grants = Conditions on federal money
law-show-political = Political lists (no law)
law-show-listed = Named, as far as is known: { $places }
law-show-withdrawn = taken down
law-table-key = { $letter } { $effect }
law-table-marks = Small letter: a part only. “*” nobody has checked it against its source. “!” old.
law-sound = No fault was found in the law of { $states } states and D.C. ({ $rows } rows, { $verified } of them read in their source).

# Who binds whom.
reach-known = Who binds whom was taken from what is kept of { $state }: latchstring law bodies { $state } shows it.
reach-default = Who binds whom was taken from a general picture, not from this state’s own law ({ $state }). Ask counsel who may order whom.
reach-no-such-place = In { $state } there is no place of this kind ({ LABEL($community, of: "community") }). Who binds whom could not be said.
bodies-head = { $state } · { $kind }
bodies-here = Bodies of the place, and what each passes
bodies-near = Bodies that serve its people and stand outside its command
bodies-ways = Ways to each policy, best first
bodies-sources = Sources
bodies-elected = elected
steps-law = State law: { $effect }
steps-binds = Binds: { $bodies }
steps-asks = Only asks, and does not bind: { $body }

# What the doctor of the law complains of.
law-state-missing = No rows of { $state }.
    .why = A community there would be told nothing of its state’s law.
    .do = Add law/states/{ $state }.yml, with at least one row; “unknown” is an answer.
law-state-strange = “{ $state }” is no state, or its file has another name.
    .why = Who knows the state must find the file, and one file may hide another.
    .do = Use the two letters of the state, and name the file after them.
law-state-empty = { $state } has no row.
    .why = Nobody could tell whether it was read.
    .do = Add one row that says what was looked for.
law-address = “{ $address }” is not one bare web address.
    .why = A reader must be able to open the source.
    .do = Write one address, from http to its end, and nothing else.
law-id-twice = The id { $id } stands twice.
    .why = Reports name a row by it.
    .do = Give one of them another id.
law-policy-unknown = There is no policy “{ $policy }”.
    .why = The row would be shown nowhere.
    .do = Use the id of a policy of the catalogue.
law-trigger-count = Trigger { $trigger } does not stand once in the table with a policy that it hits.
    .why = A statute with this trigger would do nothing, or two things.
    .do = Keep one entry, and say which policies it hits.
law-policy-uncovered = No trigger hits { $policy }, and it is not among those never reached.
    .why = In a state with such statutes nothing could be said of it.
    .do = Add it to a trigger, or to “never_reached”.
law-row-idle = Row { $id } does nothing and stands beside nothing.
    .why = It would never be shown.
    .do = Give it triggers, effects, or policies to stand beside.
law-in-part-of-nothing = Row { $id } says “in part” of a policy on which it has no effect.
    .why = A part needs a whole.
    .do = Add the policy to “effects”, or take it out of “in_part”.
law-bill-in-force = Row { $id } is a bill and stands as in force.
    .why = A bill is no law.
    .do = Mark it as pending, or make it a statute once it is one.
law-note-missing = Row { $id } has no note in one language, or the same in both.
    .why = Somebody would read nothing, or a language that is not theirs.
    .do = Say in your own words what the law does, in English and in Spanish.
law-note-is-a-name = The note of row { $id } only repeats what the law is called.
    .why = A name can say the opposite of what a law does.
    .do = Say what it forbids or demands.
law-circuit-states = { $state } stands in no circuit, in two, or is no state.
    .why = Nobody there could be told how its federal courts read the law.
    .do = List it once.
law-case-unknown = There is no case “{ $case }”.
    .why = The reading would rest on nothing.
    .do = Correct the id, or add the case.
law-row-stale = It is of { DAY($date) }: ahead of today, more than { $days } days back, or past its day of recheck.
    .why = Law changes; an old row misleads. It is printed as old until somebody has looked.
    .do = Have a person check the source and set the new date.
law-commands-independent = Somebody is said to bind this body: { LABEL($body, of: "body") }.
    .why = It answers to its voters or to the law alone; a next step would order who can only be asked.
    .do = Take it out of “binds”.
law-place-count = This kind of place does not stand once: { LABEL($community, of: "community") }.
    .why = Nobody there could be told who binds whom.
    .do = Keep one entry; where a state has no such place, say “exists: false”.
