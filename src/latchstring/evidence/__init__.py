"""Document to Findings: cut, match, weigh, exceptions, contradictions."""

from latchstring.evidence.doors import find, find_text
from latchstring.evidence.finding import CarveOut, Finding

__all__ = ["CarveOut", "Finding", "find", "find_text"]
