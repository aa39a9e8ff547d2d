"""How the items of a text are called: their names, without numbers and what only tells of them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.clean import wording
from summarizer.languages.site import any_of
from summarizer.model import Passage, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Sentence

_ITEMS = any_of(lambda site: site.genres.items)
#: "3. ", "#3: ", "Step 3 – ".
_NUMBER = re.compile(
    rf"\W{{0,3}}(?:(?:{_ITEMS})\W{{0,2}}\d{{1,3}}\s?[.):–—-]{{0,2}}|\d{{1,3}}\s?[.):–—-]{{1,2}})\s+(?=\S)",
    re.IGNORECASE,
)
#: "Better sleep: Meditation shortens the time …": a name has no more words, what tells of it more.
_NAME_WORDS = 5
#: Among shorter names one of more words is a sentence.
_MOST_WORDS = 14
#: From this share of the names on, what stands before each colon is no part of any: "Check: Oil".
_COMMON = 0.75
#: Before so many colons, the same words are those of a series.
_SERIES = 2

_LAST_MARKS = " \t\n\xa0:.,;–—-"
_FIRST_MARKS = " \t\n\xa0–—-•·*"
_DIGITS = re.compile(r"\d+")
#: "$373", "about 40 €", "12-15 mm": what a detail of an item says.
_DETAIL = re.compile(r"\W{0,5}(?:[^\W\d_]{1,6}\W{1,3})?[$€£¥₽₴]?\s?\d")


def name_of(sentence: Sentence) -> Passage:
    """Return an item's name: "2. The boat:" is "The boat".

    Its number goes, as do a dash before it, its last mark, and in a long one all behind its colon.
    """
    start = _number_end(sentence)
    name, colon, rest = sentence.text[start:].partition(": ")
    if not (colon and len(name.split()) <= _NAME_WORDS and len(rest.split()) > _NAME_WORDS):
        name = sentence.text[start:]
    return _passage(sentence, start, name)


def names_of(sentences: Sequence[Sentence]) -> tuple[Passage, ...]:
    """Return the names of the items that `sentences` name, each once, in their order.

    What stands before the colon of most is left out ("Prediction 4: Rents will rise"); before the
    colons of some it stays ("Pro: No rent"), unless a detail follows ("Price: $40").
    """
    before = [_before_colon(one) for one in sentences]
    counts = Counter(key for key in before if key)
    found: list[Passage] = []
    for sentence, key in zip(sentences, before, strict=True):
        start = _number_end(sentence)
        whole = sentence.text[start:]
        if key is None or counts[key] < _SERIES:
            found.append(name_of(sentence))
        elif counts[key] >= _COMMON * len(sentences):
            start += whole.index(": ") + 2
            found.append(_passage(sentence, start, sentence.text[start:]))
        elif not _DETAIL.match(whole, whole.index(": ") + 1):
            found.append(_passage(sentence, start, whole))
    return _without_sentences(_once(found))


def _before_colon(sentence: Sentence) -> str | None:
    """Return the words before a name's colon without their numbers; None for none."""
    name, colon, rest = sentence.text[_number_end(sentence) :].partition(": ")
    if not (colon and rest.strip()) or len(name.split()) > _NAME_WORDS:
        return None
    return wording(_DIGITS.sub("", name))


def _number_end(sentence: Sentence) -> int:
    number = _NUMBER.match(sentence.text)
    return number.end() if number else 0


def _passage(sentence: Sentence, start: int, name: str) -> Passage:
    """Return the passage of `name`, which stands at `start` in `sentence`, without its marks."""
    name = name.rstrip(_LAST_MARKS) or name
    start += len(name) - len(name.lstrip(_FIRST_MARKS)) + sentence.span.start
    name = name.lstrip(_FIRST_MARKS) or name
    return Passage(text=name, span=Span(start, start + len(name)))


def _once(passages: Iterable[Passage]) -> list[Passage]:
    """Return the passages, of those with the same words the first."""
    first: dict[str, Passage] = {}
    for one in passages:
        first.setdefault(wording(one.text), one)
    return list(first.values())


def _without_sentences(names: list[Passage]) -> tuple[Passage, ...]:
    """Return the names without the long ones, if those are the fewer."""
    short = tuple(one for one in names if len(one.text.split()) <= _MOST_WORDS)
    return short if 2 * len(short) > len(names) else tuple(names)
