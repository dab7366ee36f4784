"""Findings to an Assessment: verdicts, ledger, conflicts, next steps."""
