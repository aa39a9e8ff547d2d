"""The digests that a chat got earlier, for the local chat, whose messages end with each run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.strings import strings_for
from bot.handlers.answering import show, view_of
from bot.outgoing.to_telegram import entities_of, keyboard_of
from summarizer.errors import SummarizerError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Any

    from bot.chat.message import Message
    from bot.services import Services
    from bot.store.storage import PastDigest
    from summarizer.model import Article

#: How many digests are shown again. Each takes a worker some 100 ms.
_MOST_SHOWN = 100


class PastDigests:
    """What is kept of the digests of one chat."""

    def __init__(self, services: Services, chat_id: int) -> None:
        self._services = services
        self._chat_id = chat_id

    async def article(self, message_id: int) -> Article | None:
        """Return the article whose digest a message shows; None when it is not kept."""
        for past in await self._services.storage.past_digests(self._chat_id):
            if past.digest.message_id == message_id:
                return await self._services.storage.get_article(past.digest.article_key)
        return None

    async def language(self) -> str | None:
        """Return the language that is set for the chat; None when none is."""
        return (await self._services.storage.get_settings(self._chat_id)).language

    async def messages(self) -> AsyncIterator[tuple[int, int, dict[str, Any]]]:
        """Yield the digests as they would be sent now, the newest first.

        Each is a message id, a time in seconds since the epoch, and the parameters of
        `sendMessage`. Only those that can be made again are yielded, `_MOST_SHOWN` at most.
        """
        past_digests = await self._services.storage.past_digests(self._chat_id)
        for past in past_digests[:_MOST_SHOWN]:
            try:
                message = await self._remake(past)
            except SummarizerError:  # erased meanwhile, or too much work by now
                continue
            assert past.digest.message_id is not None  # noqa: S101  # only such are kept as past
            yield past.digest.message_id, int(past.made_at), _params(message)

    async def _remake(self, past: PastDigest) -> Message:
        services = self._services
        kept, article = await services.digests.open(past.digest.id, chat_id=self._chat_id)
        settings = await services.storage.get_settings(self._chat_id)
        made = await services.digests.brief(article, settings.length)
        strings = strings_for(settings.language or kept.language)
        view = view_of(article, made.digest, settings.length, settings, strings)
        return (await show(view, kept.id, longer=made.longer, turns=True))[0]


def _params(message: Message) -> dict[str, Any]:
    keyboard = keyboard_of(message.buttons)
    params: dict[str, Any] = {
        "text": message.body.text,
        "entities": [entity.to_dict() for entity in entities_of(message.body)],
    }
    return params | ({"reply_markup": keyboard.to_dict()} if keyboard else {})
