"""Document to Findings: cut, match, weigh, exceptions, contradictions."""

from latchstring.evidence.finding import CarveOut, Finding

__all__ = ["CarveOut", "Finding"]
