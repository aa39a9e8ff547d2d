"""A page's segments and their chances → those that are the article's, each with its kind."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from summarizer.clean import compile_wording, wording
from summarizer.extract.main_text.asides import find_asides
from summarizer.extract.main_text.jump_lists import find_jump_lists
from summarizer.languages.site import phrases_of
from summarizer.lines.contents import find_contents
from summarizer.lines.fine_print import find_fine_print
from summarizer.model import BlockKind
from summarizer.wikis import NOTE_LINE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.extract.html.segments import Element, Segment

#: A segment is sure if it is the article's with at least this probability. It is kept then, unless
#: it is a small paragraph by itself.
_LEAST = 0.35
#: This is enough for a heading if one of the `_CLOSE` segments above is sure, and so is the first
#: text below, with at most `_CLOSE` headings and captions between.
_LEAST_HEADING = 0.1
_CLOSE = 3
#: A paragraph of at most `_LONE_WORDS` words with a probability below `_LONE` is small. It is kept
#: only beside a sure segment that is not small: of a row of buttons one may seem to be text.
_LONE_WORDS, _LONE = 3, 0.6
#: What may stand between a heading and the text that is below it.
_BETWEEN = frozenset((BlockKind.HEADING, BlockKind.CAPTION))

#: A heading that has more characters than this and ends with a full stop is a paragraph.
_LEAD_CHARS = 120
#: A class that newspapers give to captions.
_CUT_LINE = "cutline"
#: A paragraph of at most `_BOLD_WORDS` words is a heading if at least the share `_BOLD` of its
#: characters is bold and it does not end with a mark of `_STOPPED`. A heading may be a question.
_BOLD_WORDS = 14
_BOLD = 0.95
_STOPPED = re.compile(r"[.!;,…。！]['”’\"»)\]]*$")
#: A segment of at least this many words is long: that it stands twice is no chance. Some pages
#: hold their text once for narrow and once for wide screens.
_TWICE_WORDS = 8
#: So many segments in a row with the same text come from a template that prints each paragraph
#: twice, and one of them is dropped. More may be a refrain, and stay.
_PAIR = 2

#: The fewest and the most words of a pull quote: a quotation that is set apart from a paragraph
#: with the same words.
_LEAST_PULLED, _MOST_PULLED = 4, 60
#: Where a pull quote leaves words out, and the fewest words of a part of such a one.
_LEFT_OUT = re.compile(r"\[?(?:…|\.\.\.)\]?")
_LEAST_PART = 2
#: The most words of the line below a pull quote that names its speaker.
_NAMED_WORDS = 10
#: The most quotations set apart that are looked at.
_MOST_QUOTES = 100

#: Classes of what stands around a wiki's article: table of facts, notes, links to other articles.
#: List items and rows of tables in them are not the text.
_WIKI_CLASSES = frozenset(("infobox", "navbox", "reflist", "references"))
#: Classes of a wiki's notices about an article: which other one the reader may want, what is wrong
#: with it, its categories.
_EDITORS_CLASSES = frozenset((
    "hatnote", "dablink", "ambox", "bandeau", "avviso", "homonymie", "printfooter", "catlinks",
))  # fmt: skip
_BOXED = frozenset((BlockKind.LIST_ITEM, BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW))
#: In so many elements, from a segment's own upwards, these classes are looked for.
_AROUND = 4

#: What a box with the author's own summary is called, in its heading or in its classes.
_SUMMARY = compile_wording(phrases_of(lambda site: site.summaries))
_SUMMARY_CLASSES = frozenset(("takeaway", "takeaways", "keytakeaways", "tldr", "keypoints"))
#: The most lines below a heading for the author's own summary that belong to it.
_SUMMARY_LINES = 12


def arrange(segments: Sequence[Segment], chances: Sequence[float]) -> list[Segment]:
    """Return the article's segments in order, each with its true kind and its chance."""
    for one, chance in zip(segments, _alike(segments, chances), strict=True):
        one.chance = chance
    kept = _kept(segments)
    named = [_named(one) for one in segments]
    other = find_jump_lists(named) | find_asides(segments, _LEAST_HEADING)
    own = [one for n, one in enumerate(named) if kept[n] and n not in other]
    once = _without_pull_quotes(list(_once(own)))
    found = _without_last_headings(_without_contents(once))
    return list(_with_summaries(found))


