"""The queue of incoming updates: each is in the journal before it is confirmed to Telegram."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

import structlog
import telegram

from bot.incoming.raw_updates import update_in
from bot.operating.metrics import NoMetrics
from bot.store.storage import DatabaseAway, DatabaseBroken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.incoming.raw_updates import RawUpdate
    from bot.operating.metrics import Metrics
    from bot.store.journal import Entry, Journal

_log = structlog.get_logger()

#: Seconds between two tries while the database is away. Telegram keeps the updates until then.
_AGAIN_S = 1.0


class UpdateQueue(asyncio.Queue[object]):
    """Writes updates into the journal and queues them; only then callers confirm them to Telegram.

    `again_s`: seconds between two tries while the database is away.
    """

    def __init__(
        self, journal: Journal, *, metrics: Metrics | None = None, again_s: float = _AGAIN_S
    ) -> None:
        super().__init__()
        self._journal = journal
        self._metrics = metrics or NoMetrics()
        self._again_s = again_s
        #: How many updates wait until the database can take them.
        self._stuck = 0
        #: The updates that `write_ahead` has written down and `put` has not yet queued, by id;
        #: each with whether it was new to the journal.
        self._ahead: dict[int, tuple[RawUpdate, bool]] = {}

    @property
    def stuck(self) -> bool:
        """Tell whether an update waits for the database to take it."""
        return self._stuck > 0

    async def put(self, item: object) -> None:
        """Write down an update and queue it; drop one that the journal knew already.

        After `write_ahead` for the update, `item` need hold only its id: the rest is remembered.
        """
        if isinstance(item, telegram.Update):
            raw, fresh = self._ahead.pop(item.update_id, (None, False))
            if raw is None:
                fresh = await self._written(item.update_id, item.to_json())
            if not fresh:
                return
            if raw:
                item = _read(raw, item.get_bot())
            self._metrics.count_update(_kind(item))
        await super().put(item)

    async def take(self, updates: Sequence[RawUpdate], bot: telegram.Bot) -> None:
        """Write down updates from Telegram, all at once, and queue them one by one."""
        await self.write_ahead(updates)
        for one in updates:
            await self.put(_empty(one.update_id, bot))
            await asyncio.sleep(0)  # let other tasks run: a long update takes 1 ms to read

    async def write_ahead(self, updates: Sequence[RawUpdate]) -> None:
        """Write down, all at once, updates that will be `put` later. Raises `DatabaseBroken`."""
        unknown = {one.update_id: one for one in updates if one.update_id not in self._ahead}
        fresh = await asyncio.gather(
            *(self._written(one.update_id, one.body) for one in unknown.values())
        )
        self._ahead |= dict(zip(unknown, zip(unknown.values(), fresh, strict=True), strict=True))

    def put_back(self, update: telegram.Update) -> None:
        """Queue an update that is in the journal already."""
        self.put_nowait(update)

    async def _written(self, update_id: int, body: str) -> bool:
        try:
            return await self._journal.add(update_id, body)
        except DatabaseBroken:
            raise
        except DatabaseAway as problem:
            _log.error("journal.away", error=str(problem))
        self._stuck += 1
        try:
            while True:
                await asyncio.sleep(self._again_s)
                with suppress(DatabaseAway):
                    fresh = await self._journal.add(update_id, body)
                    _log.info("journal.back")
                    return fresh
        finally:
            self._stuck -= 1


def _kind(update: telegram.Update) -> str:
    """Return the kind of an update by its name in the Bot API, such as "message"; else "other"."""
    kinds = telegram.Update.ALL_TYPES
    return next((kind for kind in kinds if getattr(update, kind, None)), "other")


def update_of(entry: Entry, bot: telegram.Bot) -> telegram.Update:
    """Return the update in an entry of the journal; one without content if it cannot be read."""
    raw = update_in(entry.body)
    return _read(raw, bot) if raw else _empty(entry.update_id, bot)


def _read(raw: RawUpdate, bot: telegram.Bot) -> telegram.Update:
    """Return the update; one without content when python-telegram-bot cannot read it."""
    try:
        return telegram.Update.de_json(raw.fields, bot)
    except Exception as problem:  # noqa: BLE001  # the library does not check the fields' types
        _log.error("update.unreadable", number=raw.update_id, error=type(problem).__name__)
        return _empty(raw.update_id, bot)


def _empty(number: int, bot: telegram.Bot) -> telegram.Update:
    return telegram.Update.de_json({"update_id": number}, bot)
