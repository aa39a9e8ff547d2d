"""`Memory` in a database.

Words are found by a full-text index: in SQLite by FTS5, in Postgres by a GIN index. Both index the
same column, in which `summarizer.search_terms` has put the forms of the words, so that both find
the same. One more term stands for the chat: thus the index looks among the chat's own digests,
however many others there are.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    cast,
    func,
    literal_column,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from bot.chat.memory.remembered import Said, from_json
from bot.store.memory import Page
from bot.store.sql.batches import Batches
from bot.store.sql.database import erase, transaction
from bot.store.sql.memory_rows import chat_term, delete_digests, erase_words, keep_rows, make_rows
from bot.store.sql.tables import MEMORY, MEMORY_PEOPLE, MEMORY_QUOTES
from summarizer.quotes.coreference.name_keys import (
    find_people,
    is_person,
    join_people,
    name_key,
)
from summarizer.quotes.coreference.near_names import find_near
from summarizer.search_terms import PREFIX, Sought, seek

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable

    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from bot.chat.memory.remembered import Remembered

#: A search by name looks at so many people with that surname at most, the most quoted first.
_MOST_PEOPLE = 200

#: Where nobody has the name, those who are quoted most are looked through for one that is near to
#: it: to compare so many takes up to 0.04 s.
_MOST_NEAR = 500

#: To list n people, the 4 n who are quoted most are read. Among these, quotes under a surname
#: alone are counted for the person with the full name.
_JOINED = 4

#: How many digests `everything` reads in one query.
_AT_ONCE = 100

#: The columns of `MEMORY` that a digest is read from.
_READ = (
    MEMORY.c.id, MEMORY.c.digest_id, MEMORY.c.chat_id, MEMORY.c.message_id, MEMORY.c.page,
    MEMORY.c.language, MEMORY.c.made_at, MEMORY.c.until, MEMORY.c.body,
)  # fmt: skip


class SqlMemory:
    """`Memory` over one engine. `clock` gives seconds since the epoch."""

    def __init__(
        self, engine: AsyncEngine, *, batches: Batches | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:  # fmt: skip
        self._engine = engine
        self._batches = batches or Batches(engine)
        self._clock = clock

    async def keep(self, digest: Remembered, *, for_s: float) -> None:
        """Remember a digest for `for_s` seconds; it replaces the chat's older one of the page."""
        await self._batches.do(
            keep_rows, await asyncio.to_thread(make_rows, digest, self._clock(), for_s)
        )

    async def drop(self, digest_id: str) -> None:
        """Erase a digest that is gone from its chat."""
        async with transaction(self._engine) as db:
            gone = await delete_digests(db, MEMORY.c.digest_id == digest_id)
            if gone:
                await erase_words(db)
        await erase(self._engine)

    async def keep_for(self, chat_id: int, seconds: float) -> None:
        """Let each digest that a chat remembers be erased so many seconds after it was made.

        Older ones are erased at once; with 0 all are.
        """
        here = MEMORY.c.chat_id == chat_id
        async with transaction(self._engine) as db:
            await db.execute(update(MEMORY).where(here).values(until=MEMORY.c.made_at + seconds))
            gone = await delete_digests(db, here & (MEMORY.c.until <= self._clock()))
            if gone:
                await erase_words(db)
        await erase(self._engine)

    async def quotes(
        self, chat_id: int, *, name: str = "", page: int = 1, size: int,
        made_by: float | None = None,
    ) -> Page[Said]:  # fmt: skip
        """Return page `page` (from 1) of the quotes by people called `name`, or by everybody.

        If nobody is called so, those are found whose names are near to it. Digests that were made
        after `made_by`, in seconds since the epoch, are left out, so that pages stay in step
        while new digests come.
        """
        async with transaction(self._engine) as db:
            wanted = MEMORY_QUOTES.c.chat_id == chat_id
            if made_by is not None:
                wanted &= MEMORY_QUOTES.c.memory_id <= await _last_id(db, chat_id, made_by)
            if name:
                people = await self._people_called(db, chat_id, name)
                if not people:
                    return Page((), more=False)
                wanted &= MEMORY_QUOTES.c.person.in_(people)
            asked = select(MEMORY_QUOTES.c.memory_id, MEMORY_QUOTES.c.number).where(wanted)
            asked = asked.order_by(MEMORY_QUOTES.c.id.desc())
            found = (await db.execute(asked.limit(size + 1).offset((page - 1) * size))).all()
            rows = await db.execute(
                select(*_READ).where(MEMORY.c.id.in_({row.memory_id for row in found}))
            )
            digests = {row.id: _digest(row) for row in rows if row.until > self._clock()}
        said = tuple(
            Said(quote=digests[row.memory_id].quotes[row.number], digest=digests[row.memory_id])
            for row in found[:size]
            if row.memory_id in digests
        )
        return Page(said, more=len(found) > size)

    async def _people_called(self, db: AsyncConnection, chat_id: int, name: str) -> frozenset[str]:
        """Return the column `person` of the people in the chat who are called `name`.

        Among those with that surname, only the `_MOST_PEOPLE` who are quoted most are looked at.
        If none of them is called so, return people whose names are near to it, from the
        `_MOST_NEAR` who are quoted most.
        """
        languages = await _languages(db, chat_id)
        keys = {name_key(name, language=one) for one in (*languages, "und")} - {""}
        # The last word of a key is the surname. It may stand anywhere in the names that are kept,
        # since their words may be in another order.
        words = {key.rpartition(" ")[2] for key in keys}
        asked = select(MEMORY_PEOPLE.c.person, MEMORY_PEOPLE.c.times).where(
            MEMORY_PEOPLE.c.chat_id == chat_id, _has_any(MEMORY_PEOPLE.c.person, words)
        )
        asked = asked.order_by(MEMORY_PEOPLE.c.times.desc()).limit(_MOST_PEOPLE)
        known = {row.person.strip(): row.times for row in await db.execute(asked)}
        found = find_people(keys, known)
        if not found:
            everybody = select(MEMORY_PEOPLE.c.person).where(MEMORY_PEOPLE.c.chat_id == chat_id)
            everybody = everybody.order_by(MEMORY_PEOPLE.c.times.desc()).limit(_MOST_NEAR)
            names = [key.strip() for key in (await db.execute(everybody)).scalars()]
            found = await asyncio.to_thread(find_near, keys, names)
        return frozenset(f" {key} " for key in found)

    async def people(self, chat_id: int, *, most: int) -> tuple[str, ...]:
        """Return the names of the people who are quoted most often in the chat, at most `most`."""
        people = MEMORY_PEOPLE.c
        asked = select(MEMORY_PEOPLE).where(people.chat_id == chat_id)
        asked = asked.order_by(people.times.desc(), people.person).limit(most * _JOINED)
        async with transaction(self._engine) as db:
            rows = [row for row in await db.execute(asked) if is_person(row.name)]
        names = {row.person.strip(): row.name for row in rows}
        known = {row.person.strip(): row.times for row in rows}
        joined = Counter(join_people(known))
        return tuple(names[person] for person, _ in joined.most_common(most))

    async def seek(self, chat_id: int, words: str) -> Sought:
        """Return what to look for in the chat's digests when somebody asks for `words`."""
        async with transaction(self._engine) as db:
            return seek(words, languages=await _languages(db, chat_id))

    async def digests(
        self, chat_id: int, sought: Sought | None = None, *, page: int = 1, size: int,
        made_by: float | None = None,
    ) -> Page[Remembered]:  # fmt: skip
        """Return page `page` (from 1) of the digests that hold what is sought, or of all.

        Digests that were made after `made_by`, in seconds since the epoch, are left out.
        """
        if sought is not None and sought.is_empty:
            return Page((), more=False)
        async with transaction(self._engine) as db:
            ids = await _ids_with(db, chat_id, sought) if sought else _ids_of(chat_id)
            if made_by is not None:
                ids = ids.where(text("id <= :last").bindparams(
                    last=await _last_id(db, chat_id, made_by)
                ))  # fmt: skip
            numbers = ids.order_by(text("id DESC")).limit(size + 1).offset((page - 1) * size)
            found = (await db.execute(numbers)).scalars().all()
            rows = await db.execute(select(*_READ).where(MEMORY.c.id.in_(found[:size])))
            digests = {row.id: _digest(row) for row in rows if row.until > self._clock()}
        return Page(
            tuple(digests[one] for one in found[:size] if one in digests), more=len(found) > size
        )

    async def everything(self, chat_id: int) -> AsyncIterator[Remembered]:
        """Yield all digests of the chat, the newest first."""
        wanted = select(*_READ).where(MEMORY.c.chat_id == chat_id, MEMORY.c.until > self._clock())
        wanted = wanted.order_by(MEMORY.c.id.desc()).limit(_AT_ONCE)
        before = None
        while True:
            some = wanted if before is None else wanted.where(MEMORY.c.id < before)
            async with transaction(self._engine) as db:
                rows = (await db.execute(some)).all()
            for row in rows:
                yield _digest(row)
            if len(rows) < _AT_ONCE:
                return
            before = rows[-1].id


