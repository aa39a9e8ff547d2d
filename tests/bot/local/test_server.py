"""What the page's server answers."""

from __future__ import annotations

import asyncio
import io
import json
import tracemalloc
import zlib
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from bot.local.api import LocalTelegram
from bot.local.server import serve
from summarizer.model import Article
from tests.doubles.wire import exchange, request, status_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.chat.strings import Strings

pytestmark = pytest.mark.anyio


class Visitor:
    """A client of a served world."""

    def __init__(self, world: LocalTelegram, url: str, session: aiohttp.ClientSession) -> None:
        self.world = world
        self.url = url
        self.session = session

    async def get(self, path: str) -> tuple[int, str]:
        async with self.session.get(self.url + path) as response:
            return response.status, await response.text()

    async def post(
        self, path: str, body: object, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        async with self.session.post(self.url + path, json=body, headers=headers) as response:
            return response.status, await response.json()

    async def upload(self, data: bytes, name: str = "a.txt") -> tuple[int, Any]:
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("caption", "please")
        form.add_field("file", io.BytesIO(data), filename=name, content_type="text/plain")
        async with self.session.post(self.url + "/file", data=form) as response:
            return response.status, await response.json()


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    world = LocalTelegram()
    async with (
        serve(world, host="127.0.0.1", port=0) as url,
        aiohttp.ClientSession() as session,
    ):
        yield Visitor(world, url, session)


async def next_event(response: aiohttp.ClientResponse) -> tuple[str, Any]:
    """Return the next event of a stream, past comments and retry lines."""
    name = ""
    while line := (await response.content.readline()).decode():
        if line.startswith("event: "):
            name = line[7:].strip()
        elif line.startswith("data: "):
            return name, json.loads(line[6:])
    raise AssertionError("the stream ended")


async def test_the_page_and_its_parts_are_served(visitor: Visitor) -> None:
    status, page = await visitor.get("/")
    assert (status, page[:15]) == (200, "<!doctype html>")
    for name in ("style.css", "chat.js", "icon.svg", "sample.txt"):
        assert (await visitor.get(f"/page/{name}"))[0] == 200


async def test_nothing_beside_them_is_served(visitor: Visitor) -> None:
    for path in ("/page/..%2fapi.py", "/page/api.py", "/nothing", "/document/file_1"):
        assert (await visitor.get(path))[0] == 404


async def test_what_is_said_is_in_the_chat(visitor: Visitor) -> None:
    status, answer = await visitor.post("/say", {"text": "hello"}, {"Accept-Language": "de-AT,en"})
    assert status == 200
    [message] = visitor.world.history()
    assert (message["message_id"], message["text"]) == (answer["message_id"], "hello")
    assert message["from"]["language_code"] == "de"


@pytest.mark.parametrize("body", [{"text": " "}, {}, [], "hello"])
async def test_what_says_nothing_is_refused(visitor: Visitor, body: object) -> None:
    assert (await visitor.post("/say", body))[0] == 400
    assert visitor.world.history() == ()


async def test_a_form_of_another_site_cannot_speak(visitor: Visitor) -> None:
    async with visitor.session.post(visitor.url + "/say", data=b'{"text":"x"}') as response:
        assert response.status == 415
    async with visitor.session.post(
        visitor.url + "/say", data=b"{", headers={"Content-Type": "application/json"}
    ) as response:
        assert response.status == 400


async def test_a_file_goes_in_and_comes_out_as_a_download(visitor: Visitor) -> None:
    status, _ = await visitor.upload(b"<script>alert(1)</script>", "ö.html")
    assert status == 200
    [message] = visitor.world.history()
    assert (message["document"]["file_name"], message["caption"]) == ("ö.html", "please")
    path = f"/document/{message['document']['file_id']}"
    async with visitor.session.get(visitor.url + path) as response:
        assert await response.read() == b"<script>alert(1)</script>"
        assert response.content_type == "application/octet-stream"
        assert (
            response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''%C3%B6.html"
        )
        assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_file_may_have_twenty_megabytes_and_no_more(visitor: Visitor) -> None:
    limit = 20 * 1024 * 1024
    assert (await visitor.upload(bytes(limit)))[0] == 200
    status, answer = await visitor.upload(bytes(limit + 1))
    assert (status, "20 MB" in answer["error"]) == (413, True)
    status, answer = await visitor.upload(bytes(limit + 100_000))
    assert (status, "20 MB" in answer["error"]) == (413, True)
    assert len(visitor.world.history()) == 1


async def test_a_form_without_a_file_is_refused(visitor: Visitor) -> None:
    async with visitor.session.post(visitor.url + "/file", data={"caption": "x"}) as response:
        assert response.status == 400


_JSON = {b"Content-Type": b"application/json"}
_FORM = {b"Content-Type": b"multipart/form-data; boundary=X"}


def _part(head: bytes, content: bytes = b"hello") -> bytes:
    return b"--X\r\n%b\r\n\r\n%b\r\n--X--\r\n" % (head, content)


_NAMED = b'Content-Disposition: form-data; name="file"; filename="a"'


# aiohttp leaves it to Python to close the file in which it gathers an upload that breaks off
@pytest.mark.filterwarnings("ignore:Implicitly cleaning up:ResourceWarning")
@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")
@pytest.mark.parametrize(
    ("path", "headers", "body"),
    [
        (b"/say", _JSON, b'{"text": ' + b"[" * 99_999 + b"]" * 99_999 + b"}"),
        (b"/say", _JSON, b'{"text": ' + b"[" * 980 + b"]" * 980 + b"}"),
        (b"/say", _JSON, b"\xff\xfe\xff"),
        (b"/say", _JSON | {b"Content-Encoding": b"gzip"}, b"no gzip"),
        (b"/say", _JSON | {b"Content-Encoding": b"br"}, b"no brotli"),
        (b"/say", _JSON | {b"Transfer-Encoding": b"chunked"}, b"zz\r\n"),
        (b"/press", _JSON, b"[" * 99_999),
        (b"/press", _JSON, b'{"message_id": ' + b"9" * 5000 + b', "data": "x"}'),
        (b"/file", _FORM, b""),
        (b"/file", _FORM, b"--X\r\nContent-Dispo"),
        (b"/file", _FORM, b"--X\r\n" + _NAMED + b"\r\n\r\nhello"),
        (b"/file", _FORM, b"--Y\r\n\r\nhello\r\n--Y--"),
        (b"/file", _FORM, _part(b'Content-Disposition: form-data; name="file"; filename="\0"')),
        (b"/file", _FORM, _part(b"Nothing: here")),
        (b"/file", _FORM, _part(_NAMED + b"\r\nContent-Transfer-Encoding: base64", b"a")),
        (b"/file", _FORM, _part(_NAMED + b"\r\nContent-Transfer-Encoding: klingon")),
        (b"/file", _FORM, _part(b'Content-Disposition: form-data; name="caption"', b"\xff")),
        (b"/file", _FORM, _part(b'Content-Disposition: form-data; name="_charset_"', b"x" * 50)),
        (b"/file", _FORM, _part(_NAMED + b"\r\nContent-Type: multipart/mixed; boundary=Y")),
        (b"/file", {b"Content-Type": b"multipart/form-data"}, _part(_NAMED)),
        (b"/file", {b"Content-Type": b"multipart/form-data; boundary="}, _part(_NAMED)),
        (b"/file", {b"Content-Type": b"application/x-www-form-urlencoded"}, b"\xff=x"),
        (
            b"/file",
            {b"Content-Type": b"application/x-www-form-urlencoded; charset=klingon"},
            b"a=x",
        ),
    ],
)
async def test_a_broken_body_is_a_bad_request(
    visitor: Visitor,
    caplog: pytest.LogCaptureFixture,
    path: bytes,
    headers: dict[bytes, bytes],
    body: bytes,
) -> None:
    answer = await exchange(visitor.url, request(visitor.url, "POST", path, headers, body))
    assert status_of(answer) == 400
    assert visitor.world.history() == ()
    assert [record for record in caplog.records if record.exc_info] == []


async def test_a_body_that_fills_memory_when_it_is_unpacked_is_not_unpacked(
    visitor: Visitor,
) -> None:
    packer = zlib.compressobj()
    body = b"".join([*(packer.compress(bytes(2**20)) for _ in range(60)), packer.flush()])
    headers = _JSON | {b"Content-Encoding": b"deflate"}
    tracemalloc.start()
    answer = await exchange(visitor.url, request(visitor.url, "POST", b"/say", headers, body))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert status_of(answer) == 400
    assert peak < 5 * 2**20


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (b"filename*=utf-8''a%00b.txt", "a b.txt"),
        (b"filename*=utf-8''%0d%0aX%3A%20y", "X: y"),
        (b'filename="a\xff.txt"', "a\ufffd.txt"),
        (b'filename="../../etc/passwd"', "passwd"),
        (b"filename*=utf-8''a%2F", "file"),
    ],
)
async def test_whatever_a_file_is_called_it_can_be_had_back(
    visitor: Visitor, given: bytes, kept: str
) -> None:
    body = _part(b'Content-Disposition: form-data; name="file"; %b' % given)
    answer = await exchange(visitor.url, request(visitor.url, "POST", b"/file", _FORM, body))
    assert status_of(answer) == 200
    (sent,) = visitor.world.history()
    assert sent["document"]["file_name"] == kept
    assert await visitor.get(f"/document/{sent['document']['file_id']}") == (200, "hello")


