"""A text as the search for speakers sees it: words, quotations, and the sentences around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.quotations.quotation import Quotation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from summarizer.languages.speech.base import Speech
    from summarizer.quotations.quotation import Paragraph

#: An item of a reporter's sentence: the index of a token, or a whole quotation.
Item = int | Quotation

#: Signs that may end a sentence.
TERMINALS = frozenset((".", "?", "!", "…", "...", "。", "؟", "।"))


@dataclass(frozen=True, slots=True)
class ReporterSentence:
    """A sentence of the reporter's, in which each quotation counts as one item."""

    #: The index of its paragraph.
    paragraph: int
    items: Sequence[Item]
    #: The index of the item behind its last verb of speech; 0 if it has no such verb.
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
    #: The names in quotation marks, by the character at which the opening mark stands.
    marked_names: Mapping[int, Quotation]

    #: By token: its text, the text in lower case, and where it starts and ends, in characters.
    words: Sequence[str]
    lower: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    #: By token: the index of the quotation that it is in; None if it is in none.
    inside: Sequence[int | None]
    #: By token: the index of its paragraph.
    paragraph_of: Sequence[int]
    #: The different words of the text, as they are written.
    vocabulary: Set[str]

    #: The reporter's sentences. This field and those below are empty until the text is cut.
    sentences: Sequence[ReporterSentence] = ()
    #: By token outside quotations: the index of its sentence, and its index among the items there.
    sentence_of: Mapping[int, int] = field(default_factory=dict)
    place_of: Mapping[int, int] = field(default_factory=dict)
    #: By the index of a quotation: the index of its sentence, and its index among the items there.
    #: Quotations of nothing but marks are left out.
    quotation_places: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    #: By paragraph: the index of its first sentence, and the index behind its last sentence.
    sentence_ranges: Sequence[tuple[int, int]] = ()

    def together(self, one: int, other: int) -> bool:
        """Whether two tokens share a paragraph, and are in the same quotation or both in none."""
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
            if word not in "\"“”‘’'([«»—–-*¿¡":
                return False
            i -= 1
        return True
