"""Tell which words are verbs of speech, and of which class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import VerbClass

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

# To look up a member on an Enum class is slow, and these are needed for every word.
_NONE, _EXPRESS = VerbClass.NONE, VerbClass.EXPRESS


def classify_verb(word: str, speech: Speech) -> VerbClass:
    """Return the class of a verb of speech; NONE, which is false, for any other word."""
    return speech.cues.get(word, _NONE)


def attributes_speech(word: str, speech: Speech) -> bool:
    """Whether a word is a verb that surely leads to speech: one that says, tells or reports."""
    return speech.cues.get(word, _EXPRESS) is not _EXPRESS
