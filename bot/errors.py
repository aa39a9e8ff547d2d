"""What may go wrong in the bot itself; the same shape as the engine's errors."""

from __future__ import annotations

from summarizer.errors import SummarizerError


class BotError(SummarizerError):
    """A refusal of the bot's own, told to the person in one sentence."""

    code = "bot"


class NothingToRead(BotError):
    """A message in which there is nothing that could be an article."""

    code = "bot.nothing_to_read"
    sentence = "Send me an article and I will digest it: a link, its text, or a file."


class NothingToReadHere(BotError):
    """/digest or a mention in a group, with nothing to digest. Parameter: bot, a user name."""

    code = "bot.nothing_to_read_here"
    sentence = (
        "Reply with /digest to a message that holds a link, a text or a file, "
        "or write /digest and a link."
    )


class FileTooLarge(BotError):
    """Over what the Bot API hands out (20 MB). Parameter: limit_mb."""

    code = "bot.file_too_large"
    sentence = "Telegram gives me files of up to {limit_mb} MB only. Send a smaller one."


class Busy(BotError):
    """The line of work is full."""

    code = "bot.busy"
    sentence = "There is a lot to read just now. Try again in a minute."


class TooHeavy(BotError):
    """Reading took more memory than a worker may have, or brought two of them down."""

    code = "bot.too_heavy"
    sentence = "That is too much for me to read. Send a shorter part of it."


class RateLimited(BotError):
    """More requests in a while than one person, or one chat, may make. Parameter: seconds."""

    code = "bot.rate_limited"
    sentence = "That is a lot at once. I will be ready again in {seconds} s."


class DigestExpired(BotError):
    """A button of a digest that is no longer kept."""

    code = "bot.digest_expired"
    sentence = "This digest has expired. Send the article again for a new one."


class NotYours(BotError):
    """A button pressed by somebody who neither asked for the digest nor is an admin."""

    code = "bot.not_yours"
    sentence = "Only the person who asked, or an admin, can change this digest."


class StillReading(BotError):
    """A digest asked for before the page was read."""

    code = "bot.still_reading"
    sentence = "I am still reading. Press again in a few seconds."


class AdminsOnly(BotError):
    """A choice for a group made by somebody who is no admin of it."""

    code = "bot.admins_only"
    sentence = "Only an admin of this chat can do that."


class BadButton(BotError):
    """Callback data that this bot never made."""

    code = "bot.bad_button"
    sentence = "I do not know this button. Send the article again for a new digest."
