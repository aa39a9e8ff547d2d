"""The first tables; a program from before the migrations may have made them already."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables and indexes that are not there yet."""
    op.create_table(
        "articles",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("made_at", sa.Float, nullable=False),
        if_not_exists=True,
    )
    op.create_index("articles_made_at", "articles", ["made_at"], if_not_exists=True)
    op.create_table(
        "digests",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("asker_id", sa.BigInteger, nullable=False),
        sa.Column("article_key", sa.String(64), nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("made_at", sa.Float, nullable=False),
        if_not_exists=True,
    )
    op.create_index("digests_made_at", "digests", ["made_at"], if_not_exists=True)
    op.create_index("digests_of_chat", "digests", ["chat_id", "article_key"], if_not_exists=True)
    op.create_table(
        "settings",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("body", sa.Text, nullable=False),
        if_not_exists=True,
    )
    op.create_table(
        "journal",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("body", sa.Text),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("received_at", sa.Float, nullable=False),
        if_not_exists=True,
    )
