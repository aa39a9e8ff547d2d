"""A look at a feed, decided: what is new, what to remember, and when to look again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.following.pace import (
    DAY_S,
    GONE_AFTER_S,
    GONE_PACE_S,
    Wishes,
    next_look,
    pace_after,
    pace_after_failure,
)
from bot.following.seen import fresh_in, read_seen, write_seen
from bot.store.following import NewEntry
from summarizer.feeds import html_of
from summarizer.urls import normalize_link

if TYPE_CHECKING:
    from bot.store.following import KeptFeed
    from summarizer.feeds import Entry, Feed
    from summarizer.fetch import FeedAnswer

#: An entry dated longer before the feed was last read, in seconds, is not new: the site has
#: changed the ids of all its entries, or shows an old one again.
_LATE_S = 7 * DAY_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The result of a look at a feed."""

    #: What to store about the feed.
    feed: KeptFeed
    #: The entries to deliver, the oldest first.
    new: tuple[NewEntry, ...] = ()
    #: When the next look is due, in seconds since the epoch.
    due_at: float


def decide(
    kept: KeptFeed, answer: FeedAnswer, feed: Feed | None, *, now: float, interval_s: float
) -> Decision:
    """Return what is to be done after `answer`; `feed` is the feed in it.

    `feed` is None when the feed is unchanged, or when `answer.failure` is set. `interval_s` is the
    shortest pause between two looks.
    """
    if answer.failure:
        return _failed(kept, answer, now=now, interval_s=interval_s)
    first = kept.seen is None
    seen = read_seen(kept.seen)
    # looks that failed showed nothing
    read_at = kept.failing_since or kept.looked_at
    fresh = fresh_in(seen, feed.entries, looked_at=read_at) if feed else []
    new = () if first else _new(fresh, kept, read_at or 0.0)
    pace_s = pace_after(kept.pace_s, found=len(new) + first, interval_s=interval_s)
    day = int(now // DAY_S)
    now_kept = replace(
        kept, etag=answer.etag, last_modified=answer.last_modified, pace_s=pace_s,
        failures=0, failing_since=None, is_gone=False, looked_at=now,
        title=(feed.title if feed else "") or kept.title,
        seen=write_seen(seen, feed.entries, day=day) if feed else kept.seen,
    )  # fmt: skip
    wishes = Wishes(
        ttl_s=(feed.ttl_s or 0.0) if feed else 0.0, fresh_s=answer.fresh_s, wait_s=answer.wait_s,
        skip_hours=feed.skip_hours if feed else frozenset(),
        skip_days=feed.skip_days if feed else frozenset(),
    )  # fmt: skip
    return Decision(feed=now_kept, new=new, due_at=next_look(now, pace_s, wishes, key=kept.key))


def _failed(kept: KeptFeed, answer: FeedAnswer, *, now: float, interval_s: float) -> Decision:
    failures = kept.failures + 1
    since = kept.failing_since or now
    is_gone = now - since >= GONE_AFTER_S
    pace_s = GONE_PACE_S if is_gone else pace_after_failure(failures, interval_s=interval_s)
    # `kept.pace_s` is left as it is, so that the pace goes on from there after the failures
    now_kept = replace(
        kept, failures=failures, failing_since=since, is_gone=is_gone, looked_at=now
    )
    due_at = next_look(now, pace_s, Wishes(wait_s=answer.wait_s), key=kept.key)
    return Decision(feed=now_kept, due_at=due_at)


def _new(fresh: list[Entry], kept: KeptFeed, read_at: float) -> tuple[NewEntry, ...]:
    """Return the entries to deliver, the oldest first. Feeds mostly have the newest first.

    `read_at` is when the feed was last read, or first failed since, in seconds since the epoch.
    """
    since = read_at - _LATE_S
    wanted = [one for one in fresh if not one.published or one.published.timestamp() > since]
    ordered = list(reversed(wanted))
    if all(one.published for one in ordered):
        ordered.sort(key=lambda one: one.published.timestamp() if one.published else 0.0)
    found = {new.key: new for new in (_entry(one, kept) for one in ordered)}
    return tuple(found.values())


def _entry(entry: Entry, kept: KeptFeed) -> NewEntry:
    return NewEntry(
        # an entry without a link is found in this feed only, so the feed is part of its key
        key=entry_key(entry.link or f"{kept.key}\n{entry.id}"),
        title=entry.title,
        link=entry.link,
        html=(entry.html or html_of(entry.title)) if entry.is_whole else "",
        published=entry.published,
        summary=entry.summary,
    )


def entry_key(link: str) -> str:
    """Return the key of the entry with this link, or with the id that stands for one.

    It is the same whichever feed the entry came from.
    """
    return hashlib.sha256(f"entry:{link}".encode()).hexdigest()


def feed_key(url: str) -> str:
    """Return the key of the feed at an address. Raises `BadAddress`."""
    return hashlib.sha256(f"feed:{normalize_link(url)}".encode()).hexdigest()
