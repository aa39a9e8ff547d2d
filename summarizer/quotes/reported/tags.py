"""Tell whether a speaker and a verb are the tag of a sentence: it will close, Moreno said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotes.reported.complements import WITHIN, count_words, has_auxiliary
from summarizer.quotes.roles.role_words import word_at
from summarizer.quotes.values.document import TERMINALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.document import Document, Item

#: The fewest words before a tag at the end, and around a tag within its sentence.
_BEFORE, _AROUND = 4, 6
#: The most words that end a sentence behind its tag: said in a statement on Monday.
_BEHIND = 10


def is_tag(
    document: Document, items: Sequence[Item], first: int, end: int, verb_class: VerbClass
) -> bool:
    """Whether a speaker and a verb stand between commas, or behind a comma at the end.

    They are the items from place `first` to before place `end`. A verb that always reports speech
    leaves no doubt. Others do: “after long talks, Moreno agreed” has this shape, too.
    """
    speech = document.speech
    if verb_class is VerbClass.TELL or word_at(document, items, first - 1) != ",":
        return False
    ahead, behind = items[: min(first - 1, WITHIN)], items[end : end + WITHIN]
    words = count_words(document, ahead)
    surely = verb_class is VerbClass.SAY
    if word_at(document, items, end) == ",":
        return surely and words + count_words(document, behind) >= _AROUND
    lead = word_at(document, items, 0)
    if words < _BEFORE or lead in speech.subordinating or not _ends_soon(document, behind):
        return False
    adverbial = lead in speech.prepositions or lead.endswith(speech.participle_endings)
    return surely or (not adverbial and has_auxiliary(document, ahead))


def _ends_soon(document: Document, items: Sequence[Item]) -> bool:
    """Whether a sentence ends right behind its tag, or after few words on when, where or how."""
    speech, word = document.speech, word_at(document, items, 0)
    if count_words(document, items) > _BEHIND or word in speech.no_clauses:
        return False  # also: a dish, said to be the oldest
    return (
        word in TERMINALS
        or word in speech.prepositions
        or word in speech.adverbs
        or word in speech.silent_times
    )
