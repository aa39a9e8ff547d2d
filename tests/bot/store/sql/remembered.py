"""Digests that a chat remembers, and what it finds of them."""

from __future__ import annotations

from bot.chat.memory.remembered import Remembered, RememberedPoint, RememberedQuote
from bot.store.sql.memory import SqlMemory
from bot.store.storage import KEPT_S

CHAT, OTHER = -100123456789012, 501


def said(
    name: str | None, words: str = "We are ready.", role: str | None = None
) -> RememberedQuote:
    return RememberedQuote(text=words, parts=((0, len(words)),), name=name, role=role)


def digest(number: int, *points: str, chat_id: int = CHAT, language: str = "en",
           quotes: tuple[RememberedQuote, ...] = ()) -> Remembered:  # fmt: skip
    return Remembered(
        digest_id=f"digest{number}",
        chat_id=chat_id,
        language=language,
        title=f"Title {number}",
        page=f"page{number}",
        url=f"https://example.org/{number}",
        authors=("Ann Author",),
        points=tuple(RememberedPoint(text=one, start=0, end=len(one)) for one in points),
        quotes=quotes,
        message_id=number,
    )


async def keep(memory: SqlMemory, *digests: Remembered, for_s: float = KEPT_S) -> None:
    for one in digests:
        await memory.keep(one, for_s=for_s)


async def found(memory: SqlMemory, words: str, chat_id: int = CHAT, **page: int) -> list[str]:
    """The titles of the digests that hold the words."""
    sought = await memory.seek(chat_id, words)
    pages = await memory.digests(chat_id, sought, **{"size": 10, **page})
    return [one.title for one in pages.items]


async def quoted(memory: SqlMemory, name: str = "", chat_id: int = CHAT) -> list[str | None]:
    """The names under the quotes of whoever is called so."""
    page = await memory.quotes(chat_id, name=name, size=10)
    return [one.quote.name for one in page.items]
