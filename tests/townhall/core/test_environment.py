"""The environment: a site that could not keep its promises does not start, and says every reason."""

import base64

import pytest

from townhall.config.environment import Insecure, read_environment

GOOD = {
    "TOWNHALL_HOME": "home",
    "TOWNHALL_SECRET": "abcdefghijklmnopqrstuvwxyz0123456789" * 2,
    "TOWNHALL_MASTER_KEY": base64.b64encode(bytes(range(32))).decode(),
    "TOWNHALL_HOSTS": "town.example",
    "TOWNHALL_MAIL": "smtps://user:word@mail.example",
}


def test_a_whole_environment_is_read():
    assert read_environment(GOOD).hosts == ("town.example",)


@pytest.mark.parametrize("name", GOOD)
def test_each_missing_variable_is_refused_by_name(name):
    with pytest.raises(Insecure, match=name):
        read_environment({key: value for key, value in GOOD.items() if key != name})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TOWNHALL_SECRET", "short"),
        ("TOWNHALL_SECRET", "a" * 80),
        ("TOWNHALL_MASTER_KEY", base64.b64encode(bytes(32)).decode()),
        ("TOWNHALL_MASTER_KEY", "no base64!"),
        ("TOWNHALL_HOSTS", "*"),
        ("TOWNHALL_DATABASE", "mysql://x/y"),
        ("TOWNHALL_WORKERS", "0"),
    ],
)
def test_weak_values_are_refused(name, value):
    with pytest.raises(Insecure, match=name):
        read_environment({**GOOD, name: value})


def test_all_reasons_are_told_at_once():
    with pytest.raises(Insecure) as refusal:
        read_environment({})
    assert all(name in str(refusal.value) for name in GOOD)


def test_a_rehearsal_stays_on_this_machine():
    with pytest.raises(Insecure, match="TOWNHALL_REHEARSAL"):
        read_environment({**GOOD, "TOWNHALL_REHEARSAL": "1"})


def test_the_password_of_the_database_may_hold_any_letter():
    database = read_environment(
        {**GOOD, "TOWNHALL_DATABASE": "postgresql://user:p%40ss%2F@db.example:5432/rows"}
    ).database
    assert (database.password, database.host, database.name) == ("p@ss/", "db.example", "rows")
