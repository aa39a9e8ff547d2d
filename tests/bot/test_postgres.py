"""Postgres in the place of SQLite, where a server and its driver are installed."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.database import open_database, probe
from bot.settings import ChatSettings
from bot.sql_journal import SqlJournal
from bot.sql_storage import SqlStorage
from bot.storage import DatabaseAway, KeptDigest
from summarizer.model import Article
from tests.bot.test_kill import _free_port
from tests.bot.test_migrations import _differences

pytestmark = pytest.mark.anyio


@dataclass
class Server:
    """A server of our own, over loopback."""

    folder: Path
    port: int
    names: count[int] = field(default_factory=lambda: count(1))

    def new_database(self) -> str:
        name = f"nutgraf{next(self.names)}"
        _as_postgres(
            "createdb", "-h", str(self.folder), "-p", str(self.port), "-U", "nutgraf", name
        )
        return f"postgresql+asyncpg://nutgraf:sesame@127.0.0.1:{self.port}/{name}"

    def control(self, what: str) -> None:
        options = f"-p {self.port} -k {self.folder} -c fsync=off"
        _as_postgres(
            "pg_ctl", "-D", str(self.folder / "data"), "-m", "fast", "-w", "-o", options,
            "-l", str(self.folder / "log"), what,
        )  # fmt: skip


def _as_postgres(program: str, *arguments: str) -> None:
    found = shutil.which(program) or next(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"))
    # it refuses to be root
    user = None if os.geteuid() else "postgres"
    subprocess.run(
        [str(found), *arguments], check=True, user=user, cwd="/", stdout=subprocess.DEVNULL
    )


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    pytest.importorskip("asyncpg.connection", reason="needs asyncpg")
    if not shutil.which("pg_ctl") and not list(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")):
        pytest.skip("needs Postgres")
    folder = Path(tempfile.mkdtemp())
    (folder / "password").write_text("sesame")
    if not os.geteuid():
        for path in (folder, folder / "password"):
            shutil.chown(path, "postgres")
    _as_postgres(
        "initdb", "-D", str(folder / "data"), "-U", "nutgraf", "--auth-local=trust",
        "--auth-host=scram-sha-256",
        f"--pwfile={folder / 'password'}",
    )  # fmt: skip
    server = Server(folder, _free_port())
    server.control("start")
    yield server
    server.control("stop")
    shutil.rmtree(folder)


@pytest.fixture
def address(server: Server) -> str:
    """The address of a database with nothing in it."""
    return server.new_database()


async def test_programs_that_start_at_once_make_the_tables_once(address: str) -> None:
    async def opens() -> None:
        async with open_database(address):
            pass

    with capture_logs() as logs:
        await asyncio.gather(*(opens() for _ in range(6)))
    assert [log["event"] for log in logs] == ["database.migrated"]
    async with open_database(address) as engine, engine.connect() as db:
        assert await db.run_sync(_differences) == []


async def test_what_is_kept_comes_back(address: str) -> None:
    article = Article(text="One.\n\nTwo “three” 😀.", title="T", language="de")
    digest = KeptDigest(id="abc", chat_id=-100123456789012, asker_id=5, article_key="k")
    async with open_database(address) as engine:
        storage, journal = SqlStorage(engine), SqlJournal(engine)
        await storage.put_article("k", article)
        await storage.put_digest(digest)
        await storage.place_digest("abc", 77)
        await storage.put_settings(-100123456789012, ChatSettings(silent=True))
        assert await storage.get_article("k") == article
        found = await storage.find_digest(chat_id=digest.chat_id, article_key="k", max_age_s=60)
        assert found
        assert found.message_id == 77
        assert await storage.get_settings(digest.chat_id) == ChatSettings(silent=True)
        assert await journal.add(2**40, "open")
        assert not await journal.add(2**40, "again")
        assert [entry.tries for entry in await journal.take_open()] == [2]
        await journal.strike(2**40)
        assert await journal.count_open() == 0
        forgotten = await storage.forget(digest.chat_id)
        assert (forgotten.digests, forgotten.articles) == (1, 1)


async def test_a_server_that_restarts_is_missed_only_while_it_is_away(
    server: Server, address: str
) -> None:
    async with open_database(address) as engine:
        journal = SqlJournal(engine)
        await journal.add(1, "x")
        await asyncio.to_thread(server.control, "restart")
        assert await journal.add(2, "x")
        await asyncio.to_thread(server.control, "stop")
        try:
            with pytest.raises(DatabaseAway, match=r"^Connect call failed"):
                await journal.add(3, "x")
            with pytest.raises(DatabaseAway):
                await probe(engine)
        finally:
            await asyncio.to_thread(server.control, "start")
        assert await journal.add(3, "x")
        assert not await journal.add(1, "x")


async def test_a_refusal_is_named_without_the_password(address: str) -> None:
    with pytest.raises(DatabaseAway, match=r"^InvalidPasswordError$"):
        async with open_database(address.replace("sesame", "open-up")):
            pass
