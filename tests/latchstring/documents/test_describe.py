"""What a paper is, from its words: invented papers of every kind, each with what a clerk would say of it."""

import datetime

import pytest

from latchstring.documents import Dated, Raw
from latchstring.documents.describe import Description, describe
from latchstring.documents.describe_dates import printed_dates
from latchstring.documents.papers import PaperFacts
from latchstring.vocabulary import Body, DateKind, DocumentKind, Status


def of(text: str, name: str = "scan0001.pdf", stated: PaperFacts | None = None) -> Description:
    return describe(Raw(text=text, reader="plain"), name, stated)


CODE = "CODE OF ORDINANCES\nCITY OF ELM HARBOR, MICHIGAN\nPublished by order of the City Council\n" + "".join(
    f"Sec. 2-{n}. - Heading {n}.\nThe clerk shall keep book {n}.\n" for n in range(1, 90)
)
PAPERS = {
    "code": (CODE, DocumentKind.CODE, Body.COUNCIL, Status.IN_FORCE),
    "county code": (
        CODE.replace("CITY OF ELM HARBOR", "REED COUNTY").replace("City Council", "Board of Commissioners"),
        DocumentKind.CODE,
        Body.COUNTY_BOARD,
        Status.IN_FORCE,
    ),
    "charter": (
        "CITY CHARTER\nOF THE CITY OF ELM HARBOR\nCHAPTER 1. NAME\nThe city is a body corporate.",
        DocumentKind.CHARTER,
        Body.COUNCIL,
        Status.IN_FORCE,
    ),
    "ordinance": (
        (
            "CITY OF ELM HARBOR\nORDINANCE NO. 22-04\nAn ordinance to amend chapter 2 of the Code of Ordinances.\n"
            "THE CITY OF ELM HARBOR ORDAINS:\nSection 1. No officer shall ask.\n"
            "Adopted this 3rd day of May, 2022."
        ),
        DocumentKind.ORDINANCE,
        Body.COUNCIL,
        Status.IN_FORCE,
    ),
    "ordinance as introduced": (
        (
            "CITY OF ELM HARBOR\nPROPOSED ORDINANCE NO. ____\nIntroduced by Council Member Ostrow\n"
            "BE IT ORDAINED BY THE COUNCIL OF THE CITY OF ELM HARBOR:\nSection 1. No officer shall ask.\n"
            "Adopted: ____________"
        ),
        DocumentKind.ORDINANCE,
        Body.COUNCIL,
        Status.PROPOSED,
    ),
    "resolution": (
        (
            "A RESOLUTION DECLARING ELM HARBOR A WELCOMING CITY\nWHEREAS, people come; and\nWHEREAS, they stay;\n"
            "NOW, THEREFORE, BE IT RESOLVED by the City Council that all are welcome.\nPassed and adopted June 7, 2021."
        ),
        DocumentKind.RESOLUTION,
        Body.COUNCIL,
        Status.IN_FORCE,
    ),
    "resolution of a county": (
        (
            "REED COUNTY BOARD OF COMMISSIONERS\nRESOLUTION 2020-11\nWHEREAS, trust matters; and WHEREAS, so does law;\n"
            "THEREFORE, BE IT RESOLVED that the county will not hold people without a warrant."
        ),
        DocumentKind.RESOLUTION,
        Body.COUNTY_BOARD,
        Status.UNKNOWN,
    ),
    "resolution of a school board": (
        (
            "ELM HARBOR PUBLIC SCHOOLS\nBOARD OF EDUCATION\nRESOLUTION ON SAFE SCHOOLS\nWHEREAS, every child learns; and\n"
            "WHEREAS, fear keeps children away;\nBE IT RESOLVED that the Board of Education affirms every child's right.\n"
            "Adopted January 9, 2019"
        ),
        DocumentKind.RESOLUTION,
        Body.SCHOOL_BOARD,
        Status.IN_FORCE,
    ),
    "executive order": (
        (
            "OFFICE OF THE MAYOR\nEXECUTIVE ORDER NO. 2018-2\nBy the authority vested in me as Mayor, I order:\n"
            "1. No department shall ask.\nEffective immediately."
        ),
        DocumentKind.EXECUTIVE_ORDER,
        Body.MAYOR,
        Status.IN_FORCE,
    ),
    "general order": (
        (
            "ELM HARBOR POLICE DEPARTMENT\nGENERAL ORDER 12\nSUBJECT: Foreign nationals\nEffective: 01/05/2021\n"
            "I. PURPOSE\nThis order guides officers. The sheriff's office runs the jail."
        ),
        DocumentKind.GENERAL_ORDER,
        Body.POLICE,
        Status.IN_FORCE,
    ),
    "order of a sheriff": (
        "REED COUNTY SHERIFF'S OFFICE\nGENERAL ORDER 7\nIssued: March 2, 2017\nDeputies shall be courteous.",
        DocumentKind.GENERAL_ORDER,
        Body.SHERIFF,
        Status.IN_FORCE,
    ),
    "rescinded order": (
        "ELM HARBOR POLICE DEPARTMENT\nGENERAL ORDER 3\n*** RESCINDED ***\nEffective: 01/05/2011\nOfficers shall call.",
        DocumentKind.GENERAL_ORDER,
        Body.POLICE,
        Status.REPEALED,
    ),
    "jail manual": (
        (
            "REED COUNTY SHERIFF'S OFFICE\nCORRECTIONS DIVISION\nINMATE RELEASE\nEffective date: May 1, 2015\n"
            "Corrections deputies shall check the register."
        ),
        DocumentKind.JAIL_MANUAL,
        Body.SHERIFF,
        Status.IN_FORCE,
    ),
    "school policy": (
        (
            "Elm Harbor Community School District\nBoard Policy 5111\nADMISSION\nThe Superintendent shall admit every child.\n"
            "Revised 8/12/19"
        ),
        DocumentKind.SCHOOL_POLICY,
        Body.SCHOOL_BOARD,
        Status.IN_FORCE,
    ),
    "prosecutor's policy": (
        (
            "REED COUNTY PROSECUTING ATTORNEY\nMEMORANDUM\nRE: Immigration consequences\n"
            "Assistant prosecuting attorneys shall weigh them."
        ),
        DocumentKind.PROSECUTOR_POLICY,
        Body.PROSECUTOR,
        Status.UNKNOWN,
    ),
    "court order": (
        (
            "STATE OF MICHIGAN\n99TH CIRCUIT COURT\nLOCAL ADMINISTRATIVE ORDER 2019-03\nIT IS HEREBY ORDERED that every "
            "defendant is advised.\nDated: June 3, 2019\nChief Judge"
        ),
        DocumentKind.COURT_ORDER,
        Body.COURT,
        Status.IN_FORCE,
    ),
    "bill": (
        (
            "HOUSE BILL NO. 9999\nA bill to amend 1999 PA 1\nIntroduced by Reps. Ardmore and Quill\n"
            "THE PEOPLE OF THE STATE OF MICHIGAN ENACT:\nSec. 1. This act takes effect January 1, 2030."
        ),
        DocumentKind.BILL,
        Body.LEGISLATURE,
        Status.PROPOSED,
    ),
    "agreement": (
        (
            "MEMORANDUM OF AGREEMENT\nbetween U.S. Immigration and Customs Enforcement and the Reed County Sheriff's Office\n"
            "under section 287(g)\nThe parties agree as follows."
        ),
        DocumentKind.AGREEMENT,
        Body.SHERIFF,
        Status.UNKNOWN,
    ),
    "contract": (
        "PROFESSIONAL SERVICES AGREEMENT\nfor interpreters\nThe contractor shall send an interpreter within an hour.",
        DocumentKind.CONTRACT,
        Body.UNKNOWN,
        Status.UNKNOWN,
    ),
    "budget": (
        "CITY OF ELM HARBOR\nANNUAL BUDGET\nFiscal Year 2024\nLegal defense fund 40,000",
        DocumentKind.BUDGET,
        Body.COUNCIL,
        Status.UNKNOWN,
    ),
    "minutes": (
        (
            "VILLAGE OF ELM HARBOR\nMINUTES of the regular meeting of the Village Council\nMay 4, 2020\n"
            "The meeting was called to order. Roll call. The council adopted Resolution 20-1. Motion carried."
        ),
        DocumentKind.MINUTES,
        Body.COUNCIL,
        Status.UNKNOWN,
    ),
    "news": (
        "FOR IMMEDIATE RELEASE\nMayor signs ordinance\nMedia contact: press desk\nIt was passed on Monday.",
        DocumentKind.NEWS,
        Body.MAYOR,
        Status.UNKNOWN,
    ),
    "form": (
        (
            "Elm Harbor Police Department\nCITIZEN COMPLAINT FORM\nName: ______________ Date of birth: __________\n"
            "Address: ____________ Telephone: __________\nWhat happened: ______________\n[ ] I want an answer"
        ),
        DocumentKind.FORM,
        Body.POLICE,
        Status.UNKNOWN,
    ),
    "letter": ("Dear neighbour,\nthank you for the apples.", DocumentKind.OTHER, Body.UNKNOWN, Status.UNKNOWN),
}


