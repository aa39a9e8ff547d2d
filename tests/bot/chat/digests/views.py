"""A view of a digest with as many points and quotes as a test wants."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.chat.digests.view import View
from bot.chat.strings import strings_for
from summarizer.model import (
    Article,
    Digest,
    Point,
    Quote,
    Sentence,
    Span,
    Speaker,
)
from summarizer.options import Length

URL = "https://example.org/ferry"


def make_view(*, url: str | None = URL, points: int = 2, repeat: int = 1, quotes: int = 2) -> View:
    sentences = [f"Point {n} stands here" + " and goes on" * repeat + "." for n in range(points)]
    said = [f"We waited {n} years" for n in range(quotes)]
    text = " ".join(sentences) + "\n\n" + " ".join(f"“{words},” said Ina." for words in said)
    article = Article(text=text, title="Ferry", url=url, site="example.org")
    digest = Digest(
        points=tuple(
            Point(
                sentence=Sentence(
                    index=n, block=0, span=Span(text.index(s), text.index(s) + len(s)), text=s
                ),
                score=1.0,
            )
            for n, s in enumerate(sentences)
        ),
        quotes=tuple(
            Quote(
                text=words,
                parts=(Span(text.index(words), text.index(words) + len(words)),),
                speaker=Speaker(name="Ina Brandt", role="head of the line"),
            )
            for words in said
        ),
        language="en",
        words=714,
        title="Ferry",
        url=url,
        site="example.org" if url else None,
        authors=("Ann Author",),
        published=datetime(2017, 11, 11, tzinfo=UTC),
    )
    return View(article=article, digest=digest, length=Length.NORMAL, strings=strings_for("en"))
