"""The papers that are most often taken for what they are not: four of an agency, one of a court."""

from pathlib import Path

import pytest

from latchstring import classify
from latchstring.vocabulary import Compulsion, IssuingCourt, Judicial, PaperClass, SignerRole

REMOVAL = """DEPARTMENT OF HOMELAND SECURITY
U.S. Immigration and Customs Enforcement
WARRANT OF REMOVAL/DEPORTATION
File No: invented        Date: 03/02/2026
To any immigration officer of the United States Department of Homeland Security:
ROE, Sample
(Full name of alien)
is subject to removal/deportation from the United States, based upon a final order by:
[ ] an immigration judge in exclusion, deportation, or removal proceedings
[X] a United States District or Magistrate Court Judge
command you to take into custody and remove from the United States the above-named alien
A. Quill
(Signature of immigration officer)
ICE Form I-205 (8/07)   Page 1 of 2"""
ARREST = """U.S. DEPARTMENT OF HOMELAND SECURITY        Warrant for Arrest of Alien
File No. invented      Date: 03/02/2026
To: Any immigration officer authorized pursuant to sections 236 and 287 of the
Immigration and Nationality Act to serve warrants of arrest for immigration violations
I have determined that there is probable cause to believe that the person is removable.
YOU ARE COMMANDED to arrest and take into custody for removal proceedings under the
Immigration and Nationality Act, the above-named alien.
A. Quill, SDDO
(Signature of Authorized Immigration Officer)
Form I-200 (Rev. 09/16)"""
JUDGE = """UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
In the Matter of: ROE, Sample        In removal proceedings
ORDER OF THE IMMIGRATION JUDGE
It is hereby ordered that the respondent be removed.
Sample Wren
Immigration Judge
Date: 03/02/2026"""
SUBPOENA = """DEPARTMENT OF HOMELAND SECURITY
IMMIGRATION ENFORCEMENT SUBPOENA
to Appear and/or Produce Records
8 U.S.C. 1225(d), 8 C.F.R. 287.4
By the service of this subpoena upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:
Your testimony is required in connection with an investigation or inquiry relating to the enforcement
of U.S. immigration laws. Failure to comply with this subpoena may subject you to an order of contempt by a
federal District Court, as provided by law.
A. Quill
(Signature)
DHS Form I-138 (6/09)"""
CLERK = """AO 442 (Rev. 11/11) Arrest Warrant
UNITED STATES DISTRICT COURT
for the
Eastern District of Lenox
United States of America
v.                             Case No. 2:26-cr-20111
Sample ROE
ARREST WARRANT
To: Any authorized law enforcement officer
YOU ARE COMMANDED to arrest and bring before a United States magistrate judge without unnecessary delay
who is accused of an offense or violation based on the following document filed with the court:
[X] Indictment
Date: 03/02/2026                 /s/ K. Essex
                      Issuing officer's signature
City and state: Lenox            K. Essex, Deputy Clerk
                      Printed name and title"""


@pytest.mark.parametrize(
    ("words", "paper", "compulsion"),
    [
        (REMOVAL, PaperClass.I205, Compulsion.NONE),
        (ARREST, PaperClass.I200, Compulsion.NONE),
        (JUDGE, PaperClass.IMMIGRATION_JUDGE_ORDER, Compulsion.NONE),
        (SUBPOENA, PaperClass.I138, Compulsion.ON_PETITION),
    ],
)
def test_an_agencys_paper_that_speaks_like_a_court_is_no_courts(
    words: str, paper: PaperClass, compulsion: Compulsion, tmp_path: Path
) -> None:
    file = tmp_path / "packet.txt"
    file.write_text(words)
    [part] = classify(file).parts
    assert (part.paper, part.judicial, part.compulsion) == (paper, Judicial.NO, compulsion)


def test_a_warrant_on_an_indictment_signed_by_the_clerk_is_a_courts(tmp_path: Path) -> None:
    file = tmp_path / "packet.txt"
    file.write_text(CLERK)
    [part] = classify(file).parts
    assert (part.paper, part.judicial, part.court) == (PaperClass.AO442, Judicial.YES, IssuingCourt.FEDERAL)
    assert part.signer is SignerRole.CLERK


def test_a_courts_caption_over_an_agencys_form_cannot_be_told() -> None:
    forged = "UNITED STATES DISTRICT COURT\nfor the\nEastern District of Lenox\n" + ARREST
    assert {part.judicial for part in classify(text=forged).parts} == {Judicial.CANNOT_TELL}
