"""Text as such: spans, cleaning, and the way back from cleaned text to the raw text it came from."""

from latchstring.text.alignment import Alignment, Piece
from latchstring.text.messages import Message

__all__ = ["Alignment", "Message", "Piece"]
