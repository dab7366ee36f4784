"""The crew: worker processes that do communities, and what happens when one dies, hangs or grows too large.

Each worker has one community at a time and says which paper it is at, so a death or a hang is laid to that paper and to
no other; why this is no pool of `concurrent.futures` is told in docs/decisions/0025-workers.md.
"""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from contextlib import suppress

import msgspec

from latchstring.survey.orders import Done, Order, Ready, Setup, Told, Working, to_line
from latchstring.text import Message

LIVES = 3
"""How often a paper may bring a worker down before it is set aside: a kill from outside may hit by chance."""
MOST_MEMORY = 260_000_000
"""Bytes after which a worker is let go at the end of its community, so that none keeps what one large paper took."""
STARTS = 3
"""How many workers may die before they are ready until the crew gives up."""
TICK = 0.5
"""Seconds between looks at workers that may hang."""


class CrewFailed(Exception):  # noqa: N818 it reads as what it is
    """No worker can start, or none can write; `message` says what happened, why it matters and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


class Worker:
    """A worker process, the order it has, and the paper it is at."""

    def __init__(self, setup: Setup, answers: "queue.SimpleQueue[tuple[Worker, bytes]]") -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "latchstring.survey.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
        self.order: Order | None = None
        self.paper = ""
        self.ready = False
        self.since = time.monotonic()
        self._write(to_line(setup))
        self._listener = threading.Thread(target=self._listen, args=(answers,), daemon=True)
        self._listener.start()

    def _listen(self, answers: "queue.SimpleQueue[tuple[Worker, bytes]]") -> None:
        """Pass on what the worker tells, and an empty line when it has ended."""
        assert self.process.stdout is not None  # noqa: S101 it was asked for above
        with self.process.stdout as told:
            for line in told:
                answers.put((self, line))
        answers.put((self, b""))

    def give(self, order: Order) -> None:
        """Give it a community to do."""
        self.order, self.paper, self.since = order, "", time.monotonic()
        self._write(to_line(order))

    def _write(self, line: bytes) -> None:
        assert self.process.stdin is not None  # noqa: S101 it was asked for above
        try:
            self.process.stdin.write(line)
            self.process.stdin.flush()
        except OSError:
            return  # it has ended; the empty line that follows says so

    def end(self, kill: bool = True) -> int:
        """Let it go, at once or when it has done what it has; return its exit status."""
        if kill:
            self.process.kill()
        if self.process.stdin is not None:
            with suppress(OSError):
                self.process.stdin.close()
        status = self.process.wait()
        self._listener.join()
        return status


class Crew:
    """Workers over a list of communities. Iterate `work()`; leaving it ends every worker."""

    def __init__(self, setup: Setup, size: int, patience: float | None = None) -> None:
        self.setup = setup
        self.size = size
        self.patience = setup.terms.patience if patience is None else patience
        self._answers: queue.SimpleQueue[tuple[Worker, bytes]] = queue.SimpleQueue()
        self._workers: list[Worker] = []
        self._waiting: deque[Order] = deque()
        self._deaths: Counter[tuple[str, str]] = Counter()
        self._failed_starts = 0

    def work(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Done] | None]:
        """Do the communities; yield each when it is done, and None now and then while nothing is.

        Raises `CrewFailed` where no worker starts or a part cannot be written.
        """
        self._waiting.extend(orders)
        try:
            while self._waiting or any(worker.order for worker in self._workers):
                self._hire()
                try:
                    worker, line = self._answers.get(timeout=TICK)
                except queue.Empty:
                    yield None
                else:
                    done = self._hear(worker, line)
                    if done is not None:
                        yield done
                self._end_those_that_hang()
        finally:
            for worker in self._workers:
                worker.end()

    def _hire(self) -> None:
        """Have as many workers as there is work for, and give work to those that have none."""
        for worker in self._workers:
            if worker.ready and worker.order is None and self._waiting:
                worker.give(self._waiting.popleft())
        busy = sum(1 for worker in self._workers if worker.order is not None)
        wanted = min(self.size, busy + len(self._waiting))
        while len(self._workers) < wanted:
            self._workers.append(Worker(self.setup, self._answers))

    def _hear(self, worker: Worker, line: bytes) -> tuple[Order, Done] | None:
        if worker not in self._workers:
            return None  # it was let go
        if not line:
            self._bury(worker, hung=False)
            return None
        told = msgspec.convert(json.loads(line), Told)
        worker.since = time.monotonic()
        if isinstance(told, Ready):
            worker.ready, self._failed_starts = True, 0
        elif isinstance(told, Working):
            worker.paper = told.paper
        else:
            return self._finished(worker, told)
        return None

    def _finished(self, worker: Worker, done: Done) -> tuple[Order, Done] | None:
        order, worker.order = worker.order, None
        if done.failed:
            raise CrewFailed(Message("survey-cannot-write", {"error": done.failed}))
        if done.peak > MOST_MEMORY:
            self._workers.remove(worker)
            worker.end(kill=False)
        return None if order is None else (order, done)

    def _end_those_that_hang(self) -> None:
        now = time.monotonic()
        for worker in list(self._workers):
            if worker.order is not None and now - worker.since > self.patience:
                self._bury(worker, hung=True)

    def _bury(self, worker: Worker, hung: bool) -> None:
        """Take a dead worker's community back, without the paper that brought it down too often."""
        self._workers.remove(worker)
        status = worker.end()
        order = worker.order
        if order is None:
            self._failed_starts += not worker.ready
            if self._failed_starts >= STARTS:
                raise CrewFailed(Message("survey-no-workers", {"status": status}))
            return
        place = (order.listing.id, worker.paper)
        self._deaths[place] += LIVES if hung else 1
        if self._deaths[place] >= LIVES:
            reason = _hung(self.patience) if hung else _died(status)
            order = Order(order.listing, {**order.set_aside, worker.paper: reason})
        self._waiting.appendleft(order)


def _hung(seconds: float) -> Message:
    return Message("problem-worker-hung", {"seconds": round(seconds)})


def _died(status: int) -> Message:
    return Message("problem-worker-died", {"times": LIVES, "status": status})
