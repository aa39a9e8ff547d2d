"""Follows: whether the chat was told that the feed is gone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add a column; the version before goes on working, since it does not use it.

    That version told of each feed that is gone by now.
    """
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("follows")}
    if "told_failing_since" in there:
        return
    op.add_column("follows", sa.Column("told_failing_since", sa.Float))
    op.execute(
        "UPDATE follows SET told_failing_since = "
        "(SELECT failing_since FROM feeds WHERE feeds.key = follows.feed_key AND feeds.is_gone)"
    )
