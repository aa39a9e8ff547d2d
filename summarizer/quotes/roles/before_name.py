"""Find the role that the words before a name tell: the retired engineer Ada Moreno."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.reading.spellings import unify_apostrophes
from summarizer.quotes.roles.role_words import LONGEST, is_role_word
from summarizer.quotes.roles.trimming import drop_case
from summarizer.quotes.words.person_nouns import is_person_noun

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention

#: The number of tokens before a title that are searched for its article: der in Kiel geborene
#: Architekt.
_LONGEST_ASIDE = 8


def find_role_before_name(document: Document, mention: Mention) -> str | None:
    """Return the role that the words before a name tell, with short forms written out; or None."""
    speech = document.speech
    words = _list_words(document, mention)
    if not words or (len(words) == 1 and words[0].lower() in speech.bare_titles):
        return None
    capitals = [word for word in words if word[0].isupper()]
    if words[0] in capitals and document.opens_sentence(mention.outer):
        lone = len(capitals) == 1 or speech.has_cases
        # Former Alnmouth mayor Ada Moreno
        opener = words[0].lower() in speech.openers and words[0] == document.words[mention.outer]
        if opener or (lone and _is_common(words[0], document)):
            words[0] = words[0].lower()
    while words and words[-1].lower() in speech.naming:
        words = words[:-1]
    head = 0 if speech.head_first else _find_seat(words, speech) - 1
    if not words or (
        words[head].lower() in speech.relations and not _is_of_order(document, mention)
    ):
        return None
    if len(words) > LONGEST or not _has_head(document, mention, words):
        return None
    return _join(words, speech)


def _join(words: list[str], speech: Speech) -> str:
    """Return the words joined as they are written: no space before a comma, or behind “l'”."""
    role = "".join(
        word if word.lower() in speech.possessives or word in "-," else f" {word}"
        for word in words
    ).strip(" ,")
    return role.replace("' ", "'").replace("’ ", "’") if speech.elisions else role


def _has_head(document: Document, mention: Mention, words: list[str]) -> bool:
    """Whether the words before a name have a noun that can be somebody's role."""
    if not document.speech.has_cases and not document.speech.head_first:
        joined = len(words) > 2 and words[-2].lower() in document.speech.pairing
        # die Anwältin und Notarin Ada Lund: one of two offices is enough
        of = _find_seat(words, document.speech)
        offices = (words[-1], words[-3]) if joined else words[of - 1 : of]
        return any(_is_title_word(word.lower(), document) for word in offices)
    if any(_is_title_word(word.lower(), document) for word in words[:4]):
        return True
    # вспоминает сварщик Николай Рогов: any words between a verb and its subject tell a role
    before = document.word_before(mention.outer)
    return mention.may_be_subject and before in document.speech.cues


def _find_seat(words: list[str], speech: Speech) -> int:
    """Return the index of the first word such as “of”, or how many words there are if none is."""
    found = (at for at, word in enumerate(words) if at and word.lower() in speech.seats)
    return next(found, len(words))


def _list_words(document: Document, mention: Mention) -> list[str]:
    """Return the words of a title; an empty list if it has a word like “her”.

    The article is left out, except before a possessive, and in German where the ending needs it.
    In languages with cases only a word like “her” is left out.
    """
    speech = document.speech
    words = []
    for token in range(_find_article(document, mention), mention.first):
        word = document.lower[token]
        if word in speech.owners and not speech.has_cases:
            return []
        # an honorific that begins a compound stays (dona de casa); Dona alone is no role
        compound = speech.head_first and document.lower[token + 1] in speech.prepositions
        if (word not in speech.honorifics or compound) and word not in speech.owners:
            words.append(speech.spelled_out.get(word, document.words[token]))
    if speech.capital_nouns:
        return drop_case(words, speech)
    if not any(word in speech.possessives for word in words):
        while words and words[0].lower().replace("’", "'") in speech.determiners:
            words = words[1:]
    return words


def _is_of_order(document: Document, mention: Mention) -> bool:
    """Whether a noun such as “sister” is a title, since it has a capital: Sister Agnes Roulet."""
    speech, token = document.speech, mention.first - 1
    word = document.lower[token]
    return (
        (word in speech.titles_he or word in speech.titles_she)
        and document.words[token][0].isupper()
        and not document.opens_sentence(token)
    )


def _find_article(document: Document, mention: Mention) -> int:
    """Return the token at which a title begins, with its article even if words stand between.

    For example: der in Kiel geborene Architekt Jan Petersen.
    """
    speech, first = document.speech, mention.outer
    if not speech.verb_last or document.lower[first] in speech.determiners:
        return first
    if all(document.words[token][0].isupper() for token in range(first, mention.first)):
        return first
    for token in range(first - 1, max(-1, first - 1 - _LONGEST_ASIDE), -1):
        word = document.lower[token]
        if not document.together(token, first) or not word[0].isalnum():
            break
        if word in speech.cues:
            break
        if word in speech.articles:
            return token
    return first


def _is_common(word: str, document: Document) -> bool:
    """Whether a word has a capital only because it opens its sentence."""
    if document.speech.capital_nouns:
        return False
    if document.speech.adjectives and word.lower().endswith(document.speech.adjectives):
        return True
    lower = unify_apostrophes(word.lower(), document.speech)
    return is_person_noun(lower, document.speech) or lower in document.vocabulary


def _is_title_word(typed: str, document: Document) -> bool:
    speech = document.speech
    word = unify_apostrophes(typed, speech)
    return is_role_word(word, speech) or word in speech.spelled_out.values()
