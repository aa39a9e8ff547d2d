"""Find the noun phrases for those who may speak: the officials, a spokesman for the company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.person_nouns import (
    gender_of_noun,
    is_person_noun,
    sort_of_noun,
    speaks,
)
from summarizer.quotes.mentions import phrases_by_case
from summarizer.quotes.mentions.name_words import is_name_word
from summarizer.quotes.mentions.phrase_extents import Extents
from summarizer.quotes.values.mention import Kind, Mention

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document

#: How many words stand at most between a phrase and the name of its bearer.
_FARTHEST_NAME = 12


def nominals_in(document: Document, names: list[Mention]) -> list[Mention]:
    """Return the noun phrases outside quotations.

    A phrase that runs into a name is that name's title (“the singer Ada Moreno”), and a name
    within a phrase is marked as a modifier (“Moreno supporters”).
    """
    if document.speech.genitives:
        return phrases_by_case.phrases_in(document, names)
    return _Finder(document, names).phrases()


class _Finder:
    def __init__(self, document: Document, names: list[Mention]) -> None:
        self.document = document
        self.speech = document.speech
        self.lower = document.lower
        self.name_at = {
            token: name for name in names for token in range(name.outer, name.last + 1)
        }
        self.extents = Extents(document, self.name_at)
        #: The first tokens of the names that a phrase before them stands for.
        self.explained: set[int] = set()

    def phrases(self) -> list[Mention]:
        found: list[Mention] = []
        done = -1
        for token in sorted(self.extents.worthwhile()):
            if token <= done or not self.extents.begins(token):
                continue
            last = self.extents.end(token)
            if last is None:
                continue
            mention = self._phrase(token, last)
            if mention is not None:
                found.append(mention)
            done = last
        return found

    def _phrase(self, first: int, last: int) -> Mention | None:
        name = self._names_someone(first, last) or self._names_behind(first, last)
        if name is not None:
            self._entitle(name, first)
            return None
        known = [
            token
            for token in range(first, last + 1)
            if speaks(self.lower[token], self.speech)
            and (
                token not in self.name_at
                or token == last
                or not is_name_word(self.document.words[token])
            )
        ]
        reached = self.extents.reach(first, last, known)
        if reached is None:
            return None
        last = reached
        name = self.name_at.get(last)
        if name is not None and (
            name.outer <= first + 1 or self.lower[name.outer - 1] in self.speech.possessives
        ):
            return None  # nothing but a name
        for token in range(first, last):
            if token in self.name_at:
                self.name_at[token].modifier = True
        document = self.document
        if self.speech.head_first:
            self._mark_within(last)
        head = self.lower[known[0] if known and self.speech.head_first else last]
        tail = self.extents.tail(last)
        text = document.text[document.starts[first] : document.ends[tail]]
        mention = Mention(Kind.NOMINAL, first, last, text, head, outer=first, tail=tail)
        mention.gender = _gender(head, self.speech) or self._article_gender(first)
        mention.sort = sort_of_noun(head, self.speech)
        self._apposition(mention, tail)
        if self.speech.head_first and mention.alias is None:
            self._stands_behind(mention)
        return mention

    def _apposition(self, mention: Mention, last: int) -> None:
        """Note the name that follows behind a comma: her lawyer, Ada Moreno.

        Also where an age stands before it: the owner, 74-year-old Ada Moreno.
        """
        if last + 2 >= len(self.lower) or self.lower[last + 1] != ",":
            return
        at = last + 2
        at += self.lower[at].endswith(self.speech.age_endings)
        name = self.name_at.get(at)
        if (
            name is not None
            and name.outer == at
            and name.first not in self.explained
            and (
                mention.sort == "person"
                # the assailant, Ada Moreno: a noun that is in no list, a name that surely is one
                or (not mention.sort and name.sort == "person" and name.last > name.first)
            )
            and name.sort in {"person", ""}
            and self.document.together(last, name.last)
            and self._ends_aside(name)
            and not self._is_bare(mention.first)
        ):
            mention.alias = name
            self.explained.add(name.first)

    def _stands_behind(self, mention: Mention) -> None:
        """Note the name before a comma and a noun without article: Lund, 67 años, pescador."""
        lower, speech = self.lower, self.speech
        at = mention.first - 1
        if mention.sort != "person" or at < 1 or lower[at] != ",":
            return
        aged = lower[at - 1] in speech.years
        if aged:
            at -= 2
            at -= lower[at] in speech.prepositions or lower[at].isdigit()
            at -= at > 0 and lower[at] in speech.prepositions
        name = self.name_at.get(at - 1) if at > 0 and lower[at] == "," else None
        if name is None or name.last != at - 1 or name.sort not in {"person", ""}:
            return
        # confie Marthe Segond, l'institutrice qui …: behind the verb no other clause begins
        if aged or self._is_bare(mention.first) or self.extents.is_cue(name.outer - 1):
            mention.alias = name

    def _mark_within(self, last: int) -> None:
        """Mark the names that only tell whose or where: la alcaldesa de Leith."""
        for token in range(last + 2, self.extents.tail(last) + 1):
            name = self.name_at.get(token)
            if name is not None and name.first == token:
                name.modifier = True

    def _article_gender(self, first: int) -> str:
        """Return the gender that the article tells of a noun for either: la portavoce."""
        return self.speech.definite.get(self.lower[first], "") if self.speech.head_first else ""

    def _is_bare(self, first: int) -> bool:
        """Whether a phrase has neither a determiner nor an owner: to be president, Moreno …"""
        word = self.lower[first]
        if self.speech.head_first and first and self.lower[first - 1] in self.speech.prepositions:
            return False  # al ministro: the article is in the preposition
        return (
            word not in self.speech.determiners
            and word not in self.speech.owners
            and first not in self.name_at
        )

    def _ends_aside(self, name: Mention) -> bool:
        """Whether an apposition can end with a name; before a verb a new clause began."""
        token = name.last + 1
        if token >= len(self.lower) or not self.lower[token][0].isalnum():
            return True
        word = self.lower[token]
        if word in self.speech.who:
            return True
        return word in self.speech.prepositions and name.last > name.first

    def _names_someone(self, first: int, last: int) -> Mention | None:
        """Return the name that ends a phrase whose nouns are its title."""
        name = self.name_at.get(last)
        if name is None or name.last != last or name.sort == "org":
            return None
        before = name.outer - 1
        if before < first or before in self.name_at:
            return None
        word = self.lower[before]
        if word in self.speech.possessives:
            # the Herald’s Ada Moreno, but not: Moreno’s Lighthouse
            return name if name.sort == "person" and name.last > name.first else None
        return None if word in self.speech.determiners else name

    def _names_behind(self, first: int, last: int) -> Mention | None:
        """Return the person whose office a phrase tells: el ministro de Hacienda Pedro Lund."""
        speech, lower = self.speech, self.lower
        if not speech.head_first or lower[last + 1 : last + 2] == [","]:
            return None
        if not any(is_person_noun(word, speech) for word in lower[first : last + 1]):
            return None
        token = last + 1
        while token < min(last + 1 + _FARTHEST_NAME, len(lower)):
            word, name = lower[token], self.name_at.get(token)
            if not self.document.together(last, token) or not word[0].isalnum():
                return None
            if name is not None:
                before = lower[token - 1]
                if name.sort == "person" and name.last > name.first:
                    return name if before not in speech.small_words else None
                token = name.last + 1
                continue
            if word in speech.cues or word in speech.who or word in speech.auxiliaries:
                return None
            if token == last + 1 and word not in speech.tails:
                return None
            token += 1
        return None

    def _entitle(self, name: Mention, first: int) -> None:
        document, speech = self.document, self.speech
        heads = [
            word
            for word in self.lower[first : name.outer]
            if speech.head_first and is_person_noun(word, speech)
        ]
        head = heads[0] if heads else self.lower[name.outer - 1]
        for token in range(first, name.outer):
            if token in self.name_at:
                self.name_at[token].modifier = True
        noun = document.text[document.starts[first] : document.starts[name.outer]].strip()
        name.title = f"{noun} {name.title}".strip()
        name.outer = first
        if not name.gender and head not in speech.groups:
            name.gender = _gender(head, speech) or self._article_gender(first)
        if is_person_noun(head, speech):
            name.sort = "person"


def _gender(head: str, speech: Speech) -> str:
    return gender_of_noun(head, speech) or ("they" if head in speech.groups else "")
