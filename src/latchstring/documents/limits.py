"""How much work one paper may cost. Every number here can be changed by the caller; none is enforced here."""

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The most that a reader may take on; what lies beyond a limit becomes a Problem, never a silence.

    >>> Limits(ocr=False).max_pages
    5000
    """

    max_bytes: int = 300_000_000
    """Bytes of one file, as stored or as unpacked."""

    max_pages: int = 5_000
    """Pages of one paper; the pages after are named in a Problem."""

    max_ocr_pages: int = 500
    """Scanned pages of one paper that are recognised (about two seconds a page)."""

    seconds_per_file: float = 600.0
    """Wall-clock seconds for one paper, looked at between pages or parts."""

    max_characters: int = 100_000_000
    """Code points of one paper's text."""

    max_archive_members: int = 20_000
    """Files in one archive, and in all archives inside it together."""

    max_expanded_bytes: int = 2_000_000_000
    """Bytes that one archive, with those inside it, may unpack to."""

    max_expansion_ratio: float = 200.0
    """How many times larger than its packed form a member may become; members under 10 MB unpacked are not measured."""

    max_archive_depth: int = 3
    """How deep archives may stand in each other; 1 = no archive inside an archive."""

    ocr: bool = True
    """Whether scanned pages and pictures are recognised."""

    ocr_languages: str = "eng+spa"
    """Tesseract's names of the languages to look for; those not installed are left out."""
