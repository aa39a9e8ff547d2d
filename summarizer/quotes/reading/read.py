"""Read a text into a document: its quotations, words and sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotes.reading.names_in_marks import find_names_in_marks
from summarizer.quotes.reading.sentences import cut_sentences
from summarizer.quotes.reading.tags import cut_tags_out
from summarizer.quotes.reading.tokens import tokenize
from summarizer.quotes.reading.unclosed import drop_unclosed

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document


def read(text: str, speech: Speech) -> Document:
    """Return the document of a text, cut into sentences."""
    paragraphs = split_paragraphs(text)
    paired = drop_unclosed(text, pair_marks(text, paragraphs), speech)
    marked = cut_tags_out(text, paragraphs, paired, speech)
    names = find_names_in_marks(text, paragraphs, marked, speech)
    quotations = [one for number, one in enumerate(marked) if number not in names]
    marked_names = {marked[number].outer_start: marked[number] for number in names}
    return cut_sentences(tokenize(text, speech, paragraphs, quotations, marked_names))
