"""Hostile uploads: whatever comes under whatever name, papers are whole, names are safe, and nothing runs in a browser."""

import hashlib
import io
import re
import stat
import zipfile

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given
from hypothesis import settings as rules
from hypothesis import strategies as st

from townhall.assessments.intake import add_paper
from townhall.assessments.models import Bundle, Paper
from townhall.assessments.quota import Room
from townhall.assessments.running import start_assessment
from townhall.assessments.storing import path_of, store
from townhall.config.environment import environment
from townhall.core.access.roles import Role
from townhall.core.jobs.models import Job, JobState

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
SCRIPT = "<script>alert(1)</script>"
PICTURE = f'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">{SCRIPT}</svg>'


def zipped(members: dict[str, bytes], *, links: dict[str, str] | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        for name, target in (links or {}).items():
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, target)
    return out.getvalue()


def here(community) -> str:
    return reverse("assessments:papers", args=[community.organisation.slug, community.slug])


@pytest.fixture
def liaison(community, person_with, signed_in) -> Client:
    return signed_in(person_with(community.organisation, Role.LIAISON))


@pytest.fixture
def send(community, liaison, work):
    """Uploads files with their paths, as a browser does, and parts them; returns the answer."""

    def post(*files: tuple[str, bytes], content_type: str = "text/plain"):
        sent = [SimpleUploadedFile(f"f{n}.bin", content, content_type) for n, (_, content) in enumerate(files)]
        answer = liaison.post(here(community), {"files": sent, "paths": [name for name, _ in files]})
        work()
        return answer

    return post


names = st.one_of(
    st.text(max_size=40),
    st.text(st.sampled_from("a./\\ \x00\n\u202e:é𝒂"), max_size=600),
    st.sampled_from(
        ["../../keys/keys.sqlite3", "/etc/passwd", "papers.yml", "answers.yml", "a" * 600 + ".pdf", "é" * 399]
    ),
)
plain = st.one_of(
    st.binary(max_size=300),
    st.sampled_from(
        [b"%PDF-1.7 broken", b"PK\x03\x04 cut off", b"{\\rtf1 x", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"papers: ["]
    ),
    st.sampled_from([SCRIPT.encode(), PICTURE.encode(), b"Officers shall not ask about immigration status.\x00\x1f"]),
)
safe_names = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), min_size=1, max_size=30)
archives = st.recursive(plain, lambda inner: st.dictionaries(safe_names, inner, max_size=3).map(zipped), max_leaves=4)


@rules(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    files=st.lists(st.tuples(names, archives), min_size=1, max_size=3),
    lie=st.sampled_from(["text/html", "image/svg+xml", "x"]),
)
def test_whatever_is_uploaded_is_kept_whole_under_a_safe_name_or_told(files, lie, community, send, work, now):
    files = [(name, content or b" ") for name, content in files]
    assert send(*files, content_type=lie).status_code == 302
    start_assessment(community, by="x", now=now)
    work()
    assert not Job.objects.exclude(state=JobState.DONE).exists()
    for paper in Paper.objects.all():
        parts = paper.name.split("/")
        assert paper.name.isprintable()
        assert 1 <= len(paper.name) <= 400
        assert not {"", ".", ".."} & set(parts), paper.name
        assert hashlib.sha256(path_of(paper.digest).read_bytes()).hexdigest() == paper.digest


def test_random_papers_are_assessed_and_shown(community, send, now, work, liaison):
    files = [("page.html", SCRIPT.encode()), ("icon.svg", PICTURE.encode()), ("broken.pdf", b"%PDF-1.7 broken")]
    send(*files, ("zeros.txt", b"Officers shall not ask\x00 any person about immigration status.\x00"))
    run = start_assessment(community, by="x", now=now)
    work()
    run.refresh_from_db()
    assert run.done_at
    for paper in Paper.objects.all():
        where = [community.organisation.slug, community.slug, paper.pk]
        for name, more in (("paper-text", []), ("paper", []), ("page-picture", [1])):
            answer = liaison.get(reverse(f"assessments:{name}", args=[*where, *more]))
            assert answer.status_code in (200, 404), (paper.name, name)
            assert answer["Content-Type"] in ("text/html; charset=utf-8", "image/png")
            assert answer["X-Content-Type-Options"] == "nosniff"
            text = answer.content.decode(errors="replace")
            assert SCRIPT not in text
            assert not re.search(r"<[^>]+onload=", text)
            assert "unsafe" not in answer["Content-Security-Policy"]


def test_no_address_serves_a_paper_as_it_came(community, send, liaison):
    send(("page.html", SCRIPT.encode()))
    digest = Paper.objects.get().digest
    for address in (
        f"/papers/{digest[:2]}/{digest}",
        f"/static/{digest}",
        f"/media/{digest}",
        f"{here(community)}{digest}",
    ):
        assert liaison.get(address).status_code == 404


def test_a_bomb_is_told_and_not_unpacked(send):
    deep = b"Officers shall not ask."
    for level in range(8):
        deep = zipped({f"level{level}.zip": deep})
    send(("bomb.zip", zipped({"zeros.txt": bytes(30_000_000)})), ("deep.zip", deep))
    codes = {problem["code"] for bundle in Bundle.objects.all() for problem in bundle.problems}
    assert codes == {"problem-expands-too-much", "problem-archive-too-deep"}
    assert not Paper.objects.exists()


