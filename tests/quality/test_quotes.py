"""Floors for finding quotations and naming their speakers, on the annotated quotes data.

The weights that come with the package were learned from all of this data, so these figures only
show whether something broke. To measure quality, `train_quotes.py --judge` learns from a part of
the data and reports on the rest.
"""

from __future__ import annotations

import json

import pytest

from summarizer.quotes import find_quotes
from tests.quality.scoring import scorer

pytestmark = [pytest.mark.shared, pytest.mark.timeout(300)]

#: Every tenth article of the file is read: that tells as much as all, in a tenth of the time.
EVERY = 10

#: What was measured on these articles, less half a point.
FLOORS = {
    "direct": {"len_F1": 0.980, "joint_F1": 0.930, "jointx_F1": 0.880},
    "all": {"len_F1": 0.970, "joint_F1": 0.895, "jointx_F1": 0.845},
}


@pytest.fixture(scope="module")
def score(shared):
    return scorer(shared / "data/quotes")


@pytest.fixture(scope="module")
def articles(shared):
    lines = (shared / "data/quotes/dev.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines[::EVERY]]


@pytest.fixture(scope="module")
def found(articles):
    return [
        {
            "id": article["id"],
            "quotes": [
                {
                    "start": part.start,
                    "end": part.end,
                    "speaker": quote.speaker.name if quote.speaker else None,
                }
                for quote in find_quotes(article["text"])
                for part in quote.parts
            ],
        }
        for article in articles
    ]


@pytest.mark.parametrize("mode", ["direct", "all"])
def test_quotes_and_speakers_stay_above_their_floors(mode, score, articles, found):
    figures = score.score_docs(articles, found, mode)
    below = {
        name: round(figures[name], 4)
        for name, floor in FLOORS[mode].items()
        if figures[name] < floor
    }
    assert below == {}


def test_a_named_speaker_is_right_in_95_of_100(score, articles, found):
    figures = score.score_docs(articles, found, "direct")
    assert figures["att_head"] / figures["att_coverage"] >= 0.95


def test_the_pasted_page_has_its_six_quotes_under_their_names(shared):
    text = (shared / "samples/pasted-news-page.txt").read_text("utf-8")
    names = [quote.speaker.name if quote.speaker else None for quote in find_quotes(text)]
    assert names == ["Vladimir Putin"] * 2 + ["Donald Trump"] + ["Ann Lee"] * 3
