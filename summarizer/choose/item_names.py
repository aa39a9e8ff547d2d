"""The names of the items of a text, without their numbers and what only describes them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.choose.records import AMOUNT
from summarizer.clean import wording
from summarizer.languages.letters import CAPITALS, LOWER, NUMERALS
from summarizer.languages.site import any_of
from summarizer.model import Passage, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Sentence

_ITEMS = any_of(lambda site: site.genres.items)
#: "3. ", "#3: ", "Step 3 – ", "3-qadam. "; not the number of "3. Gün", which means
#: "Day 3", or of "2. ve 3. Gün".
_NUMBER = re.compile(
    rf"\W{{0,3}}(?:(?:{_ITEMS})\W{{0,2}}\d{{1,3}}\s?[.):–—-]{{0,2}}"
    rf"|\d{{1,3}}[. -]{{0,2}}(?:{_ITEMS})\s?[.):–—-]{{1,2}}"
    rf"|\d{{1,3}}\s?[.):–—-]{{1,2}}(?!\s+(?:{_ITEMS})\W*$)"
    rf"(?!\s+(?-i:[{LOWER}]){{1,3}}\s\d{{1,3}}\.))\s+(?=\S)"
    rf"|(?:\d{{1,3}}[、．](?!\d)|[{NUMERALS}]{{1,3}}、(?![{NUMERALS}]))\s*(?=\S)"
    r"|0\d\s+(?=\S)(?![^\W\d]+\.?\s\d{4})",
    re.IGNORECASE,
)
#: "2/7" or "3.1" right before a capital: "2/7The boat". On the page such a number stands in a box
#: of its own.
_COUNTER = re.compile(rf"\d{{1,3}}[/.]\d{{1,3}}(?=[{CAPITALS}])")
#: A sign behind a name that links to its place: "The boat ¶", "The boat 🔗".
_PERMALINK = re.compile(r"\s{0,3}[¶🔗]\Z|\s{1,3}[#§]\Z")
#: The most words of a name before a colon. A description after it has more: "Better sleep:
#: Meditation shortens the time …".
_NAME_WORDS = 5
#: If more than half of the names have at most this many words, longer ones are left out: they are
#: sentences.
_MOST_WORDS = 14
#: If at least this share of the items have the same words before a colon, these words are no part
#: of the names: "Check: Oil", "Check: Tyres".
_COMMON = 0.75
#: Items with the same words before a colon are a series if there are at least this many of them.
_SERIES = 2

_LAST_MARKS = " \t\n\xa0:.,;–—-"
_FIRST_MARKS = " \t\n\xa0–—-•·*■□◆◇●○▼▽▶▲△★☆◎"
_DIGITS = re.compile(r"\d+")


def name_of(sentence: Sentence) -> Passage:
    """Return an item's name: "2. The boat:" is "The boat".

    Its number, dashes and bullets before it, the signs . , : ; and dashes behind it, and the sign
    that links to it are removed. If a description follows a colon, that is removed, too.
    """
    start = _number_end(sentence)
    name, colon, rest = sentence.text[start:].partition(": ")
    is_name = bool(colon) and 0 < len(name.split()) <= _NAME_WORDS
    if not (is_name and len(rest.split()) > _NAME_WORDS):
        name = sentence.text[start:]
    return _passage(sentence, start, name)


def names_of(sentences: Sequence[Sentence]) -> tuple[Passage, ...]:
    """Return the names of the items that `sentences` name, each once, in their order.

    Several (`_SERIES`) may have the same words before a colon, numbers aside. These words are
    removed if most have them (`_COMMON`): "Prediction 4: Rents will rise". If fewer do, they stay
    ("Pro: No rent"), but a name with an amount behind the colon is left out altogether ("Price:
    $40"). At last long names are left out, as `_MOST_WORDS` says.
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
        elif not AMOUNT.match(whole, whole.index(": ") + 1):
            found.append(_passage(sentence, start, whole))
    return _without_sentences(_once(found))


def _before_colon(sentence: Sentence) -> str | None:
    """Return the words before a name's colon without their numbers.

    None if there is no colon with words behind it, or too many words stand before it.
    """
    name, colon, rest = sentence.text[_number_end(sentence) :].partition(": ")
    if not (colon and rest.strip()) or len(name.split()) > _NAME_WORDS:
        return None
    return wording(_DIGITS.sub("", name))


def _number_end(sentence: Sentence) -> int:
    counter = _COUNTER.match(sentence.text)
    start = counter.end() if counter else 0
    number = _NUMBER.match(sentence.text, start)
    return number.end() if number else start


def _passage(sentence: Sentence, start: int, name: str) -> Passage:
    """Return the passage of `name`, which stands at `start` in `sentence`, without its marks."""
    name = _PERMALINK.sub("", name).rstrip(_LAST_MARKS) or name
    bare = name.lstrip(_FIRST_MARKS) or name
    start += len(name) - len(bare) + sentence.span.start
    return Passage(text=bare, span=Span(start, start + len(bare)))


def _once(passages: Iterable[Passage]) -> list[Passage]:
    """Return the passages; of several with the same words, only the first."""
    first: dict[str, Passage] = {}
    for one in passages:
        first.setdefault(wording(one.text), one)
    return list(first.values())


def _without_sentences(names: list[Passage]) -> tuple[Passage, ...]:
    """Return the names without the long ones, if more than half of them are short."""
    short = tuple(one for one in names if len(one.text.split()) <= _MOST_WORDS)
    return short if 2 * len(short) > len(names) else tuple(names)