async def test_a_press_is_passed_on(visitor: Visitor) -> None:
    markup = {"inline_keyboard": [[{"text": "More", "callback_data": "m"}]]}
    sent: Any = await visitor.world.call(
        "sendMessage", {"chat_id": 2, "text": "hello", "reply_markup": markup}
    )
    at = sent["message_id"]
    assert (await visitor.post("/press", {"message_id": at, "data": "m"}))[0] == 200
    assert (await visitor.post("/press", {"message_id": at, "data": "gone"}))[0] == 409
    assert (await visitor.post("/press", {"message_id": "x", "data": "m"}))[0] == 400
    assert (await visitor.post("/press", {"message_id": at}))[0] == 400


async def test_a_stop_is_passed_on_and_refused_where_there_is_no_work(visitor: Visitor) -> None:
    asked: list[int] = []

    async def stop(message_id: int) -> bool:
        asked.append(message_id)
        return message_id == 5

    assert (await visitor.post("/stop", {"message_id": 5}))[0] == 409
    with visitor.world.stopping(stop):
        assert [(await visitor.post("/stop", {"message_id": n}))[0] for n in (5, 6)] == [200, 409]
        assert (await visitor.post("/stop", {"message_id": "5"}))[0] == 400
    assert (await visitor.post("/stop", {"message_id": 5}))[0] == 409
    assert asked == [5, 6]


