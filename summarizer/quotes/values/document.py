"""A text as the search for speakers sees it: words, quotations, and the sentences around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.quotations.quotation import Quotation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from summarizer.languages.speech.base import Speech
    from summarizer.quotations.quotation import Paragraph

#: What a reporter's sentence is made of: the numbers of its tokens, and whole quotations.
Item = int | Quotation

#: Signs that may end a sentence.
TERMINALS = frozenset((".", "?", "!", "…", "...", "。", "؟", "।"))


@dataclass(frozen=True, slots=True)
class ReporterSentence:
    """A sentence of the reporter's, in which each quotation counts as one item."""

    #: The number of its paragraph.
    paragraph: int
    items: Sequence[Item]
    #: The place behind its last verb of speech; 0 where there is none.
    verbs_end: int
    has_quotation: bool


@dataclass(frozen=True, slots=True)
class Document:
    """The tokens of a text in parallel sequences, its quotations, and the sentences around them.

    A token is a word, a number or a sign; a name in quotation marks is one token too.
    """

    text: str
    speech: Speech
    paragraphs: Sequence[Paragraph]
    quotations: Sequence[Quotation]
    #: By where their opening marks stand: the names in quotation marks.
    marked_names: Mapping[int, Quotation]

    #: By token: as it stands, in lower case, and where it starts and ends, in characters.
    words: Sequence[str]
    lower: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    #: By token: the number of the quotation in which it stands, None outside of all.
    inside: Sequence[int | None]
    #: By token: the number of its paragraph.
    paragraph_of: Sequence[int]
    #: The words as they stand, each once.
    vocabulary: Set[str]

    #: Empty until the sentences are cut, as all that follows.
    sentences: Sequence[ReporterSentence] = ()
    #: By token outside quotations: the number of its sentence, and its place among the items.
    sentence_of: Mapping[int, int] = field(default_factory=dict)
    place_of: Mapping[int, int] = field(default_factory=dict)
    #: By the number of a quotation: its sentence and its place there. One of marks alone has none.
    quotation_places: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    #: By paragraph: its first sentence, and the one behind its last.
    sentence_ranges: Sequence[tuple[int, int]] = ()

    def together(self, one: int, other: int) -> bool:
        """Whether two tokens stand in the same paragraph and the same quotation, or in none."""
        return (
            self.inside[one] == self.inside[other]
            and self.paragraph_of[one] == self.paragraph_of[other]
        )

    def word_before(self, token: int) -> str:
        """Return the word before a token, in lower case; "" at the start of the text."""
        return self.lower[token - 1] if token else ""

    def word_behind(self, token: int) -> str:
        """Return the word behind a token, in lower case; "" at the end of the text."""
        return self.lower[token + 1] if token + 1 < len(self.lower) else ""

    def words_between(self, first: int, end: int) -> str:
        """Return the text from token `first` to the start of token `end`, without space around."""
        return self.text[self.starts[first] : self.starts[end]].strip()

    def opens_sentence(self, token: int) -> bool:
        """Whether a token is the first word of its sentence, or of a sentence in a quotation."""
        i = token - 1
        while i >= 0 and self.paragraph_of[i] == self.paragraph_of[token]:
            if self.inside[i] != self.inside[token]:
                return self.inside[token] is not None or self.place_of.get(token) == 0
            word = self.words[i]
            if word[0].isalnum():
                return False
            if word in TERMINALS or word == ":":
                return True
            if word not in "\"“”‘’'([«»—–-*":
                return False
            i -= 1
        return True
