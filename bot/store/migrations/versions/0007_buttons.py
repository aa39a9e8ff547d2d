"""Digests: the buttons under the message, and which press of the story's button is answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add columns; the version before goes on working, since it does not use them."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("digests")}
    columns = (("buttons", sa.Text), ("story_press", sa.BigInteger), ("story_at", sa.Float))
    for name, kind in columns:
        if name not in there:
            op.add_column("digests", sa.Column(name, kind))
