"""Who probably speaks a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.quotes.values.context import QuotationContext


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest speaker of a quotation, however unsure."""

    context: QuotationContext
    #: The probability that the quotation is speech at all.
    speech_probability: float
    #: The number of the mention that speaks; None where there is none to choose from.
    mention: int | None
    #: The number of its entity; None for noun phrases and for pronouns of which it is unknown.
    entity: int | None
    #: The probability of the mention among the candidates, and of the entity for the mention.
    mention_probability: float
    entity_probability: float
    #: Whether the quotation before has the same mention for its speaker.
    repeats_speaker: bool
    #: What ties the mention to the quotation: where it stands, and its verb.
    tie: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """What was decided of all quotations of a text."""

    #: In the order of the text; quotations of marks alone have none.
    guesses: Sequence[Guess]
    #: By entity: the numbers of the pronouns that surely stand for it.
    sure_pronouns: Mapping[int, Sequence[int]]
