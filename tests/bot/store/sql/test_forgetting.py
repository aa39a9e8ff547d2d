"""forgetting: no row about a chat is left, whatever table it is in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Float, Integer, Table, func, insert, select

from bot.store.sql.database import open_database, transaction
from bot.store.sql.forgetting import forget_chat
from bot.store.sql.tables import META, TIMERS
from bot.store.storage import Forgotten
from bot.store.timers import TimerKind
from tests.doubles.databases import ready_database

pytestmark = pytest.mark.anyio

#: All tables with rows about chats; a new one is in here by itself.
OF_CHATS = [table for table in META.sorted_tables if "chat_id" in table.c]


def _value(column: Column[Any], chat_id: int) -> object:
    if column.name == "chat_id":
        return chat_id
    if isinstance(column.type, Boolean):
        return False
    # unlike in each chat, as some must be
    return chat_id if isinstance(column.type, Integer | Float) else f"{column.name}{chat_id}"


def _row(table: Table, chat_id: int) -> dict[str, object]:
    return {column.name: _value(column, chat_id) for column in table.c}


async def test_no_row_of_the_chat_is_left_and_all_of_another(tmp_path: Path) -> None:
    assert {"digests", "settings", "follows", "deliveries", "memory"} <= {t.name for t in OF_CHATS}
    async with (
        open_database(ready_database(tmp_path / "x.db")) as engine,
        transaction(engine) as db,
    ):
        for table in OF_CHATS:
            await db.execute(insert(table), [_row(table, 1), _row(table, 2)])
        for chat_id in (1, 2):
            edition = {"kind": TimerKind.EDITION, "key": str(chat_id), "due_at": 1.0, "tries": 0}
            await db.execute(insert(TIMERS).values(**edition))
        forgotten, _ = await forget_chat(db, 1)
        for table in OF_CHATS:
            left = select(table.c.chat_id, func.count()).group_by(table.c.chat_id)
            assert (await db.execute(left)).all() == [(2, 1)], table.name
        assert list((await db.execute(select(TIMERS.c.key))).scalars()) == ["2"]
        # the digest that is kept, and another that is only remembered
        assert forgotten == Forgotten(digests=2, articles=0, settings=True, follows=1)
