"""A server on loopback that answers as a test tells it to, mostly badly."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from ssl import SSLContext

import httpx

from summarizer.errors import SummarizerError
from summarizer.fetch import fetch, open_client

Answer = Callable[[str, asyncio.StreamWriter], Awaitable[None]]
#: The largest page that `failure` allows, in bytes.
LIMIT = 50_000


def head(status: str = "200 OK", **fields: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def says(raw: bytes) -> Answer:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)

    return answer


async def reset(writer: asyncio.StreamWriter) -> None:
    """Send what was written, then reset the connection as a crashed server does."""
    await writer.drain()
    connection = writer.get_extra_info("socket")
    # no lingering: the kernel sends RST in place of FIN
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def in_turn(*answers: bytes | None) -> Answer:
    """Answer with each of `answers` in turn, then always with the last; None resets instead."""
    left = list(answers)

    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        raw = left.pop(0) if len(left) > 1 else left[0]
        if raw is None:
            await reset(writer)
        else:
            writer.write(raw)

    return answer


class Site:
    """A server that answers as a test tells it to, and remembers the requests."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.port = 0
        self.asked: list[str] = []
        self.connections = 0
        self.tasks: list[asyncio.Task[None]] = []

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self.tasks.append(task)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            request = (await reader.readuntil(b"\r\n\r\n")).decode()
            self.asked.append(request)
            await self._answer(request.split()[1], writer)
            await writer.drain()
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


@asynccontextmanager
async def site(answer: Answer, *, tls: SSLContext | None = None) -> AsyncIterator[Site]:
    served = Site(answer)
    server = await asyncio.start_server(served.serve, "127.0.0.1", 0, ssl=tls)
    served.port = server.sockets[0].getsockname()[1]
    try:
        yield served
    finally:
        server.close()
        await asyncio.wait_for(_ended(served.tasks), 5)


async def _ended(tasks: list[asyncio.Task[None]]) -> None:
    # Tasks whose client has gone are still waiting to write.
    done, waiting = await asyncio.wait(tasks, timeout=0.1) if tasks else (set(), set())
    for task in waiting:
        task.cancel()
    await asyncio.gather(*done, *waiting, return_exceptions=True)


@asynccontextmanager
async def allowed(served: Site) -> AsyncIterator[httpx.AsyncClient]:
    async with open_client(allow=frozenset({f"127.0.0.1:{served.port}"})) as client:
        yield client


async def failure(answer: Answer, *, timeout_s: float = 5) -> SummarizerError:
    async with site(answer) as served, allowed(served) as client:
        try:
            await fetch(
                f"{served.root}/a", client, timeout_s=timeout_s, max_bytes=LIMIT, pauses_s=()
            )
        except SummarizerError as error:
            return error
    raise AssertionError("the page was read")
