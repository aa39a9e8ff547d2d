"""An element tree → the article's pieces of text, each with its kind."""

from __future__ import annotations

from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from summarizer.clean import clean
from summarizer.extract.html.reader import read_page
from summarizer.extract.html.segments import Piece
from summarizer.extract.main_text.arrange import arrange
from summarizer.extract.main_text.biography import is_biography, without_boxes
from summarizer.extract.main_text.classify import chances_of
from summarizer.extract.no_article.paywalls import names_wall
from summarizer.html_tags import BREAK_TAG, TAG
from summarizer.lines import trim
from summarizer.lines.split import Unit
from summarizer.model import BlockKind
from summarizer.options import MAX_TEXT_CHARS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lxml.html import HtmlElement

    from summarizer.extract.html.segments import Segment

#: Kinds of lines that may be furniture, such as notices and links, whatever the layout says.
_JUDGED = frozenset(
    (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE)
)
#: The first `_BEGINNING` and the last `_ENDING` lines are judged once more by what they say. So is
#: each line with less than `_SURE` probability. F1 on two sets of 1,202 pages is .928 and .948
#: without this, and .931 and .947 with it. To judge all lines gives the same.
_BEGINNING, _ENDING, _SURE = 3, 6, 0.6
#: All lines are kept if less than this share of the words would stay.
_LEAST_KEPT = 0.8
#: The most lines that are judged; one takes 60 µs.
_MOST_JUDGED = 1000

#: The longest line, in characters, that may ask the reader to pay, and among how many last lines
#: it is.
_LONGEST_PROMPT = 200
_MOST_PROMPTS = 4

#: The text in JSON-LD is taken if it has at least this many times the words of the text found on
#: the page. Where both are whole, that in JSON-LD is worse.
_MUCH_LONGER = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The text found on a page."""

    pieces: list[Piece]
    #: Whether the page had more than is read.
    cut: bool = False
    #: Whether all that it had is about the author; there are no pieces then.
    about_author: bool = False


def main_content(
    tree: HtmlElement,
    declared: str,
    title: str | None = None,
    authors: Sequence[str] = (),
    urls: Collection[str] = (),
) -> Content:
    """Return the pieces of the article in `tree`.

    There are none when nothing looks like an article. `declared` is its text as the page's data
    has it; it is trusted only where it is much longer than what is found, as after a "continue
    reading" that needs a script. `title` is the headline. With `authors` it helps to recognise a
    text that is only about the author. `urls` are the addresses of the page.
    """
    page = read_page(tree, urls)
    chances = chances_of(page, {title.lower()} if title else ())
    own = _without_furniture(arrange(page.segments, chances.tolist()))
    own = without_boxes(own, title or "", authors)
    found = _before_wall([Piece(text=one.text, kind=one.kind, level=one.level) for one in own])
    other = declared_pieces(declared)
    if other and _words(other) >= _MUCH_LONGER * _words(found):
        return Content(pieces=other)
    if is_biography(own, title or "", authors):
        return Content(pieces=[], about_author=True)
    return Content(pieces=found, cut=page.cut)


def _without_furniture(found: list[Segment]) -> list[Segment]:
    """Return the segments without lines that can only be furniture, by what they say.

    Only those that the layout leaves in doubt, and those at either end, are judged.
    """
    last = len(found) - _ENDING
    doubtful = [
        n
        for n, one in enumerate(found)
        if one.kind in _JUDGED and (n < _BEGINNING or n >= last or one.chance < _SURE)
    ][:_MOST_JUDGED]
    flags = trim([Unit(text=found[n].text, kind=found[n].kind) for n in doubtful])
    dropped = {n for n, keep in zip(doubtful, flags, strict=True) if not keep}
    kept = [one for n, one in enumerate(found) if n not in dropped]
    # A text that is a list looks like furniture throughout; then it keeps all its lines.
    return kept if _count_words(kept) >= _LEAST_KEPT * _count_words(found) else found


def _count_words(segments: list[Segment]) -> int:
    return sum(one.words for one in segments)


def _before_wall(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without what the site says at their end to those who have not paid.

    Whatever follows such a line goes with it, unless that is more than stands before it. The first
    line is the article's in any case.
    """
    for n in range(max(len(pieces) - _MOST_PROMPTS, 1), len(pieces)):
        if len(pieces[n].text) <= _LONGEST_PROMPT and names_wall(pieces[n].text):
            return pieces[:n] if _words(pieces[:n]) > _words(pieces[n + 1 :]) else pieces
    return pieces


def declared_pieces(declared: str) -> list[Piece]:
    """Return the paragraphs of a text, or of markup, that is given as data."""
    text = unescape(TAG.sub(" ", BREAK_TAG.sub("\n", declared[:MAX_TEXT_CHARS])))
    lines = clean(text).split("\n")
    return [Piece(text=line) for line in lines if line]


def _words(pieces: list[Piece]) -> int:
    return sum(piece.text.count(" ") + 1 for piece in pieces)
