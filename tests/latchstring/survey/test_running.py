"""A whole survey: the same tables every time, whatever was kept; what has changed is done again; what is bad is told."""

import datetime
import json
import os
import re

import msgspec
import pyarrow.parquet as pq
import pytest

from latchstring.survey import list_communities
from latchstring.survey.locking import AtWork, only_one
from latchstring.survey.running import NoSurvey, state_of
from latchstring.survey.tables import TABLES


def test_two_runs_give_the_same_bytes(state, tmp_path, run_survey, tables_of):
    run_survey(state, tmp_path / "one")
    run_survey(state, tmp_path / "two", workers=3)
    assert set(tables_of(tmp_path / "one")) == {f"{table}.parquet" for table in TABLES}
    assert tables_of(tmp_path / "one") == tables_of(tmp_path / "two")


def test_the_same_papers_elsewhere_give_the_same_bytes(state, tmp_path, run_survey, tables_of):
    run_survey(state, tmp_path / "one")
    moved = state.rename(tmp_path / "elsewhere")
    assert run_survey(moved, tmp_path / "one", resume=True).kept == 4
    run_survey(moved, tmp_path / "two")
    assert tables_of(tmp_path / "one") == tables_of(tmp_path / "two")


def test_nothing_tells_where_on_the_machine_the_papers_lie(state, tmp_path, run_survey):
    (state / "Port 001, MI" / "papers.yml").write_text("papers: [{file: none.txt}]", encoding="utf-8")
    out = tmp_path / "out"
    run_survey(state, out)
    rows = [pq.read_table(out / f"{table}.parquet") for table in TABLES]
    told = [repr(table.to_pylist()) + repr(table.schema.metadata) for table in rows]
    told += [path.read_text("utf-8") for path in out.iterdir() if path.suffix in (".html", ".json", ".csv")]
    assert not [words for words in told if str(tmp_path) in words]


def test_bad_papers_are_in_the_ledger_and_everything_else_is_done(state, tmp_path, run_survey):
    outcome = run_survey(state, tmp_path / "out")
    assert len(outcome.overview.communities) == 4
    assert {unread.paper for unread in outcome.overview.unread} == {"scan.pdf", "empty.docx"}
    assert not outcome.overview.complete
    verdicts = pq.read_table(tmp_path / "out" / "verdicts.parquet")
    assert verdicts.num_rows == 4 * 17
    found = dict(zip(verdicts["community"].to_pylist(), verdicts["verdict"].to_pylist(), strict=True))
    assert len(found) == 4


def test_only_what_has_changed_is_done_again(state, tmp_path, run_survey, tables_of):
    run_survey(state, tmp_path / "one")
    (state / "Port 001, MI" / "code.txt").write_text("Sec. 1. No dog shall run at large.", encoding="utf-8")
    assert run_survey(state, tmp_path / "one", resume=True).kept == 3
    run_survey(state, tmp_path / "two")
    assert tables_of(tmp_path / "one") == tables_of(tmp_path / "two")


@pytest.mark.parametrize("name", ["papers.yml", "answers.yml", "new.txt"])
def test_a_statement_or_a_new_paper_is_a_change(state, tmp_path, run_survey, name):
    run_survey(state, tmp_path / "one")
    words = {
        "papers.yml": "papers: [{file: code.txt, status: repealed}]",
        "answers.yml": "answers: []",
        "new.txt": "No.",
    }
    (state / "Port 001, MI" / name).write_text(words[name], encoding="utf-8")
    assert run_survey(state, tmp_path / "one", resume=True).kept == 3


@pytest.mark.parametrize(
    "more", [{"today": datetime.date(2027, 1, 1)}, {"language": "es"}, {"limits": msgspec.UNSET}], ids=str
)
def test_other_terms_are_a_change(state, tmp_path, run_survey, more):
    from latchstring.documents import Limits

    run_survey(state, tmp_path / "one")
    given = {"limits": Limits(max_pages=7)} if "limits" in more else more
    assert run_survey(state, tmp_path / "one", resume=True, **given).kept == 0


def test_a_resumed_survey_keeps_its_day(state, tmp_path, run_survey):
    run_survey(state, tmp_path / "one")
    assert run_survey(state, tmp_path / "one", resume=True, today=None).kept == 4
    assert state_of(tmp_path / "one").date == datetime.date(2026, 1, 15)


def test_a_community_that_is_gone_leaves_nothing_behind(state, tmp_path, run_survey, tables_of):
    out = tmp_path / "one"
    run_survey(state, out)
    (state / "Port 002, MI").rename(tmp_path / "gone")
    run_survey(state, out, resume=True)
    assert len(list((out / "parts").iterdir())) == 3
    run_survey(state, tmp_path / "two")
    assert tables_of(out) == tables_of(tmp_path / "two")


def test_a_part_that_was_harmed_is_done_again(state, tmp_path, run_survey, tables_of):
    out = tmp_path / "one"
    run_survey(state, out)
    whole = tables_of(out)
    first, second, *_ = sorted((out / "parts").iterdir())
    first.write_bytes(first.read_bytes()[:300])
    second.write_bytes(b"")
    run_survey(state, out, resume=True)
    assert tables_of(out) == whole


