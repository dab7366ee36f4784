"""The federal forms by edition: the A-number is blank, another edition is refused, and an account says facts."""

import datetime

import pytest

from townhall.desks.certification.rules.decisions import FormKind
from townhall.desks.certification.rules.worksheets import WrongEdition, doubts_about, edition_of, editions, fill, newest


@pytest.mark.parametrize("form", FormKind)
@pytest.mark.parametrize("printed", ["01/20/25", "Edition 01/20/25", "Form I-918 Supplement B 1/20/2025 Page 1 of 9"])
def test_the_edition_in_use_is_known_however_it_is_printed(form, printed):
    assert edition_of(form, printed).edition == datetime.date(2025, 1, 20)


@pytest.mark.parametrize(
    ("printed", "fault"),
    [
        ("06/17/22", "outdated"),
        ("01/19/25", "outdated"),
        ("10/01/27", "unknown"),
        ("01/21/25", "unknown"),
        ("", "unreadable"),
        ("new one", "unreadable"),
        ("13/45/25", "unreadable"),
    ],
)
def test_another_edition_is_refused_and_says_what_to_do(printed, fault):
    with pytest.raises(WrongEdition) as refused:
        edition_of(FormKind.U, printed)
    assert refused.value.message.code == f"certification-edition-{fault}"
    assert refused.value.message.args["current"] == "01/20/25"


@pytest.mark.parametrize("edition", editions())
def test_the_a_number_is_always_blank(edition):
    facts = {each.takes or "": "SECRET" for part in edition.parts for each in part.fields} | {"": "SECRET"}
    filled = {row.field.id: row for _, rows in fill(edition, facts) for row in rows}
    assert filled["a_no"].field.blank
    assert filled["a_no"].value == ""
    assert filled["name"].value == "SECRET"


@pytest.mark.parametrize("edition", editions())
def test_fields_have_unlike_ids_and_words_in_both_languages(edition):
    fields = [each for part in edition.parts for each in part.fields]
    assert len({each.id for each in fields}) == len(fields)
    assert all(set(each.label) == {"en", "es"} for each in fields)
    assert newest(edition.form) is edition


@pytest.mark.parametrize(
    "account",
    [
        "We heard he is undocumented.",
        "The victim was born in Honduras.",
        "Supposedly he hit her.",
        "The abuse was substantial and she deserves a visa.",
        "Dicen que es indocumentada.",
    ],
)
def test_an_account_of_hearsay_or_status_asks_its_writer(account):
    assert doubts_about(account)


def test_an_account_of_facts_asks_nothing():
    account = (
        "On 4 May 2026 at 22:10 officers answered a call to Mill Street. The victim had a swollen left eye and a cut on "
        "the lip. She told Officer Reyes that her husband struck her twice. She gave a written statement that night and "
        "identified him in court on 12 June 2026."
    )
    assert doubts_about(account) == ()
