"""Entries of feeds: the words of the feed about an article whose text it does not carry."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add a column; a program of the version before works on without it."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("entries")}
    if "summary" not in there:
        op.add_column("entries", sa.Column("summary", sa.Text))
