"""Rows that are due at a time, and claimed with a lease before the work on them begins.

Such a table has the columns `due_at`, `lease_until` and `tries`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import or_, select, tuple_, update

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.sql.dml import ReturningUpdate


def claim_due(
    table: Table, *wanted: ColumnElement[bool], most: int, now: float, lease_s: float
) -> ReturningUpdate[Any]:
    """Return the statement that claims up to `most` of the wanted rows that are due at `now`.

    The longest overdue rows are claimed first. The statement returns the claimed rows, in any
    order. For `lease_s` seconds nobody else can claim them.
    """
    free = or_(table.c.lease_until.is_(None), table.c.lease_until <= now)
    key = tuple(table.primary_key)
    due = (
        select(*key)
        .where(*wanted, table.c.due_at <= now, free)
        .order_by(table.c.due_at)
        .limit(most)
        .with_for_update(skip_locked=True)  # SQLite has one writer anyhow
    )
    return (
        update(table)
        .where(tuple_(*key).in_(due))
        .values(lease_until=now + lease_s, tries=table.c.tries + 1)
        .returning(table)
    )
