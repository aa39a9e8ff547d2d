"""In what order updates are worked: one after another within a chat, chats side by side."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import structlog
import telegram
from telegram.ext import BaseUpdateProcessor

from bot.incoming.suspects import Suspects
from bot.store.attempt import Attempt, begin
from bot.store.storage import DatabaseAway
from bot.work.fair_queue import on_behalf_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine, Sequence

    from bot.incoming.pastes import Paste, Pastes
    from bot.incoming.update_queue import UpdateQueue
    from bot.store.journal import Entry, Journal

_log = structlog.get_logger()

#: Seconds until an update that could not be answered is taken up again; then twice that, …
_AGAIN_S = 15.0

#: Updates at work at once, over all chats. Nearly all of them wait: for a site, a worker, the
#: rest of a paste.
AT_ONCE = 1024


class ChatOrder(BaseUpdateProcessor):
    """Keeps the order of messages within each chat, and does not let one chat hold up others.

    Presses of buttons have a lane of their own for each person: they need not wait for a page
    that is being read. What was at work when the bot died goes a few at a time. What is
    answered is struck out of the journal; what could not be answered is taken up again.
    """

    def __init__(
        self,
        parts: Pastes,
        journal: Journal,
        update_queue: UpdateQueue,
        *,
        suspects: Suspects | None = None,
    ) -> None:
        super().__init__(AT_ONCE)
        self._pastes = parts
        self._journal = journal
        self._update_queue = update_queue
        #: A lock for each lane with an update in it, and how many there are in it.
        self._lanes: dict[object, tuple[asyncio.Lock, int]] = {}
        self._suspects = suspects or Suspects()
        #: Updates that are answered and stand in the journal still.
        self._answered: set[int] = set()
        #: Updates that could not be answered, and how often.
        self._failed: dict[int, int] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Work `update` when those before it in its lane are done."""
        result = self._outcome(update)
        begin(result)
        on_behalf_of.set(_asker(update))
        await self._work(update, cast("Coroutine[Any, Any, object]", coroutine), result)
        if isinstance(update, telegram.Update):
            await self._settle(update, result)

    def _outcome(self, update: object) -> Attempt:
        if not isinstance(update, telegram.Update):
            return Attempt()
        number = update.update_id
        return Attempt(
            update_id=number,
            earlier=list(self._journal.sent(number)),
            failed=self._failed.get(number, 0),
        )

    async def _work(
        self, update: object, coroutine: Coroutine[Any, Any, object], result: Attempt
    ) -> None:
        message = _private_message(update)
        if message and (paste := self._pastes.join(message)):
            coroutine.close()  # the first part is answered for all of them
            await paste.at_work()
            await self._begin(update)
            result.answered = await paste.answered()
            return
        if message and (paste := self._pastes.begin(message)):
            try:
                await self._in_lane(update, coroutine, paste)
                paste.is_answered = result.answered
            finally:
                self._pastes.end(message)
            return
        await self._in_lane(update, coroutine)

    async def _settle(self, update: telegram.Update, result: Attempt) -> None:
        """Strike the update out of the journal if it is answered, else have it tried later."""
        number = update.update_id
        if result.answered:
            self._failed.pop(number, None)
            self._answered.add(number)
            await self._strike()
            return
        failed = self._failed[number] = self._failed.get(number, 0) + 1
        delay_s = _AGAIN_S * 2 ** min(failed - 1, 6)
        _log.warning("update.later", in_s=delay_s, failed=failed)
        asyncio.get_running_loop().call_later(delay_s, self._update_queue.put_back, update)
        try:
            await self._journal.put_off(number)
        except DatabaseAway as problem:  # it counts as begun without an end, at worst
            _log.error("journal.away", error=str(problem))

    async def _strike(self) -> None:
        """Strike out what is answered: this update, and those for which the database was away."""
        numbers = tuple(self._answered)
        self._answered.clear()
        try:
            await asyncio.gather(*map(self._journal.strike, numbers))
        except DatabaseAway as problem:  # answered again after a restart, at worst
            self._answered.update(numbers)
            _log.error("journal.away", error=str(problem))

    async def _in_lane(
        self, update: object, coroutine: Coroutine[Any, Any, object], paste: Paste | None = None
    ) -> None:
        lane = _lane_of(update)
        lock, waiting = self._lanes.get(lane, (asyncio.Lock(), 0))
        self._lanes[lane] = (lock, waiting + 1)
        try:
            async with lock, self._suspects.room(self._begun(update)):
                if paste:
                    paste.begin()
                await self._begin(update)
                await coroutine
        finally:
            coroutine.close()  # where it is stopped before its turn
            lock, waiting = self._lanes[lane]
            if waiting == 1:
                del self._lanes[lane]
            else:
                self._lanes[lane] = (lock, waiting - 1)

    def _begun(self, update: object) -> int:
        if not isinstance(update, telegram.Update):
            return 0
        return self._journal.begun(update.update_id)

    async def _begin(self, update: object) -> None:
        """Note in the journal that work on `update` begins, in case the bot dies of it."""
        if not isinstance(update, telegram.Update):
            return
        try:
            await self._journal.begin(update.update_id)
        except DatabaseAway as problem:  # one try more than it should have, at worst
            _log.error("journal.away", error=str(problem))


def doubtful_last(
    taken: Sequence[tuple[Entry, telegram.Update]],
) -> list[tuple[Entry, telegram.Update]]:
    """Return the open updates, those begun most often last; the order within a lane is kept."""
    most: dict[object, int] = {}
    for entry, update in taken:
        lane = _lane_of(update)
        most[lane] = max(most.get(lane, 0), entry.begun)
    return sorted(taken, key=lambda one: most[_lane_of(one[1])])


def _private_message(update: object) -> telegram.Message | None:
    if isinstance(update, telegram.Update) and update.message:
        chat = update.message.chat
        return update.message if chat.type == chat.PRIVATE else None
    return None


def _asker(update: object) -> int | None:
    """Return whose share of the workers it uses: the chat's, else the person's."""
    if not isinstance(update, telegram.Update):
        return None
    if update.effective_chat and not update.callback_query:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else None


def _lane_of(update: object) -> object:
    """Return the lane of an update: those in one lane must not overtake one another."""
    if not isinstance(update, telegram.Update):
        return None
    if update.callback_query:
        return ("press", update.callback_query.from_user.id)
    if update.effective_chat:
        return ("chat", update.effective_chat.id)
    return ("update", update.update_id)
