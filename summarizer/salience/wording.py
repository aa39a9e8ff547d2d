"""What the words and marks of each sentence show, one by one."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from summarizer.languages import UNSPACED_CODES, language_of
from summarizer.languages.cue_phrases import KINDS, cue_phrases_of
from summarizer.languages.letters import FULL_STOPS, NUMERALS, latin_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from numpy.typing import NDArray

    from summarizer.languages.cue_phrases import CuePhrases
    from summarizer.words import Worded

    Column = NDArray[np.float64]
    Columns = dict[str, Column]

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d[\d.,]*")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_NAMED_FIRST = re.compile(r"[\"“«„]?(?:[^\s:]{1,30} ){0,5}[^\s:]{1,30}(?::| [–—-] )\S?")
_NUMBERED_FIRST = re.compile(
    rf"\W{{0,2}}(?:\d{{1,3}}\s?[.):]\s|\d{{1,3}}[、．](?!\d)|[{NUMERALS}]{{1,3}}、)"
)
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|\.(?:com|org|net)\b")
_IN_ADDRESSES = ("http", "www.", "@", ".com", ".org", ".net")
_MONEY = re.compile(r"[$€£¥₽]")
_ENDS = re.compile(rf"[.!?…。！？؟{FULL_STOPS}:;][\"”’»“)\]\s]*$")

_QUOTATION_MARKS = '"“”«»„'
_BEFORE_NAMES = '"“«(„'
_BEHIND_NAMES = '.,:;!?"”»“)…'
_BEHIND_ENDS = "\"'”’»“) "
_ASKING = frozenset("?？؟")

#: Marks that are counted, each under its name.
_MARKS = {
    "commas": ",", "colons": ":", "semicolons": ";", "brackets": "(", "squares": "[",
    "bars": "|", "slashes": "/", "cries": "!", "stars": "*", "percents": "%", "dashes": "—",
}  # fmt: skip


def wording_of(worded: list[Worded], language: str) -> Columns:
    """Return the columns that need nothing but each sentence's own words and the language."""
    columns = _cues(worded, language) | _function_words(worded, language) | _names(worded)
    columns |= _marks([latin_marks(own.text) for own in worded])
    counts = np.array([own.count for own in worded], float)
    letters = np.array([len(own.text) for own in worded], float)
    columns["words"] = counts
    columns["log_words"] = np.log1p(counts)
    columns["letters_a_word"] = letters / np.maximum(1, counts)
    columns["name_share"] = columns["names"] / np.maximum(1, counts)
    return columns


def cue_counts(terms: list[str], language: str) -> dict[str, int]:
    """Return how many cue phrases of each kind stand in one row of `words.terms`."""
    return dict(Counter(KINDS[kind] for _, kind in _find(terms, cue_phrases_of(language))))


def _cues(worded: list[Worded], language: str) -> Columns:
    """Return how many cue phrases of each kind a sentence has, and whether one opens it."""
    phrases = cue_phrases_of(language)
    found = np.zeros((len(worded), len(KINDS)))
    opening = np.zeros((len(worded), len(KINDS)))
    for i, own in enumerate(worded):
        for at, kind in _find(own.terms, phrases):
            found[i, kind] += 1
            if not at:
                opening[i, kind] = 1
    columns = dict(zip(KINDS, found.T, strict=True))
    return columns | {f"opens_{kind}": opening[:, at] for at, kind in enumerate(KINDS)}


def _find(terms: list[str], phrases: CuePhrases) -> Iterator[tuple[int, int]]:
    """Yield where a cue phrase begins among `terms`, and the number of its kind."""
    words, pairs = phrases.words, phrases.pairs
    for at, term in enumerate(terms):
        for kind in words.get(term, ()):
            yield at, kind
    for at, pair in enumerate(pairwise(terms)):
        for kind, rest in pairs.get(pair, ()):
            if not rest or terms[at + 2 : at + 2 + len(rest)] == rest:
                yield at, kind


def _function_words(worded: list[Worded], language: str) -> Columns:
    if language in UNSPACED_CODES:
        return _unspaced_function_words(worded, language)
    rules = language_of(language)
    stop_words = rules.stop_words if rules else frozenset[str]()
    backward = rules.backward if rules else frozenset[str]()
    firsts = [own.terms[0] if own.terms else "" for own in worded]
    shares = [
        sum(map(stop_words.__contains__, own.terms)) / (len(own.terms) or 1) for own in worded
    ]
    return {
        "stop_share": np.array(shares),
        "stop_first": np.array([first in stop_words for first in firsts], float),
        "back_first": np.array([first in backward for first in firsts], float),
    }


