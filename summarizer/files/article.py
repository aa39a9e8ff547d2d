"""The paragraphs and the metadata of a file → Article."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from summarizer.clean import clean, wording
from summarizer.detect import check_language, detect_language
from summarizer.errors import EmptyText
from summarizer.languages.site import any_of
from summarizer.lines import Judged, judge, trim
from summarizer.lines.fine_print import find_fine_print
from summarizer.model import Article, BlockKind, Note, join_blocks
from summarizer.options import MAX_TEXT_CHARS
from summarizer.text import article_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.lines.split import Unit

#: Furniture is dropped only if at least this share of a document's words stays. Otherwise all is
#: kept: the whole document is tables and lists, whose lines look like furniture.
_LEAST_KEPT = 0.8
#: Furniture is looked for only in documents of up to this many paragraphs: a longer one is a book.
#: The longest of 400 articles has 300.
_SHORT_UNITS = 400
#: The title in the metadata, or else the highest heading, is looked for among the first
#: `_TITLE_WITHIN` paragraphs. A title in the metadata is cut after `_LONGEST_TITLE` code points.
_TITLE_WITHIN = 8
_LONGEST_TITLE = 250

#: Titles that programs make up: file names, and what an unsaved document is called.
_MADE_UP = re.compile(
    r".*\.(?:docx?|pdf|rtf|odt|indd|qxd|qxp|tex|dvi|pages|html?|txt|md|pptx?|xlsx?|ps|eps)"
    r"|microsoft (?:word|powerpoint|excel)\b.*|powerpoint presentation|print"
    rf"|(?:{any_of(lambda site: site.files.documents)})[ _-]?\d*"
    rf"|{any_of(lambda site: site.files.untitled)}"
    r"|about:blank|file:.*|https?:.*|[\W\d_]*|\w{0,2}",
    re.IGNORECASE | re.DOTALL,
)
#: Authors that programs make up.
_NOBODY = re.compile(
    rf"{any_of(lambda site: site.files.nobody)}|\W*|.*@.*|.{{0,2}}|.{{80,}}",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a file's metadata say of the article."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    language: str | None = None


def sensible_title(text: str | None) -> str | None:
    """Return the beginning of a title on one line; None for one that a program made up."""
    title = clean(text or "").replace("\n", " ")
    return None if _MADE_UP.fullmatch(title) else title[:_LONGEST_TITLE]


def sensible_authors(names: Iterable[str | None]) -> tuple[str, ...]:
    """Return the names that may be people's, each once, at most 12."""
    tidy = (clean(name or "").replace("\n", " ") for name in names)
    return tuple(
        dict.fromkeys(name for name in tidy if not _NOBODY.fullmatch(name.strip("()[]<>")))
    )[:12]


def moment(text: str) -> datetime | None:
    """Return the time in a W3C-DTF `text`; None if it does not name a day."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def article_of_document(
    units: Sequence[Unit], about: About, *, language: str | None, cut: bool = False
) -> Article:
    """Return the article in a document's `units`; its author and date are read there too.

    `cut` is whether a part of the document is missing already. Raises `EmptyText` when there are
    no words, `UnsupportedLanguage` when `language` is no ISO 639-1 code.
    """
    units, notes = _checked(units, cut=cut)
    at = _title_index(units, about.title)
    if at is None and about.title is None:
        at = judge(units[:_SHORT_UNITS]).title
    # in a book, lines that look like furniture belong to tables and lists
    kept = [True] * len(units)
    if len(units) <= _SHORT_UNITS:
        own = find_fine_print([(unit.text, unit.kind) for unit in units])
        kept = [keep and n not in own for n, keep in enumerate(trim(units))]
    words = [unit.text.count(" ") + 1 for unit in units]
    left = sum(count for count, keep in zip(words, kept, strict=True) if keep)
    if left < _LEAST_KEPT * sum(words):
        kept = [True] * len(units)
    judged = Judged(kept=kept, title=at)
    article = article_of(units, judged, language=language or about.language, notes=notes)
    return replace(
        article,
        # in the text the headline may be in capitals or wrapped; in the metadata it is as meant
        title=about.title or article.title,
        authors=article.authors or about.authors,
        published=article.published or about.published,
    )


def article_of_book(
    units: Sequence[Unit], about: About, *, language: str | None, cut: bool = False
) -> Article:
    """Return the article that consists of a book's `units`: no line of a book is furniture.

    Raises what `article_of_document` raises.
    """
    check_language(language)
    units, notes = _checked(units, cut=cut)
    text, blocks = join_blocks((unit.text, unit.kind, unit.level) for unit in units)
    return Article(
        text=text,
        blocks=blocks,
        language=language or about.language or detect_language(text),
        title=about.title,
        authors=about.authors,
        published=about.published,
        notes=frozenset(notes),
    )


def _checked(units: Sequence[Unit], *, cut: bool) -> tuple[list[Unit], set[Note]]:
    """Return the units that fit into `MAX_TEXT_CHARS`, and a note if some are missing.

    Raises `EmptyText` when there are no words.
    """
    fitting: list[Unit] = []
    size = 0
    for unit in units:
        size += len(unit.text) + 2
        if size > MAX_TEXT_CHARS:
            cut = True
            break
        fitting.append(unit)
    if not any(re.search(r"\w", unit.text) for unit in fitting):
        raise EmptyText
    return fitting, {Note.TRUNCATED} if cut else set()


def _title_index(units: Sequence[Unit], title: str | None) -> int | None:
    """Return the index of the unit that is the headline; None if there is none.

    Only the first `_TITLE_WITHIN` units are searched. The headline is the unit that says `title`,
    or without a title the first of the highest headings.
    """
    head = list(enumerate(units[:_TITLE_WITHIN]))
    if title is not None:
        said = wording(title)
        return next((n for n, unit in head if wording(unit.text) == said), None)
    headings = [(unit.level or 9, n) for n, unit in head if unit.kind is BlockKind.HEADING]
    return min(headings)[1] if headings else None
