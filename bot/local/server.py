"""Serves the local chat over HTTP: a page, posts of the person, and a stream of events."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from aiohttp import web

from bot.chat.formatting.direction import runs_leftward
from bot.local.api import MAX_FILE_BYTES
from bot.local.guard import HEADERS, guard, refuse
from bot.operating.http_server import body_of, form_of, listening

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.local.api import LocalTelegram
    from bot.local.entities import JsonObject
    from summarizer.model import Article

#: The longest body: a file of the largest size, and the multipart lines around it.
_MAX_BODY_BYTES = MAX_FILE_BYTES + 64 * 1024
#: Seconds without a change after which a comment is written to a stream of events: only a write
#: shows that the tab was closed.
_KEEPALIVE_S = 15.0
#: Milliseconds after which the page opens a broken stream again.
_RETRY_MS = 1000
#: Seconds for streams to end when the server closes. They end by themselves, unless one is stuck.
_SHUTDOWN_S = 2.0

#: The highest number of a page of past digests or quotes, and the most characters of a search in
#: them.
_MOST_PAGES = 9999
_MOST_SOUGHT = 300

_PAGE = Path(__file__).parent / "page"
_MEDIA_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
}


@asynccontextmanager
async def serve(world: LocalTelegram, *, host: str, port: int) -> AsyncIterator[str]:
    """Serve the page of `world` while the block runs; yield its address.

    Port 0 is any free port. Raises `ConfigError` as `listening` does. There is no password:
    everybody who can reach the address is the person in the chat.
    """
    closing = asyncio.Event()

    async def close(_: web.Application) -> None:
        closing.set()

    app = web.Application(client_max_size=_MAX_BODY_BYTES, middlewares=[guard(host)])
    app.on_shutdown.append(close)
    page = _ChatPage(world, closing).routes()
    async with listening(
        app, page, (host, port), setting="LOCAL_LISTEN", ends_within_s=_SHUTDOWN_S
    ) as (_, bound):
        yield _address(host, bound)


def _address(host: str, port: int) -> str:
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "": "127.0.0.1"}.get(host, host)  # noqa: S104 - it is read, not bound
    if ":" in shown and not shown.startswith("["):
        shown = f"[{shown}]"
    return f"http://{shown}:{port}"


class _ChatPage:
    """The handlers of the routes."""

    def __init__(self, world: LocalTelegram, closing: asyncio.Event) -> None:
        self._world = world
        self._closing = closing
        self._files = {
            path.name: (path.read_bytes(), _MEDIA_TYPES[path.suffix])
            for path in _PAGE.iterdir()
            if path.suffix in _MEDIA_TYPES
        }

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self._static),
            web.get("/page/{name}", self._static),
            web.get("/words", self._words),
            web.get("/events", self._events),
            web.get("/document/{file_id}", self._document),
            web.get(r"/source/{message_id:\d{1,15}}", self._source),
            web.get(r"/memory/{kind:digests|quotes}", self._memory),
            web.post("/say", self._say),
            web.post("/file", self._file),
            web.post("/press", self._press),
            web.post("/stop", self._stop),
        ]

    async def _static(self, request: web.Request) -> web.Response:
        name = request.match_info.get("name", "index.html")
        if name not in self._files:
            raise web.HTTPNotFound
        body, media_type = self._files[name]
        return web.Response(body=body, content_type=media_type, charset="utf-8")

    async def _say(self, request: web.Request) -> web.Response:
        body = await _json(request)
        text = body.get("text", "")
        if not isinstance(text, str):
            return refuse(400, "A message is a text.")
        self._hear_language(request)
        try:
            message = self._world.say(text)
        except ValueError:
            return refuse(400, "There is nothing in the message.")
        return web.json_response({"message_id": message["message_id"]})

    async def _file(self, request: web.Request) -> web.Response:
        form = await form_of(request)
        upload = form.get("file")
        if not isinstance(upload, web.FileField):
            return refuse(400, "There is no file in that.")
        self._hear_language(request)
        data = await asyncio.to_thread(upload.file.read)
        caption = str(form.get("caption", ""))
        try:
            message = self._world.send_file(upload.filename, data, upload.content_type, caption)
        except ValueError:
            return refuse(413, "That is over 20 MB, which is more than the bot can take.")
        return web.json_response({"message_id": message["message_id"]})

    async def _press(self, request: web.Request) -> web.Response:
        body = await _json(request)
        message_id, data = body.get("message_id"), body.get("data")
        if not isinstance(message_id, int) or not isinstance(data, str):
            return refuse(400, "A press names a message_id and the button's data.")
        self._hear_language(request)
        try:
            query_id = self._world.press(message_id, data)
        except LookupError:
            return refuse(409, "That button is no longer there.")
        return web.json_response({"query_id": query_id})

    async def _stop(self, request: web.Request) -> web.Response:
        message_id = (await _json(request)).get("message_id")
        if not isinstance(message_id, int):
            return refuse(400, "A stop names a message_id.")
        self._hear_language(request)
        try:
            await self._world.stop(message_id)
        except LookupError:
            return refuse(409, "There is nothing to stop any more.")
        return web.json_response({})

    async def _document(self, request: web.Request) -> web.Response:
        try:
            stored = self._world.file(request.match_info["file_id"])
        except LookupError:
            raise web.HTTPNotFound from None
        # Always a download: a page that somebody sent must not run as a page of this site.
        disposition = f"attachment; filename*=UTF-8''{quote(stored.name, safe='')}"
        return web.Response(
            body=stored.data,
            content_type="application/octet-stream",
            headers={"Content-Disposition": disposition},
        )

    async def _words(self, request: web.Request) -> web.Response:
        """Answer with the page's strings, in the language that the bot speaks."""
        self._hear_language(request)
        strings = await self._world.strings()
        direction = "rtl" if runs_leftward(strings.language) else "ltr"
        return web.json_response(
            {"language": strings.language, "direction": direction, "words": strings.page()}
        )

    async def _source(self, request: web.Request) -> web.Response:
        """Answer with the article whose digest a message shows; null when it is not kept."""
        article = await self._world.source(int(request.match_info["message_id"]))
        return web.json_response(article and _source_of(article))

    async def _memory(self, request: web.Request) -> web.Response:
        """Answer with a page of past digests or quotes; with `words`, of those that match them."""
        page = request.query.get("page", "1")
        if not (page.isascii() and page.isdecimal() and 1 <= int(page[:6]) <= _MOST_PAGES):
            raise web.HTTPBadRequest
        words = request.query.get("words", "")[:_MOST_SOUGHT]
        found = await self._world.recall(request.match_info["kind"], words, int(page))
        return web.json_response(found)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        stream = web.StreamResponse(headers=HEADERS | {"X-Accel-Buffering": "no"})
        stream.content_type = "text/event-stream"
        stream.charset = "utf-8"
        with suppress(ConnectionResetError):  # the tab was closed, maybe at once
            await stream.prepare(request)
            await stream.write(f"retry: {_RETRY_MS}\n\n".encode())
            await self._tell(stream)
        return stream

    async def _tell(self, stream: web.StreamResponse) -> None:
        number: int | None = None
        while not self._closing.is_set():
            if number is None:
                state = self._world.state()
                number = state["number"]
                await _write(stream, "state", state)
            news = await self._news(number)
            number = None if news is None else number + len(news)
            for change in news or ():
                await _write(stream, "change", change)
            if not news:
                await stream.write(b": still here\n\n")

    async def _news(self, since: int) -> tuple[JsonObject, ...] | None:
        """Return the changes after number `since`; None when the state must be read again.

        Return an empty tuple after `_KEEPALIVE_S` seconds without a change, and when the server
        closes.
        """
        changes = asyncio.ensure_future(self._world.changes(since))
        closing = asyncio.ensure_future(self._closing.wait())
        try:
            await asyncio.wait(
                {changes, closing}, timeout=_KEEPALIVE_S, return_when=asyncio.FIRST_COMPLETED
            )
            return changes.result() if changes.done() else ()
        finally:
            changes.cancel()
            closing.cancel()

    def _hear_language(self, request: web.Request) -> None:
        """Take the browser's first language as the person's: "de" for "de-AT,de;q=0.9"."""
        first = request.headers.get("Accept-Language", "").split(",")[0].split(";")[0]
        code = first.split("-")[0].strip().lower()
        if code.isascii() and code.isalpha():
            self._world.speak(code)


def _source_of(article: Article) -> JsonObject:
    return {
        "title": article.title,
        "url": article.url,
        "language": article.language,
        "blocks": [
            {"kind": block.kind, "level": block.level, "text": block.span.of(article.text)}
            for block in article.blocks
        ],
    }


async def _json(request: web.Request) -> JsonObject:
    """Return the JSON object in the body. Raises `web.HTTPException` for anything else.

    The content type must be that of JSON, which a form on another site cannot send.
    """
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        body = json.loads(await body_of(request))
    except (ValueError, RecursionError):
        raise web.HTTPBadRequest from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    return body


async def _write(stream: web.StreamResponse, event: str, data: JsonObject) -> None:
    await stream.write(f"event: {event}\ndata: {json.dumps(data)}\n\n".encode())
