"""Tell whether a clause that reports speech follows a verb: said that it will close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.roles.role_words import word_at
from summarizer.quotes.words.verb_classes import attributes_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.cue import Cue
    from summarizer.quotes.values.document import Document, Item

#: The most items between a verb of speech and “that”.
_TO_THAT = 12
#: The fewest words of a reported clause behind “that”.
_BEHIND_THAT = 3
#: The same without “that”.
_CLAUSE = 4
#: The same if nothing at its start shows a clause, and it has no auxiliary or begins with a
#: preposition. “Moreno said the same to the council” reports none: it has five words.
_LONG_CLAUSE = 6
#: The number of items of a clause in which words are counted and an auxiliary is sought.
WITHIN = 14


def has_that_clause(document: Document, items: Sequence[Item], verb: int) -> bool:
    """Whether “that” and a clause follow a verb, with hearers, times or the like between them.

    `verb` is the place of the verb among the `items` of its sentence.
    """
    speech = document.speech
    never = speech.auxiliaries | speech.subjects | speech.conjunctions | speech.negations
    governed = False  # behind a preposition: in a statement to the press
    for place in range(verb + 1, min(verb + 2 + _TO_THAT, len(items))):
        word = word_at(document, items, place)
        if word in speech.that:
            leads = place == verb + 1 or _may_precede_that(document, items[place - 1])
            relative = word_at(document, items, place + 1) in speech.auxiliaries  # that will close
            words = count_words(document, items[place + 1 : place + 1 + WITHIN])
            return leads and not relative and words >= _BEHIND_THAT
        if not word or word in never or word in speech.who or word in ";:()—–":
            return False
        if word in speech.prepositions:
            governed = True
        elif word == "," or word in speech.adverbs or word in speech.silent_times:
            continue
        elif not (governed or _is_hearer(document, items[place])) or (
            attributes_speech(word, speech) and word not in speech.media
        ):
            return False
    return False


def _may_precede_that(document: Document, item: Item) -> bool:
    """Whether a “that” behind an item belongs to the verb before it: told reporters that …

    In “the plan that …” it belongs to the item.
    """
    if isinstance(item, Quotation):
        return False
    speech, word = document.speech, document.lower[item]
    return (
        not document.words[item][0].islower()
        or word in speech.adverbs
        or word in speech.silent_times
        or word in speech.media
        or word in speech.groups
        or word in speech.genders
        or word in speech.person_nouns
        or word.endswith(speech.adverb_endings)
    )


def has_clause(document: Document, items: Sequence[Item], cue: Cue) -> bool:
    """Whether a clause without “that” follows a verb of speech, in languages that allow it."""
    speech = document.speech
    if not speech.that_is_optional:
        return False
    place = cue.place + 1
    if cue.verb_class is VerbClass.TELL:
        while place < len(items) and _is_hearer(document, items[place]):
            if word_at(document, items, place) in speech.subjects:
                break
            place += 1
    while word_at(document, items, place) in speech.adverbs | speech.silent_times:
        place += 1
    clause = items[place : place + WITHIN]
    word, length = word_at(document, clause, 0), count_words(document, clause)
    if word in speech.subjects or word in speech.clause_openers:
        return length >= _CLAUSE
    if cue.verb_class is not VerbClass.SAY or not _may_open_clause(document, clause):
        return False
    told = has_auxiliary(document, clause)
    if word in speech.prepositions:
        return told and length >= _LONG_CLAUSE  # said at least ten people were hurt
    return length >= (_CLAUSE if told else _LONG_CLAUSE)


def _may_open_clause(document: Document, items: Sequence[Item]) -> bool:
    """Whether some items may open a clause: not “nothing”, nor “almost nothing”."""
    speech, word = document.speech, word_at(document, items, 0)
    if not word[:1].isalnum() or word in speech.no_clauses or word in speech.negations:
        return False
    return word_at(document, items, 1) not in speech.no_clauses - speech.prepositions


def has_auxiliary(document: Document, items: Sequence[Item]) -> bool:
    """Whether an auxiliary is among some items, so that they hold a clause.

    A word with a capital is no auxiliary: in May, with Will Lund.
    """
    auxiliaries = document.speech.auxiliaries
    return any(
        not isinstance(item, Quotation) and document.words[item] in auxiliaries for item in items
    )


def count_words(document: Document, items: Sequence[Item]) -> int:
    """Return the number of words among some items; a quotation counts as one."""
    return sum(isinstance(item, Quotation) or document.words[item][0].isalnum() for item in items)


def _is_hearer(document: Document, item: Item) -> bool:
    """Whether an item is a person or a body to whom something is told, or its article."""
    if isinstance(item, Quotation):
        return False
    speech, word = document.speech, document.lower[item]
    return (
        document.words[item][0].isupper()
        or word in speech.genders
        or word in speech.groups
        or word in speech.person_nouns
        or word in speech.determiners
    )
