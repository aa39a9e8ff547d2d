"""A web page → Article, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarizer.bylines import is_date_line, read_byline, read_reporter
from summarizer.clean import clean, wording
from summarizer.decode import decode
from summarizer.detect import check_language, detect_language
from summarizer.errors import EmptyText, TextTooLong
from summarizer.extract.html.tree import parse
from summarizer.extract.main_text import Content, declared_pieces, main_content
from summarizer.extract.metadata import read_metadata
from summarizer.extract.no_article import Signs, check
from summarizer.extract.posts import pieces_of
from summarizer.extract.script_data import body_in_scripts
from summarizer.extract.threads import find_thread
from summarizer.model import Article, BlockKind, Note, join_blocks
from summarizer.options import MAX_SOURCE_BYTES, MAX_TEXT_CHARS
from summarizer.urls import can_be_parsed

if TYPE_CHECKING:
    from summarizer.extract.html.segments import Piece

#: A line with fewer spaces may be a byline or a date; the first longer paragraph begins the text.
_HEAD_WORDS = 15


def read_html(
    body: bytes | str,
    *,
    url: str | None = None,
    charset: str | None = None,
    language: str | None = None,
) -> Article:
    """Return the article on the page `body`, which was found at `url`.

    A `url` that cannot be parsed counts as none. `charset` is what the transport declared. Raises
    `NoArticle`, `EmptyText`, `Undecodable`, `TextTooLong` and, when `language` is no ISO 639-1
    code, `UnsupportedLanguage`.
    """
    check_language(language)
    if len(body) > MAX_SOURCE_BYTES:
        raise TextTooLong(limit_mb=MAX_SOURCE_BYTES // 2**20)
    if not body.strip():
        raise EmptyText
    if url and not can_be_parsed(url):
        url = None
    markup = body if isinstance(body, str) else decode(body, charset, html=True)
    tree = parse(markup)
    about = read_metadata(tree.root, url, large=tree.large)
    posts = find_thread(tree.root, url or "", declared=about.says_thread)
    if posts:
        content = Content(pieces=pieces_of(posts))
    else:
        urls = [one for one in (url, about.url) if one]
        content = main_content(tree.root, about.body, about.title, about.authors, urls)
        if not content.pieces and tree.scripted:
            pieces = declared_pieces(body_in_scripts(markup, about.title or ""))
            content = Content(pieces=pieces) if pieces else content
    pieces, cut = _bounded(_without_head(content.pieces, about.titles, about.authors))
    teaser = not posts and check(
        tree.root,
        pieces,
        Signs(
            title=about.title or "",
            host=urlsplit(url or "").hostname or "",
            says_article=about.says_article,
            says_paid=about.says_paid,
            paid_words=about.paid_words,
            says_video=about.says_video,
            about_author=content.about_author,
            scripted=tree.scripted,
        ),
    )
    text, blocks = join_blocks((piece.text, piece.kind, piece.level) for piece in pieces)
    return Article(
        text=text,
        blocks=blocks,
        language=language or about.language or detect_language(text),
        title=clean(about.title).replace("\n", " ") or None if about.title else None,
        url=about.url,
        site=about.site,
        authors=(posts[0].author,) if posts else about.authors or read_reporter(text),
        published=about.published,
        notes=_notes(truncated=cut or content.cut or tree.cut, teaser=teaser),
    )


def _notes(*, truncated: bool, teaser: bool) -> frozenset[Note]:
    notes = {Note.TRUNCATED: truncated, Note.TEASER: teaser}
    return frozenset(note for note, holds in notes.items() if holds)


def _without_head(
    pieces: list[Piece], titles: tuple[str, ...], authors: tuple[str, ...]
) -> list[Piece]:
    """Return `pieces` without the headline, and without bylines and dates above the text.

    The headline is removed only from the first four pieces.
    """
    keys = {wording(title) for title in titles}
    above = next((n for n, piece in enumerate(pieces) if _is_text(piece)), len(pieces))
    return [
        piece
        for n, piece in enumerate(pieces)
        if (n > 3 or wording(piece.text) not in keys)
        and (n > above or not _is_head(piece.text, authors))
    ]


def _is_text(piece: Piece) -> bool:
    return piece.kind is BlockKind.PARAGRAPH and piece.text.count(" ") >= _HEAD_WORDS


def _is_head(line: str, authors: tuple[str, ...]) -> bool:
    """Tell whether a line above the text says who wrote it, or when, and nothing else."""
    if line.count(" ") >= _HEAD_WORDS or line[-1] in ".:!?":
        return False
    known = not {wording(name) for name in read_byline(line)}.isdisjoint(map(wording, authors))
    return known or is_date_line(line) or bool(read_byline(line, sure=True))


def _bounded(pieces: list[Piece]) -> tuple[list[Piece], bool]:
    """Return the pieces that fit into `MAX_TEXT_CHARS`, and whether some did not."""
    size = 0
    for index, piece in enumerate(pieces):
        size += len(piece.text) + 2
        if size > MAX_TEXT_CHARS:
            return pieces[:index], True
    return pieces, False
