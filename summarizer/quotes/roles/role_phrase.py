"""Cut a role out of a sentence: the noun phrase that tells what somebody is.

A phrase ends where the rest of the sentence goes on: at a sign, at a verb, or at a word that
begins another clause. It is a role if it holds a noun for a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.roles.role_words import (
    LONGEST,
    goes_on,
    is_role_noun,
    text_between,
    word_at,
)
from summarizer.quotes.roles.trimming import trim_role
from summarizer.quotes.words.given_names import load_given_names
from summarizer.quotes.words.verb_classes import classify_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.document import Document, Item

#: The number of items that are searched for the end of a role: its words and some small words.
_SEARCHED = LONGEST + 8
#: The most characters of a quotation within a role that is the title of a work.
_LONGEST_WORK = 80
#: The number of items at the start of a phrase in which a comma may join two roles: founder, chair
#: and head of Acme.
_LIST_WITHIN = 3
_REPORTING = frozenset({VerbClass.SAY, VerbClass.TELL})


def cut_role_phrase(document: Document, items: Sequence[Item], first: int) -> str | None:
    """Return the noun phrase from place `first` to where the rest of the sentence goes on.

    None if it holds no noun for a person, belongs to another person, or is too long.
    """
    speech = document.speech
    lead = items[first] if first < len(items) else None
    if lead is None or isinstance(lead, Quotation):
        return None
    end = first
    headed, plain = False, True  # plain: all words so far have capitals, as in a title
    told = bool(speech.role_endings) and word_at(document, items, first) in speech.articles
    for place in range(first, min(first + _SEARCHED, len(items))):
        item = items[place]
        if isinstance(item, Quotation):
            if not _is_title_of_work(document, item):
                break
            end = place + 1 if headed else end
            if _closes_aside(document.text, item):
                break
            continue
        word, shown = document.lower[item], document.words[item]
        in_list = word == "," and headed and place - first < _LIST_WITHIN
        if in_list and _takes_up(document, items, place + 1):
            continue
        if (
            not goes_on(document, item)
            or (not headed and (word in speech.prepositions or word in speech.adverbs))
            or (place > first and _ends_role(document, items, place, place - first))
        ):
            break
        if headed and _begins_another(document, items, first, place):
            return None
        in_place = plain or word == shown or speech.capital_nouns
        headed |= in_place and is_role_noun(document, item)
        headed |= told and _is_told_by_ending(document, items, place)
        headed |= told and place == first + 1 and _is_told_by_age(document, items, place)
        plain = plain and (shown != word or word in speech.small_words)
        if word not in speech.small_words:
            end = place + 1
    return trim_role(document, text_between(document, items, first, end), lead) if headed else None


def _is_title_of_work(document: Document, quotation: Quotation) -> bool:
    """Whether a quotation may be part of a role: captain of the “Gull”."""
    low = document.text[quotation.start : quotation.start + 1].islower()
    short = quotation.end - quotation.start <= _LONGEST_WORK
    return short and not (low and document.speech.head_first)


def _begins_another(document: Document, items: Sequence[Item], first: int, place: int) -> bool:
    """Whether a phrase is about the next person in a list: Jan Lund, editor Ada Moreno and …

    It is if a given name at `place` stands right behind a noun for a person. It is not in “adviser
    to President Ada Moreno”, nor in “editor Ada Moreno’s sister”.
    """
    speech = document.speech
    if word_at(document, items, place) not in load_given_names(speech) or speech.has_cases:
        return False
    if not is_role_noun(document, items[place - 1]):
        return False
    ahead = (word_at(document, items, at) for at in range(first, place))
    behind = word_at(document, items, place + 2)
    ended = not behind[:1].isalnum() or behind in speech.conjunctions
    return ended and behind not in speech.possessives and speech.prepositions.isdisjoint(ahead)


def _closes_aside(text: str, quotation: Quotation) -> bool:
    """Whether a comma stands before or behind the closing mark: captain of the “Gull,”"""
    return (
        text[quotation.end - 1] == ","
        or text[quotation.outer_end : quotation.outer_end + 1] == ","
    )


def _is_told_by_ending(document: Document, items: Sequence[Item], place: int) -> bool:
    """Whether a word ends like a noun for a person, and no other word follows: a retired welder.

    Small words may follow.
    """
    speech, word = document.speech, word_at(document, items, place)
    if not word.endswith(speech.role_endings) or word in speech.no_roles:
        return False
    after = word_at(document, items, place + 1)
    return not after or not after[0].isalnum() or after in speech.small_words


def _is_told_by_age(document: Document, items: Sequence[Item], place: int) -> bool:
    """Whether a word tells an age, and the noun or an adjective follows: a 37-year-old fan."""
    speech, after = document.speech, word_at(document, items, place + 1)
    aged = word_at(document, items, place).endswith(speech.age_endings)
    return aged and after[:1].isalpha() and after not in speech.small_words


def _ends_role(document: Document, items: Sequence[Item], place: int, before_it: int) -> bool:
    """Whether a role of `before_it` items ends before the word at `place`."""
    speech, word = document.speech, word_at(document, items, place)
    before = word_at(document, items, place - 1)
    if word in speech.conjunctions:
        goes_on = before_it < LONGEST and (
            _joins_a_name(document, items, place) or _joins_nouns(document, items, place)
        )
        return not (goes_on or _takes_up(document, items, place + 1))
    return (
        (word in speech.who and not speech.verb_last)
        or word in speech.subjects
        or (word in speech.owners and before not in speech.prepositions)
        or (word in speech.auxiliaries and word not in speech.possessives)
        or classify_verb(word, speech) in _REPORTING
    )


def _joins_a_name(document: Document, items: Sequence[Item], place: int) -> bool:
    """Whether a conjunction stands within a name: Centre for Fishing and Coastal Studies."""
    if document.speech.capital_nouns or place + 1 >= len(items):
        return False
    before, after = items[place - 1], items[place + 1]
    if isinstance(before, Quotation) or isinstance(after, Quotation):
        return False
    words = document.words[before], document.words[after]
    return (
        all(word[0].isupper() for word in words)
        and document.lower[after] not in load_given_names(document.speech)
        and document.lower[after] not in document.speech.honorifics
    )


def _joins_nouns(document: Document, items: Sequence[Item], place: int) -> bool:
    """Whether a conjunction joins two nouns behind a preposition: head of bridges and roads."""
    speech = document.speech
    if speech.noun_comes_first or word_at(document, items, place - 2) not in speech.prepositions:
        return False
    noun, after = (word_at(document, items, at) for at in (place + 1, place + 2))
    if not noun[:1].isalpha() or noun in speech.small_words or noun in speech.cues:
        return False
    return after in speech.prepositions or after in {",", ".", ""}


def _takes_up(document: Document, items: Sequence[Item], place: int) -> bool:
    """Whether another role begins at a place: author of a novel and head of the harbour."""
    for item in items[place : place + 3]:
        if isinstance(item, Quotation) or document.lower[item] in document.speech.determiners:
            return False
        if is_role_noun(document, item):
            return True
    return False
