"""A proxy before the stand-in for Telegram that answers some calls itself, wrongly."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

import aiohttp
from aiohttp import web

from tests.doubles.web import serving

#: Seconds until a call that hangs is answered; the bot gives up long before.
_HANGS_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What replaces Telegram's answer; without a status the connection is reset."""

    name: str
    status: int | None = None
    body: bytes = b""
    hangs: bool = False

    @property
    def refuses(self) -> bool:
        """Whether this is a refusal in the Bot API's own form."""
        return self.body.startswith(b'{"ok": false')


def refusal(status: int, description: str, **parameters: object) -> Answer:
    """Return a refusal in the Bot API's own form."""
    body: dict[str, object] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    name = f"{status} {description}"
    return Answer(name=name, status=status, body=json.dumps(body).encode())


@dataclass
class Fault:
    """Calls that go wrong: those of a method, in one chat or all, once or for some seconds."""

    method: str
    answer: Answer
    chat: int | None = None
    #: Seconds for which calls go wrong, from the first on; 0 for that call alone.
    lasts_s: float = 0.0
    #: Whether Telegram does what a call asks for before the answer goes wrong.
    after: bool = False
    #: The most calls that go wrong; None for any number.
    times: int | None = None
    began: float | None = None
    hits: int = 0

    def takes(self, method: str, params: dict[str, list[str]], now: float) -> bool:
        """Tell whether a call at the time `now` goes wrong; if so, count it."""
        if method != self.method:
            return False
        if self.chat is not None and params.get("chat_id") != [str(self.chat)]:
            return False
        if self.began is not None and now - self.began >= self.lasts_s:
            return False
        if self.hits == self.times:
            return False
        self.began = now if self.began is None else self.began
        self.hits += 1
        return True


@dataclass
class Trouble:
    """The proxy: its address and its faults. `clock` returns seconds."""

    target: str
    clock: Callable[[], float]
    url: str = ""
    faults: list[Fault] = field(default_factory=list)

    def add(self, method: str, answer: Answer, **more: Any) -> Fault:
        """Make calls of `method` go wrong from now on."""
        self.faults.append(Fault(method, answer, **more))
        return self.faults[-1]

    def fault_of(self, method: str, params: dict[str, list[str]]) -> Fault | None:
        """Return the fault of a call, if it has one."""
        now = self.clock()
        return next((one for one in self.faults if one.takes(method, params, now)), None)


@asynccontextmanager
async def trouble_before(
    target: str, *, clock: Callable[[], float] = time.monotonic
) -> AsyncIterator[Trouble]:
    """Run a proxy that passes all calls on to the stand-in at `target`, except for its faults."""
    trouble = Trouble(target, clock)
    connector = aiohttp.TCPConnector(limit=0)

    async def pass_on(session: aiohttp.ClientSession, request: web.Request) -> web.Response:
        body = await request.read()
        method = request.path.rpartition("/")[2]
        params = parse_qs(body.decode(errors="replace"))
        fault = trouble.fault_of(method, params)
        if fault and not fault.after:
            return await give(fault.answer, request)
        kept = {k: v for k, v in request.headers.items() if k in {"Content-Type", "User-Agent"}}
        async with session.request(
            request.method, target + request.path_qs, data=body, headers=kept
        ) as answer:
            given = web.Response(
                status=answer.status, body=await answer.read(), content_type=answer.content_type
            )
        return await give(fault.answer, request) if fault else given

    async with aiohttp.ClientSession(connector=connector, auto_decompress=False) as session:

        async def answer(request: web.Request) -> web.Response:
            return await pass_on(session, request)

        async with serving(answer, ends_within_s=0.2) as host:
            trouble.url = f"http://{host}"
            yield trouble


async def give(answer: Answer, request: web.Request) -> web.Response:
    """Answer a request by `answer`, which may be none."""
    if answer.hangs:
        await asyncio.sleep(_HANGS_S)
    if answer.status is None:
        if not request.transport:  # the asker has hung up meanwhile
            return web.Response()
        line = request.transport.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        request.transport.abort()
        return web.Response()
    return web.Response(status=answer.status, body=answer.body, content_type="application/json")


_PAGE = b"<!doctype html><html><body><h1>Sign in to this network</h1></body></html>"

#: Answers that give no call what it asked for: broken ones and refusals.
NO_ANSWERS = (
    Answer(name="200 with a page", status=200, body=_PAGE),
    Answer(name="200 with nothing", status=200),
    Answer(name="200 cut short", status=200, body=b'{"ok":true,"result":{"messa'),
    Answer(name="200 without a result", status=200, body=b'{"ok":true}'),
    Answer(name="200 with null", status=200, body=b'{"ok":true,"result":null}'),
    Answer(name="200 with a number", status=200, body=b'{"ok":true,"result":7}'),
    Answer(name="200 with an empty object", status=200, body=b'{"ok":true,"result":{}}'),
    Answer(name="200 with a list of numbers", status=200, body=b'{"ok":true,"result":[7]}'),
    Answer(name="200 with null alone", status=200, body=b"null"),
    Answer(name="200 with deep JSON", status=200, body=b"[" * 100_000),
    Answer(name="204", status=204),
    Answer(name="302", status=302, body=_PAGE),
    Answer(name="200 that says no", status=200, body=refusal(500, "Internal").body),
    Answer(name="400 with a page", status=400, body=_PAGE),
    refusal(400, "Bad Request"),
    refusal(401, "Unauthorized"),
    Answer(name="403 with a page", status=403, body=_PAGE),
    refusal(404, "Not Found"),
    refusal(409, "Conflict"),
    refusal(429, "Too Many Requests: retry after 1", retry_after=1),
    Answer(name="429 without a time", status=429, body=_PAGE),
    refusal(500, "Internal Server Error"),
    Answer(name="502 with a page", status=502, body=_PAGE),
    Answer(name="503 with nothing", status=503),
    Answer(name="504 with a page", status=504, body=_PAGE),
    Answer(name="a broken line"),
    Answer(name="no answer", hangs=True),
)
