"""Refusals by the bot itself, built like those in `summarizer.errors`."""

from __future__ import annotations

from summarizer.errors import SummarizerError


class BotError(SummarizerError):
    """A request that the bot refuses; `sentence` tells the person why."""

    code = "bot"


class NothingToRead(BotError):
    """The message holds nothing that could be an article."""

    code = "bot.nothing_to_read"
    sentence = "Send me an article and I will digest it: a link, its text, or a file."


class NothingToReadHere(BotError):
    """Somebody outside a private chat asked for a digest of a message that has nothing in it."""

    code = "bot.nothing_to_read_here"
    sentence = (
        "Reply with /digest to a message that holds a link, a text or a file, "
        "or write /digest and a link."
    )


class FileTooLarge(BotError):
    """The file is larger than a bot may download (20 MB). Parameter: limit_mb."""

    code = "bot.file_too_large"
    sentence = "Telegram gives me files of up to {limit_mb} MB only. Send a smaller one."


class FileGone(BotError):
    """Telegram does not know the file, or does not give it any more."""

    code = "bot.file_gone"
    sentence = "Telegram does not give me that file any more. Send it again."


class Busy(BotError):
    """Too many jobs are waiting, or no worker answers."""

    code = "bot.busy"
    sentence = "There is a lot to read just now. Try again in a minute."


class TooHeavy(BotError):
    """The job took more memory than a worker may have, or workers died of it."""

    code = "bot.too_heavy"
    sentence = "That is too much for me to read. Send a shorter part of it."


class RateLimited(BotError):
    """A person or a chat has asked too often. Parameter: seconds to wait before asking again."""

    code = "bot.rate_limited"
    sentence = "That is a lot at once. I will be ready again in {seconds} s."


class DigestExpired(BotError):
    """The button belongs to a digest that is no longer kept, or to one of another chat."""

    code = "bot.digest_expired"
    sentence = "This digest has expired. Send the article again for a new one."


class NotYours(BotError):
    """The person who pressed the button did not ask for the digest, and is not an admin."""

    code = "bot.not_yours"
    sentence = "Only the person who asked, or an admin, can change this digest."


class StillReading(BotError):
    """The article whose digest the button is for is still being read."""

    code = "bot.still_reading"
    sentence = "I am still reading. Press again in a few seconds."


class AdminsOnly(BotError):
    """Somebody tried to do what only an admin of the group or the channel may do."""

    code = "bot.admins_only"
    sentence = "Only an admin of this chat can do that."


class BadButton(BotError):
    """The press cannot be followed: its data, its page or its message is not the bot's."""

    code = "bot.bad_button"
    sentence = "I do not know this button. Send the article again for a new digest."


class CannotEdit(BotError):
    """Telegram does not let the bot change the message of the pressed button any more."""

    code = "bot.cannot_edit"
    sentence = (
        "Telegram does not let me change this message any more. "
        "Send the article again for a new digest."
    )


class PassageGone(BotError):
    """The words of a digest are not in a message that the bot can still reply to."""

    code = "bot.passage_gone"
    sentence = (
        "I do not find this place in the chat any more: your message is deleted or changed, or it "
        "is too long ago. Send the text again, and the new digest leads there."
    )


class BadSchedule(BotError):
    """The words after /edition are no schedule.

    Parameter: value, the unknown word; if all are known, the beginning of the text.
    """

    code = "bot.bad_schedule"
    sentence = (
        "I do not understand “{value}”. For example: /edition 18:00, /edition mon 9:00, "
        "/edition weekdays 7:30, /edition now, /edition off."
    )


class BadQuietHours(BotError):
    """The words after "quiet" are not two different times of day.

    Parameter: value, the beginning of these words.
    """

    code = "bot.bad_quiet_hours"
    sentence = (
        "“{value}” are no hours that I know. For example: /edition quiet 22-7, "
        "/edition quiet 23:30-8:00, /edition quiet off."
    )


class TooManyFollows(BotError):
    """The chat follows as many feeds as one may. Parameter: limit."""

    code = "bot.too_many_follows"
    sentence = "This chat follows {limit} feeds already. End some of them first: /following."


class NotFollowed(BotError):
    """The button belongs to a feed that the chat does not follow any more."""

    code = "bot.not_followed"
    sentence = "This chat does not follow that feed any more. /following shows what it follows."
