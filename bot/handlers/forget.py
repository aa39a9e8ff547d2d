"""/forget: erases all that is kept about a chat (`bot.store.sql.forgetting`), after a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.formatting.punctuation import space_behind
from bot.chat.formatting.richtext import RichText
from bot.chat.message import Button, Message
from bot.handlers.conversation import require_admin

if TYPE_CHECKING:
    import telegram

    from bot.chat.strings import Strings
    from bot.services import Context, Services
    from bot.store.storage import Forgotten

_YES, _NO = "f1:yes", "f1:no"


async def on_forget(services: Services, update: telegram.Update, _context: Context) -> None:
    """Ask whether to erase all that is kept about the chat."""
    if conversation := await require_admin(services, update):
        buttons = (
            (Button(text=conversation.strings("forget-yes"), data=_YES, destroys=True),),
            (Button(text=conversation.strings("forget-no"), data=_NO),),
        )
        body = RichText(conversation.strings("forget-ask"))
        await services.replies.send(conversation.origin, [Message(body=body, buttons=buttons)])


async def answer_press(
    services: Services, message: telegram.MaybeInaccessibleMessage, data: str | None,
    strings: Strings,
) -> Message | None:  # fmt: skip
    """Erase, or leave all as it is; return the new form of `message`. None for other buttons."""
    if data == _NO:
        return Message(body=RichText(strings("forget-kept")))
    if data != _YES:
        return None
    services.pastes.recent.forget(message.chat.id)
    gone = await services.storage.forget(message.chat.id)
    if services.empty_page:
        services.empty_page(message.message_id)
    return Message(body=RichText(_say_what_is_erased(gone, strings)))


def _say_what_is_erased(gone: Forgotten, strings: Strings) -> str:
    said = []
    if gone.digests or gone.articles or gone.settings:
        said.append(
            strings(
                "forget-done",
                digests=gone.digests, articles=gone.articles, settings=int(gone.settings),
            )
        )  # fmt: skip
    if gone.follows:
        said.append(strings("forget-follows", count=gone.follows))
    between = space_behind(said[0]) if said else ""
    return between.join(said) or strings("forget-empty")
