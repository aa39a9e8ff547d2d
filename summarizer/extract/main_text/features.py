"""The segments of a page in numbers: what each looks like, where it stands and among what."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from math import log2
from typing import TYPE_CHECKING

import numpy as np

from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.extract.html.segments import Element, Page, Segment

    Numbers = NDArray[np.float32]

_WORD = re.compile(r"[^\W\d_]+")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b")

#: How many words at the beginning of a segment are looked at, and how many of a short segment;
#: the most words of a short one.
_FIRST, _ALL, _SHORT = 3, 8, 6
#: How many characters at the beginning of a segment are looked at.
_START = 200
#: All but a few alphabets with capitals stand before this code point.
_LAST_LETTER = 0x2FFF
#: Elements whose names say what stands in them.
_TELLING = frozenset((
    "article", "main", "nav", "aside", "header", "footer", "form", "section", "figure", "table",
    "ul", "ol", "li", "blockquote", "details", "address", "dl", "dt", "dd", "p", "h1", "h2", "h3",
    "h4", "h5", "h6", "td", "div", "pre",
))  # fmt: skip
#: Of these, the elements that say something about all that is in them. Each has a column; "ol"
#: has that of "ul".
_WITHIN = (
    "article", "main", "nav", "aside", "header", "footer", "form", "section", "figure", "table",
    "ul", "blockquote",
)  # fmt: skip
_BITS = {tag: 1 << place for place, tag in enumerate(_WITHIN)} | {"ol": 1 << 10}
_TAGS = {tag: place for place, tag in enumerate(("p", "div", "li", "td", "section", "body"))}
#: The number of elements that are looked at one by one: a segment's own and those around it.
_LEVELS = 4
#: The number of segments that are looked at on either side of one.
_REACH = 12


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The weights of names and words, by where they stand."""

    #: Names of elements around a segment; of its own; words in it; words of the heading above.
    around: Mapping[str, float]
    own: Mapping[str, float]
    words: Mapping[str, float]
    head: Mapping[str, float]


@dataclass(slots=True)
class _Setting:
    """What surrounds the content of an element."""

    score: float = 0.0
    #: The lowest score that one of the elements around it adds; 0 if none is negative.
    least: float = 0.0
    #: The names that are counted already.
    seen: frozenset[str] = frozenset()
    bits: int = 0
    #: Steps up to the nearest element that is or contains the main one.
    lift: int = 0
    #: How deep it is in the main element, which itself has 1; 0 outside.
    below: int = 0
    #: The share of the page's prose that is in the nearest `<article>` or `<main>` around it.
    share: float = 0.0


def words_of(segment: Segment) -> list[str]:
    """Return the words that a segment is known by: its first ones, or all of a short one.

    Those of a short one get a full stop, which distinguishes them from the others.
    """
    found = [word.lower() for word in _WORD.findall(segment.text[:80])[:_ALL]]
    if segment.words <= _SHORT:
        return [f"{word}." for word in found]
    return found[:_FIRST]


def names_of(element: Element) -> list[str]:
    """Return what an element is known by: its tag, where that says anything, and its classes."""
    if element.tag in _TELLING:
        return [f"#{element.tag}", *element.tokens]
    return list(element.tokens)


def describe(page: Page, lexicon: Lexicon, titles: Collection[str] = ()) -> Numbers:
    """Return a row of numbers for each segment of `page`.

    `titles` are the headlines that are known of the article, in lower case.
    """
    segments = page.segments
    own = _alone(segments, lexicon)
    around = _around(page, lexicon)
    heads = _below_headings(segments, lexicon)
    score = around[:, 0] + own[:, 0] + own[:, 1] + heads[:, 0]
    near = _near(np.stack([score, own[:, 2], own[:, 4], own[:, 6], own[:, 8] > 0], axis=1))
    mean = np.full(len(segments), score.mean())
    first = np.stack([score, mean], axis=1)
    rows = [first, around, own, _places(page, titles), _groups(segments, own), heads, near]
    return np.hstack(rows).astype(np.float32)


def _alone(segments: Sequence[Segment], lexicon: Lexicon) -> Numbers:
    """Return what each segment looks like by itself."""
    rows = np.array([_own_row(one, lexicon) for one in segments], dtype=np.float32)
    starts = [one.text[:_START] for one in segments]
    return np.hstack([rows, _shares_of_letters(starts)])


