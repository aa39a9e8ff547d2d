"""The reasons why there is no digest, as one answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.chat.digests.links import name_link
from bot.chat.formatting.richtext import RichText, join
from bot.chat.message import Message
from bot.chat.request import LinkRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.request import Request
    from bot.chat.strings import Strings
    from bot.handlers.conversation import Conversation
    from bot.outgoing.replies import Notice
    from bot.services import Services
    from summarizer.errors import SummarizerError


async def tell_refusals(
    services: Services, conversation: Conversation,
    refusals: Sequence[tuple[Request, SummarizerError]], notice: Notice,
) -> None:  # fmt: skip
    """Answer with the reasons why there is no digest of these requests."""
    message = Message(body=refused(refusals, conversation.strings))
    gone_with_request = replace(
        conversation.refusing, only_as_reply=conversation.ends_with_request
    )
    await services.replies.send(gone_with_request, [message], instead_of=notice)


def refused(
    refusals: Sequence[tuple[Request, SummarizerError]], strings: Strings, *,
    names_each: bool = False,
) -> RichText:  # fmt: skip
    """Return the reasons why there is no digest.

    With several reasons each link is named; with `names_each` also the only one.
    """
    parts = []
    for request, refusal in refusals:
        body = RichText(strings.error(refusal))
        if (names_each or len(refusals) > 1) and isinstance(request, LinkRequest):
            body = name_link(request.url) + "\n" + body
        parts.append(body)
    return join("\n\n", parts)
