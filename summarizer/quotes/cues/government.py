"""Rule out mentions as subjects by the words before them, where names have no cases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.quotes.values.mention import PRONOUN, Mention, Subjecthood

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.document import Document


def judge_government(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions; those that a preposition or an article rules out are no subjects.

    For example: gegenüber der Zeitung sagte Lund; ha detto al papa; Aksoy'a dedi. In English
    nothing changes: there the learned weights decide. In languages with cases, `judge_case`
    decides.
    """
    speech = document.speech
    if speech.weights_learned or speech.has_cases:
        return list(mentions)
    return [
        replace(mention, subjecthood=Subjecthood.NONE)
        if is_governed(document, mention)
        else mention
        for mention in mentions
    ]


def is_governed(document: Document, mention: Mention) -> bool:
    """Whether a preposition, an article or an ending rules a mention out as a subject."""
    speech, first = document.speech, document.lower[mention.outer]
    if mention.kind is PRONOUN:
        return document.word_before(mention.outer) in speech.prepositions
    if first in speech.oblique_determiners:
        return True
    before, behind = document.word_before(mention.outer), document.word_behind(mention.last)
    if behind in speech.suffixes and speech.name_endings:
        behind = document.word_behind(mention.last + 1)  # Hatice Hanım'a
    if before in speech.prepositions or before in speech.oblique_determiners:
        return True
    if behind in speech.name_endings or behind in speech.postpositions:
        return True
    return first in speech.oblique_before_adjectives and (
        _has_oblique_adjective(document, mention) or mention.head.endswith(speech.oblique_nouns)
    )


def _has_oblique_adjective(document: Document, mention: Mention) -> bool:
    """Whether the word behind the article of a mention is an adjective that no subject has."""
    word = document.words[mention.outer + 1] if mention.outer < mention.last else ""
    return word.islower() and word.endswith(document.speech.oblique_adjective)
