"""A packet for programs: the whole of it in JSON, with the words of every message beside its id."""

import msgspec

from latchstring.language import Speech
from latchstring.packets import Packet
from latchstring.reports.json import with_words


def write(packet: Packet, speech: Speech) -> str:
    """Return the packet as JSON, indented, keys in a stable order, ending with a line break."""
    body = with_words(packet, speech)
    for part, row in zip(packet.parts, body["parts"], strict=True):
        row["paper_name"] = speech.label(part.paper)
        if part.words_verified is not None:
            row["words_verified_text"] = speech.say("packet-words", seen=str(part.words_verified).lower())
        for each in row["irregularities"]:
            each["text"] = speech.say(f"irregularity-{each['code']}")
    front = {
        "packet_format": body.pop("packet_format"),
        "language": speech.language.code,
        "notice": speech.say("report-not-advice"),
        "to_counsel": packet.to_counsel,
    }
    return msgspec.json.format(msgspec.json.encode({**front, **body}), indent=2).decode() + "\n"
