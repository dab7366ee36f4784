"""The fates of adoptions: acts of a government, kept; names are those of people at work."""

from townhall.adoption import models
from townhall.core.retention.fates import Fate, RecordFate, all_fields, declare

declare(
    *(
        RecordFate(
            model, all_fields(model, Fate.KEPT), because="Acts of a government, their texts, and who worked on them."
        )
        for model in (models.Adoption, models.Event, models.Text)
    ),
    RecordFate(models.Deadline, all_fields(models.Deadline, Fate.KEPT), because="It goes when its stage is reached."),
    RecordFate(
        models.Follower,
        all_fields(models.Follower, Fate.KEPT),
        because="It ends when the member stops following, and with the account.",
    ),
)
