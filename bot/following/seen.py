"""The entries of a feed that were seen before, as one short text.

An entry is known by a hash of its id, and kept for as long as the feed has it and a while longer:
some feeds leave an entry out for a day and have it again.
"""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.feeds import Entry

#: Days for which an entry is remembered after the feed last had it.
_KEPT_DAYS = 60
#: The most entries that are remembered; a feed has up to 300 at a time.
_MOST = 1500


def read_seen(text: str | None) -> dict[str, int]:
    """Return the entries that were seen: a hash of each, and the day when the feed last had it.

    A day is a number of days since the epoch. For a text that cannot be read, and for None, return
    an empty dictionary.
    """
    try:
        found: Any = json.loads(text) if text else {}
        return {str(name): int(day) for name, day in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def write_seen(seen: Mapping[str, int], entries: Iterable[Entry], *, day: int) -> str:
    """Return as text what was `seen`, with the `entries` that the feed has on `day`.

    Entries that the feed has not had for `_KEPT_DAYS` days are left out, and so are the oldest
    beyond `_MOST`.
    """
    now = dict(seen) | {mark_of(entry): day for entry in entries}
    kept = sorted(now.items(), key=lambda item: item[1], reverse=True)[:_MOST]
    recent = {name: at for name, at in kept if at > day - _KEPT_DAYS}
    return json.dumps(recent, separators=(",", ":"))


def mark_of(entry: Entry) -> str:
    """Return the hash by which an entry is remembered: 12 characters."""
    digest = hashlib.blake2b(entry.id.encode(errors="surrogatepass"), digest_size=9).digest()
    return urlsafe_b64encode(digest).decode()