async def _languages(db: AsyncConnection, chat_id: int) -> list[str]:
    """Return the languages of the chat's digests.

    The index is asked for the first language, and again for the next one after that. DISTINCT
    would read all of the chat's entries in it, which takes 12 ms for 10,000.
    """
    first = select(func.min(MEMORY.c.language).label("language"))
    first = first.where(MEMORY.c.chat_id == chat_id)
    found = first.cte("found", recursive=True)
    following = first.where(MEMORY.c.language > found.c.language).scalar_subquery()
    found = found.union_all(select(following).where(found.c.language.is_not(None)))
    asked = select(found.c.language).where(found.c.language.is_not(None))
    return list((await db.execute(asked)).scalars())


def _has_any(person: ColumnElement[str], words: set[str]) -> ColumnElement[bool]:
    """Return the condition that a name has one of these words."""
    found: ColumnElement[bool] = literal_column("1 = 0")
    for word in sorted(words):
        found |= person.contains(f" {word} ", autoescape=True)
    return found


async def _last_id(db: AsyncConnection, chat_id: int, made_by: float) -> int:
    """Return the id of the chat's last digest that was made by then; 0 if there is none."""
    ids = _ids_of(chat_id).where(MEMORY.c.made_at <= made_by)
    found = await db.execute(ids.order_by(MEMORY.c.id.desc()).limit(1))
    return int(found.scalar() or 0)


