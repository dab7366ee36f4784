"""How answers are counted against what pages truly are."""

from pathlib import Path
from typing import NamedTuple

from copies.forms import COURTS, NEITHER
from copies.packets import Made
from latchstring import classify

OF_ONE_KIND = ({"notice_page", "i247a"},)
"""A notice page in a detainer is a page of the detainer."""


class Page(NamedTuple):
    """One page's answer."""

    paper: str
    told: str
    judicial: str
    whole: bool

    @property
    def right(self) -> bool:
        """Whether the class is right."""
        return self.paper == self.told or any({self.paper, self.told} <= kinds for kinds in OF_ONE_KIND)

    @property
    def confused(self) -> bool:
        """Whether a court's paper was called none, or another's a court's."""
        return self.judicial == ("no" if self.paper in COURTS else "yes")


def answers(made: Made, folder: Path) -> list[Page]:
    """Classify a packet and return an answer a page."""
    path = folder / made.name
    path.write_bytes(made.data)
    told = {}
    for part in classify(path).parts:
        told |= dict.fromkeys(range(part.first, part.last + 1), part)
    return [
        Page(
            truth.paper,
            told[at].paper.value if at in told else "-",
            told[at].judicial.value if at in told else "-",
            truth.whole,
        )
        for at, truth in enumerate(made.truths, 1)
    ]


def is_agencys(paper: str) -> bool:
    """Whether an agency issues such papers."""
    return paper not in COURTS | NEITHER
