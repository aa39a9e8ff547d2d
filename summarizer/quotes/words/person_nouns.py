"""Tell which common nouns stand for someone who can speak, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.values.mention import GROUP, PAPER, PERSON, UNKNOWN, EntityType

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech


def can_speak(word: str, speech: Speech) -> bool:
    """Whether a noun stands for someone or something that can speak: people, bodies, papers."""
    return word in speech.groups or word in speech.papers or is_person_noun(word, speech)


def classify_noun(word: str, speech: Speech) -> EntityType:
    """Return whom or what a noun stands for."""
    if word in speech.papers:
        return PAPER
    if word in speech.groups:
        return GROUP
    return PERSON if is_person_noun(word, speech) else UNKNOWN


def tell_noun_gender(word: str, speech: Speech) -> Gender:
    """Return HE or SHE if a noun or a title for a person tells it, else UNKNOWN."""
    if word in speech.nouns_he or word in speech.titles_he:
        return Gender.HE
    if word in speech.nouns_she or word in speech.titles_she:
        return Gender.SHE
    ending = speech.feminine_ending
    if ending and word.endswith(speech.agent_endings):
        if word.endswith(ending):
            return Gender.SHE
        return Gender.UNKNOWN if word.endswith("e") else Gender.HE
    return Gender.UNKNOWN


def is_person_noun(word: str, speech: Speech) -> bool:
    """Whether a noun stands for a single person."""
    if word in speech.person_nouns or word.endswith(speech.agent_endings):
        return True
    if not speech.head_first or "-" not in word:
        return False
    return not speech.person_nouns.isdisjoint(word.split("-"))  # médecin-chef, vice-procureur


def is_title(word: str, speech: Speech) -> bool:
    """Whether a word may be a title before a name: Mr., Senator, Frau."""
    return word in speech.titles or word in speech.titles_he or word in speech.titles_she
