"""From a gap to a text in force: drafts, stages with dates and votes, reminders, a public page of progress."""
