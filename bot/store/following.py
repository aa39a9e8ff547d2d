"""What is kept of feeds: which chat follows which, what is new in them, and what was delivered.

A feed is kept once, however many chats follow it. When a look at it finds an entry that was not
there before, a delivery to each of these chats is written down in the same transaction. So
nothing that was seen is lost, however the bot ends. A delivery is claimed with a lease before the
work on it begins, like a timer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bot.chat.settings.filters import Filters

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from bot.store.timers import Claim

#: Seconds for which an entry's own text and summary are kept. While a bot runs, the entry is
#: delivered or given up by then.
TEXTS_KEPT_S = 3 * 24 * 3600.0

#: Telegram's id of the topic “General” of a forum, whose messages name no topic
#: (https://core.telegram.org/api/forum#forum-topics).
GENERAL = 1

#: How many feeds a chat may follow.
MOST_FOLLOWS = 500


class Mode(StrEnum):
    """When a chat gets the articles of a feed."""

    AT_ONCE = "at_once"
    EDITION = "edition"


class State(StrEnum):
    """What has become of a delivery."""

    WAITING = "waiting"
    #: A message shows it, or it waits for the edition.
    DONE = "done"
    #: Not sent: there is nothing to show, the filters or the daily limit exclude it, the chat has
    #: it already, or all tries have failed.
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFeed:
    """A feed, and what is remembered for the next look at it."""

    #: A hash of the first address that it was followed by.
    key: str
    #: The address from which the feed is fetched: the last one, after permanent redirects.
    url: str
    title: str = ""
    #: What its site sent as ETag and Last-Modified; None when it sent none.
    etag: str | None = None
    last_modified: str | None = None
    #: Seconds until the next look, as the bot itself chooses. The site may ask for longer.
    pace_s: float = 0.0
    #: How many looks have failed in a row.
    failures: int = 0
    #: When the first of these failed, in seconds since the epoch; None when the last look did not.
    failing_since: float | None = None
    #: Whether it counts as gone, because looks have failed for long (`bot.following.pace`).
    is_gone: bool = False
    #: When it was last looked at, in seconds since the epoch; None for never.
    looked_at: float | None = None
    #: The entries that were seen (`bot.following.seen`); None when there was no look yet.
    seen: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """The fact that a chat follows a feed."""

    #: 12 characters, for buttons.
    id: str
    chat_id: int
    feed_key: str
    #: The topic of a forum where it was asked for; None elsewhere.
    thread_id: int | None = None
    #: The conversation among the direct messages of a channel; None elsewhere.
    direct_topic_id: int | None = None
    mode: Mode = Mode.AT_ONCE
    filters: Filters = field(default_factory=Filters)
    #: The most articles that come in a day; None for all.
    a_day: int | None = None
    #: The id of the person who asked for it, or of the chat itself.
    created_by: int
    #: ISO 639-1 code of that person's language; None if it is not known.
    language: str | None = None
    #: When it was asked for, in seconds since the epoch.
    made_at: float
    #: The feed's `KeptFeed.failing_since` when the chat was told that it is gone; None if it has
    #: not been told.
    told_failing_since: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A feed that a chat follows, as the chat sees it."""

    follow: Follow
    feed: KeptFeed


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """An entry that a look at a feed has found."""

    #: A hash of its link, the same in every feed that has the article; without a link, of its id.
    key: str
    title: str
    link: str | None = None
    #: The whole article as HTML, if the feed carries it; else "", and then `link` is given.
    html: str = ""
    published: datetime | None = None
    #: What the feed says about the article, as plain text in one line; "" when it says nothing.
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """An entry that is due in a chat, claimed by this instance until the lease ends."""

    entry: NewEntry
    follow: Follow
    feed_title: str
    #: When the lease ends, in seconds since the epoch.
    lease_until: float
    #: How often it was claimed before.
    tries: int
    #: When the look found the entry, in seconds since the epoch.
    found_at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What identifies an article that a chat got from a feed, even under another address."""

    #: The hash of the article's page (see `digest_service.page_of`), or the key of its entry.
    page: str
    #: See `bot.following.sketch`; "" for an entry that was shown in its own words.
    sketch: str


class Following(Protocol):
    """Keeps feeds and who follows them. All methods raise `DatabaseAway`."""

    async def get_feed(self, key: str) -> KeptFeed | None:
        """Return the feed with this key; None when there is none."""

    async def find_feed(self, url: str) -> KeptFeed | None:
        """Return the feed that is fetched from this address; None when there is none."""

    async def put_look(self, feed: KeptFeed, new: Sequence[NewEntry] = ()) -> None:
        """Keep what a look has found: `feed` as it is now, and the deliveries of new entries."""

    async def end_look(
        self, claim: Claim, feed: KeptFeed, new: Sequence[NewEntry], next_due_at: float
    ) -> None:
        """Keep what a look has found, and let its timer ring at `next_due_at`, in one transaction.

        If the timer was set, dropped or claimed anew meanwhile, it stays as it is.
        """

    async def move_feed(self, feed: KeptFeed, url: str) -> KeptFeed:
        """Keep the address that a feed has moved to for good; return the feed of that address.

        If another kept feed has that address already, the chats follow that one from now on, and
        this one is deleted.
        """

    async def put_follow(self, follow: Follow) -> Follow:
        """Let a chat follow a feed; return the follow.

        If the chat follows the feed already, its follow takes over the new mode, filters, daily
        limit and topic, and keeps the rest.
        """

    async def put_follows(
        self, listed: Sequence[tuple[KeptFeed, Follow]], *, due_at: float, apart_s: float
    ) -> None:
        """Let chats follow feeds that were not looked at, in one transaction.

        Feeds that are kept already, by their address or their key, stay as they are, and so do
        follows. The timers of the other feeds ring one after another: the first at `due_at`
        (seconds since the epoch), each next one `apart_s` seconds later.
        """

    async def follows_in(self, chat_id: int) -> tuple[Followed, ...]:
        """Return what the chat follows, in the order in which it began to."""

    async def follows_of(self, feed_key: str) -> tuple[Follow, ...]:
        """Return who follows a feed."""

    async def end_follow(self, follow_id: str) -> None:
        """End a follow, and delete its waiting deliveries."""

    async def end_follows_in(self, chat_id: int, *, topic: int | None = None) -> None:
        """End all that the chat follows, or, with `topic`, only what it follows there.

        `topic` may be `GENERAL`.
        """

    async def note_told_gone(self, follow: Follow, feed: KeptFeed) -> bool:
        """Remember that the chat is told that the feed is gone; return whether that is new.

        It is not if the chat was told already, if the follow has ended, or if neither the feed is
        failing nor the chat was told that it is.
        """

    async def note_untold(self, follow: Follow) -> None:
        """Remember that the chat could not be told that the feed is gone."""

    async def claim(
        self, *, most: int, lease_s: float, without: Collection[int] = ()
    ) -> tuple[Delivery, ...]:
        """Claim up to `most` due deliveries, the longest overdue first, for `lease_s` seconds.

        Deliveries to the chats in `without` are not claimed.
        """

    async def release(self) -> None:
        """End all leases. For the start of a bot that works alone: they are of an earlier run."""

    async def finish(self, delivery: Delivery, state: State, shown: Shown | None = None) -> None:
        """Remember what has become of a delivery, unless another instance has claimed it since."""

    async def postpone(self, delivery: Delivery, due_at: float, *, counts: bool = True) -> None:
        """Let a delivery be claimed again from `due_at` on, in seconds since the epoch.

        The claim counts as a try unless `counts` is False. Change nothing if another instance has
        claimed it since.
        """

    async def wake(self, chat_id: int) -> None:
        """Let all deliveries that wait in a chat be claimed from now on."""

    async def shown_in(self, chat_id: int, *, since: float) -> tuple[Shown, ...]:
        """Return what the chat got from its feeds after `since`, in seconds since the epoch."""

    async def count_done(self, follow: Follow, *, since: float) -> int:
        """Return how many articles a follow brought after `since`, those for the edition too."""

    async def count_waiting(self) -> int:
        """Return how many deliveries wait, claimed ones included."""

    async def purge(self) -> None:
        """Remove old deliveries, entries and texts, and feeds that nobody follows any more."""