def test_answers_among_the_communities_are_none_of_them(state, run_survey, tables_of):
    run_survey(state, state / "answers")
    first = tables_of(state / "answers")
    assert run_survey(state, state / "answers", resume=True).kept == 4
    assert tables_of(state / "answers") == first


def test_a_survey_is_not_overwritten_unasked(state, tmp_path, run_survey):
    run_survey(state, tmp_path / "one")
    with pytest.raises(NoSurvey) as refused:
        run_survey(state, tmp_path / "one")
    assert refused.value.message.code == "survey-there-already"


def test_two_surveys_do_not_write_into_one_folder(state, tmp_path, run_survey):
    out = tmp_path / "one"
    out.mkdir()
    with only_one(out / "lock"), pytest.raises(AtWork):
        run_survey(state, out)
    run_survey(state, out)


def test_bad_rows_are_lines_of_the_ledger(state, tmp_path, run_survey):
    rows = 'name,state,kind,path,region\nPort,MI,city,"Port 000, MI",north\nBad,MI,shire,"Port 001, MI",south\n'
    (state / "list.csv").write_text(rows, encoding="utf-8")
    outcome = run_survey(state / "list.csv", tmp_path / "out")
    assert outcome.overview.faults == 1
    [row] = [
        row
        for row in pq.read_table(tmp_path / "out" / "ledger.parquet").to_pylist()
        if row["community"] == "row-000003"
    ]
    assert row["community_name"] == "Bad"
    [problem] = row["problems"]
    assert problem["where"] == "row 3"
    assert all(problem[part] for part in ("what", "why", "do"))
    assert set(pq.read_table(tmp_path / "out" / "verdicts.parquet")["region"].to_pylist()) == {"north"}


def test_the_data_package_tells_every_column_of_every_table(state, tmp_path, run_survey):
    out = tmp_path / "out"
    run_survey(state, out)
    package = json.loads((out / "datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        table = pq.read_table(out / resource["path"])
        assert [field["name"] for field in resource["schema"]["fields"]] == table.column_names
        for field in resource["schema"]["fields"]:
            assert set(field["descriptions"]) == {"en", "es"}
            allowed = field.get("constraints", {}).get("enum")
            if allowed:
                assert set(table[field["name"]].to_pylist()) <= {*allowed, None}
    codebook = (out / "codebook.csv").read_text("utf-8").splitlines()
    assert sum(line.startswith("policy,") for line in codebook) == 17


def test_the_pages_stand_alone_and_in_both_languages(state, tmp_path, run_survey):
    out = tmp_path / "out"
    run_survey(state, out)
    for language in ("en", "es"):
        page = (out / f"summary.{language}.html").read_text("utf-8")
        assert f'<html lang="{language}"' in page
        assert page.count('<th scope="row"') == 17 + 4
        assert not re.search(r"<script|<img|style=|https?:|@import|⟦", page)
        for link in re.findall(r'href="([^#"]+)', page):
            assert (out / link).is_file(), link
        for symbol in set(re.findall(r'href="#([^"]+)', page)):
            assert f'id="{symbol}"' in page, symbol


def test_a_hostile_name_stays_text(tmp_path, run_survey, make_state):
    root = make_state(1)
    (root / "Port 000, MI").rename(root / "<script>alert(1)<|script>, MI")
    run_survey(root, tmp_path / "out")
    page = (tmp_path / "out" / "summary.en.html").read_text("utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_many_communities_fill_more_than_one_page(tmp_path, run_survey, make_state, monkeypatch):
    from latchstring.survey import summary

    monkeypatch.setattr(summary, "COMMUNITIES_A_PAGE", 2)
    root = make_state(5, sections=1)
    run_survey(root, tmp_path / "out")
    rows = [(tmp_path / "out" / name).read_text("utf-8") for name in ("summary-2.en.html", "summary-3.en.html")]
    assert [page.count('<th scope="row"') for page in rows] == [2, 1]
    monkeypatch.setattr(summary, "COMMUNITIES_A_PAGE", 500)
    run_survey(root, tmp_path / "out", resume=True)
    assert not list((tmp_path / "out").glob("summary-*"))


def test_names_that_are_no_unicode_are_surveyed(state, tmp_path, run_survey, tables_of):
    broken = os.fsdecode(b"Caf\xe9 Bay, MI")
    try:
        (state / "Port 001, MI").rename(state / broken)
    except OSError:
        pytest.skip("this file system takes Unicode names alone")
    (state / broken / "code.txt").rename(state / broken / os.fsdecode(b"code-\xff.txt"))
    run_survey(state, tmp_path / "out")
    ledger = pq.read_table(tmp_path / "out" / "ledger.parquet").to_pylist()
    assert {row["read"] for row in ledger if row["community_name"] == "Caf? Bay"} == {"in_full"}
    assert run_survey(state, tmp_path / "out", resume=True).kept == 4


def test_progress_ends_with_everything_done(state, tmp_path, run_survey):
    told = []
    run_survey(state, tmp_path / "out", progress=told.append)
    assert [(each.done, each.total) for each in told if each.done][-1] == (4, 4)
    assert list_communities(state).listings[0].community.name in {each.name for each in told}
