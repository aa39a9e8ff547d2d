"""Where an article breaks off: what a site says to those who have not paid or signed in."""

from __future__ import annotations

import re

from summarizer.languages.site import any_of

#: Beyond these characters after the last words stand offers that each page of a site has.
_AFTER_CHARS = 400
#: So much of the end of what was taken for the article may be an offer.
_TAIL_CHARS = 600
#: As many last characters find their place in the page again.
_KEY_CHARS = 30

#: Said of this very article: its rest is elsewhere. Of 400 pages of articles four have it after
#: their last words, all rightly.
_REST = re.compile(any_of(lambda site: site.walls.gates), re.IGNORECASE)
#: Said on every page of such a site too: it tells a wall only where there is little else.
_OFFER = re.compile(any_of(lambda site: site.walls.offers), re.IGNORECASE)
_MONEY = re.compile(any_of(lambda site: site.walls.payment), re.IGNORECASE)


def ends_at_wall(text: str, seen: str) -> str:
    """Return what the page `seen` says where `text`, an article, breaks off; "" when whole."""
    return _prompt(_REST, text[-_TAIL_CHARS:]) or _prompt(_REST, _after(text, seen))


def names_wall(text: str) -> bool:
    """Tell whether `text` says that the rest of the article is elsewhere."""
    return _REST.search(text) is not None


def stands_at_wall(text: str, seen: str) -> str:
    """Return what the page `seen` says where a short `text`, or none, stands before a wall."""
    said = ends_at_wall(text, seen) or _prompt(_OFFER, text[-_TAIL_CHARS:])
    return said or (_prompt(_REST, seen) or _prompt(_OFFER, seen) if not text else "")


def asks_for_money(said: str) -> bool:
    """Return whether a wall that says so is one to pay at rather than to sign in at."""
    return _MONEY.search(said) is not None


def _prompt(wall: re.Pattern[str], text: str) -> str:
    """Return the words of `wall` in `text`, with the rest of their sentence."""
    match = wall.search(text)
    return match[0] + re.split(r"[.!?]", text[match.end() :][:60])[0] if match else ""


def _after(text: str, seen: str) -> str:
    """Return what the page says after the article's last words."""
    key = " ".join(text[-_KEY_CHARS:].split())
    at = seen.rfind(key) if key else -1
    return seen[at + len(key) :][:_AFTER_CHARS] if at >= 0 else ""
