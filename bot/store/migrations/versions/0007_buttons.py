"""Digests: the buttons under the message, and which press of the story's button is answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add columns; a program of the version before works on without them."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("digests")}
    columns = (("buttons", sa.Text), ("story_press", sa.BigInteger), ("story_at", sa.Float))
    for name, kind in columns:
        if name not in there:
            op.add_column("digests", sa.Column(name, kind))
