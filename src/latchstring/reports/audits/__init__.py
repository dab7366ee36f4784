"""An audit of forms on paper: one writer a file. What was found is the business of `latchstring.forms`."""
