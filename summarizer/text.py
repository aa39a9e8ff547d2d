"""Pasted or plain text → Article: its furniture gone, its head read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.bylines import is_date_line, read_byline, read_date, read_source_line
from summarizer.clean import clean
from summarizer.detect import check_language, detect_language
from summarizer.errors import EmptyText
from summarizer.lines import article_lines
from summarizer.lines.split import Unit, split_units
from summarizer.model import Article, Block, Note, Span
from summarizer.options import MAX_TEXT_CHARS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

#: The longest headline in the annotated pages has 168 characters.
_LONGEST_TITLE = 180
#: A headline stands this near to the top of what is kept, in units.
_TITLE_REACH = 40
#: A language found in fewer characters than this is a guess.
_CERTAIN_CHARS = 100

_IMAGE = re.compile(r"!\[[^\]\n]{0,300}\]\([^()\s]{0,2000}\)")
_LINK = re.compile(
    r"\[([^\[\]\n]{1,500})\]\((?:<[^<>\n]{0,2000}>|[^()\s]{1,2000})(?: \"[^\"\n]{0,200}\")?\)"
)
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1")
_SENTENCE_END = re.compile(r"[.。।;:,…]['”’\"»)]*$")


@dataclass(slots=True)
class _Head:
    """What lines that are no prose say about the article."""

    title: str | None = None
    site: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    dropped: set[int] = field(default_factory=set)


def read_text(text: str, *, language: str | None = None) -> Article:
    """Return the article in pasted or plain `text`, without what surrounded it on the page.

    What is over `MAX_TEXT_CHARS` is left out, and noted. Raises `EmptyText` when there are
    no words, `UnsupportedLanguage` when `language` is no ISO 639-1 code.
    """
    check_language(language)
    notes = {Note.TRUNCATED} if len(text) > MAX_TEXT_CHARS else set()
    units = split_units(_without_markdown(clean(text[:MAX_TEXT_CHARS])))
    if not any(re.search(r"\w", unit.text) for unit in units):
        raise EmptyText
    head = _read_head(units)
    kept = article_lines([unit.text for unit in units])
    body = [u for i, u in enumerate(units) if kept[i] and i not in head.dropped]
    if not body:
        body = [u for i, u in enumerate(units) if i not in head.dropped] or units
    joined, blocks = join_units(body)
    if language is None:
        language = detect_language(joined)
        if len(joined) < _CERTAIN_CHARS:
            notes.add(Note.LANGUAGE_GUESSED)
    return Article(
        text=joined,
        blocks=blocks,
        language=language,
        title=head.title,
        url=head.url,
        site=head.site,
        authors=head.authors,
        published=head.published,
        notes=frozenset(notes),
    )


def _without_markdown(text: str) -> str:
    """Return `text` with links and emphasis reduced to their words."""
    text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    return _BOLD.sub(r"\2", text)


def join_units(units: Iterable[Unit]) -> tuple[str, tuple[Block, ...]]:
    """Return the text of `units`, a blank line between them, and the blocks that lie in it."""
    blocks: list[Block] = []
    at = 0
    for unit in units:
        blocks.append(Block(span=Span(at, at + len(unit.text)), kind=unit.kind))
        at += len(unit.text) + 2
    return "\n\n".join(unit.text for unit in units), tuple(blocks)


def _read_head(units: list[Unit]) -> _Head:
    head = _Head()
    for index, unit in enumerate(units):
        if len(unit.text) > 300:
            continue
        if is_date_line(unit.text) or (_opens_with_by(unit.text) and read_byline(unit.text)):
            head.published = head.published or read_date(unit.text)
            head.authors = head.authors or read_byline(unit.text)
            head.dropped.add(index)
        elif place := read_source_line(unit.text):
            head.site, head.url = head.site or place.site, head.url or place.url
            head.dropped.add(index)
    _read_title(units, head)
    return head


def _opens_with_by(line: str) -> bool:
    return len(line) <= 200 and not _SENTENCE_END.search(line)


def _read_title(units: list[Unit], head: _Head) -> None:
    for index, unit in enumerate(units[:_TITLE_REACH]):
        if index in head.dropped or not _may_be_title(unit, units, index):
            if len(unit.text) > _LONGEST_TITLE:
                return
            continue
        head.title = unit.text
        head.dropped |= {i for i, other in enumerate(units) if other.text == unit.text}
        return


def _may_be_title(unit: Unit, units: list[Unit], index: int) -> bool:
    if index + 1 >= len(units):
        return False
    if unit.level == 1:
        return True
    return len(unit.text) <= _LONGEST_TITLE and not _SENTENCE_END.search(unit.text)
