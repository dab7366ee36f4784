## The command `townhall`: help, answers and refusals.

town-townhall = The site of Latchstring.
town-secrets = Print fresh secrets for a new installation, as lines of an environment file.
town-migrate = Bring the tables up to date and lay out the static files. Safe to run again.
town-invite = Invite a person to an organisation, and print the one-time link. The organisation is made if it is new.
town-serve = Serve the site. Put a proxy with TLS in front, and set TOWNHALL_BEHIND_PROXY=1.
town-work = Take up jobs until stopped: assessments, letters. Several may run side by side.
town-backup = Write a backup of rows and papers to a new file.
    .more = With --keys, write the keys instead: keep that file for a shorter time, elsewhere.
town-restore = Restore a backup of rows and papers, then purge again what was purged since.
    .more = With --keys, restore the keys. Stop the site first.
town-purge = Purge what is at the end of its schedule, and print how many of each kind went or were held. Run it daily.
town-remind = Queue today’s reminders, and the adopted texts that take effect today. Run it daily.
town-verify-log = Prove that the chain of access is whole.
    .exit = Exit status: 0 whole, 1 broken.
town-rehearse = Set up a site on this machine with an example town, and serve it. Run it again to go on where you were.

option-env-file = A file of TOWNHALL_… lines.
option-keys = The keys, not the rows.
option-yes = Do not ask.
option-organisation = Its short name in addresses: alder-bay.
option-full-name = Its full name; needed for a new one.
option-time-zone = Where its clocks stand, such as America/Detroit. Given again, it is changed.
option-roles = What the person may do; can be given several times.
option-address = Where the site is reached.
option-host = The address to listen on.
option-port = The port to listen on.
option-once = Stop when nothing waits.
option-home = The folder that everything is written to.
option-example-papers = Papers of the example town.
option-only-set-up = Set up and print the link, but do not serve.

town-env-line = { $file }, line { $line }: a line is TOWNHALL_NAME=value.
    .do = Mend the line and start again.
town-insecure = The site does not start, since it could not keep what it promises:
town-env-home = { $name } is not set. It names the folder for rows, keys and papers; without it they would be lost or mixed.
town-env-mail = { $name } is not set. Invitations and letters need a mail server: smtps://user:password@host:465.
town-env-secret = { $name } is missing or weak. It signs sessions, so it needs at least { $length } random characters. Run “townhall secrets” for a fresh one.
town-env-key = { $name } is missing or weak. Sealed records cannot be kept without it. Run “townhall secrets” for a fresh one, and keep a copy apart from the backups: without the key, sealed records cannot be read again.
town-env-hosts = { $name } must name the addresses of the site, parted by commas. Without it anyone can pretend to be the site.
town-env-rehearsal = { $name }=1 is only for this machine: TOWNHALL_HOSTS names other addresses. Leave the rehearsal or the addresses out.
town-env-database = { $name } must be left out (SQLite) or be postgresql://user:password@host:5432/name.
town-env-number = { $name } must be a whole number above zero; it is “{ $value }”.
town-backup-there = { $file } is there already.
    .why = A backup never writes over another.
    .do = Name a new file.
town-backup-done = { $file }: { $bytes } bytes.
town-backup-broken = { $file } is not a whole backup of this site. Nothing was changed.
    .do = Take another one.
town-backup-other = { $file } is a backup of { $what }, not of { $wanted }. Nothing was changed.
    .do = Restore rows without --keys, and keys with it.
town-no-tool = { $tool } is not on this machine.
    .do = Install PostgreSQL’s client tools, then try again.
town-tool-failed = { $tool } failed: { $problem }
town-restore-sure = What is there now will be replaced. Go on?
town-restore-done = { $count ->
    [one] Restored. One key that was purged since the backup was destroyed again.
   *[other] Restored. { $count } keys that were purged since the backup were destroyed again.
}
town-no-zone = “{ $zone }” is no time zone. Near it: { $near }.
town-no-role = No such role: { $roles }.
    .do = Roles are { $known }.
town-new-needs-name = This organisation is new.
    .do = Give its full name with --name.
town-migrated = The tables are up to date.
town-purged = { $kind }: { $purged } purged, { $held } kept by a hold ({ $schedule })
town-swept = { $count ->
    [one] One file that a killed process left half-written was removed.
   *[other] { $count } files that a killed process left half-written were removed.
}
town-reminded = { $letters } dates are reminded of, { $effects } texts take effect. “townhall work” takes them up.
town-worked = { $count ->
    [one] One job was taken up.
   *[other] { $count } jobs were taken up.
}
town-chain-whole = The chain is whole: { $count } entries.
town-chain-gap = Between entry { $number } and entry { $next } something was taken out.
town-chain-changed = Entry { $number } was changed, or the one before it was.
town-chain-short = The chain ends at entry { $number }, but entry { $head } was written.
town-chain-no-end = The end of the chain was taken out.
town-way-in = Your way in (it works once): { $link }
town-set-up-already = The site is set up already. Sign in at { $address }
town-home = Everything the site writes is in { $home }. Stop it with Ctrl+C.
