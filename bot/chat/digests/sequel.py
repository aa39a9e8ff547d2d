"""What the digest of an article has that is new to a chat that knows its story already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.model import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequel:
    """The earlier digest of a story, and what this article alone has."""

    #: The headline of the earlier article, and its site; the site is "" if it has none.
    title: str
    site: str
    #: The link to the earlier digest, or to its page where messages have no links; None without
    #: either.
    link: str | None
    #: Sentences that only this article has, a few at most, in reading order.
    fresh: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What an article tells that earlier ones on the same story do not."""

    #: The index of the first earlier article that is on the same story.
    after: int
    #: Sentences that only the article has, a few at most, in reading order.
    fresh: tuple[Span, ...]
