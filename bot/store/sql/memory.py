"""`Memory` in a database.

Words are found by a full-text index: in SQLite by FTS5, in Postgres by a GIN index. Both index the
same column, in which `summarizer.search_terms` has put the forms of the words, so that both find
the same. One more term stands for the chat: thus the index looks among the chat's own digests,
however many others there are.

FTS5 does not take the words of deleted rows out of its index, but notes that they are deleted.
Since version 3.42 of SQLite it can be told to take them out, but Debian 12 has 3.40. So
`erase_words` rewrites the index. The words of a digest that `keep` replaces stay in it until
`purge_memory`, because `keep` is too frequent for that.
"""

from __future__ import annotations

import asyncio
import time
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
    literal_column,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from bot.chat.memory.remembered import Said, from_json, to_json
from bot.store.memory import Page
from bot.store.sql.batches import Batches
from bot.store.sql.database import MEMORY, MEMORY_PEOPLE, MEMORY_QUOTES, erase, insert, transaction
from summarizer.quotes.coreference.name_keys import (
    find_people,
    is_person,
    join_people,
    name_key,
)
from summarizer.quotes.coreference.near_names import find_near
from summarizer.search_terms import PREFIX, Sought, forms_in, seek

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Sequence

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

#: The most word forms that are indexed for one digest. A digest of seven points and thirty
#: quotes has some 500.
_MOST_FORMS = 5000

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
        await self._batches.do(_keep, await asyncio.to_thread(_rows, digest, self._clock(), for_s))

    async def drop(self, digest_id: str) -> None:
        """Erase a digest that is gone from its chat."""
        async with transaction(self._engine) as db:
            gone = await _delete(db, MEMORY.c.digest_id == digest_id)
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
            gone = await _delete(db, here & (MEMORY.c.until <= self._clock()))
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
        """Return the column `person` of all people in the chat who are called `name`."""
        languages = await _languages(db, chat_id)
        keys = {name_key(name, language=one) for one in (*languages, "und")} - {""}
        # the surname is the last word; a name with words in another order has it, too
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
        if sought is not None and not sought.words:
            return Page((), more=False)
        async with transaction(self._engine) as db:
            ids = _ids_with(db, chat_id, sought) if sought else _ids_of(chat_id)
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


async def forget_memory(db: AsyncConnection, chat_id: int) -> frozenset[str]:
    """Erase what a chat remembers; return the ids of the digests."""
    here = select(MEMORY.c.digest_id).where(MEMORY.c.chat_id == chat_id)
    digest_ids = frozenset((await db.execute(here)).scalars())
    gone = await _delete(db, MEMORY.c.chat_id == chat_id)
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
        words = func.ts_delete(MEMORY.c.words, _term(old_id)).op("||")(
            cast(_term(new_id), TSVECTOR)
        )
    else:
        words = func.replace(MEMORY.c.words, f" {_term(old_id)} ", f" {_term(new_id)} ")
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

    The words of digests that `keep` has replaced are erased, too.
    """
    await _delete(db, MEMORY.c.until <= now)
    await erase_words(db)


async def erase_words(db: AsyncConnection) -> None:
    """Take the words of deleted rows out of SQLite's index.

    To rewrite an index over 10,000 digests takes 0.3 s.
    """
    if db.dialect.name == "sqlite":
        await db.execute(text("INSERT INTO memory_words(memory_words) VALUES ('optimize')"))


async def _delete(db: AsyncConnection, which: ColumnElement[bool]) -> int:
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


def _term(chat_id: int) -> str:
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


def _rows(digest: Remembered, now: float, for_s: float) -> _Rows:
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
        "words": " ".join(["", _term(digest.chat_id), *forms, ""]),
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


async def _keep(db: AsyncConnection, asked: Sequence[_Rows]) -> list[None]:
    # in sorted order, so that no two programs wait for each other
    latest = {(rows.digest["chat_id"], rows.digest["page"]): rows for rows in asked}
    ordered = [latest[key] for key in sorted(latest)]
    same = select(MEMORY.c.id, MEMORY.c.chat_id, MEMORY.c.page).where(
        MEMORY.c.chat_id.in_({chat_id for chat_id, _ in latest}),
        MEMORY.c.page.in_({page for _, page in latest}),
    )
    again = [row.id for row in await db.execute(same) if (row.chat_id, row.page) in latest]
    if again:
        await _delete(db, MEMORY.c.id.in_(again))
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


async def _languages(db: AsyncConnection, chat_id: int) -> list[str]:
    asked = select(MEMORY.c.language).where(MEMORY.c.chat_id == chat_id).distinct()
    return sorted((await db.execute(asked)).scalars())


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


def _ids_with(db: AsyncConnection, chat_id: int, sought: Sought) -> Any:
    """Return the statement for the ids of the chat's digests that hold what is sought."""
    chat = frozenset({_term(chat_id)})
    if db.dialect.name == "postgresql":
        query = _conditions((chat, *sought.words), _lexeme, " & ", " | ")
        for other in sought.without:
            query += f" & !({_conditions(other.words, _lexeme, ' & ', ' | ')})"
        holds = MEMORY.c.words.op("@@")(cast(query, TSQUERY))
        # MATERIALIZED makes Postgres search the index first. Otherwise it may read all digests,
        # newest first, until it has found enough
        found = select(MEMORY.c.id).where(holds).cte("found").prefix_with("MATERIALIZED")
        return select(found.c.id)
    query = f"({_conditions((chat, *sought.words), _quoted, ' AND ', ' OR ')})"
    for other in sought.without:
        query += f" NOT ({_conditions(other.words, _quoted, ' AND ', ' OR ')})"
    matches = text("memory_words MATCH :query").bindparams(query=query)
    return (
        select(literal_column("rowid").label("id"))
        .select_from(text("memory_words"))
        .where(matches)
    )


def _conditions(
    words: Iterable[frozenset[str]], write: Callable[[str], str], both: str, either: str
) -> str:
    """Return the query for digests that have one form of each of `words`."""
    return both.join(f"({either.join(map(write, sorted(forms)))})" for forms in words)


def _lexeme(form: str) -> str:
    prefix = ":*" if form.endswith(PREFIX) else ""
    return "'" + form.removesuffix(PREFIX).replace("\\", "\\\\").replace("'", "''") + "'" + prefix


def _quoted(form: str) -> str:
    prefix = "*" if form.endswith(PREFIX) else ""
    return f'"{form.removesuffix(PREFIX)}"{prefix}'


def _digest(row: Any) -> Remembered:
    return from_json(
        row.body, digest_id=row.digest_id, chat_id=row.chat_id, language=row.language,
        page=row.page, message_id=row.message_id, made_at=row.made_at,
    )  # fmt: skip
