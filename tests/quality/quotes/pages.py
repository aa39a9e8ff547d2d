"""Today's web pages whose quotations a careful reader listed, and what the reader says of each."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

from summarizer import SummarizerError, read_html
from summarizer.languages.speech.en import SPEECH
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.survey import survey_text

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared" / "data"
DATA = SHARED / "editors"
_FOLDERS = (DATA / "html", SHARED / "pages/more", SHARED / "pages/html")

#: The words of a quotation that the reader's list gives.
_FIRST_WORDS = 4


def load_pages(name: str) -> list[dict[str, Any]]:
    """Return the English pages of a set, "train" or "dev"."""
    lines = (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def read_page(row: dict[str, Any]) -> Any:
    """Return the page as an article, read from its HTML; None if it is refused."""
    name = f"{row['id']}.html.gz"
    path = next(path for folder in _FOLDERS if (path := folder / name).exists())
    try:
        return read_html(gzip.open(path).read(), url=row["url"])
    except SummarizerError:
        return None


def load_cases(name: str, score: Any) -> list[PageCase]:
    """Return the pages of a set that the engine reads in English."""
    found = []
    for row in load_pages(name):
        article = read_page(row)
        if article is not None and article.language == "en":
            found.append(PageCase(row, article.text, score))
    return found


class PageCase:
    """A page as the engine sees it, with what the reader says of each quotation.

    It has the face of `gold.Case`. A label is 1 with the reader's entry for speech, 0 for what
    nobody says, and 2 where the reader says nothing.
    """

    #: How many times each of its examples counts: there are few pages, and many articles.
    weight = 4

    def __init__(self, row: dict[str, Any], text: str, score: Any) -> None:
        self.article = row
        self.score = score
        self.survey = survey_text(text, SPEECH)
        self.contexts = describe_contexts(self.survey)
        gold = row["gold"]
        said = [(_first(score, first), speaker) for _, first, speaker, _ in gold["quotes"]]
        never = [_first(score, first) for _, first in gold["not_speech"]]
        self.labels = [self._label(context, said, never) for context in self.contexts]

    def _label(self, context: Any, said: Any, never: Any) -> tuple[int, Any]:
        quotation = context.quotation
        own = self.score.words(self.survey.document.text[quotation.start : quotation.end])
        for first, speaker in said:
            if self.score._starts(own, first):
                return 1, {"speaker": speaker}
        if any(own[: len(first)] == first for first in never if first):
            return 0, None
        return 2, None

    def is_right(self, quote: Any, name: str) -> bool:
        """Whether a name is for the speaker whom the reader names."""
        return bool(self.score.same(name, quote["speaker"]))


def _first(score: Any, words: str) -> list[str]:
    return list(score.words(words)[:_FIRST_WORDS])
