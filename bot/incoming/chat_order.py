"""The order in which updates are answered: within a chat one by one, all chats side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import structlog
import telegram
from telegram.ext import BaseUpdateProcessor

from bot.incoming.chain import place_of
from bot.incoming.suspects import Suspects
from bot.store.answer_attempt import Attempt, Stage, at_work, begin
from bot.store.storage import DatabaseAway
from bot.work.fair_queue import on_behalf_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine, Sequence

    from bot.incoming.pastes import Paste, Pastes
    from bot.incoming.update_queue import UpdateQueue
    from bot.store.journal import Entry, Journal

_log = structlog.get_logger()

#: Seconds before the second try of an update that could not be answered. The pause doubles with
#: each further try, up to 64 times this.
_AGAIN_S = 15.0

#: How many updates may be at work at once, over all chats. Nearly all of them are waiting: for a
#: site, for a worker, or for the rest of a paste.
AT_ONCE = 1024

#: Called with a message and the stage of the work on it, whenever that changes; with None instead
#: of a stage when a try to answer the message is over.
Watch = Callable[[telegram.Message, Stage | None], None]


@dataclass(slots=True, kw_only=True)
class _Open:
    """A message that is not answered yet."""

    update: telegram.Update
    attempt: Attempt
    #: The task that works on it, or waits for its lane; None between two tries.
    task: asyncio.Task[Any] | None = None
    #: Whether `stop` has cancelled the task.
    cancelled: bool = False
    #: Set when the task is done with the message.
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    #: The timer that begins the next try; None during a try.
    again: asyncio.TimerHandle | None = None


class ChatOrder(BaseUpdateProcessor):
    """Keeps the order of messages within each chat, and does not let one chat hold up others.

    Each chat has a lane, and updates in one lane are answered one by one. The presses of buttons
    by one person have a lane of their own, so that they need not wait for a page that is being
    read. Of the updates that were at work when the bot died, only a limited number run side by
    side (`suspects`). An answered update is struck out of the journal; one that could not be
    answered is queued again.

    `watch` is called when the work on a message gets to another stage. `stop` ends the work on a
    message for good.
    """

    def __init__(
        self,
        parts: Pastes,
        journal: Journal,
        update_queue: UpdateQueue,
        *,
        suspects: Suspects | None = None,
        watch: Watch | None = None,
    ) -> None:
        super().__init__(AT_ONCE)
        self._pastes = parts
        self._journal = journal
        self._update_queue = update_queue
        #: For each lane with updates in it: its lock, and the number of those updates.
        self._lanes: dict[object, tuple[asyncio.Lock, int]] = {}
        self._suspects = suspects or Suspects()
        #: Ids of answered updates that must still be struck out of the journal.
        self._answered: set[int] = set()
        #: How many tries have failed, by the id of the update.
        self._failed: dict[int, int] = {}
        #: Ids of the updates that have waited for their turn.
        self._waiting: set[int] = set()
        self._watch = watch
        #: The messages that are not answered yet, by chat id and message id.
        self._open: dict[tuple[int, int], _Open] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Answer `update` when those before it in its lane are done."""
        result = self._outcome(update)
        begin(result)
        on_behalf_of.set(_asker(update))
        work = self._work(update, cast("Coroutine[Any, Any, object]", coroutine), result)
        if not isinstance(update, telegram.Update):
            await work
        elif message := update.message:
            await self._until_stopped(update, message, work, result)
            await self._settle(update, result)
        else:
            await work
            await self._settle(update, result)

    async def _until_stopped(
        self,
        update: telegram.Update,
        message: telegram.Message,
        work: Coroutine[Any, Any, None],
        result: Attempt,
    ) -> None:
        """Do the work on a message to its end, or until `stop` cancels it."""
        task = asyncio.current_task()
        assert task  # noqa: S101  # a coroutine runs in a task
        entry = _Open(update=update, attempt=result, task=task)
        self._open[place_of(message)] = entry
        if self._watch:
            result.on_stage = partial(self._watch, message)
        result.tell()
        try:
            await work
        except asyncio.CancelledError:
            # the program may be ending, instead or as well
            if not entry.cancelled or task.uncancel():
                raise
        finally:
            self._close(message)
            entry.ended.set()

    def _close(self, message: telegram.Message) -> None:
        self._open.pop(place_of(message), None)
        if self._watch:
            self._watch(message, None)

    async def stop(self, chat_id: int, message_id: int) -> telegram.Update | None:
        """Stop the work on a message, or its wait; return its update, None if nothing was stopped.

        The update is struck out of the journal first, so that no restart can bring it back.
        """
        entry = self._open.get((chat_id, message_id))
        if entry is None or entry.attempt.stopped:
            return None
        entry.attempt.stopped = True
        if entry.again:
            entry.again.cancel()
        await self._answer(entry.update.update_id)
        if entry.again and entry.update.message:
            self._close(entry.update.message)
        elif entry.ended.is_set():  # meanwhile it was answered
            return None
        elif entry.task:
            entry.cancelled = True
            entry.task.cancel()
            await entry.ended.wait()
        return entry.update

    def _outcome(self, update: object) -> Attempt:
        if not isinstance(update, telegram.Update):
            return Attempt()
        number = update.update_id
        return Attempt(
            update_id=number,
            earlier=list(self._journal.sent(number)),
            failed=self._failed.get(number, 0),
            waited=number in self._waiting,
        )

    async def _work(
        self, update: object, coroutine: Coroutine[Any, Any, object], result: Attempt
    ) -> None:
        if message := _message_of(update):
            self._pastes.recent.remember(message)
        if message and (paste := self._pastes.join(message)):
            coroutine.close()  # the answer to the first part is the answer to all parts
            await paste.at_work()
            await self._begin(update)
            result.answered = await paste.answered()
            result.later_s = paste.later_s
            return
        if message and (paste := self._pastes.begin(message)):
            try:
                await self._in_lane(update, coroutine, paste)
                paste.is_answered, paste.later_s = result.answered, result.later_s
            finally:
                paste.is_answered |= result.stopped
                self._pastes.end(message)
            return
        await self._in_lane(update, coroutine)

    async def _settle(self, update: telegram.Update, result: Attempt) -> None:
        """Strike the update out of the journal if it is answered, else queue it again later."""
        number = update.update_id
        if result.answered or result.stopped:
            await self._answer(number)
            return
        delay_s = self._delay_s(number, result)
        again = asyncio.get_running_loop().call_later(delay_s, self._again, update)
        if message := update.message:
            self._open[place_of(message)] = _Open(update=update, attempt=result, again=again)
            result.tell(begun=False)
        try:
            await self._journal.put_off(number)
        except DatabaseAway as problem:  # so after a restart the update counts as a crash suspect
            _log.error("journal.away", error=str(problem))

    def _delay_s(self, number: int, result: Attempt) -> float:
        """Return after how many seconds an update is tried again; count its failed tries."""
        if result.later_s is not None:
            self._waiting.add(number)
            return result.later_s
        failed = self._failed[number] = self._failed.get(number, 0) + 1
        delay_s: float = _AGAIN_S * 2 ** min(failed - 1, 6)
        _log.warning("update.later", in_s=delay_s, failed=failed)
        return delay_s

    def _again(self, update: telegram.Update) -> None:
        """Queue an update for its next try."""
        if update.message:
            self._open.pop(place_of(update.message), None)
        self._update_queue.put_back(update)

    async def _answer(self, number: int) -> None:
        """Count an update as answered, for good."""
        self._failed.pop(number, None)
        self._waiting.discard(number)
        self._answered.add(number)
        await self._strike()

    async def _strike(self) -> None:
        """Strike out all answered updates, also those of a time when the database was away."""
        numbers = tuple(self._answered)
        self._answered.clear()
        try:
            await asyncio.gather(*map(self._journal.strike, numbers))
        except DatabaseAway as problem:  # if the bot restarts now, they are answered once more
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
                at_work().tell(begun=True)
                await coroutine
        finally:
            coroutine.close()  # if this task was cancelled before the coroutine began
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
        except DatabaseAway as problem:  # a crash will not count: the update gets one more try
            _log.error("journal.away", error=str(problem))


