"""Log lines as JSON: what happened and where in the program, never a person, an address of the web, or a value."""

import json
import logging

_KEPT = ("view", "job", "kind", "count", "seconds", "status")


class JsonLines(logging.Formatter):
    """Formats a record as one JSON object a line. Arguments of messages are left out.

    They may hold what a person typed.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "from": record.name,
            "said": str(record.msg) if record.name.startswith("townhall") else record.name,
        }
        line.update({name: getattr(record, name) for name in _KEPT if hasattr(record, name) and name != "status"})
        if record.exc_info and record.exc_info[0]:
            line["fault"] = record.exc_info[0].__name__
            line["at_line"] = _place(record)
        return json.dumps(line, default=str)


def _place(record: logging.LogRecord) -> str:
    """The innermost line of the program: file and number. The fault's words may hold values, so they are not kept."""
    trace = record.exc_info[2] if record.exc_info else None
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}" if trace else ""
