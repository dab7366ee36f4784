"""The fates of the register: public acts and their papers, kept; names are those of people at work."""

from townhall.core.retention.fates import Fate, RecordFate, all_fields, declare
from townhall.core.retention.information import ANYTHING
from townhall.desks.agreements import models

declare(
    *(
        RecordFate(model, all_fields(model, Fate.KEPT), because="Acts of a government and of its agencies, for good.")
        for model in (
            models.Register,
            models.FederalAgreement,
            models.AgreementMove,
            models.OwnAgency,
        )
    ),
    RecordFate(
        models.AgreementPaper,
        all_fields(models.AgreementPaper, Fate.KEPT),
        because="Public papers of agreements, for good.",
        whose="agreement__community__organisation_id",
        holds={"digest": ANYTHING},
    ),
    *(
        RecordFate(model, all_fields(model, Fate.KEPT), because="A published list, and who said whose a row of it is.")
        for model in (models.FederalList, models.ListDecision)
    ),
    RecordFate(
        models.Follower,
        all_fields(models.Follower, Fate.KEPT),
        because="It ends when the member stops following, and with the account.",
    ),
)
