"""Scores and the reasons for them."""

from __future__ import annotations

import pytest

from summarizer.model import Article, Block, BlockKind, Span
from summarizer.salience import Scored, cosine, score_sentences
from summarizer.salience.features import features_of
from summarizer.salience.sections import LONG, sections_of
from summarizer.salience.vectors import (
    likeness_ahead_and_behind,
    standardise,
    vectors_of,
)
from summarizer.salience.weights import WEIGHTS
from summarizer.sentences import sentences_of
from summarizer.words import take_apart

TEXT = (
    "The ferry line will buy a second boat in June. The boat carries forty cars. "
    "The school has a new roof. Islanders asked for the boat after a storm."
)


def scored(text: str, title: str | None = None) -> tuple[Scored, ...]:
    article = Article(text=text, title=title)
    return score_sentences(article, sentences_of(article))


def test_the_sentence_that_the_rest_is_about_comes_first():
    scores = [one.score for one in scored(TEXT)]
    assert scores.index(max(scores)) == 0
    assert scores[1] > scores[2]


def test_the_headline_lifts_what_it_speaks_of():
    without, with_title = scored(TEXT), scored(TEXT, "School gets a new roof")
    assert with_title[2].score > without[2].score + 1
    assert "title" in {reason.feature for reason in with_title[2].why}


def test_the_reasons_add_up_to_the_score():
    for one in scored(TEXT, "A second boat"):
        assert sum(reason.weight for reason in one.why) == pytest.approx(one.score, abs=0.01)


def test_the_weightiest_reason_is_told_first():
    for one in scored(TEXT):
        sizes = [abs(reason.weight) for reason in one.why]
        assert sizes == sorted(sizes, reverse=True)


def test_every_feature_has_a_weight_and_every_weight_a_feature():
    columns = features_of([take_apart("One.")], vectors_of([["one"]]), {}, None)
    assert list(columns) == list(WEIGHTS)


@pytest.mark.parametrize("name", ["Brandt", "Łucja", "Čapek", "Ґалина", "Ёлкина", "Ștefan"])
def test_a_name_is_one_whatever_letter_it_begins_with(name: str):
    texts = [take_apart(f"so came {name} late"), take_apart("so came nobody late")]
    columns = features_of(texts, vectors_of([["came"], ["came"]]), {}, None)
    assert columns["new_names"] == [0.25, 0.0]


def test_nothing_is_scored_when_there_is_nothing():
    assert scored("") == ()


def test_an_unknown_language_is_scored_too():
    article = Article(text="Aa bb cc. Aa bb dd. Ee ff.", language="xx")
    assert len(score_sentences(article, sentences_of(article))) == 3


def test_vectors_have_length_one_and_an_empty_row_none():
    full, empty = vectors_of([["a", "b", "b"], []])
    assert cosine(full, full) == pytest.approx(1)
    assert empty == {}
    assert cosine(full, empty) == 0


def test_likeness_runs_forward_and_back_without_comparing_pairs():
    vectors = vectors_of([["a", "b"], ["a", "c"], ["a", "b"]])
    ahead, behind = likeness_ahead_and_behind(vectors)
    pairs = [[cosine(one, other) for other in vectors] for one in vectors]
    assert ahead == pytest.approx([pairs[0][1] + pairs[0][2], pairs[1][2], 0])
    assert behind == pytest.approx([0, pairs[1][0], pairs[2][0] + pairs[2][1]])


def test_equal_values_have_no_deviation():
    assert standardise([0.1 + 0.2, 0.3]) == [0, 0]
    assert standardise([]) == []
    assert standardise([1, 3]) == [-1, 1]


def test_a_long_article_is_parted_at_its_headings():
    body = "A line of some length here. " * 60
    text, blocks = "", []
    for part in range(4):
        heading = f"Part {part}"
        blocks.append(Block(span=Span(len(text), len(text) + 6), kind=BlockKind.HEADING))
        text += heading + "\n"
        blocks.append(Block(span=Span(len(text), len(text) + len(body.strip()))))
        text += body.strip() + "\n"
    article = Article(text=text, blocks=tuple(blocks))
    sentences = sentences_of(article)
    starts = [section.start for section in sections_of(article, sentences)]
    assert [sentences[start].text for start in starts] == [f"Part {part}" for part in range(4)]


def test_a_long_article_without_headings_is_parted_evenly():
    article = Article(text="A line of some length. " * (2 * LONG + 10))
    sections = list(sections_of(article, sentences_of(article)))
    assert [section.stop - section.start for section in sections] == [LONG, LONG, 10]


def test_later_sections_say_so_among_the_reasons():
    article = Article(text="A line of some length. " * (LONG + 10))
    last = score_sentences(article, sentences_of(article))[-1]
    assert "section" in {reason.feature for reason in last.why}
