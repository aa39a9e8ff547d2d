"""A web page → Article: the main text, and what the page says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.clean import clean, wording
from summarizer.decode import decode
from summarizer.detect import check_language, detect_language
from summarizer.errors import EmptyText, NoArticle, TextTooLong
from summarizer.extract.content import Piece, main_content
from summarizer.extract.metadata import read_metadata
from summarizer.extract.tree import parse
from summarizer.model import Article, Block, Note, Span
from summarizer.options import MAX_SOURCE_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Consent notices and error pages have 20 to 60 words; the shortest article of 400 has 45.
_MIN_WORDS = 25


def read_html(
    body: bytes | str,
    *,
    url: str | None = None,
    charset: str | None = None,
    language: str | None = None,
) -> Article:
    """Return the article on the page `body`, which was found at `url`.

    `charset` is what the transport declared. Raises `NoArticle`, `EmptyText`, `Undecodable`,
    `TextTooLong` and, when `language` is no ISO 639-1 code, `UnsupportedLanguage`.
    """
    check_language(language)
    if len(body) > MAX_SOURCE_BYTES:
        raise TextTooLong(limit_mb=MAX_SOURCE_BYTES // 2**20)
    if not body.strip():
        raise EmptyText
    markup = body if isinstance(body, str) else decode(body, charset, html=True)
    tree, cut = parse(markup)
    about = read_metadata(tree, url)
    pieces = _without_title(main_content(tree, about.body), about.titles)
    if sum(len(piece.text.split()) for piece in pieces) < _MIN_WORDS:
        raise NoArticle
    text, blocks = _joined(pieces)
    return Article(
        text=text,
        blocks=blocks,
        language=language or about.language or detect_language(text),
        title=clean(about.title).replace("\n", " ") or None if about.title else None,
        url=about.url,
        site=about.site,
        authors=about.authors,
        published=about.published,
        notes=frozenset({Note.TRUNCATED} if cut else ()),
    )


def _without_title(pieces: list[Piece], titles: tuple[str, ...]) -> list[Piece]:
    """Return `pieces` without the headline where it stands above the text again."""
    keys = {wording(title) for title in titles}
    return [p for i, p in enumerate(pieces) if i > 3 or wording(p.text) not in keys]


def _joined(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    blocks: list[Block] = []
    texts: list[str] = []
    at = 0
    for piece in pieces:
        blocks.append(Block(span=Span(at, at + len(piece.text)), kind=piece.kind))
        texts.append(piece.text)
        at += len(piece.text) + 2
    return "\n\n".join(texts), tuple(blocks)
