"""document: what stands around a token."""

from __future__ import annotations

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.reading.read import read


def test_the_words_around_a_token_end_with_the_text():
    document = read("Ada came.", EN)
    assert [document.word_before(token) for token in range(3)] == ["", "ada", "came"]
    assert [document.word_behind(token) for token in range(3)] == ["came", ".", ""]


def test_a_sentence_opens_behind_a_stop_or_within_a_quotation():
    document = read("Ada came. “Yes,” she said. “He left.”", EN)
    opening = [word for token, word in enumerate(document.words) if document.opens_sentence(token)]
    assert [word for word in opening if word[0].isalnum()] == ["Ada", "Yes", "He"]


def test_tokens_of_a_quotation_and_of_the_reporter_are_not_together():
    document = read("Ada said “Yes”.", EN)
    assert document.together(0, 1)
    assert not document.together(1, 2)
