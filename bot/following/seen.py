"""The entries of a feed that were seen before, as one short text.

An entry is known by a hash of its id, and kept for as long as the feed has it and a while longer:
some feeds leave an entry out for a day and have it again. A site that changes its software gives
all its entries other ids, and often other links. So of the entries that the feed had at the last
look, hashes of the link and of the title are kept as well.
"""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.feeds import Entry

#: Days for which an entry is remembered after the feed last had it.
_KEPT_DAYS = 60
#: The most entries that are remembered by their ids; a feed has up to 300 at a time.
_MOST = 1500

#: What the hashes of a link with its title, and of a title alone, begin with.
_PAGE, _TITLE = "=", "~"

#: A look that knows no entry by its id or page must know so many by their titles to tell that the
#: site has changed all ids. A feed of fewer entries may have the same titles every day.
_FEWEST_TITLES = 3


def read_seen(text: str | None) -> dict[str, int]:
    """Return what was seen of entries: its hashes, and for each the day when the feed last had it.

    A day is a number of days since the epoch. For a text that cannot be read, and for None, return
    an empty dictionary.
    """
    try:
        found: Any = json.loads(text) if text else {}
        return {str(name): int(day) for name, day in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def fresh_in(
    seen: Mapping[str, int], entries: Sequence[Entry], *, looked_at: float | None
) -> list[Entry]:
    """Return those of the `entries` that were not seen, in their order.

    An entry was seen if its id was, or its link together with its title. If none of them was,
    the site has changed all ids and links: then those were seen whose title was, unless they were
    published after `looked_at`: when the feed was last read, or first failed since, in seconds
    since the epoch.
    """
    fresh = [one for one in entries if not {mark_of(one), *_page_marks(one)} & seen.keys()]
    if len(fresh) < len(entries):
        return fresh
    old = {
        mark for one in fresh for mark in _title_marks(one)
        if mark in seen and not (one.published and one.published.timestamp() > (looked_at or 0.0))
    }  # fmt: skip
    if len(old) < _FEWEST_TITLES:
        return fresh
    return [one for one in fresh if not old.intersection(_title_marks(one))]


def write_seen(seen: Mapping[str, int], entries: Sequence[Entry], *, day: int) -> str:
    """Return as text what was `seen`, with the `entries` that the feed has on `day`.

    Entries that the feed has not had for `_KEPT_DAYS` days are left out, and so are the oldest
    beyond `_MOST`. Links and titles are those of `entries`; without entries they stay.
    """
    ids = {name: at for name, at in seen.items() if name[0] not in _PAGE + _TITLE}
    others = {name: at for name, at in seen.items() if name not in ids}
    if entries:
        ids |= {mark_of(entry): day for entry in entries}
        others = {mark: day for one in entries for mark in (*_page_marks(one), *_title_marks(one))}
    kept = sorted(ids.items(), key=lambda item: item[1], reverse=True)[:_MOST]
    recent = {name: at for name, at in (*kept, *others.items()) if at > day - _KEPT_DAYS}
    return json.dumps(recent, separators=(",", ":"))


def mark_of(entry: Entry) -> str:
    """Return the hash of its id by which an entry is remembered: 12 characters."""
    return _hash(entry.id)


def _page_marks(entry: Entry) -> tuple[str, ...]:
    """Return the hash of an entry's link with its title; nothing for one without a link."""
    return (_PAGE + _hash(f"{entry.link}\n{_title_of(entry)}"),) if entry.link else ()


def _title_marks(entry: Entry) -> tuple[str, ...]:
    """Return the hash of an entry's title; nothing for one without any words."""
    title = _title_of(entry)
    return (_TITLE + _hash(title),) if title else ()


def _title_of(entry: Entry) -> str:
    return (entry.title or entry.summary).casefold()


def _hash(text: str) -> str:
    digest = hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=9).digest()
    return urlsafe_b64encode(digest).decode()
