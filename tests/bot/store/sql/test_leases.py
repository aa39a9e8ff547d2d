"""leases: rows that are due are claimed by one, for a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Column, Connection, Float, Integer, MetaData, Table, Text, create_engine

from bot.store.sql.leases import claim_due

ROWS = Table(
    "rows",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("kind", Text),
    Column("due_at", Float),
    Column("lease_until", Float),
    Column("tries", Integer, default=0),
)


@pytest.fixture
def db() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        ROWS.create(connection)
        connection.execute(
            ROWS.insert(),
            [
                {"id": 1, "kind": "a", "due_at": 30.0},
                {"id": 2, "kind": "a", "due_at": 10.0},
                {"id": 3, "kind": "b", "due_at": 20.0},
                {"id": 4, "kind": "a", "due_at": 99.0},
            ],
        )
        yield connection
    engine.dispose()


def claimed(db: Connection, *, now: float, most: int = 9, kind: str = "a") -> list[int]:
    found = db.execute(claim_due(ROWS, ROWS.c.kind == kind, most=most, now=now, lease_s=5.0))
    return sorted(row.id for row in found)


def test_what_is_wanted_and_due_is_claimed(db: Connection) -> None:
    assert claimed(db, now=50) == [1, 2]
    assert claimed(db, now=50, kind="b") == [3]


def test_the_longest_overdue_come_first(db: Connection) -> None:
    assert claimed(db, now=50, most=1) == [2]


def test_nobody_else_gets_them_until_the_lease_has_ended(db: Connection) -> None:
    assert claimed(db, now=50) == [1, 2]
    assert claimed(db, now=54.9) == []
    assert claimed(db, now=55) == [1, 2]


def test_each_claim_is_a_try(db: Connection) -> None:
    claimed(db, now=50)
    claimed(db, now=60)
    tries = {row.id: row.tries for row in db.execute(ROWS.select())}
    assert tries == {1: 2, 2: 2, 3: 0, 4: 0}
