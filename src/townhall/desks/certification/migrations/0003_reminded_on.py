from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("certification", "0002_no_row_twice"),
    ]

    operations = [
        migrations.AddField(
            model_name="practice",
            name="reminded_on",
            field=models.DateField(null=True),
        ),
    ]
