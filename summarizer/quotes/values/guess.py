"""Who probably speaks a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.quotes.values.context import Setting


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest speaker of a quotation, however unsure."""

    setting: Setting
    #: The probability that the stretch is speech at all.
    speech: float
    #: The mention at the quotation; None where there is none to choose from.
    mention: int | None
    #: The entity it stands for; None for noun phrases and unresolved pronouns.
    entity: int | None
    #: The probability of the mention among the candidates, and of the entity behind it.
    chosen: float
    resolved: float
    #: The quotation before has the same speaker's mention.
    inherited: bool
