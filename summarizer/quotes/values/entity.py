"""Whom or what names stand for."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Entity:
    """Someone or something with a name."""

    name: str
    words: tuple[str, ...]
    sort: str = ""
    #: Indices among the mentions.
    mentions: list[int] = field(default_factory=list)
    genders: Counter[str] = field(default_factory=Counter)
    #: The standing of the mention that gave the name.
    standing: int = 0
    #: Seen only where a sentence begins, as one word.
    unsure: bool = True

    @property
    def gender(self) -> str:
        """Return "he" or "she" when the text or the given name tells, else ""."""
        he, she = self.genders["he"], self.genders["she"]
        return "he" if he > she else "she" if she > he else ""
