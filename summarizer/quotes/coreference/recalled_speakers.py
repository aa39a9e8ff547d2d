"""Tell whom a noun that speaks stands for if no title tells it: „…“, sagte Lund. „…“, so der Arzt.

Theory of operation. A definite noun for one person, without a name, seldom brings in somebody new:
it calls again somebody whom the text has named. That is the one last named with this title, for a
man or for a woman; or else the speaker of the quotation before; or else the only person named
shortly before. The gender must fit, except that of a title. A noun with words about it (the mayor
of Leeds) tells itself who is meant, so it stands only for the speaker before, in one paragraph.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.coreference.definite_nouns import titles_at
from summarizer.quotes.values.mention import NOMINAL, EntityType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.mention import Mention
    from summarizer.quotes.values.survey import Survey

#: The most paragraphs between a noun and the name that it calls again.
_PARAGRAPHS = 2
#: The most mentions before a noun that are searched for a name.
_MOST_BACK = 40
#: The fewest letters that two forms of a title share, and the most by which their lengths differ.
_STEM, _ENDING = 5, 2
#: The probability that such a noun stands for the person found, about what it was on pages read.
_PROBABILITY = 0.8
#: The probability from which a quotation counts as speech.
_SPEECH = 0.5


def recall_speakers(survey: Survey, guesses: Sequence[Guess]) -> list[Guess]:
    """Return the guesses, a definite noun that speaks with the entity of whom it stands for."""
    if not survey.document.speech.nouns_recall_names:
        return list(guesses)
    found: list[Guess] = []
    before: Guess | None = None
    for guess in guesses:
        known = _recall(survey, guess, before)
        found.append(known)
        if known.speech_probability > _SPEECH and known.entity is not None:
            before = known
    return found


def _recall(survey: Survey, guess: Guess, before: Guess | None) -> Guess:
    """Return a guess; if it names a noun, with the person for whom that stands."""
    if guess.mention is None or guess.entity is not None:
        return guess
    if not _is_definite(survey, survey.mentions[guess.mention]):
        return guess
    entity = _find_person(survey, guess.mention, before)
    if entity is None:
        return guess
    return replace(guess, entity=entity, entity_probability=_PROBABILITY)


def _is_definite(survey: Survey, mention: Mention) -> bool:
    """Whether a mention is a noun for one person who is known: the doctor."""
    document = survey.document
    if mention.kind is not NOMINAL or mention.entity_type is not EntityType.PERSON:
        return False
    if mention.gender is Gender.THEY:
        return False
    return document.speech.has_cases or document.lower[mention.first] in document.speech.definite


def _find_person(survey: Survey, number: int, before: Guess | None) -> int | None:
    """Return the entity of the person that a noun calls again; None if there is none.

    `before` is the guess about the last quotation before whose speaker is known.
    """
    document, mention = survey.document, survey.mentions[number]
    bare = mention.tail in {None, mention.last} and mention.last - mention.first <= 1
    bearer = _find_bearer(survey, number) if bare else None
    if bearer is not None:
        return bearer
    if before is not None and before.entity is not None:
        gap = document.paragraph_of[mention.first] - before.context.quotation.paragraph
        if gap <= (_PARAGRAPHS if bare else 0) and _fits(survey, before.entity, mention):
            return before.entity
    return _find_only_person(survey, number) if bare else None


def _find_bearer(survey: Survey, number: int) -> int | None:
    """Return the entity last named before a noun with the noun as its title; None if none was.

    A title may have another ending for a woman: il ministro, la ministra.
    """
    head = survey.mentions[number].head
    for back in range(number - 1, max(-1, number - 1 - _MOST_BACK), -1):
        entity = survey.entity_of[back]
        if entity is not None and any(
            _is_same_title(head, title) for title in titles_at(survey, back)
        ):
            return entity
    return None


def _is_same_title(one: str, other: str) -> bool:
    """Whether two nouns are the same title, for a man or for a woman."""
    shared = min(len(one), len(other)) - 1
    if shared < _STEM or abs(len(one) - len(other)) > _ENDING:
        return False
    return one[:shared] == other[:shared]


def _find_only_person(survey: Survey, number: int) -> int | None:
    """Return the only person named shortly before a noun; None if there is none, or several."""
    document, mention = survey.document, survey.mentions[number]
    paragraph = document.paragraph_of[mention.first]
    found = set()
    for back in range(number - 1, max(-1, number - 1 - _MOST_BACK), -1):
        other, entity = survey.mentions[back], survey.entity_of[back]
        if paragraph - document.paragraph_of[other.first] > _PARAGRAPHS:
            break
        if (
            entity is not None
            and document.inside[other.first] is None
            and survey.entities[entity].entity_type is EntityType.PERSON
        ):
            found.add(entity)
    person = next(iter(found), None) if len(found) == 1 else None
    return person if person is not None and _fits(survey, person, mention) else None


def _fits(survey: Survey, entity: int, mention: Mention) -> bool:
    """Whether an entity is a person of the gender that a noun tells."""
    known = survey.entities[entity]
    if known.entity_type is not EntityType.PERSON:
        return False
    return not mention.gender or known.gender in {Gender.UNKNOWN, mention.gender}
