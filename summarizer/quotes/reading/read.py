"""Read a text into a document: its quotations, words and sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotes.reading.names_in_marks import find_names_in_marks
from summarizer.quotes.reading.sentences import cut_sentences
from summarizer.quotes.reading.spellings import unify_apostrophes
from summarizer.quotes.reading.tags import cut_tags_out
from summarizer.quotes.reading.tokens import tokenize
from summarizer.quotes.reading.unclosed import drop_unclosed

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document


def read(text: str, speech: Speech) -> Document:
    """Return the document of a text, cut into sentences."""
    spelt = unify_apostrophes(text, speech)
    paragraphs = split_paragraphs(spelt)
    paired = drop_unclosed(spelt, pair_marks(spelt, paragraphs), speech)
    marked = cut_tags_out(spelt, paragraphs, paired, speech)
    names = find_names_in_marks(spelt, paragraphs, marked, speech)
    quotations = [one for number, one in enumerate(marked) if number not in names]
    marked_names = {marked[number].outer_start: marked[number] for number in names}
    document = tokenize(spelt, speech, paragraphs, quotations, marked_names)
    if spelt != text:
        spans = zip(document.starts, document.ends, strict=True)
        words = [text[start:end] for start, end in spans]
        document = replace(document, text=text, words=words, vocabulary=frozenset(words))
    return cut_sentences(document)
