"""What has become of the update that this task works on."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field


@dataclass(slots=True)
class Attempt:
    """One try to answer an update."""

    #: Which one it is; None where nobody counts them.
    update_id: int | None = None
    #: How often it could not be answered.
    failed: int = 0
    #: False once it is known that no answer got through, nor could.
    answered: bool = True
    #: Messages that an earlier try sent, in their order, and that this one has not come to.
    earlier: list[int] = field(default_factory=list)


_outcome: ContextVar[Attempt] = ContextVar("outcome")


def begin(outcome: Attempt) -> None:
    """Let the rest of this task, and those that it starts, work on an update."""
    _outcome.set(outcome)


def at_work() -> Attempt:
    """Return the try that this task belongs to."""
    return _outcome.get(None) or Attempt()
