"""Find the role that a relative clause tells: who is a nurse, who runs the bakery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotations.quotation import Quotation
from summarizer.quotes.roles.role_phrase import cut_role_phrase
from summarizer.quotes.roles.role_words import LONGEST, goes_on, text_between, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.document import Document, Item


def find_role_in_clause(document: Document, items: Sequence[Item], who: int) -> str | None:
    """Return the role that a relative clause tells: who is a nurse, who runs the bakery; or None.

    `who` is the place of the relative pronoun.
    """
    speech = document.speech
    if speech.verb_last:
        return _cut_to_verb(document, items, who)
    verb, after = word_at(document, items, who + 1), word_at(document, items, who + 2)
    if verb in speech.be:
        return cut_role_phrase(document, items, who + 2)
    told = cut_role_phrase(document, items, who + 3) if (verb, after) in speech.been else None
    if told or verb in speech.having:
        return told or _cut_lasting_clause(document, items, who)
    if not _tells_living(document, items, who + 1):
        return None
    end = who + 2
    for place in range(who + 2, min(who + 2 + LONGEST, len(items))):
        item = items[place]
        if isinstance(item, Quotation) or not goes_on(document, item):
            break
        word = document.lower[item]
        if word in speech.who or word in speech.subjects:
            break
        if word in speech.conjunctions and not _tells_living(document, items, place + 1):
            break  # the clause goes on in: who sells seed and chairs the council
        if word not in speech.small_words:
            end = place + 1
    return text_between(document, items, who, end) if end > who + 2 else None


def _tells_living(document: Document, items: Sequence[Item], place: int) -> bool:
    """Whether a verb tells what somebody does for a living: runs, sits on."""
    speech, verb = document.speech, word_at(document, items, place)
    return verb in speech.leading or (verb, word_at(document, items, place + 1)) in speech.serving


def _cut_lasting_clause(document: Document, items: Sequence[Item], who: int) -> str | None:
    """Return a clause that tells what somebody has long done, or None.

    For example: who has kept the shop for thirty years.
    """
    speech = document.speech
    lasts, end = False, who
    for place in range(who + 1, min(who + 2 + LONGEST, len(items))):
        item = items[place]
        if isinstance(item, Quotation) or not goes_on(document, item):
            break
        word = document.lower[item]
        if (word in speech.subjects and not lasts) or (word in speech.conjunctions and lasts):
            break
        lasts = lasts or (word in speech.lasting and place > who + 2)
        if word not in speech.small_words:
            end = place + 1
    closed = end == who + 2 + LONGEST
    return text_between(document, items, who, end) if lasts and not closed else None


def _cut_to_verb(document: Document, items: Sequence[Item], who: int) -> str | None:
    """Return a relative clause that ends with its verb, or None if it tells no role.

    For example: die das Labor seit zehn Jahren leitet.
    """
    speech = document.speech
    lasts = False
    for place in range(who + 1, min(who + 2 + LONGEST, len(items))):
        item = items[place]
        if isinstance(item, Quotation) or not goes_on(document, item):
            return text_between(document, items, who, place) if lasts else None
        word = word_at(document, items, place)
        if word in speech.leading:
            return text_between(document, items, who, place + 1) if place > who + 1 else None
        lasts = lasts or word in speech.lasting
    return None
