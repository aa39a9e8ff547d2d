"""Articles out of annotated pages, beside the peers: text, headline, authors, date, time.

    python tests/bench/pages.py [DATA]

`DATA` is the folder of annotated pages, beside the project unless given; its own scorer is used:
F1 over runs of four words, and how often each of the others is exactly right. readability-lxml
and newspaper4k come with `make bench`; without them the others are measured.
"""

from __future__ import annotations

import importlib.util
import logging
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from summarizer.errors import SummarizerError  # noqa: E402
from summarizer.extract import read_html  # noqa: E402
from tests.quality.scoring import scorer  # noqa: E402

#: The scorer's form: text, title, authors and date as text.
Reader = Callable[[bytes, str], dict[str, str]]
NOTHING = {"text": "", "title": "", "authors": "", "date": ""}


def nutgraf(body: bytes, url: str) -> dict[str, str]:
    try:
        article = read_html(body, url=url)
    except SummarizerError:
        return NOTHING
    return {
        "text": article.text,
        "title": article.title or "",
        "authors": "; ".join(article.authors),
        "date": article.published.isoformat() if article.published else "",
    }


def trafilatura(**mode: bool) -> Reader:
    def read(body: bytes, url: str) -> dict[str, str]:
        from trafilatura import bare_extraction

        found = bare_extraction(body, url=url, include_comments=False, with_metadata=True, **mode)
        if found is None:
            return NOTHING
        names = {"text": "text", "title": "title", "authors": "author", "date": "date"}
        return {key: getattr(found, name, "") or "" for key, name in names.items()}

    return read


class WholeLines:
    """sumy's tokenizer, as far as its parser wants one: the scorer cuts words by itself."""

    def to_sentences(self, text: str) -> tuple[str, ...]:
        return (text,)

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(text.split())


def sumy(body: bytes, url: str) -> dict[str, str]:
    from sumy.parsers.html import HtmlParser

    document = HtmlParser.from_string(body, url, WholeLines()).document
    lines = (" ".join(map(str, paragraph.sentences)) for paragraph in document.paragraphs)
    return NOTHING | {"text": "\n".join(lines)}


def readability(body: bytes, url: str) -> dict[str, str]:
    from lxml.html import document_fromstring
    from readability import Document

    document = Document(body, url=url)
    text = document_fromstring(document.summary()).text_content()
    return NOTHING | {"text": text, "title": document.short_title()}


def newspaper(body: bytes, url: str) -> dict[str, str]:
    from newspaper import Article

    # handed the page, it fetches nothing
    article = Article(url, fetch_images=False, language="en")
    article.download(input_html=body.decode("utf-8", "replace"))
    article.parse()
    return {
        "text": article.text,
        "title": article.title,
        "authors": "; ".join(article.authors),
        "date": article.publish_date.isoformat() if article.publish_date else "",
    }


def main() -> None:
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    beside = Path(__file__).resolve().parents[3] / "shared" / "data" / "pages"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else beside
    if not folder.is_dir():
        print(f"The annotated pages are not at {folder}: nothing to measure.")
        return
    score = scorer(folder)
    rows = score.load(folder)
    readers: dict[str, Reader] = {
        "nutgraf": nutgraf,
        "trafilatura": trafilatura(),
        "trafilatura, precise": trafilatura(favor_precision=True),
        "sumy": sumy,
    }
    for name, module, read in (
        ("readability-lxml", "readability", readability),
        ("newspaper4k", "newspaper", newspaper),
    ):
        if importlib.util.find_spec(module):
            readers[name] = read
        else:
            print(f"{name}: not installed here; `make bench` installs it")
    for group in sorted({row["set"] for row in rows}):
        pages = [row for row in rows if row["set"] == group]
        print(f"{group}, {len(pages)} pages")
        print(f"{'':22}{'F1':>6}{'title':>7}{'author':>8}{'date':>6}{'ms':>6}{'ms95':>6} raised")
        for name, read in readers.items():
            got = score.score(pages, score.run(pages, read, folder))
            print(
                f"  {name:20}{got['F1']:6.3f}{got['title']:7.3f}{got['author']:8.3f}"
                f"{got['date']:6.3f}{got['ms']:6.0f}{got['ms95']:6.0f} {got['raised']}",
                flush=True,
            )


if __name__ == "__main__":
    main()