def _alike(segments: Sequence[Segment], chances: Sequence[float]) -> list[float]:
    """Return the chances; long segments with the same words all get the mean of theirs."""
    found: dict[str, list[float]] = {}
    words = [_long_wording(one) for one in segments]
    for said, chance in zip(words, chances, strict=True):
        found.setdefault(said, []).append(chance)
    means = {said: sum(each) / len(each) for said, each in found.items()}
    return [means[said] if said else chance for said, chance in zip(words, chances, strict=True)]


def _kept(segments: Sequence[Segment]) -> list[bool]:
    sure = [one.chance >= _LEAST for one in segments]
    kept = list(sure)
    for n, one in enumerate(segments):
        if sure[n] and one.kind is BlockKind.PARAGRAPH and _is_small(one):
            beside = (segments[m] for m in (n - 1, n + 1) if 0 <= m < len(segments) and sure[m])
            kept[n] = any(not _is_small(other) for other in beside)
        if one.kind is BlockKind.HEADING and not sure[n] and one.chance >= _LEAST_HEADING:
            kept[n] = any(sure[max(0, n - _CLOSE) : n]) and _heads_sure(segments, sure, n)
    return kept


def _is_small(one: Segment) -> bool:
    return one.words <= _LONE_WORDS and one.chance < _LONE


def _heads_sure(segments: Sequence[Segment], sure: list[bool], heading: int) -> bool:
    """Tell whether the first text below a heading is the article's."""
    below = range(heading + 1, min(heading + 2 + _CLOSE, len(segments)))
    return next((sure[n] for n in below if segments[n].kind not in _BETWEEN), False)


def _named(one: Segment) -> Segment:
    """Return a segment with its kind corrected where its element misleads."""
    if one.kind is BlockKind.HEADING and len(one.text) > _LEAD_CHARS and one.text[-1] == ".":
        # some sites set the first paragraph as a heading
        return replace(one, kind=BlockKind.PARAGRAPH, level=0)
    if one.kind is not BlockKind.PARAGRAPH:
        return one
    if any("caption" in token or token == _CUT_LINE for token in one.tokens):
        return replace(one, kind=BlockKind.CAPTION)
    if (
        one.bold >= _BOLD * len(one.text)
        and one.words <= _BOLD_WORDS
        and _STOPPED.search(one.text) is None
    ):
        return replace(one, kind=BlockKind.HEADING, level=0)
    return one


def _once(found: list[Segment]) -> Iterator[Segment]:
    """Yield the segments without the long ones whose words came before.

    A long one is left out if its words came before in another parent element, if it is the second
    of just two in a row, or if the next segment begins with it, as the text may with its lead.
    """
    seen: dict[str, Element | None] = {}
    leads = {
        id(one)
        for one, below in pairwise(found)
        if one.words >= _TWICE_WORDS and below.text.startswith(f"{one.text} ")
    }
    once = (one for one in found if id(one) not in leads)
    for words, run in groupby(once, key=_long_wording):
        same = list(run)
        if not words:
            yield from same
            continue
        for one in same[:1] if len(same) == _PAIR else same:
            where = one.element.parent
            if seen.setdefault(words, where) is where:
                yield one


def _long_wording(one: Segment) -> str:
    """Return the words of a long paragraph, whatever its marks and spaces; "" for a short segment.

    Other long segments are returned as they are: a heading may say what a link above it says, and
    rows of two tables may differ in their marks alone.
    """
    if one.words < _TWICE_WORDS:
        return ""
    return wording(one.text) if one.kind is BlockKind.PARAGRAPH else one.text


