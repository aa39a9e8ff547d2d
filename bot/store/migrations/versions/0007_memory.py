"""What chats remember of their digests, and the index by which words are found in it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0005"

#: SQLite's index holds no text of its own, only the forms of words, each with its rows: it is kept
#: true to the table by triggers. "#" and "-" are letters for the sake of the chat's own term.
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
    """Add tables; a program of the version before works on without them."""
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