def _own_row(segment: Segment, lexicon: Lexicon) -> tuple[float, ...]:
    text, kind = segment.text, segment.kind
    size, words = len(text), segment.words
    start = text[:_START]
    own, known = lexicon.own, lexicon.words
    names = {*names_of(segment.element), *segment.tokens}
    return (
        sum([own[name] for name in names if name in own]),
        sum([known[word] for word in words_of(segment) if word in known]),
        log2(1 + min(words, 200)),
        size / words,
        segment.linked / size,
        segment.bold / size,
        segment.prose,
        min(segment.links, 10),
        (segment.level or 7) if kind is BlockKind.HEADING else 0,
        kind is BlockKind.LIST_ITEM,
        kind is BlockKind.BLOCKQUOTE,
        kind is BlockKind.CAPTION,
        kind is BlockKind.TABLE_ROW or kind is BlockKind.TABLE_HEAD,
        kind is BlockKind.CODE,
        _TAGS.get(segment.element.tag, 6),
        segment.broken,
        text[-1] in '.!?…。！？”"',
        text[-1] == "?",
        text[-1] == ":",
        text[0].islower(),
        min(text.count(","), 6),
        _DATE.search(start) is not None,
        "©" in start or "|" in start or "›" in start,
        "“" in start or '"' in start,
    )


def _shares_of_letters(texts: Sequence[str]) -> Numbers:
    """Return the shares that capitals and digits have of each text, none of which is empty."""
    points = np.frombuffer("".join(texts).encode("utf-32-le"), dtype=np.uint32)
    kinds = _kinds_of_characters()[np.minimum(points, _LAST_LETTER)]
    sizes = np.array([len(text) for text in texts])
    sums: Numbers = np.add.reduceat(kinds, np.cumsum(sizes) - sizes, axis=0)
    shares: Numbers = np.divide(sums, sizes[:, None], dtype=np.float32)
    return shares


@cache
def _kinds_of_characters() -> Numbers:
    """Return for each code point whether it is a capital, and whether it is a digit."""
    characters = map(chr, range(_LAST_LETTER + 1))
    return np.array([(char.isupper(), char.isdigit()) for char in characters], np.float32)


def _around(page: Page, lexicon: Lexicon) -> Numbers:
    """Return what stands around each segment."""
    main = _main(page.elements)
    elements = [element for element in page.elements if element.segments]
    root = elements[0]
    on_path = set(map(id, _upwards(main)))
    settings: dict[int, _Setting] = {}
    rows, outer = [], []
    places = {id(element): n for n, element in enumerate(elements)}
    for n, element in enumerate(elements):
        above = settings.get(id(element.parent)) or _Setting(lift=99)
        setting = _step(element, above, lexicon.around)
        setting.lift = 0 if id(element) in on_path else above.lift + 1
        setting.below = 1 if element is main else above.below and above.below + 1
        if element.tag in {"article", "main"}:
            setting.share = element.prose / max(root.prose, 1)
        settings[id(element)] = setting
        outer.append(places.get(id(element.parent), n))
        rows.append(_row(element, setting))
    which = np.array([places[id(one.element)] for one in page.segments])
    return _widened(np.array(rows), np.array(outer), which)


def _step(element: Element, above: _Setting, weights: Mapping[str, float]) -> _Setting:
    """Return the setting in `element`; `above` is that in the element around it."""
    new = {name for name in names_of(element) if name in weights} - above.seen
    added = sum([weights[name] for name in new])
    return _Setting(
        above.score + added,
        min(above.least, added),
        above.seen | new if new else above.seen,
        above.bits | _BITS.get(element.tag, 0),
        share=above.share,
    )


def _row(element: Element, setting: _Setting) -> tuple[float, ...]:
    return (
        setting.score,
        setting.least,
        setting.share,
        element.hidden,
        element.depth,
        setting.lift,
        setting.below,
        setting.bits,
        element.chars,
        element.prose,
        element.linked,
        element.segments,
        element.headings,
    )


def _widened(
    rows: NDArray[np.float64], outer: NDArray[np.intp], which: NDArray[np.intp]
) -> Numbers:
    """Return for each of the elements `which` its row, with those of the elements around it.

    `outer` has for each element the index of the one around it.
    """
    bits = rows[:, 7].astype(np.intp)[which]
    told = rows[which, :7].clip(max=[np.inf, np.inf, np.inf, 1, 30, 12, 12])
    columns = [told, bits[:, None] >> np.arange(len(_WITHIN)) & 1]
    whole = np.maximum(rows[0, 8:10], 1)
    for _ in range(_LEVELS):
        chars, prose, linked, segments, headings = rows[which, 8:].T
        size = np.maximum(chars, 1)
        columns.append(
            np.stack(
                [
                    chars / whole[0],
                    prose / whole[1],
                    linked / size,
                    np.minimum(segments, 50),
                    prose / size,
                    np.minimum(headings, 9),
                ],
                axis=1,
            )
        )
        which = outer[which]
    return np.hstack(columns).astype(np.float32)


