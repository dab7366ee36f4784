"""The plain sentences of a part: what it is, what that means, and when counsel decides."""

from collections.abc import Iterator

from latchstring.packets.judging import Judged
from latchstring.packets.known import papers
from latchstring.text import Message
from latchstring.vocabulary import Compulsion, Judicial, PaperClass

_REQUESTS = frozenset((PaperClass.EMAIL_REQUEST, PaperClass.PHONE_REQUEST, PaperClass.COUNTER_REQUEST))


def meaning_of(judged: Judged) -> Iterator[Message]:
    """Yield the sentences in order; no sentence names a person or tells anybody to hold or to let go."""
    yield Message("packet-is", {"paper": judged.paper.value})
    if judged.judicial is Judicial.YES:
        yield Message("packet-court", {"court": judged.court.value})
    elif judged.judicial is Judicial.CANNOT_TELL:
        yield Message("packet-cannot-tell")
    elif judged.paper in _REQUESTS:
        yield Message("packet-request")
    elif judged.compulsion is Compulsion.ON_PETITION:
        yield Message("packet-on-petition")
    else:
        issued = papers()[judged.paper].nature == "agency"
        yield Message("packet-agency" if issued else "packet-no-order")
