"""Papers of demands are looked at by the library."""

from django.db import migrations, models

import townhall.core.cases.models


class Migration(migrations.Migration):
    dependencies = [
        ("disclosure", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="demandpaper",
            name="read_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="demandpaper",
            name="reading",
            field=townhall.core.cases.models.Sealed(default=b""),
        ),
    ]
