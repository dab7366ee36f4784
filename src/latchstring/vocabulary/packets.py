"""The words of the packets desk: what a federal paper is, who issued it, what it asks, and what is irregular in it."""

from enum import StrEnum


class PaperClass(StrEnum):
    """What a document of a packet is."""

    I247A = "i247a"
    I247G = "i247g"
    I247D = "i247d"
    I247N = "i247n"
    I247X = "i247x"
    I247 = "i247"
    I200 = "i200"
    I205 = "i205"
    I203 = "i203"
    I286 = "i286"
    I213 = "i213"
    I246 = "i246"
    I862 = "i862"
    I851 = "i851"
    I860 = "i860"
    I871 = "i871"
    I294 = "i294"
    I296 = "i296"
    IMMIGRATION_JUDGE_ORDER = "immigration_judge_order"
    I138 = "i138"
    CUSTOMS_SUMMONS = "customs_summons"
    NCIC_ADMINISTRATIVE = "ncic_administrative"
    NCIC_DEPORTED_FELON = "ncic_deported_felon"
    NCIC_OTHER = "ncic_other"
    AO442 = "ao442"
    AO93 = "ao93"
    AO94 = "ao94"
    WRIT = "writ"
    COURT_SUBPOENA = "court_subpoena"
    GRAND_JURY_SUBPOENA = "grand_jury_subpoena"
    COURT_ORDER = "court_order"
    USMS_DETAINER = "usms_detainer"
    STATE_WARRANT = "state_warrant"
    EMAIL_REQUEST = "email_request"
    PHONE_REQUEST = "phone_request"
    COUNTER_REQUEST = "counter_request"
    NOTICE_PAGE = "notice_page"
    RELEASE_PAPER = "release_paper"
    COVER_SHEET = "cover_sheet"
    UNKNOWN = "unknown"


class Judicial(StrEnum):
    """Whether a court issued the paper. `cannot_tell` goes to counsel and delays no release."""

    YES = "yes"
    NO = "no"
    CANNOT_TELL = "cannot_tell"


class Compulsion(StrEnum):
    """Whether the paper itself compels: court process does, an agency's subpoena only once a court enforces it."""

    COURT_PROCESS = "court_process"
    ON_PETITION = "on_petition"
    NONE = "none"
    CANNOT_TELL = "cannot_tell"


class IssuingCourt(StrEnum):
    """What kind of court the paper's structure shows. What a local policy calls judicial is for the desk to say."""

    FEDERAL = "federal"
    STATE = "state"
    IMMIGRATION = "immigration"
    NONE = "none"


class SignerRole(StrEnum):
    """The office whose words stand at the place for the signature; never a name."""

    JUDGE = "judge"
    MAGISTRATE = "magistrate"
    CLERK = "clerk"
    IMMIGRATION_JUDGE = "immigration_judge"
    IMMIGRATION_OFFICER = "immigration_officer"
    NONE_SEEN = "none_seen"


class ElementKind(StrEnum):
    """One thing that a paper or a person asks of a jail."""

    HOLD = "hold"
    NOTIFY_RELEASE = "notify_release"
    TRANSFER = "transfer"
    INTERVIEW = "interview"
    PERSONAL_INFO = "personal_info"
    STATUS_INFO = "status_info"
    FACILITY_ACCESS = "facility_access"
    RECORDS_SUBPOENA = "records_subpoena"
    JOINT_OPERATION = "joint_operation"
    TRANSPORT = "transport"
    INTERPRETER = "interpreter"


class EvidenceSide(StrEnum):
    """What printed words speak for: a court's paper, an agency's paper, or only which form it is."""

    COURT = "court"
    AGENCY = "agency"
    FORM = "form"


class EditionState(StrEnum):
    """Whether the printed edition is in use."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    NOT_LISTED = "not_listed"
    NOT_SEEN = "not_seen"


class PageZone(StrEnum):
    """Where on a page words stand."""

    TITLE = "title"
    BODY = "body"
    FOOT = "foot"


class Irregularity(StrEnum):
    """What a person should look at before relying on a paper."""

    UNSIGNED = "unsigned"
    UNDATED = "undated"
    NO_BOX_TICKED = "no_box_ticked"
    ONLY_THIRD_BASIS = "only_third_basis"
    NO_WARRANT_ATTACHED = "no_warrant_attached"
    NOT_SERVED = "not_served"
    SUPERSEDED_FORM = "superseded_form"
    DIFFERENT_PERSON = "different_person"
    EXPIRED = "expired"
    OTHER_AGENCY = "other_agency"
    CANCELLATION = "cancellation"
    HOLD_ADDED = "hold_added"
    FAX_DATE_DIFFERS = "fax_date_differs"
    MISSING_PAGES = "missing_pages"
    LOW_CONFIDENCE = "low_confidence"
    INSTRUCTION_IN_TEXT = "instruction_in_text"
    CONTRADICTORY = "contradictory"
