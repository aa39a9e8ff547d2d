"""`Storage` in a database."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, select, true, update

from bot.chat.message import buttons_from_text, buttons_to_text
from bot.chat.settings.chat_settings import ChatSettings, settings_from_json, settings_to_json
from bot.store.sql.batches import Batches
from bot.store.sql.database import erase, insert, transaction
from bot.store.sql.ended_follows import move_follows
from bot.store.sql.forgetting import forget_chat
from bot.store.sql.memory_rows import move_memory, purge_memory
from bot.store.sql.tables import ARTICLES, DIGESTS, SETTINGS, TIMERS
from bot.store.sql.timers import edition_timer
from bot.store.storage import CLAIMED_S, KEPT_S, Forgotten, KeptDigest, PastDigest
from bot.threads import run_beside
from summarizer.output.codec import article_from_json, article_to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from bot.chat.message import Rows
    from summarizer.model import Article


#: An article of more characters is turned into JSON in a thread, and longer JSON is read in one.
#: So many characters, in short lines, take 5 ms.
_LARGE = 20_000


class SqlStorage:
    """`Storage` over one engine. `clock` gives seconds since the epoch."""

    def __init__(
        self, engine: AsyncEngine, *, batches: Batches | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:  # fmt: skip
        self._engine = engine
        self._batches = batches or Batches(engine)
        self._clock = clock

    async def put_article(self, key: str, article: Article) -> None:
        """Keep an article under `key`; it replaces an earlier one."""
        row = {"key": key, "body": await to_json(article), "made_at": self._clock()}
        await self._batches.do(_put_articles, row)

    async def get_article(self, key: str, *, max_age_s: float = KEPT_S) -> Article | None:
        """Return the article; None when there is none, or it is older than `max_age_s`.

        None, too, when a program of another version has written it in another form.
        """
        kept = await self._batches.do(_articles, key)
        if kept is None or kept.made_at <= self._clock() - max_age_s:
            return None
        try:
            return await from_json(kept.body)
        except ValueError:  # another version wrote it in another form: the source is read anew
            return None

    async def put_digest(self, digest: KeptDigest) -> None:
        """Keep a digest under its new id."""
        row = {
            "id": digest.id,
            "chat_id": digest.chat_id,
            "asker_id": digest.asker_id,
            "article_key": digest.article_key,
            "page": digest.page,
            "language": digest.language,
            "message_id": digest.message_id,
            "for_edition": digest.for_edition,
            "buttons": None if digest.buttons is None else buttons_to_text(digest.buttons),
            "made_at": self._clock(),
        }
        await self._batches.do(_put_digests, row)

    async def get_digest(self, digest_id: str) -> KeptDigest | None:
        """Return the digest; None when it was never kept, or is older than `KEPT_S`."""
        row = await self._batches.do(_digests, digest_id)
        return _read_digest_row(row) if row and row.made_at > self._clock() - KEPT_S else None

    async def place_digest(self, digest_id: str, message_id: int, buttons: Rows) -> None:
        """Remember which message shows the digest, and the buttons under that message."""
        place = {"of": digest_id, "at": message_id, "under": buttons_to_text(buttons)}
        await self._batches.do(_place_digests, place)

    async def put_buttons(self, digest_id: str, buttons: Rows) -> None:
        """Remember which buttons stand under the digest's message now."""
        await self._change(digest_id, buttons=buttons_to_text(buttons))

    async def claim_story(self, digest_id: str, press: int) -> bool:
        """Let one press of the story's button under a digest have the answer."""
        now = self._clock()
        is_free = (
            DIGESTS.c.story_press.is_(None)
            | (DIGESTS.c.story_press == press)
            | (DIGESTS.c.story_at <= now - CLAIMED_S)
        )
        return await self._change(digest_id, is_free, story_press=press, story_at=now)

    async def release_story(self, digest_id: str) -> None:
        """Let the next press of the story's button have the answer."""
        await self._change(digest_id, story_press=None, story_at=None)

    async def _change(
        self, digest_id: str, *conditions: ColumnElement[bool], **values: object
    ) -> bool:
        """Change a digest's row, if it meets the conditions; return whether it was changed."""
        changed = update(DIGESTS).where(DIGESTS.c.id == digest_id, *conditions).values(**values)
        async with transaction(self._engine) as db:
            return (await db.execute(changed)).rowcount == 1

    async def displace_digest(self, digest_id: str) -> None:
        """Remember that no message shows the digest any more."""
        await self._batches.do(_place_digests, {"of": digest_id, "at": None, "under": None})

    async def drop_digest(self, digest_id: str) -> None:
        """Erase a digest that was not sent; its article stays."""
        async with transaction(self._engine) as db:
            await db.execute(delete(DIGESTS).where(DIGESTS.c.id == digest_id))

    async def find_digest(
        self, *, chat_id: int, article_key: str, max_age_s: float, page: str | None = None
    ) -> KeptDigest | None:
        """Return the chat's oldest digest of the article from the last `max_age_s` seconds.

        A digest is of the article if it has this `article_key` or, when `page` is given, this
        `page`. Digests without a message do not count. None when there is none.
        """
        after = self._clock() - max_age_s
        asked = {"chat_id": chat_id, "article_key": article_key, "page": page, "after": after}
        row = await self._batches.do(_placed, asked)
        return _read_digest_row(row) if row else None

    async def past_digests(self, chat_id: int) -> tuple[PastDigest, ...]:
        """Return the chat's digests that a message shows, the newest first."""
        wanted = select(DIGESTS).where(
            DIGESTS.c.chat_id == chat_id,
            DIGESTS.c.message_id.is_not(None),
            DIGESTS.c.made_at > self._clock() - KEPT_S,
        )
        async with transaction(self._engine) as db:
            rows = (await db.execute(wanted.order_by(DIGESTS.c.made_at.desc()))).all()
        return tuple(PastDigest(digest=_read_digest_row(row), made_at=row.made_at) for row in rows)

    async def digests_since(
        self, chat_id: int, since: float, *, told: bool = False
    ) -> tuple[PastDigest, ...]:
        """Return the digests made after `since` that are for the chat's edition, oldest first.

        A digest is for the edition if a message shows it or if it waits for the edition, and no
        edition has told of it yet. With `told` those that one has told of are among them, too.
        `since` is in seconds since the epoch.
        """
        wanted = select(DIGESTS).where(
            DIGESTS.c.chat_id == chat_id,
            DIGESTS.c.message_id.is_not(None) | DIGESTS.c.for_edition,
            true() if told else DIGESTS.c.told_at.is_(None),
            DIGESTS.c.made_at > max(since, self._clock() - KEPT_S),
        )
        async with transaction(self._engine) as db:
            rows = (await db.execute(wanted.order_by(DIGESTS.c.made_at))).all()
        return tuple(PastDigest(digest=_read_digest_row(row), made_at=row.made_at) for row in rows)

    async def tell_digests(self, digest_ids: Collection[str]) -> None:
        """Remember that an edition has told of digests."""
        told = update(DIGESTS).where(DIGESTS.c.id.in_(digest_ids)).values(told_at=self._clock())
        async with transaction(self._engine) as db:
            await db.execute(told)

    async def purge(self) -> None:
        """Remove articles and digests older than `KEPT_S`, and memory whose time is over."""
        oldest = self._clock() - KEPT_S
        async with transaction(self._engine) as db:
            for table in (DIGESTS, ARTICLES):
                await db.execute(delete(table).where(table.c.made_at <= oldest))
            await purge_memory(db, self._clock())

    async def get_settings(self, chat_id: int) -> ChatSettings:
        """Return the settings of the chat; the defaults if it has changed none."""
        body = await self._batches.do(_settings, chat_id)
        return settings_from_json(body) if body else ChatSettings()

    async def put_settings(self, chat_id: int, settings: ChatSettings) -> None:
        """Keep the settings of the chat."""
        async with transaction(self._engine) as db:
            await db.execute(delete(SETTINGS).where(SETTINGS.c.chat_id == chat_id))
            row = {"chat_id": chat_id, "body": settings_to_json(settings)}
            await db.execute(insert(db, SETTINGS).values(**row))

    async def absent_chats(self, *, before: float) -> tuple[tuple[int, ChatSettings], ...]:
        """Return the chats in which the bot may not write since `before` or longer."""
        noted = SETTINGS.c.body.contains('"absent_since": ', autoescape=True)
        absent = noted & ~SETTINGS.c.body.contains('"absent_since": null', autoescape=True)
        async with transaction(self._engine) as db:
            rows = (await db.execute(select(SETTINGS).where(absent))).all()
        chats = ((row.chat_id, settings_from_json(row.body)) for row in rows)
        return tuple(
            (chat_id, settings)
            for chat_id, settings in chats
            if settings.absent_since is not None and settings.absent_since <= before
        )

    async def move_chat(self, old_id: int, new_id: int) -> None:
        """Move all that is kept on a chat to another id: a group has become a supergroup.

        The ids of messages are erased, because they are not valid in the supergroup. Its own
        settings stay, if it has any.
        """
        async with transaction(self._engine) as db:
            await _move_digests(db, old_id, new_id)
            # the bot hears of a move more than once: from both chats, and from a refused message.
            # Settings that the new chat has by then must stay
            known = select(SETTINGS.c.chat_id).where(SETTINGS.c.chat_id == new_id)
            moves = (await db.execute(known)).first() is None
            settings = SETTINGS.c.chat_id == old_id
            if moves:
                await db.execute(update(SETTINGS).where(settings).values(chat_id=new_id))
            else:
                await db.execute(delete(SETTINGS).where(settings))
            # the chat's edition is among its settings: its timer goes where they go
            await db.execute(delete(TIMERS).where(edition_timer(new_id if moves else old_id)))
            await db.execute(update(TIMERS).where(edition_timer(old_id)).values(key=str(new_id)))
            await move_follows(db, old_id, new_id)
            await move_memory(db, old_id, new_id)

    async def forget(self, chat_id: int) -> Forgotten:
        """Erase all that is kept on the chat, except articles that other chats asked for, too."""
        async with transaction(self._engine) as db:
            forgotten, keys = await forget_chat(db, chat_id)
        await erase(self._engine)
        await self._drop(keys)
        return forgotten

    async def _drop(self, keys: Iterable[str]) -> None:
        """Erase copies of articles outside the database; here there are none."""


