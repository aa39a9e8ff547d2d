"""Find the quotations that their speaker signs: “…” — Ada Moreno, mayor of Leith.

The name stands behind a dash, on the same line or on the next, or before a colon as in a script.
Such a name leaves no doubt, on whatever page it is, and needs no learned weights. Not in languages
where dashes set speech apart, nor where the survey itself looks for the subject before a colon.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeGuard

from summarizer.quotations.quotation import Quotation
from summarizer.quotes.values.context import Lead
from summarizer.quotes.values.mention import NAME, EntityType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.document import Item
    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.survey import Survey

#: The fewest words of a signed quotation: a shorter one may be a name that is explained.
_SHORTEST = 4
#: The most words and signs of a line that only signs a quotation.
_LONGEST_LINE = 25
_DASHES = frozenset("—–-―")


def find_signatures(survey: Survey, guesses: Sequence[Guess]) -> list[Guess]:
    """Return the guesses, those of signed quotations with the one who signs."""
    if not survey.document.speech.weights_learned:
        return list(guesses)
    at = {mention.outer: n for n, mention in enumerate(survey.mentions) if mention.kind is NAME}
    return [_sign(survey, guess, at) for guess in guesses]


def _sign(survey: Survey, guess: Guess, at: dict[int, int]) -> Guess:
    """Return a guess with the one who signs the quotation, if somebody does.

    `at` are the names by their first token.
    """
    quotation, text = guess.context.quotation, survey.document.text
    if len(text[quotation.start : quotation.end].split()) < _SHORTEST:
        return guess
    signers = (at.get(token) for token in _list_places(survey, guess.context))
    number = next((one for one in signers if one is not None), None)
    entity = survey.entity_of[number] if number is not None else None
    if number is None or entity is None or not _signs(survey, guess.context, number):
        return guess
    return replace(
        guess,
        mention=number,
        entity=entity,
        speech_probability=1.0,
        mention_probability=1.0,
        entity_probability=1.0,
        signed=True,
    )


def _list_places(survey: Survey, context: QuotationContext) -> Iterator[int]:
    """Yield the tokens at which the name of one who signs may begin."""
    document = survey.document
    items = document.sentences[context.sentence].items
    paragraph = context.quotation.paragraph
    if context.lead is Lead.COLON:
        if document.sentence_ranges[paragraph][0] == context.sentence and _is_word(items[0]):
            yield items[0]
        return
    lines = [items[1:3]] if not context.place else []
    if context.alone_in_paragraph and paragraph + 1 < len(document.sentence_ranges):
        first, end = document.sentence_ranges[paragraph + 1]
        if first < end and len(document.sentences[first].items) <= _LONGEST_LINE:
            lines.append(document.sentences[first].items)
    for line in lines:
        if len(line) < 2 or not _is_word(line[0]) or not _is_word(line[1]):
            continue
        if document.words[line[0]] in _DASHES:
            yield line[1]


def _signs(survey: Survey, context: QuotationContext, number: int) -> bool:
    """Whether a name is a person's; before a colon, whether the colon follows it at once."""
    document, mention = survey.document, survey.mentions[number]
    entity = survey.entity_of[number]
    if entity is None or survey.entities[entity].entity_type is not EntityType.PERSON:
        return False
    return context.lead is not Lead.COLON or document.place_of[mention.last] + 2 == context.place


def _is_word(item: Item) -> TypeGuard[int]:
    return not isinstance(item, Quotation)