def _ids_of(chat_id: int) -> Any:
    return select(MEMORY.c.id).where(MEMORY.c.chat_id == chat_id)


async def _ids_with(db: AsyncConnection, chat_id: int, sought: Sought) -> Any:
    """Return the statement for the ids of the chat's digests that hold what is sought.

    Run it in the same transaction: for Postgres it sets an option in it.
    """
    is_postgres = db.dialect.name == "postgresql"
    syntax = _POSTGRES if is_postgres else _FTS5
    query = _query(replace(sought, words=(frozenset({chat_term(chat_id)}), *sought.words)), syntax)
    if is_postgres:
        holds = MEMORY.c.words.op("@@")(cast(query, TSQUERY))
        # For frequent words Postgres would read the whole table instead of the index. Its estimate
        # leaves out that the words of a row are stored apart from it. Among 10,000 digests the
        # index takes 3 ms, the table 50.
        await db.execute(text("SET LOCAL enable_seqscan = off"))
        # MATERIALIZED makes Postgres search the index first. Otherwise it may read all digests,
        # newest first, until it has found enough.
        found = select(MEMORY.c.id).where(holds).cte("found").prefix_with("MATERIALIZED")
        return select(found.c.id)
    matches = text("memory_words MATCH :query").bindparams(query=query)
    return (
        select(literal_column("rowid").label("id"))
        .select_from(text("memory_words"))
        .where(matches)
    )


def _query(sought: Sought, syntax: _Syntax) -> str:
    """Return the full-text query for what is sought."""
    wanted = [_any_of(map(syntax.write, sorted(forms)), syntax) for forms in sought.words]
    wanted += [_any_of((_query(one, syntax) for one in row), syntax) for row in sought.either]
    query = f"({syntax.both.join(wanted)})"
    for other in sought.without:
        query += f"{syntax.without}{_query(other, syntax)}"
    return query


def _any_of(queries: Iterable[str], syntax: _Syntax) -> str:
    return f"({syntax.either.join(queries)})"


def _lexeme(form: str) -> str:
    prefix = ":*" if form.endswith(PREFIX) else ""
    return "'" + form.removesuffix(PREFIX).replace("\\", "\\\\").replace("'", "''") + "'" + prefix


def _quoted(form: str) -> str:
    prefix = "*" if form.endswith(PREFIX) else ""
    return f'"{form.removesuffix(PREFIX)}"{prefix}'


@dataclass(frozen=True, slots=True)
class _Syntax:
    """How a database writes full-text queries."""

    #: Return the query for a form of a word.
    write: Callable[[str], str]
    both: str
    either: str
    without: str


_POSTGRES = _Syntax(write=_lexeme, both=" & ", either=" | ", without=" & !")
_FTS5 = _Syntax(write=_quoted, both=" AND ", either=" OR ", without=" NOT ")


def _digest(row: Any) -> Remembered:
    return from_json(
        row.body, digest_id=row.digest_id, chat_id=row.chat_id, language=row.language,
        page=row.page, message_id=row.message_id, made_at=row.made_at,
    )  # fmt: skip
