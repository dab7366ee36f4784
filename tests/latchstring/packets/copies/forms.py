"""One invented copy of every class of paper: pages of lines, with blanks for names and dates. `~` begins a new page."""

FORMS = {
    "i247a": """DEPARTMENT OF HOMELAND SECURITY (DHS)
IMMIGRATION DETAINER - NOTICE OF ACTION
Subject ID: {n}      Event #: {n}
File No: {n}         Date: {date}
TO: {agency}   FROM: (DHS office), Lenox
Name of Alien: {name}
Date of Birth: {born}   Citizenship: -   Sex: -
1. DHS HAS DETERMINED THAT PROBABLE CAUSE EXISTS THAT THE SUBJECT IS A REMOVABLE ALIEN.
[X] A final order of removal against the alien;
[ ] The pendency of ongoing removal proceedings against the alien;
[ ] Biometric confirmation of the alien's identity and a records check of federal databases
[ ] Statements made by the alien to an immigration officer and/or other reliable evidence
IT IS THEREFORE REQUESTED THAT YOU:
Notify DHS as early as practicable (at least 48 hours, if possible) before release.
Maintain custody of the alien for a period NOT TO EXCEED 48 HOURS beyond the time when the person
would be let go. The alien must be served with a copy of this form for the detainer to take effect.
[ ] If checked: please cancel the detainer related to this alien previously submitted to you on ____
{officer}, Deportation Officer        /s/ {officer}
(Name and title of Immigration Officer)   (Signature of Immigration Officer)
This form was served upon the alien on {date}, in the following manner: [X] in person
DHS Form I-247A (3/17)      Page 1 of 3
~NOTICE TO THE DETAINEE
The Department of Homeland Security (DHS) has placed an immigration detainer on you.
Ask the facility if you think this is a mistake.
DHS Form I-247A (3/17)      Page 2 of 3
~NOTIFICACIÓN A LA PERSONA DETENIDA
El Departamento de Seguridad Nacional (DHS) le ha puesto una retención de inmigración.
DHS Form I-247A (3/17)      Page 3 of 3""",
    "i247g": """DEPARTMENT OF HOMELAND SECURITY
REQUEST FOR ADVANCE NOTIFICATION OF RELEASE
File No: {n}   Date: {date}
TO: {agency}
Name of Alien: {name}
Tell us, if possible 48 hours before, when this person will leave your custody.
This form does not request or authorize that you hold the person for any time.
{officer}
(Signature of Immigration Officer)
DHS Form I-247G (3/25)   Page 1 of 1""",
    "i247d": """DEPARTMENT OF HOMELAND SECURITY
IMMIGRATION DETAINER - REQUEST FOR VOLUNTARY ACTION
Date: {date}
TO: {agency}
Name of Alien: {name}
Maintain custody of the subject for a period NOT TO EXCEED 48 HOURS
{officer}
(Name and title of Immigration Officer)  (Signature of Immigration Officer)
DHS Form I-247D (5/15)  Page 1 of 3""",
    "i247n": """DEPARTMENT OF HOMELAND SECURITY
REQUEST FOR VOLUNTARY NOTIFICATION OF RELEASE OF SUSPECTED PRIORITY ALIEN
Date: {date}
TO: {agency}
Name of Alien: {name}
Notify DHS as early as practicable before release.
{officer}
(Signature of Immigration Officer)
DHS Form I-247N (6/15)  Page 1 of 2""",
    "i247x": """DEPARTMENT OF HOMELAND SECURITY
REQUEST FOR VOLUNTARY TRANSFER
Date: {date}
TO: {agency}
Name of Alien: {name}
It is asked that the person be given over to DHS.
{officer}
(Signature of Immigration Officer)
DHS Form I-247X (8/15)  Page 1 of 2""",
    "i247": """DEPARTMENT OF HOMELAND SECURITY
IMMIGRATION DETAINER - NOTICE OF ACTION
Date: {date}
TO: {agency}
Name of Alien: {name}
Initiated an investigation to determine whether this person is subject to removal from the United States.
Maintain custody of the subject for a period NOT TO EXCEED 48 HOURS, excluding Saturdays, Sundays, and holidays
{officer}
(Signature of Immigration Officer)
DHS Form I-247 (12/11)""",
    "i200": """U.S. DEPARTMENT OF HOMELAND SECURITY
Warrant for Arrest of Alien
File No. {n}   Date: {date}
To: Any immigration officer authorized pursuant to sections 236 and 287 of the
Immigration and Nationality Act and part 287 of title 8, Code of Federal Regulations,
to serve warrants of arrest for immigration violations
There is probable cause to believe that {name} can be removed. The reason is
[X] the execution of a charging document to initiate removal proceedings against the subject
[ ] the failure to establish admissibility subsequent to deferred inspection
YOU ARE COMMANDED to arrest and take into custody for removal proceedings under the
Immigration and Nationality Act, the above-named alien.
{officer}, SDDO
(Signature of Authorized Immigration Officer)
Certificate of Service
I hereby certify that the Warrant for Arrest of Alien was served by me at Lenox on {date}
Form I-200 (Rev. 09/16)""",
    "i205": """DEPARTMENT OF HOMELAND SECURITY
U.S. Immigration and Customs Enforcement
WARRANT OF REMOVAL/DEPORTATION
File No: {n}    Date: {date}
To any immigration officer of the United States Department of Homeland Security:
{name}
(Full name of alien)
is subject to removal/deportation from the United States, based upon a final order by:
[ ] an immigration judge in exclusion, deportation, or removal proceedings
[ ] the Board of Immigration Appeals
[X] a United States District or Magistrate Court Judge
I command you to take into custody and remove from the United States the above-named alien.
{officer}
(Signature of immigration officer)
(Title of immigration officer)
ICE Form I-205 (8/07)   Page 1 of 2
~To be completed by the officer who carries this out
Name of alien being removed: {name}
Port, date, and manner of removal: ____
If actual departure is not witnessed, fully identify source or means of verification of departure:
ICE Form I-205 (8/07)   Page 2 of 2""",
    "i203": """U.S. Department of Homeland Security
ORDER TO DETAIN OR RELEASE ALIEN
To: officer in charge, {agency}
Please [X] detain [ ] release: {name}
Nature of Proceedings: -
{officer}
Immigration Officer
Form I-203 (Rev. 5/11)""",
    "i286": """U.S. Department of Homeland Security
Notice of Custody Determination
Name: {name}   Date: {date}
I have decided that, pending a final administrative determination in your case, you will be:
[X] detained
You may request a review of this custody determination by an immigration judge. [X] yes
{officer}
Name and title of DHS officer
Form I-286 (1/14)""",
    "i213": """U.S. Department of Homeland Security
Record of Deportable/Inadmissible Alien
Family Name (CAPS): {name}
Narrative (Outline particulars under which alien was located/apprehended.)
The officer met the person at the jail and asked questions.
Alien has been advised of communication privileges  {date}
{officer}  Deportation Officer
Form I-213 (Rev. 08/01/07)""",
    "i246": """Department of Homeland Security
U.S. Immigration and Customs Enforcement
Application for a Stay of Deportation or Removal
Name: {name}  Date: {date}
I ask that my removal be put off for these reasons: family.
ICE Form I-246 (6/21)  Page 1 of 4""",
    "i862": """U.S. Department of Homeland Security
Notice to Appear
In removal proceedings under section 240 of the Immigration and Nationality Act
In the Matter of: {name}
[X] You are an alien present in the United States who has not been admitted or paroled.
YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at: Lenox
Date: {date}
{officer}
(Signature and Title of Issuing Officer)
Form I-862 (Rev. 08/01/07)""",
    "i851": """U.S. Department of Homeland Security
Notice of Intent to Issue a Final Administrative Removal Order
In removal proceedings under section 238(b) of the Immigration and Nationality Act
File Number {n}   Date: {date}
To: {name}
{officer}
(Signature and Title of Issuing Officer)
Form I-851 (Rev. 08/01/07)""",
    "i860": """U.S. Department of Homeland Security
Notice and Order of Expedited Removal
DETERMINATION OF INADMISSIBILITY
File No: {n}    Date: {date}
In the Matter of: {name}
ORDER OF REMOVAL UNDER SECTION 235(b)(1) OF THE ACT
{officer}
Name and title of immigration officer (Print)
Form I-860 (Rev. 08/01/07)""",
    "i871": """U.S. Department of Homeland Security
Notice of Intent/Decision to Reinstate Prior Order
File No. {n}  Date: {date}
Name: {name}
Decision, Order, and Officer's Certification
{officer}
Signature of authorized deciding official
Form I-871 (Rev. 08/01/07)""",
    "i294": """U.S. Department of Homeland Security
Warning to Alien Ordered Removed or Deported
File No: {n}    Date: {date}
Alien's name: {name}
You may not enter for a period of ten years.
{officer}
Deportation Officer
Form I-294 (Rev. 08/01/07)""",
    "i296": """U.S. Department of Homeland Security
Notice to Alien Ordered Removed/Departure Verification
File No: {n}   Date: {date}
Alien's Full Name: {name}
{officer}
Immigration Officer
Form I-296 (Rev. 08/01/07)""",
    "immigration_judge_order": """UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
LENOX, MICHIGAN
In the Matter of: {name}     Case No.: {n}
RESPONDENT          IN REMOVAL PROCEEDINGS
ORDER OF THE IMMIGRATION JUDGE
Upon the record it is HEREBY ORDERED that the respondent be removed.
{officer}
Immigration Judge
Date: {date}
Appeal: waived / reserved""",
    "i138": """DEPARTMENT OF HOMELAND SECURITY
IMMIGRATION ENFORCEMENT SUBPOENA
to Appear and/or Produce Records
8 U.S.C. § 1225(d), 8 C.F.R. § 287.4
1. To: {agency}      Subpoena Number {n}
By the service of this subpoena upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:
[X] PRODUCE the records listed in Block 4
This is for an investigation or inquiry relating to the enforcement of U.S. immigration laws. Failure to
comply with this subpoena may subject you to an order of contempt by a federal District Court.
4. Records required to be produced for inspection: booking records of {name}
5. Authorized Official   {officer}   Date: {date}
(Signature)
DHS Form I-138 (6/09)""",
    "customs_summons": """DEPARTMENT OF HOMELAND SECURITY
U.S. Immigration and Customs Enforcement
SUMMONS TO APPEAR AND/OR PRODUCE RECORDS
19 U.S.C. § 1509
To: {agency}      Summons Number {n}
By the service of this summons upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:
[X] PRODUCE the records listed below: records on {name}
Failure to comply with this summons will render you liable to proceedings in a U.S. District Court
{officer}   Date: {date}
(Signature)
DHS Form 6001 (8/09)""",
    "ncic_administrative": """1L01 {n}
MKE/IMMIGRATION VIOLATOR
NAM/{name} DOB/-
OFF/OUTSTANDING ADMINISTRATIVE WARRANT OF REMOVAL
THIS RECORD IS FROM THE IMMIGRATION VIOLATOR FILE. CONTACT LESC AT THE NUMBER SHOWN.
IMMED CONFIRM RECORD WITH ORI""",
    "ncic_deported_felon": """1L01 {n}
MKE/IMMIGRATION VIOLATOR
NAM/{name} DOB/-
OFF/PREVIOUSLY DEPORTED FELON
THIS RECORD IS FROM THE IMMIGRATION VIOLATOR FILE. CONTACT LESC.
IMMED CONFIRM RECORD WITH ORI""",
    "ao442": """AO 442 (Rev. 11/11) Arrest Warrant
UNITED STATES DISTRICT COURT
for the
Eastern District of Lenox
United States of America
v.                                   Case No. {docket}
{name}
Defendant
ARREST WARRANT
To: Any authorized law enforcement officer
YOU ARE COMMANDED to arrest and bring before a United States magistrate judge without unnecessary delay
(name of person to be arrested) {name},
who is accused of an offense or violation based on the following document filed with the court:
[X] Indictment  [ ] Superseding Indictment  [ ] Information  [ ] Complaint
[ ] Probation Violation Petition  [ ] Supervised Release Violation Petition
This offense is briefly described as follows: -
Date: {date}        /s/ {officer}
                    Issuing officer's signature
City and state: Lenox, Michigan       {officer}, Deputy Clerk
                    Printed name and title
Return
This warrant was received on (date) ____, and the person was arrested on (date) ____
                    Arresting officer's signature""",
    "ao93": """AO 93 (Rev. 11/13) Search and Seizure Warrant
UNITED STATES DISTRICT COURT
for the
Western District of Lenox
In the Matter of the Search of
(a building at Lenox)              Case No. {docket}
SEARCH AND SEIZURE WARRANT
To: Any authorized law enforcement officer
An application by a federal law enforcement officer or an attorney for the government asks for this search
YOU ARE COMMANDED to execute this warrant on or before {later} (not to exceed 14 days)
Date and time issued: {date}         /s/ {officer}
                                     Judge's signature
City and state: Lenox                {officer}, United States Magistrate Judge
                                     Printed name and title
~AO 93 (Rev. 11/13) Search and Seizure Warrant (Page 2)
Return
Case No.: {docket}     Date and time warrant executed: ____
Inventory made in the presence of: ____""",
    "writ": """UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF LENOX
United States of America
v.                          Case No. {docket}
{name}
WRIT OF HABEAS CORPUS AD PROSEQUENDUM
To the keeper of {agency}: bring the person before this Court on the day named.
IT IS SO ORDERED.
Date: {date}         {officer}
                     United States Magistrate Judge""",
    "court_subpoena": """AO 88B (Rev. 12/13) Subpoena to Produce Documents, Information, or Objects or to Permit Inspection
UNITED STATES DISTRICT COURT
for the
Eastern District of Lenox
{name}
Plaintiff
v.                     Civil Action No. {docket}
SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS
OR TO PERMIT INSPECTION OF PREMISES IN A CIVIL ACTION
To: {agency}
Date: {date}
CLERK OF COURT
/s/ {officer}
Signature of Clerk or Deputy Clerk        Attorney's signature""",
    "grand_jury_subpoena": """AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury
UNITED STATES DISTRICT COURT
for the
Eastern District of Lenox
SUBPOENA TO TESTIFY BEFORE A GRAND JURY
To: {agency}
YOU ARE COMMANDED to appear in this United States district court at the time shown to testify before the court's grand jury.
Date: {date}
CLERK OF COURT
/s/ {officer}
Signature of Clerk or Deputy Clerk""",
    "court_order": """UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF LENOX
United States of America
v.                          Case No. {docket}
{name}
ORDER
The matter came before the Court. IT IS HEREBY ORDERED that the person be brought on the day named.
IT IS SO ORDERED.
Date: {date}
/s/ {officer}
United States District Judge""",
    "usms_detainer": """U.S. Department of Justice
United States Marshals Service
DETAINER
Detainer Based on Federal Arrest Warrant
TO: {agency}   Date: {date}
Subject: {name}
Please accept this as a detainer on a federal charge. Tell this office before release.
{officer}
Deputy U.S. Marshal
Form USM-16A""",
    "state_warrant": """STATE OF MICHIGAN
IN THE CIRCUIT COURT FOR THE COUNTY OF LENOX
People of the State of Michigan
v.                        Case No. {n}-FH
{name}
BENCH WARRANT
To any peace officer:
The person failed to appear as ordered. Arrest and bring before this court.
Date: {date}
{officer}
Circuit Judge""",
    "email_request": """Subject: inmate
From: an officer
To: records
Can you give us the release date of one of your inmates, and hold him until we get there?
We would also like his home address and a booking photo.
{officer}, Deportation Officer""",
    "phone_request": """{date} ICE phones. The caller asks when he gets out and whether they may interview him at our facility.""",
    "counter_request": """An agent at the counter asks for the inmate list and for parking for an operation; shows a badge.""",
    "notice_page": """NOTIFICACIÓN A LA PERSONA DETENIDA
El Departamento de Seguridad Nacional (DHS) le ha puesto una retención de inmigración.
Si cree que es un error, pregunte en la cárcel.""",
    "release_paper": """{agency}
INMATE RELEASE
Released to: community    Time: 22:24   Date: {date}
Property returned: yes""",
    "cover_sheet": """FAX COVER SHEET
To: {agency}
From: (an office)     Date: {date}
Number of pages including cover: 4
Please see the papers that follow.""",
}
COURTS = frozenset(["ao442", "ao93", "writ", "court_subpoena", "grand_jury_subpoena", "court_order", "state_warrant"])
NEITHER = frozenset(
    [
        "usms_detainer",
        "email_request",
        "phone_request",
        "counter_request",
        "notice_page",
        "release_paper",
        "cover_sheet",
    ]
)
"""Neither a court's paper nor an agency's form; an answer `yes` is wrong of them all the same."""
NAMES = ("ROE, Sample", "Quill Example", "WREN, Invented", "Ash Specimen", "LINDEN, Imaginary", "Moss Placeholder")
OFFICERS = ("A. Quill", "K. Essex", "B. Thorn", "D. Vesper")
AGENCIES = ("Alder Bay Police Department", "Lenox County Sheriff", "Fern Hollow Jail")
