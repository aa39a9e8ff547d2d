"""What feeds write into their fields → plain text, addresses, times."""

from __future__ import annotations

import re
from calendar import timegm
from datetime import UTC, datetime
from html import escape, unescape
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from summarizer.errors import BadAddress
from summarizer.html_tags import BREAK_TAG, TAG
from summarizer.languages.site import any_of
from summarizer.urls import normalize_link
from summarizer.words import count_words

if TYPE_CHECKING:
    import time

#: The most characters of a title, and of a summary. In a list nobody reads more of either.
TITLE_CHARS = 300
SUMMARY_CHARS = 600
#: The most characters of an entry's own text: five times the longest article of a magazine.
HTML_CHARS = 300_000
#: The most characters of a field that are looked at for a line of plain text.
_LOOK_CHARS = 20_000

#: An entry's text with fewer words than this is not the whole article. Summaries have up to 150.
WHOLE_WORDS = 220

#: The end of a text that is continued elsewhere: "…" or "read more".
_CUT = re.compile(
    rf"(?:\[?(?:…|\.\.\.)\]?|\b(?:{any_of(lambda site: site.goes_on)}))[\s\]).>»→…]{{0,10}}$",
    re.IGNORECASE,
)
#: `_CUT` is looked for in this many characters at the end of a text.
_END_CHARS = 120


def line_of(text: str, *, most: int = TITLE_CHARS) -> str:
    """Return HTML or plain text as one line of plain text, at most `most` characters long.

    >>> line_of("Rock &amp; <b>Roll</b>\\n is here")
    'Rock & Roll is here'
    """
    bare = TAG.sub(" ", text[:_LOOK_CHARS])
    line = " ".join(unescape(bare).replace("\x00", "").split())
    line = re.sub(r" (?=[,.;:!?])", "", line)
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def lines_of(html: str) -> str:
    """Return HTML as plain text that keeps its line breaks.

    >>> lines_of("<p>Rock &amp;\\nRoll</p><p>is <b>here</b><br>to stay</p>")
    'Rock & Roll\\nis here\\nto stay'
    """
    rows = BREAK_TAG.sub("\n", " ".join(html[:_LOOK_CHARS].split())).split("\n")
    return "\n".join(line for row in rows if (line := line_of(row, most=_LOOK_CHARS)))


def html_of(text: str) -> str:
    """Return plain text as HTML. Empty lines separate its paragraphs."""
    paragraphs = (one for one in text[:HTML_CHARS].split("\n\n") if one.strip())
    return "".join(f"<p>{escape(one.strip())}</p>" for one in paragraphs)


def is_whole(html: str) -> bool:
    """Tell whether an entry's own text seems to be the whole article."""
    bare = unescape(TAG.sub(" ", html[:HTML_CHARS])).strip()
    return count_words(bare) >= WHOLE_WORDS and not _CUT.search(bare[-_END_CHARS:])


def address_of(link: object, base: str | None) -> str | None:
    """Return `link` as `normalize_link` writes it, absolute by `base`; None if not an address."""
    if not isinstance(link, str) or not link.strip():
        return None
    try:
        whole = urljoin(base or "", link.strip())
        return normalize_link(whole) if "://" in whole[:8] else None
    except (BadAddress, ValueError):
        return None


def moment_of(parsed: time.struct_time | None) -> datetime | None:
    """Return feedparser's UTC time `parsed` as a datetime; None without one or for a wrong one."""
    if parsed is None:
        return None
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC)
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def moment_in(text: object) -> datetime | None:
    """Return the ISO 8601 time in `text`, in UTC; None for any other value."""
    if not isinstance(text, str) or len(text) > 40:
        return None
    try:
        found = datetime.fromisoformat(text.strip())
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
