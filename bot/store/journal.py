"""The journal: updates are written down before Telegram gets a receipt, and kept until answered.

So no request is lost when the bot ends or crashes: the next run takes up the open ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

#: How often the work on an update is begun at most, if the bot dies during it each time. After
#: that the update is given up, because it may be what kills the bot.
MOST_TRIES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An update that is not answered yet."""

    update_id: int
    #: The update as JSON.
    body: str
    #: How often the work on it was begun by a bot that died before the end.
    begun: int


class Journal(Protocol):
    """Keeps updates until they are answered. What is awaited may raise `DatabaseAway`."""

    async def add(self, update_id: int, body: str) -> bool:
        """Write down an update; return False when the journal has it already, answered or not."""

    async def note_sent(self, update_id: int, message_id: int) -> None:
        """Write down that a message was sent for an update, so that the next try edits it."""

    def sent(self, update_id: int) -> tuple[int, ...]:
        """Return the ids of the messages sent for an open update of this bot, in their order."""

    async def begin(self, update_id: int) -> None:
        """Count a try at an update: if the bot dies during it, the update may be the cause."""

    def begun(self, update_id: int) -> int:
        """Return how often the work on an open update of this bot was begun without an end."""

    async def put_off(self, update_id: int) -> None:
        """Write down that the work on an update has ended without an answer."""

    async def strike(self, update_id: int) -> None:
        """Mark an update as answered and erase its body; its id is remembered for a while."""

    async def take_open(self) -> tuple[Entry, ...]:
        """Return the updates that are not answered, oldest first, for this bot to work on."""

    async def count_open(self) -> int:
        """Return how many updates are not answered."""

    async def purge(self) -> None:
        """Forget the ids of answered updates, once Telegram cannot deliver them again."""
