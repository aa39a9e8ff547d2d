"""What a noun phrase does to the names that it meets, however it was found."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.quotes.values.mention import PERSON, Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.grammar import Gender
    from summarizer.quotes.values.document import Document


class PhraseFinder(ABC):
    """Finds the noun phrases of a document, and changes names to what phrases tell of them."""

    def __init__(self, document: Document, names: Sequence[Mention]) -> None:
        self.document = document
        self.speech = document.speech
        self.lower = document.lower
        #: The names as they are known so far.
        self.names = list(names)
        self._numbers = {name.first: number for number, name in enumerate(names)}
        #: The name that a token belongs to, as itself or as a title.
        self.name_at = {
            token: name for name in names for token in range(name.outer, name.last + 1)
        }

    @abstractmethod
    def find(self) -> list[Mention]:
        """Return the phrases outside quotations, in order."""

    @abstractmethod
    def tell_gender(self, first: int, head: str) -> Gender:
        """Return what a noun and the article at `first` tell of the gender of one person."""

    @abstractmethod
    def is_for_person(self, head: str) -> bool:
        """Whether a noun before a name makes it a person's."""

    def exchange(self, name: Mention, changed: Mention) -> None:
        """Put a changed name in the place of what it was."""
        self.names[self._numbers[name.first]] = changed
        for token in range(name.outer, name.last + 1):
            if self.name_at.get(token) is name:
                self.name_at[token] = changed

    def mark_modifiers(self, first: int, end: int, *, but: Mention | None = None) -> None:
        """Mark the names between two tokens as parts of a longer phrase."""
        for token in range(first, end):
            name = self.name_at.get(token)
            if name is not None and name is not but and not name.modifier:
                self.exchange(name, replace(name, modifier=True))

    def entitle(self, name: Mention, first: int, head: str, title: str) -> None:
        """Make the words from `first`, whose noun is `head`, part of a name's title."""
        self.mark_modifiers(first, name.first, but=name)
        person = self.is_for_person(head)
        self.exchange(
            name,
            replace(
                name,
                outer=first,
                title=title,
                gender=name.gender or self.tell_gender(first, head),
                entity_type=PERSON if person else name.entity_type,
            ),
        )

    def name_behind_comma(self, last: int) -> Mention | None:
        """Return the name right behind the comma that follows a phrase: her lawyer, Ada Moreno.

        Also where an age stands before it: the owner, 74-year-old Ada Moreno.
        """
        if last + 2 >= len(self.lower) or self.lower[last + 1] != ",":
            return None
        at = last + 2
        at += self.lower[at].endswith(self.speech.age_endings)
        name = self.name_at.get(at)
        if name is None or name.outer != at or not self.document.together(last, name.last):
            return None
        return name