def _unspaced_function_words(worded: list[Worded], language: str) -> Columns:
    """Return the same columns where no space shows a word: the share is that of characters."""
    stop_words, backward = _stop_words(language), _backward(language)
    texts = ["".join(own.terms) for own in worded]
    shares = [sum(map(len, stop_words.findall(text))) / (len(text) or 1) for text in texts]
    return {
        "stop_share": np.array(shares),
        "stop_first": np.array([stop_words.match(text) is not None for text in texts], float),
        "back_first": np.array([backward.match(text) is not None for text in texts], float),
    }


@cache
def _stop_words(language: str) -> re.Pattern[str]:
    rules = language_of(language)
    return _any_of(rules.stop_words if rules else ())


@cache
def _backward(language: str) -> re.Pattern[str]:
    rules = language_of(language)
    return _any_of(rules.backward if rules else ())


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for any of `phrases` without their spaces, the longest first."""
    longest = sorted(
        (phrase.replace(" ", "") for phrase in phrases), key=lambda one: (-len(one), one)
    )
    # without a phrase it matches nowhere
    return re.compile("|".join(map(re.escape, longest)) or r"(?!)")


def _names(worded: list[Worded]) -> Columns:
    """Return columns about words with a capital, the first word of a sentence not counted.

    They are the number of such words, the number of words all in capitals (here the first counts),
    and in how many sentences the commonest of the names stands, as a share of the text's most.
    """
    found: list[list[str]] = []
    capitals: list[int] = []
    for own in worded:
        first, *others = own.text.split() or [""]
        names = [
            word.rstrip(_BEHIND_NAMES)
            for piece in others
            if (word := piece.lstrip(_BEFORE_NAMES))[:1].isupper()
        ]
        found.append(names)
        words = [first.lstrip(_BEFORE_NAMES).rstrip(_BEHIND_NAMES), *names]
        capitals.append(
            sum([len(word) > 1 and word.isupper() and word.isalpha() for word in words])
        )
    uses = Counter(name for names in found for name in set(names))
    most = max(uses.values(), default=1)
    return {
        "names": np.array(list(map(len, found)), float),
        "capitals": np.array(capitals, float),
        "main_name": np.array(
            [max(map(uses.__getitem__, names), default=0) / most for names in found]
        ),
    }


def _marks(texts: list[str]) -> Columns:
    def each(measure: Callable[[str], float]) -> Column:
        return np.array(list(map(measure, texts)), float)

    columns = {
        **_figures(texts),
        "money": each(lambda text: len(_MONEY.findall(text))),
        "named_first": each(lambda text: _NAMED_FIRST.match(text) is not None),
        "addresses": each(_has_address),
        "quotes": each(lambda text: sum([text.count(mark) for mark in _QUOTATION_MARKS])),
        "opens_quoting": each(lambda text: text.startswith(("\"", "“", "„", "«"))),
        "asks": each(lambda text: text.rstrip(_BEHIND_ENDS)[-1:] in _ASKING),
        "ended": each(lambda text: text.endswith(".") or _ENDS.search(text) is not None),
        "ends_colon": each(lambda text: text.rstrip().endswith((":", "："))),
        "small_first": each(lambda text: text[:1].islower()),
    }  # fmt: skip
    for name, mark in _MARKS.items():
        columns[name] = np.array([text.count(mark) for text in texts], float)
    return columns


def _figures(texts: list[str]) -> Columns:
    """Return how many numbers and years each text has, and whether it opens with a list number."""
    found = np.zeros((3, len(texts)))
    for i, text in enumerate(texts):
        if _DIGIT.search(text):  # most sentences have no digit
            found[0, i] = len(_NUMBER.findall(text))
            found[1, i] = len(_YEAR.findall(text))
        found[2, i] = _NUMBERED_FIRST.match(text) is not None
    return dict(zip(("numbers", "years", "numbered"), found, strict=True))


def _has_address(text: str) -> bool:
    # the pattern costs more than the plain tests, by which most sentences are ruled out
    return any(sign in text for sign in _IN_ADDRESSES) and _ADDRESS.search(text) is not None
