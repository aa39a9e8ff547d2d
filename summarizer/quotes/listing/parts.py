"""Join the parts of one speech: “I,” she said, “went home.”"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model import Span
from summarizer.quotes.values.context import Ending, Follow, Lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotations.quotation import Quotation
    from summarizer.quotes.values.guess import Guess

#: How a quotation ends if the reporter's words interrupt it.
_INTERRUPTED = frozenset({Ending.COMMA, Ending.DASH, Ending.QUESTION})


def trim(text: str, quotation: Quotation) -> Span | None:
    """Return the quoted words without spaces at their edges and commas at their end.

    None if no words are left.
    """
    start, end = quotation.start, quotation.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",，،"):
        end -= 1
    return Span(start, end) if start < end else None


def join_parts(guesses: Sequence[Guess]) -> list[list[Guess]]:
    """Return the guesses in lists, one for each speech, each with the parts of that speech."""
    speeches: list[list[Guess]] = []
    for guess in guesses:
        if speeches and _goes_on(speeches[-1][-1], guess):
            speeches[-1].append(guess)
        else:
            speeches.append([guess])
    return speeches


def _goes_on(before: Guess, guess: Guess) -> bool:
    """Whether a quotation continues the speech of the quotation before it."""
    if guess.context.number != before.context.number + 1 or before.mention is None:
        return False
    if guess.context.carried_over:
        return True
    same = guess.mention == before.mention or (
        guess.entity is not None and guess.entity == before.entity
    )
    if not same or guess.context.quotation.paragraph != before.context.quotation.paragraph:
        return False
    if before.context.ending not in _INTERRUPTED:
        return False
    apart = guess.context.sentence - before.context.sentence
    if apart == 0:
        # “I,” she said, “went home.” but not: called it “a joke” and “a farce”
        return guess.context.lead is Lead.COMMA and not _has_verb_of_its_own(before, guess)
    return apart == 1 and guess.context.alone_in_sentence


def _has_verb_of_its_own(before: Guess, guess: Guess) -> bool:
    """Whether a verb of speech stands behind each of two quotations: “…” diyen Aksoy, “…” dedi."""
    both = before.context.follow is guess.context.follow is Follow.SPEECH_VERB
    return both and before.context.tag_verb != guess.context.tag_verb
