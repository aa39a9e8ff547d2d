"""What the words and marks of each sentence show, one by one."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from summarizer.languages import language_of
from summarizer.languages.cue_phrases import KINDS, cue_phrases_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from summarizer.words import Worded

    Column = NDArray[np.float64]
    Columns = dict[str, Column]

_NUMBER = re.compile(r"\d[\d.,]*")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_NAMED_FIRST = re.compile(r"[\"“«„]?(?:[^\s:]{1,30} ){0,5}[^\s:]{1,30}(?::| [–—-] )\S?")
_NUMBERED_FIRST = re.compile(r"\W{0,2}\d{1,3}\s?[.):]\s")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|\.(?:com|org|net)\b")
_MONEY = re.compile(r"[$€£¥₽]")
_ENDS = re.compile(r"[.!?…。！？؟:;][\"”’»“)\]\s]*$")

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
    columns |= _marks([own.text for own in worded])
    counts = np.array([own.count for own in worded], float)
    letters = np.array([len(own.text) for own in worded], float)
    columns["words"] = counts
    columns["log_words"] = np.log1p(counts)
    columns["letters_a_word"] = letters / np.maximum(1, counts)
    columns["name_share"] = columns["names"] / np.maximum(1, counts)
    return columns


def cue_counts(terms: list[str], language: str) -> dict[str, int]:
    """Return how many cue phrases of each kind stand in one row of `words.terms`."""
    counts: Counter[int] = Counter()
    _count(terms, cue_phrases_of(language).starts, counts)
    return {KINDS[kind]: n for kind, n in counts.items()}


def _cues(worded: list[Worded], language: str) -> Columns:
    """Return how many cue phrases of each kind are in each sentence, and whether it opens so."""
    starts = cue_phrases_of(language).starts
    found = np.zeros((len(worded), len(KINDS)))
    opening = np.zeros((len(worded), len(KINDS)))
    for i, own in enumerate(worded):
        counts: Counter[int] = Counter()
        for kind in _count(own.terms, starts, counts):
            opening[i, kind] = 1
        for kind, n in counts.items():
            found[i, kind] = n
    columns = dict(zip(KINDS, found.T, strict=True))
    return columns | {f"opens_{kind}": opening[:, at] for at, kind in enumerate(KINDS)}


def _count(
    terms: list[str],
    starts: dict[str, list[tuple[int, list[str]]]],
    counts: Counter[int],
) -> list[int]:
    """Add to `counts` the cue phrases by the number of their kind; return the first word's."""
    first: list[int] = []
    if starts.keys().isdisjoint(terms):
        return first
    for at, term in enumerate(terms):
        for kind, rest in starts.get(term, ()):
            if not rest or terms[at + 1 : at + 1 + len(rest)] == rest:
                counts[kind] += 1
                if not at:
                    first.append(kind)
    return first


def _function_words(worded: list[Worded], language: str) -> Columns:
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


def _names(worded: list[Worded]) -> Columns:
    """Return how many words with a capital are inside each sentence, and how often they recur."""
    found: list[list[str]] = []
    capitals: list[int] = []
    for own in worded:
        pieces = own.text.split()
        bare = [piece.lstrip(_BEFORE_NAMES).rstrip(_BEHIND_NAMES) for piece in pieces]
        found.append([word for word in bare[1:] if word[:1].isupper()])
        capitals.append(sum(len(word) > 1 and word.isupper() and word.isalpha() for word in bare))
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
        "numbers": each(lambda text: len(_NUMBER.findall(text))),
        "years": each(lambda text: len(_YEAR.findall(text))),
        "money": each(lambda text: len(_MONEY.findall(text))),
        "numbered": each(lambda text: _NUMBERED_FIRST.match(text) is not None),
        "named_first": each(lambda text: _NAMED_FIRST.match(text) is not None),
        "addresses": each(lambda text: _ADDRESS.search(text) is not None),
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
