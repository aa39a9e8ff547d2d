"""Tell whom a noun without a name stands for: the person with that title elsewhere in the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.reading.spellings import unify_apostrophes
from summarizer.quotes.values.mention import MAYBE_PERSON, NAME, NOMINAL, EntityType
from summarizer.quotes.words.person_nouns import is_person_noun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention
    from summarizer.quotes.values.survey import Survey

#: The number of mentions before an age (die 83-Jährige) that are searched for the person meant.
_MOST_BACK = 12
#: The most characters of a compound that is split, and the fewest of its last part.
_LONGEST_COMPOUND, _SHORTEST_ENDING = 40, 4
#: The most words of a title behind a comma.
_LONGEST_TITLE = 5
#: The most words of a noun phrase, behind its noun, up to the word that ends it.
_LONGEST_PHRASE = 10


def identify_bearers(survey: Survey) -> Survey:
    """Give a noun alone the entity of the person whom it stands for.

    A title (die Bürgermeisterin) stands for the only person who has it in the text; in English,
    only if that person was named before. An age (die 83-Jährige) stands for the person last named.
    """
    document, speech = survey.document, survey.document.speech
    bearers = _find_bearers(survey)
    by_ending = _list_by_ending(bearers) if speech.capital_nouns else {}
    entity_of = list(survey.entity_of)
    for number, mention in enumerate(survey.mentions):
        if document.inside[mention.first] is not None or entity_of[number] is not None:
            continue
        if not _is_definite(document, mention):
            continue
        if mention.head.endswith(speech.age_endings):
            entity_of[number] = _find_person_before(survey, number)
            continue
        known = bearers.get(_name_title(document, mention)) or by_ending.get(mention.head) or set()
        if len(known) == 1:
            person = next(iter(known))
            if speech.weights_learned and survey.entities[person].mentions[0] > number:
                continue  # “…,” the senator said. Sen. Ada Moreno comes later
            if survey.entities[person].may_be(mention.gender):
                entity_of[number] = person
    return replace(survey, entity_of=entity_of)


def is_closed(document: Document, last: int) -> bool:
    """Whether a word that ends phrases for somebody known ends the words behind token `last`.

    For example: petenis 19 tahun itu, perempuan pertama yang memimpin bank itu.
    """
    determiners = document.speech.closing_determiners
    for token in range(last, min(last + _LONGEST_PHRASE, len(document.lower))):
        behind = document.lower[token + 1 : token + 2]
        if not document.lower[token][0].isalnum() or not document.together(last, token):
            return False
        if document.lower[token] in determiners:
            goes_on = behind and behind[0][0].isalnum() and behind[0] not in document.speech.breaks
            return token == last or not goes_on
    return False


def _find_bearers(survey: Survey) -> dict[str, set[int]]:
    """Return, by title, the entities that have it."""
    bearers: dict[str, set[int]] = {}
    for number, entity in enumerate(survey.entity_of):
        if entity is not None and _may_bear_title(survey, entity):
            for title in titles_at(survey, number):
                bearers.setdefault(title, set()).add(entity)
    return bearers


def _may_bear_title(survey: Survey, entity: int) -> bool:
    """Whether an entity may be a person. In English it must be known to be one."""
    person = survey.entities[entity].entity_type is EntityType.PERSON
    return person or not survey.document.speech.weights_learned


def _name_title(document: Document, mention: Mention) -> str:
    """Return the title in a noun phrase: “mayor” in “the mayor”.

    Return the last two words if another word follows the article: “prime minister”.
    """
    before = mention.last - 1
    return mention.head if before <= mention.first else f"{document.lower[before]} {mention.head}"


def titles_at(survey: Survey, number: int) -> Iterator[str]:
    """Yield the titles that a mention gives to the person it stands for, in lower case."""
    document, mention = survey.document, survey.mentions[number]
    speech = document.speech
    if mention.kind is NAME and mention.title:
        words = unify_apostrophes(mention.title.lower(), speech).split()
        noun = _find_noun(words, speech)
        yield speech.spelled_out.get(noun, noun)
        yield from _titles_alone(noun, speech)
        if speech.weights_learned and len(words) > 1:
            yield f"{words[-2]} {noun}"
    elif mention.appositive is not None and (speech.head_first or speech.weights_learned):
        yield mention.head
    if mention.kind is NAME and speech.capital_nouns:
        yield _noun_behind_comma(document, mention)
    elif mention.kind is NAME and speech.weights_learned:
        yield from _titles_behind_comma(document, mention)


def _titles_alone(noun: str, speech: Speech) -> Iterator[str]:
    """Yield a title without the ending that tells whose it is: vazir, for vaziri."""
    for ending in speech.possessed_endings:
        alone = noun.removesuffix(ending)
        if alone != noun and alone in speech.person_nouns:
            yield alone


def _list_by_ending(bearers: dict[str, set[int]]) -> dict[str, set[int]]:
    """Return the persons by each ending of their titles: ministerin, for Finanzministerin."""
    found: dict[str, set[int]] = {}
    for title, persons in bearers.items():
        longest = len(title) if len(title) <= _LONGEST_COMPOUND else 0
        for at in range(1, longest - _SHORTEST_ENDING + 1):
            found.setdefault(title[at:], set()).update(persons)
    return found


def _noun_behind_comma(document: Document, mention: Mention) -> str:
    """Return the noun right behind a name and a comma: Jan Petersen, Kapitän der Möwe; or ""."""
    words = document.lower[mention.last + 1 : mention.last + 4]
    if words[:1] != [","]:
        return ""
    return next((word for word in words[1:] if word not in document.speech.articles), "")


def _titles_behind_comma(document: Document, mention: Mention) -> Iterator[str]:
    """Yield the title behind a name and a comma, also with the word before it.

    For example: Jan Lund, the prime minister of Norway.
    """
    speech, words = document.speech, document.lower
    first = mention.last + 2
    if words[first - 1 : first] != [","] or words[first : first + 1] == []:
        return
    if words[first] not in speech.articles:
        return
    last = first
    while last + 1 < len(words) and last - first < _LONGEST_TITLE:
        if not words[last + 1][0].isalnum() or words[last + 1] in speech.small_words:
            break
        last += 1
    if last > first and is_person_noun(words[last], speech):
        yield words[last]
        if last - 1 > first:
            yield f"{words[last - 1]} {words[last]}"


def _find_noun(title: Sequence[str], speech: Speech) -> str:
    """Return the noun of a title: its last word, or the first noun where nouns come first."""
    if not speech.noun_comes_first:
        return title[-1]
    return next((word for word in title if is_person_noun(word, speech)), title[0])


def _is_definite(document: Document, mention: Mention) -> bool:
    """Whether a mention is a noun alone for someone known: die Bürgermeisterin, мэр."""
    if mention.kind is not NOMINAL or mention.tail != mention.last:
        return False
    if document.speech.bare_nouns_are_definite and mention.first == mention.last:
        return True
    words = mention.last - mention.first
    short = words == 1 or (words == 2 and document.speech.weights_learned)
    return short and document.lower[mention.first] in document.speech.definite


def _find_person_before(survey: Survey, number: int) -> int | None:
    """Return the entity of the person last named before a mention that only tells an age.

    None if nobody of the right gender is named near it.
    """
    document = survey.document
    told = document.speech.definite[document.lower[survey.mentions[number].first]]
    fitting = {told, Gender.UNKNOWN} if told else set(Gender)
    for before in range(number - 1, max(0, number - _MOST_BACK) - 1, -1):
        mention, entity = survey.mentions[before], survey.entity_of[before]
        if mention.kind is not NAME or document.inside[mention.first] is not None:
            continue
        if entity is None or mention.modifier:
            continue
        known = survey.entities[entity]
        if known.entity_type is EntityType.UNKNOWN and "-" in known.name:
            continue  # a Slovenia-born model
        if known.entity_type in MAYBE_PERSON and known.gender in fitting:
            return entity
    return None
