"""What is said to the bot that is no request: a call for help, a question, thanks, other talk."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache

from bot.chat.strings import names_of
from summarizer.languages.letters import UNSPACED
from summarizer.words import terms

#: Thanks have at most so many words: "thank you so very much".
_FEW_WORDS = 5

#: Thanks in a script without spaces have at most so many characters, which are its `terms`.
_FEW_CHARACTERS = 10
_UNSPACED = re.compile(f"[{UNSPACED}]")

#: The signs of a question, in Latin and Cyrillic, Spanish, Arabic, Chinese letters.
_QUESTION_MARKS = "?¿؟？"

#: A text of more characters is not compared with the words of help and thanks.
_LOOK = 200


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
    if not text.strip(f" !！{_QUESTION_MARKS}") and any(sign in text for sign in _QUESTION_MARKS):
        return Talk.HELP
    said = " ".join(words)
    if said in _phrases("talk-help"):
        return Talk.HELP
    if text.rstrip().endswith(tuple(_QUESTION_MARKS)):
        return Talk.QUESTION
    is_sign = bool(text.strip()) and not any(map(str.isalnum, text))
    few = len(words) <= (_FEW_CHARACTERS if _UNSPACED.search(said) else _FEW_WORDS)
    thanks = _phrases("talk-thanks")
    if is_sign or said in thanks or (few and any(f" {one} " in f" {said} " for one in thanks)):
        return Talk.THANKS
    return Talk.OTHER


@cache
def _phrases(key: str) -> frozenset[str]:
    """Return the phrases that the catalogues list under `key`, each as its `terms` with spaces."""
    return frozenset(" ".join(terms(name)) for name in names_of(key))
