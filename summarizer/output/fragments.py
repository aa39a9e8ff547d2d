"""Links that open a page at one of its sentences (wicg.github.io/scroll-to-text-fragment)."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

#: The link gives at least this many words of the beginning and of the end of a long sentence:
#: fewer may stand in a headline too.
_ENDS = 5
#: The link gives fewer words than this of each end. If even these fit an earlier place of the
#: page, too, it gives the whole sentence.
_MOST_ENDS = 40
#: The link gives a sentence of up to this many words in full.
_WHOLE = 12


def text_fragment(url: str, sentence: str, page_text: str) -> str:
    """Return the link that opens `url` scrolled to `sentence` and highlights it.

    `page_text` is the article's text. The link has enough words that no place in the text before
    the first occurrence of `sentence` fits it. Return `url` itself if `sentence` has no words.

    >>> text_fragment("https://example.org/a", "Well-known, in fact.", "")
    'https://example.org/a#:~:text=Well%2Dknown%2C%20in%20fact.'
    """
    base, _, anchor = url.partition("#")
    anchor = anchor.partition(":~:")[0]
    page = _folded(page_text)
    words = sentence.split()
    if not words:
        return url
    at = page.find(" ".join(words).casefold())
    directive = _prefix(words, page, at) + _start_and_end(words, page, at)
    return f"{base}#{anchor}:~:text={directive}"


@lru_cache(maxsize=2)
def _folded(page_text: str) -> str:
    """Return a page's words in lower case.

    The last two pages are cached, since many sentences of one page are looked up in turn.
    """
    return " ".join(page_text.split()).casefold()


def _start_and_end(words: list[str], page: str, at: int) -> str:
    if len(words) <= _WHOLE:
        return _directive(words)
    stop = at + len(" ".join(words).casefold())
    for size in range(_ENDS, min(len(words) // 2, _MOST_ENDS)):
        start, end = " ".join(words[:size]), " ".join(words[-size:])
        folded = start.casefold()
        if at < 0 or (
            page.find(folded) == at
            and page.find(end.casefold(), at + len(folded)) + len(end.casefold()) == stop
        ):
            return f"{_directive(words[:size])},{_directive(words[-size:])}"
    return _directive(words)


def _prefix(words: list[str], page: str, at: int) -> str:
    """Return the link's prefix for a sentence too short to be found alone: up to three words.

    Return "" for a longer sentence, and for one that begins the page or is not on it.
    """
    if len(words) >= _ENDS or at <= 0:
        return ""
    before = page[:at].rstrip().rsplit(" ", 3)[-3:]
    return f"{_directive(before)}-," if before and before[0] else ""


def _directive(words: list[str]) -> str:
    # A hyphen marks a prefix or suffix in the directive's own grammar.
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")
