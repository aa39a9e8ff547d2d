"""A feed as it was read: its entries, and when it wants to be asked for again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of a feed: an article, an episode, a post of a channel."""

    #: Identifies the entry within its feed: the id that the feed gives it. If there is none, or an
    #: entry with another link has the same, it is made from the entry's link or title.
    id: str
    #: Plain text in one line; "" when the entry has none.
    title: str
    #: The address of the article, or of the recording of an entry without a page, as
    #: `normalize_link` writes it; None when the entry names none of its own.
    link: str | None = None
    #: Always with a time zone.
    published: datetime | None = None
    #: The entry's text in the feed, as HTML: a summary or the whole article; "" without one.
    html: str = ""
    #: Plain text in one line, at most `clean.SUMMARY_CHARS` long.
    summary: str = ""
    authors: tuple[str, ...] = ()
    #: Whether `html` seems to be the whole text, so that no page need be fetched.
    is_whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed and its entries, in the feed's order."""

    #: Plain text in one line; "" when the feed has none.
    title: str
    #: The address of the site that the feed belongs to; if the feed names none, its own address.
    link: str | None = None
    #: ISO 639-1; None when the feed names none.
    language: str | None = None
    entries: tuple[Entry, ...] = ()
    #: Seconds for which the feed says that it will not change, at most seven days; None when it
    #: says nothing.
    ttl_s: float | None = None
    #: The hours (0 to 23, in UTC) in which it need not be asked for.
    skip_hours: frozenset[int] = frozenset()
    #: The days (0 is Monday, in UTC) on which it need not be asked for.
    skip_days: frozenset[int] = frozenset()

    @property
    def newest(self) -> Entry | None:
        """Return the entry published last, or the first one if none has a date.

        None for a feed without entries.
        """
        dated = [one for one in self.entries if one.published]
        if dated:
            return max(dated, key=lambda one: one.published.timestamp() if one.published else 0)
        return self.entries[0] if self.entries else None
