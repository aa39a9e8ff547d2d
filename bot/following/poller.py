"""Does what is due, beside the bot: looks at feeds, and deliveries to chats.

At most `MOST_LOOKS` and `MOST_DELIVERIES` are at work at the same time. What they ask of the
workers is done when the workers have nothing else to do (`bot.work.fair_queue.NOBODY`).
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Protocol, TypeVar

import structlog

from bot.following.looks import LEASE_S
from bot.store.storage import DatabaseAway, DatabaseBroken
from bot.store.timers import TimerKind
from bot.work.fair_queue import NOBODY, on_behalf_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.following.looks import Looks
    from bot.store.following import Delivery, Following
    from bot.store.timers import Claim, Timers

_log = structlog.get_logger()

_T = TypeVar("_T")

#: The most looks, and the most deliveries, that are at work at the same time.
MOST_LOOKS = 16
MOST_DELIVERIES = 4

#: Seconds between two checks of the database for what is due, when nothing is.
_IDLE_S = 1.0
#: Seconds to wait when the database is away.
_AWAY_S = 5.0
#: Seconds that work has to finish when the bot is told to stop.
_FINISH_WITHIN_S = 3.0

#: The most seconds that a delivery may take. Fetching and reading take up to a minute, and then it
#: waits for its turn: a group may get only 20 messages a minute.
DELIVERY_LEASE_S = 600.0


class Deliveries(Protocol):
    """Delivers what is due in chats."""

    async def deliver(self, delivery: Delivery) -> None:
        """Send an article to its chat, keep it for the edition, leave it out, or put it off."""

    async def tell_gone(self, feed_key: str) -> None:
        """Tell the chats that follow a feed that it is gone, each of them once."""


class Poller:
    """Does what is due, until it is cancelled."""

    def __init__(
        self, *, looks: Looks, following: Following, timers: Timers, deliveries: Deliveries,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:  # fmt: skip
        self._looks = looks
        self._following = following
        self._timers = timers
        self._deliveries = deliveries
        self._pause = pause
        #: The chats that are getting a delivery; a chat gets one at a time, in order.
        self._chats: set[int] = set()

    async def run(self) -> None:
        """Do what is due, again and again."""
        on_behalf_of.set(NOBODY)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._keep_busy(MOST_LOOKS, self.claim_looks, self.look))
            group.create_task(
                self._keep_busy(MOST_DELIVERIES, self.claim_deliveries, self.deliver)
            )

    async def claim_looks(self, most: int) -> Sequence[Claim]:
        """Claim looks that are due."""
        return await self._timers.claim(TimerKind.FEED, most=most, lease_s=LEASE_S)

    async def claim_deliveries(self, most: int) -> Sequence[Delivery]:
        """Claim due deliveries: at most one for each chat that is not getting one already."""
        claimed: list[Delivery] = []
        while len(claimed) < most:
            taken = await self._following.claim(
                most=1, lease_s=DELIVERY_LEASE_S, without=self._chats
            )
            if not taken:
                break
            claimed += taken
            self._chats.add(taken[0].follow.chat_id)
        return claimed

    async def look(self, claim: Claim) -> None:
        """Look at a feed."""
        decision = await self._looks.look(claim)
        if decision and decision.feed.is_gone:
            await self._deliveries.tell_gone(decision.feed.key)

    async def deliver(self, delivery: Delivery) -> None:
        """Deliver an article."""
        try:
            await self._deliveries.deliver(delivery)
        finally:
            self._chats.discard(delivery.follow.chat_id)

    async def _keep_busy(
        self,
        most: int,
        claim: Callable[[int], Awaitable[Sequence[_T]]],
        work: Callable[[_T], Awaitable[None]],
    ) -> None:
        """Claim what is due and work on it, up to `most` at a time."""
        at_work: set[asyncio.Task[None]] = set()
        try:
            while True:
                taken: Sequence[_T] = ()
                try:
                    taken = await claim(most - len(at_work)) if len(at_work) < most else ()
                except DatabaseBroken:
                    raise
                except DatabaseAway as problem:
                    _log.error("following.away", error=str(problem))
                    await self._pause(_AWAY_S)
                at_work |= {asyncio.create_task(_safely(work, one)) for one in taken}
                if len(at_work) >= most:
                    await asyncio.wait(at_work, return_when=asyncio.FIRST_COMPLETED)
                elif not taken:
                    await self._pause(_IDLE_S)
                at_work = {one for one in at_work if not one.done()}
        finally:
            if at_work:  # time to note what was just sent, so that it is not sent again
                await asyncio.wait(at_work, timeout=_FINISH_WITHIN_S)
            for task in at_work:
                task.cancel()
            await asyncio.gather(*at_work, return_exceptions=True)


async def _safely(work: Callable[[_T], Awaitable[None]], one: _T) -> None:
    """Do a piece of work. If it fails, log that: it can be claimed again when its lease ends."""
    began = time.monotonic()
    try:
        await work(one)
    except DatabaseAway as problem:
        _log.error("following.away", error=str(problem))
    except Exception as problem:  # noqa: BLE001
        # nobody asked, so nobody is told; one look or delivery that fails must not end the bot
        _log.exception(
            "following.failed", error=type(problem).__name__,
            ms=round(1000 * (time.monotonic() - began)),
        )  # fmt: skip
