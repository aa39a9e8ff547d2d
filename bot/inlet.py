"""The queue that updates come in by: each is in the journal before Telegram hears of it."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import TYPE_CHECKING

import structlog
import telegram

from bot.metrics import NoMetrics
from bot.storage import DatabaseAway

if TYPE_CHECKING:
    from bot.journal import Entry, Journal
    from bot.metrics import Metrics

_log = structlog.get_logger()

#: Seconds between tries while the database is away. Telegram keeps the updates meanwhile.
_AGAIN_S = 1.0


class Inlet(asyncio.Queue[object]):
    """python-telegram-bot puts an update in, and only then tells Telegram that it has it.

    (`Updater._start_polling` awaits `put` before the offset of the next `getUpdates`.)
    """

    def __init__(
        self, journal: Journal, *, metrics: Metrics | None = None, again_s: float = _AGAIN_S
    ) -> None:
        super().__init__()
        self._journal = journal
        self._metrics = metrics or NoMetrics()
        self._again_s = again_s
        #: Updates that cannot be written down just now.
        self._stuck = 0

    @property
    def stuck(self) -> bool:
        """Tell whether an update waits for the database to take it."""
        return self._stuck > 0

    async def put(self, item: object) -> None:
        """Write an update down and queue it; one that is known already is let go."""
        if isinstance(item, telegram.Update):
            if not await self._written(item):
                return
            self._metrics.update(_kind(item))
        await super().put(item)

    def put_back(self, update: telegram.Update) -> None:
        """Queue an update that is in the journal already."""
        self.put_nowait(update)

    async def _written(self, update: telegram.Update) -> bool:
        body = update.to_json()
        try:
            return await self._journal.add(update.update_id, body)
        except DatabaseAway as problem:
            _log.error("journal.away", error=str(problem))
        self._stuck += 1
        try:
            while True:
                await asyncio.sleep(self._again_s)
                with suppress(DatabaseAway):
                    fresh = await self._journal.add(update.update_id, body)
                    _log.info("journal.back")
                    return fresh
        finally:
            self._stuck -= 1


def _kind(update: telegram.Update) -> str:
    """Return the name of what the update is about, as the Bot API has it."""
    kinds = telegram.Update.ALL_TYPES
    return next((kind for kind in kinds if getattr(update, kind, None)), "other")


def update_of(entry: Entry, bot: telegram.Bot) -> telegram.Update:
    """Return the update that an entry of the journal holds."""
    return telegram.Update.de_json(json.loads(entry.body), bot)
