"""wire: heads are bounded and chunks joined before the parser gets them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress

import h11
import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import BrokenAnswer
from summarizer.fetch import fetch
from summarizer.fetch.wire import Answer
from tests.doubles.site import allowed, says, site

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


def chunks(parts: Sequence[bytes]) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts)


def feed(raw: bytes, size: int = 16_384) -> list[bytes]:
    """Return what is passed on of an answer that comes in pieces of a size."""
    answer = Answer()
    return [answer.feed(raw[at : at + size]) for at in range(0, len(raw), size)]


def parsed(pieces: Sequence[bytes]) -> tuple[list[tuple[bytes, bytes]], list[bytes], bool]:
    """Return the headers and the pieces of the body that h11 reads, and whether it is whole."""
    parser = h11.Connection(h11.CLIENT)
    parser.send(h11.Request(method="GET", target="/", headers=[("Host", "a")]))
    parser.send(h11.EndOfMessage())
    headers: list[tuple[bytes, bytes]] = []
    body = []
    for piece in filter(None, pieces):
        parser.receive_data(piece)
        while (event := parser.next_event()) is not h11.NEED_DATA:
            if isinstance(event, h11.Response):
                headers = list(event.headers)
            elif isinstance(event, h11.Data):
                body.append(bytes(event.data))
            else:
                assert isinstance(event, h11.EndOfMessage)
                return headers, body, True
    return headers, body, False


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=20), st.integers(1, 60))
def test_a_body_in_chunks_is_the_same_however_it_comes(parts: list[bytes], size: int) -> None:
    raw = CHUNKED + chunks(parts) + b"0\r\nX-Trailer: a\r\n\r\n"
    _, body, whole = parsed(feed(raw, size))
    assert (b"".join(body), whole) == (b"".join(parts), True)


def test_chunks_that_come_together_are_passed_on_as_one() -> None:
    raw = CHUNKED + chunks([b"a"] * 5_000) + b"0\r\n\r\n"
    assert parsed(feed(raw, len(raw)))[1] == [b"a" * 5_000]


@pytest.mark.parametrize(
    "body",
    [
        b"5;name=value\r\nhello\r\n0\r\n\r\n",
        b"5 \t\r\nhello\r\n0;last\r\n\r\n",
        b"0005\r\nhello\r\n00\r\n\r\n",
    ],
)
@pytest.mark.parametrize("size", [1, 16_384])
def test_what_a_size_may_have_beside_it_is_passed_over(body: bytes, size: int) -> None:
    _, read, whole = parsed(feed(CHUNKED + body, size))
    assert (b"".join(read), whole) == (b"hello", True)


@pytest.mark.parametrize(
    "body",
    [
        b"\r\nhello\r\n",
        b"x\r\nhello\r\n",
        b"-5\r\nhello\r\n",
        b"0x5\r\nhello\r\n",
        b"5\nhello\r\n",
        b"5\r\nhello!\r\n0\r\n\r\n",
        b"ffffffffffffffff\r\nhello",
        b"1" * 20_000,
    ],
)
def test_what_are_no_chunks_are_refused(body: bytes) -> None:
    with pytest.raises(httpcore.RemoteProtocolError):
        feed(CHUNKED + body)


@pytest.mark.parametrize("size", [1, 7, 16_384])
def test_a_head_is_passed_on_when_it_is_complete(size: int) -> None:
    raw = OK + b"Content-Length: 5\r\nX: \t a \t b\r\n c\r\n\r\nhello"
    pieces = feed(raw, size)
    assert pieces[0] == (b"" if size < len(raw) else b"".join(pieces))
    headers, body, whole = parsed(pieces)
    assert (headers, b"".join(body), whole) == (
        [(b"content-length", b"5"), (b"x", b"a b c")],
        b"hello",
        True,
    )


def test_provisional_answers_are_left_out() -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
    raw = early * 5 + OK + b"Content-Length: 0\r\n\r\n"
    assert b"".join(feed(raw, 50)) == OK + b"Content-Length: 0\r\n\r\n"


def test_a_change_of_protocol_is_passed_on() -> None:
    raw = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n\x00\x01"
    assert b"".join(feed(raw)) == raw


def test_headers_far_too_long_are_left_out_with_what_goes_on_with_them() -> None:
    long = b"Policy: " + b"a" * 9_000 + b"\r\n and more\r\n"
    headers, _, _ = parsed(feed(OK + long + b"Vary: b\r\n\r\n"))
    assert headers == [(b"vary", b"b")]


def test_of_very_many_cookies_the_first_are_passed_on() -> None:
    cookies = b"".join(b"Set-Cookie: a%d=b\r\n" % n for n in range(100))
    long = b"set-cookie: a=" + b"b" * 5_000 + b"\r\n"
    many = b"Set-Cookie: a=b" + b"; Path=/" * 500 + b"\r\n ; more\r\n"
    headers, _, _ = parsed(feed(OK + long + many + cookies + b"\r\n"))
    assert headers.pop(0) == (b"set-cookie", b"a=b" + b"; Path=/" * 11)
    assert [value for _, value in headers] == [b"a%d=b" % n for n in range(28)]


@pytest.mark.parametrize(
    "raw",
    [
        OK + b"a: b\r\n" * 300,
        OK + b"a: b\r\n" * 300 + b"\r\n",
        OK + b"a: " + b"b" * 70_000,
        b"HTTP/1.1 103 Early Hints\r\n\r\n" * 200,
        (b"HTTP/1.1 103 Early Hints\r\nX: " + b"a" * 30_000 + b"\r\n\r\n") * 3,
    ],
    ids=["lines", "complete", "bytes", "provisional", "provisional bytes"],
)
@pytest.mark.parametrize("size", [100, 16_384])
def test_a_head_far_from_what_sites_send_is_refused(raw: bytes, size: int) -> None:
    with pytest.raises(httpcore.RemoteProtocolError):
        feed(raw, size)


@pytest.mark.anyio
async def test_whoever_asked_is_told_that_the_answer_is_broken() -> None:
    async with site(says(OK + b"a: b\r\n" * 300 + b"\r\n")) as served, allowed(served) as client:
        with pytest.raises(BrokenAnswer):
            await fetch(served.root, client)


@pytest.mark.parametrize(
    "raw",
    [
        OK + b"X:" + b" \t" * 30_000 + b"\x00\r\n\r\n",
        OK + b"X: " + b"a " * 4_000 + b"\x00\r\n\r\n",
        CHUNKED + b"1\r\na\r\n" * 2_700,
        CHUNKED + b"1;" + b" " * 1_000 + b"\r\na\r\n",
        OK + b"a:\r\n" * 254 + b"\r\n",
    ],
    ids=["blanks", "words", "crumbs", "blanks beside a size", "headers"],
)
def test_no_piece_of_an_answer_holds_others_up(raw: bytes) -> None:
    def seconds() -> float:
        began = time.thread_time()
        with suppress(h11.RemoteProtocolError):
            parsed(feed(raw))
        return time.thread_time() - began

    assert min(seconds() for _ in range(3)) < 0.05
