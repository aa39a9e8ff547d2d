"""The try to answer an update, as the tasks that work on it share it."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


@dataclass(slots=True)
class Attempt:
    """One try to answer an update."""

    #: The update; None outside the work on an update of Telegram.
    update_id: int | None = None
    #: How many earlier tries have failed.
    failed: int = 0
    #: Whether the update is answered; False once an answer has failed and must be tried later.
    answered: bool = True
    #: Ids of messages that an earlier try sent, in their order, without those that this try has
    #: edited already.
    earlier: list[int] = field(default_factory=list)
    #: Whether the update has waited for its turn before.
    waited: bool = False
    #: Called with the id of each message once it is sent, before any other message is sent.
    on_sent: Callable[[int], Awaitable[None]] | None = None
    #: Seconds after which the update is tried again because it must wait for its turn; None if it
    #: need not.
    later_s: float | None = None

    def wait(self, seconds: float) -> None:
        """Let the update wait: it is tried again after so many seconds."""
        self.answered = False
        self.later_s = seconds


_outcome: ContextVar[Attempt] = ContextVar("outcome")


def begin(outcome: Attempt) -> None:
    """Make `outcome` the try of this task and of the tasks that it starts from now on."""
    _outcome.set(outcome)


def at_work() -> Attempt:
    """Return the try that this task belongs to; a new one if it belongs to none."""
    return _outcome.get(None) or Attempt()
