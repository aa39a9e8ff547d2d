"""Those whom names stand for."""

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

    #: The fullest name in the text, and its words for comparing.
    name: str
    words: tuple[str, ...]
    entity_type: EntityType
    #: HE or SHE where titles, verbs or the given name tell it.
    gender: Gender
    #: Whether each of its mentions may be no name.
    uncertain: bool
    #: The numbers of its names among the mentions.
    mentions: Sequence[int]
