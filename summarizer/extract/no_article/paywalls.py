"""Where an article breaks off: what a site says to those who have not paid or signed in."""

from __future__ import annotations

import re

from summarizer.languages.site import any_of

#: A wall is looked for in this many characters after the article. Further on are offers that every
#: page of a site has.
_AFTER_CHARS = 400
#: The characters at the end of an extracted article that may be an offer.
_TAIL_CHARS = 600
#: The article's end is found on the page by this many of its last characters.
_KEY_CHARS = 30

#: Words that say that the rest of this very article is not here. Of 400 pages with articles four
#: say so after the last words, and all four are right.
_REST = re.compile(any_of(lambda site: site.walls.gates), re.IGNORECASE)
#: Offers to subscribe or sign in. Such sites make them on every page, so they mean a wall only
#: where there is little other text.
_OFFER = re.compile(any_of(lambda site: site.walls.offers), re.IGNORECASE)
_MONEY = re.compile(any_of(lambda site: site.walls.payment), re.IGNORECASE)


def ends_at_wall(text: str, seen: str) -> str:
    """Return what a wall says at the end of `text` or after it on the page `seen`; "" if none."""
    return _prompt(_REST, text[-_TAIL_CHARS:]) or _prompt(_REST, _after(text, seen))


def names_wall(text: str) -> bool:
    """Tell whether `text` says that the rest of the article is elsewhere."""
    return _REST.search(text) is not None


def stands_at_wall(text: str, seen: str) -> str:
    """Return what a wall says on the page `seen`, whose `text` is short or empty; "" if none."""
    said = ends_at_wall(text, seen) or _prompt(_OFFER, text[-_TAIL_CHARS:])
    return said or (_prompt(_REST, seen) or _prompt(_OFFER, seen) if not text else "")


def asks_for_money(said: str) -> bool:
    """Return whether the words of a wall ask for money rather than for signing in."""
    return _MONEY.search(said) is not None


def _prompt(wall: re.Pattern[str], text: str) -> str:
    """Return the words of `wall` in `text` and what follows in their sentence; "" if none."""
    match = wall.search(text)
    return match[0] + re.split(r"[.!?]", text[match.end() :][:60])[0] if match else ""


def _after(text: str, seen: str) -> str:
    """Return what the page says after the article's last words."""
    key = " ".join(text[-_KEY_CHARS:].split())
    at = seen.rfind(key) if key else -1
    return seen[at + len(key) :][:_AFTER_CHARS] if at >= 0 else ""
