"""Tell which words of a sentence may be part of a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotations.quotation import Quotation
from summarizer.quotes.words.person_nouns import is_person_noun, is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document, Item

#: The most words of a role; a longer one is cut or left out.
LONGEST = 14


def word_at(document: Document, items: Sequence[Item], place: int) -> str:
    """Return the word at a place of a sentence; "" if it is a quotation, or if there is none."""
    if not 0 <= place < len(items):
        return ""
    item = items[place]
    return "" if isinstance(item, Quotation) else document.lower[item]


def goes_on(document: Document, token: int) -> bool:
    """Whether a token can be in a phrase: a word, a sign that joins words, an initial's stop."""
    word = document.lower[token]
    if word[0].isalnum() or word in document.speech.possessives or word in "&-/’'":
        return True
    return word == "." and len(document.lower[token - 1]) == 1


def is_role_noun(document: Document, item: Item) -> bool:
    """Whether an item of a sentence is a word that tells what somebody is."""
    if isinstance(item, Quotation) or document.lower[item] in document.speech.spelled_out:
        return False  # “pulled Rep. Moreno aside”: the title of another person
    return is_role_word(document.lower[item], document.speech)


def is_role_word(word: str, speech: Speech) -> bool:
    """Whether a word in lower case is a noun for a person, or a title."""
    return is_person_noun(word, speech) or is_title(word, speech)


def text_between(document: Document, items: Sequence[Item], first: int, end: int) -> str:
    """Return the text from place `first` of a sentence to before place `end`, on one line."""
    lead, last = items[first], items[end - 1]
    start = lead.outer_start if isinstance(lead, Quotation) else document.starts[lead]
    stop = last.outer_end if isinstance(last, Quotation) else document.ends[last]
    return " ".join(document.text[start:stop].split())
