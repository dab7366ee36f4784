"""The tasks there are. A task is a function that may be begun again at any time: it finds what is done and goes on."""

from collections.abc import Callable
from typing import Protocol


class Progress(Protocol):
    """How a task tells how far it is. Raises `LeaseLost` where the job was given to another worker."""

    def __call__(self, done: int, whole: int) -> None:
        """Say that `done` of `whole` steps are done."""


Task = Callable[[str, Progress], None]
_TASKS: dict[str, Task] = {}


def task(name: str) -> Callable[[Task], Task]:
    """Register a task under a name that does not change: rows that wait in a database call it by it."""

    def register(function: Task) -> Task:
        if _TASKS.setdefault(name, function) is not function:
            raise ValueError(f"Two tasks are named {name}.")
        return function

    return register


def task_named(name: str) -> Task:
    """Return a task; raises LookupError."""
    if name not in _TASKS:
        raise LookupError(name)
    return _TASKS[name]
