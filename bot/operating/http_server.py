"""An HTTP server that anybody may reach: it refuses bad requests unlogged, and logs bugs."""

from __future__ import annotations

import errno
import logging
import socket
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from bot.config import ConfigError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Mapping


class _OurFaults(logging.Filter):
    """A log filter that drops errors of clients, which aiohttp logs like faults of the server."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether to log the record."""
        error = record.exc_info and record.exc_info[1]
        return not isinstance(error, HttpProcessingError | ConnectionError)


_log = logging.getLogger(__name__)
_log.addFilter(_OurFaults())


@asynccontextmanager
async def listening(
    application: web.Application, routes: Iterable[web.RouteDef], address: tuple[str, int], *,
    setting: str, ends_within_s: float = 60.0,
) -> AsyncIterator[tuple[str, int]]:  # fmt: skip
    """Serve `routes` on a host and a port; yield both.

    Port 0 is any free port. Raises `ConfigError`, which names the `setting` of the address, when
    the server cannot listen there. At exit, requests that are being answered have `ends_within_s`
    seconds to finish.
    """
    # the last route takes unknown paths, so that `_expect` handles their requests, too
    for one in (*routes, web.route("*", "/{path:.*}", _nowhere)):
        more = {**one.kwargs, "expect_handler": _expect}
        web.RouteDef(one.method, one.path, one.handler, more).register(application.router)
    runner = web.AppRunner(
        application, access_log=None, logger=_log, shutdown_timeout=ends_within_s,
        # Telegram and browsers do not compress requests; a compressed one may be a zip bomb
        auto_decompress=False,
    )  # fmt: skip
    await runner.setup()
    host, port = address
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        # a port above 65535 gives an OverflowError, a host that is no name a ValueError
        except (OSError, OverflowError, ValueError) as problem:
            fault = f"{setting}: cannot listen on {host}:{port}: {_why_not(problem)}"
            raise ConfigError((fault,)) from problem
        host, port = runner.addresses[0][:2]
        yield host, port
    finally:
        await runner.cleanup()


def _why_not(problem: Exception) -> str:
    if isinstance(problem, socket.gaierror):
        return "the host is unknown"
    number = problem.errno if isinstance(problem, OSError) else None
    if number == errno.EADDRINUSE:
        return "the port is in use; stop the other program or choose another port"
    if number == errno.EACCES:
        return "that port needs more rights; choose one above 1023"
    if number == errno.EADDRNOTAVAIL:
        return "this machine has no such address"
    return "that is no address to listen on"


async def _nowhere(_request: web.Request) -> web.Response:
    raise web.HTTPNotFound


async def _expect(request: web.Request) -> None:
    """Answer "Expect: 100-continue".

    It replaces aiohttp's own handler, which fails at a header that is not text.
    """
    if request.headers.get("Expect", "").lower() == "100-continue":
        await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        request.writer.output_size = 0  # for aiohttp the answer has not begun yet


async def body_of(request: web.Request) -> bytes:
    """Return the body of a request.

    Raises `web.HTTPBadRequest` when it is broken, `web.HTTPRequestEntityTooLarge` when too long.
    """
    try:
        return await request.read()
    except web.HTTPException:
        raise
    except Exception as problem:  # a parser may raise anything for hostile input
        raise web.HTTPBadRequest from problem


async def form_of(request: web.Request) -> Mapping[str, object]:
    """Return the form in a request. Raises as `body_of` does."""
    try:
        return await request.post()
    except web.HTTPException:
        raise
    except Exception as problem:  # a parser may raise anything for hostile input
        raise web.HTTPBadRequest from problem
