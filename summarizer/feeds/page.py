"""An article that a feed contains in full → a page that is read like any other."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from summarizer.model import Source

if TYPE_CHECKING:
    from datetime import datetime


def as_page(*, title: str, link: str | None, html: str, published: datetime | None) -> Source:
    """Return an entry's article as if it were the page at `link`, with nothing else on it."""
    when, place = "", ""
    if link:
        place = f'<link rel="canonical" href="{escape(link)}">'
    if published:
        when = f'<meta property="article:published_time" content="{published.isoformat()}">'
    page = (
        f"<!DOCTYPE html><html><head><title>{escape(title)}</title>"
        f"{place}{when}</head>"
        f"<body><article><h1>{escape(title)}</h1>{html}</article></body></html>"
    )
    return Source(
        body=page.encode(errors="replace"), media_type="text/html", charset="utf-8", url=link
    )
