"""features: the segments of a page in numbers."""

from __future__ import annotations

import numpy as np

from summarizer.extract.html.reader import read_page
from summarizer.extract.html.segments import Page
from summarizer.extract.html.tree import parse
from summarizer.extract.main_text.features import Lexicon, describe, names_of, words_of

_NOTHING = Lexicon(around={}, own={}, words={}, head={})


def page(body: str) -> Page:
    return read_page(parse(f"<html><body>{body}</body></html>").root)


def changed(one: Page, lexicon: Lexicon, titles: frozenset[str] = frozenset()) -> set[int]:
    """Return the segments whose numbers change by what is known of names, words and titles."""
    before, after = describe(one, _NOTHING), describe(one, lexicon, titles)
    assert before.shape == after.shape
    return {number for number, same in enumerate((before == after).all(axis=1)) if not same}


def test_a_short_segment_is_known_by_all_of_its_words_and_a_long_one_by_its_first() -> None:
    short, long = page(
        "<p>Share this story</p><p>The tide came in early on Sunday, and the ferry stayed.</p>"
    ).segments
    assert words_of(short) == ["share.", "this.", "story."]
    assert words_of(long) == ["the", "tide", "came"]


def test_an_element_is_known_by_its_classes_and_by_a_tag_that_tells_something() -> None:
    (one,) = page("<p class='lead big'>The tide came in early on Sunday.</p>").segments
    assert names_of(one.element) == ["#p", "lead", "big"]


def test_each_segment_has_a_row_of_finite_numbers() -> None:
    one = page("<h1>Tide</h1><p>It came in.</p><ul><li>Early</li><li>Late</li></ul>")
    rows = describe(one, _NOTHING)
    assert len(rows) == len(one.segments) == 4
    assert rows.dtype == np.float32
    assert np.isfinite(rows).all()


def test_a_known_class_weighs_on_what_is_in_it() -> None:
    one = page("<div class=menu><p>Tide</p></div>" + "<p>It came in early.</p>" * 40)
    lexicon = Lexicon(around={"menu": -3.0}, own={}, words={}, head={})
    seen = changed(one, lexicon)
    assert 0 in seen
    rows = describe(one, lexicon) - describe(one, _NOTHING)
    assert abs(rows[0]).max() > abs(rows[30]).max()


def test_known_words_weigh_on_their_segment_most() -> None:
    one = page("<p>Share</p>" + "<p>It came in early on Sunday morning.</p>" * 40)
    rows = describe(one, Lexicon(around={}, own={}, words={"share.": -3.0}, head={}))
    difference = abs(rows - describe(one, _NOTHING)).max(axis=1)
    assert difference[0] == difference.max() > difference[30]


def test_a_known_heading_weighs_on_what_stands_below_it() -> None:
    one = page("<p>Tide.</p><h2>Related</h2>" + "<p>It came in early on Sunday.</p>" * 3)
    rows = describe(one, Lexicon(around={}, own={}, words={}, head={"related.": -3.0}))
    difference = abs(rows - describe(one, _NOTHING)).sum(axis=1)
    assert difference[2] > difference[0]


def test_where_the_headline_stands_is_known() -> None:
    one = page("<h1>Tide</h1><p>It came in early on Sunday.</p>")
    assert changed(one, _NOTHING, frozenset({"tide"}))
    assert not changed(one, _NOTHING, frozenset({"ebb"}))
