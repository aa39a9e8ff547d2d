"""Find the role between commas behind a name: Ada Moreno, head of the harbour, said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.letters import lowered
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.roles.relative_clause import find_role_in_clause
from summarizer.quotes.roles.role_phrase import cut_role_phrase
from summarizer.quotes.roles.role_words import is_role_noun, word_at
from summarizer.quotes.roles.worth import Worth
from summarizer.quotes.words.person_nouns import is_person_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document, Item
    from summarizer.quotes.values.mention import Mention

#: An age between commas: Moreno, 45, a teacher.
_AGE = re.compile(r"\d{1,3}")
#: A degree: MD, PhD, M.D., FASA.
_DEGREE = re.compile(r"[A-Z](?:\.?[a-z]?[A-Z]){1,4}\.?[a-z]?\.?")
#: The most degrees that are skipped behind a name.
_MOST_DEGREES = 4
#: The number of items behind an opening bracket that are searched for the closing one.
_BRACKETED = 6


def find_role_behind_name(document: Document, mention: Mention) -> tuple[Worth, str] | None:
    """Return how good the role behind a name is, and the role; None if there is none."""
    speech = document.speech
    items = document.sentences[document.sentence_of[mention.last]].items
    place = document.place_of[mention.last] + 1
    if word_at(document, items, place) == "(":
        bracketed = cut_role_phrase(document, items, place + 1)
        if bracketed:
            return Worth.BESIDE, bracketed
        place = _behind_brackets(document, items, place)
    if word_at(document, items, place) == ",":
        place = _behind_degrees(document, items, _behind_age(document, items, place))
    first = place + 1
    word = word_at(document, items, first)
    if word_at(document, items, place) != "," or word in speech.conjunctions:
        return None  # “Moreno, and her lawyer, …” tells of another person
    if word in speech.who:
        told = find_role_in_clause(document, items, first)
        if told:
            return Worth.BESIDE, told
        # in German a relative clause may begin like a noun phrase
        noun = items[first + 1] if first + 1 < len(items) else None
        if word not in speech.articles or noun is None or not is_role_noun(document, noun):
            return None
    role = cut_role_phrase(document, items, first)
    if not role or _tells_what_is_done(role, speech):
        return None
    bare = role.split()[-1].lower() in speech.bare_titles
    return Worth.BESIDE if bare else Worth.APPOSITION, role


def _tells_what_is_done(role: str, speech: Speech) -> bool:
    """Whether the words behind a name and a comma are a clause of which it is the subject.

    For example: Aksoy, bütçeyi eleştirdi; Ruiz, memuji anak asuhnya.
    """
    words = lowered(role).split()
    if speech.verb_final:
        return not _is_noun(words[-1], speech)
    return words[0].startswith(speech.verb_prefixes) and not _is_noun(words[0], speech)


def _is_noun(word: str, speech: Speech) -> bool:
    return is_person_noun(word, speech) or word in speech.titles


def _behind_brackets(document: Document, items: Sequence[Item], place: int) -> int:
    """Return the place behind the brackets that open at `place`: Moreno (45), a teacher.

    `place` itself if they do not close soon.
    """
    for at in range(place + 1, place + 1 + _BRACKETED):
        if word_at(document, items, at) == ")":
            return at + 1
    return place


def _behind_degrees(document: Document, items: Sequence[Item], comma: int) -> int:
    """Return the place of the comma behind the degrees that follow one: Moreno, MD, a surgeon.

    The place of the first comma if no degree with a comma follows.
    """
    for _ in range(_MOST_DEGREES):
        item = items[comma + 1] if comma + 1 < len(items) else None
        if item is None or isinstance(item, Quotation) or is_role_noun(document, item):
            break
        if (
            not _DEGREE.fullmatch(document.words[item])
            or word_at(document, items, comma + 2) != ","
        ):
            break
        comma += 2
    return comma


def _behind_age(document: Document, items: Sequence[Item], comma: int) -> int:
    """Return the place behind an age that follows a comma: 45; de 45 años.

    The place of the comma if no age follows.
    """
    place = comma + 1
    if word_at(document, items, place) in document.speech.prepositions:
        place += 1
    if not _AGE.fullmatch(word_at(document, items, place)):
        return comma
    place += 1
    return place + (word_at(document, items, place) in document.speech.years)
