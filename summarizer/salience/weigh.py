"""What each sentence is worth to somebody who reads the digest in place of the article.

The worth is what a careful reader would give for seeing the sentence among the points: 1 where
he would choose it himself (1.4 for his first choices), 0.5 where he would also accept it, 0 where
it says nothing of weight, -2 where it belongs to the page or could stand anywhere. Gradient
boosted trees predict it from the features of the sentence, its block, its section, its heading
and the whole text: what a point is depends on the genre, and the means over the text tell the
genre. tests/quality/train_points.py says from which texts they were learned, and how well.

For news there are more texts to learn from, with summaries by the journalists themselves. A
linear formula was learned from those. The likelier a text is news, the more the formula counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages import UNSPACED_CODES, language_of
from summarizer.model import Genre, Reason
from summarizer.models import numbers_of
from summarizer.models.trees import Trees, trees_of
from summarizer.salience.features import features_of, standardise
from summarizer.salience.genre import odds_of_genres
from summarizer.salience.page import open_page
from summarizer.salience.reasons import told_as

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from summarizer.model import Article, Sentence
    from summarizer.salience.likeness import Rows
    from summarizer.salience.page import Page

#: What one standard deviation of the news formula adds to a worth: in any text, and what more in
#: a text that is surely news. Found on the editors' articles and the annotated summaries together:
#: a greater first value prints furniture, a greater second one no longer pleases editors, and a
#: smaller second one loses what journalists wrote.
_NEWS_ANYWHERE, _NEWS_IN_NEWS = 0.03, 0.3

#: The news formula counts this many times as much in a text of one block, whose paragraphs are
#: lost: there the features of blocks and headings tell the trees nothing.
_NEWS_IN_ONE_BLOCK = 5.0

#: What one standard deviation of likeness to the whole text adds to a worth in a language without
#: spaces between words, of which the trees know neither names nor phrases. Found on half of the
#: Japanese and of the Chinese tutorials: ROUGE rises by 0.4 and 3.0 there, by 1.3 and 0.5 on the
#: other halves. Of 0.05 to 0.2 none does better on both languages.
_CENTRE_UNSPACED = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """An article whose sentences are weighed."""

    page: Page
    genre: Genre
    #: The sentences' words as TF-IDF rows, the headline's as the last.
    rows: Rows
    #: The features: under each name a number for each sentence.
    measured: dict[str, NDArray[np.float64]]
    #: The worth predicted for each sentence, and the parts of it that the news formula and the
    #: likeness to the whole text add.
    worth: NDArray[np.float64]
    news: NDArray[np.float64]
    centre: NDArray[np.float64]
    #: What one standard deviation of that formula adds to a worth.
    news_share: float

    def why(self, at: int) -> tuple[Reason, ...]:
        """Return the reasons for the worth of the sentence at an index, the weightiest first."""
        trees = _trees(self.page.article.language)
        expected, parts = trees.explain(self.measured, at)
        told = {"any sentence": expected, "news": float(self.news[at])}
        for feature, weight in (*parts.items(), ("centre", float(self.centre[at]))):
            name = told_as(feature)
            told[name] = told.get(name, 0.0) + weight
        return tuple(
            Reason(feature=name, weight=round(weight, 4))
            for name, weight in sorted(told.items(), key=lambda item: -abs(item[1]))
            if abs(weight) >= 0.00005
        )


def weigh(article: Article, sentences: tuple[Sentence, ...]) -> Weighed:
    """Return what each of `sentences` is worth. The time taken is linear in their number."""
    page = open_page(article, sentences)
    return weigh_by(_trees(article.language), page, *features_of(page))


def weigh_by(
    trees: Trees, page: Page, rows: Rows, measured: dict[str, NDArray[np.float64]]
) -> Weighed:
    """Return what each sentence of `page` is worth by `trees`, with the news formula."""
    odds = odds_of_genres(measured) if page.sentences else {Genre.OTHER: 1.0}
    share = _NEWS_ANYWHERE + _NEWS_IN_NEWS * odds.get(Genre.NEWS, 0.0)
    if len(page.article.blocks) == 1:
        share *= _NEWS_IN_ONE_BLOCK
    news = share * standardise(measured["news"])
    centre = (page.article.language in UNSPACED_CODES) * _CENTRE_UNSPACED * measured["centre_z"]
    return Weighed(
        page=page,
        genre=max(odds, key=odds.__getitem__),
        rows=rows,
        measured=measured,
        worth=trees.of(measured) + news + centre,
        news=news,
        centre=centre,
        news_share=share,
    )


@cache
def _trees(language: str) -> Trees:
    rules = language_of(language)
    return _load(rules.point_trees if rules else "points")


@cache
def _load(model: str) -> Trees:
    return trees_of(numbers_of(model))
