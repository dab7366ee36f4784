"""Who may enter where, and what is kept of it: doors on every view, a chain of entries, logs without persons."""
