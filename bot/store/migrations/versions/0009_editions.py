"""Which digests an edition has told of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add a column; a program of the version before works on without it."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("digests")}
    if "told_at" not in there:
        op.add_column("digests", sa.Column("told_at", sa.Float))
