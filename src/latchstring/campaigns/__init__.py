"""An adoption as data: from the gap that was found, over the vote, to the text in force and its review.

One YAML file holds the campaigns of a community. What a draft says is `latchstring.drafting`; what is missing is said
by `latchstring.findings`.
"""

from latchstring.campaigns.campaign import Campaign, Campaigns, Event, Stage, Vote
from latchstring.campaigns.comparing import ClauseChange, Comparison, compare
from latchstring.campaigns.loading import WrongCampaign, campaigns_schema, load_campaigns
from latchstring.campaigns.progress import Progress, next_of, progress_of

__all__ = [
    "Campaign",
    "Campaigns",
    "ClauseChange",
    "Comparison",
    "Event",
    "Progress",
    "Stage",
    "Vote",
    "WrongCampaign",
    "campaigns_schema",
    "compare",
    "load_campaigns",
    "next_of",
    "progress_of",
]
