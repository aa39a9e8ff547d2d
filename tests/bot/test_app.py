"""app: the whole bot, from its start to its end."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import LOCAL_TOKEN, local_chat
from bot.config import Config
from bot.store.sql.database import open_database
from bot.store.sql.storage import SqlStorage
from bot.store.storage import KEPT_S
from summarizer.model import Article
from tests.doubles.clock import Clock

pytestmark = pytest.mark.anyio


async def test_what_is_too_old_is_erased_when_the_bot_starts(tmp_path: Path) -> None:
    config = Config(data_dir=tmp_path, local_listen="127.0.0.1:0", workers=1)
    long_ago = Clock(1_000_000.0)
    async with open_database(config.local_database) as engine:
        await SqlStorage(engine, clock=long_ago).put_article("k", Article(text="Old."))
    async with local_chat(config) as url:
        assert url.startswith("http://127.0.0.1:")
        assert LOCAL_TOKEN not in url
    async with open_database(config.local_database) as engine:
        kept = SqlStorage(engine, clock=Clock(long_ago.now + KEPT_S - 1))
        assert await kept.get_article("k") is None
