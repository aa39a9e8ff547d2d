"""Tell who is meant by a noun alone: the person who bears it beside the name elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.person_nouns import is_person_noun
from summarizer.quotes.values.mention import Kind

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention
    from summarizer.quotes.values.survey import Scene

#: How many mentions back one is looked for who is told by age alone.
_MOST_BACK = 12
#: Compounds have no more letters than these, and their last nouns no fewer.
_LONGEST_TITLE, _SHORTEST_ENDING = 40, 4


def recognise(scene: Scene) -> None:
    """Give a noun its name: die 83-Jährige and, where one person bears it, die Bürgermeisterin.

    By title not in English: what it does to the figures there was not measured.
    """
    document = scene.document
    speech = document.speech
    by_title = speech.capital_nouns or speech.genitives or speech.head_first
    bearers = _bearers(scene) if by_title else {}
    by_ending = _by_ending(bearers) if speech.capital_nouns else {}
    for index, mention in enumerate(scene.mentions):
        if document.inside[mention.first] >= 0 or not _is_definite(document, mention):
            continue
        if mention.head.endswith(document.speech.age_endings):
            mention.entity = _aged(scene, index)
            continue
        known = bearers.get(mention.head, set())
        if not known:
            known = by_ending.get(mention.head, set())
        if len(known) == 1:
            person = next(iter(known))
            told = scene.entities[person].gender
            if not told or mention.gender in {"", told}:
                mention.entity = person


def _bearers(scene: Scene) -> dict[str, set[int]]:
    """Return the persons who bear each title before their names."""
    bearers: dict[str, set[int]] = {}
    for mention in scene.mentions:
        if mention.kind is Kind.NAME and mention.title and mention.entity >= 0:
            head = _head_of(mention.title.lower().split(), scene.document.speech)
            bearers.setdefault(head, set()).add(mention.entity)
        elif mention.alias is not None and scene.document.speech.head_first:
            bearers.setdefault(mention.head, set()).add(mention.entity)
        if (
            mention.kind is Kind.NAME
            and mention.entity >= 0
            and scene.document.speech.capital_nouns
        ):
            head = _noun_behind(scene.document, mention)
            bearers.setdefault(head, set()).add(mention.entity)
    return bearers


def _by_ending(bearers: dict[str, set[int]]) -> dict[str, set[int]]:
    """Return the persons by the last parts of their titles: Ministerin, for Finanzministerin."""
    found: dict[str, set[int]] = {}
    for title, persons in bearers.items():
        longest = len(title) if len(title) <= _LONGEST_TITLE else 0
        for at in range(1, longest - _SHORTEST_ENDING + 1):
            found.setdefault(title[at:], set()).update(persons)
    return found


def _noun_behind(document: Document, mention: Mention) -> str:
    """Return the noun right behind a name and a comma: Jan Petersen, Kapitän der Möwe."""
    words = document.lower[mention.last + 1 : mention.last + 4]
    if words[:1] != [","]:
        return ""
    return next((word for word in words[1:] if word not in document.speech.articles), "")


def _head_of(title: list[str], speech: Speech) -> str:
    """Return the noun of a title: the last word, or where that comes first the first noun."""
    if not speech.genitives and not speech.head_first:
        return title[-1]
    return next((word for word in title if is_person_noun(word, speech)), title[0])


def _is_definite(document: Document, mention: Mention) -> bool:
    """Whether a mention is a noun for one who was named before: die Bürgermeisterin, мэр."""
    if mention.kind is not Kind.NOMINAL or mention.entity >= 0 or mention.tail > mention.last:
        return False
    if document.speech.genitives:
        return mention.first == mention.last
    return (
        mention.last == mention.first + 1
        and document.lower[mention.first] in document.speech.definite
    )


def _aged(scene: Scene, index: int) -> int:
    """Return the person last named before one who is told by age, or -1."""
    document = scene.document
    told = document.speech.definite[document.lower[scene.mentions[index].first]]
    for mention in reversed(scene.mentions[max(0, index - _MOST_BACK) : index]):
        if mention.kind is not Kind.NAME or document.inside[mention.first] >= 0:
            continue
        known = scene.entities[mention.entity]
        fits = known.sort in {"person", ""} and known.gender in {told, ""}
        if fits and not mention.modifier:
            return mention.entity
    return -1
