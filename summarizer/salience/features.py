"""The features of each sentence: the numbers from which its worth is predicted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from summarizer.salience.likeness import rows_of
from summarizer.salience.news import news_of
from summarizer.salience.phrases import phrase_columns
from summarizer.salience.place import place_of
from summarizer.salience.wording import cue_counts, wording_of
from summarizer.words import count_words, terms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.salience.likeness import Rows
    from summarizer.salience.page import Page

    Columns = dict[str, NDArray[np.float64]]

#: The features of the sentences before and behind it that a sentence gets, too.
_NEIGHBOURS = ("words", "ended", "asks", "ends_colon", "contrast", "opens_contrast", "promote",
               "page", "example", "report", "quotes", "numbers", "names", "announce", "reason",
               "heading", "like_title", "first_person", "back_first")  # fmt: skip
#: The features that are also given as ranks among the sentences of the text.
_RANKED = ("words", "centre", "ahead", "like_title", "like_headings", "salience", "news", "names",
           "numbers", "judge", "advise")  # fmt: skip
#: The features whose means describe the whole text.
_MEANS = ("words", "ended", "asks", "numbers", "names", "quotes", "first_person",
          "second_person", "third_person", "advise", "judge", "find", "announce", "promote",
          "page", "report", "commonplace", "heading", "item", "numbered", "money", "years",
          "capitals")  # fmt: skip
_TITLES = ("guide_title", "list_title", "comparison_title", "review_title")


def features_of(page: Page) -> tuple[Rows, Columns]:
    """Return TF-IDF rows, the headline's last, and a column of numbers under each feature's name.

    A column has one number for each sentence.
    """
    rows = rows_of([*page.stems, page.title_stems])
    columns = wording_of(page.worded, page.article.language)
    columns |= _likeness(page, rows)
    columns |= place_of(page, columns)
    columns["same_opening"] = _openings(page)
    columns["news"] = news_of(columns)
    columns |= _neighbours(columns)
    columns |= _ranks(columns)
    columns |= _shares(page, columns)
    columns |= _of_the_whole(page, columns)
    columns |= phrase_columns(page.worded, page.article.language)
    return rows, columns


def _likeness(page: Page, rows: Rows) -> Columns:
    """Return how near each sentence is to the rest, the title, the headings and its neighbours."""
    n = len(page.sentences)
    at = np.arange(n + 1)
    in_text, titles = at < n, at == n
    is_heading = np.append(np.array(page.layout.headings, bool)[page.blocks], False)
    sections = np.append(page.sections, page.sections.max(initial=0) + 1)
    ahead, behind = rows.likeness_ahead_and_behind()
    like_title = rows.likeness_to_sum(titles)
    found = {
        # the headline's row is the last, so it counts among the rows ahead of each sentence
        "ahead": ahead - like_title,
        "behind": behind,
        "centre": rows.likeness_to_sum(in_text),
        "like_title": like_title,
        "like_first": rows.likeness_to_sum(at == 0) * (at > 0),
        "like_lead": rows.likeness_to_sum(at < min(3, n)),
        "like_headings": rows.likeness_to_sum(is_heading),
        "like_section": rows.likeness_within(sections, in_text),
        "like_heading": rows.likeness_within(sections, is_heading),
        "like_before": rows.likeness_to_previous(),
    }
    found = {name: values[:n] for name, values in found.items()}
    found["like_lead_later"] = found["like_lead"] * (at[:n] > 2)
    found["like_after"] = np.append(found["like_before"][1:], np.zeros(min(1, n)))
    for name in ("ahead", "behind", "centre", "like_title", "like_headings"):
        found[f"{name}_z"] = standardise(found[name])
    found["salience"] = (
        0.5 * standardise(found["ahead"] - 0.6 * behind[:n])
        + 1.5 * found["like_title"]
        + np.exp(-at[:n] / 8)
    )
    return found


def _openings(page: Page) -> NDArray[np.float64]:
    """Return how many sentences open with the same two words as each."""
    openings = [tuple(own.terms[:2]) for own in page.worded]
    uses = Counter(openings)
    return np.array([uses[opening] for opening in openings], float)


def _neighbours(columns: Columns) -> Columns:
    """Return the `_NEIGHBOURS` features of the sentence before each, and of the one behind it."""
    own = np.array([columns[name] for name in _NEIGHBOURS])
    before, after = np.zeros_like(own), np.zeros_like(own)
    before[:, 1:] = own[:, :-1]
    after[:, :-1] = own[:, 1:]
    return {
        f"{name}_{side}": values[at]
        for side, values in (("before", before), ("after", after))
        for at, name in enumerate(_NEIGHBOURS)
    }


def _ranks(columns: Columns) -> Columns:
    """Return, for each feature in `_RANKED`, a column with the rank of each sentence.

    The rank is the share of the text's sentences, headings left out, that have a lower value.
    Equal values count half.
    """
    prose = columns["heading"] == 0
    found: Columns = {}
    for name in _RANKED:
        values = columns[name]
        among = np.sort(values[prose])
        below = np.searchsorted(among, values, "left") + np.searchsorted(among, values, "right")
        found[f"{name}_rank"] = below / (2.0 * max(1, len(among)))
    return found


def _shares(page: Page, columns: Columns) -> Columns:
    """Return how much of each sentence's block and section is furniture, by three features."""
    found: Columns = {}
    for of, group in (("block", page.blocks), ("section", page.sections)):
        size = np.maximum(1, np.bincount(group))
        for name in ("promote", "page", "addresses"):
            found[f"{name}_of_{of}"] = (np.bincount(group, columns[name]) / size)[group]
    return found


def _of_the_whole(page: Page, columns: Columns) -> Columns:
    """Return what all sentences have in common: means over the text, the headline's features."""
    n = len(page.sentences)
    title = page.article.title or ""
    cues = cue_counts(terms(title), page.article.language)
    of_the_whole = {f"mean_{name}": columns[name].sum() / max(1, n) for name in _MEANS}
    of_the_whole |= {f"titled_{name}": cues.get(name, 0) for name in _TITLES}
    of_the_whole["title_words"] = count_words(title)
    of_the_whole["title_number"] = any(map(str.isdigit, title))
    of_the_whole["title_asks"] = "?" in title
    return {name: np.full(n, float(value)) for name, value in of_the_whole.items()}


def standardise(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return `values` with mean 0 and standard deviation 1; zeros if all values are equal.

    The deviation of equal values can be a rounding error above 0.
    """
    deviation = values.std() if len(values) else 0.0
    return (values - values.mean()) / deviation if deviation > 1e-9 else np.zeros(len(values))