async def to_json(article: Article) -> str:
    """Return an article as text."""
    return await run_beside(len(article.text) > _LARGE, article_to_json, article)


async def from_json(body: str) -> Article:
    """Return the article that `to_json` wrote. Raises `ValueError` as the codec does."""
    return await run_beside(len(body) > _LARGE, article_from_json, body)


async def _put_articles(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> list[None]:
    put = insert(db, ARTICLES)
    newer = {"body": put.excluded.body, "made_at": put.excluded.made_at}
    latest = {row["key"]: row for row in rows}
    await db.execute(
        put.on_conflict_do_update(index_elements=[ARTICLES.c.key], set_=newer),
        # in sorted order, so that no two programs wait for each other
        [latest[key] for key in sorted(latest)],
    )
    return [None] * len(rows)


async def _articles(db: AsyncConnection, keys: Sequence[str]) -> list[Row[Any] | None]:
    rows = await db.execute(select(ARTICLES).where(ARTICLES.c.key.in_(set(keys))))
    found = {row.key: row for row in rows}
    return [found.get(key) for key in keys]


async def _put_digests(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> list[None]:
    await db.execute(insert(db, DIGESTS).on_conflict_do_nothing(), rows)
    return [None] * len(rows)


async def _digests(db: AsyncConnection, ids: Sequence[str]) -> list[Row[Any] | None]:
    rows = await db.execute(select(DIGESTS).where(DIGESTS.c.id.in_(set(ids))))
    found = {row.id: row for row in rows}
    return [found.get(one) for one in ids]


async def _placed(db: AsyncConnection, asked: Sequence[dict[str, Any]]) -> list[Row[Any] | None]:
    wanted = select(DIGESTS).where(
        DIGESTS.c.chat_id.in_({one["chat_id"] for one in asked}),
        DIGESTS.c.article_key.in_({one["article_key"] for one in asked})
        | DIGESTS.c.page.in_({one["page"] for one in asked if one["page"]}),
        DIGESTS.c.message_id.is_not(None),
        DIGESTS.c.made_at > min(one["after"] for one in asked),
    )
    rows = (await db.execute(wanted.order_by(DIGESTS.c.made_at))).all()
    return [next((row for row in rows if _is_placed(row, **one)), None) for one in asked]


def _is_placed(
    row: Row[Any], *, chat_id: int, article_key: str, page: str | None, after: float
) -> bool:
    same = row.article_key == article_key or (page is not None and row.page == page)
    return same and row.chat_id == chat_id and row.made_at > after


async def _place_digests(db: AsyncConnection, places: Sequence[dict[str, Any]]) -> list[None]:
    placed = update(DIGESTS).where(DIGESTS.c.id == bindparam("of"))
    await db.execute(placed.values(message_id=bindparam("at"), buttons=bindparam("under")), places)
    return [None] * len(places)


async def _move_digests(db: AsyncConnection, old_id: int, new_id: int) -> None:
    """Move a chat's digests to another id, without the ids of their messages.

    Those that a message showed are for the chat's edition as before.
    """
    shown = DIGESTS.c.message_id.is_not(None)
    moved = {"chat_id": new_id, "message_id": None, "for_edition": DIGESTS.c.for_edition | shown}
    await db.execute(update(DIGESTS).where(DIGESTS.c.chat_id == old_id).values(**moved))


async def _settings(db: AsyncConnection, chats: Sequence[int]) -> list[str | None]:
    rows = await db.execute(select(SETTINGS).where(SETTINGS.c.chat_id.in_(set(chats))))
    found = {row.chat_id: row.body for row in rows}
    return [found.get(chat) for chat in chats]


def _read_digest_row(row: Row[Any]) -> KeptDigest:
    return KeptDigest(
        id=row.id,
        chat_id=row.chat_id,
        asker_id=row.asker_id,
        article_key=row.article_key,
        page=row.page,
        language=row.language,
        message_id=row.message_id,
        for_edition=bool(row.for_edition),
        buttons=buttons_from_text(row.buttons) if row.buttons else None,
    )
