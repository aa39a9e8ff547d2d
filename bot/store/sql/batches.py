"""Does small database operations that come at the same time together, in one transaction."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from bot.store.sql.database import transaction
from bot.store.storage import DatabaseAway

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    #: A function that does an operation for many items at once; it returns a result for each.
    _Work = Callable[[AsyncConnection, Sequence[Any]], Awaitable[Sequence[Any]]]
    #: An operation that waits: its function, its item, and the future for its result.
    _Asked = tuple[_Work, object, asyncio.Future[Any]]

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

#: The most operations in one transaction. A statement may have 32,766 parameters in SQLite, and
#: 32,767 in Postgres: some 65 for each operation.
_MOST = 500


class Batches:
    """Does the operations of one engine, one batch after another.

    While a batch runs, new operations gather for the next one. A transaction for each operation
    would take 2 ms of the event loop, in SQLAlchemy and in hand-overs to SQLite's thread. And many
    transactions at once wait for SQLite's lock by polling: with 200 people at once the last one
    waited for minutes.
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
        """Return the result of `work` for `item`.

        `work` is called with the items that wait for it, at most `_MOST`, and returns their
        results in the same order. If a batch fails for another reason than `DatabaseAway`, each
        of its operations is done again alone.
        Raises what `work` raises for `item`, and `DatabaseAway`, which all operations of a batch
        get.
        """
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((work, item, done))
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        return cast("_Result", await done)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Wait for the batches under way, even if nobody waits for their results any more."""
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
        except Exception as problem:  # noqa: BLE001  # it is raised in each waiting `do`
            if len(batch) > 1 and not isinstance(problem, DatabaseAway):
                for one in batch:  # one operation is at fault: the others must not suffer
                    await self._try([one])
                return
            for _, _, done in batch:
                if not done.done():
                    done.set_exception(problem)

    async def _do_or_again(self, batch: list[_Asked]) -> None:
        """Do a batch; if the server goes away during it, wait for the server and do it once more.

        It is not done again if the engine's `wait_s` seconds have passed since it began; with
        `wait_s` 0 never. Each operation may be done twice, since the first time may have
        succeeded.
        """
        wait_s = self._engine.get_execution_options().get("wait_s", 0.0)
        began = time.monotonic()
        try:
            await self._do(batch)
        except DatabaseAway:
            if time.monotonic() - began >= wait_s:  # the server has had its time to come back
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
            if not done.done():  # unless the caller was cancelled
                done.set_result(result)
