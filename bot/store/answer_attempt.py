"""The attempt to answer an update, which all tasks that work on it share."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """How far the work on an update is."""

    #: Whether the work has begun; else the update waits for its turn.
    begun: bool = False
    #: The number of the link or file at work, from 1, and how many there are; None for a single
    #: one.
    article: tuple[int, int] | None = None
    #: How many pages of a file are read, and how many it has; None where they are not counted.
    pages: tuple[int, int] | None = None


@dataclass(slots=True)
class Attempt:
    """One try to answer an update."""

    #: The id of the update; None outside the work on an update of Telegram.
    update_id: int | None = None
    #: How many earlier tries have failed.
    failed: int = 0
    #: Whether nothing is left to try. False once the answer has failed or must wait, so that the
    #: update is tried again later.
    answered: bool = True
    #: Ids of the messages that earlier tries sent, in order. This try edits them instead of
    #: sending new ones. It takes each id out of the list before it edits that message.
    earlier: list[int] = field(default_factory=list)
    #: Whether the update has waited for its turn before.
    waited: bool = False
    #: Called with the id of each message once it is sent, before this attempt sends another one.
    on_sent: Callable[[int], Awaitable[None]] | None = None
    #: Seconds after which the update is tried again because it must wait for its turn; None if it
    #: need not.
    later_s: float | None = None
    #: Whether the person has stopped the work. Then nobody waits for an answer any more.
    stopped: bool = False
    #: How far the work is. `on_stage` is called whenever that changes.
    stage: Stage = Stage()
    on_stage: Callable[[Stage], None] | None = None

    def tell(self, **news: Any) -> None:
        """Note how far the work is now: `news` are fields of `Stage`."""
        self.stage = replace(self.stage, **news)
        if self.on_stage:
            self.on_stage(self.stage)

    def wait(self, seconds: float) -> None:
        """Let the update wait: it is tried again after so many seconds."""
        self.answered = False
        self.later_s = seconds


_outcome: ContextVar[Attempt] = ContextVar("outcome")


def begin(outcome: Attempt) -> None:
    """Make `outcome` the attempt of this task and of the tasks that it starts from now on."""
    _outcome.set(outcome)


def at_work() -> Attempt:
    """Return the attempt that this task belongs to; a new one if it belongs to none."""
    return _outcome.get(None) or Attempt()
