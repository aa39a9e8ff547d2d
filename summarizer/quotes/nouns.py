"""Find the noun phrases for those who may speak: the officials, a spokesman for the company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.mentions import Kind, Mention, gender_of_pronoun
from summarizer.quotes.names import is_name_word, is_person_noun, speaks

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.document import Document

#: Longer runs are clauses whose verb was not known.
_LONGEST_PHRASE = 9


def nominals_in(document: Document, names: list[Mention]) -> list[Mention]:
    """Return the noun phrases outside quotations.

    A phrase that runs into a name is that name's title (“the singer Ada Moreno”), and a name
    within a phrase is marked as a modifier (“Moreno supporters”).
    """
    return _Finder(document, names).phrases()


class _Finder:
    def __init__(self, document: Document, names: list[Mention]) -> None:
        self.document = document
        self.speech = document.speech
        self.lower = document.lower
        self.name_at: dict[int, Mention] = {}
        for name in names:
            for token in range(name.outer, name.last + 1):
                self.name_at[token] = name

    def phrases(self) -> list[Mention]:
        found: list[Mention] = []
        token = 0
        document = self.document
        while token < len(document.words):
            if document.inside[token] >= 0 or not self._begins(token):
                token += 1
                continue
            last = self._end(token)
            if last is None:
                token += 1
                continue
            mention = self._phrase(token, last)
            if mention is not None:
                found.append(mention)
            token = last + 1
        return found

    def _begins(self, token: int) -> bool:
        word, speech = self.lower[token], self.speech
        if word in speech.subjects:
            return False
        if word in speech.determiners or (word in speech.owners):
            return True
        name = self.name_at.get(token)
        if name is not None and name.outer == token:
            after = name.last + 1
            if after >= len(self.lower) or not self.document.together(token, after):
                return False
            return self.lower[after] in speech.possessives or self._leads_to_noun(after, 3)
        return self._leads_to_noun(token, 4)

    def _leads_to_noun(self, token: int, most: int) -> bool:
        """Whether a word for someone follows at once: police, senior officials."""
        for ahead in range(token, min(token + most, len(self.lower))):
            word = self.lower[ahead]
            if not word[0].isalnum() or self._breaks(ahead):
                return False
            if word in self.speech.groups or is_person_noun(word, self.speech):
                return True
            if word in self.speech.determiners:
                return False
        return False

    def _end(self, first: int) -> int | None:
        """Return the last token of the noun phrase that begins at `first`."""
        last = None
        token = first
        if self.lower[first] in self.speech.determiners or self.lower[first] in self.speech.owners:
            token += 1
        elif first in self.name_at:
            token = self.name_at[first].last + 1
        while (
            token < len(self.lower)
            and token - first < _LONGEST_PHRASE
            and self.document.together(first, token)
        ):
            word = self.lower[token]
            if word in self.speech.possessives:
                token += 1
                continue
            if not word[0].isalnum() or self._breaks(token):
                break
            if word in self.speech.determiners and not word.isdigit():
                break
            last = token
            token += 1
        return last

    def _breaks(self, token: int) -> bool:
        speech, word = self.speech, self.lower[token]
        if (
            word in speech.prepositions
            or word in speech.conjunctions
            or word in speech.auxiliaries
            or word in speech.who
            or word in speech.say
            or word in speech.tell
            or word in speech.adverbs
            or gender_of_pronoun(word, speech) != ""
        ):
            return True
        if token in self.name_at:
            return False
        if word in speech.report or word in speech.express:
            return not speaks(word, speech)
        return False

    def _phrase(self, first: int, last: int) -> Mention | None:
        name = self._names_someone(first, last)
        if name is not None:
            self._entitle(name, first)
            return None
        known = [
            token
            for token in range(first, last + 1)
            if speaks(self.lower[token], self.speech)
            and (token not in self.name_at or token == last or not is_name_word(self.document.words[token]))
        ]
        if known:
            last = known[-1]  # “the foundation hid four donations” holds one that speaks
        elif last - first > 3:
            return None
        name = self.name_at.get(last)
        if name is not None and name.outer <= first + 1:
            return None  # nothing but a name
        for token in range(first, last):
            if token in self.name_at:
                self.name_at[token].modifier = True
        document, head = self.document, self.lower[last]
        text = document.text[document.starts[first] : document.ends[last]]
        mention = Mention(Kind.NOMINAL, first, last, text, head, outer=first)
        mention.gender = _gender(head, self.speech)
        mention.sort = _sort(head, self.speech)
        return mention

    def _names_someone(self, first: int, last: int) -> Mention | None:
        """Return the name that ends a phrase whose nouns are its title."""
        name = self.name_at.get(last)
        if name is None or name.last != last or name.sort == "org":
            return None
        before = name.outer - 1
        if before < first or before in self.name_at:
            return None
        word = self.lower[before]
        if word in self.speech.determiners or word in self.speech.possessives:
            return None
        return name

    def _entitle(self, name: Mention, first: int) -> None:
        document, speech = self.document, self.speech
        head = self.lower[name.outer - 1]
        for token in range(first, name.outer):
            if token in self.name_at:
                self.name_at[token].modifier = True
        noun = document.text[document.starts[first] : document.starts[name.outer]].strip()
        name.title = f"{noun} {name.title}".strip()
        name.outer = first
        if not name.gender and head not in speech.groups:
            name.gender = _gender(head, speech)
        if is_person_noun(head, speech):
            name.sort = "person"


def _sort(head: str, speech: Speech) -> str:
    if head in speech.papers:
        return "paper"
    if head in speech.groups:
        return "group"
    return "person" if is_person_noun(head, speech) else ""


def _gender(head: str, speech: Speech) -> str:
    if head in speech.nouns_he:
        return "he"
    if head in speech.nouns_she:
        return "she"
    return "they" if head in speech.groups else ""
