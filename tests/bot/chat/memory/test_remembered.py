"""What is remembered of a digest, however much it holds."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.memory.remembered import LONGEST_LINE, MOST_QUOTED, MOST_QUOTES, Remembered, remember
from summarizer import digest, read_text
from summarizer.model import Article, Digest, Quote, Span
from tests.builders import ARTICLE, TITLE


def kept(made: Digest, article: Article) -> Remembered:
    return remember(made, article, digest_id="d", chat_id=5, page="p", message_id=7)


def quoting(*lengths: int) -> tuple[Digest, Article]:
    """A digest of an article with quotes of these lengths."""
    article = Article(text="x" * max(lengths))
    made = digest(read_text(ARTICLE))
    quotes = tuple(Quote(text="x" * n, parts=(Span(0, n),)) for n in lengths)
    return replace(made, quotes=quotes, points=()), article


def test_the_lines_have_their_places_and_their_links() -> None:
    article = replace(read_text(ARTICLE), url="https://example.org/a")
    made = digest(article)
    one = kept(made, article)
    assert (one.title, one.message_id, one.words) == (TITLE, 7, made.words)
    assert [article.text[p.start : p.end] for p in one.points] == [p.text for p in one.points]
    assert [q.name for q in one.quotes] == [q.speaker and q.speaker.name for q in made.quotes]
    links = [line.link for line in (*one.points, *one.quotes)]
    assert all(link and link.startswith("https://example.org/a#:~:text=") for link in links)


def test_a_text_without_a_title_is_known_by_its_first_words() -> None:
    article = read_text(ARTICLE)
    made = replace(digest(article), title=None)
    title = kept(made, article).title
    assert title.endswith(" …")
    assert made.points[0].text.startswith(title.removesuffix(" …"))
    assert kept(replace(made, points=()), article).title == ""


def test_no_more_is_remembered_than_has_a_bound() -> None:
    assert len(kept(*quoting(*[10] * 500)).quotes) == MOST_QUOTES
    assert len(kept(*quoting(LONGEST_LINE, LONGEST_LINE + 1, 5)).quotes) == 2
    many = kept(*quoting(*[LONGEST_LINE] * 90))
    assert len(many.quotes) == MOST_QUOTED // LONGEST_LINE
