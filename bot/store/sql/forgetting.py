"""What /forget erases: every row that is about a chat, whatever table it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from bot.store.sql.ended_follows import forget_follows
from bot.store.sql.memory_rows import forget_memory
from bot.store.sql.tables import ARTICLES, DIGESTS, SETTINGS, TIMERS
from bot.store.sql.timers import edition_timer
from bot.store.storage import Forgotten

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection


async def forget_chat(db: AsyncConnection, chat_id: int) -> tuple[Forgotten, set[str]]:
    """Delete all rows about a chat, and its articles unless other chats asked for them, too.

    Return what there was, and the keys of the articles that are gone. The journal forgets each
    request when it is answered; what lies in memory is forgotten in `bot.handlers.forget`.
    """
    here = select(DIGESTS.c.article_key).where(DIGESTS.c.chat_id == chat_id)
    keys = set((await db.execute(here)).scalars())
    elsewhere = select(DIGESTS.c.article_key).where(
        DIGESTS.c.chat_id != chat_id, DIGESTS.c.article_key.in_(keys)
    )
    keys -= set((await db.execute(elsewhere)).scalars())
    articles = await db.execute(delete(ARTICLES).where(ARTICLES.c.key.in_(keys)))
    of_chat = delete(DIGESTS).where(DIGESTS.c.chat_id == chat_id).returning(DIGESTS.c.id)
    digests = set((await db.execute(of_chat)).scalars())
    digests |= await forget_memory(db, chat_id)
    settings = await db.execute(delete(SETTINGS).where(SETTINGS.c.chat_id == chat_id))
    await db.execute(delete(TIMERS).where(edition_timer(chat_id)))
    follows = await forget_follows(db, chat_id)
    forgotten = Forgotten(
        digests=len(digests), articles=articles.rowcount, settings=bool(settings.rowcount),
        follows=follows,
    )  # fmt: skip
    return forgotten, keys
