"""A text's words as people count them, and the stems by which sentences are compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.languages.letters import HIRAGANA, MARKS, UNSPACED, lowered

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The words of English that people read silently in a minute (Brysbaert 2019,
#: doi 10.1016/j.jml.2019.104047).
WORDS_A_MINUTE = 238

#: Dashes and the ellipsis separate words even without spaces. Hyphens, full stops, slashes do not.
_PARTING = "\u2012-\u2015\u2026"

_WORD = re.compile(
    rf"(?=\w)[{UNSPACED}](?:(?!\w)[{UNSPACED}])*|[^\W_{UNSPACED}][^\s{_PARTING}{UNSPACED}]*"
)
_UNSPACED_OR_PARTING = re.compile(rf"[{UNSPACED}{_PARTING}]")
_UNSPACED = re.compile(rf"[{UNSPACED}]")
_HIRAGANA = re.compile(f"[{HIRAGANA}]+")
_LETTER = re.compile(r"[^\W_]")
#: A word that can be compared: letters and digits, or one character of a script without spaces.
TERM = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}](?:(?![{UNSPACED}])[\w{MARKS}])*")
_PLAIN_TERM = re.compile(r"\w+")
_SIGN = re.compile(rf"[{UNSPACED}{MARKS}_]")
_TRAILING = ".,:;!?\"'()[]{}<>«»‹›“”„‘’‚*_~|\\/-+=·•"

#: How many characters of Chinese or Japanese say what a word of English does: on tutorials in both
#: languages, 2 to 3 choose better points than 1 or 1.5.
_A_WORD = 2

#: Languages whose words are not parted by spaces.
_UNSPACED_LANGUAGES = frozenset({"ja", "km", "lo", "my", "th", "zh"})

#: Snowball has stemmers for these; the words of other languages are cut, or left as they are.
_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian",
    "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
    "ta": "tamil", "tr": "turkish",
}  # fmt: skip


def words(text: str) -> list[str]:
    """Return what people call words: "don't", "3,000", "well-known", "U.S" are one each.

    In a script without spaces each character is a word.

    >>> words("Prices rose 3.5 % – that’s a lot!")
    ['Prices', 'rose', '3.5', 'that’s', 'a', 'lot']
    """
    return [word.rstrip(_TRAILING) for word in _WORD.findall(text)]


def count_words(text: str) -> int:
    """Return how many words `text` has, as `words` finds them."""
    if _UNSPACED_OR_PARTING.search(text):
        return len(_WORD.findall(text))
    # Each piece between spaces is one word or a mere mark. Counting pieces is three times as fast.
    pieces = text.split()
    return len(pieces) - sum(
        [not piece[0].isalnum() and not _LETTER.search(piece) for piece in pieces]
    )


def terms(text: str) -> list[str]:
    """Return runs of letters and digits, in lower case: what can be compared and stemmed."""
    small = lowered(text)
    if _SIGN.search(small):
        return TERM.findall(small)
    return _PLAIN_TERM.findall(small)


@dataclass(frozen=True, slots=True)
class Worded:
    """A text and its words, taken apart once for all stages that need them."""

    text: str
    #: How many words it has. In a script without spaces each `_A_WORD` characters are one: what
    #: is long for a sentence was learned from languages with spaces.
    count: int
    terms: list[str]


def take_apart(text: str) -> Worded:
    """Return `text` with its words."""
    count = count_words(text)
    if _UNSPACED.search(text):
        # not the characters of the text: in Burmese and Thai a word may be a letter with its marks
        characters = sum(_UNSPACED.match(word) is not None for word in words(text))
        count += round(characters / _A_WORD) - characters
    return Worded(text, count, terms(text))


def stems(texts: Iterable[str], *, language: str = "en") -> list[list[str]]:
    """Return for each text the stems of its words in order, without function words."""
    return stems_of([terms(text) for text in texts], language=language)


def stems_of(rows: list[list[str]], *, language: str, hiragana: bool = False) -> list[list[str]]:
    """Return `rows` of words from `terms` as stems.

    Function words, and words of a single letter from a to z, are left out.

    In languages without spaces between words, each pair of characters is a term. Those of
    `hiragana`, in which Japanese writes its endings and function words, are left out unless asked
    for: sentences of one text are compared better with them, texts on different things are not.
    """
    if language in _UNSPACED_LANGUAGES:
        pairs = map(_pair_characters, rows)
        return [[one for one in row if hiragana or not _HIRAGANA.fullmatch(one)] for row in pairs]
    rules = language_of(language)
    stop_words = rules.stop_words if rules else frozenset()
    seen = [
        term
        for term in set().union(*rows)
        if term not in stop_words and (len(term) > 1 or not term.isascii() or term.isdigit())
    ]
    stem_of = dict(zip(seen, stem_words(seen, language), strict=True))
    return [[stem_of[term] for term in row if term in stem_of] for row in rows]


def _pair_characters(row: list[str]) -> list[str]:
    """Return each pair of neighbouring characters as a term; words of other scripts stay whole."""
    return [
        one + other if _UNSPACED.match(one) else one
        for one, other in pairwise([*row, ""])
        if not _UNSPACED.match(one) or _UNSPACED.match(other)
    ]


def stem_words(terms: list[str], language: str) -> list[str]:
    """Return the stem of each word, given in lower case.

    In a language without a Snowball stemmer a word is cut to the language's stem length. It stays
    whole if the language has no stem length or is unknown.
    """
    name = _STEMMERS.get(language)
    if name is None:
        rules = language_of(language)
        return [term[: rules.stem_length] for term in terms] if rules else terms
    import Stemmer

    # A stemmer is not safe to share between threads; making one takes 1 µs. Each word comes once,
    # so to keep what it found (its second argument) would treble the time.
    stemmed: list[str] = Stemmer.Stemmer(name, 0).stemWords(terms)
    return stemmed
