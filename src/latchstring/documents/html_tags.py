"""Names of HTML elements, by what they do to a text. The words are the standard's."""
# ruff: noqa: SIM905 - a plain list of words is easier to read and to keep in order

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody tfoot thead "
    "ul".split()
)
LISTS = frozenset("dir menu ol ul".split())
LEFT_OPEN = frozenset(
    "area base body br col colgroup dd dt embed head hr html img input li link meta option p param source tbody td "
    "tfoot th thead tr wbr".split()
)
"""Elements that are, or may be, left without an end tag."""

NEVER_TEXT = frozenset(
    "audio canvas datalist embed head iframe input map meter noscript object option progress script select style svg "
    "template textarea video -comment -doctype".split()
)
TITLES = frozenset("h1 h2 h3 h4 h5 h6 summary".split())
"""Elements whose buttons bear words: the title of a part that opens and shuts."""

STRUCK = frozenset("del s strike".split())
DOUBTFUL = frozenset("aside button dialog footer header nav".split()) | STRUCK
"""Elements that must be looked at even where they bear no attribute."""

FURNITURE_ROLES = frozenset("alertdialog banner contentinfo dialog menu menubar navigation search toolbar".split())
SMALL_FURNITURE = frozenset(
    "breadcrumb breadcrumbs footer masthead newsletter share sharing skip skiplink social wm".split()
)
"""Words in `id` and `class` that mean furniture in a small block, whatever the block holds."""
