"""Finds links, mentions and commands in a text, as Telegram does. Offsets are UTF-16 units."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from bot.chat.formatting.richtext import utf16_units

if TYPE_CHECKING:
    from collections.abc import Iterator

#: An object of the Bot API. It is JSON of any form, so that a narrower type would be wrong.
JsonObject = dict[str, Any]

#: The top-level domains that make `example.org` a link without "https://". Telegram knows all that
#: exist; these are common among news sites. They must be in lower case: "end.It" is no link, but
#: two sentences without a space between.
_TLDS = (
    "com|org|net|info|edu|gov|int|news|press|media|online|blog|app|dev|eu|uk|de|fr|es|it|nl|be|"
    "at|ch|pl|cz|pt|ru|ua|se|no|dk|fi|ie|gr|hu|ro|bg|tr|il|ir|in|pk|cn|jp|kr|tw|hk|sg|au|nz|ca|"
    "us|mx|br|ar|cl|za|ng|ke|io|tv|me|ly"
)
_REST = r"[^\s<>\"“”„«»`]"

_ENTITY = re.compile(
    rf"(?P<url>(?<![\w@./-])(?:"
    rf"https?://{_REST}+"
    rf"|(?:[^\W_](?:[\w-]{{0,61}}[^\W_])?\.)+(?:{_TLDS})(?![\w@-]|\.\w)(?::\d{{1,5}})?(?:/{_REST}*)?"
    r"))"
    r"|(?P<mention>(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w))"
    r"|(?P<bot_command>(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
)

#: How many entities are found at most (https://limits.tginfo.me/en), and how many characters are
#: searched. Telegram's messages have no more, but in the local chat a text may be of any length.
_MOST = 100
_LOOK = 4096

#: Characters after a link that belong to the sentence around it.
_AFTER_URL = ".,;:!?'’…"
_PAIRS = {")": "(", "]": "[", "}": "{"}


def find_entities(text: str) -> list[JsonObject]:
    """Return the first `url`, `mention` and `bot_command` entities of `text`, in order.

    >>> find_entities("😀 see example.org.")
    [{'type': 'url', 'offset': 7, 'length': 11}]
    """
    found: list[JsonObject] = []
    done = offset = 0
    for kind, start, end in islice(_matches(text[:_LOOK]), _MOST):
        offset += utf16_units(text[done:start])
        length = utf16_units(text[start:end])
        found.append({"type": kind, "offset": offset, "length": length})
        offset += length
        done = end
    return found


def _matches(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _ENTITY.finditer(text):
        kind = match.lastgroup or ""
        end = match.end() if kind != "url" else _url_end(text, match.start(), match.end())
        yield kind, match.start(), end


def _url_end(text: str, start: int, end: int) -> int:
    """Return where a link ends: before the punctuation behind it, and before a closing bracket.

    A bracket that was opened within the link is a part of it.
    """
    surplus = {
        closing: text.count(closing, start, end) - text.count(opening, start, end)
        for closing, opening in _PAIRS.items()
    }
    while end > start + 1:
        last = text[end - 1]
        if surplus.get(last, 0) > 0:
            surplus[last] -= 1
        elif last not in _AFTER_URL:
            break
        end -= 1
    return end
