"""Find the role that a whole sentence tells: Moreno is a retired nurse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.roles.role_phrase import cut_role_phrase
from summarizer.quotes.roles.role_words import is_role_noun, word_at

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention


def find_role_in_statement(document: Document, mention: Mention) -> str | None:
    """Return the role that a whole sentence tells: Moreno is a retired nurse; or None."""
    speech = document.speech
    items = document.sentences[document.sentence_of[mention.last]].items
    place = document.place_of[mention.last] + 1
    if document.place_of[mention.outer] != 0:
        return None
    verb = word_at(document, items, place)
    if verb in speech.having and (verb, word_at(document, items, place + 1)) in speech.been:
        place += 1
    elif verb not in speech.present:
        return None
    place += 1
    while word_at(document, items, place) in speech.adverbs:
        place += 1  # is now a partner
    if place >= len(items):
        return None
    bare = speech.capital_nouns and is_role_noun(document, items[place])
    if not bare and word_at(document, items, place) not in speech.articles:
        return None
    role = cut_role_phrase(document, items, place)
    last = role.split()[-1].lower() if role else ""
    return None if last in speech.relations or last in speech.bare_titles else role
