"""Programs that draw screens (JavaScript and its kin): texts that are named as labels, and names of fields. Nothing is
run. What such a program puts together from pieces is not seen: a saved page says more."""

from latchstring.documents import Limits
from latchstring.documents.plain import decode
from latchstring.forms.question import Read
from latchstring.forms.readers.html_scripts import in_script


def read_code(data: bytes, name: str, limits: Limits) -> Read:
    """Read the labels that a program names."""
    return Read(reader="code", questions=tuple(in_script(decode(data).text, 1)))
