"""What holds of the sentences of any text."""

from __future__ import annotations

import punkt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Article
from summarizer.sentences import sentences_of, split_sentences
from summarizer.sentences.quick_punkt import QuickPunkt

#: Text that is full of what sentences end with, besides anything at all.
PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            ["Dr.", "U.S.", "etc.", "He", "said", "the", "No.", "5", "“", "”", '"', "«", "»", "„",
             "(", ")", "...", "…", "?", "!", ".", " ", " ", " ", "\n", "\n\n", "\xa0", "- ", "• ",
             "1.", "z. B.", "М.", "。", "[1]", "–", "J.", "iPhone", "A", "a"]
        ),
        st.text(max_size=8),
    ),
    max_size=40,
).map("".join)  # fmt: skip

LANGUAGES = st.sampled_from(
    ["en", "de", "fr", "pl", "ru", "uk", "ja", "el", "hi", "xx", "und", ""]
)


@given(PIECES, LANGUAGES)
def test_spans_are_ordered_trimmed_and_cover_all_but_spaces(text: str, language: str):
    end = 0
    for span in split_sentences(text, language=language):
        assert not text[end : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        assert span.start >= end
        end = span.end
    assert not text[end:].strip()


@given(PIECES, LANGUAGES)
def test_a_blank_line_always_ends_a_sentence(text: str, language: str):
    for span in split_sentences(text, language=language):
        assert "\n\n" not in span.of(text)


@given(PIECES, LANGUAGES)
def test_an_articles_sentences_are_its_own_words_block_by_block(text: str, language: str):
    article = Article(text=text, language=language)
    for index, sentence in enumerate(sentences_of(article)):
        block = article.blocks[sentence.block].span
        assert sentence.index == index
        assert sentence.text == sentence.span.of(text)
        assert block.start <= sentence.span.start < sentence.span.end <= block.end


@given(PIECES, st.sampled_from(["english", "german", "russian", "greek", "chinese", "arabic"]))
def test_the_short_cut_for_plain_words_changes_no_decision(text: str, model: str):
    library = punkt.tokenizer_for(model)
    quick = QuickPunkt(library.params, library.rules)
    assert list(library.span_tokenize(text)) == list(quick.span_tokenize(text))


@pytest.mark.parametrize("model", ["english", "german", "french", "russian", "polish"])
def test_the_short_cut_knows_what_the_model_knows(model: str):
    library = punkt.tokenizer_for(model)
    quick = QuickPunkt(library.params, library.rules)
    known = library.params
    texts = [f"It was {word}. then it rained. So." for word in sorted(known.abbrev_types)]
    texts += [f"It was {one}. {other} then. So." for one, other in sorted(known.collocations)]
    texts += [f"It was {word}. 5 then. So." for word in sorted(known.numeric_abbrev_types)]
    spans = [list(library.span_tokenize(text)) for text in texts]
    assert spans == [list(quick.span_tokenize(text)) for text in texts]
    assert any(len(found) == 2 for found in spans)


def test_the_short_cut_leaves_joined_what_a_model_joins():
    # the models that come with the library join nothing but numbers and initials
    rules = punkt.tokenizer_for("english").rules
    params = punkt.PunktParameters(collocations={("gate", "north")})
    text = "They met at the gate. North of it was the harbour."
    library = punkt.PunktSentenceTokenizer(params, rules=rules)
    assert list(library.span_tokenize(text)) == [(0, len(text))]
    assert list(QuickPunkt(params, rules).span_tokenize(text)) == [(0, len(text))]
