"""The articles for which a careful reader chose the ideal digest, with all that is measured."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from summarizer.model import Article, Block, BlockKind, Genre, Sentence, Span
from summarizer.salience.features import features_of
from summarizer.salience.likeness import Rows
from summarizer.salience.page import Page, open_page

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "editors"

#: What is learned from; "dev" is kept to judge by.
LEARNED = ("train", "languages")

#: The readers' names for genres that are ours under another name.
_GENRES = {"sport": Genre.NEWS}


@dataclass(frozen=True, kw_only=True)
class Read:
    """An article as it was read."""

    key: str
    language: str
    genre: Genre
    #: The indices of the sentences that the reader would print, or never.
    gold: dict[str, list[int]]
    page: Page
    rows: Rows
    #: What was measured of each sentence.
    measured: dict[str, np.ndarray]

    @property
    def worth(self) -> np.ndarray:
        """What each sentence is worth: 1 ideal, 0.5 good, -1 furniture."""
        worth = np.zeros(len(self.page.sentences))
        for name, value in (("furniture", -1.0), ("good", 0.5), ("box", 1.0), ("ideal", 1.0)):
            worth[[i for i in self.gold[name] if i < len(worth)]] = value
        return worth


def load(*sets: str) -> list[Read]:
    """Return the articles of the sets, sentences cut as the readers saw them."""
    return [
        _read(json.loads(line))
        for name in sets
        for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]


def _read(row: dict) -> Read:
    article = Article(
        text=row["text"],
        blocks=tuple(
            Block(span=Span(block["start"], block["end"]), kind=BlockKind[block["kind"]])
            for block in row["blocks"]
        ),
        language=row["lang"],
        title=row["title"],
        url=row["url"],
    )
    sentences = tuple(
        Sentence(index=i, block=block, span=Span(start, end), text=row["text"][start:end])
        for i, (start, end, block) in enumerate(row["sentences"])
    )
    genre = row["gold"]["genre"]
    page = open_page(article, sentences)
    rows, measured = features_of(page)
    return Read(
        key=row["id"],
        language=row["lang"],
        genre=_GENRES.get(genre) or Genre(genre),
        gold=row["gold"],
        page=page,
        rows=rows,
        measured=measured,
    )


def folds(articles: list[Read], n: int = 5) -> list[tuple[list[Read], list[Read]]]:
    """Return `n` pairs of articles to learn from and articles to judge by, languages mixed."""
    order = np.random.default_rng(0).permutation(len(articles))
    part = {int(i): at % n for at, i in enumerate(order)}
    return [
        (
            [one for i, one in enumerate(articles) if part[i] != fold],
            [one for i, one in enumerate(articles) if part[i] == fold],
        )
        for fold in range(n)
    ]
