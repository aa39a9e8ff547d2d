"""Find the role that a noun phrase tells of the name in apposition: her lawyer, Ada Moreno."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.roles.trimming import trim_role

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.survey import Survey


def find_role_in_apposed_noun(survey: Survey, number: int) -> str | None:
    """Return the role that the noun phrase `number` tells of the name behind it, or None."""
    mention = survey.mentions[number]
    last = mention.last if mention.tail is None else mention.tail
    role = _cut_noun_phrase(survey.document, mention.first, last)
    return role if role and _tells_who(survey, number) else None


def _tells_who(survey: Survey, number: int) -> bool:
    """Whether a noun phrase before a comma and a name tells who bears the name.

    It does not in “after the election, Ada Moreno …”, nor in “voting machines, Ada Moreno’s
    adviser said”.
    """
    document, mention = survey.document, survey.mentions[number]
    name = survey.mentions[survey.appositive_of[number]]
    if document.word_behind(name.last) in document.speech.possessives:
        return False
    before = document.word_before(mention.first)
    return bool(mention.entity_type) or before not in document.speech.prepositions


def _cut_noun_phrase(document: Document, first: int, last: int) -> str | None:
    """Return a phrase as a role, without a word such as “its”; None if it tells no role."""
    owners = document.speech.owners
    if document.lower[first] in owners:
        first += 1  # its owner, Ada Moreno
    elif first < last and document.speech.head_first and document.lower[first + 1] in owners:
        first += 2  # il suo presidente, Ada Moreno
    elif document.lower[first] in document.speech.determiners & document.speech.nouns:
        first += 1  # one councillor, Ada Moreno
        if document.lower[last] in document.speech.bare_titles:
            return None
    head = document.lower[last]
    if first > last or head in document.speech.relations or head in document.speech.no_roles:
        return None  # the second, Ada Moreno
    text = document.text[document.starts[first] : document.ends[last]]
    return trim_role(document, text, first)
