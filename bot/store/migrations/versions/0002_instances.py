"""The journal of many instances: the lane of an update, and the instance that works on it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add columns and a table; the version before goes on working, since it does not use them."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("journal")}
    for name, length in (("line", 64), ("owner", 16)):
        if name not in there:
            op.add_column("journal", sa.Column(name, sa.String(length)))
    is_open = sa.text("body IS NOT NULL")
    for name in ("line", "owner"):
        op.create_index(
            f"journal_open_{name}", "journal", [name], if_not_exists=True,
            postgresql_where=is_open, sqlite_where=is_open,
        )  # fmt: skip
    op.create_table(
        "instances",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("beat_at", sa.Float, nullable=False),
        if_not_exists=True,
    )
