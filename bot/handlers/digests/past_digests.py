"""The digests of earlier runs, for the local chat, whose messages are lost at the end of a run."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.chat.formatting.direction import direct
from bot.chat.formatting.lines import clip
from bot.chat.formatting.richtext import RichText
from bot.chat.memory.recall import best_line, day_of_digest, in_marks, mark_words
from bot.chat.strings import strings_for
from bot.handlers.digests.known_story import find_sequel
from bot.handlers.digests.showing import show, view_of
from bot.outgoing.to_telegram import entities_of, keyboard_of
from summarizer.errors import SummarizerError
from summarizer.languages import comma_of
from summarizer.urls import readable_site

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Any

    from bot.chat.memory.remembered import Remembered, Said
    from bot.chat.message import Message
    from bot.chat.strings import Strings
    from bot.services import Services
    from bot.store.storage import PastDigest
    from summarizer.model import Article
    from summarizer.search_terms import Sought

#: How many digests are shown again. Each takes a worker some 100 ms.
_MOST_SHOWN = 100

#: How many digests, or quotes, are listed at once, and the most characters of a line there.
_LISTED = 20
_LINE_CHARS = 300


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
            except SummarizerError:  # erased meanwhile, or the workers have too much to do
                continue
            assert past.digest.message_id is not None  # noqa: S101  # so `past_digests` promises
            yield past.digest.message_id, int(past.made_at), _params(message)

    async def recall(self, kind: str, words: str, page: int, strings: Strings) -> dict[str, Any]:
        """Return a page, from 1, of past "digests" or "quotes" as the page of the chat lists them.

        With `words`, only the digests that hold the words, or the quotes of a person of that name.
        """
        memory = self._services.memory
        if kind == "quotes":
            said = await memory.quotes(self._chat_id, name=words, page=page, size=_LISTED)
            return {"items": [_quote_item(one, strings) for one in said.items], "more": said.more}
        sought = await memory.seek(self._chat_id, words) if words.strip() else None
        found = await memory.digests(self._chat_id, sought, page=page, size=_LISTED)
        items = await asyncio.to_thread(_digest_items, found.items, sought, strings)
        return {"items": items, "more": found.more}

    async def _remake(self, past: PastDigest) -> Message:
        services = self._services
        kept, article = await services.digests.open(past.digest.id, chat_id=self._chat_id)
        settings = await services.storage.get_settings(self._chat_id)
        made = await services.digests.brief(article, settings.length)
        strings = strings_for(settings.language or kept.language)
        view = view_of(article, made.digest, settings.length, settings, strings)
        sequel = await find_sequel(
            services, settings, article, chat_id=self._chat_id, digest_id=kept.id
        )
        view = replace(view, sequel=sequel)
        return (await show(view, kept.id, longer=made.longer, turns=True))[0]


def _digest_items(
    digests: Sequence[Remembered], sought: Sought | None, strings: Strings
) -> list[dict[str, Any]]:
    return [_digest_item(one, sought, strings) for one in digests]


def _digest_item(digest: Remembered, sought: Sought | None, strings: Strings) -> dict[str, Any]:
    line = best_line(digest, sought) if sought else None
    marked = line and sought and mark_words(line.text, sought, digest.language, _LINE_CHARS)
    shown = _about(digest, strings) | {"link": (line.link if line else None) or digest.url}
    if marked:
        shown["line"] = {"text": marked.text, "marks": [(m.start, m.end) for m in marked.marks]}
    return shown


def _quote_item(said: Said, strings: Strings) -> dict[str, Any]:
    quote, digest = said.quote, said.digest
    words = in_marks(RichText(clip(quote.text, _LINE_CHARS)), quote, digest, None)
    name = quote.name or strings("quote-unattributed")
    return _about(digest, strings) | {
        "quote": words.text, "name": name, "role": quote.role,
        "comma": comma_of(digest.language), "link": quote.link or digest.url,
    }  # fmt: skip


def _about(digest: Remembered, strings: Strings) -> dict[str, Any]:
    return {
        "title": direct(digest.title, digest.language),
        "language": None if digest.language == "und" else digest.language,
        "site": readable_site(digest.site or ""),
        "day": day_of_digest(digest, strings),
        "message_id": digest.message_id,
    }


def _params(message: Message) -> dict[str, Any]:
    keyboard = keyboard_of(message.buttons)
    params: dict[str, Any] = {
        "text": message.body.text,
        "entities": [entity.to_dict() for entity in entities_of(message.body)],
    }
    return params | ({"reply_markup": keyboard.to_dict()} if keyboard else {})
