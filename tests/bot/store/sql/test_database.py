"""A database that is away: said plainly, nothing lost, and taken up when it is back."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine
from structlog.testing import capture_logs
from telegram import Update

from bot.bot_api.connection import TokenWatch
from bot.config import ConfigError
from bot.incoming.chat_order import ChatOrder
from bot.incoming.pastes import Pastes
from bot.incoming.update_queue import UpdateQueue
from bot.lifecycle import readiness
from bot.store.sql.batches import Batches
from bot.store.sql.database import open_database, probe
from bot.store.sql.journal import SqlJournal
from bot.store.sql.storage import SqlStorage
from bot.store.storage import DatabaseAway
from summarizer.model import Article
from tests.bot.conftest import Scene
from tests.builders import ARTICLE, message, update
from tests.doubles.ports import free_port
from tests.doubles.process import TOKEN, bot_process
from tests.doubles.warm_bots import WarmBots

pytestmark = pytest.mark.anyio


def _address(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    """Another program writes, and does not come to an end."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


class _Watched(SqlJournal):
    """A journal that tells when the database has refused it so many times."""

    def __init__(self, engine: AsyncEngine, *, refusals: int) -> None:
        super().__init__(engine)
        self.refused = asyncio.Event()
        self._left = refusals

    async def add(self, update_id: int, body: str) -> bool:
        try:
            return await super().add(update_id, body)
        except DatabaseAway:
            self._left -= 1
            if self._left <= 0:
                self.refused.set()
            raise


@contextmanager
def _full_disk(engine: AsyncEngine) -> Iterator[None]:
    """No connection of the engine may make the file any larger."""
    most = 1  # SQLite makes it as many pages as there are

    def limit(connection: Any, _record: object, _proxy: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA max_page_count={most}")
        cursor.close()

    event.listen(engine.sync_engine, "checkout", limit)
    yield
    most = 1_000_000


async def test_what_comes_while_another_program_writes_is_taken_afterwards(
    tmp_path: Path,
) -> None:
    file = tmp_path / "x.db"
    async with open_database(_address(file), patience_s=0.05) as engine:
        journal = _Watched(engine, refusals=50)
        update_queue = UpdateQueue(journal, again_s=0.01)
        with capture_logs() as logs, _locked(file):
            # three times as many as there are connections
            coming = [
                asyncio.create_task(update_queue.put(Update(update_id=number)))
                for number in range(50)
            ]
            await journal.refused.wait()
            assert (update_queue.stuck, update_queue.qsize()) == (True, 0)
        await asyncio.gather(*coming)
        assert (update_queue.stuck, update_queue.qsize()) == (False, 50)
        assert await journal.count_open() == 50
    assert {log["error"] for log in logs if log["event"] == "journal.away"} <= {
        "database is locked",
        "no connection came free",
    }


async def test_a_full_disk_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    async with open_database(_address(tmp_path / "x.db")) as engine:
        journal = _Watched(engine, refusals=1)
        update_queue = UpdateQueue(journal, again_s=0.01)
        taking = asyncio.Event()
        ready = readiness(engine, update_queue, taking, TokenWatch(lambda: None), None)["database"]
        large = Update.de_json(update(**message("word " * 5000)), None)
        with capture_logs() as logs:
            with _full_disk(engine):
                coming = asyncio.create_task(update_queue.put(large))
                await journal.refused.wait()
                assert await ready() == "updates wait to be written down"
                assert update_queue.empty()
            await coming
        assert await ready() is None
        (entry,) = await journal.take_open()
        assert entry.update_id == large.update_id
        told = [(log["event"], log.get("error")) for log in logs]
    assert told == [("journal.away", "database or disk is full"), ("journal.back", None)]


async def test_a_request_that_meets_a_full_disk_stays_open_and_is_answered_later(
    scene: Scene,
) -> None:
    engine = scene.journal._engine
    asked = update(**message(f"{scene.site}/article"))
    await scene.update_queue.put(Update.de_json(asked, scene.application.bot))
    with capture_logs() as logs, _full_disk(engine):
        await _fill(engine)
        await scene.take(asked)
    assert scene.texts() == []
    assert [log["event"] for log in logs if log["log_level"] == "warning"] == [
        "update.unanswered",
        "update.later",
    ]
    assert [entry.update_id for entry in await scene.journal.take_open()] == [asked["update_id"]]
    await scene.take(asked)
    assert "Ferry to Skerry Island" in scene.texts()[-1]
    assert await scene.journal.take_open() == ()


async def _fill(engine: AsyncEngine) -> None:
    """Use up the room for articles that is left in the pages that the file has."""
    storage = SqlStorage(engine)
    size, number = 4096, 0
    while size:
        try:
            await storage.put_article(f"filler{number}", Article(text="x" * size))
        except DatabaseAway:
            size //= 2
        number += 1


async def test_what_was_answered_while_the_database_was_away_is_struck_out_later() -> None:
    class Flaky:
        away = True
        struck: list[int] = []  # noqa: RUF012  # one is made, here

        async def strike(self, number: int) -> None:
            if self.away:
                raise DatabaseAway("database is locked")
            self.struck.append(number)

        def sent(self, number: int) -> tuple[int, ...]:
            return ()

        def begun(self, number: int) -> int:
            return 0

        async def begin(self, number: int) -> None:
            """Count nothing."""

    async def answer() -> None:
        """Answer the update."""

    journal = Flaky()
    order = ChatOrder(Pastes(), journal, UpdateQueue(journal))  # type: ignore[arg-type]  # only what is used
    with capture_logs() as logs:
        await order.do_process_update(Update(update_id=1), answer())
    assert [(log["event"], log["error"]) for log in logs] == [
        ("journal.away", "database is locked")
    ]
    journal.away = False
    await order.do_process_update(Update(update_id=2), answer())
    assert sorted(journal.struck) == [1, 2]
    await order.do_process_update(Update(update_id=3), answer())
    assert sorted(journal.struck) == [1, 2, 3]


async def test_a_database_that_may_only_be_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "x.db"
    async with open_database(_address(file)):
        pass
    address = f"sqlite+aiosqlite:///file:{file}?mode=ro&uri=true"
    async with open_database(address) as engine:
        with pytest.raises(DatabaseAway, match=r"^attempt to write a readonly database$"):
            await probe(engine)
        with pytest.raises(DatabaseAway, match=r"^attempt to write a readonly database$"):
            await SqlJournal(engine).add(1, "x")


@pytest.mark.parametrize(
    "junk", [b"This is a letter to my aunt. " * 300, b"SQLite format 3\0" * 99]
)
async def test_a_file_that_is_no_database_is_told_and_left_alone(
    tmp_path: Path, junk: bytes
) -> None:
    (tmp_path / "x.db").write_bytes(junk)
    with pytest.raises(DatabaseAway, match=r"^(file is not a database|database disk image)"):
        async with open_database(_address(tmp_path / "x.db")):
            pass
    assert (tmp_path / "x.db").read_bytes() == junk


async def test_a_file_that_breaks_while_it_is_open_is_told_until_it_is_whole(
    tmp_path: Path,
) -> None:
    file = tmp_path / "x.db"
    async with open_database(_address(file)) as engine:
        journal = SqlJournal(engine)
        await journal.add(1, "x")
        await engine.dispose()  # all is in the one file now
        whole = file.read_bytes()
        file.write_bytes(b"no" + whole[2:])
        for _ in range(2):
            with pytest.raises(DatabaseAway, match=r"^file is not a database$"):
                await probe(engine)
        file.write_bytes(whole)
        await probe(engine)
        assert not await journal.add(1, "x")


async def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatabaseAway, match=r"^unable to open database file$"):
        async with open_database(_address(tmp_path / "none" / "x.db")):
            pass


