"""Papers that reach a jail: what each page range is, whether a court issued it, what it asks, and what is irregular.

Printed form words of a closed list (`data`) are looked for, robust to bad scans (`skeleton`, `matching`); pages are
parted into documents (`dividing`) and judged with thresholds that rather say "cannot tell" (`judging`). What somebody
filled in is compared within one call and never kept or shown. What a desk decides is not known here.
"""

from latchstring.packets.classifying import classify
from latchstring.packets.paper import Element, Evidence, Irregular, Packet, PacketPart, PagePlace

__all__ = ["Element", "Evidence", "Irregular", "Packet", "PacketPart", "PagePlace", "classify"]
