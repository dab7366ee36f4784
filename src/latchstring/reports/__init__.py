"""An Assessment on paper: one writer a file."""