async def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    pytest.importorskip("asyncpg", reason="needs asyncpg")
    address = "postgresql+asyncpg://u:sesame@127.0.0.1:9/x"
    with pytest.raises(DatabaseAway) as caught:
        async with open_database(address):
            pass
    assert "sesame" not in str(caught.value)


@pytest.mark.parametrize(
    "address", ["sesame", "sesame://x", "sqlite:///sesame.db", "sqlite+aiosqlite://"]
)
async def test_an_address_of_no_database_is_a_fault_of_the_configuration(address: str) -> None:
    with pytest.raises(ConfigError, match=r"^DATABASE_URL: should look like ") as caught:
        async with open_database(address):
            pass
    assert "sesame" not in str(caught.value)


def _threads() -> set[str]:
    """The threads of SQLite's connections that have not ended, of tests before, too."""
    return {one.name for one in threading.enumerate() if "_connection_worker" in one.name}


async def test_a_statement_given_up_twice_has_ended_when_the_database_is_closed(
    tmp_path: Path,
) -> None:
    """Or else its thread answers to an event loop that is closed, or holds up its end."""
    before = _threads()
    file = tmp_path / "x.db"
    async with (
        open_database(_address(file), patience_s=0.5) as engine,
        Batches(engine) as batches,
    ):
        begun = asyncio.Event()
        event.listen(engine.sync_engine, "before_cursor_execute", lambda *_: begun.set())
        with _locked(file):
            adding = asyncio.create_task(SqlJournal(engine, batches=batches).add(1, "x"))
            await begun.wait()
            for _ in range(3):
                adding.cancel()
                await asyncio.sleep(0)
            await asyncio.gather(adding, return_exceptions=True)
    assert _threads() - before == set()


async def test_a_database_that_could_not_be_opened_leaves_no_thread(tmp_path: Path) -> None:
    before = _threads()
    with pytest.raises(DatabaseAway):
        async with open_database(_address(tmp_path / "none" / "x.db")):
            pass
    assert _threads() - before == set()


async def _ready(listen: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://{listen}/readyz") as page:
        return page.status, await page.text()


@pytest.mark.timeout(150)
async def test_a_database_away_for_ten_seconds_costs_no_answer(
    botapi: Any, tmp_path: Path, warm: WarmBots
) -> None:
    listen = f"127.0.0.1:{free_port()}"
    async with (
        botapi.Telegram.spawn(TOKEN) as telegram,
        bot_process(telegram.url, tmp_path, warm=warm, METRICS_LISTEN=listen) as bot,
    ):
        await bot.logged("bot.started")
        people = [await telegram.user(f"P{n}") for n in range(5)]
        with _locked(tmp_path / "nutgraf.db"):
            for person in people:
                await person.say(f"{ARTICLE}\n\nFor {person.id}.")
            # the bot's own patience is ten seconds
            assert (await bot.logged("journal.away"))["error"] == "database is locked"
            status, page = await _ready(listen)
            assert (status, page.splitlines()[0].partition(":")[0]) == (503, "database")
        for person in people:
            await telegram.wait_for_message(person, "Ferry to Skerry", timeout=30)
        assert await telegram.unanswered(by="each") == []
        assert (await _ready(listen))[0] == 200
        assert await bot.logged("journal.back")
