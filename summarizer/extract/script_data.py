"""An article that is only in a script of its page, in the data that the page is built from."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.clean import wording
from summarizer.extract.html.line import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCRIPT = re.compile(r"<script\b[^<>]{0,1000}>", re.IGNORECASE)
#: Data that a script begins with, or first assigns to a name: "window.__STATE__ = {".
_OPENS = re.compile(r"\s{0,100}(?:[\w.$\[\]\"']{1,100}\s?=\s?)?(?=[{\[])")
#: Data of fewer characters hold no article. At most `_MOST_SCRIPTS` scripts of a page are read,
#: and `_MOST_VALUES` values of each.
_LEAST_CHARS, _MOST_SCRIPTS, _MOST_VALUES = 500, 100, 50_000
_TITLES = ("title", "headline", "name")
#: A text is an article if it has at least `_FEWEST_PARAGRAPHS` marks of a paragraph, and
#: `_FEWEST_WORDS` words.
_PARAGRAPH = re.compile(r"<p\b|\n\s?\n", re.IGNORECASE)
_FEWEST_PARAGRAPHS, _FEWEST_WORDS = 2, 60


def body_in_scripts(markup: str, title: str) -> str:
    """Return the longest text or markup that a script has under the page's `title`, or "".

    The title is needed because the same data may hold other articles, which the page links to.
    """
    wanted = wording(title)
    found = (body for data in _data_in(markup) for body in _bodies(data, wanted)) if wanted else ()
    return max(found, key=len, default="")


def _data_in(markup: str) -> Iterator[object]:
    for script in islice(_SCRIPT.finditer(markup), _MOST_SCRIPTS):
        opens = _OPENS.match(markup, script.end())
        if opens is None:
            continue
        end = markup.find("</script", opens.end())
        if end - opens.end() < _LEAST_CHARS:
            continue
        try:
            yield json.JSONDecoder(strict=False).raw_decode(markup[opens.end() : end])[0]
        except (ValueError, RecursionError):
            continue


def _bodies(data: object, wanted: str) -> Iterator[str]:
    """Yield the texts in an object with the title `wanted`, and in untitled objects inside it."""
    stack: list[tuple[object, bool]] = [(data, False)]
    for _ in range(_MOST_VALUES):
        if not stack:
            return
        value, titled = stack.pop()
        if isinstance(value, dict):
            said = [value[key] for key in _TITLES if isinstance(value.get(key), str)]
            own = any(_is_title(text, wanted) for text in said) if said else titled
            stack.extend((one, own) for one in value.values())
        elif isinstance(value, list):
            stack.extend((one, titled) for one in value)
        elif titled and isinstance(value, str) and _is_body(value):
            yield value


def _is_title(text: str, wanted: str) -> bool:
    return len(text) <= 2 * len(wanted) + 20 and wording(text) == wanted


def _is_body(text: str) -> bool:
    paragraphs = sum(1 for _ in islice(_PARAGRAPH.finditer(text), _FEWEST_PARAGRAPHS))
    return paragraphs >= _FEWEST_PARAGRAPHS and count_words(text[:5000]) >= _FEWEST_WORDS
