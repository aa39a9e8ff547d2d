"""What a relative clause tells of a person: who is a nurse, who runs the bakery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.roles.role_phrase import LONGEST, goes_on, role_phrase, word_at

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document


def role_in_clause(document: Document, items: list[int], who: int) -> str | None:
    """Return the role that a relative clause tells: who is a nurse, who runs the bakery."""
    speech = document.speech
    if speech.verb_last:
        return _clause_to_verb(document, items, who)
    verb, after = word_at(document, items, who + 1), word_at(document, items, who + 2)
    if verb in speech.be:
        return role_phrase(document, items, who + 2)
    told = role_phrase(document, items, who + 3) if (verb, after) in speech.been else None
    if told or verb in speech.having:
        return told or _lasting_clause(document, items, who)
    if not _is_living(document, items, who + 1):
        return None
    end = who + 2
    for place in range(who + 2, min(who + 2 + LONGEST, len(items))):
        item = items[place]
        if item < 0 or not goes_on(document, item):
            break
        word = document.lower[item]
        if word in speech.who or word in speech.subjects:
            break
        if word in speech.conjunctions and not _is_living(document, items, place + 1):
            break  # but: who sells seed and chairs the council
        if word not in speech.small_words:
            end = place + 1
    return _stretch(document, items, who, end) if end > who + 2 else None


def _is_living(document: Document, items: list[int], place: int) -> bool:
    """Whether a verb tells what somebody does for a living: runs, sits on."""
    speech, verb = document.speech, word_at(document, items, place)
    return verb in speech.leading or (verb, word_at(document, items, place + 1)) in speech.serving


def _lasting_clause(document: Document, items: list[int], who: int) -> str | None:
    """Return what somebody has done all along: who has kept the shop for thirty years."""
    speech = document.speech
    lasts, end = False, who
    for place in range(who + 1, min(who + 2 + LONGEST, len(items))):
        item = items[place]
        if item < 0 or not goes_on(document, item):
            break
        word = document.lower[item]
        if (word in speech.subjects and not lasts) or (word in speech.conjunctions and lasts):
            break
        lasts = lasts or (word in speech.lasting and place > who + 2)
        if word not in speech.small_words:
            end = place + 1
    closed = end == who + 2 + LONGEST
    return _stretch(document, items, who, end) if lasts and not closed else None


def _clause_to_verb(document: Document, items: list[int], who: int) -> str | None:
    """Return a relative clause with its verb last: die das Labor seit zehn Jahren leitet."""
    speech = document.speech
    lasts = False
    for place in range(who + 1, min(who + 2 + LONGEST, len(items))):
        if items[place] < 0 or not goes_on(document, items[place]):
            return _stretch(document, items, who, place) if lasts else None
        word = word_at(document, items, place)
        if word in speech.leading:
            return _stretch(document, items, who, place + 1) if place > who + 1 else None
        lasts = lasts or word in speech.lasting
    return None


def _stretch(document: Document, items: list[int], first: int, end: int) -> str:
    text = document.text[document.starts[items[first]] : document.ends[items[end - 1]]]
    return " ".join(text.split())
