"""Tell which verbs say that something is said, but not by whom: denildi, yer verildi."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document

#: The most words behind a noun for what is said that are searched for its verb.
_VERB_WITHIN = 2


def is_impersonal(document: Document, verb: int) -> bool:
    """Whether a verb of speech has no subject who speaks.

    Where the verb ends the sentence, it may be a noun, with such a verb behind it.
    """
    speech = document.speech
    if document.lower[verb] in speech.impersonal:
        return True
    behind = document.lower[verb + 1 : verb + 1 + _VERB_WITHIN]
    small = next((n for n, word in enumerate(behind) if not word[0].isalnum()), len(behind))
    return speech.verb_final and not speech.impersonal.isdisjoint(behind[:small])
