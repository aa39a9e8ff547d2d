"""Find the only person who is named near a noun: whom else could it stand for?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.values.mention import EntityType

if TYPE_CHECKING:
    from summarizer.quotes.values.survey import Survey

#: The most mentions before a noun that are searched for a name.
_MOST_BACK = 40


def find_only_person(survey: Survey, number: int, *, back: int = 0) -> int | None:
    """Return the entity of the only person named before a noun in its paragraph.

    If nobody is named there, it is the only person named in the nearest of the `back` paragraphs
    before that names anybody. None if there is nobody, or more than one, or if the gender does
    not fit.
    """
    mention = survey.mentions[number]
    own = survey.document.paragraph_of[mention.first]
    for paragraph in range(own, own - back - 1, -1):
        if persons := _persons_named(survey, number, paragraph):
            person = next(iter(persons))
            fits = len(persons) == 1 and survey.entities[person].may_be(mention.gender)
            return person if fits else None
    return None


def _persons_named(survey: Survey, number: int, paragraph: int) -> set[int]:
    """Return the persons who are named outside quotations in a paragraph before a mention.

    A name that only says more of another noun does not count: Smith in “Smith supporters”.
    """
    document = survey.document
    found = set()
    for at in range(number - 1, max(-1, number - 1 - _MOST_BACK), -1):
        mention, entity = survey.mentions[at], survey.entity_of[at]
        if document.paragraph_of[mention.first] < paragraph:
            break
        if (
            entity is not None
            and document.paragraph_of[mention.first] == paragraph
            and document.inside[mention.first] is None
            and not mention.modifier
            and survey.entities[entity].entity_type is EntityType.PERSON
        ):
            found.add(entity)
    return found
