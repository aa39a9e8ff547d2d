"""The shape of a text, such as an interview, by its blocks, and what it means for its points."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING

from summarizer.choose.fitness import Fitness
from summarizer.choose.genre_cues import (
    ABOUT,
    ASKS,
    BECAUSE,
    CONTACT,
    DASH,
    INTERVIEW,
    LABEL,
    LIVE,
    NUMBERED,
    RATING,
    README_HEADING,
    RECIPE_HEADING,
    RELEASE,
    VERDICT_HEADING,
)
from summarizer.languages import language_of
from summarizer.languages.cue_phrases import cue_phrases_of
from summarizer.model import BlockKind
from summarizer.times_and_amounts import amount_of, minute_of_day
from summarizer.words import terms

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.salience.layout import Layout

#: The fewest questions of an interview, entries of a live blog, items of a list, posts of a thread
#: and usual headings of a program's description.
_LEAST_PARTS = {"interview": 3, "live": 4, "list": 4, "thread": 2, "readme": 2}

#: The least share of an interview's questions that have a label or a dash, or say "you".
_ADDRESSED = 0.5

#: A sentence of an answer that has fewer words is understood only after the question. The second
#: number is for an answer's first sentence.
_ANSWER_WORDS = 9
_FIRST_ANSWER_WORDS = 12

#: A paragraph of fewer words is hardly where a review sums up.
_PROSE_WORDS = 15

#: A text is prose if at least this share of its words is in blocks that end as sentences do. The
#: share is small because a table may be longer than the news above it.
_PROSE_SHARE = 0.3

#: What the shape adds to a sentence's worth: to the first sentence of an entry, of the newest
#: entry, of a review's verdict. The newest entry and the verdict are what a reader came for.
_LEADS = 0.05
_NEWEST = 0.15
_VERDICT = 0.3
#: What a thread adds to the first sentence of the question, to the first of the best answer, and
#: to the others of that answer. A reader came for these two posts; the answer is the second post.
#: Each later post loses `_LATER` more than the one before it, up to `_MOST_LATER`. A point costs
#: the next one in its post `_POST_COST`, so that more posts are heard.
_ASKED, _ANSWERED, _ANSWER = 0.3, 0.25, 0.1
_LATER, _MOST_LATER = 0.02, 0.1
_POST_COST = 0.25
#: What is added to the sentence that says what a program is, above how to get and use it.
_DESCRIBED = 0.6
#: The author's own summary comes before whatever else is chosen.
_SUMMARY = 2.0

#: What a point costs the next one in the same answer, entry or item: more than most sentences
#: differ by. The second is for the same paragraph, which goes on with the same thing. Both were
#: found on our own articles: the texts of the annotated summaries have lost their paragraphs.
_PART_COST = 0.15
_PARAGRAPH_COST = 0.06

#: A text without a recipe's headings is a recipe only if at least this share of its blocks are
#: ingredients.
_RECIPE_SHARE = 0.1

#: The most words of an ingredient.
_INGREDIENT_WORDS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What the shape of a text means for its points. Sentences are given by their indices."""

    name: str
    #: Sentences that stand no better than this.
    worst: dict[int, Fitness] = field(default_factory=dict)
    #: What a sentence's score gains.
    gain: dict[int, float] = field(default_factory=dict)
    #: The part to which each sentence belongs: an answer, an entry, an item, a paragraph.
    parts: list[int]
    #: What each point from a part costs the next one there.
    part_cost: float = _PARAGRAPH_COST


def shape_of(layout: Layout, title: str | None) -> Shape:
    """Return the shape of the text with this layout and the headline `title`."""
    shape = _recognised(layout, title)
    for i in _scraps(layout):
        shape.worst.setdefault(i, Fitness.WEAK)
    for i in _summary(layout):
        shape.gain[i] = shape.gain.get(i, 0.0) + _SUMMARY
    return shape


def _recognised(layout: Layout, title: str | None) -> Shape:
    if title and INTERVIEW.search(title) and (found := _interview(layout, told=True)):
        return found
    # each of `_SHAPES` returns None for a text of another shape
    for recognise in _SHAPES:
        found = recognise(layout)
        if found is not None:
            return found
    if title and LIVE.search(title):
        return _unstamped(layout)
    return _plain(layout, "news")


