"""What is kept: articles for a while, and the digests made of them, so that buttons work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bot.chat.chat_settings import ChatSettings
    from summarizer.model import Article

#: Buttons under a digest work for this long.
KEPT_S = 35 * 24 * 3600.0


class DatabaseAway(Exception):
    """The database cannot be reached, is locked or full; what was asked of it was not done."""


class DatabaseBroken(DatabaseAway):
    """The database is damaged, and waiting does not mend it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDigest:
    """Whose digest a message is, and of what."""

    id: str
    chat_id: int
    #: The person who asked; the chat's own id where a chat asked.
    asker_id: int
    article_key: str
    #: The digest's own message, once it is sent.
    message_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """How much was kept on a chat before it was erased."""

    digests: int
    articles: int
    settings: bool


class Storage(Protocol):
    """What the bot remembers. Every method may be called from many tasks at once.

    All of them raise `DatabaseAway`.
    """

    async def put_article(self, key: str, article: Article) -> None:
        """Keep an article under `key`, in place of what was there."""

    async def get_article(self, key: str, *, max_age_s: float = KEPT_S) -> Article | None:
        """Return the article, or None when there is none, or only an older one."""

    async def put_digest(self, digest: KeptDigest) -> None:
        """Keep a digest under its new id."""

    async def get_digest(self, digest_id: str) -> KeptDigest | None:
        """Return the digest, or None when it is not kept, or no longer."""

    async def place_digest(self, digest_id: str, message_id: int) -> None:
        """Remember the message that the digest has become."""

    async def find_digest(
        self, *, chat_id: int, article_key: str, max_age_s: float
    ) -> KeptDigest | None:
        """Return the chat's first digest of the article that has a message; None without one."""

    async def get_settings(self, chat_id: int) -> ChatSettings:
        """Return what the chat has chosen, or the defaults."""

    async def put_settings(self, chat_id: int, settings: ChatSettings) -> None:
        """Keep what the chat has chosen."""

    async def move_chat(self, old_id: int, new_id: int) -> None:
        """Give all that is kept on a chat to the one that it has become."""

    async def forget(self, chat_id: int) -> Forgotten:
        """Erase all that is kept on the chat; articles that other chats asked for too stay."""

    async def purge(self) -> None:
        """Remove what is over its age."""
