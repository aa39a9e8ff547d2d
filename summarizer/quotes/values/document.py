"""A text as the search for speakers sees it: words, quotations, and the sentences around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.quotation import Paragraph, Quoted

#: Signs that may end a sentence.
TERMINALS = frozenset((".", "?", "!", "…", "...", "。", "؟", "।"))


@dataclass(slots=True)
class Sentence:
    """A sentence of the reporter's, quotations counted as one item each.

    Items are numbers of tokens; an item below 0 is the quotation numbered `-item - 1`.
    """

    paragraph: int
    items: list[int] = field(default_factory=list)
    #: The place of its last verb of speech, or -1.
    last_cue: int = -1
    #: Whether there is a quotation in it.
    quotes: bool = False


@dataclass(slots=True)
class Document:
    """The tokens of a text in parallel lists, and its quotations and sentences."""

    text: str
    speech: Speech
    paragraphs: list[Paragraph]
    quoted: list[Quoted]
    words: list[str] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    #: The quotation that a token stands in, or -1.
    inside: list[int] = field(default_factory=list)
    paragraph_of: list[int] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    #: By the place of their opening marks: names in quotation marks, each of them one token.
    named: dict[int, Quoted] = field(default_factory=dict)
    #: The words as they stand, each once.
    vocabulary: set[str] = field(default_factory=set)
    #: By item: the sentence, and the place in it.
    sentence_of: dict[int, int] = field(default_factory=dict)
    place_of: dict[int, int] = field(default_factory=dict)
    #: The first and past-the-last sentence of each paragraph.
    sentences_in: list[tuple[int, int]] = field(default_factory=list)

    def together(self, one: int, other: int) -> bool:
        """Whether two tokens stand in the same paragraph and the same quotation, or in none."""
        return (
            self.inside[one] == self.inside[other]
            and self.paragraph_of[one] == self.paragraph_of[other]
        )

    def opens_sentence(self, token: int) -> bool:
        """Whether a token is the first word of its sentence, or of a quotation's sentence."""
        i = token - 1
        while i >= 0 and self.paragraph_of[i] == self.paragraph_of[token]:
            if self.inside[i] != self.inside[token]:
                return self.inside[token] >= 0 or self.place_of.get(token) == 0
            word = self.words[i]
            if word[0].isalnum():
                return False
            if word in TERMINALS or word == ":":
                return True
            if word not in "\"“”‘’'([«»—–-*":
                return False
            i -= 1
        return True
