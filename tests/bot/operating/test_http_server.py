"""How the program listens: what is broken is a bad request, and no fault of ours."""

from __future__ import annotations

import logging
import socket
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bot.config import ConfigError
from bot.operating.http_server import body_of, listening
from tests.doubles.wire import exchange, request, status_of

pytestmark = pytest.mark.anyio


@pytest.fixture
async def url() -> AsyncIterator[str]:
    """A server that says at / how long a body was, and that breaks at /broken."""

    async def length(asked: web.Request) -> web.Response:
        return web.Response(text=str(len(await body_of(asked))))

    async def breaks(_: web.Request) -> web.Response:
        raise ZeroDivisionError

    routes = [web.get("/", length), web.post("/", length), web.get("/broken", breaks)]
    async with listening(web.Application(), routes, ("127.0.0.1", 0), setting="X") as (host, port):
        yield f"http://{host}:{port}"


def _faults(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.exc_info]


async def _status(url: str, method: str, path: bytes = b"/", **headers: bytes) -> int:
    named = {name.replace("_", "-").encode(): value for name, value in headers.items()}
    return status_of(await exchange(url, request(url, method, path, named)))


async def test_a_body_is_had_as_it_was_sent_also_where_it_is_compressed(url: str) -> None:
    asked = request(url, "POST", b"/", {b"Content-Encoding": b"gzip"}, b"no gzip")
    assert (await exchange(url, asked)).endswith(b"\r\n\r\n7")


async def test_a_body_that_may_come_is_told_so(url: str) -> None:
    asked = request(url, "POST", b"/", {b"Expect": b"100-continue"}, b"hello")
    answer = await exchange(url, asked)
    assert answer.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")
    assert answer.endswith(b"\r\n\r\n5")


async def test_what_is_asked_for_at_no_place_is_not_found(url: str) -> None:
    assert await _status(url, "HEAD") == 200
    assert await _status(url, "GET", b"/nowhere") == 404
    assert await _status(url, "PUT") == 404


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",  # somebody tries to speak TLS
        b"GET / HTTP/1.1\r\nHost\r\n\r\n",
        b"GET / HTTP/9.9.9\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 99_999 + b"\r\n\r\n",
    ],
)
async def test_what_is_no_http_is_a_bad_request_and_in_no_log(
    url: str, caplog: pytest.LogCaptureFixture, sent: bytes
) -> None:
    assert 400 <= status_of(await exchange(url, sent)) < 500
    assert _faults(caplog) == []


async def test_who_breaks_off_amid_a_body_is_in_no_log(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    await exchange(url, b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab", ends=True)
    assert await _status(url, "GET") == 200
    assert _faults(caplog) == []


@pytest.mark.parametrize("path", [b"/", b"/nowhere"])
async def test_an_expectation_that_is_no_text_is_no_fault_of_ours(
    url: str, caplog: pytest.LogCaptureFixture, path: bytes
) -> None:
    assert await _status(url, "GET", path, Expect=b"\x80") < 500
    assert _faults(caplog) == []


async def test_a_fault_of_ours_is_logged(url: str, caplog: pytest.LogCaptureFixture) -> None:
    assert await _status(url, "GET", b"/broken") == 500
    (fault,) = _faults(caplog)
    assert fault.exc_info
    assert fault.exc_info[0] is ZeroDivisionError


async def test_a_port_in_use_is_said_in_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert await _fault("127.0.0.1", port) == (
            f"WEB_LISTEN: cannot listen on 127.0.0.1:{port}: "
            "the port is in use; stop the other program or choose another port"
        )


@pytest.mark.parametrize(
    ("host", "port", "words"),
    [
        ("192.0.2.1", 0, "this machine has no such address"),
        ("127.0.0.1", 70000, "that is no address to listen on"),
        ("nowhere.invalid", 0, "the host is unknown"),
        ("a..b", 0, "that is no address to listen on"),
    ],
)
async def test_an_address_that_cannot_be_had_is_named(host: str, port: int, words: str) -> None:
    assert await _fault(host, port) == f"WEB_LISTEN: cannot listen on {host}:{port}: {words}"


async def _fault(host: str, port: int) -> str:
    """What the operator is told where the server cannot listen."""
    with pytest.raises(ConfigError) as caught:
        async with listening(web.Application(), [], (host, port), setting="WEB_LISTEN"):
            raise AssertionError("it cannot be had")
    return str(caught.value)