@pytest.mark.parametrize("which", PAPERS)
def test_each_kind_of_paper_is_known(which: str):
    text, kind, issuer, status = PAPERS[which]
    said = of(text)
    assert (said.kind, said.issuer, said.status) == (kind, issuer, status)


@pytest.mark.parametrize("which", PAPERS)
def test_every_inference_gives_a_reason(which: str):
    said = of(PAPERS[which][0])
    assert [i.field for i in said.inferences][:3] == ["kind", "issuer", "status"]
    assert all(i.because for i in said.inferences)
    assert not any(i.stated for i in said.inferences)


def test_reasons_quote_the_printed_words():
    text = PAPERS["general order"][0]
    kind = of(text).inferences[0]
    quoted = [str(m.args["words"]) for m in kind.because if "words" in m.args]
    assert quoted
    assert all(words in " ".join(text.split()) for words in quoted)


def test_the_file_name_helps_where_the_words_are_few():
    assert of("D-12 Appendix", "Complaint Form.pdf").kind == DocumentKind.FORM
    assert of("", "jail_manual_2019.pdf").kind == DocumentKind.JAIL_MANUAL


def test_a_weak_paper_is_other_and_says_so():
    said = of("Some words about nothing in particular.")
    assert said.kind == DocumentKind.OTHER
    assert said.inferences[0].because[-1].code == "because-kind-unclear"


