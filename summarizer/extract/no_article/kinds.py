"""The kind of a page that has no article, so that the user learns what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.errors import (
    ConsentPage,
    ErrorPage,
    IndexPage,
    LoginWall,
    NoArticle,
    PayWall,
    RobotCheck,
    ScriptPage,
    VideoPage,
)
from summarizer.extract.html.line import count_words
from summarizer.extract.html.tree import visible
from summarizer.extract.no_article.consent_and_errors import (
    asks_consent,
    is_consent_box,
    tells_error,
)
from summarizer.extract.no_article.paywalls import asks_for_money, ends_at_wall, stands_at_wall
from summarizer.languages.site import any_of
from summarizer.options import MIN_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from summarizer.extract.html.segments import Piece

#: Extracted text of fewer words than this is no article. The shortest of 400 articles has 45
#: words; consent notices and error pages have 10 to 60.
_FEWEST_WORDS = 25
#: Extracted text of up to this many words, one to three paragraphs, may be only a notice or a
#: teaser.
_NOTICE_WORDS = 150
#: A page of more words than `_INDEX_WORDS` is a list of teasers only if it has at most
#: `_TEASER_WORDS` for each linked heading. An article's headings may be links too, but stand 200
#: words apart.
_INDEX_WORDS = 1000
_TEASER_WORDS = 40
#: A page is a list if its links hold at least `_FEWEST_LINKED` different runs of three words, and
#: at least the share `_LINKED` of the runs in its text are among these. The highest share in 400
#: articles is 0.21.
_FEWEST_LINKED = 30
_LINKED = 0.4
#: A page of fewer than `MIN_WORDS` words, without a headline, is a list of articles on two
#: conditions. It has at least `_FEWEST_HEADLINES` links of at least `_HEADLINE_WORDS` words, and
#: these links have at least `_MUCH_LINKED` times the words of its text.
_FEWEST_HEADLINES = 8
_HEADLINE_WORDS = 4
_MUCH_LINKED = 2
#: The most words of a text, and runs of words in links, that are compared.
_LOOK_WORDS = 20_000
#: Text is a teaser if the word count in the page's data is more than this many times that of the
#: text. Whole articles had 0.97 to 1.1 times the words in the data; for one teaser the data gave 3
#: times the words of the text.
_MUCH_MORE = 1.5
#: A page without an article that has scripts, and fewer visible words than this, is built by them.
_EMPTY_WORDS = 40

#: A table of contents has at least so many linked items.
_FEWEST_ITEMS = 4

_CONTENTS = re.compile(any_of(lambda site: site.wikis.contents), re.IGNORECASE)
_ROBOT = re.compile(any_of(lambda site: site.notices.robot_checks), re.IGNORECASE)
_SCRIPTS = re.compile(any_of(lambda site: site.notices.scripts), re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """Signs of a page that is no article, or not all of one."""

    title: str
    host: str
    #: Whether the page's data call it an article.
    says_article: bool
    #: Whether the data say that the article must be paid for, and the paid part is missing.
    says_paid: bool
    #: The number of words that the data give for a paid article; 0 for others.
    paid_words: int
    #: Whether the data call the page a video and not an article.
    says_video: bool
    #: Whether the page's only text is about the author.
    about_author: bool
    #: Whether the page has scripts.
    scripted: bool


def check(tree: HtmlElement, pieces: list[Piece], signs: Signs) -> bool:
    """Return whether `pieces` are only the free beginning of an article.

    Raises a `NoArticle`, of the kind that the page is, if it is no article.
    """
    text = " ".join(piece.text for piece in pieces)
    words = sum(count_words(piece.text) for piece in pieces)
    seen = visible(tree)
    if signs.says_video and words < MIN_WORDS:
        raise VideoPage
    _check_service(tree, text or seen, words, signs)
    if not signs.says_article and is_consent_box(tree, seen):
        raise ConsentPage
    if not signs.says_article and (
        _is_index(tree, pieces, words)
        or _is_of_links(tree, text)
        or (words < MIN_WORDS and (_leads_elsewhere(tree, words) or _is_contents(tree)))
    ):
        raise IndexPage
    if words > _NOTICE_WORDS:
        return bool(ends_at_wall(text, seen)) or signs.paid_words > _MUCH_MORE * words
    if words == 0 or count_words(seen) < 4 * _NOTICE_WORDS:
        _check_notice(f"{signs.title}\n{text}\n{seen}", text, signs)
    said = stands_at_wall(text, seen)
    if said or signs.says_paid:
        if words >= MIN_WORDS:
            return True
        raise PayWall if signs.says_paid or asks_for_money(said) else LoginWall
    if words < _FEWEST_WORDS:
        _check_empty(tree, text, seen, signs)
    return False


def _check_empty(tree: HtmlElement, text: str, seen: str, signs: Signs) -> None:
    """Raise the `NoArticle` for a page with next to no words."""
    if tree.find(".//input[@type='password']") is not None:
        raise LoginWall
    empty = signs.scripted and (signs.about_author or count_words(seen) < _EMPTY_WORDS)
    raise ScriptPage if empty or _SCRIPTS.search(text) else NoArticle("hardly a word")


def _check_service(tree: HtmlElement, said: str, words: int, signs: Signs) -> None:
    """Raise `ErrorPage` or `ConsentPage` if `said`, the page's text, is such a notice."""
    heading = next(tree.iter("h1", "h2"), None)
    above = " ".join("".join(heading.itertext()).split()) if heading is not None else ""
    failed = not signs.says_article and tells_error(signs.title, above, said, words)
    if failed and not _ROBOT.search(said[:2000]):
        raise ErrorPage
    if signs.host.startswith("consent.") or asks_consent(said, words):
        raise ConsentPage


