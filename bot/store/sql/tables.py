"""The tables of the database."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)
from sqlalchemy.dialects import postgresql

META = MetaData()

#: The type of a primary key that the database numbers itself. SQLite does so for INTEGER only.
_BIG_ID = BigInteger().with_variant(Integer(), "sqlite")

ARTICLES = Table(
    "articles",
    META,
    Column("key", String(64), primary_key=True),
    Column("body", Text, nullable=False),
    Column("made_at", Float, nullable=False),
    Index("articles_made_at", "made_at"),
)

DIGESTS = Table(
    "digests",
    META,
    Column("id", String(16), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("asker_id", BigInteger, nullable=False),
    Column("article_key", String(64), nullable=False),
    Column("message_id", BigInteger),
    Column("made_at", Float, nullable=False),
    # a hash that is the same for all addresses of the article
    Column("page", String(64)),
    # the language of the words around the digest
    Column("language", String(8)),
    # whether the digest waits for the chat's edition instead of having a message; NULL means no
    Column("for_edition", Boolean),
    # when an edition named the digest; NULL means that none has
    Column("told_at", Float),
    # the rows of buttons under the digest's message, as JSON
    Column("buttons", Text),
    # the press of the story's button that gets the answer: the id of its update, and when it was
    # taken
    Column("story_press", BigInteger),
    Column("story_at", Float),
    Index("digests_made_at", "made_at"),
    Index("digests_of_chat", "chat_id", "article_key"),
)

SETTINGS = Table(
    "settings",
    META,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
)

#: The condition of the indexes on open updates: nearly all rows of the journal are answered, and
#: need no place in them.
_WHERE_OPEN: Any = dict.fromkeys(("postgresql_where", "sqlite_where"), text("body IS NOT NULL"))

JOURNAL = Table(
    "journal",
    META,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    # the update as JSON; NULL once it is answered
    Column("body", Text),
    # how often a bot took up the update; 0 while it waits for the instance that owns it
    Column("tries", Integer, nullable=False),
    Column("received_at", Float, nullable=False),
    # the ids of the messages sent for the update so far, as JSON
    Column("sent", Text),
    # for many instances (`bot.cluster.shared_journal`): the update's lane, and the instance that
    # works on it
    Column("line", String(64)),
    Column("owner", String(16)),
    # how often the work on the update was begun without an end; NULL means never
    Column("begun", Integer),
    Index("journal_open_line", "line", **_WHERE_OPEN),
    Index("journal_open_owner", "owner", **_WHERE_OPEN),
)

INSTANCES = Table(
    "instances",
    META,
    Column("id", String(16), primary_key=True),
    # the last heartbeat, by the database's clock, which is the only one that all instances share
    Column("beat_at", Float, nullable=False),
)

TIMERS = Table(
    "timers",
    META,
    Column("kind", String(8), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("due_at", Float, nullable=False),
    # when the lease of the timer ends; NULL means that nobody works on it
    Column("lease_until", Float),
    # how often the work on the timer was begun since it was last set or finished
    Column("tries", Integer, nullable=False),
    Index("timers_due", "kind", "due_at"),
)

# what chats follow: see `bot.store.following`, whose values these tables keep
FEEDS = Table(
    "feeds",
    META,
    Column("key", String(64), primary_key=True),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("pace_s", Float, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("failing_since", Float),
    Column("is_gone", Boolean, nullable=False),
    Column("looked_at", Float),
    Column("seen", Text),
    Index("feeds_url", "url"),
)

FOLLOWS = Table(
    "follows",
    META,
    Column("id", String(16), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("feed_key", String(64), nullable=False),
    Column("thread_id", BigInteger),
    Column("direct_topic_id", BigInteger),
    Column("mode", String(8), nullable=False),
    Column("filters", Text, nullable=False),
    Column("a_day", Integer),
    Column("created_by", BigInteger, nullable=False),
    Column("language", String(16)),
    Column("made_at", Float, nullable=False),
    # the feed's `failing_since` when the chat was told that it is gone; NULL if it was not told
    Column("told_failing_since", Float),
    Index("follows_once", "chat_id", "feed_key", unique=True),
    Index("follows_of_feed", "feed_key"),
)

ENTRIES = Table(
    "entries",
    META,
    Column("key", String(64), primary_key=True),
    Column("title", Text, nullable=False),
    Column("link", Text),
    Column("html", Text, nullable=False),
    Column("published", Float),
    Column("found_at", Float, nullable=False),
    # NULL in rows that an older version wrote
    Column("summary", Text),
    Index("entries_found_at", "found_at"),
)

DELIVERIES = Table(
    "deliveries",
    META,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("entry_key", String(64), primary_key=True),
    Column("follow_id", String(16), nullable=False),
    Column("state", String(8), nullable=False),
    Column("due_at", Float, nullable=False),
    # when the lease of the delivery ends; NULL means that nobody works on it
    Column("lease_until", Float),
    Column("tries", Integer, nullable=False),
    Column("done_at", Float),
    Column("page", String(64)),
    Column("sketch", Text),
    Index("deliveries_due", "state", "due_at"),
    Index("deliveries_of_entry", "entry_key"),
    Index("deliveries_of_follow", "follow_id"),
)

#: What chats remember of their digests (`bot.store.sql.memory`).
MEMORY = Table(
    "memory",
    META,
    Column("id", _BIG_ID, primary_key=True, autoincrement=True),
    Column("digest_id", String(16), nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger),
    Column("page", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("made_at", Float, nullable=False),
    # when the row is erased
    Column("until", Float, nullable=False),
    # the lines, as JSON
    Column("body", Text, nullable=False),
    # what a search compares: the forms of the lines' words (`summarizer.search_terms`) and a term
    # for the chat, separated by spaces. `migrations` makes the full-text index, which SQLite and
    # Postgres do in different ways
    Column("words", Text().with_variant(postgresql.TSVECTOR(), "postgresql"), nullable=False),
    Index("memory_digest_id", "digest_id", unique=True),
    Index("memory_of_chat", "chat_id", "id"),
    Index("memory_page", "chat_id", "page"),
    Index("memory_language", "chat_id", "language"),
    Index("memory_until", "until"),
)

MEMORY_QUOTES = Table(
    "memory_quotes",
    META,
    # quotes are shown in descending order of this number
    Column("id", _BIG_ID, primary_key=True, autoincrement=True),
    # the id of the row of MEMORY
    Column("memory_id", BigInteger, nullable=False),
    # the index of the quote in that row
    Column("number", Integer, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    # the speaker, as in MEMORY_PEOPLE; empty if nobody is named
    Column("person", Text, nullable=False),
    Index("memory_quotes_of_digest", "memory_id"),
    Index("memory_quotes_of_chat", "chat_id", "id"),
    Index("memory_quotes_of_person", "chat_id", "person", "id"),
)

MEMORY_PEOPLE = Table(
    "memory_people",
    META,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    # the words by which a search finds the person, with a space before and after each
    Column("person", Text, primary_key=True),
    # the name as it is shown
    Column("name", Text, nullable=False),
    # how many of the chat's quotes are the person's
    Column("times", Integer, nullable=False),
)
