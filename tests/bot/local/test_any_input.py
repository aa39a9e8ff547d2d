"""Whatever is sent to the local chat, it answers, and the bot gets what it can read."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote_from_bytes

import pytest
import telegram
from hypothesis import strategies as st

from bot.incoming.raw_updates import update_in
from bot.local.api import LocalTelegram
from bot.local.server import serve
from tests.doubles.wire import exchange, request, status_of
from tests.properties.in_the_loop import holds
from tests.properties.odd_json import BYTES, JSON

pytestmark = pytest.mark.anyio

_KEEPALIVE = b": still here"

#: Of a line of HTTP: any bytes but those that end it.
_VALUES = st.binary(max_size=16).map(lambda some: some.translate(None, b"\r\n\0"))

_HEADERS = st.dictionaries(
    st.sampled_from([b"Content-Type", b"Content-Encoding", b"Accept-Language", b"Origin",
                     b"Sec-Fetch-Site", b"Range", b"Expect", b"Cookie"]),
    _VALUES | st.sampled_from(
        [b"application/json", b"application/json; charset=klingon", b"gzip", b"deflate", b"br",
         b"application/x-www-form-urlencoded", b"multipart/form-data; boundary=X", b"de-AT,de",
         b"same-origin", b"bytes=0-1"]
    ),
    max_size=3,
)  # fmt: skip


@pytest.fixture
async def world() -> LocalTelegram:
    return LocalTelegram()


@pytest.fixture
async def url(world: LocalTelegram) -> AsyncIterator[str]:
    async with serve(world, host="127.0.0.1", port=0) as address:
        yield address


async def _unreadable(world: LocalTelegram) -> list[dict[str, Any]]:
    """What came to the bot since it was last asked, and cannot be read."""
    came: Any = await world.call("getUpdates", {"offset": 0})
    if came:
        await world.call("getUpdates", {"offset": came[-1]["update_id"] + 1})
    bodies = [json.dumps(one) for one in came]
    read = [update_in(body) for body in bodies]
    for one in read:
        if one:
            telegram.Update.de_json(one.fields, None).to_json()
    return [one for one, raw in zip(came, read, strict=True) if not raw or len(raw.fields) == 1]


async def _answers(world: LocalTelegram, url: str, asked: bytes, *, ends: bool = False) -> None:
    assert status_of(await exchange(url, asked, ends=ends)) < 500
    assert await _unreadable(world) == []


async def test_any_body_and_any_headers_are_answered(
    world: LocalTelegram, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def answers(path: bytes, headers: dict[bytes, bytes], body: bytes) -> None:
        await _answers(world, url, request(url, "POST", path, headers, body))

    paths = st.sampled_from([b"/say", b"/press", b"/file"])
    said = st.dictionaries(st.sampled_from(["text", "message_id", "data"]), JSON)
    bodies = BYTES | said.map(lambda one: json.dumps(one).encode())
    await holds(answers, paths, _HEADERS, bodies, caplog=caplog)
    as_json = st.just({b"Content-Type": b"application/json"})
    await holds(answers, paths, as_json, bodies, caplog=caplog)


_PART_HEADERS = st.lists(
    st.sampled_from(
        [b'Content-Disposition: form-data; name="file"; filename="a.txt"',
         b'Content-Disposition: form-data; name="file"; filename="\xff\xfe"',
         b"Content-Disposition: form-data; name=\"file\"; filename*=utf-8''a%00%0a%2Fb",
         b"Content-Disposition: form-data; name=\"file\"; filename*=klingon''a",
         b'Content-Disposition: form-data; name="caption"',
         b'Content-Disposition: form-data; name="_charset_"',
         b"Content-Disposition: attachment", b"Content-Type: text/plain; charset=klingon",
         b"Content-Type: multipart/mixed; boundary=Y", b"Content-Type: text/html",
         b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: quoted-printable",
         b"Content-Transfer-Encoding: klingon", b"Content-Encoding: gzip", b"Content-Length: 2"]
    )
    | _VALUES,
    max_size=3,
).map(b"\r\n".join)  # fmt: skip

_FORMS = st.lists(st.tuples(_PART_HEADERS, st.binary(max_size=9)), max_size=3).map(
    lambda parts: b"".join(b"--X\r\n%b\r\n\r\n%b\r\n" % part for part in parts) + b"--X--\r\n"
)


# aiohttp leaves it to Python to close the file in which it gathers an upload that breaks off
@pytest.mark.filterwarnings("ignore:Implicitly cleaning up:ResourceWarning")
@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")
# and warns of a name that it cannot make out
@pytest.mark.filterwarnings("ignore::aiohttp.multipart.BadContentDispositionParam")
@pytest.mark.filterwarnings("ignore::aiohttp.multipart.BadContentDispositionHeader")
async def test_any_form_is_answered_and_each_file_can_be_had_back(
    world: LocalTelegram, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    headers = {b"Content-Type": b"multipart/form-data; boundary=X"}

    async def answers(form: bytes, cut: int) -> None:
        before = set(world._chat.files)
        await _answers(
            world, url, request(url, "POST", b"/file", headers, form[: len(form) - cut])
        )
        for file_id in set(world._chat.files) - before:
            path = f"/document/{file_id}".encode()
            assert status_of(await exchange(url, request(url, "GET", path, {}))) == 200

    await holds(answers, _FORMS, st.sampled_from([0, 0, 0, 2, 9, 30]), caplog=caplog)
    assert world._chat.files


async def test_any_path_is_answered(
    world: LocalTelegram, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def answers(method: str, path: bytes, headers: dict[bytes, bytes]) -> None:
        await _answers(world, url, request(url, method, path, headers))

    methods = st.sampled_from(["GET", "POST", "HEAD", "PUT", "OPTIONS", "BREW"])
    places = st.sampled_from([b"/", b"/page/", b"/document/", b"/say", b"/file", b"/press", b"//"])
    rest = st.binary(max_size=9).map(lambda some: quote_from_bytes(some).encode()) | _VALUES
    paths = st.tuples(places, rest).map(b"".join)
    await holds(answers, methods, paths, _HEADERS, caplog=caplog)


async def test_any_bytes_in_the_place_of_a_request_are_borne(
    world: LocalTelegram, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def bears(sent: bytes) -> None:
        await _answers(world, url, sent, ends=True)

    lines = st.sampled_from(
        [b"POST /say HTTP/1.1\r\n", b"Host: 127.0.0.1\r\n", b"Content-Type: application/json\r\n",
         b"Content-Length: 9\r\n", b"Transfer-Encoding: chunked\r\n", b"\r\n", b"5\r\nab",
         b'{"text": "x"}', b"zz\r\n", b"\0"]
    )  # fmt: skip
    await holds(bears, st.lists(lines | st.binary(max_size=9), max_size=7).map(b"".join),
                caplog=caplog)  # fmt: skip
    await _answers(world, url, request(url, "GET", b"/", {}))
