"""An article in, a digest out: the sentences that carry the story, and who said what.

>>> from summarizer import DigestOptions, Length, digest, read_text
>>> article = read_text(open("article.txt").read())            # doctest: +SKIP
>>> for point in digest(article).points:                       # doctest: +SKIP
...     print(point.sentence.text)

Everything here is pure, thread-safe and deterministic; bad input raises a `SummarizerError`.
Following links is `summarizer.fetch`, which is not imported here.
"""

from __future__ import annotations

from summarizer.detect import detect_language
from summarizer.errors import SummarizerError
from summarizer.extract import read_html
from summarizer.model import Article, Digest, Quote, Span
from summarizer.options import DigestOptions, Length
from summarizer.pipeline import digest
from summarizer.quotes import find_quotes
from summarizer.sentences import split_sentences
from summarizer.stories import group_by_story, same_story, story
from summarizer.story_model import Story
from summarizer.text import read_text

__all__ = [
    "Article",
    "Digest",
    "DigestOptions",
    "Length",
    "Quote",
    "Span",
    "Story",
    "SummarizerError",
    "detect_language",
    "digest",
    "find_quotes",
    "group_by_story",
    "read_html",
    "read_text",
    "same_story",
    "split_sentences",
    "story",
]
