"""The time that is left: not told before there is anything to go by, and a range where two clocks disagree."""

from latchstring.cli.survey_shown import left_in_words
from latchstring.language import Speech
from latchstring.survey.remaining import Clock


class Watch:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def started(sizes: list[int]) -> tuple[Clock, Watch]:
    watch = Watch()
    return Clock({str(at): size for at, size in enumerate(sizes)}, watch), watch


def test_nothing_is_told_before_something_is_known() -> None:
    clock, watch = started([10] * 10)
    watch.now = 60
    clock.count("0", kept=False, findings=0)
    assert left_in_words(clock.standing(), Speech("en")) == "time left not known yet"


def test_alike_communities_give_one_number() -> None:
    clock, watch = started([10] * 10)
    for at in range(5):
        clock.count(str(at), kept=False, findings=2)
    watch.now = 300
    standing = clock.standing()
    assert (standing.least, standing.most, standing.findings) == (300, 300, 10)
    assert left_in_words(standing, Speech("en")) == "about 5 minutes left"


def test_unlike_communities_give_a_range() -> None:
    clock, watch = started([1000, 1000, 1000, 10, 10, 10, 10, 10, 10])
    for at in range(3):
        clock.count(str(at), kept=False, findings=0)
    watch.now = 600
    assert left_in_words(clock.standing(), Speech("en")) == "1 to 20 minutes left"


def test_what_was_kept_teaches_nothing() -> None:
    clock, watch = started([10] * 100)
    for at in range(90):
        clock.count(str(at), kept=True, findings=0)
    for at in range(90, 95):
        clock.count(str(at), kept=False, findings=0)
    watch.now = 100
    assert clock.standing().least == 100


def test_the_last_seconds_are_no_minute() -> None:
    clock, watch = started([10] * 10)
    for at in range(9):
        clock.count(str(at), kept=False, findings=0)
    watch.now = 30
    assert left_in_words(clock.standing(), Speech("en")) == "less than a minute left"
