"""What is said to the bot that is no request: a call for help, a question, thanks, other talk."""

from __future__ import annotations

from enum import Enum, auto

from bot.chat.strings import names_of
from summarizer.words import terms

#: Thanks have at most so many words: "thank you so very much".
_FEW_WORDS = 5

#: A text of more characters is other talk.
_LOOK = 200


#: What ends a question, in Latin and Cyrillic, Chinese and Arabic letters.
_QUESTION_MARKS = ("?", "？", "؟")


class Talk(Enum):
    """The kinds of talk."""

    #: "help", "?", "how".
    HELP = auto()
    #: A question about something else: "What did the mayor say?"
    QUESTION = auto()
    #: Thanks, praise, an emoji.
    THANKS = auto()
    OTHER = auto()


def kind_of_talk(text: str) -> Talk:
    """Return what kind of talk a text is, in any language that the bot speaks."""
    words = terms(text) if len(text) <= _LOOK else []
    if not words and text.strip(" ?!¿؟") == "" and "?" in text:
        return Talk.HELP
    if " ".join(words) in names_of("talk-help"):
        return Talk.HELP
    if text.rstrip().endswith(_QUESTION_MARKS):
        return Talk.QUESTION
    is_sign = bool(text.strip()) and not any(map(str.isalnum, text))
    if is_sign or (len(words) <= _FEW_WORDS and not names_of("talk-thanks").isdisjoint(words)):
        return Talk.THANKS
    return Talk.OTHER
