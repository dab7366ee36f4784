"""Folding: one cheap translation of a text to lower-case plain letters, one output character for each input character.

Offsets into the folded text are therefore offsets into the text. White space of every kind becomes a blank, typographic
quotes and dashes become plain ones, letters of Western European languages lose their accents, all else becomes `?`.
"""

import unicodedata


def _table() -> bytes:
    """Build the 256-byte table that a text in Windows-1252 is translated by."""
    special = {
        0x85: ".",
        0x91: "'",
        0x92: "'",
        0x93: '"',
        0x94: '"',
        0x95: "*",
        0x96: "-",
        0x97: "-",
        0xA0: " ",
        0xA7: "§",
        0xAD: "-",
        0xB6: "¶",
        0xB7: "*",
    }
    table = bytearray(256)
    for code in range(256):
        char = special.get(code)
        if char is None:
            char = bytes([code]).decode("cp1252", "replace")
            char = unicodedata.normalize("NFD", char)[0].lower()
            if char.isspace() or ord(char) < 0x20:
                char = " "
        table[code] = char.encode("latin-1", "replace")[0]
    return bytes(table)


_TABLE = _table()


def fold_bytes(text: str) -> bytes:
    """Fold a text to bytes, one byte a code point: what a byte automaton scans.

    >>> fold_bytes("§ 2.  “ICE” is\\na façade")
    b'\\xa7 2.  "ice" is a facade'
    """
    return text.encode("cp1252", "replace").translate(_TABLE)


def fold(text: str) -> str:
    """Fold a text to a string of the same length.

    >>> len(fold("naïve 😀 Straße\\u2028x")) == len("naïve 😀 Straße\\u2028x")
    True
    """
    return fold_bytes(text).decode("latin-1")
