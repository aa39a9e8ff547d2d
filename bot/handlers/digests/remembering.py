"""Let a chat remember the lines of a digest that it got."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.chat.memory.remembered import remember
from bot.chat.settings.chat_settings import Retention
from bot.work.digest_service import page_of

if TYPE_CHECKING:
    from bot.chat.settings.chat_settings import ChatSettings
    from bot.services import Services
    from summarizer.model import Article, Digest


async def remember_digest(  # noqa: PLR0913  # what is remembered, and where
    services: Services, settings: ChatSettings, article: Article, digest: Digest, *,
    digest_id: str, chat_id: int, message_id: int | None,
) -> None:  # fmt: skip
    """Keep the lines of a digest for a chat, unless `settings` say that it remembers nothing.

    `message_id` is None for a digest that has no message of its own.
    """
    if settings.memory is Retention.OFF:
        return
    lines = await asyncio.to_thread(  # slow: `remember` looks for each line in the article's text
        remember, digest, article, digest_id=digest_id, chat_id=chat_id, page=page_of(article),
        message_id=message_id,
    )  # fmt: skip
    await services.memory.keep(lines, for_s=settings.memory.seconds)
