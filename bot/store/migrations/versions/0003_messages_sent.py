"""The journal: the messages that were sent for an update."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add a column; the version before goes on working, since it does not use it."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("journal")}
    if "sent" not in there:
        op.add_column("journal", sa.Column("sent", sa.Text))
