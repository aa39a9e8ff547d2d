"""Timers, memory, what is followed, and digests that wait for an edition."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"

#: SQLite's index holds no text, only forms of words and, for each, the ids of the rows with it.
#: Triggers keep it in step with the table. "#" and "-" count as letters, so that the term that
#: stands for a chat (#-100123) stays whole; "_", because words may contain it.
_SQLITE = (
    """
    CREATE VIRTUAL TABLE IF NOT EXISTS memory_words USING fts5(
        words, content='memory', content_rowid='id', detail=none, columnsize=0,
        tokenize="ascii tokenchars '#_-'"
    )
    """,
    """
    CREATE TRIGGER IF NOT EXISTS memory_put AFTER INSERT ON memory BEGIN
        INSERT INTO memory_words(rowid, words) VALUES (new.id, new.words);
    END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS memory_erased AFTER DELETE ON memory BEGIN
        INSERT INTO memory_words(memory_words, rowid, words)
        VALUES ('delete', old.id, old.words);
    END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS memory_moved AFTER UPDATE OF words ON memory BEGIN
        INSERT INTO memory_words(memory_words, rowid, words)
        VALUES ('delete', old.id, old.words);
        INSERT INTO memory_words(rowid, words) VALUES (new.id, new.words);
    END
    """,
)


def upgrade() -> None:
    """Add tables and columns; the version before goes on working, since it does not use them."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("digests")}
    for name, kind in (("for_edition", sa.Boolean), ("told_at", sa.Float)):
        if name not in there:
            op.add_column("digests", sa.Column(name, kind))
    _add_timers()
    _add_memory()
    _add_following()


def _add_timers() -> None:
    """Add what is due, and until when somebody has claimed it."""
    op.create_table(
        "timers",
        sa.Column("kind", sa.String(8), primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("due_at", sa.Float, nullable=False),
        sa.Column("lease_until", sa.Float),
        sa.Column("tries", sa.Integer, nullable=False),
        if_not_exists=True,
    )
    op.create_index("timers_due", "timers", ["kind", "due_at"], if_not_exists=True)


def _add_memory() -> None:
    """Add what chats remember, and the index by which words are found in it."""
    big_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "memory",
        sa.Column("id", big_id, primary_key=True, autoincrement=True),
        sa.Column("digest_id", sa.String(16), nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("page", sa.String(64), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("made_at", sa.Float, nullable=False),
        sa.Column("until", sa.Float, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column(
            "words", sa.Text().with_variant(postgresql.TSVECTOR(), "postgresql"), nullable=False
        ),
        if_not_exists=True,
    )
    op.create_table(
        "memory_quotes",
        sa.Column("id", big_id, primary_key=True, autoincrement=True),
        sa.Column("memory_id", sa.BigInteger, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        if_not_exists=True,
    )
    op.create_table(
        "memory_people",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        if_not_exists=True,
    )
    for name, table, columns in (
        ("memory_of_chat", "memory", ["chat_id", "id"]),
        ("memory_page", "memory", ["chat_id", "page"]),
        ("memory_language", "memory", ["chat_id", "language"]),
        ("memory_until", "memory", ["until"]),
        ("memory_quotes_of_digest", "memory_quotes", ["memory_id"]),
        ("memory_quotes_of_chat", "memory_quotes", ["chat_id", "id"]),
        ("memory_quotes_of_person", "memory_quotes", ["chat_id", "person", "id"]),
    ):
        op.create_index(name, table, columns, if_not_exists=True)
    op.create_index("memory_digest_id", "memory", ["digest_id"], unique=True, if_not_exists=True)
    if op.get_bind().dialect.name == "postgresql":
        op.create_index(
            "memory_found", "memory", ["words"], postgresql_using="gin", if_not_exists=True
        )
    else:
        for statement in _SQLITE:
            op.execute(statement)


def _add_following() -> None:
    """Add feeds, who follows them, what is new in them, and the deliveries, waiting and done."""
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
