"""Text as such: spans, cleaning, and the way back from cleaned text to the raw text it came from."""

from latchstring.text.alignment import Alignment, Piece
from latchstring.text.messages import Message
from latchstring.text.strict_yaml import DataError, line_of, load_strict, parse_strict

__all__ = ["Alignment", "DataError", "Message", "Piece", "line_of", "load_strict", "parse_strict"]
