"""The HTTP server for a supervisor: whether the bot is alive, whether it is ready, its metrics."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Generic, TypeVar

from aiohttp import web

from bot.operating.http_server import listening
from bot.operating.metrics import CONTENT_TYPE
from bot.store.storage import DatabaseAway

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    #: Returns a fault in words; None when all is well. Raises `DatabaseAway`.
    Check = Callable[[], Awaitable[str | None]]

_T = TypeVar("_T")

#: Seconds that a check may take. Supervisors give up on a request after 3 to 10 s.
_WITHIN_S = 2.0


@asynccontextmanager
async def serving(
    address: tuple[str, int],
    *,
    checks: Mapping[str, Check],
    count_open: Callable[[], Awaitable[int]] | None,
    page: Callable[[int | None], bytes],
    within_s: float = _WITHIN_S,
) -> AsyncIterator[str]:
    """Serve /healthz, /readyz and /metrics; yield the address. Raises as `listening` does.

    A check that has not answered after `within_s` seconds counts as failed. `page` makes the
    page of metrics. Its argument is the number of updates that are not answered; it is None when
    `count_open` is None or fails.
    """
    asked = {name: _Latest(check, within_s) for name, check in checks.items()}
    count = _Latest(count_open, within_s) if count_open else None

    async def alive(_request: web.Request) -> web.Response:
        return web.Response(text="ok\n")  # the answer itself shows that the event loop runs

    async def ready(_request: web.Request) -> web.Response:
        found = {name: await _state(latest) for name, latest in asked.items()}
        text = "".join(f"{name}: {state or 'ok'}\n" for name, state in found.items())
        return web.Response(text=text, status=503 if any(found.values()) else 200)

    async def numbers(_request: web.Request) -> web.Response:
        try:
            unanswered = await count.answer() if count else None
        except (DatabaseAway, TimeoutError):
            unanswered = None
        return web.Response(body=page(unanswered), headers={"Content-Type": CONTENT_TYPE})

    routes = [
        web.get("/healthz", alive), web.get("/readyz", ready), web.get("/metrics", numbers),
    ]  # fmt: skip
    try:
        application = web.Application()
        async with listening(application, routes, address, setting="METRICS_LISTEN") as (
            host,
            port,
        ):
            yield f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    finally:
        if count:
            await count.close()
        for latest in asked.values():
            await latest.close()


class _Latest(Generic[_T]):
    """Calls a function that may hang. While a call goes on, all who want its answer share it."""

    def __init__(self, ask: Callable[[], Awaitable[_T]], within_s: float) -> None:
        self._ask = ask
        self._within_s = within_s
        self._task: asyncio.Task[_T] | None = None

    async def answer(self) -> _T:
        """Return the answer. Raises `TimeoutError`, and what the function raises."""
        if self._task is None or self._task.done():
            self._task = asyncio.ensure_future(self._run())
        await asyncio.wait({self._task}, timeout=self._within_s)
        if not self._task.done():
            raise TimeoutError
        return self._task.result()

    async def close(self) -> None:
        """Cancel the call."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> _T:
        return await self._ask()


async def _state(latest: _Latest[str | None]) -> str | None:
    try:
        return await latest.answer()
    except DatabaseAway as problem:
        return str(problem)
    except TimeoutError:
        return "no answer"
