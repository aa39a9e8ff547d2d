"""Feeds, who follows them, what is new in them and what was delivered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add tables; a program of the version before works on without them."""
    op.create_table(
        "feeds",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("pace_s", sa.Float, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("failing_since", sa.Float),
        sa.Column("is_gone", sa.Boolean, nullable=False),
        sa.Column("looked_at", sa.Float),
        sa.Column("seen", sa.Text),
        if_not_exists=True,
    )
    op.create_table(
        "follows",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("feed_key", sa.String(64), nullable=False),
        sa.Column("thread_id", sa.BigInteger),
        sa.Column("direct_topic_id", sa.BigInteger),
        sa.Column("mode", sa.String(8), nullable=False),
        sa.Column("filters", sa.Text, nullable=False),
        sa.Column("a_day", sa.Integer),
        sa.Column("created_by", sa.BigInteger, nullable=False),
        sa.Column("language", sa.String(16)),
        sa.Column("made_at", sa.Float, nullable=False),
        if_not_exists=True,
    )
    op.create_table(
        "entries",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("link", sa.Text),
        sa.Column("html", sa.Text, nullable=False),
        sa.Column("published", sa.Float),
        sa.Column("found_at", sa.Float, nullable=False),
        if_not_exists=True,
    )
    op.create_table(
        "deliveries",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("entry_key", sa.String(64), primary_key=True),
        sa.Column("follow_id", sa.String(16), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("due_at", sa.Float, nullable=False),
        sa.Column("lease_until", sa.Float),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("done_at", sa.Float),
        sa.Column("page", sa.String(64)),
        sa.Column("sketch", sa.Text),
        if_not_exists=True,
    )
    for name, table, columns, unique in (
        ("feeds_url", "feeds", ["url"], False),
        ("follows_once", "follows", ["chat_id", "feed_key"], True),
        ("follows_of_feed", "follows", ["feed_key"], False),
        ("entries_found_at", "entries", ["found_at"], False),
        ("deliveries_due", "deliveries", ["state", "due_at"], False),
        ("deliveries_of_entry", "deliveries", ["entry_key"], False),
        ("deliveries_of_follow", "deliveries", ["follow_id"], False),
    ):
        op.create_index(name, table, columns, unique=unique, if_not_exists=True)
