"""Who makes local law, who is bound by it, and the instruments that each can pass."""

from enum import StrEnum


class CommunityKind(StrEnum):
    """What kind of place is assessed."""

    CITY = "city"
    VILLAGE = "village"
    TOWNSHIP = "township"
    COUNTY = "county"
    SCHOOL_DISTRICT = "school_district"
    COLLEGE = "college"
    STATE = "state"


class Body(StrEnum):
    """Who made a text, or who is bound by it. A sheriff is a body, not a community."""

    COUNCIL = "council"
    MAYOR = "mayor"
    MANAGER = "manager"
    COUNTY_BOARD = "county_board"
    SHERIFF = "sheriff"
    POLICE = "police"
    PROSECUTOR = "prosecutor"
    COURT = "court"
    SCHOOL_BOARD = "school_board"
    LIBRARY = "library"
    HOUSING_COMMISSION = "housing_commission"
    AGENCY = "agency"
    LEGISLATURE = "legislature"
    UNKNOWN = "unknown"


class Instrument(StrEnum):
    """What a body passes to put a policy in force."""

    RESOLUTION = "resolution"
    ORDINANCE = "ordinance"
    EXECUTIVE_ORDER = "executive_order"
    GENERAL_ORDER = "general_order"
    BOARD_POLICY = "board_policy"
    PROSECUTOR_POLICY = "prosecutor_policy"
    COURT_ORDER = "court_order"
    BUDGET_AMENDMENT = "budget_amendment"
    CONTRACT_TERMS = "contract_terms"
    TERMINATION_LETTER = "termination_letter"
