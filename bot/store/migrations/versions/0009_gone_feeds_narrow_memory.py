"""Follows: whether the chat was told that the feed is gone. Memory: narrower rows on Postgres."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add a column, and have Postgres keep the lines and the words of digests out of the rows.

    The version before goes on working: it does not use the column, and does not see where values
    lie.
    """
    _note_who_was_told()
    if op.get_bind().dialect.name == "postgresql":
        # A search visits the row of each digest that it finds, up to 10,000 of them. When all but
        # some 200 bytes of a row lie in a table beside, 60 rows are on a page instead of 4. Rows
        # that are there already stay as they are.
        op.execute("ALTER TABLE memory SET (toast_tuple_target = 256)")


def _note_who_was_told() -> None:
    """Note that all chats were told of the feeds that are gone: the version before did that."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("follows")}
    if "told_failing_since" in there:
        return
    op.add_column("follows", sa.Column("told_failing_since", sa.Float))
    op.execute(
        "UPDATE follows SET told_failing_since = "
        "(SELECT failing_since FROM feeds WHERE feeds.key = follows.feed_key AND feeds.is_gone)"
    )
