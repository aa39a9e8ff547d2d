"""A digest as messages with its buttons; what is large is rendered beside the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bot.chat.digests.keyboards import digest_buttons
from bot.chat.digests.render import digest_messages
from bot.chat.digests.view import View
from bot.chat.settings.filters import quotes_by
from bot.threads import run_beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.chat.message import Button, Message
    from bot.chat.settings.chat_settings import ChatSettings
    from bot.chat.strings import Strings
    from summarizer.model import Article, Digest
    from summarizer.options import Length

_A = TypeVar("_A")
_B = TypeVar("_B")
_T = TypeVar("_T")

#: A digest is rendered in a thread when its article has more characters, or the digest has more
#: quotes. 20,000 characters take 4 ms, as do 50 quotes; 70,000 characters take 13 ms.
_LONG_CHARS = 20_000
_MANY_QUOTES = 50


async def show(
    view: View, digest_id: str, *, longer: bool, turns: bool, leads_back: bool = False
) -> tuple[Message, ...]:
    """Return a digest as messages with its buttons, which the other arguments choose."""

    def make_buttons(all_shown: bool) -> tuple[tuple[Button, ...], ...]:
        return digest_buttons(
            digest_id, view.digest, length=view.length, longer=longer, strings=view.strings,
            turns=turns, all_shown=all_shown, leads_back=leads_back,
        )  # fmt: skip

    return await render_off_loop(view, digest_messages, view, make_buttons)


async def render_off_loop(view: View, render: Callable[[_A, _B], _T], first: _A, second: _B) -> _T:
    """Return `render(first, second)`; render a large `view` in a thread."""
    # to find each point and quote in a long article takes longer than the loop should wait
    large = len(view.article.text) > _LONG_CHARS or len(view.digest.quotes) > _MANY_QUOTES
    return await run_beside(large, render, first, second)


def view_of(
    article: Article, digest: Digest, length: Length, settings: ChatSettings, strings: Strings
) -> View:
    """Return the view of a digest at a length, with the chat's settings."""
    wanted = quotes_by(digest.quotes, settings.alerts, language=digest.language)
    return View(
        article=article, digest=digest, length=length, strings=strings, quotes=settings.quotes,
        wanted=wanted,
    )  # fmt: skip
