"""The journal: how often the work on an update was begun."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add a column; the version before goes on working, since it does not use it."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("journal")}
    if "begun" not in there:
        op.add_column("journal", sa.Column("begun", sa.Integer))
