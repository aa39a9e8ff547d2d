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
    #: The index of the mention that speaks; None if there is none to choose from.
    mention: int | None
    #: The index of the entity that the mention stands for; None if that is unknown.
    entity: int | None
    #: The probability that this mention, of all candidates, speaks; and that it stands for the
    #: entity.
    mention_probability: float
    entity_probability: float
    #: Whether the same mention also speaks the quotation before this one.
    repeats_speaker: bool
    #: What ties the mention to the quotation: how far away it is, and its verb.
    tie: str
    #: How much of the text is surely speech. It is used in features' names.
    page: str
    #: Whether the speaker signs the quotation, which leaves no doubt.
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """What was decided about the quotations of a text."""

    #: In the order of the text; quotations of nothing but marks are left out.
    guesses: Sequence[Guess]
    #: By entity: the indexes of the pronouns that surely stand for it.
    sure_pronouns: Mapping[int, Sequence[int]]
    #: By pronoun: the entity that it stands for, and the probability of that.
    resolved: Mapping[int, tuple[int, float]]
