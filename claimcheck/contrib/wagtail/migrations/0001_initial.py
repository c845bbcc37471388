"""The table of the workflow task."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Made for any Wagtail that has workflows."""

    initial = True
    dependencies: ClassVar = [("wagtailcore", "0048_add_default_workflows")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="ClaimcheckTask",
            fields=[
                (
                    "task_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to="wagtailcore.task",
                    ),
                )
            ],
            options={"verbose_name": "claimcheck", "verbose_name_plural": "claimcheck"},
            bases=("wagtailcore.task",),
        )
    ]