def test_a_link_in_a_zip_leads_nowhere(send):
    send(
        ("links.zip", zipped({"a.txt": b"A paper."}, links={"passwd": "/etc/passwd", "up": "../../keys/keys.sqlite3"}))
    )
    for paper in Paper.objects.all():
        content = path_of(paper.digest).read_bytes()
        assert content in (b"A paper.", b"/etc/passwd", b"../../keys/keys.sqlite3")
        assert not path_of(paper.digest).is_symlink()


def test_a_folder_of_two_thousand_files_comes_in_at_once_and_one_more_is_answered_in_words(community, liaison):
    def post(count: int):
        files = [SimpleUploadedFile(f"{n}.txt", b"x") for n in range(count)]
        paths = [f"orders/{n}.txt" for n in range(count)]
        return liaison.post(here(community), {"files": files, "paths": paths})

    answer = post(settings.DATA_UPLOAD_MAX_NUMBER_FILES + 1)
    assert answer.status_code == 413
    assert "2000" in re.sub(r"[^\w]", "", answer.content.decode())
    assert not Bundle.objects.exists()
    assert post(settings.DATA_UPLOAD_MAX_NUMBER_FILES).status_code == 302
    assert Bundle.objects.filter(name__startswith="orders/").count() == Job.objects.count() == 2_000


@pytest.mark.parametrize("language", ["en", "es"])
def test_more_than_the_site_takes_is_refused_in_words_before_it_is_written_down(community, liaison, settings, language):
    settings.UPLOAD_MEGABYTES = 1
    answer = liaison.post(
        here(community) + f"?lang={language}", {"files": SimpleUploadedFile("large.txt", bytes(2_500_000))}
    )
    assert answer.status_code == 413
    text = answer.content.decode()
    assert "<h1>" in text
    assert "⟦" not in text
    assert not Bundle.objects.exists()


def test_strangers_cannot_fill_the_disk(db):
    large = SimpleUploadedFile("large.txt", bytes(1_500_000))
    assert Client().post(reverse("people:sign-in"), {"file": large}).status_code == 413


def test_a_body_that_is_no_form_is_answered_in_words(community, liaison):
    answer = liaison.post(here(community), b"--x\r\nbroken", content_type="multipart/form-data; boundary=")
    assert answer.status_code == 400
    assert "<h1>" in answer.content.decode()


def test_a_reader_adds_nothing(community, person_with, signed_in):
    reader = signed_in(person_with(community.organisation, Role.READER))
    assert reader.post(here(community), {"files": SimpleUploadedFile("a.txt", b"x")}).status_code == 403
    assert not Bundle.objects.exists()


def test_an_older_upload_that_is_parted_late_does_not_take_the_newer_ones_place(community, now):
    import datetime

    newer = add_paper(community, "order.txt", "b" * 64, 1, by="x", now=now)
    older = add_paper(community, "order.txt", "a" * 64, 1, by="x", now=now - datetime.timedelta(minutes=1))
    assert older == newer
    assert Paper.objects.get(replaced_at=None).digest == "b" * 64


def test_parting_again_brings_back_nothing_that_was_taken_out(community, now):
    first = add_paper(community, "order.txt", "a" * 64, 1, by="x", now=now)
    first.replaced_at = now
    first.save()
    assert add_paper(community, "order.txt", "a" * 64, 1, by="x", now=now) == first
    assert not Paper.objects.filter(replaced_at=None).exists()


def test_an_upload_that_breaks_off_leaves_nothing_behind():
    def chunks():
        yield b"broke off 41d7"
        raise OSError("the line is dead")

    with pytest.raises(OSError, match="dead"):
        store(chunks())
    assert not [path for path in environment().papers.glob(".part-*") if b"41d7" in path.read_bytes()]


def test_an_organisation_fills_its_own_room_and_no_more(community, other_community, send, work, settings):
    settings.QUOTA_MEGABYTES = 1
    assert send(("a.txt", b"a" * 600_000)).status_code == 302
    work()
    full = send(("b.txt", b"b" * 600_000))
    assert full.status_code == 422
    assert "TOWNHALL_QUOTA_MB" in full.content.decode()
    assert list(community.papers.values_list("name", flat=True)) == ["a.txt"]
    # A small ZIP file that parts into more than there is room for: what fits is kept, what does not is told.
    both = zipped({"small.txt": b"c" * 90, "large.txt": b"d" * 500_000})
    assert send(("c.zip", both)).status_code == 302
    work()
    assert community.papers.filter(name__contains="small.txt").exists()
    assert not community.papers.filter(name__contains="large.txt").exists()
    (told,) = community.bundles.last().problems
    assert told["code"] == "papers-no-room"
    assert Room(other_community.organisation).takes(900_000)


def test_an_empty_file_does_not_turn_away_the_others_and_is_told(community, send, liaison, work, now):
    sent = send(("empty.txt", b""), ("order.txt", b"Officers shall not ask about immigration status."))
    assert sent.status_code == 302
    start_assessment(community, by="x", now=now)
    work()
    told = liaison.get(here(community)).content.decode()
    assert "order.txt" in told
    assert "The file holds no words. Open it and see whether it is the right file" in told
