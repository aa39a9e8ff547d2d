"""What a supervisor is told, over HTTP."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from telegram import Update

from bot.app import local_chat
from bot.config import Config, ConfigError
from bot.incoming.update_queue import UpdateQueue
from bot.operating.health import serving
from bot.operating.metrics import CONTENT_TYPE, Load, PrometheusMetrics
from bot.store.sql.database import open_database, probe
from bot.store.sql.journal import SqlJournal
from bot.store.storage import DatabaseAway
from tests.doubles.databases import ready_database
from tests.doubles.ports import free_port

pytestmark = pytest.mark.anyio

_ANY_PORT = ("127.0.0.1", 0)


async def _get(url: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


async def _well() -> str | None:
    return None


async def _none_open() -> int:
    return 0


def _page(unanswered: int | None) -> bytes:
    return PrometheusMetrics().page(Load(waiting=0, at_work=0), unanswered)


async def test_all_is_well_when_every_check_says_so() -> None:
    async with serving(
        _ANY_PORT, checks={"database": _well, "updates": _well}, count_open=_none_open, page=_page
    ) as url:
        assert await _get(f"{url}/healthz") == (200, "ok\n")
        assert await _get(f"{url}/readyz") == (200, "database: ok\nupdates: ok\n")
        assert (await _get(f"{url}/elsewhere"))[0] == 404


async def test_a_check_that_fails_or_hangs_makes_the_bot_unready_and_not_dead() -> None:
    asked = 0

    async def hangs() -> str | None:
        nonlocal asked
        asked += 1
        await asyncio.Event().wait()
        return None

    async def away() -> str | None:
        raise DatabaseAway("database is locked")

    async def says_so() -> str | None:
        return "none are taken"

    async with serving(
        _ANY_PORT,
        checks={"disk": hangs, "database": away, "updates": says_so, "more": _well},
        count_open=_none_open,
        page=_page,
        within_s=0.05,
    ) as url:
        told = "disk: no answer\ndatabase: database is locked\nupdates: none are taken\nmore: ok\n"
        assert await _get(f"{url}/readyz") == (503, told)
        assert await _get(f"{url}/readyz") == (503, told)
        assert await _get(f"{url}/healthz") == (200, "ok\n")
    # whoever asks while an answer is out waits for the same one: nothing piles up
    assert asked == 1


async def test_metrics_come_as_prometheus_reads_them() -> None:
    async with (
        serving(_ANY_PORT, checks={}, count_open=_none_open, page=_page) as url,
        aiohttp.ClientSession() as session,
        session.get(f"{url}/metrics") as answer,
    ):
        assert answer.headers["Content-Type"] == CONTENT_TYPE
        assert "\nnutgraf_journal_open 0.0\n" in await answer.text()


async def test_metrics_come_while_the_database_is_away() -> None:
    async def away() -> int:
        raise DatabaseAway("database is locked")

    async with serving(_ANY_PORT, checks={}, count_open=away, page=_page) as url:
        status, text = await _get(f"{url}/metrics")
    assert status == 200
    assert "\nnutgraf_journal_open NaN\n" in text


async def test_an_ipv6_address_stands_in_brackets() -> None:
    async with serving(("::1", 0), checks={}, count_open=_none_open, page=_page) as url:
        assert url.startswith("http://[::1]:")
        assert await _get(f"{url}/healthz") == (200, "ok\n")


@asynccontextmanager
async def _watched_database(file: Path) -> AsyncIterator[tuple[str, UpdateQueue]]:
    """An inlet over a database with little patience, and where its health is told."""
    async with open_database(ready_database(file), patience_s=0.05) as engine:
        journal = SqlJournal(engine)
        update_queue = UpdateQueue(journal, again_s=0.01)

        async def database() -> str | None:
            await probe(engine)
            return "stuck" if update_queue.stuck else None

        async with serving(
            _ANY_PORT, checks={"database": database}, count_open=journal.count_open, page=_page
        ) as url:
            yield url, update_queue


async def test_a_lock_of_another_program_is_told_and_is_over_when_it_lets_go(
    tmp_path: Path,
) -> None:
    async with _watched_database(tmp_path / "x.db") as (url, update_queue):
        other = sqlite3.connect(tmp_path / "x.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        coming = asyncio.create_task(update_queue.put(Update(update_id=1)))
        assert await _get(f"{url}/readyz") == (503, "database: database is locked\n")
        assert update_queue.empty()
        other.execute("ROLLBACK")
        other.close()
        await coming
        assert await _get(f"{url}/readyz") == (200, "database: ok\n")
        assert "\nnutgraf_journal_open 1.0\n" in (await _get(f"{url}/metrics"))[1]


async def test_the_local_chat_is_ready_when_it_has_started_and_says_no_secret(
    tmp_path: Path,
) -> None:
    listen = f"127.0.0.1:{free_port()}"
    config = Config(
        data_dir=tmp_path, local_listen="127.0.0.1:0", metrics_listen=listen, workers=1
    )
    async with local_chat(config):
        assert await _get(f"http://{listen}/readyz") == (200, "database: ok\nupdates: ok\n")
        status, text = await _get(f"http://{listen}/metrics")
    assert status == 200
    assert 'nutgraf_jobs{state="waiting"} ' in text
    assert "1:local" not in text


async def test_a_taken_port_is_told_with_its_setting() -> None:
    async with serving(_ANY_PORT, checks={}, count_open=_none_open, page=_page) as url:
        port = int(url.rpartition(":")[2])
        with pytest.raises(ConfigError, match=r"^METRICS_LISTEN: .+ in use"):
            async with serving(("127.0.0.1", port), checks={}, count_open=_none_open, page=_page):
                pass
