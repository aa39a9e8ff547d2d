"""The journal: which messages have answered an update so far."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add to the table; a program of the version before goes on with what it knows of it."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("journal")}
    if "sent" not in there:
        op.add_column("journal", sa.Column("sent", sa.Text))
