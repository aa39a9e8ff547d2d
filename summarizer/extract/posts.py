"""The posts of a thread → its text: the question, then the best answers, each under its author."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.clean import wording
from summarizer.extract.html.reader import read_part
from summarizer.extract.html.segments import Piece
from summarizer.languages.site import any_of
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.extract.html.segments import Segment
    from summarizer.extract.threads import Post

#: A remark that a forum's program puts into a post: who changed it, from which device it was sent.
_REMARK = re.compile(rf"\W{{0,4}}(?:{any_of(lambda site: site.forums.remarks)})", re.IGNORECASE)
_LONGEST_REMARK = 120
#: "Ann wrote on Monday", before a quotation.
_LONGEST_LEAD = 80
#: Words in the classes around what is quoted from another post.
_QUOTES = frozenset((
    "quote", "quotebox", "quotecontainer", "quotetop", "bbquote", "bbcodequote", "citation",
    "quoteheader", "blockquote",
))  # fmt: skip
_SIGNATURES = frozenset(("signature", "sig"))


def pieces_of(posts: Sequence[Post]) -> list[Piece]:
    """Return the text of a thread: its first post, then the others, the best first.

    The best is the answer that the asker accepted; then those with more votes come first. Posts
    with equally many keep their order. A quotation is left out if its words are in the posts
    already.
    """
    first, *others = posts
    others.sort(key=lambda post: (not post.accepted, -post.score))
    read = [
        (post.author, [piece for one in read_part(post.body) for piece in _pieces(one)])
        for post in (first, *others)
    ]
    own = (piece for _, pieces in read for piece in pieces if not _is_quotation(piece))
    said = " ".join(wording(piece.text) for piece in own)
    found: list[Piece] = []
    for author, pieces in read:
        kept = [piece for piece in pieces if not (_is_quotation(piece) and _repeats(piece, said))]
        if kept:
            found += [Piece(text=author, kind=BlockKind.AUTHOR), *kept]
    return found


def _is_quotation(piece: Piece) -> bool:
    return piece.kind is BlockKind.BLOCKQUOTE


def _repeats(piece: Piece, said: str) -> bool:
    """Tell whether a quotation has only words `said` in posts, perhaps after an author's name."""
    whose, colon, words = piece.text.partition(":")
    if colon and len(whose) <= _LONGEST_LEAD and wording(words) in said:
        return True
    return wording(piece.text) in said


def _pieces(one: Segment) -> Iterator[Piece]:
    if one.element.hidden or not _SIGNATURES.isdisjoint(one.element.tokens):
        return
    if len(one.text) > _LONGEST_REMARK or not _REMARK.match(one.text):
        yield Piece(text=one.text, kind=_kind_of(one), level=one.level)


def _kind_of(one: Segment) -> BlockKind:
    element = one.element
    while element.parent is not None and element.parent.parent is not None:
        if element.tag == "blockquote" or not _QUOTES.isdisjoint(element.tokens):
            return BlockKind.BLOCKQUOTE
        element = element.parent
    # no element around is a quotation; the outermost one, the post itself, does not count
    return BlockKind.PARAGRAPH if one.kind is BlockKind.BLOCKQUOTE else one.kind
