"""Reads a file of campaigns, strictly: an unknown key, an unlawful order or a body without the power is an error."""

from pathlib import Path
from typing import Any

import msgspec

from latchstring.campaigns.campaign import Campaign, Campaigns
from latchstring.campaigns.stages import fault_of
from latchstring.catalogue import Catalogue, load_catalogue
from latchstring.text import Message, line_of, parse_strict
from latchstring.vocabulary import CommunityKind

_Args = dict[str, str | int | float]


class WrongCampaign(Exception):  # noqa: N818 it says what the file is; nobody failed
    """A campaign that cannot have happened as the file tells; carries the message with file and line."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def load_campaigns(path: Path) -> Campaigns:
    """Return the campaigns of a file.

    Raises `DataError` for a file that is not as it must be, and `WrongCampaign` for an unlawful order of stages, an
    unknown policy, or a body that cannot pass the instrument.
    """
    text = path.read_text("utf-8")
    read = parse_strict(text, Campaigns, path.name)
    names = [campaign.name for campaign in read.campaigns]
    for number, campaign in enumerate(read.campaigns):
        where: _Args = {"file": path.name, "line": line_of(text, "campaigns", number)}
        if names.count(campaign.name) > 1:
            raise WrongCampaign(Message("campaign-twice", {**where, "campaign": campaign.name}))
        _require_power(campaign, read.kind, where, load_catalogue())
        for event in range(len(campaign.events)):
            line: _Args = {**where, "line": line_of(text, "campaigns", number, "events", event)}
            if fault := fault_of(campaign, event):
                raise WrongCampaign(Message(fault.code, {**line, **fault.args}))
    return read


def _require_power(campaign: Campaign, kind: CommunityKind, where: _Args, catalogue: Catalogue) -> None:
    """Refuse a body that cannot pass this instrument for one of the policies in such a place."""
    args: _Args = {**where, "campaign": campaign.name}
    if not campaign.events:
        raise WrongCampaign(Message("campaign-no-events", args))
    for id_ in campaign.policies:
        try:
            rows = catalogue.policy(id_).adopters_for(kind)
        except LookupError:
            raise WrongCampaign(Message("campaign-no-policy", {**args, "policy": id_})) from None
        if not any((row.body, row.instrument) == (campaign.body, campaign.instrument) for row in rows):
            told: _Args = {"policy": id_, "body": campaign.body, "instrument": campaign.instrument, "kind": kind}
            raise WrongCampaign(Message("campaign-no-power", {**args, **told}))


def campaigns_schema() -> dict[str, Any]:
    """Return the JSON Schema of a file of campaigns, made from the types it is read into."""
    return msgspec.json.schema(Campaigns)
