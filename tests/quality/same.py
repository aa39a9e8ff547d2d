"""Prints a hash of all that the engine makes of each set of texts.

    .venv/bin/python tests/quality/same.py                   # print a line for each set
    .venv/bin/python tests/quality/same.py --every 5         # only each fifth text
    .venv/bin/python tests/quality/same.py --write before/   # and all lines, a file for each set

A change that should leave digests as they are must leave every hash as it is. If one differs,
`diff` of the folders that were written before and after shows each line that changed. Without the
annotated data beside the project, only the project's own cases are read.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from summarizer import (  # noqa: E402
    DigestOptions,
    Length,
    SummarizerError,
    digest,
    find_quotes,
    read_html,
    read_text,
    split_sentences,
)
from summarizer.model import Article, Source  # noqa: E402
from summarizer.output.codec import article_to_json, digest_to_json  # noqa: E402
from summarizer.read import read_source  # noqa: E402
from tests.records import records_in  # noqa: E402

CASES = ROOT / "tests" / "cases"
DATA = ROOT.parent / "shared" / "data"
FILES = ROOT.parent / "shared" / "cases"


class Text(NamedTuple):
    """A text of a set, and the part of the engine that reads it."""

    name: str
    reader: str
    body: str | bytes
    language: str = "en"
    title: str | None = None
    url: str | None = None


def main() -> None:
    """Read every set and print its hash."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth text")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="write all lines there")
    parser.add_argument("sets", nargs="*", help="names of sets; all without one")
    options = parser.parse_args()
    with ProcessPoolExecutor() as pool:
        for name, texts in sets().items():
            if options.sets and name not in options.sets:
                continue
            made = "".join(pool.map(lines_of, list(texts)[:: options.every], chunksize=8))
            print(f"{hashlib.sha256(made.encode()).hexdigest()[:16]}  {name}", flush=True)
            if options.write:
                options.write.mkdir(parents=True, exist_ok=True)
                (options.write / f"{name}.txt").write_text(made, "utf-8")


def lines_of(text: Text) -> str:
    """Return what the engine makes of a text, a line for each article, digest and quotation."""
    return "".join(f"{text.name}\t{_in_order(line)}\n" for line in _made_of(text))


def _in_order(line: str) -> str:
    """Return a line of JSON with its keys sorted, so that their order makes no difference."""
    if not line.startswith("{"):
        return line
    return json.dumps(json.loads(line), sort_keys=True, ensure_ascii=False)


def _made_of(text: Text) -> Iterator[str]:
    try:
        match text.reader:
            case "sentences":
                assert isinstance(text.body, str)
                for span in split_sentences(text.body, language=text.language):
                    yield f"{span.start}-{span.end}"
            case "quotes":
                assert isinstance(text.body, str)
                for quote in find_quotes(text.body, language=text.language):
                    yield repr(quote)
            case "article":
                assert isinstance(text.body, str)
                article = Article(text=text.body, language=text.language, title=text.title)
                yield from _digests_of(article)
            case "text":
                assert isinstance(text.body, str)
                article = read_text(text.body)
                yield article_to_json(article)
                yield from _digests_of(article)
            case "html":
                article = read_html(text.body, url=text.url)
                yield article_to_json(article)
                yield from _digests_of(article)
            case "file":
                assert isinstance(text.body, bytes)
                article = read_source(Source(body=text.body))
                yield article_to_json(article)
                yield from _digests_of(article)
    except SummarizerError as refusal:
        yield f"{type(refusal).__name__} {refusal.params}"


def _digests_of(article: Article) -> Iterator[str]:
    for length in Length:
        yield digest_to_json(digest(article, DigestOptions(length=length)))


def sets() -> dict[str, Iterator[Text]]:
    """Return every set that is here, in a fixed order."""
    found = {
        "cases-articles": _files(CASES / "articles", {".txt", ".html"}),
        "cases-pages": _files(CASES / "pages", {".html"}),
        "cases-pasted": _files(CASES / "pasted", {".txt"}),
        "cases-quotes": _records("quotes"),
        "cases-sentences": _records("sentences"),
    }
    if FILES.is_dir():
        found["cases-reported"] = (
            Text(path.name, "file", path.read_bytes())
            for path in sorted(FILES.iterdir())
            if path.suffix != ".md"
        )
    if DATA.is_dir():
        found |= {
            "editors": _articles("editors/train.jsonl", "editors/dev.jsonl"),
            "editors-languages": _articles("editors/languages.jsonl"),
            "pages": _pages("gold.jsonl", "html"),
            "pages-more": _pages("more.jsonl", "more"),
            "pasted": _rows("pasted/dev.jsonl", "text"),
            "quotes": _rows("quotes/dev.jsonl", "quotes"),
            "quotes-languages": _rows("quotes/languages/??.jsonl", "quotes"),
            "sentences": _rows("sentences/golden.jsonl", "sentences"),
            "summaries": _articles("summaries/dev.jsonl"),
            "summaries-more": _articles("summaries/more/*.jsonl"),
        }
    return found


def _files(folder: Path, endings: set[str]) -> Iterator[Text]:
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".html":
            yield Text(str(path.relative_to(folder)), "html", path.read_bytes())
        elif path.suffix in endings:
            yield Text(path.name, "text", path.read_text("utf-8"))


def _records(kind: str) -> Iterator[Text]:
    for number, record in enumerate(records_in(CASES / kind)):
        yield Text(f"{record.language}-{number}", kind, "\n".join(record.lines), record.language)


def _jsonl(pattern: str) -> Iterator[dict[str, object]]:
    for path in sorted(DATA.glob(pattern)):
        for number, line in enumerate(path.read_text("utf-8").strip().split("\n")):
            yield {"id": f"{path.stem}-{number}", **json.loads(line)}


def _rows(pattern: str, reader: str) -> Iterator[Text]:
    for row in _jsonl(pattern):
        yield Text(str(row["id"]), reader, str(row["text"]), str(row.get("lang", "en")))


def _articles(*patterns: str) -> Iterator[Text]:
    for pattern in patterns:
        for row in _jsonl(pattern):
            title = str(row["title"]) if row.get("title") else None
            language = str(row.get("lang", "en"))
            yield Text(str(row["id"]), "article", str(row["text"]), language, title)


def _pages(index: str, folder: str) -> Iterator[Text]:
    for row in _jsonl(f"pages/{index}"):
        path = DATA / "pages" / folder / f"{row['id']}.html.gz"
        if path.exists():
            url = str(row["url"]) if row.get("url") else None
            yield Text(str(row["id"]), "html", gzip.decompress(path.read_bytes()), url=url)


if __name__ == "__main__":
    main()
