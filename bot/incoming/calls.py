"""Finds what calls the bot in a message: a command, the bot's name, the name of a length.

The text that is digested begins and ends without them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from telegram import MessageEntity

from bot.chat.strings import names_of
from summarizer.options import Length

if TYPE_CHECKING:
    from collections.abc import Iterator

    import telegram

_CALLS: list[str | None] = [
    MessageEntity.BOT_COMMAND, MessageEntity.MENTION, MessageEntity.TEXT_MENTION,
]  # fmt: skip

#: The commands that ask for digests: one of each article, or one of several articles together.
_DIGESTS = ("/digest", "/story")

#: Stands for a call while the text around it is looked at; Telegram sends no such character.
_CALL = "\x00"

#: The characters around a call that are cut off together with it.
_AROUND = f"{_CALL} \t,:;–—-"


def is_command(message: telegram.Message) -> bool:
    """Tell whether a text begins with a command."""
    return any(e.type == MessageEntity.BOT_COMMAND and e.offset == 0 for e in message.entities)


def is_digest_command(message: telegram.Message, bot: telegram.User) -> bool:
    """Tell whether a text or a caption begins with /digest or /story."""
    ours = {f"{name}{at}".lower() for name in _DIGESTS for at in ("", f"@{bot.username}")}
    return any(e.offset == 0 and words.lower() in ours for e, words in _marked(message))


def mentions(message: telegram.Message, bot: telegram.User) -> bool:
    """Tell whether a message has the bot's name."""
    return any(is_name(entity, words, bot) for entity, words in _marked(message))


def is_addressed(message: telegram.Message, bot: telegram.User) -> bool:
    """Tell whether a message in a group calls the bot by /digest, /story or its name."""
    return is_digest_command(message, bot) or mentions(message, bot)


def without_calls(message: telegram.Message, bot: telegram.User) -> str:
    """Return the text or the caption without a command at its beginning and the bot's name.

    The name is left out only at the beginning and at the end of a line. Elsewhere it is a word of
    a sentence.
    """
    text = (message.text or message.caption or "").replace(_CALL, " ")
    raw = text.encode("utf-16-le")
    calls, pieces, at = [], [], 0
    for entity, words in _marked(message):
        if (entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0) or is_name(
            entity, words, bot
        ):
            pieces.append(raw[at : 2 * entity.offset].decode("utf-16-le", "replace"))
            calls.append(words)
            at = 2 * (entity.offset + entity.length)
    if not calls:
        return text
    marked = _CALL.join([*pieces, raw[at:].decode("utf-16-le", "replace")])
    left = iter(calls)
    return "\n".join(_cut(line, left) for line in marked.split("\n")).strip()


def _cut(line: str, calls: Iterator[str]) -> str:
    """Return a line without the calls at its edges.

    In the line `_CALL` stands for each call; `calls` yields their words. Calls between other words
    get their words back.
    """
    if _CALL not in line:
        return line
    rest = line.lstrip(_AROUND)
    lead = line[: len(line) - len(rest)]
    rest = rest if _CALL in lead else line
    for _ in range(lead.count(_CALL)):
        next(calls)
    kept = rest.rstrip(_AROUND)
    tail = rest[len(kept) :]
    inner, *more = (kept if _CALL in tail else rest).split(_CALL)
    inner += "".join(next(calls) + piece for piece in more)
    for _ in range(tail.count(_CALL)):
        next(calls)
    return inner


def length_named(text: str) -> tuple[Length | None, str]:
    """Return the length that a text names in its first line, and the text after that line.

    The first line must hold nothing else: "long", "kurz:". If it names none, return None and the
    whole text.
    """
    first, _, rest = text.strip().partition("\n")
    length = _lengths().get(first.strip(_AROUND + ".").casefold())
    return (length, rest.strip()) if length else (None, text)


def names_length(message: telegram.Message, bot: telegram.User) -> bool:
    """Tell whether a message is the name of a length and nothing else."""
    length, rest = length_named(without_calls(message, bot))
    return length is not None and not rest


@cache
def _lengths() -> dict[str, Length]:
    """Return the lengths by their names in all languages."""
    return {name: length for length in Length for name in names_of(f"length-{length}-names")}


def _marked(message: telegram.Message) -> list[tuple[MessageEntity, str]]:
    found = message.parse_entities(_CALLS) or message.parse_caption_entities(_CALLS)
    return sorted(found.items(), key=lambda item: item[0].offset)


def is_name(entity: MessageEntity, words: str, bot: telegram.User) -> bool:
    """Tell whether an entity, with these words, is the bot's name."""
    if entity.user:
        return entity.user.id == bot.id
    return entity.type == MessageEntity.MENTION and words.lower() == f"@{bot.username}".lower()
