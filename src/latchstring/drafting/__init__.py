"""Gaps to instruments: the draft that the right body can pass, in the formats that offices work with.

What a draft says stands as data in `catalogue/data/wording`; what is missing is said by `latchstring.findings`.
"""

from latchstring.drafting.composing import draft
from latchstring.drafting.drafts import Draft, with_blanks
from latchstring.drafting.refusals import CannotDraft
from latchstring.drafting.requests import PublicText, Request

__all__ = ["CannotDraft", "Draft", "PublicText", "Request", "draft", "with_blanks"]
