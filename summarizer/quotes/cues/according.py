"""Find the phrases that attribute speech without a verb: according to, по словам."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.values.quotation import Quotation

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention

#: How far from a quotation, in items, such a phrase attributes it in Romance languages.
_NEAR = 60


def attributes_without_verb(document: Document, mention: Mention) -> bool:
    """Whether “according to” or its like attributes speech to a mention.

    In Romance languages a quotation must be near: there such words have other senses (para).
    """
    if not _is_according(document, mention):
        return False
    if not document.speech.head_first:
        return True
    items = document.sentences[document.sentence_of[mention.first]].items
    place = document.place_of[mention.first]
    around = items[max(0, place - _NEAR) : place + _NEAR]
    return any(isinstance(item, Quotation) for item in around)


def _is_according(document: Document, mention: Mention) -> bool:
    """Whether “according to” or its like stands right beside a mention."""
    speech = document.speech
    following = document.word_behind(mention.last)
    if following in speech.according_behind:
        return document.together(mention.last, mention.last + 1)
    ahead = document.word_before(mention.outer)
    if ahead in speech.according_ends:
        for words in speech.according:
            first = mention.outer - len(words)
            if first >= 0 and tuple(document.lower[first : mention.outer]) == words:
                return True
    # по его словам
    for before, after in speech.owned_according:
        if following == after and before in {"", ahead}:
            return True
    return False
