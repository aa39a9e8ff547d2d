"""read: from text to a document of quotations, words and sentences."""

from __future__ import annotations

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.reading.read import read

_TEXT = (
    "The “Blue Anchor” inn reopened.\n\n“We waited, said the owner.\n\n"
    "“Nobody came,” she said. It rained."
)


def test_quotations_are_items_of_their_sentences_and_names_in_marks_are_words() -> None:
    document = read("She walked past “Blue Anchor” and said “nobody came”. It rained.", EN)
    assert [document.text[one.start : one.end] for one in document.quotations][-1] == "nobody came"
    first, second = document.sentences
    assert [type(item).__name__ for item in first.items].count("Quotation") == len(
        document.quotations
    )
    assert [document.words[item] for item in second.items if isinstance(item, int)] == [
        "It", "rained", ".",
    ]  # fmt: skip


def test_an_unclosed_quotation_with_its_tag_is_read_as_words() -> None:
    document = read(_TEXT, EN)
    assert "waited" in document.words
    assert [document.text[one.start : one.end] for one in document.quotations] == [
        "Blue Anchor", "Nobody came,",
    ]  # fmt: skip


def test_each_word_stands_where_the_document_says() -> None:
    document = read(_TEXT, EN)
    for word, start, end in zip(document.words, document.starts, document.ends, strict=True):
        assert document.text[start:end] == word
