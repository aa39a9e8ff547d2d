"""Which of a page's several titles is the article's headline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from summarizer.clean import wording

#: Between a headline and the site's name: " - ", " | ", " — ", " :: ", " » ".
_SITE_MARK = re.compile(r"\s+(?:[-|–—·•»/:]|::)\s+|\s*\|\s*|\s+»\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """What a page offers: the first-level headings, and what its head says."""

    headings: tuple[str, ...] = ()
    open_graph: str = ""
    json_ld: str = ""
    title: str = ""
    site_name: str = ""
    host: str = ""


def headline(titles: Titles) -> str | None:
    """Return the headline: the heading that the page's head agrees with, else the head's own."""
    said = [tidy(text) for text in (titles.open_graph, titles.json_ld, titles.title) if text]
    bare = [without_site(text, titles) for text in said]
    headings = [text for text in map(tidy, titles.headings) if text]
    for heading in headings:
        if any(_agree(heading, text) for text in bare):
            return heading
    return next((text for text in bare if text), headings[0] if headings else None)


def tidy(text: str) -> str:
    """Return `text` on one line with its entities resolved."""
    return " ".join(unescape(text).split())


def without_site(text: str, titles: Titles) -> str:
    """Return a title without the site's name at its end or beginning."""
    names = {
        wording(titles.site_name),
        wording(titles.host),
        wording(titles.host.split(".")[0]),
    } - {""}
    squeezed = {name.replace(" ", "") for name in names}
    parts = _SITE_MARK.split(text)
    marks = _SITE_MARK.findall(text)
    while len(parts) > 1:
        last, first = wording(parts[-1]).replace(" ", ""), wording(parts[0]).replace(" ", "")
        if last in squeezed or last.removesuffix("com") in squeezed:
            parts, marks = parts[:-1], marks[:-1]
        elif first in squeezed:
            parts, marks = parts[1:], marks[1:]
        else:
            break
    return "".join(a + b for a, b in zip(parts, [*marks, ""], strict=True)).strip()


def _agree(heading: str, other: str) -> bool:
    """Return whether two titles are one: equal, or one begins with most of the other."""
    a, b = wording(heading), wording(other)
    if not a or not b:
        return False
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    if len(short) >= 12 and (long.startswith(short) or long.endswith(short)):
        return True
    return _overlap(a, b) >= 0.8


def _overlap(a: str, b: str) -> float:
    left, right = set(a.split()), set(b.split())
    return len(left & right) / max(len(left), len(right))
