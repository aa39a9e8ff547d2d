"""reasons: the names that a reader is told for what features measure."""

from __future__ import annotations

import pytest

from summarizer.model import Article
from summarizer.salience.reasons import told_as
from summarizer.salience.weigh import weigh
from summarizer.sentences import sentences_of


@pytest.mark.parametrize(
    ("feature", "told"),
    [
        ("mean_words", "kind of text"), ("titled_news", "kind of text"), ("n", "kind of text"),
        ("sections", "kind of text"), ("section", "position"), ("section_length", "heading"),
        ("under_asks", "heading"), ("like_title", "title"), ("like_first", "repetition"),
        ("like_before", "repetition"), ("like_after", "repetition"), ("ahead_z", "centrality"),
        ("news", "centrality"), ("like_section", "centrality"), ("at", "position"),
        ("block", "position"), ("block_words", "layout"), ("words_before", "position"),
        ("words", "length"), ("log_words", "length"), ("words_block_before", "layout"),
        ("item_before", "neighbours"), ("item", "layout"), ("in_block", "layout"),
        ("words_of_block", "neighbours"), ("words_of_section", "neighbours"),
        ("asks", "speech"), ("asks_after", "neighbours"), ("years", "numbers"),
        ("main_name", "names"), ("advise", "wording"), ("advise_rank", "wording"),
        ("opens_quoting", "speech"), ("opens_advise", "wording"), ("stop_share", "wording"),
        ("numbered", "layout"), ("commas", "build"), ("phrase_worth", "wording"),
        ("phrase_furniture_rank", "wording"), ("phrase_worth_before", "neighbours"),
    ],
)  # fmt: skip
def test_a_feature_is_told_by_what_it_measures(feature: str, told: str) -> None:
    assert told == told_as(feature)


def test_every_feature_is_told_by_a_name_for_readers() -> None:
    article = Article(text="One. Two.")
    measured = weigh(article, sentences_of(article)).measured
    told = {told_as(name) for name in measured}
    assert told == {
        "build", "centrality", "heading", "kind of text", "layout", "length", "names",
        "neighbours", "numbers", "position", "repetition", "speech", "title", "wording",
    }  # fmt: skip
