"""The people, bodies and places that names stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.grammar import Gender
    from summarizer.quotes.values.mention import EntityType


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something with a name."""

    #: The fullest name in the text, and the words by which it is compared with others.
    name: str
    words: tuple[str, ...]
    entity_type: EntityType
    #: HE or SHE where titles, verbs or the given name tell it.
    gender: Gender
    #: Whether all of its mentions are uncertain: each may be no name at all.
    uncertain: bool
    #: The indexes of the mentions by its names.
    mentions: Sequence[int]

    def may_be(self, gender: Gender) -> bool:
        """Whether a mention of this gender may stand for it, as far as both genders are known."""
        return not gender or not self.gender or gender == self.gender
