"""The links of a message, and which of them may lead to an article.

Most links of a post lead to no article: an invisible link that shows a picture, "Subscribe", the
channel's own name, a home page. They are tried only when the message has no other link.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import telegram
from telegram import MessageEntity

from bot.chat.strings import names_of
from summarizer.errors import BadAddress
from summarizer.lines.furniture import OPENINGS
from summarizer.urls import TELEGRAM_SITES, find_links, normalize_link, opens_page, site_of
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_KINDS: list[str | None] = [MessageEntity.URL, MessageEntity.TEXT_LINK]

#: How many characters of a message are searched for links that Telegram does not mark. No message
#: of Telegram is that long, only one of the local chat.
_LOOK = 8192

#: The kinds of words around an article that say what a link is for, as keys of `OPENINGS`. "Read
#: more" is not among them: such a link leads to the article.
_USES = ("share", "subscribe", "ad", "comment", "credit", "tag", "legal")

#: The words of a link that begin like furniture ("12 comments") count as such only if there are at
#: most so many.
_FEW_WORDS = 3

#: A link that stands apart has at most so many words beside it in its line.
_APART_WORDS = 12

#: How many UTF-16 units before and behind a link are searched for words beside it: more than
#: `_APART_WORDS` words need. A text in the local chat may have 20 MB.
_WINDOW_UNITS = 1024

#: Invisible characters that Unicode classes as letters or signs.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """The web links of a message, in order, each page once."""

    #: The links that may lead to an article; if there are none, all links.
    likely: tuple[str, ...] = ()
    #: Those of `likely` that stand apart: with few words beside them in their line, at the end of
    #: the text, or on a button. Such a link leads to the article that the text is about.
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    url: str
    #: The words of the link: those that are pressed, or the address itself.
    words: str
    apart: bool


def links_of(messages: Sequence[telegram.Message]) -> Links:
    """Return the links of messages that belong together: in texts, captions, buttons, previews."""
    return _sift([found for message in messages for found in _links_found(message)])


def links_in_quote(quote: telegram.TextQuote, of: telegram.Message | None) -> Links:
    """Return the links in the part of the message `of` that a reply quotes.

    `of` is None when the quoted message is in another chat: then only its words are known.
    """
    if of is None:
        return _sift([_Found(url=url, words=url, apart=True) for url in find_links(quote.text)])
    end = quote.position + len(quote.text.encode("utf-16-le")) // 2
    return _sift(
        [
            found
            for entity, found in _marked(of)
            if entity.offset < end and entity.offset + entity.length > quote.position
        ]
    )


def previewed(options: telegram.LinkPreviewOptions | None) -> Links:
    """Return the link whose preview a message shows, if there is one."""
    url = options.url if options else None
    # a URL that is not given is None, or the library's object for a default value
    is_given = isinstance(url, str) and url
    return _sift([_Found(url=str(url), words=str(url), apart=True)] if is_given else [])


def _links_found(message: telegram.Message) -> Iterable[_Found]:
    marked = [found for _, found in _marked(message)]
    text = (message.text or message.caption or "")[:_LOOK]
    # Telegram does not mark links such as "http://wiki/page": it needs a dot
    yield from marked or [
        _Found(url=url, words=url, apart=True) for url in find_links(text, bare=False)
    ]
    for row in message.reply_markup.inline_keyboard if message.reply_markup else ():
        for button in row:
            if button.url:
                yield _Found(url=button.url, words=button.text, apart=True)
    for url in previewed(message.link_preview_options).likely:
        yield _Found(url=url, words=url, apart=True)


def _marked(message: telegram.Message) -> list[tuple[MessageEntity, _Found]]:
    """Return the links that Telegram has marked in a text or a caption, in order."""
    text = message.text or message.caption or ""
    raw = text.encode("utf-16-le")
    marked = message.parse_entities(_KINDS) or message.parse_caption_entities(_KINDS)
    found = []
    for entity, words in sorted(marked.items(), key=lambda item: item[0].offset):
        url = entity.url or (words if "://" in words[:8] else f"https://{words}")
        if not entity.url and _is_talk_of_a_site(words, text):
            continue
        found.append((entity, _Found(url=url, words=words, apart=_is_apart(entity, raw))))
    return found


def _is_talk_of_a_site(words: str, text: str) -> bool:
    """Tell whether somebody mentions a site ("is example.org down?") or a file ("setup.py")."""
    return "://" not in words[:8] and "/" not in words and words != text.strip()


def _is_apart(entity: MessageEntity, raw: bytes) -> bool:
    """Tell whether a link stands apart in a text, given in UTF-16: at its end, or almost alone."""
    start, end = 2 * entity.offset, 2 * (entity.offset + entity.length)
    lead = raw[max(0, start - 2 * _WINDOW_UNITS) : start].decode("utf-16-le", "replace")
    rest = raw[end : end + 2 * _WINDOW_UNITS].decode("utf-16-le", "replace")
    beside = count_words(lead.rpartition("\n")[2]) + count_words(rest.partition("\n")[0])
    return beside <= _APART_WORDS or count_words(rest) == 0


def _sift(found: list[_Found]) -> Links:
    pages: dict[str, _Found] = {}
    for one in map(_without_view, found):
        if _scheme(one.url) in {"http", "https"}:
            pages.setdefault(_page(one.url), one)
    likely = [one for one in pages.values() if not _is_furniture(one)] or list(pages.values())
    return Links(
        likely=tuple(one.url for one in likely),
        apart=tuple(
            one.url
            for one in likely
            if one.apart
            and not _has_no_article(one.url)
            # "Source" says what the link is for, too, but it leads to the article
            and (
                not _is_furniture(one) or _bare(one.words) in _bare_names(names_of("source-names"))
            )
        ),
    )


def _without_view(found: _Found) -> _Found:
    """Return a link to an instant view (t.me/iv?url=…) as the link to the page itself."""
    try:
        parts = urlsplit(found.url)
    except ValueError:
        return found
    if parts.path != "/iv" or site_of(found.url) not in TELEGRAM_SITES:
        return found
    page = parse_qs(parts.query).get("url", [found.url])[0]
    return replace(found, url=page)


def _scheme(url: str) -> str:
    return url.partition(":")[0].lower()


def _page(url: str) -> str:
    try:
        return normalize_link(url)
    except BadAddress:  # it is refused when it is read
        return url


def _is_furniture(found: _Found) -> bool:
    """Tell whether a link most likely leads to no article."""
    return (
        _has_no_article(found.url)
        or not any(map(_is_visible, found.words))
        or _names_its_use(found.words)
    )


def _has_no_article(url: str) -> bool:
    """Tell whether an address is that of a home page, a picture, a film or a chat."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return (parts.path in {"", "/"} and not parts.query) or not opens_page(url)


def _is_visible(character: str) -> bool:
    return character not in _BLANK and unicodedata.category(character)[0] not in "CZ"


def _names_its_use(words: str) -> bool:
    """Tell whether a link's words say what it is for, such as "Subscribe" or "12 comments"."""
    if "/" in words:
        return False
    named = _bare_names(names_of("furniture-names") | names_of("source-names"))
    # a listed name may have any number of words: in scripts without spaces each character is one
    return _bare(words) in named or (
        count_words(words) <= _FEW_WORDS and any(OPENINGS[n].match(words) for n in _USES)
    )


@cache
def _bare_names(listed: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_bare, listed))


def _bare(words: str) -> str:
    """Return only the letters and spaces of words: signs and numbers may stand beside a name."""
    return "".join(c for c in words if c.isalpha() or c.isspace()).strip().casefold()
