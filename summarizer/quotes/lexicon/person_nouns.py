"""Which common nouns are for someone who speaks, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech


def speaks(word: str, speech: Speech) -> bool:
    """Whether a noun is one for someone or something that speaks."""
    return word in speech.groups or word in speech.papers or is_person_noun(word, speech)


def sort_of_noun(word: str, speech: Speech) -> str:
    """Return whom or what a noun is for: "person", "group", "paper", or "" for none of them."""
    if word in speech.papers:
        return "paper"
    if word in speech.groups:
        return "group"
    return "person" if is_person_noun(word, speech) else ""


def gender_of_noun(word: str, speech: Speech) -> str:
    """Return "he" or "she" where a noun for a person tells it, else ""."""
    if word in speech.nouns_he or word in speech.titles_he:
        return "he"
    if word in speech.nouns_she or word in speech.titles_she:
        return "she"
    ending = speech.feminine_ending
    if ending and word.endswith(speech.agent_endings):
        return "she" if word.endswith(ending) else "" if word.endswith("e") else "he"
    return ""


def is_person_noun(word: str, speech: Speech) -> bool:
    """Whether a noun is one for a single person."""
    return (
        word in speech.nouns
        or word in speech.nouns_he
        or word in speech.nouns_she
        or word.endswith(speech.agent_endings)
        or (speech.head_first and word in speech.titles and word not in speech.honorifics)
    )
