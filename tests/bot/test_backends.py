"""backends: what stands behind the bot, and what other instances leave is taken over."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.backends import open_backends, taking_over
from bot.config import Config
from bot.store.storage import DatabaseAway
from tests.doubles.loop import sleepless


@sleepless
async def test_what_others_leave_is_looked_for_five_times_a_second_and_later_after_a_fault() -> (
    None
):
    loop, looks = asyncio.get_running_loop(), list[float]()

    async def take_up() -> None:
        looks.append(loop.time())
        if len(looks) == 2:
            raise DatabaseAway("gone")

    began = loop.time()
    with capture_logs() as logs:
        async with taking_over(take_up):
            await asyncio.sleep(3)
    assert [at - began for at in looks[:4]] == pytest.approx([0.2, 0.4, 2.6, 2.8])
    assert [log["event"] for log in logs] == ["journal.away"]


@pytest.mark.anyio
async def test_the_local_chat_needs_no_servers_whatever_is_configured(tmp_path: Path) -> None:
    config = Config(
        data_dir=tmp_path, workers=1,
        database_url=SecretStr("postgresql://127.0.0.1:1/none"),
        redis_url=SecretStr("redis://127.0.0.1:1"),
    )  # fmt: skip
    async with open_backends(config, local=True) as backends:
        assert (backends.shared, backends.checks) == (False, {})