def _main(elements: list[Element]) -> Element:
    """Return the deepest element that has at least half of the page's prose."""
    best = elements[0]
    for element in elements:
        if 2 * element.prose >= elements[0].prose and element.depth >= best.depth:
            best = element
    return best


def _upwards(element: Element) -> list[Element]:
    """Return `element` and all around it."""
    found = [element]
    while (above := found[-1].parent) is not None:
        found.append(above)
    return found


def _places(page: Page, titles: Collection[str]) -> Numbers:
    """Return where each segment stands on the page."""
    segments = page.segments
    count = len(segments)
    sizes = np.array([len(one.text) for one in segments], dtype=np.float32)
    prose = np.where([one.prose for one in segments], sizes, 0)
    before, told = np.cumsum(sizes) - sizes, np.cumsum(prose) - prose
    whole = float(prose.sum())
    index = np.arange(count)
    tops = np.array([one.level == 1 for one in segments])
    titled = np.array([one.text.lower() in titles for one in segments])
    first = int(tops.argmax()) if tops.any() else count
    here = int(titled.argmax()) if titled.any() else first
    counts = Counter(one.text for one in segments)
    seen: Counter[str] = Counter()
    again = []
    for one in segments:
        again.append(seen[one.text])
        seen[one.text] += 1
    columns = [
        index / count,
        before / sizes.sum(),
        told / max(whole, 1.0),
        np.log2(1 + told),
        np.log2(1 + whole - told),
        np.clip(index - first, -20, 60),
        np.clip(index - here, -20, 60),
        titled,
        np.cumsum(tops).clip(0, 9),
        [min(counts[one.text], 5) for one in segments],
        again,
        np.full(count, log2(1 + whole)),
        np.full(count, log2(1 + count)),
    ]
    return np.stack([np.asarray(column, dtype=np.float32) for column in columns], axis=1)


def _groups(segments: list[Segment], own: Numbers) -> Numbers:
    """Return for each segment what those of its kind in elements with the same names are like."""
    keys: dict[tuple[object, ...], int] = {}
    which = np.array([keys.setdefault(_group(one), len(keys)) for one in segments])
    size = np.bincount(which).astype(np.float32)
    columns = [size[which] / len(segments), np.minimum(size, 50)[which]]
    columns += [(np.bincount(which, weights=own[:, column]) / size)[which] for column in (2, 4, 6)]
    return np.stack(columns, axis=1)


def _group(one: Segment) -> tuple[object, ...]:
    inner, outer = one.element, one.element.parent
    names = (outer.tag, outer.tokens) if outer is not None else ("", ())
    return (one.kind, inner.tag, inner.tokens, *names)


def _below_headings(segments: list[Segment], lexicon: Lexicon) -> Numbers:
    """Return what the heading above each segment says, its level, and how far above it stands.

    For a heading these are its own, with the distance 0.
    """
    rows: list[tuple[float, int, int]] = []
    said, level, since = 0.0, 0, 99
    for one in segments:
        if one.kind is BlockKind.HEADING:
            said = sum(lexicon.head.get(word, 0.0) for word in words_of(one))
            level, since = one.level or 7, 0
        else:
            since = min(since + 1, 99)
        rows.append((said, level, since))
    return np.array(rows, dtype=np.float32)


def _near(columns: Numbers) -> Numbers:
    """Return the numbers of the segments around each, one by one and on average."""
    found = [_shifted(columns, by) for by in (-3, -2, -1, 1, 2, 3)]
    for width in (5, _REACH):
        found += [_mean(columns, -width, 0), _mean(columns, 1, width + 1)]
    return np.hstack(found)


def _shifted(columns: Numbers, by: int) -> Numbers:
    """Return for each row the one that stands `by` rows after it; zeros beyond the ends."""
    found = np.zeros_like(columns)
    if by > 0:
        found[:-by] = columns[by:]
    else:
        found[-by:] = columns[:by]
    return found


def _mean(columns: Numbers, left: int, right: int) -> Numbers:
    """Return for each row the mean of the rows from `left` to `right` - 1 steps after it.

    Rows beyond the ends count as zeros.
    """
    count = len(columns)
    runs = np.vstack([np.zeros((1, columns.shape[1])), np.cumsum(columns, axis=0, dtype=float)])
    at = np.arange(count)
    low, high = np.clip(at + left, 0, count), np.clip(at + right, 0, count)
    means: Numbers = ((runs[high] - runs[low]) / (right - left)).astype(np.float32)
    return means
