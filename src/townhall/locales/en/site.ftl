## The frame of the site, signing in, and people.

site-name = Latchstring
site-no-advice = This site informs. It gives no legal advice.
skip-to-main = Skip to the main part
nav-site = Site
nav-account = Your account
nav-sign-in = Sign in
nav-sign-out = Sign out
language-not-reviewed = No speaker of this language has checked these words yet. Where they are unclear, the English words count.

page-403 = This page is for other roles
    .why = You work here, but your role cannot open this page.
    .do = Ask an administrator of your organisation if you need it.
keeping = Keeping and purging
keeping-suspended = Purge suspended by hold
    .why = Counsel ordered that some records stay. The purge passes them over until counsel ends the hold.
keeping-purge = The last purge
keeping-last = The purge last ran on
keeping-late = The purge has not run for more than a day. Records stay longer than they should. Ask whoever runs the site to start “townhall purge” daily.
keeping-never = It has not run yet.
keeping-schedule = Schedule
holds = Holds
holds-none = Nothing is held.
hold-kind = What
hold-number = Number of one record
    .why = Leave it empty to keep all of this kind.
hold-reason = Why
hold-by = Ordered by
hold-review = Look again on
    .why = On this day somebody asks whether the hold is still needed. It does not end by itself.
hold-review-past = Choose a day to come.
hold-due = (now)
hold-kept = Kept from the purge now
hold-place = Place a hold
    .why = A hold keeps what is there from the purge. It allows no collecting. Do not name people in the reason: administrators read it.
hold-end = End the hold
kind-assessments-bundle = Uploads as they came
kind-jobs-job = Ended jobs
kind-people-invitation = Invitations
kind-people-failedtry = Failed sign-ins

page-400 = This could not be used
    .why = What your browser sent is not what the page asked for.
    .do = Go back, load the page again, and try once more. Nothing was changed.
page-413 = That is too much at once
    .why = The site takes up to { $megabytes } megabytes and { $files } files in one go. Nothing of this upload was kept.
    .do = Go back and send less at once: a few folders, or a ZIP file of one part.
page-404 = There is nothing here
    .why = The page was never here, has gone, or is not yours to see.
    .do = Check the address, or go back to the start.

form-has-errors = Some of this cannot be used yet
form-optional = optional

sign-in = Sign in
sign-in-address = E-mail address
sign-in-password = Password
sign-in-shared = This is a shared computer
    .why = The site signs you out after ten minutes without a page.
sign-in-wrong = Address and password do not belong together. Check both.
sign-in-locked = Too many tries. Wait a quarter of an hour, then try again.
sign-in-no-account = There is no open sign-up. Ask an administrator of your organisation to invite you.

code = Second step
    .do = Open the authenticator on your telephone and type the six digits.
code-digits = Six digits
code-send = Go on
code-wrong = These digits do not open. Wait for the next ones: each opens once.
code-new = Set up the second step
    .why = A password can be guessed or seen. With the second step, nobody gets in without your telephone as well.
code-new-scan = Scan this picture with an authenticator app.
code-new-type = Or type this into the app:
code-new-give = Type the six digits that the app shows.

join = Join { $place }
    .why = The invitation is for { $address }.
join-name = Your name
join-password = A password
    .why = At least twelve characters. A few words that only you would put together are good.
join-send = Join
join-sign-in-first = This address has an account already. Sign in first, then you can join.
join-not-open = This invitation is no longer open
    .why = It was used, it is older than three days, or the address is not complete.
    .do = Ask the person who invited you for a new one.

home = Where you work
home-nowhere = You belong to no organisation yet. Ask an administrator to invite you.
account-language = Language
account-keep = Keep
account-has-code = Set up. A new one takes the place of the old one.
account-no-code = Not set up.

members = Members
members-roles = Roles
members-address = E-mail address
members-change = Change roles
members-invite = Invite somebody
members-invited = The invitation is sent. If mail does not reach them, hand this link over; it works once:
members-no-role = Choose at least one role.
members-none-leaves = Without any role a member leaves the organisation.
members-last-administrator = Somebody must stay administrator. Make another member one first.

role-administrator = Administrator: invites, sets roles
role-liaison = Liaison: adds papers, starts assessments, follows adoption
role-reviewer = Reviewer: agrees with findings or corrects them
role-counsel = Counsel: sees exposure and questions for counsel
role-publisher = Publisher: publishes what was agreed
role-reader = Reader: reads, changes nothing
role-intake = Desk intake: takes requests
role-decider = Desk decider: decides requests
role-supervisor = Desk supervisor
role-auditor = Auditor: sees figures only

nav-languages = Languages
public-index = Communities that published their answers
public-none = No community has published yet.
public-title = How { $name } welcomes immigrants
public-intro = { $name } had its own papers read. These are the answers of { DAY($date) }. They tell what the rules say, and not how each officer acts.
public-for-me = What does this mean for me?
public-whom = Whom can I call?
public-whom-unknown = Call the main office of { $name } and ask for help in your language.
public-more = All quotations and data
public-report = The whole report, with every quotation
public-data = The report as data (JSON)
public-table = The answers as a table (CSV)
public-newer = There are newer answers. See the newest.
public-history = All answers that were published
