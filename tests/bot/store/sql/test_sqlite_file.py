"""SQLite's file: for its owner alone, whole, and without what was deleted."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram import Update

from bot.app import LOCAL_TOKEN, running
from bot.config import Config
from bot.local.api import LocalTelegram
from bot.store.sql.database import open_database, probe
from bot.store.sql.journal import SqlJournal
from bot.store.sql.sqlite_file import make_folder
from bot.store.sql.storage import SqlStorage
from bot.store.storage import DatabaseAway, DatabaseBroken, KeptDigest
from bot.supervision import TaskEnded
from summarizer.model import Article
from tests.bot.conftest import Scene, buttons_of
from tests.builders import ARTICLE, message, press, update

pytestmark = pytest.mark.anyio

SECRET = "marmalade zeppelin"

_PAGE = 4096

_CHATS = 12


def _address(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


def _holding(folder: Path, words: str = SECRET) -> list[str]:
    """The files that hold some words."""
    # the last one is for locks, which were lost if it was opened here
    files = (file for file in folder.iterdir() if not file.name.endswith("-shm"))
    return sorted(file.name for file in files if words.encode() in file.read_bytes())


def _modes(folder: Path) -> dict[str, str]:
    return {one.name: f"{one.stat().st_mode & 0o777:o}" for one in (folder, *folder.iterdir())}


@contextmanager
def _anybody_may_read() -> Iterator[None]:
    """As most people have it; a server may have it otherwise."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture(autouse=True)
def _lax() -> Iterator[None]:
    with _anybody_may_read():
        yield


async def _keep(storage: SqlStorage, chat_id: int, words: str) -> None:
    key = f"{chat_id:064x}"
    await storage.put_article(key, Article(text=f"{words}. " * 400))
    digest = KeptDigest(id=f"d{chat_id}", chat_id=chat_id, asker_id=1, article_key=key)
    await storage.put_digest(digest)


async def test_what_is_forgotten_is_in_no_file_once_that_is_said(tmp_path: Path) -> None:
    async with open_database(_address(tmp_path / "x.db")) as engine:
        storage = SqlStorage(engine)
        for chat_id in range(40):
            await _keep(storage, chat_id, SECRET if chat_id == 7 else "tea and biscuits")
        assert _holding(tmp_path)  # in the log, or in the database already
        await storage.forget(7)
        assert _holding(tmp_path) == []
        assert _holding(tmp_path, "tea and biscuits") == ["x.db"]
    assert _holding(tmp_path) == []


async def test_what_is_struck_out_is_in_no_file_a_little_later(tmp_path: Path) -> None:
    async with open_database(_address(tmp_path / "x.db")) as engine:
        journal = SqlJournal(engine)
        for number in range(40):
            words = SECRET if number == 7 else "tea and biscuits"
            await journal.add(number, f"{words}. " * 400)
        await journal.strike(7)
        async with asyncio.timeout(30):
            while _holding(tmp_path):  # noqa: ASYNC110  # the file system has no event for it
                await asyncio.sleep(0.05)
        assert len(await journal.take_open()) == 39


async def test_what_an_older_version_deleted_is_in_no_file_after_the_next_start(
    tmp_path: Path,
) -> None:
    file = tmp_path / "x.db"
    async with open_database(_address(file)) as engine:
        await _keep(SqlStorage(engine), 8, "tea and biscuits")
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA user_version=0")
        db.execute("PRAGMA secure_delete=OFF")  # some builds of SQLite have it on by themselves
        row = ("k", f"{SECRET}. " * 400, 0.0)
        db.execute("INSERT INTO articles (key, body, made_at) VALUES (?, ?, ?)", row)
        db.execute("DELETE FROM articles WHERE key = 'k'")
    assert _holding(tmp_path) == ["x.db"]
    async with open_database(_address(file)) as engine:
        assert _holding(tmp_path, f"{SECRET}. ") == []
        assert await SqlStorage(engine).get_digest("d8")


async def test_forget_erases_a_paste_from_the_disk(scene: Scene, tmp_path: Path) -> None:
    sentence = f"The {SECRET} flies at noon, the harbour master said on Monday."
    pasted = update(**message(f"{ARTICLE}\n{sentence}"))
    await scene.update_queue.put(Update.de_json(pasted, scene.application.bot))
    await scene.take(pasted)
    assert _holding(tmp_path) != []
    await scene.take(update(**message("/forget")))
    asked = scene.telegram.messages()[-1]
    yes = next(data for data in buttons_of(asked).values() if data.startswith("f1:yes"))
    await scene.take(press(yes, asked))
    assert _holding(tmp_path) == []


