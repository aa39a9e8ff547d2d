"""Digests: the page of the article, whatever its address; the language of the words around it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add columns; the version before goes on working, since it does not use them."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("digests")}
    for name, length in (("page", 64), ("language", 8)):
        if name not in there:
            op.add_column("digests", sa.Column(name, sa.String(length)))
