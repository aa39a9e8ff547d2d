"""What the bot keeps: chats' settings, and for a while articles and digests, for the buttons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.chat.message import Rows
    from bot.chat.settings.chat_settings import ChatSettings
    from summarizer.model import Article

#: Seconds for which articles and digests are kept, and so for which a digest's buttons work.
KEPT_S = 35 * 24 * 3600.0

#: Seconds for which the answer to a story's button belongs to the press that claimed it. A press
#: is tried again after 16 minutes at most, so one that is open after an hour is given up.
CLAIMED_S = 3600.0


class DatabaseAway(Exception):
    """The database cannot be reached, is locked or is full: the operation was not done."""


class DatabaseBroken(DatabaseAway):
    """The database is damaged. Unlike `DatabaseAway` in general, waiting does not help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDigest:
    """A digest that was made: where, for whom, and of which article."""

    id: str
    chat_id: int
    #: The id of the person or the chat that asked; -1 for a feed in a group or a channel.
    asker_id: int
    article_key: str
    #: A hash that is the same for all addresses of the article (see `digest_service.page_of`);
    #: None if the article is not read yet.
    page: str | None = None
    #: ISO 639-1 code of the language of the bot's own words around the digest; None if not known.
    language: str | None = None
    #: The message that shows the digest; None before it is sent and after it is gone.
    message_id: int | None = None
    #: Whether it waits for the chat's edition, and has no message of its own.
    for_edition: bool = False
    #: The rows of buttons under that message; None if they are not known.
    buttons: Rows | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastDigest:
    """A kept digest and the time at which it was made, in seconds since the epoch."""

    digest: KeptDigest
    made_at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """How much was kept on a chat before it was erased."""

    digests: int
    articles: int
    settings: bool
    #: How many feeds the chat followed.
    follows: int = 0


class Storage(Protocol):
    """What the bot remembers. Every method may be called from many tasks at once.

    All of them raise `DatabaseAway`.
    """

    async def put_article(self, key: str, article: Article) -> None:
        """Keep an article under `key`; it replaces an earlier one."""

    async def get_article(self, key: str, *, max_age_s: float = KEPT_S) -> Article | None:
        """Return the article; None when there is none, or it is older than `max_age_s`."""

    async def put_digest(self, digest: KeptDigest) -> None:
        """Keep a digest under its new id."""

    async def get_digest(self, digest_id: str) -> KeptDigest | None:
        """Return the digest; None when it was never kept, or is older than `KEPT_S`."""

    async def place_digest(self, digest_id: str, message_id: int, buttons: Rows) -> None:
        """Remember which message shows the digest, and the buttons under that message."""

    async def put_buttons(self, digest_id: str, buttons: Rows) -> None:
        """Remember which buttons stand under the digest's message now."""

    async def claim_story(self, digest_id: str, press: int) -> bool:
        """Let one press of the story's button under a digest have the answer.

        `press` is the id of its update. Return whether the answer is this one's: it is not when
        another press has claimed it since the button was put there, at most `CLAIMED_S` seconds
        ago. The same press may claim it again.
        """

    async def release_story(self, digest_id: str) -> None:
        """Let the next press of the story's button have the answer."""

    async def displace_digest(self, digest_id: str) -> None:
        """Remember that no message shows the digest any more."""

    async def drop_digest(self, digest_id: str) -> None:
        """Erase a digest that was not sent; its article stays."""

    async def find_digest(
        self, *, chat_id: int, article_key: str, max_age_s: float, page: str | None = None
    ) -> KeptDigest | None:
        """Return the chat's oldest digest of the article from the last `max_age_s` seconds.

        A digest is of the article if it has this `article_key` or, when `page` is given, this
        `page`. Digests without a message do not count. None when there is none.
        """

    async def past_digests(self, chat_id: int) -> tuple[PastDigest, ...]:
        """Return the chat's digests that a message shows, the newest first."""

    async def digests_since(
        self, chat_id: int, since: float, *, told: bool = False
    ) -> tuple[PastDigest, ...]:
        """Return the digests made after `since` that are for the chat's edition, oldest first.

        A digest is for the edition if a message shows it or if it waits for the edition, and no
        edition has told of it yet. With `told` those that one has told of are among them, too.
        `since` is in seconds since the epoch.
        """

    async def tell_digests(self, digest_ids: Collection[str]) -> None:
        """Remember that an edition has told of digests."""

    async def get_settings(self, chat_id: int) -> ChatSettings:
        """Return the settings of the chat; the defaults if it has changed none."""

    async def put_settings(self, chat_id: int, settings: ChatSettings) -> None:
        """Keep the settings of the chat."""

    async def absent_chats(self, *, before: float) -> tuple[tuple[int, ChatSettings], ...]:
        """Return the chats in which the bot may not write since `before` or longer.

        `before` is in seconds since the epoch.
        """

    async def move_chat(self, old_id: int, new_id: int) -> None:
        """Move all that is kept on a chat to another id: a group has become a supergroup.

        The ids of messages are erased, because they are not valid in the supergroup. Its own
        settings stay, if it has any.
        """

    async def forget(self, chat_id: int) -> Forgotten:
        """Erase all that is kept on the chat, except articles that other chats asked for, too."""

    async def purge(self) -> None:
        """Remove articles and digests older than `KEPT_S`, and memory whose time is over."""
