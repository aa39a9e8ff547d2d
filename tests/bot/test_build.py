"""build: the parts that are put together share what they must share."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.build import open_clients
from bot.config import Config
from tests.bot.conftest import Scene

pytestmark = pytest.mark.anyio


async def test_articles_are_kept_for_a_while_and_feeds_are_asked_for_anew(
    scene: Scene, tmp_path: Path
) -> None:
    config = Config(data_dir=tmp_path, fetch_allow=scene.services.config.fetch_allow)
    url = f"{scene.site}/article"
    async with open_clients(config) as clients:
        before = scene.asked.get("/article", 0)
        for _ in range(2):
            assert (await clients.feeds.get(url)).status_code == 200
        assert scene.asked["/article"] == before + 2
        assert not hasattr(clients.feeds._transport, "storage")
    assert clients.pages.is_closed
    assert clients.feeds.is_closed
