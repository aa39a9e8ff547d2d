"""Links to articles that tell one story."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.request import LinkRequest
from bot.work.digest_service import article_key
from tests.bot.conftest import Scene
from tests.told_stories import articles_of

NAMES = ["agency", "courier", "evening"]


async def _links(scene: Scene, names: list[str], slug: str = "tram-derailment") -> list[str]:
    """Keep articles as if their pages had been read; return their links."""
    links = []
    for name, article in zip(names, articles_of(slug, names), strict=True):
        link = f"https://{article.site}/{slug}/{name}"
        kept = replace(article, url=link)
        await scene.services.storage.put_article(article_key(LinkRequest(url=link)), kept)
        links.append(link)
    return links
