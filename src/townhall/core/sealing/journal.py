"""The journal of purges: the ids of destroyed keys, one a line, outside the rows and never in their backup.

After a restore it is replayed, so that what was purged after the backup stays purged. It holds no content.
"""

import datetime
import os
from collections.abc import Iterator
from uuid import UUID

from townhall.config.environment import environment


def write_down(key_id: UUID, today: datetime.date) -> None:
    """Append a destroyed key's id and day, and wait until the disk has it."""
    path = environment().journal
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600)
    with path.open("a", encoding="ascii") as journal:
        journal.write(f"{today.isoformat()} {key_id}\n")
        journal.flush()
        os.fsync(journal.fileno())


def written_down() -> Iterator[tuple[datetime.date, UUID]]:
    """Yield day and id of every destroyed key, oldest first."""
    path = environment().journal
    if not path.exists():
        return
    for line in path.read_text("ascii").splitlines():
        day, _, key_id = line.partition(" ")
        yield datetime.date.fromisoformat(day), UUID(key_id)
