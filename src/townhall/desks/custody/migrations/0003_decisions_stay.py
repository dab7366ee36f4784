"""Every decision stays as it was made, and the database itself refuses to change one."""

import django.db.models.deletion
from django.db import migrations, models

import townhall.core.cases.models
from townhall.core.cases.staying import stay


class Migration(migrations.Migration):
    dependencies = [
        ("custody", "0002_events_stay"),
    ]

    operations = [
        migrations.CreateModel(
            name="ElementDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=20)),
                ("recommended", models.CharField(blank=True, max_length=16)),
                ("rule", models.CharField(blank=True, max_length=60)),
                ("citation", models.CharField(blank=True, max_length=600)),
                ("quote", models.TextField(blank=True)),
                ("is_verified", models.BooleanField(default=False)),
                ("decision", models.CharField(blank=True, max_length=16)),
                ("decided_by", models.CharField(blank=True, max_length=120)),
                ("decided_at", models.DateTimeField(null=True)),
                ("recorded_at", models.DateTimeField(null=True)),
                ("facts", townhall.core.cases.models.Sealed(default=b"")),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="decisions", to="custody.custodycase"
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "abstract": False,
            },
        ),
        stay("custody_elementdecision", "custody_decisions_stay", "a decision is never changed: decide anew"),
    ]
