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

#: Days for which an entry is remembered that the feed has no more.
_KEPT_DAYS = 60
#: The most entries that are remembered; a feed has up to 300 at a time.
_MOST = 1500


def read_seen(text: str | None) -> dict[str, int]:
    """Return the entries that were seen: a hash of each, and the day when it was last there."""
    try:
        found: Any = json.loads(text) if text else {}
        return {str(name): int(day) for name, day in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def write_seen(seen: Mapping[str, int], entries: Iterable[Entry], *, day: int) -> str:
    """Return `seen` with `entries`, which are there on this day, as text."""
    now = dict(seen) | {mark_of(entry): day for entry in entries}
    kept = sorted(now.items(), key=lambda item: item[1], reverse=True)[:_MOST]
    recent = {name: at for name, at in kept if at > day - _KEPT_DAYS}
    return json.dumps(recent, separators=(",", ":"))


def mark_of(entry: Entry) -> str:
    """Return the hash by which an entry is remembered: 12 characters."""
    digest = hashlib.blake2b(entry.id.encode(errors="surrogatepass"), digest_size=9).digest()
    return urlsafe_b64encode(digest).decode()
