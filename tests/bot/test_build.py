"""build: the parts that are put together are those that the bot needs."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.build import open_clients
from bot.config import Config

pytestmark = pytest.mark.anyio


async def test_articles_are_kept_for_a_while_and_feeds_are_asked_for_anew(tmp_path: Path) -> None:
    asked: Counter[str] = Counter()

    async def answer(request: web.Request) -> web.Response:
        asked[request.path] += 1
        return web.Response(text="Words.", headers={"Cache-Control": "public, max-age=600"})

    site = web.Application()
    site.router.add_get("/{name}", answer)
    async with TestServer(site, host="127.0.0.1") as server:
        host = f"127.0.0.1:{server.port}"
        config = Config(data_dir=tmp_path, fetch_allow=frozenset({host}))
        async with open_clients(config) as clients:
            for _ in range(2):
                await clients.pages.get(f"http://{host}/page")
                await clients.feeds.get(f"http://{host}/feed")
    assert asked == {"/page": 1, "/feed": 2}
    assert clients.pages.is_closed
    assert clients.feeds.is_closed
