"""What of an article is compared with others."""

from __future__ import annotations

from summarizer import Article
from summarizer.stories.sketch import cosine, sketch_of


def test_rare_words_weigh_more_than_common_ones() -> None:
    own = sketch_of(Article(text="The president saw a heron.")).whole
    assert own["heron"] > 2 * own["presid"]


def test_often_is_more_but_not_as_much_more() -> None:
    own = sketch_of(Article(text="A heron, a heron, a heron and an otter.")).whole
    assert own["otter"] < own["heron"] < 3 * own["otter"]


def test_a_vector_has_length_one() -> None:
    own = sketch_of(Article(text="A heron, a heron and an otter."))
    assert [round(cosine(one, one), 9) for one in (own.whole, own.lead)] == [1.0, 1.0]


def test_the_lead_is_the_headline_and_the_beginning() -> None:
    text = " ".join(f"word{n}" for n in range(200))
    lead = sketch_of(Article(text=text, title="Herons return")).lead
    assert {"heron", "word0", "word79"} <= set(lead)
    assert "word80" not in lead


def test_what_is_quoted_is_held_apart() -> None:
    own = sketch_of(Article(text="The pilot said: “We have never seen so many.” He left at noon."))
    assert ("have", "never", "seen", "so") in own.quoted
    assert not any("noon" in run for run in own.quoted)
    assert ("he", "left", "at", "noon") not in own.runs
    assert ("many", "he", "left", "at", "noon") in own.runs


def test_the_end_of_a_long_text_is_not_looked_at() -> None:
    own = sketch_of(Article(text="heron " * 5_000 + "otter stands here at the end"))
    assert "otter" not in own.whole
    assert own.runs == {("heron",) * 5}


def test_the_cosine_is_one_for_the_same_and_nought_for_nothing_in_common() -> None:
    one = {"heron": 0.6, "otter": 0.8}
    assert round(cosine(one, one), 9) == 1.0
    assert cosine(one, {"pier": 1.0}) == 0.0
    assert cosine(one, {}) == 0.0
