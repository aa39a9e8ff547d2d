"""/start, /help, and commands that the bot does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.formatting.punctuation import fit_marks
from bot.chat.formatting.richtext import MarkKind, RichText, join
from bot.chat.message import Message
from bot.handlers.conversation import conversation_of
from bot.incoming.message_reader import MAX_LINKS
from summarizer.languages import comma_of, marks_of

if TYPE_CHECKING:
    from telegram import Update

    from bot.chat.strings import Strings
    from bot.handlers.conversation import Conversation
    from bot.services import Context, Services


async def on_start(services: Services, update: Update, _context: Context) -> None:
    """Say what the bot does; in a private chat, with an example of a digest."""
    if not (message := update.effective_message):
        return
    conversation = await conversation_of(services, message)
    strings = conversation.strings
    if conversation.private:
        body = _start(strings, groups=not services.is_local)
    elif message.chat.type == message.chat.CHANNEL:
        body = RichText(strings("welcome-channel"))
    else:
        body = RichText(strings("welcome-group"))
    await services.replies.send(conversation.origin, [Message(body=body)])


async def on_help(services: Services, update: Update, context: Context) -> None:
    """Say how to use the bot."""
    if not (message := update.effective_message):
        return
    conversation = await conversation_of(services, message)
    await send_help(services, conversation, context.bot.username)


async def send_help(services: Services, conversation: Conversation, bot: str) -> None:
    """Say how to use the bot; `bot` is its username."""
    words = conversation.strings("help-body", links=MAX_LINKS)
    body = _bold(conversation.strings("help-title")) + "\n" + words
    if not services.is_local:
        body += "\n" + conversation.strings("help-groups", bot=bot)
    await services.replies.send(conversation.origin, [Message(body=body)])


async def on_unknown(services: Services, update: Update, _context: Context) -> None:
    """Answer a command that the bot does not have."""
    if not (message := update.effective_message) or not message.text:
        return
    conversation = await conversation_of(services, message)
    name = message.text.split(maxsplit=1)[0].partition("@")[0]
    words = conversation.strings("unknown-command", name=name)
    await services.replies.say(conversation.origin, words)


def _start(strings: Strings, *, groups: bool) -> RichText:
    opening, closing = marks_of(strings.language)
    words = "".join(fit_marks(opening, strings("start-example-quote"), closing, strings.language))
    # the name in bold, then the role, as in every digest
    comma = comma_of(strings.language)
    name, _, role = strings("start-example-speaker").partition(comma)
    quote = RichText(f"{words}\n— ") + _bold(name) + comma + role
    example = [
        _bold(strings("start-example-title")),
        RichText(strings("start-example-meta")),
        RichText(f"\n• {strings('start-example-point')}\n"),
        _bold(f"❝ {strings('quotes-heading')}"),
        quote.mark(MarkKind.BLOCKQUOTE),
    ]
    paragraphs = [
        _bold(strings("start-title")) + "\n" + strings("start-body"),
        *([RichText(strings("start-group"))] if groups else []),
        RichText(strings("start-example-label")).mark(MarkKind.ITALIC),
        join("\n", example),
    ]
    return join("\n\n", paragraphs)


def _bold(words: str) -> RichText:
    return RichText(words).mark(MarkKind.BOLD)
