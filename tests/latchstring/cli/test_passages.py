"""`find --jsonl`: line for line, in order, offsets into the text as received, bad lines answered and passed over."""

import json
import subprocess
import sys

import pytest

RULE = "No officer shall hold any person on an immigration detainer without a warrant signed by a judge."
FIELDS = {
    "id",
    "policy",
    "outline",
    "stance",
    "strength",
    "quote",
    "start",
    "end",
    "modality",
    "binds",
    "carve_outs",
    "because",
    "coder",
}


@pytest.fixture
def find(run):
    def call(*lines: object, status: int = 0) -> list[dict]:
        written = b"\n".join(
            line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode() for line in lines
        )
        told = run("find", "--jsonl", input=written + b"\n")
        assert told.exit_code == status, told.stderr
        return [json.loads(line) for line in told.stdout.splitlines()]

    return call


def test_answers_come_in_the_order_of_the_lines(find):
    rows = find(*({"id": name, "text": RULE} for name in "cab"))
    assert [row["id"] for row in rows] == ["c", "a", "b"]


def test_a_finding_has_the_fields_of_the_design_and_its_words_at_its_place(find):
    text = f"\ufeff Señor  alcalde 🗽\r\n\t{RULE} Ñandú."
    (row,) = find({"id": 1, "text": text, "kind": "ordinance", "issuer": "council"})
    assert any(finding["policy"] == "no_detainer_holds" for finding in row["findings"])
    for finding in row["findings"]:
        assert set(finding) == FIELDS
        assert text[finding["start"] : finding["end"]] == finding["quote"]
        for carved in finding["carve_outs"]:
            assert set(carved) == {"type", "quote", "start", "end"}
            assert text[carved["start"] : carved["end"]] == carved["quote"]
        assert all(set(reason) == {"code", "args"} for reason in finding["because"])


def test_other_keys_are_never_read(find):
    plain, marked = find({"id": 1, "text": RULE}, {"id": 1, "text": RULE, "labels": [{"policy": "I.A"}], "note": "x"})
    assert plain == marked


def test_broken_letters_in_other_keys_spoil_no_line(find):
    (row,) = find(b'{"id": 1, "note": "\\ud800", "score": NaN, "text": "' + RULE.encode() + b'"}')
    assert row["findings"]


def test_kind_and_issuer_may_be_absent_or_null(find):
    first, second = find({"id": 1, "text": RULE}, {"id": 1, "text": RULE, "kind": None, "issuer": None})
    assert first == second


def test_the_kind_of_paper_decides_what_words_can_do(find):
    order, news = find({"id": 1, "text": RULE, "kind": "general_order"}, {"id": 2, "text": RULE, "kind": "news"})
    assert "adopts" in [finding["stance"] for finding in order["findings"]]
    assert {finding["stance"] for finding in news["findings"]} <= {"mentions"}


def test_ids_come_back_as_they_were(find):
    ids = ["é", 'a"b', 7, -3, 1.5, "12345678901234567890123", 12345678901234567890123]
    assert [row["id"] for row in find(*({"id": id_, "text": ""} for id_ in ids))] == ids


def test_empty_text_has_no_findings_and_blank_lines_no_answer(find):
    assert find({"id": 1, "text": ""}, b"", b"  \r", {"id": 2, "text": " "}) == [
        {"id": 1, "findings": []},
        {"id": 2, "findings": []},
    ]


def test_a_byte_order_mark_and_windows_line_ends_are_no_fault(find):
    rows = find(b'\xef\xbb\xbf{"id": 1, "text": ""}\r', {"id": 2, "text": ""})
    assert [row["id"] for row in rows] == [1, 2]


@pytest.mark.parametrize(
    ("line", "id_", "words"),
    [
        (b"not json", None, "line 1"),
        (b'{"id": 1, "text": "cut', None, "JSON"),
        (b'{"id": 1, "text": "a"} {"id": 2}', None, "JSON"),
        (b"[1, 2]", None, "JSON object"),
        (b"[" * 100_000, None, "JSON"),
        (b'{"id": 1, "text": "\xff\xfe"}', 1, "Unicode"),
        (b'{"text": "a"}', None, "id"),
        (b'{"id": null, "text": "a"}', None, "id"),
        (b'{"id": [1], "text": "a"}', None, "string or a number"),
        (b'{"id": true, "text": "a"}', None, "string or a number"),
        (b'{"id": "x"}', "x", "text"),
        (b'{"id": "x", "text": null}', "x", "text"),
        (b'{"id": "x", "text": 5}', "x", "string"),
        (b'{"id": "x", "text": "\\ud800 "}', "x", "Unicode"),
    ],
)
def test_a_bad_line_is_answered_with_an_error_and_the_next_one_is_read(find, line, id_, words):
    bad, good = find(line, {"id": "next", "text": RULE}, status=3)
    assert set(bad) == {"id", "error"}
    assert bad["id"] == id_
    assert words in bad["error"]
    assert good["findings"]


@pytest.mark.parametrize(("key", "value", "allowed"), [("kind", "foo", "general_order"), ("issuer", 5, "sheriff")])
def test_a_word_of_no_vocabulary_is_taken_as_not_stated_and_said_so(find, key, value, allowed):
    plain, noted = find({"id": 1, "text": RULE}, {"id": 1, "text": RULE, key: value})
    assert noted["findings"] == plain["findings"]
    assert key in noted["note"]
    assert allowed in noted["note"]


def test_errors_speak_the_readers_language(run):
    told = run("find", "--jsonl", "--language", "es", input="{}\n")
    assert told.exit_code == 3
    assert json.loads(told.stdout)["error"].startswith("línea 1")


def test_files_and_standard_input_are_read_in_the_order_given(run, tmp_path):
    path = tmp_path / "one.jsonl"
    path.write_text('{"id": "file", "text": ""}\n', encoding="utf-8")
    told = run("find", "--jsonl", path, "-", input='{"id": "pipe", "text": ""}\n')
    assert [json.loads(line)["id"] for line in told.stdout.splitlines()] == ["file", "pipe"]


def test_a_file_that_is_not_there_is_wrong_usage(run, tmp_path):
    assert run("find", "--jsonl", tmp_path / "none.jsonl").exit_code == 2


def test_each_answer_is_written_before_the_next_line_is_read():
    with subprocess.Popen(
        [sys.executable, "-m", "latchstring.cli", "find", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        for number in range(3):
            process.stdin.write(json.dumps({"id": number, "text": RULE}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(timeout=30) == 0
