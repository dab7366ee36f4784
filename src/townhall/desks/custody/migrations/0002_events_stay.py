"""The database itself refuses to change an event of the release clock: a correction is a new row."""

from django.db import migrations

from townhall.core.cases.staying import stay


class Migration(migrations.Migration):
    """Events stay as they were entered."""

    dependencies = [("custody", "0001_initial")]
    operations = [
        stay(
            "custody_releaseevent",
            "custody_events_stay",
            "an event of the release clock is never changed: add a correction",
        )
    ]
