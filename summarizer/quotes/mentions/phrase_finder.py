"""The part that both searches for noun phrases share: what a phrase adds to the names in it."""

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
    """Finds the noun phrases of a document, and adds to the names what the phrases tell."""

    def __init__(self, document: Document, names: Sequence[Mention]) -> None:
        self.document = document
        self.speech = document.speech
        self.lower = document.lower
        #: The names, with what is known of them so far.
        self.names = list(names)
        self._numbers = {name.first: number for number, name in enumerate(names)}
        #: By token: the name to which it belongs, as a part of it or of its title.
        self.name_at = {
            token: name for name in names for token in range(name.outer, name.last + 1)
        }

    @abstractmethod
    def find(self) -> list[Mention]:
        """Return the phrases outside quotations, in order."""

    @abstractmethod
    def tell_gender(self, first: int, head: str) -> Gender:
        """Return a person's gender, as the noun `head` or the article at `first` tells it."""

    @abstractmethod
    def is_for_person(self, head: str) -> bool:
        """Whether a name is a person's if the noun `head` stands before it."""

    def exchange(self, name: Mention, changed: Mention) -> None:
        """Replace a name by its changed copy."""
        self.names[self._numbers[name.first]] = changed
        for token in range(name.outer, name.last + 1):
            if self.name_at.get(token) is name:
                self.name_at[token] = changed

    def mark_modifiers(self, first: int, end: int, *, but: Mention | None = None) -> None:
        """Mark the names from token `first` to before `end` as modifiers, except `but`."""
        for token in range(first, end):
            name = self.name_at.get(token)
            if name is not None and name is not but and not name.modifier:
                self.exchange(name, replace(name, modifier=True))

    def entitle(self, name: Mention, first: int, head: str, title: str) -> None:
        """Add the phrase that begins at `first` to a name as its `title`; `head` is its noun."""
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

        An age may stand before it: the owner, 74-year-old Ada Moreno. None if no name is there.
        """
        if last + 2 >= len(self.lower) or self.lower[last + 1] != ",":
            return None
        at = last + 2
        at += self.lower[at].endswith(self.speech.age_endings)
        name = self.name_at.get(at)
        if name is None or name.outer != at or not self.document.together(last, name.last):
            return None
        return name