async def test_a_new_database_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there" / "data"
    make_folder(folder)
    async with open_database(_address(folder / "nutgraf.db")) as engine:
        await SqlJournal(engine).add(1, "{}")
        assert _modes(folder) == {
            "data": "700", "nutgraf.db": "600", "nutgraf.db-shm": "600", "nutgraf.db-wal": "600",
        }  # fmt: skip


async def test_the_database_of_an_older_version_is_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("nutgraf.db", "local.db"):
        with closing(sqlite3.connect(folder / name, isolation_level=None)) as old:
            old.execute("PRAGMA journal_mode=WAL")
            old.execute("CREATE TABLE x (y)")
            assert _modes(folder)[f"{name}-wal"] == "644"
            make_folder(folder)
            async with open_database(_address(folder / name)):
                pass
            assert {mode for name_, mode in _modes(folder).items() if name_.startswith(name)} == {
                "600"
            }
    assert _modes(folder)["data"] == "700"


def test_a_folder_that_holds_other_things_stays_open_and_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    tmp_path.chmod(0o755)
    make_folder(tmp_path)
    assert _modes(tmp_path)[tmp_path.name] == "755"


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A database with articles on some dozens of pages."""
    file = tmp_path / "local.db"

    async def fill() -> None:
        async with open_database(_address(file)) as engine:
            for chat_id in range(_CHATS):
                await _keep(SqlStorage(engine), chat_id, SECRET)

    asyncio.run(fill())
    return file


def test_a_page_of_zeros_is_found_at_the_start_or_costs_one_text(filled: Path) -> None:
    """SQLite does not know what a text should be; an article that cannot be read is read anew."""

    async def gone() -> int:
        async with open_database(_address(filled)) as engine:
            storage = SqlStorage(engine)
            found = [await storage.get_article(f"{chat_id:064x}") for chat_id in range(_CHATS)]
        return found.count(None)

    whole = filled.read_bytes()
    pages = len(whole) // _PAGE
    costs = []
    for page in range(1, pages):
        filled.write_bytes(whole[: page * _PAGE] + bytes(_PAGE) + whole[(page + 1) * _PAGE :])
        with suppress(DatabaseBroken):
            costs.append(asyncio.run(gone()))
    # the last page of each
    assert costs == [1] * _CHATS
    assert pages > 3 * _CHATS
    filled.write_bytes(bytes(_PAGE) + whole[_PAGE:])
    with pytest.raises(DatabaseAway, match=r"^file is not a database$"):
        asyncio.run(gone())
    filled.write_bytes(whole)
    assert asyncio.run(gone()) == 0


def _zero(file: Path, table: str) -> None:
    """Overwrite the first page of a table with zeros, behind the back of whoever has it open."""
    with closing(sqlite3.connect(file)) as db:
        found = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
        (page,) = found.fetchone()
        # what others remember of the file is no longer what is in it
        db.execute("UPDATE alembic_version SET version_num = version_num")
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with file.open("r+b") as opened:
        opened.seek((page - 1) * _PAGE)
        opened.write(bytes(_PAGE))


async def test_damage_that_turns_up_later_is_told_to_the_person_and_ends_the_bot(
    filled: Path,
) -> None:
    world = LocalTelegram()
    config = Config(data_dir=filled.parent, workers=1)

    def told() -> list[str]:
        return [one["text"] for one in world.history() if one["from"]["is_bot"]]

    async def runs() -> None:
        async with running(config, token=LOCAL_TOKEN, world=world):
            world.say("/start")
            async with asyncio.timeout(30):
                while not told():  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
            await asyncio.to_thread(_zero, filled, "articles")
            world.say(ARTICLE)
            await asyncio.Event().wait()

    with capture_logs() as logs, pytest.raises(TaskEnded) as caught:
        await runs()
    assert str(caught.value) == (
        f"the database {filled}: damaged. Restore a backup, or save what can be read: "
        "deploy/README.md says how."
    )
    assert told()[1].startswith("Something broke on my side. It is logged as ")
    failed: list[Any] = [log for log in logs if log["event"] == "update.failed"]
    assert [log["error"] for log in failed] == ["DatabaseBroken"]


async def test_where_damage_was_met_the_bot_is_not_ready_any_more(filled: Path) -> None:
    async def runs() -> None:
        async with open_database(_address(filled)) as engine:
            await probe(engine)
            await asyncio.to_thread(_zero, filled, "journal")
            try:
                with suppress(DatabaseAway):
                    await SqlJournal(engine).add(1, "{}")
                await asyncio.Event().wait()
            finally:  # the program is ending
                with pytest.raises(DatabaseBroken, match=r"^damaged"):
                    await probe(engine)

    with pytest.raises(TaskEnded):
        await runs()
