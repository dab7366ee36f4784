"""The control words of RTF that matter to its text, by what they do. Names follow Microsoft's RTF 1.9.1."""
# ruff: noqa: SIM905 - a plain list of words is easier to read and to keep in order

SAID = {
    "tab": " ",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "~": " ",
    "_": "-",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
LINE_ENDS = frozenset("par line sect page column softline softpage nestcell nestrow \n \r".split(" "))

SKIPPED = frozenset(
    "annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart author bkmkend bkmkstart "
    "blipuid category colorschememapping colortbl comment company creatim datafield datastore do docvar fchars "
    "fldinst filetbl fonttbl generator hlinkbase info keywords latentstyles lchars listoverridetable listtable manager "
    "mmathpr nonshppict objclass objdata operator panose pict pgdsctbl printim private propname revtbl revtim rsidtbl "
    "rxe shppict shprslt sp staticval stylesheet subject tc template themedata title userprops wgrffmtfilter xe "
    "xmlnstbl pgp tbl ftnsep ftnsepc aftnsep aftnsepc".split()
)
RUNNING = frozenset("header headerl headerr headerf footer footerl footerr footerf".split())
READ_THOUGH_STARRED = frozenset("shpinst shptxt footnote".split())
"""Destinations marked as ones that old programs may skip, which hold text all the same."""

CODE_PAGES_OF_CHARSETS = {
    0: "cp1252", 2: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 255: "cp437",
}  # fmt: skip

FORMATTING = frozenset("deleted strike striked v plain f uc footnote pard s outlinelevel intbl trowd cell row".split())
ACTED_ON = FORMATTING | LINE_ENDS | RUNNING | SKIPPED | READ_THOUGH_STARRED | frozenset(SAID) | {"u"}
"""All words that change the text; the many others set its look."""
