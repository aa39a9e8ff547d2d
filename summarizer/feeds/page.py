"""An article that a feed has as a whole → a page that is read as others are."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from summarizer.model import Source

if TYPE_CHECKING:
    from datetime import datetime


def as_page(*, title: str, link: str | None, html: str, published: datetime | None) -> Source:
    """Return the article of an entry as the page at `link`, with nothing but the article."""
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
