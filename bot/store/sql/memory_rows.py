"""The rows of what chats remember: written, counted, moved and erased.

FTS5 does not take the words of deleted rows out of its index, but notes that they are deleted.
Since version 3.42 of SQLite it can be told to take them out, but Debian 12 has 3.40. So
`erase_words` rewrites the index. The words of a digest that `keep_rows` replaces stay in it until
`purge_memory`, because it is called too often for that.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Text,
    bindparam,
    cast,
    delete,
    func,
    literal,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import TSVECTOR

from bot.chat.memory.remembered import to_json
from bot.store.sql.database import insert
from bot.store.sql.tables import MEMORY, MEMORY_PEOPLE, MEMORY_QUOTES
from summarizer.quotes.coreference.name_keys import (
    name_key,
)
from summarizer.search_terms import forms_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.chat.memory.remembered import Remembered

#: The most word forms that are indexed for one digest. A digest of seven points and thirty
#: quotes has some 500.
_MOST_FORMS = 5000


async def forget_memory(db: AsyncConnection, chat_id: int) -> frozenset[str]:
    """Erase what a chat remembers; return the ids of the digests."""
    here = select(MEMORY.c.digest_id).where(MEMORY.c.chat_id == chat_id)
    digest_ids = frozenset((await db.execute(here)).scalars())
    gone = await delete_digests(db, MEMORY.c.chat_id == chat_id)
    if gone:
        await erase_words(db)
    await db.execute(delete(MEMORY_PEOPLE).where(MEMORY_PEOPLE.c.chat_id == chat_id))
    return digest_ids


async def move_memory(db: AsyncConnection, old_id: int, new_id: int) -> None:
    """Move a chat's memory to another id: a group has become a supergroup.

    The ids of messages are erased, because they are not valid in the supergroup.
    """
    words: ColumnElement[str]
    if db.dialect.name == "postgresql":
        words = func.ts_delete(MEMORY.c.words, chat_term(old_id)).op("||")(
            cast(chat_term(new_id), TSVECTOR)
        )
    else:
        words = func.replace(MEMORY.c.words, f" {chat_term(old_id)} ", f" {chat_term(new_id)} ")
    here = MEMORY.c.chat_id == old_id
    moved = {"chat_id": new_id, "message_id": None, "words": words}
    await db.execute(update(MEMORY).where(here).values(**moved))
    quotes = update(MEMORY_QUOTES).where(MEMORY_QUOTES.c.chat_id == old_id)
    await db.execute(quotes.values(chat_id=new_id))
    more = insert(db, MEMORY_PEOPLE)
    people = MEMORY_PEOPLE.c
    moved_people = select(
        literal(new_id).label("chat_id"), people.person, people.name, people.times
    ).where(people.chat_id == old_id)
    more = more.from_select(["chat_id", "person", "name", "times"], moved_people)
    await db.execute(
        more.on_conflict_do_update(
            index_elements=[people.chat_id, people.person],
            set_={"times": people.times + more.excluded.times},
        )
    )
    await db.execute(delete(MEMORY_PEOPLE).where(people.chat_id == old_id))


async def purge_memory(db: AsyncConnection, now: float) -> None:
    """Erase the digests whose time is over at `now`, in seconds since the epoch.

    The words of digests that `keep_rows` has replaced are erased, too.
    """
    await delete_digests(db, MEMORY.c.until <= now)
    await erase_words(db)


async def erase_words(db: AsyncConnection) -> None:
    """Take the words of deleted rows out of SQLite's index.

    To rewrite an index over 10,000 digests takes 0.3 s.
    """
    if db.dialect.name == "sqlite":
        await db.execute(text("INSERT INTO memory_words(memory_words) VALUES ('optimize')"))


async def delete_digests(db: AsyncConnection, which: ColumnElement[bool]) -> int:
    """Delete digests and their quotes, and count these off; return how many digests there were."""
    ids = select(MEMORY.c.id).where(which)
    quotes, people = MEMORY_QUOTES.c, MEMORY_PEOPLE.c
    gone = quotes.memory_id.in_(ids)
    times = func.count()
    counts = select(quotes.chat_id, quotes.person, times).where(gone, quotes.person != "")
    rows = await db.execute(counts.group_by(quotes.chat_id, quotes.person))
    # in sorted order, so that no two programs wait for each other
    ordered = sorted(tuple(row) for row in rows)
    fewer = [{"chat": chat, "who": who, "times": count} for chat, who, count in ordered]
    if fewer:
        of_person = (people.chat_id == bindparam("chat")) & (people.person == bindparam("who"))
        left = people.times - bindparam("times")
        await db.execute(update(MEMORY_PEOPLE).where(of_person).values(times=left), fewer)
        chats = {one["chat"] for one in fewer}
        nobody = people.chat_id.in_(chats) & (people.times <= 0)
        await db.execute(delete(MEMORY_PEOPLE).where(nobody))
    await db.execute(delete(MEMORY_QUOTES).where(gone))
    return (await db.execute(delete(MEMORY).where(which))).rowcount


def chat_term(chat_id: int) -> str:
    """Return the term that stands for a chat. No word contains "#", so none is mistaken for it."""
    return f"#{chat_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rows:
    """What is written for a digest."""

    digest: dict[str, Any]
    #: In reverse: the quote that is shown first is inserted last, because `quotes` reads the
    #: largest row id first.
    quotes: list[dict[str, Any]]
    #: Those who are quoted, each once.
    people: list[dict[str, Any]]


def make_rows(digest: Remembered, now: float, for_s: float) -> _Rows:
    """Return the rows of a digest that is remembered from `now`, for `for_s` seconds."""
    forms = sorted(forms_in(digest.lines(), language=digest.language))[:_MOST_FORMS]
    row = {
        "digest_id": digest.digest_id,
        "chat_id": digest.chat_id,
        "message_id": digest.message_id,
        "page": digest.page,
        "language": digest.language,
        "made_at": now,
        "until": now + for_s,
        "body": to_json(digest),
        "words": " ".join(["", chat_term(digest.chat_id), *forms, ""]),
    }
    quotes: list[dict[str, Any]] = [
        {"number": number, "chat_id": digest.chat_id,
         "person": _person(quote.name, digest.language)}
        for number, quote in enumerate(digest.quotes)
    ]  # fmt: skip
    times = Counter(quote["person"] for quote in quotes)
    names = {quote["person"]: one.name for quote, one in zip(quotes, digest.quotes, strict=True)}
    people = [
        {"chat_id": digest.chat_id, "person": one, "name": names[one], "times": times[one]}
        for one in sorted(times)
        if one
    ]
    return _Rows(digest=row, quotes=quotes[::-1], people=people)


def _person(name: str | None, language: str) -> str:
    key = name_key(name or "", language=language)
    return f" {key} " if key else ""


async def keep_rows(db: AsyncConnection, asked: Sequence[_Rows]) -> list[None]:
    """Write digests; each replaces the chat's older one of the same page."""
    # in sorted order, so that no two programs wait for each other
    latest = {(rows.digest["chat_id"], rows.digest["page"]): rows for rows in asked}
    ordered = [latest[key] for key in sorted(latest)]
    same = select(MEMORY.c.id, MEMORY.c.chat_id, MEMORY.c.page).where(
        MEMORY.c.chat_id.in_({chat_id for chat_id, _ in latest}),
        MEMORY.c.page.in_({page for _, page in latest}),
    )
    again = [row.id for row in await db.execute(same) if (row.chat_id, row.page) in latest]
    if again:
        await delete_digests(db, MEMORY.c.id.in_(again))
    put = insert(db, MEMORY).on_conflict_do_nothing(index_elements=[MEMORY.c.digest_id])
    if db.dialect.name == "postgresql":
        put = put.values(words=cast(bindparam("words", type_=Text()), TSVECTOR))
    returning = put.returning(MEMORY.c.id, MEMORY.c.digest_id)
    added = await db.execute(returning, [rows.digest for rows in ordered])
    ids = {row.digest_id: row.id for row in added}
    new = [rows for rows in ordered if rows.digest["digest_id"] in ids]
    quotes = [
        {"memory_id": ids[rows.digest["digest_id"]], **quote}
        for rows in new
        for quote in rows.quotes
    ]
    if quotes:
        await db.execute(insert(db, MEMORY_QUOTES), quotes)
    if people := [person for rows in new for person in rows.people]:
        more = insert(db, MEMORY_PEOPLE)
        times = MEMORY_PEOPLE.c.times + more.excluded.times
        more = more.on_conflict_do_update(
            index_elements=[MEMORY_PEOPLE.c.chat_id, MEMORY_PEOPLE.c.person],
            set_={"times": times},
        )
        await db.execute(more, sorted(people, key=lambda one: (one["chat_id"], one["person"])))
    return [None] * len(asked)
