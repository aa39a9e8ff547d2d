"""What was asked and is not answered yet: written down before Telegram is told it was received."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

#: How often the work on an update is begun without coming to an end; after that it is given up,
#: because it may be the very thing that brings the bot down.
MOST_TRIES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An update that is not answered yet."""

    update_id: int
    #: The update as JSON.
    body: str
    #: How often the work on it was begun by a bot that died before it came to an end.
    begun: int


class Journal(Protocol):
    """Keeps updates until they are answered. All methods raise `DatabaseAway`."""

    async def add(self, update_id: int, body: str) -> bool:
        """Write an update down; False when it was known already, answered or not."""

    async def note_sent(self, update_id: int, message_id: int) -> None:
        """Write down that a message was sent for an update; the next try edits it instead."""

    def sent(self, update_id: int) -> tuple[int, ...]:
        """Return the messages sent for an update that is open here, in their order."""

    async def begin(self, update_id: int) -> None:
        """Write down that the work on an update begins; until then it only waits."""

    def begun(self, update_id: int) -> int:
        """Return how often the work on an update that is open here was begun without an end."""

    async def put_off(self, update_id: int) -> None:
        """Write down that the work on an update came to an end, without an answer."""

    async def strike(self, update_id: int) -> None:
        """Mark an update as answered and erase what it said; its id is remembered for a while."""

    async def take_open(self) -> tuple[Entry, ...]:
        """Return what is not answered, oldest first, for this bot to work."""

    async def count_open(self) -> int:
        """Return how many updates are not answered."""

    async def purge(self) -> None:
        """Forget the ids of updates that Telegram can no longer deliver again."""