def doubtful_last(
    taken: Sequence[tuple[Entry, telegram.Update]],
) -> list[tuple[Entry, telegram.Update]]:
    """Return the open updates with the crash suspects last; the order within a lane is kept.

    Lanes are sorted by how often the work on any of their updates was begun, the fewest first.
    """
    most: dict[object, int] = {}
    for entry, update in taken:
        lane = _lane_of(update)
        most[lane] = max(most.get(lane, 0), entry.begun)
    return sorted(taken, key=lambda one: most[_lane_of(one[1])])


def _message_of(update: object) -> telegram.Message | None:
    """Return the message of an update, in a private chat or a group."""
    return update.message if isinstance(update, telegram.Update) else None


def _asker(update: object) -> int | None:
    """Return the id by which the workers are shared fairly: the chat's; for a press the person's.

    The person's id also serves for an update without a chat. None when it has neither.
    """
    if not isinstance(update, telegram.Update):
        return None
    if update.effective_chat and not update.callback_query:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else None


def _lane_of(update: object) -> object:
    """Return the lane of an update. Updates in one lane must not overtake one another."""
    if not isinstance(update, telegram.Update):
        return None
    if update.callback_query:
        return ("press", update.callback_query.from_user.id)
    if update.effective_chat:
        return ("chat", update.effective_chat.id)
    return ("update", update.update_id)
