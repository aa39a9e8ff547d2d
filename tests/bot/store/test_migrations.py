"""Every database ends up with this program's tables, and keeps its rows."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from structlog.testing import capture_logs

import bot.store.migrations
from bot.chat.settings.chat_settings import ChatSettings
from bot.store.migrations import NEWEST
from bot.store.sql.database import open_database
from bot.store.sql.journal import SqlJournal
from bot.store.sql.storage import SqlStorage
from bot.store.sql.tables import META
from bot.store.storage import DatabaseAway
from summarizer.model import Article
from tests.conftest import ROOT

if TYPE_CHECKING:
    from sqlalchemy import Connection

pytestmark = pytest.mark.anyio


def _address(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


def _differences(connection: Connection) -> list[object]:
    options = {"compare_server_default": True, "include_name": _is_no_index_of_words}
    context = MigrationContext.configure(connection, opts=options)
    return list(compare_metadata(context, META))


def _is_no_index_of_words(name: str | None, _kind: str, _parents: object) -> bool:
    """Tell whether something is no part of the index of words, which each database has its own."""
    return not (name or "").startswith(("memory_words", "memory_found"))


async def test_a_new_database_has_just_the_tables_that_the_program_uses(tmp_path: Path) -> None:
    async with open_database(_address(tmp_path / "x.db")) as engine, engine.connect() as db:
        assert await db.run_sync(_differences) == []


def test_the_newest_version_is_the_last_file() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(bot.store.migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_heads() == [NEWEST]


async def test_a_database_older_than_migrations_keeps_its_rows(tmp_path: Path) -> None:
    address, article = _address(tmp_path / "x.db"), Article(text="One.", language="en")
    old = create_engine(f"sqlite:///{tmp_path / 'x.db'}")
    META.create_all(old)
    old.dispose()
    async with open_database(address) as engine:
        storage, journal = SqlStorage(engine), SqlJournal(engine)
        await storage.put_article("k", article)
        await storage.put_settings(7, ChatSettings(silent=True))
        await journal.add(3, "open")
    _sql(tmp_path / "x.db", "DROP TABLE alembic_version")
    async with open_database(address) as engine, engine.connect() as db:
        assert await db.run_sync(_differences) == []
        assert await SqlStorage(engine).get_article("k") == article
        assert await SqlStorage(engine).get_settings(7) == ChatSettings(silent=True)
        assert [entry.body for entry in await SqlJournal(engine).take_open()] == ["open"]


async def test_tables_that_an_older_program_did_not_have_are_added(tmp_path: Path) -> None:
    old = create_engine(f"sqlite:///{tmp_path / 'x.db'}")
    META.create_all(old)
    old.dispose()
    _sql(tmp_path / "x.db", "DROP TABLE journal; DROP INDEX digests_of_chat")
    async with open_database(_address(tmp_path / "x.db")) as engine, engine.connect() as db:
        assert await db.run_sync(_differences) == []


@pytest.mark.parametrize("version", [f"{int(NEWEST) + 2:04}", "9001"])
async def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path, version: str) -> None:
    async with open_database(_address(tmp_path / "x.db")):
        pass
    _sql(tmp_path / "x.db", f"UPDATE alembic_version SET version_num = '{version}'")
    with pytest.raises(DatabaseAway, match=f"newer Nutgraf: it has version {version}"):
        async with open_database(_address(tmp_path / "x.db")):
            pass


async def test_a_database_of_the_next_version_is_used_while_that_is_rolled_out(
    tmp_path: Path,
) -> None:
    async with open_database(_address(tmp_path / "x.db")):
        pass
    after = f"{int(NEWEST) + 1:04}"
    _sql(tmp_path / "x.db", f"UPDATE alembic_version SET version_num = '{after}'")
    with capture_logs() as logs:
        async with open_database(_address(tmp_path / "x.db")) as engine:
            assert await SqlJournal(engine).add(1, "x")
    assert [log["event"] for log in logs] == ["database.newer"]


async def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    _sql(tmp_path / "x.db", "CREATE TABLE digests (of_another_program TEXT)")
    with pytest.raises(DatabaseAway, match=r"no such column: made_at|no column named made_at"):
        async with open_database(_address(tmp_path / "x.db")):
            pass
    database = sqlite3.connect(tmp_path / "x.db")
    names = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    database.close()
    assert names == {"digests"}


@pytest.mark.process
async def test_programs_that_start_at_once_wait_for_one_another(tmp_path: Path) -> None:
    open_it = (
        "import asyncio, sys\n"
        "from bot.store.sql.database import open_database\n"
        "async def main():\n"
        "    async with open_database(sys.argv[1]):\n"
        "        print('opened')\n"
        "asyncio.run(main())\n"
    )
    started = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", open_it, _address(tmp_path / "x.db"), cwd=ROOT,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(4)
    ]  # fmt: skip
    said = [await process.communicate() for process in started]
    told = b"".join(out + err for out, err in said)
    assert [process.returncode for process in started] == [0] * 4, told.decode()
    assert (told.count(b"opened"), told.count(b"database.migrated")) == (4, 1), told.decode()


async def test_migrating_says_one_line_and_leaves_logging_as_it_was(tmp_path: Path) -> None:
    before = (logging.root.level, list(logging.root.handlers), logging.root.disabled)
    with capture_logs() as logs:
        for _ in range(2):
            async with open_database(_address(tmp_path / "x.db")):
                pass
    assert [(log["event"], log["now"]) for log in logs] == [("database.migrated", NEWEST)]
    assert (logging.root.level, list(logging.root.handlers), logging.root.disabled) == before
    assert not logging.getLogger("bot").disabled


@pytest.mark.process
async def test_a_database_of_this_version_is_opened_without_alembic(tmp_path: Path) -> None:
    """Its import takes longer than all else at the start."""
    async with open_database(_address(tmp_path / "x.db")):
        pass
    open_it = (
        "import asyncio, sys\n"
        "from bot.store.sql.database import open_database\n"
        "async def main():\n"
        "    async with open_database(sys.argv[1]):\n"
        "        print('alembic' in sys.modules)\n"
        "asyncio.run(main())\n"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", open_it, _address(tmp_path / "x.db"), cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, _ = await process.communicate()
    assert said == b"False\n"


def _sql(file: Path, script: str) -> None:
    database = sqlite3.connect(file)
    database.executescript(script)
    database.close()