def test_what_is_stated_wins_and_is_marked():
    facts = PaperFacts(
        file="x.pdf", kind=DocumentKind.RULE, issuer=Body.LIBRARY, status=Status.REPEALED, title="House rules",
        dates={DateKind.ADOPTED: datetime.date(2001, 2, 3)},
    )  # fmt: skip
    said = of(PAPERS["general order"][0], "x.pdf", facts)
    assert (said.kind, said.issuer, said.status) == (DocumentKind.RULE, Body.LIBRARY, Status.REPEALED)
    assert said.title == "House rules"
    assert Dated(DateKind.ADOPTED, datetime.date(2001, 2, 3)) in said.dates
    assert Dated(DateKind.EFFECTIVE, datetime.date(2021, 1, 5)) in said.dates
    assert [i.stated for i in said.inferences if i.field in ("kind", "issuer", "status")] == [True, True, True]


def test_a_section_that_is_repealed_does_not_repeal_the_code():
    assert of(CODE + "Sec. 2-99. - Repealed.\nThis section was repealed by Ord. No. 4.").status == Status.IN_FORCE


def test_an_order_that_rescinds_another_is_not_rescinded():
    text = "ELM HARBOR POLICE DEPARTMENT\nGENERAL ORDER 12\nEffective: 01/05/2021\nRescinds: GO 3\nIn force until rescinded."
    assert of(text).status == Status.IN_FORCE


def test_an_adoption_line_left_blank_is_a_proposal():
    text = "RESOLUTION NO. 5\nWHEREAS, a; and\nWHEREAS, b;\nBE IT RESOLVED that we welcome all.\nAdopted this ____ day of ____."
    assert of(text).status == Status.PROPOSED


@pytest.mark.parametrize(
    ("printed", "kind", "date"),
    [
        ("Effective: January 5, 2021", DateKind.EFFECTIVE, (2021, 1, 5)),
        ("ADOPTED this 3rd day of May, 2019", DateKind.ADOPTED, (2019, 5, 3)),
        ("Passed 06-04-2020", DateKind.ADOPTED, (2020, 6, 4)),
        ("Issue Date:\n10 April 2002", DateKind.ISSUED, (2002, 4, 10)),
        ("Rev: 09/03/98", DateKind.REVISED, (1998, 9, 3)),
        ("Eff: 06/11/19", DateKind.EFFECTIVE, (2019, 6, 11)),
        ("DATE OF LAST REVISION: MARCH 11, 2020", DateKind.REVISED, (2020, 3, 11)),
        ("Expires 2021-04-30", DateKind.EXPIRES, (2021, 4, 30)),
    ],
)
def test_labelled_dates_are_read(printed: str, kind: DateKind, date: tuple[int, int, int]):
    (found,) = printed_dates(f"An order.\n{printed}\nWords.")
    assert found.dated == Dated(kind, datetime.date(*date))
    assert found.words == " ".join(printed.split())


@pytest.mark.parametrize(
    "text",
    [
        "On January 5, 2021 a man was seen.",
        "Effective: February 31, 2021",
        "WHEREAS, a law was adopted May 3, 1999; and",
        "No officer shall act (Ord. No. 4, adopted May 3, 1999).",
        "Call 555-0199 extension 06-04-2020.",
    ],
)
def test_dates_of_other_things_are_not_the_papers_own(text: str):
    assert printed_dates(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("ELM HARBOR POLICE DEPARTMENT\nGENERAL ORDER 12\nSUBJECT: Foreign nationals\n", "Foreign nationals"),
        ("CITY OF ELM HARBOR\nRESOLUTION NO. 3\nA OPEN CITY\nWHEREAS, x", "A OPEN CITY"),
        ("CITY OF ELM HARBOR\n12 Main Street, 49000\nRULES FOR BOATS\nRule 1.", "RULES FOR BOATS"),
        ("", "scan0001"),
    ],
)
def test_the_title_is_found(text: str, title: str):
    assert of(text).title == title