def _without_pull_quotes(found: list[Segment]) -> list[Segment]:
    """Return the segments without pull quotes, whose words a paragraph repeats.

    A quotation of at most `_NAMED_WORDS` words right below a pull quote counts as the name of its
    speaker, and goes with it. If a further quotation follows, they may be lines of a poem, and
    only the pull quote goes.
    """
    said = [n for n, one in enumerate(found) if one.kind is BlockKind.BLOCKQUOTE]
    if not said:
        return found
    said_in_text = (wording(one.text) for one in found if one.kind is BlockKind.PARAGRAPH)
    text = f" {' '.join(said_in_text)} "
    quoted = set(said)
    gone: set[int] = set()
    pulled = -2
    for n in said[:_MOST_QUOTES]:
        parts = [part for part in map(wording, _LEFT_OUT.split(found[n].text)) if part]
        size = sum(part.count(" ") + 1 for part in parts)
        if _LEAST_PULLED <= size <= _MOST_PULLED and _repeats(text, parts):
            gone.add(n)
            pulled = n
        elif pulled == n - 1 and size <= _NAMED_WORDS and n + 1 not in quoted:
            gone.add(n)
    return [one for n, one in enumerate(found) if n not in gone]


def _repeats(text: str, parts: Sequence[str]) -> bool:
    """Tell whether a text has a pull quote, or its several parts as whole words and in order."""
    if len(parts) == 1:
        return parts[0] in text
    if any(part.count(" ") + 1 < _LEAST_PART for part in parts):
        return False
    at = 0
    for part in parts:
        at = text.find(f" {part} ", at)
        if at < 0:
            return False
        at += len(part) + 1
    return True


def _without_contents(found: list[Segment]) -> list[Segment]:
    """Return the segments without contents lists, fine print and what surrounds a wiki's text."""
    own = [one for one in found if not _is_of_wiki(one)]
    lines = [(one.text, one.kind) for one in own]
    listed = find_contents(lines) | find_fine_print(lines)
    return [one for n, one in enumerate(own) if n not in listed]


def _is_of_wiki(one: Segment) -> bool:
    """Tell whether a segment is a note, a notice, or an item or a row in a box of a wiki."""
    if NOTE_LINE.fullmatch(one.text):
        return True
    element: Element | None = one.element
    for _ in range(_AROUND):
        if element is None:
            return False
        if not _EDITORS_CLASSES.isdisjoint(element.tokens):
            return True
        if not _WIKI_CLASSES.isdisjoint(element.tokens):
            return one.kind in _BOXED
        element = element.parent
    return False


def _without_last_headings(found: list[Segment]) -> list[Segment]:
    """Return all but the headings at the end, which have nothing below them."""
    end = len(found)
    while end and found[end - 1].kind is BlockKind.HEADING:
        end -= 1
    return found[:end]


def _with_summaries(found: list[Segment]) -> Iterator[Segment]:
    """Yield the segments; give those of the author's own summary the kind `SUMMARY`."""
    left, listed = 0, False
    for one in found:
        if one.kind is BlockKind.HEADING:
            named = _SUMMARY.fullmatch(wording(one.text)) is not None
            left, listed = (_SUMMARY_LINES if named else 0), False
            yield one
            continue
        if listed and one.kind is not BlockKind.LIST_ITEM:
            left = 0  # the list was the summary; what comes after it is the text
        listed = one.kind is BlockKind.LIST_ITEM
        line = one.kind in {BlockKind.LIST_ITEM, BlockKind.PARAGRAPH}
        if line and (left or _is_boxed(one)):
            left = max(0, left - 1)
            yield replace(one, kind=BlockKind.SUMMARY)
        else:
            yield one


def _is_boxed(one: Segment) -> bool:
    """Tell whether the classes around a segment say that it is in the author's own summary."""
    around = (one.element, one.element.parent)
    return any(e is not None and not _SUMMARY_CLASSES.isdisjoint(e.tokens) for e in around)
