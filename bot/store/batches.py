"""Small database operations asked for at the same time, done together in one transaction."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from bot.store.database import transaction
from bot.store.storage import DatabaseAway

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    #: What does an operation's work for all items at once, and an operation that waits for it.
    _Work = Callable[[AsyncConnection, Sequence[Any]], Awaitable[Sequence[Any]]]
    _Asked = tuple[_Work, object, asyncio.Future[Any]]

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

#: Operations in one transaction. SQLite takes 32,766 parameters in a statement, Postgres 32,767.
_MOST = 500


class Batches:
    """Does operations of one engine, one batch after another.

    A transaction of its own for each costs the event loop 2 ms in SQLAlchemy and in hand-overs to
    SQLite's thread, and when many are at it, they wait for SQLite's lock by polling: 200 people
    at once had the last wait for minutes. While a batch is under way the next one gathers.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._waiting: list[_Asked] = []
        self._task: asyncio.Task[None] | None = None

    async def do(
        self,
        work: Callable[[AsyncConnection, Sequence[_Item]], Awaitable[Sequence[_Result]]],
        item: _Item,
    ) -> _Result:
        """Return what `work` makes of `item`; it gets all that wait for it, and answers in order.

        Raises what `work` raises, and `DatabaseAway`, then for all in the batch.
        """
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((work, item, done))
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        return cast("_Result", await done)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Wait for what is under way, also where nobody waits for it any more."""
        if self._task:
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        try:
            while self._waiting:
                batch = self._waiting[:_MOST]
                del self._waiting[:_MOST]
                await self._try(batch)
        finally:
            self._task = None

    async def _try(self, batch: list[_Asked]) -> None:
        try:
            await self._do_or_again(batch)
        except Exception as problem:  # noqa: BLE001  # it is raised where somebody waits
            if len(batch) > 1 and not isinstance(problem, DatabaseAway):
                for one in batch:  # something is wrong with one of them
                    await self._try([one])
                return
            for _, _, done in batch:
                if not done.done():
                    done.set_exception(problem)

    async def _do_or_again(self, batch: list[_Asked]) -> None:
        """Do a batch; do it once more when the server went away meanwhile and came back in time.

        Every operation may be done twice: nobody knows whether the first time was in vain.
        """
        wait_s = self._engine.get_execution_options().get("wait_s", 0.0)
        began = time.monotonic()
        try:
            await self._do(batch)
        except DatabaseAway:
            if time.monotonic() - began >= wait_s:  # it was waited for
                raise
            await self._do(batch)

    async def _do(self, batch: list[_Asked]) -> None:
        kinds: dict[_Work, list[tuple[object, asyncio.Future[Any]]]] = {}
        for work, item, done in batch:
            kinds.setdefault(work, []).append((item, done))
        results: list[tuple[asyncio.Future[Any], object]] = []
        async with transaction(self._engine) as db:
            for work, asked in kinds.items():
                answers = await work(db, [item for item, _ in asked])
                results += zip((done for _, done in asked), answers, strict=True)
        for done, result in results:
            if not done.done():  # who asked may have gone
                done.set_result(result)
