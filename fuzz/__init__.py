"""Coverage-guided fuzzing of every reader and of the coder: bytes that nobody thought of, for as long as one likes.

`make fuzz` runs it; `targets` says what must hold, `seeds` what it starts from. What it finds becomes a fix and a test
in `tests/`; what it made of the seeds stays in `out/fuzz`, so the next run goes on where this one stood.
"""
