"""What the article calls a speaker besides the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.quotes.roles.before_name import role_before
from summarizer.quotes.roles.relative_clause import role_in_clause
from summarizer.quotes.roles.role_phrase import (
    is_role_noun,
    reads_well,
    role_phrase,
    tidied,
    word_at,
)

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention
    from summarizer.quotes.values.survey import Scene

#: People are introduced early: later mentions are not asked.
_MOST_MENTIONS = 40
#: An age between commas: Moreno, 45, a teacher.
_AGE = re.compile(r"\d{1,3}")
#: The worth of what tells a role; a title before the name is worth 3, a sentence of its own 1.
_APPOSED, _BESIDE = 4, 2
#: How many words stand in brackets behind a name, as a party or a place.
_BRACKETED = 6


def role_of(scene: Scene, entity: int) -> str | None:
    """Return the role of an entity in the article's words, to be read after the name."""
    found: list[tuple[int, int, str]] = []
    known = scene.entities[entity]
    if known.sort in {"org", "place"}:
        return None
    for order, index in enumerate(known.mentions[:_MOST_MENTIONS]):
        mention = scene.mentions[index]
        if scene.document.inside[mention.first] >= 0 or mention.modifier:
            continue
        introduces = mention.last > mention.first or bool(mention.title) or len(known.words) == 1
        for worth, role in _roles_at(scene.document, mention, introduces=introduces):
            found.append((-worth, order, role))
    for order, index in enumerate(scene.resolved.get(entity, [])[:_MOST_MENTIONS]):
        said = _statement(scene.document, scene.mentions[index])
        if said:
            found.append((-1, order, said))
    for index in scene.aliases.get(entity, [])[:_MOST_MENTIONS]:
        mention = scene.mentions[index]
        beside = _trimmed(scene.document, mention.first, mention.tail)
        if beside and _is_apposed(scene, index):
            found.append((-3, 0, beside))
    speech, person = scene.document.speech, known.sort == "person"
    found = [one for one in found if reads_well(one[2], speech, person=person)]
    return min(found)[2] if found else None


def _is_apposed(scene: Scene, index: int) -> bool:
    """Whether a noun phrase before a comma and a name tells who that is.

    Not: after the election, Ada Moreno …; voting machines, Ada Moreno’s adviser said.
    """
    speech, lower, mention = scene.document.speech, scene.document.lower, scene.mentions[index]
    name = mention.alias
    behind = lower[name.last + 1 : name.last + 2] if name is not None else []
    before = lower[mention.first - 1] if mention.first else ""
    if not speech.possessives.isdisjoint(behind):
        return False
    return bool(mention.sort) or before not in speech.prepositions


def _roles_at(document: Document, mention: Mention, *, introduces: bool) -> list[tuple[int, str]]:
    """Return the roles told beside one mention, with how good that kind is."""
    found = []
    worth, behind = _apposition(document, mention)
    if behind:
        found.append((worth if introduces else 2, behind))
    said = _statement(document, mention)
    if said:
        found.append((1, said))
    if mention.title:
        before = role_before(document, mention)
        if before:
            found.append((3, before))
    return found


def _apposition(document: Document, mention: Mention) -> tuple[int, str | None]:
    """Return what stands between commas behind a name: Ada Moreno, head of the harbour,

    And with it how good that is: better than a title, or worse where it is a clause, stands in
    brackets or is no more than a party.
    """
    speech = document.speech
    items = document.sentences[document.sentence_of[mention.last]].items
    place = document.place_of[mention.last] + 1
    if word_at(document, items, place) == "(":
        bracketed = role_phrase(document, items, place + 1)
        if bracketed:
            return _BESIDE, bracketed
        place = _behind_brackets(document, items, place)
    if word_at(document, items, place) == ",":
        place = _behind_age(document, items, place)
    first = place + 1
    word = word_at(document, items, first)
    if word_at(document, items, place) != "," or word in speech.conjunctions:
        return 0, None  # Moreno, and her lawyer, …
    if word in speech.who:
        told = role_in_clause(document, items, first)
        noun = items[first + 1] if first + 1 < len(items) else -1
        # in German a relative clause may begin like a noun phrase
        if told or word not in speech.articles or noun < 0 or not is_role_noun(document, noun):
            return _BESIDE, told
    role = role_phrase(document, items, first)
    last = role.split()[-1].lower() if role else ""
    return _BESIDE if last in speech.bare_titles else _APPOSED, role


def _behind_brackets(document: Document, items: list[int], place: int) -> int:
    """Return the place behind the brackets that open at `place`: Moreno (45), a teacher."""
    for at in range(place + 1, place + 1 + _BRACKETED):
        if word_at(document, items, at) == ")":
            return at + 1
    return place


def _behind_age(document: Document, items: list[int], comma: int) -> int:
    """Return the place behind an age that follows a comma: 45; de 45 años. Else the comma's."""
    place = comma + 1
    if word_at(document, items, place) in document.speech.prepositions:
        place += 1
    if not _AGE.fullmatch(word_at(document, items, place)):
        return comma
    place += 1
    return place + (word_at(document, items, place) in document.speech.years)


def _statement(document: Document, mention: Mention) -> str | None:
    """Return what a sentence of its own says somebody is: Moreno is a retired nurse."""
    speech = document.speech
    items = document.sentences[document.sentence_of[mention.last]].items
    place = document.place_of[mention.last] + 1
    if document.place_of[mention.outer] != 0:
        return None
    verb = word_at(document, items, place)
    if verb in speech.having and (verb, word_at(document, items, place + 1)) in speech.been:
        place += 1
    elif verb not in speech.present:
        return None
    place += 1
    while word_at(document, items, place) in speech.adverbs:
        place += 1  # is now a partner
    bare = speech.capital_nouns and place < len(items) and items[place] >= 0
    if word_at(document, items, place) not in speech.articles and not (
        bare and is_role_noun(document, items[place])
    ):
        return None
    role = role_phrase(document, items, place)
    last = role.split()[-1].lower() if role else ""
    return None if last in speech.relations or last in speech.bare_titles else role


def _trimmed(document: Document, first: int, last: int) -> str | None:
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
    return tidied(document, text, first)
