"""An article in, a digest out: the sentences that carry the story, and who said what.

>>> from summarizer import DigestOptions, Length, digest, read_text
>>> article = read_text(open("article.txt").read())            # doctest: +SKIP
>>> for point in digest(article).points:                       # doctest: +SKIP
...     print(point.sentence.text)

Everything here is pure, thread-safe and deterministic; bad input raises a `SummarizerError`.
Following links is `summarizer.fetch`, which is not imported here.

The way of an article:

read        tells by the content what has come: a page (`extract`), a file (`files`) or a text
            (`text`). Each of them returns an `Article`, in blocks.
text        takes off markup and forms, and asks `lines` which lines belong to no article.
pipeline    makes the `Digest` of an article; the next folders are its steps.
sentences   cuts the blocks into sentences.
salience    tells what each sentence is worth, and the genre of the article.
choose      picks the points among them, and the outline. `engines` are other ways to do both.
quotes      finds who said what, and ranks it.

What they need to know of a language is in `languages`, what was learned from data in `models`.
`stories` puts the digest of several articles together, `feeds` reads what a site publishes.
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