def _check_notice(seen: str, text: str, signs: Signs) -> None:
    if _ROBOT.search(seen[:2000]) and not signs.says_article:
        raise RobotCheck
    if _SCRIPTS.search(text) or (not signs.says_article and _SCRIPTS.search(seen[:1000])):
        raise ScriptPage


def _is_index(tree: HtmlElement, pieces: list[Piece], words: int) -> bool:
    """Return whether most headings are links and even the longest stretches of text are short."""
    headings = [
        node for node in tree.iter("h1", "h2", "h3", "h4") if "".join(node.itertext()).strip()
    ]
    linked = sum(_is_linked(node) for node in headings)
    if linked < 6 or linked < 0.6 * len(headings):
        return False
    if words > _INDEX_WORDS and words > _TEASER_WORDS * linked:
        return False
    longest = sorted((count_words(piece.text) for piece in pieces), reverse=True)
    # An article has at least a few full paragraphs; teasers have one or two sentences.
    return sum(longest[:5]) < 250


def _is_of_links(tree: HtmlElement, text: str) -> bool:
    """Return whether much of `text` is links: whether the two share many runs of three words."""
    words = text.split()[:_LOOK_WORDS]
    linked: set[tuple[str, ...]] = set()
    for node in tree.iter("a"):
        linked.update(_threes("".join(node.itertext()).split()[:40]))
        if len(linked) > _LOOK_WORDS:
            break
    shared = sum(three in linked for three in _threes(words))
    return len(linked) >= _FEWEST_LINKED and shared >= _LINKED * len(words)


def _leads_elsewhere(tree: HtmlElement, words: int) -> bool:
    """Return whether a page of few `words`, without a headline, is mostly long links."""
    if any(_is_headline(node) for node in tree.iter("h1")):
        return False
    sizes = [count_words("".join(node.itertext()).strip()) for node in tree.iter("a")]
    long = [size for size in sizes if size >= _HEADLINE_WORDS]
    return len(long) >= _FEWEST_HEADLINES and sum(long) >= _MUCH_LINKED * words


def _is_contents(tree: HtmlElement) -> bool:
    """Tell whether the page is a table of contents: headed so, with a list of links."""
    headings = islice(tree.iter("h1", "h2", "h3", "h4"), 10)
    if not any(_CONTENTS.fullmatch("".join(node.itertext()).strip()) for node in headings):
        return False
    linked = (item for item in tree.iter("li") if item.find(".//a") is not None)
    return len(list(islice(linked, _FEWEST_ITEMS))) == _FEWEST_ITEMS


def _is_headline(node: HtmlElement) -> bool:
    """Tell whether a heading is that of the page's own article."""
    said = "".join(node.itertext()).strip()
    return count_words(said) >= _HEADLINE_WORDS and not _is_linked(node)


def _threes(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(words, words[1:], words[2:], strict=False)


def _is_linked(node: HtmlElement) -> bool:
    parent = node.getparent()
    return node.find(".//a") is not None or (parent is not None and parent.tag == "a")