async def test_the_stream_gives_the_state_and_then_the_changes(visitor: Visitor) -> None:
    visitor.world.say("before")
    async with visitor.session.get(visitor.url + "/events") as response:
        assert response.content_type == "text/event-stream"
        name, state = await next_event(response)
        assert (name, [m["text"] for m in state["messages"]]) == ("state", ["before"])
        visitor.world.say("after")
        name, change = await next_event(response)
        assert (name, change["message"]["text"]) == ("change", "after")


async def test_one_who_falls_behind_gets_the_state_again(visitor: Visitor) -> None:
    async with visitor.session.get(visitor.url + "/events") as response:
        await next_event(response)
        for number in range(600):
            visitor.world.say(str(number))
        name, state = await next_event(response)
        assert (name, state["messages"][-1]["text"]) == ("state", "599")


async def test_closing_does_not_wait_for_open_streams() -> None:
    async with aiohttp.ClientSession() as session:
        async with serve(LocalTelegram(), host="127.0.0.1", port=0) as url:
            response = await session.get(url + "/events")
            await next_event(response)
        rest = await response.content.read()
        assert rest.split() == b": still here".split()
        response.close()


@pytest.mark.parametrize("stays", [False, True])
async def test_who_leaves_while_much_is_told_is_in_no_log(
    visitor: Visitor, caplog: pytest.LogCaptureFixture, stays: bool
) -> None:
    """As when a tab is closed while the bot starts and names its commands."""
    host, port = visitor.url.removeprefix("http://").split(":")
    for _ in range(20):
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(b"GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        await writer.drain()
        if stays:
            await reader.readuntil(b"event: state")
        writer.transport.abort()
        for number in range(20):
            commands = [{"command": "help", "description": str(number) * 5000}]
            await visitor.world.call("setMyCommands", {"commands": commands})
            await asyncio.sleep(0)
    assert (await visitor.get("/words"))[0] == 200
    assert caplog.records == []


class Shelf:
    """A library with one article, and one message of an earlier run."""

    async def article(self, message_id: int) -> Article | None:
        return Article(text="One.\n\nTwo.", title="T", language="de") if message_id == 7 else None

    async def language(self) -> str | None:
        return "fr"

    async def messages(self) -> AsyncIterator[tuple[int, int, dict[str, Any]]]:
        yield 7, 1_700_000_000, {"text": "of old"}

    async def recall(self, kind: str, words: str, page: int, strings: Strings) -> dict[str, Any]:
        return {"items": [[kind, words, page, strings.language]], "more": False}


async def test_what_is_remembered_is_told_by_pages(visitor: Visitor) -> None:
    nothing = {"items": [], "more": False}
    assert json.loads((await visitor.get("/memory/digests"))[1]) == nothing
    async with visitor.world.remembering(Shelf()):
        _, body = await visitor.get("/memory/quotes?words=Ina+Brandt&page=3")
        assert json.loads(body)["items"] == [["quotes", "Ina Brandt", 3, "fr"]]
        _, body = await visitor.get(f"/memory/digests?words={'x' * 900}")
        assert json.loads(body)["items"] == [["digests", "x" * 300, 1, "fr"]]
        for page in ("0", "-1", "x", "", "10000", "٣", "9" * 500):
            assert (await visitor.get(f"/memory/digests?page={page}"))[0] == 400
        assert (await visitor.get("/memory/other"))[0] == 404


async def test_the_source_of_a_digest_is_told_in_blocks(visitor: Visitor) -> None:
    assert await visitor.get("/source/7") == (200, "null")
    async with visitor.world.remembering(Shelf()):
        status, body = await visitor.get("/source/7")
        assert await visitor.get("/source/8") == (200, "null")
    assert (status, json.loads(body)) == (
        200,
        {
            "title": "T",
            "url": None,
            "language": "de",
            "blocks": [
                {"kind": "paragraph", "level": 0, "text": text} for text in ("One.", "Two.")
            ],
        },
    )
    assert (await visitor.get("/source/x"))[0] == 404


async def test_the_words_of_the_page_are_in_the_chosen_language(visitor: Visitor) -> None:
    _, body = await visitor.get("/words")
    assert json.loads(body)["words"]["send"] == "Send"
    async with visitor.world.remembering(Shelf()):
        _, body = await visitor.get("/words")
    assert (json.loads(body)["language"], json.loads(body)["words"]["send"]) == ("fr", "Envoyer")


async def test_messages_of_old_stand_above_those_of_today(visitor: Visitor) -> None:
    visitor.world.say("of today")
    async with visitor.world.remembering(Shelf()):
        assert await visitor.world.changes(1) is not None
    shown = [(one["text"], one["from"]["is_bot"]) for one in visitor.world.history()]
    assert shown == [("of old", True), ("of today", False)]


async def test_what_is_forgotten_while_old_messages_are_put_back_does_not_come_back(
    visitor: Visitor,
) -> None:
    half, forgotten = asyncio.Event(), asyncio.Event()

    class Slow(Shelf):
        async def messages(self) -> AsyncIterator[tuple[int, int, dict[str, Any]]]:
            yield 8, 1_700_000_000, {"text": "of old"}
            half.set()
            await forgotten.wait()
            yield 7, 1_700_000_000, {"text": "of older"}

    async with visitor.world.remembering(Slow()):
        await half.wait()
        visitor.world.empty(0)
        forgotten.set()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert visitor.world.history() == ()
