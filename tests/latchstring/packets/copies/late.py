"""Packets written after the rules, in another manner: dumps, other layouts, parts of forms, letters.

Class, whether judicial (None: not a page to tell by), words. First reading: 37 classes of 40, no court confused.
"""

LATE = [
    (
        "i247a",
        "no",
        """|DEPARTMENT OF HOMELAND SECURITY (DHS)|
|IMMIGRATION DETAINER – NOTICE OF ACTION|
|Subject ID|Event #|File No.|Date 04/11/2025|
|TO: (Name and Title of Institution - OR Any Subsequent Law Enforcement Agency) Fern Hollow Jail|
|Name of Alien|SPECIMEN, Olive|
|1. DHS HAS DETERMINED THAT PROBABLE CAUSE EXISTS THAT THE SUBJECT IS A REMOVABLE ALIEN. THIS DETERMINATION IS BASED ON (complete box 1 or 2).|
|x|Biometric confirmation of the alien's identity and a records check ...|
|DHS Form I-247A (02/17)|Page 1 of 3|""",
    ),
    (
        "i247a",
        "no",
        """NOTIFICATION A LA PERSONNE / THONG BAO CHO NGUOI BI GIAM
Bo Noi An (DHS) da dua lenh giu nguoi
DHS Form I-247A (02/17)
Page 3 of 3""",
    ),
    (
        "i247a",
        "no",
        """dhs immigration detainer notice of action form i247a
the alien must be served with a copy of this form for the detainer to take effect
maintain custody of the alien for a period not to exceed 48 hours beyond the time when he/she would otherwise have been released
relay this detainer to any other law enforcement agency to which you transfer custody of the alien
signature of immigration officer""",
    ),
    (
        "i247a",
        "no",
        """From: records@fern.example
To: sergeant@fern.example
Subject: FW: new one for you

---------- Forwarded message ----------
> DEPARTMENT OF HOMELAND SECURITY (DHS)
> IMMIGRATION DETAINER - NOTICE OF ACTION
> Name of Alien: SPECIMEN, Olive
> Maintain custody of the alien for a period NOT TO EXCEED 48 HOURS beyond the time when he/she would
> Notify DHS as early as practicable (at least 48 hours, if possible) before the alien is released
> (Signature of Immigration Officer)
> DHS Form I-247A (3/17) Page 1 of 3""",
    ),
    (
        "i247g",
        "no",
        """U.S. Immigration and Customs Enforcement
Request for Advance Notification of Release
Please let our office know 48 hours ahead. Nothing here asks you to keep anybody.
Form I-247G
HOLD X 48 - TY""",
    ),
    (
        "i247d",
        "no",
        """IMMIGRATION DETAINER - REQUEST FOR VOLUNTARY ACTION
date 05/02/2019
Maintain custody of the subject for a period NOT TO EXCEED 48 HOURS
DHS Form I-247D (5/15) Page 1 of 3""",
    ),
    (
        "i247",
        "no",
        """Immigration Detainer - Notice of Action
Maintain custody of alien for a period not to exceed 48 hours (excluding Saturdays, Sundays and Federal holidays)
[X] Initiated an investigation to determine whether this person is subject to removal from the United States.
DHS Form I-247 (06/11)""",
    ),
    (
        "i200",
        "no",
        """U.S. DEPARTMENT OF HOMELAND SECURITY                       WARRANT FOR ARREST OF ALIEN

File No. ______  Date: 1 March 2026

To:  Any immigration officer authorized pursuant to sections 236 and 287 of the Immigration and Nationality Act
and part 287 of title 8, Code of Federal Regulations, to serve warrants of arrest for immigration violations

I have determined that there is probable cause to believe that OLIVE SPECIMEN is removable from the United States.
YOU ARE COMMANDED to arrest and take into custody ...
                                       ________________________________
                                       (Signature of Authorized Immigration Officer)
Form I-200 (Rev. 09/16)""",
    ),
    (
        "i200",
        "no",
        """Ccrtificate of Scrvice
I hereby certify that the Warrant for Arrest of Al1en was served by me at Fern Hollow
on Olive Specimen on 3/3/26, and the contents of this notice were read to him or her in the Spanish language
Name and Signature of Officer       Name or Number of Interpreter (if applicable)
Form I-2OO (Rev. O9/16)""",
    ),
    (
        "i200",
        "no",
        """USDHS    WARRANT FOR ARREST OF ALIEN
To any immigration officer
you are commanded to arrest the above-named alien, Judge, District Court, probable cause, SEAL, 48 hours
Form I-200 (Rev. 09/16)""",
    ),
    (
        "i205",
        "no",
        """DEPARTMENT 0F HOMELAND SECURlTY
WARRANT 0F REM0VAL/DEPORTATI0N
Any immigration officer of the United States Department of Homeland Security
who entered the United States at NOGALES on 1/1/2010 is subject to removal/deportation from the United States, based
upon a final order by:
☒ a United States District or Magistrate Court Judge
(Signature of immigration officer)  (Title of immigration officer)   (Date and office location)
ICE Form I-205 (8/07)""",
    ),
    (
        "i205",
        "no",
        """To be completed by immigration officer executing the warrant: Name of alien being removed:
Port, date, and manner of removal:
Photograph of alien removed          Right index fingerprint of alien removed
If actual departure is not witnessed, fully identify source or means of verification of departure:
If self-removal (self-deportation), pursuant to 8 CFR 241.7, check here.
ICE Form I-205 (8/07)   Page 2 of 2""",
    ),
    (
        "i138",
        "no",
        """DEPARTMENT OF HOMELAND SECURITY
IMMIGRATION ENFORCEMENT SUBPOENA to Appear and/or Produce Records
8 U.S.C. § 1225(d), 8 C.F.R. § 287.4
1. To (Name, Address, City, State, Zip Code)   Sheriff of Fern County
Subpoena Number ERO-26-001
2. In Reference To (Title of Proceeding)
YOU ARE HEREBY SUMMONED AND REQUIRED TO: (B) PRODUCE
3. (A) CBP, ICE or USCIS Official before whom you are required to appear
Failure to comply with this subpoena may subject you to an order of contempt by
a
federal District Court, as provided by 8 U.S.C. § 1225(d)(4)(B).""",
    ),
    (
        "customs_summons",
        "no",
        """HOMELAND SECURITY INVESTIGATIONS
SUMMONS
To appear and/or produce records   19 U.S.C. § 1509
In connection with an investigation to ascertain the correctness of entries
Special Agent in Charge""",
    ),
    (
        "immigration_judge_order",
        "no",
        """U.S. Department of Justice
Executive Office for Immigration Review
United States Immigration Court
Fern Hollow, Michigan
IN THE MATTER OF Olive SPECIMEN   Respondent
Custody redetermination: Order of the Immigration Judge with Respect to Custody
Request is denied; bond set at $5,000
Hon. A. Placeholder, Immigration Judge""",
    ),
    (
        "immigration_judge_order",
        "no",
        """DECISION AND ORDER OF THE IMMIGRATION JUDGE
Judge; United States; Court; it is ordered
The respondent shall be removed
lmmigration Judge""",
    ),
    (
        "i862",
        "no",
        """Department of Homeland Security
U.S. Immigration and Customs Enforcement
NOTICE TO APPEAR
In removal proceedings under section 240 of the Immigration and Nationality Act:
YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice""",
    ),
    (
        "i213",
        "no",
        """Record of Deportable/Inadmissible Alien
Narrative: encountered at jail during interview
Form I-213""",
    ),
    (
        "ncic_administrative",
        "no",
        """***MESSAGE KEY QWA SEARCHES ALL NCIC PERSONS FILES***
WARNING REGARDING FOLLOWING RECORD - SUBJECT HAS AN OUTSTANDING ADMINISTRATIVE WARRANT OF REMOVAL FROM THE UNITED STATES. CONTACT LESC AT
VERMONT IMMEDIATELY FOR HIT CONFIRMATION AND AVAILABILITY OF BUREAU OF IMMIGRATION AND CUSTOMS ENFORCEMENT DETAINER.""",
    ),
    (
        "ncic_deported_felon",
        "cannot_tell",
        """WARNING REGARDING FOLLOWING RECORD - SUBJECT OF NIC/ IS A PREVIOUSLY DEPORTED FELON. CONTACT LESC
FOR IMMEDIATE HIT CONFIRMATION""",
    ),
    (
        "ao442",
        "yes",
        """AO 442 (Rev. 11/11) Arrest Warrant
                     UNITED STATES DISTRICT COURT
for the
District of Fern
UNITED STATES OF AMERICA   v.   Olive SPECIMEN    )  Case No.  26-mj-00012
ARREST WARRANT
To: Any authorized law enforcement officer
YOU ARE COMMANDED to arrest and bring before a United States magistrate judge without unnecessary delay
[ ] Indictment  [x] Complaint   8 U.S.C. § 1326 reentry of removed alien
Issuing officer's signature  s/ P. Mallow
P. Mallow, U.S. Magistrate Judge   Printed name and title""",
    ),
    (
        "ao442",
        "yes",
        """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF FERN
UNITED STATES OF AMERICA,
   v.                       CRIMINAL NO. 1:26-CR-00345
OLIVE SPECIMEN,
WARRANT FOR ARREST
TO: The United States Marshal and any Authorized United States Officer
YOU ARE HEREBY COMMANDED to arrest the above-named and bring that person forthwith to the nearest magistrate judge
to answer an  [X] Indictment
charging 8 U.S.C. 1325
P. MALLOW, CLERK OF COURT
By: R. Sedge, Deputy Clerk        Date 2/2/2026
RETURN
This warrant was received and executed with the arrest of the above-named defendant""",
    ),
    (
        "ao442",
        "yes",
        """A0 442 (Rcv. 11/11) Arrcst Warrant
UNlTED STATES DlSTRICT C0URT
for the Northern District of Fern
Unitcd Statcs of America v. 0live Specimcn   Case No. 3:25-cr-00911
ARREST WARRANT
To: Any authorized law enforcernent officer
who is accused of an offense or violation based on the following docurnent filed with the court:
Issuing 0fficer's signature
Printcd narne and title    Clerk of Court""",
    ),
    (
        "ao442",
        None,
        """Return
This warrant was received on (date) 1/2/26, and the person was arrested on (date) 1/3/26
at (city and state) Fern Hollow
Arresting officer's signature
Printed name and title""",
    ),
    (
        "ao93",
        "yes",
        """AO 93C (08/18) Warrant by Telephone or Other Reliable Electronic Means
UNITED STATES DISTRICT COURT
for the District of Fern
In the Matter of the Search of A telephone   Case No. 2:26-mj-77
WARRANT BY TELEPHONE OR OTHER RELIABLE ELECTRONIC MEANS
YOU ARE COMMANDED to execute this warrant on or before March 12, 2026 (not to exceed 14 days)
Judge's signature
P. Mallow, United States Magistrate Judge""",
    ),
    (
        "writ",
        "yes",
        """IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF FERN
UNITED STATES OF AMERICA, Plaintiff, vs. OLIVE SPECIMEN, Defendant.   Case No. 1:26-cr-7
ORDER AND WRIT OF HABEAS CORPUS AD TESTIFICANDUM
The Warden shall produce the prisoner. IT IS SO ORDERED.
UNITED STATES DISTRICT JUDGE""",
    ),
    (
        "state_warrant",
        "yes",
        """SUPERIOR COURT OF CALIFORNIA
COUNTY OF FERN
THE PEOPLE OF THE STATE OF CALIFORNIA vs. OLIVE SPECIMEN     Case Number: CR-1
BENCH WARRANT
To any peace officer of this state:
Judge of the Superior Court""",
    ),
    (
        "state_warrant",
        "yes",
        """STATE OF MICHIGAN
36TH JUDICIAL DISTRICT            WARRANT            CASE NO. 26-12
THE PEOPLE OF THE STATE OF MICHIGAN v OLIVE SPECIMEN
To any peace officer or court officer authorized to make arrest
In the name of the people: arrest the defendant and bring before the court
Judge/Magistrate   Bar no. 1""",
    ),
    (
        "state_warrant",
        "yes",
        """IN THE MUNICIPAL COURT OF FERN HOLLOW, OHIO
State of Ohio v. Olive Specimen     Case No. TRD 12
WARRANT ON COMPLAINT - ARREST WARRANT
To any peace officer: arrest and bring the defendant before this court without delay
Deputy Clerk""",
    ),
    (
        "state_warrant",
        "yes",
        """RIVER BAND TRIBAL COURT
River Band of Fern Indians v. Olive Specimen   Case No. 26-TR-4
ARREST WARRANT
To the tribal police or any peace officer
Tribal Judge""",
    ),
    (
        "court_subpoena",
        "yes",
        """STATE OF FERN - CIRCUIT COURT FOR THE 4TH JUDICIAL CIRCUIT
SUBPOENA DUCES TECUM    Case No. 26-CV-9
To: records custodian, county jail. You are ordered to produce jail records
Clerk of the Court""",
    ),
    (
        "grand_jury_subpoena",
        "yes",
        """UNITED STATES DISTRICT COURT
for the Western District of Fern
GRAND JURY SUBPOENA  No. 26-GJ-11
TO: Custodian of records
YOU ARE COMMANDED to testify before the grand jury
CLERK OF COURT / Signature of Clerk or Deputy Clerk""",
    ),
    (
        "court_order",
        "yes",
        """UNITED STATES DISTRICT COURT
DISTRICT OF FERN
Olive Specimen, Petitioner, v. Warden, Respondent      Case No. 2:26-cv-00100
ORDER
The petition for habeas corpus is granted. The petitioner shall be released from ICE custody.
IT IS SO ORDERED.
/s/ P. Mallow
United States District Judge""",
    ),
    (
        "i200",
        "cannot_tell",
        """UNITED STATES DISTRICT COURT
for the District of Fern
WARRANT FOR ARREST OF ALIEN
Form I-200 (Rev. 09/16)
YOU ARE COMMANDED to arrest
Judge's signature  Case No. 1:26-mj-1""",
    ),
    (
        "email_request",
        "no",
        """From: DO Placeholder <x@ice.example>
Sent: Monday
To: Jail
Subject: roster

Morning. Could you send over today's roster of foreign born folks with place of birth, and can we come in Wednesday to talk to two of them? Need parking for 2 vans.""",
    ),
    (
        "email_request",
        "no",
        """De: Oficial
Para: Cárcel
Asunto: preso

Buenos días, ¿cuándo sale el señor? No lo suelten hasta que lleguemos; necesitamos una entrevista y su domicilio.""",
    ),
    (
        "phone_request",
        "no",
        """0310 hrs - ICE duty officer telephoned. Wants us to keep him an extra two days, says warrant is in the mail. Asked for home address too.""",
    ),
    (
        "counter_request",
        "no",
        """Two agents showed up in the lobby with badges, said they have a warrant but no copy. Want access to the booking area and an interpreter.""",
    ),
    (
        "cover_sheet",
        "no",
        """FACSIMILE TRANSMITTAL SHEET
U.S. Immigration and Customs Enforcement
TO: Jail records    FROM: ERO
PAGES INCLUDING COVER: 5
RE: detainer + warrant""",
    ),
    (
        "usms_detainer",
        "cannot_tell",
        """U.S. Department of Justice
United States Marshals Service     District of Fern
DETAINER AGAINST UNSENTENCED PRISONER
Please accept this Detainer against the above-named subject; an arrest warrant was issued in the District Court
USM-16B""",
    ),
]
