"""Find the phrases that attribute speech without a verb: according to, по словам."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotations.quotation import Quotation

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention

#: The most items between the mention and a quotation in its sentence, in languages in which the
#: noun stands first in its phrase.
_NEAR = 60


def attributes_without_verb(document: Document, mention: Mention) -> bool:
    """Whether “according to” or the like attributes speech to a mention.

    Where the noun stands first in its phrase (`Speech.head_first`), a quotation must be near,
    since in those languages such words (para) have other senses.
    """
    lower, speech = document.lower, document.speech
    before = lower[mention.outer - 1] if mention.outer else ""
    behind = lower[mention.last + 1] if mention.last + 1 < len(lower) else ""
    found = _has_phrase_behind(document, mention)
    found = found or find_phrase_before(document, mention) is not None
    found = found or _is_owner_between(document, before, behind)
    return found and (not speech.head_first or _is_near_quotation(document, mention))


def find_phrase_before(document: Document, mention: Mention) -> int | None:
    """Return the first token of a phrase like “according to” before a mention, or None."""
    if document.word_before(mention.outer) not in document.speech.according_ends:
        return None
    for words in document.speech.according:
        first = mention.outer - len(words)
        if first >= 0 and tuple(document.lower[first : mention.outer]) == words:
            return first
    return None


def _has_phrase_behind(document: Document, mention: Mention) -> bool:
    """Whether a phrase behind a mention attributes speech to it: dem Bericht zufolge."""
    lower, suffixes = document.lower, document.speech.suffixes
    at = mention.last + 1
    if document.word_behind(mention.last) in suffixes:
        at += 1  # Hatice Hanım'a göre
    for first, *others in document.speech.according_behind:
        last = at + len(others)
        if last < len(lower) and lower[at + 1 : last + 1] == others:
            # Karimovning aytishicha, Dilorom opaning aytishicha
            begins = lower[at] == first or lower[at].removesuffix(first) in suffixes
            if begins and document.together(mention.last, last):
                return True
    return False


def _is_owner_between(document: Document, before: str, behind: str) -> bool:
    """Whether the words on both sides of a mention attribute speech to it: по его словам."""
    for start, end in document.speech.owned_according:
        if behind == end and start in {"", before}:
            return True
    return False


def _is_near_quotation(document: Document, mention: Mention) -> bool:
    items = document.sentences[document.sentence_of[mention.first]].items
    place = document.place_of[mention.first]
    around = items[max(0, place - _NEAR) : place + _NEAR]
    return any(isinstance(item, Quotation) for item in around)
