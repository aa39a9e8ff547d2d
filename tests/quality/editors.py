"""The articles for which a careful reader chose the ideal digest, with all that is measured.

Each is had in two versions: with the blocks and sentences that its reader saw, and as our own
reader makes it of its page. Users send pages; of what the first version is without (levels of
headings, captions, code) the second has more, and it has our reader's mistakes.

`readings.jsonl` beside this module has what was chosen in more of the annotated pages, by another
careful reader (a language model too), who saw them as our own reader made them. It has no words
of theirs: a sentence is named by its `mark_of`, and is found again while it is cut the same.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from summarizer import read_html
from summarizer.model import Article, Block, BlockKind, Genre, Sentence, Span
from summarizer.salience.features import features_of
from summarizer.salience.likeness import Rows
from summarizer.salience.page import Page, open_page
from summarizer.sentences import sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "editors"
PAGES = (DATA.parent / "pages" / "more", DATA.parent / "pages" / "html")

#: What is learned from. Figures come from folds: what is judged was not learned from.
LEARNED = ("train", "dev", "languages")
READINGS = Path(__file__).with_name("readings.jsonl")
#: The same for pages that nothing is learned from: they show how well unseen pages are read.
LATER_READINGS = Path(__file__).with_name("later_readings.jsonl")
#: The same for pages of newspapers in many languages.
FUNDUS_READINGS = Path(__file__).with_name("fundus_readings.jsonl")

#: Two sentences are one if so much of the words of the shorter stand in the other.
_SAME = 0.8
#: Fewer common words than this make a sentence the same as a longer one only by chance.
_COMMON_WORDS = 4

#: The readers' names for genres that are ours under another name.
_GENRES = {"sport": Genre.NEWS}


@dataclass(frozen=True, kw_only=True)
class Read:
    """An article as it was read."""

    key: str
    #: Whether it was read for this project: `readings.jsonl`.
    ours: bool
    #: Whether it is as our reader makes it of its page.
    from_page: bool
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
    return [_given(row) for name in sets for row in _rows(name)]


def load_pages(*sets: str) -> list[Read]:
    """Return the articles of the sets as our reader makes them of their pages, if those are there.

    What the readers chose is found again by its words.
    """
    return [
        _from_page(row, path)
        for name in sets
        for row in _rows(name)
        for path in [folder / f"{row['id']}.html.gz" for folder in PAGES]
        if path.exists()
    ]


def load_ours(readings: Path = READINGS) -> list[Read]:
    """Return the articles that were read for this project, as our reader makes them."""
    golds = [json.loads(line) for line in readings.read_text("utf-8").splitlines()]
    found = []
    for gold, article in read_pages(golds):
        sentences = sentences_of(article)
        marks = [mark_of(sentence.text) for sentence in sentences]
        chosen = {
            name: [i for i, mark in enumerate(marks) if mark in gold[name]]
            for name in ("ideal", "good", "short", "box", "outline", "furniture")
        }
        row = {"id": gold["id"], "lang": "en", "gold": {"genre": gold["genre"]}}
        found.append(_measured(row, article, sentences, chosen, from_page=True, ours=True))
    return found


def read_pages(golds: list[dict]) -> Iterator[tuple[dict, Article]]:
    """Yield each line of `readings.jsonl` with the article of its page."""
    known = {row["id"]: row["url"] for name in ("gold", "more") for row in _page_rows(name)}
    for gold in golds:
        name = f"{gold['id']}.html.gz"
        path = next(path for folder in PAGES if (path := folder / name).exists())
        yield gold, read_html(gzip.decompress(path.read_bytes()), url=known[gold["id"]])


def mark_of(text: str) -> str:
    """Return the name of a sentence by its words: eight hexadecimal digits."""
    words = " ".join(re.findall(r"\w+", text.lower()))
    return hashlib.sha256(words.encode()).hexdigest()[:8]


def load_all() -> list[Read]:
    """Return all articles, in both versions."""
    return load(*LEARNED) + load_pages(*LEARNED) + load_ours()


def _rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]


def _page_rows(name: str) -> list[dict]:
    path = DATA.parent / "pages" / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def _given(row: dict) -> Read:
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
    return _measured(row, article, sentences, row["gold"], from_page=False)


def _from_page(row: dict, path: Path) -> Read:
    article = read_html(gzip.decompress(path.read_bytes()), url=row["url"])
    article = replace(article, language=row["lang"])
    sentences = sentences_of(article)
    texts = [row["text"][start:end] for start, end, _ in row["sentences"]]
    same = _same([one.text for one in sentences], texts)
    gold = {
        name: [j for j, at in enumerate(same) if set(at) & set(row["gold"][name])]
        for name in ("ideal", "good", "short", "box", "outline")
    }
    gold["furniture"] = [
        j for j, at in enumerate(same) if at and set(at) <= set(row["gold"]["furniture"])
    ]
    return _measured(row, article, sentences, gold, from_page=True)


def _measured(
    row: dict,
    article: Article,
    sentences: tuple[Sentence, ...],
    gold: dict[str, list[int]],
    *,
    from_page: bool,
    ours: bool = False,
) -> Read:
    genre = row["gold"]["genre"]
    page = open_page(article, sentences)
    rows, measured = features_of(page)
    return Read(
        key=row["id"],
        ours=ours,
        from_page=from_page,
        language=row["lang"],
        genre=_GENRES.get(genre) or Genre(genre),
        gold=gold,
        page=page,
        rows=rows,
        measured=measured,
    )


def _same(own: list[str], others: list[str]) -> list[list[int]]:
    """Return for each sentence which of the `others` are it, or a part of it, by their words."""
    sets = [_words(text) for text in others]
    having: dict[str, list[int]] = defaultdict(list)
    for i, words in enumerate(sets):
        for word in words:
            having[word].append(i)
    found = []
    for words in map(_words, own):
        near = {i for word in words for i in having[word]}
        found.append(sorted(i for i in near if _is_same(words, sets[i])))
    return found


def _is_same(one: set[str], other: set[str]) -> bool:
    common, shorter, longer = len(one & other), *sorted((len(one), len(other)))
    return common >= _SAME * shorter and (common >= _COMMON_WORDS or 2 * common >= longer)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower().replace("’", "'")))


def folds(articles: list[Read], n: int = 5) -> list[tuple[list[Read], list[Read]]]:
    """Return `n` pairs of articles to learn from and articles to judge by, languages mixed.

    Both versions of an article are in the same fold.
    """
    keys = sorted({one.key for one in articles})
    order = np.random.default_rng(0).permutation(len(keys))
    part = {keys[int(i)]: at % n for at, i in enumerate(order)}
    return [
        (
            [one for one in articles if part[one.key] != fold],
            [one for one in articles if part[one.key] == fold],
        )
        for fold in range(n)
    ]
