"""Timers, and digests that wait for an edition."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add a table and a column; a program of the version before works on without them."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("digests")}
    if "for_edition" not in there:
        op.add_column("digests", sa.Column("for_edition", sa.Boolean))
    op.create_table(
        "timers",
        sa.Column("kind", sa.String(8), primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("due_at", sa.Float, nullable=False),
        sa.Column("lease_until", sa.Float),
        sa.Column("tries", sa.Integer, nullable=False),
        if_not_exists=True,
    )
    op.create_index("timers_due", "timers", ["kind", "due_at"], if_not_exists=True)
