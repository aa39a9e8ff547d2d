"""`train_quotes.py --judge` prints the same figures as the annotated data's own scorer."""

from __future__ import annotations

import pytest

from summarizer.quotes import find_quotes
from tests.quality.quotes import gold
from tests.quality.quotes.figures import KINDS, Tally
from tests.quality.quotes.report import prediction
from tests.quality.scoring import scorer

pytestmark = pytest.mark.shared

SCORERS = {"found": "len_F1", "joint": "joint_F1", "jointx": "jointx_F1", "named": "att_coverage"}


@pytest.fixture(scope="module")
def judged(shared):
    articles = gold.load_articles()[:24]
    found = [prediction(article, find_quotes(article["text"])) for article in articles]
    return scorer(gold.DATA), articles, found


@pytest.mark.parametrize("mode", ["direct", "all"])
def test_counts_by_article_add_up_to_the_scorers_figures(judged, mode):
    score, articles, found = judged
    whole = score.score_docs(articles, found, mode)
    figures = Tally(score, articles, found, mode).figures()
    assert {name: pytest.approx(whole[scorers]) for name, scorers in SCORERS.items()} == {
        name: figures[name].value for name in SCORERS
    }
    assert pytest.approx(whole["att_head"] / whole["att_coverage"]) == figures["right"].value


def test_kinds_of_speaker_add_up_to_the_scorers_figures(judged):
    score, articles, found = judged
    whole = score.score_docs(articles, found, "direct")["by_kind"]
    seen = {
        kind: {"n": n, "exact": round(exact.value, 3), "head": round(head.value, 3)}
        for kind, (n, head, exact) in Tally(score, articles, found, "direct").kinds().items()
        if n
    }
    assert {kind: whole[kind] for kind in KINDS if kind in whole} == seen


def test_an_interval_lies_around_its_figure_and_narrows_with_more_articles(judged):
    score, articles, found = judged
    few = Tally(score, articles[:6], found[:6], "direct").figures()["joint"]
    many = Tally(score, articles, found, "direct").figures()["joint"]
    assert few.low < few.value < few.high
    assert many.low < many.value < many.high
    assert many.high - many.low < few.high - few.low