def _live(layout: Layout) -> Shape | None:
    """Return the shape of a live blog of time-stamped entries; None for another text.

    The first sentence of each entry leads it, and the newest entry is the news.
    """
    stamps = [
        (at, minutes)
        for at, text in enumerate(layout.texts)
        if (minutes := minute_of_day(text)) is not None
    ]
    if len(stamps) < max(_LEAST_PARTS["live"], len(layout.texts) // 5):
        return None
    steps = [later - earlier for (_, earlier), (_, later) in pairwise(stamps)]
    rising = sum(step >= 0 for step in steps)
    # At midnight the times may jump once; those of a timetable, and prices, go up and down.
    if max(rising, sum(step <= 0 for step in steps)) < 0.8 * len(steps):
        return None
    starts = [at for at, _ in stamps]
    shape = Shape(name="live", parts=_parts(layout, starts), part_cost=_PART_COST)
    newest = starts[-1] if rising > len(steps) / 2 else starts[0]
    for start, end in pairwise([*starts, len(layout.texts)]):
        lead = _first(layout, range(start, end), least=6)
        if lead is not None:
            shape.gain[lead] = _NEWEST if start == newest else _LEADS
    return shape


def _unstamped(layout: Layout) -> Shape:
    """Return the shape of a live blog whose times were lost with its layout.

    Each block counts as an entry.
    """
    shape = _plain(layout, "live", part_cost=_PART_COST)
    for at in range(len(layout.texts)):
        lead = _first(layout, range(at, at + 1), least=6)
        if lead is not None:
            shape.gain[lead] = _LEADS
    return shape


def _thread(layout: Layout) -> Shape | None:
    """Return the shape of posts under their authors' names; None for another text.

    The first post is a question. The others answer it, the best first.
    """
    starts = [at for at, kind in enumerate(layout.kinds) if kind is BlockKind.AUTHOR]
    if len(starts) < _LEAST_PARTS["thread"]:
        return None
    shape = Shape(name="thread", parts=_parts(layout, starts), part_cost=_POST_COST)
    for n, (start, end) in enumerate(pairwise([*starts, len(layout.texts)])):
        blocks = range(start + 1, end)
        every = _ANSWER if n == 1 else -min(_LATER * max(0, n - 1), _MOST_LATER)
        shape.gain.update({i: every for at in blocks for i in layout.rows[at]})
        lead = _first(layout, blocks, least=6)
        if lead is not None and n < _LEAST_PARTS["thread"]:
            shape.gain[lead] = (_ASKED, _ANSWERED)[n]
    for at, kind in enumerate(layout.kinds):
        if kind is BlockKind.BLOCKQUOTE:  # somebody else's words, under this one's name
            shape.worst.update(dict.fromkeys(layout.rows[at], Fitness.TORN))
    return shape


def _interview(layout: Layout, *, told: bool = False) -> Shape | None:
    """Return the shape of an interview; None for another text.

    Questions, and answers that need their question, are weak points. If the headline has `told`
    that this is an interview, the questions need no label and no "you", which Hindi, Persian and
    Arabic leave out.
    """
    texts = layout.texts
    asks = [ASKS.search(text) is not None for text in texts]
    asked = [at for at in range(len(texts) - 1) if asks[at] and not asks[at + 1]]
    if len(asked) < max(_LEAST_PARTS["interview"], len(texts) // 5):
        return None
    labelled = [match for at in asked if (match := LABEL.match(texts[at]))]
    # the headings of a guide may be questions, too: "How much does it cost?"
    addressed = len(labelled) + _addressing(layout, asked)
    dashed = sum(_opens_with_dash(layout, at) for at in asked)
    if not told and max(addressed, dashed) < _ADDRESSED * len(asked):
        return None
    labels = {match["label"] for match in labelled}
    answered = {match["label"] for at in asked if (match := LABEL.match(texts[at + 1]))}
    questions = set(asked) | {
        at
        for at in range(asked[0], len(texts))
        if ((match := LABEL.match(texts[at])) and match["label"] in labels - answered)
    }
    shape = Shape(name="interview", parts=_parts(layout, sorted(questions)), part_cost=_PART_COST)
    for at in range(asked[0], len(texts)):
        for i in layout.rows[at]:
            opens = at - 1 in questions and i == layout.rows[at].start
            least = _FIRST_ANSWER_WORDS if opens else _ANSWER_WORDS
            leans = opens and BECAUSE.match(texts[at]) is not None
            if at in questions or leans or layout.counts[i] < least:
                shape.worst[i] = Fitness.WEAK
    return shape


def _addressing(layout: Layout, asked: list[int]) -> int:
    """Return how many of the questions without a label say "you", or stand behind a dash.

    In a language without words for "you" here, all questions count.
    """
    you, texts = cue_phrases_of(layout.language).second_person, layout.texts
    if not you:
        return len(asked)
    return sum(
        not LABEL.match(texts[at])
        and (_stands_behind_dash(layout, at) or not you.isdisjoint(terms(texts[at])))
        for at in asked
    )


def _stands_behind_dash(layout: Layout, at: int) -> bool:
    # a dash or a star is no part of the words of an item, a number is
    return layout.kinds[at] is BlockKind.LIST_ITEM and not NUMBERED.match(layout.texts[at])


def _opens_with_dash(layout: Layout, at: int) -> bool:
    """Tell whether a question and its answer each open with a dash: "– Warum?", "– Darum."."""
    return all(
        layout.kinds[i] is BlockKind.LIST_ITEM or DASH.match(layout.texts[i]) for i in (at, at + 1)
    )


def _recipe(layout: Layout) -> Shape | None:
    """Return the shape of a recipe; None for another text.

    Ingredients and steps are no points: a point says what dish it is.
    """
    measured = [
        (at, amount)
        for at, text in enumerate(layout.texts)
        if layout.words(at) <= _INGREDIENT_WORDS
        and (amount := amount_of(text))
        and text[-1:] not in ".!?"
    ]
    told = [at for at, text in enumerate(layout.texts) if RECIPE_HEADING.fullmatch(text)]
    units = sum(amount.has_unit for _, amount in measured)
    if units < 3 and not (told and measured):
        return None
    if not told and len(measured) < _RECIPE_SHARE * len(layout.texts):
        return None
    first = min([at for at, _ in measured] + told)
    last = max(at for at, _ in measured)
    shape = _plain(layout, "recipe")
    below = range(last + 1, len(layout.texts))
    steps = {at for at in below if _is_item(layout, at)} or set(below)
    cooked = min(steps, default=last + 1)
    for at in range(first, len(layout.texts)):
        if at in steps or (at < cooked and layout.words(at) <= _INGREDIENT_WORDS):
            shape.worst.update(dict.fromkeys(layout.rows[at], Fitness.TORN))
    return shape


def _review(layout: Layout) -> Shape | None:
    """Return the shape of a review; None for another text.

    Its verdict gains. It stands under a heading that says so, or at the end of a rated text.
    """
    for at, text in enumerate(layout.texts):
        match = VERDICT_HEADING.match(text)
        if match is None:
            continue
        rest = text[match.end() :].strip()
        if not rest.strip(":.") and at + 1 < len(layout.texts):
            return _shape_by_verdict(layout, at + 1)
        if rest.startswith(":"):
            return _shape_by_verdict(layout, at)
    rated = any(
        layout.words(at) <= 12 and RATING.search(text) for at, text in enumerate(layout.texts)
    )
    if not rated:
        return None
    prose = [at for at in range(len(layout.texts)) if layout.words(at) >= _PROSE_WORDS]
    return _shape_by_verdict(layout, prose[-1]) if prose else None


def _shape_by_verdict(layout: Layout, at: int) -> Shape:
    shape = _plain(layout, "review")
    first = _first(layout, range(at, at + 1), least=6)
    for i in layout.rows[at]:
        shape.gain[i] = _VERDICT if i == first else _LEADS
    return shape


def _release(layout: Layout) -> Shape | None:
    """Return the shape of a press release; None for another text.

    What the firm says of itself at the end, and whom to call, is no point.
    """
    texts = layout.texts
    headed = any(RELEASE.match(text) for text in texts[:3])
    tail = [at for at in range(len(texts) // 2, len(texts)) if _ends_release(layout, at)]
    rung = any(CONTACT.match(texts[at]) for at in tail)
    # A heading "About …" begins a release's end only among the last three blocks.
    if not headed and not rung and (not tail or tail[0] < len(texts) - 3):
        return None
    shape = _plain(layout, "release")
    for at in range(tail[0] if tail else len(texts), len(texts)):
        shape.worst.update(dict.fromkeys(layout.rows[at], Fitness.TORN))
    return shape


def _ends_release(layout: Layout, at: int) -> bool:
    text = layout.texts[at]
    if CONTACT.match(text):
        return True
    return layout.headings[at] and ABOUT.fullmatch(text) is not None


def _readme(layout: Layout) -> Shape | None:
    """Return the shape of the description of a program; None for another text.

    What the program is stands above the first of the usual headings.
    """
    usual = [
        at
        for at, text in enumerate(layout.texts)
        if layout.headings[at] and README_HEADING.fullmatch(text)
    ]
    if len(usual) < _LEAST_PARTS["readme"]:
        return None
    shape = _plain(layout, "readme")
    lead = _first(layout, range(usual[0]), least=_ANSWER_WORDS)
    if lead is not None:
        shape.gain[lead] = _DESCRIBED
    return shape


def _list(layout: Layout) -> Shape | None:
    """Return the shape of a text mostly filled by items; None for another text.

    Its points are spread over the items.
    """
    items = [at for at in range(len(layout.texts)) if _is_item(layout, at)]
    if len(items) < _LEAST_PARTS["list"]:
        items = [at for at, heads in enumerate(layout.headings) if heads]
        if len(items) < max(_LEAST_PARTS["list"], len(layout.texts) // 3):
            return None
    listed = sum(layout.words(at) for at in range(items[0], len(layout.texts)))
    if listed < 0.6 * sum(layout.counts):
        return None
    return Shape(name="list", parts=_parts(layout, items), part_cost=_PART_COST)


def _is_item(layout: Layout, at: int) -> bool:
    kind = layout.kinds[at]
    return kind is BlockKind.LIST_ITEM or NUMBERED.match(layout.texts[at]) is not None


def _plain(layout: Layout, name: str, part_cost: float = _PARAGRAPH_COST) -> Shape:
    """Return a shape whose parts are the blocks."""
    parts = _parts(layout, list(range(len(layout.texts))))
    return Shape(name=name, parts=parts, part_cost=part_cost)


def _scraps(layout: Layout) -> list[int]:
    """Return the lines amid prose that are no real sentences: cells of a table, items, labels.

    They are returned as indices of sentences. In a text that is not prose there are none. In
    languages without capitals a long line is a sentence though no full stop ends it, as in posts,
    where a picture stands for that; in others such lines were mostly items.
    """
    rules = language_of(layout.language)
    longest = _PROSE_WORDS if rules and rules.caseless_speech else inf
    counts = [(at, layout.words(at)) for at in range(len(layout.texts))]
    prose = sum(words for at, words in counts if layout.ended[at])
    if prose < _PROSE_SHARE * sum(words for _, words in counts):
        return []
    return [
        i
        for at, words in counts
        if not layout.ended[at] and len(layout.rows[at]) == 1 and words < longest
        for i in layout.rows[at]
    ]


def _summary(layout: Layout) -> list[int]:
    """Return the sentences of the author's own summary."""
    return [
        i
        for kind, row in zip(layout.kinds, layout.rows, strict=True)
        if kind is BlockKind.SUMMARY
        for i in row
    ]


def _parts(layout: Layout, starts: list[int]) -> list[int]:
    """Return each sentence's part: how many of the blocks `starts` are at or before its own."""
    begins, parts, part = set(starts), [], 0
    for at, row in enumerate(layout.rows):
        part += at in begins
        parts += [part] * len(row)
    return parts


def _first(layout: Layout, blocks: range, *, least: int) -> int | None:
    """Return the first sentence in `blocks` with at least `least` words that is no heading.

    None if there is none.
    """
    for at in blocks:
        if not layout.headings[at]:
            for i in layout.rows[at]:
                if layout.counts[i] >= least:
                    return i
    return None


_SHAPES: tuple[Callable[[Layout], Shape | None], ...] = (
    _thread, _live, _interview, _recipe, _review, _release, _readme, _list,
)  # fmt: skip
