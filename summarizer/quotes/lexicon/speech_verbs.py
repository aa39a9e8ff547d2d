"""Which words are verbs of speech, and of which class."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech


def cue_sort(word: str, speech: Speech) -> str:
    """Return the class of a verb of speech, "" for other words."""
    return speech.cues.get(word, "")


def attributes_speech(word: str, speech: Speech) -> bool:
    """Whether a verb surely leads to speech: one that says, tells or reports."""
    return speech.cues.get(word, "express") != "express"
