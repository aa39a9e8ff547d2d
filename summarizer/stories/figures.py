"""The figures of a sentence, each with what it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from math import floor, isclose, log10
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.languages.letters import MARKS
from summarizer.languages.months_by_babel import durations, months_of
from summarizer.languages.number_scales import number_scales
from summarizer.model import Span
from summarizer.words import stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: The most tokens that are looked at on each side of a number.
_AROUND = 6

#: Smaller whole numbers are not rounded: 10 people are not 12.
_ROUNDED = 100
_LAST_DAY = 31

#: Words that are looked at behind “the number of” for what is counted.
_COUNTED = 3

#: A number with more digits is ignored; a decimal point counts as a digit.
_MOST_DIGITS = 15

_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d++(?:[.,]\d++)*+"
#: A time of day is no figure. It separates clauses, as punctuation does.
_TIME = r"\d{1,2}:\d{2}(?!\d)|"
#: India's vowel signs belong to the word, but not its full stops.
_REST = rf"|(?P<word>\w(?:[\w’'-]++|(?![।॥])[{MARKS}])*+)|(?P<stop>[^\w\s%$€£])"
_TOKEN = re.compile(rf"{_TIME}(?P<number>{_NUMBER})(?![\w-]){_REST}")
#: Within a sentence a number with a full stop is an ordinal: am 3. Mai.
_TOKEN_OR_ORDINAL = re.compile(rf"{_TIME}(?P<number>{_NUMBER})(?![\w-])(?:\.(?=\s\w))?{_REST}")
_THOUSANDS = re.compile(r"[ \u00a0\u202f]|(?<!^0)[.,](?=\d{3}(?:\D|$))")  # 2,300; not 0.050


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number in a sentence, with the words about it."""

    value: float
    #: How many significant digits it has: 2,300 has two.
    digits: int
    #: From the number to the first word behind it that is no function word, or to the second if
    #: the two stand together; in characters of the sentence.
    span: Span
    #: The stems of these words: roughly what it counts. For a day of a month it is the name of the
    #: month. Empty if there are none.
    unit: frozenset[str]
    #: The stems of the words on both sides of it, up to a mark or another number.
    around: frozenset[str]
    #: Whether the name of a month stands right behind it: 3 May.
    is_day: bool = False
    #: Whether it tells how long something takes.
    is_duration: bool = False
    #: Whether a word such as “million” stands behind it: then it is mostly a sum of money, and its
    #: unit does not tell for what.
    is_scaled: bool = False


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    #: None for what separates clauses: punctuation, or a time of day.
    word: str | None
    number: float | None = None
    digits: int = 0


def figures_of(text: str, language: str) -> tuple[Figure, ...]:
    """Return the figures of a sentence, in order; zeros are left out."""
    tokens = list(_tokens(text, language))
    tally = _tally(tokens, language)
    return tuple(
        _figure(tokens, at, token.number, language, tally)
        for at, token in enumerate(tokens)
        if token.number
    )


def agree(one: Figure, other: Figure) -> bool:
    """Tell whether two figures are the same, or one is the other in round numbers."""
    if one.value == other.value:
        return True
    rough, exact = sorted((one, other), key=lambda figure: figure.digits)
    small = exact.value < _ROUNDED and exact.value.is_integer()
    return not small and isclose(_round(exact.value, rough.digits), rough.value)


def contradict(one: Iterable[Figure], other: Sequence[Figure]) -> bool:
    """Tell whether two sentences give different figures for one thing."""
    for own in one:
        alike = [figure for figure in other if not figure.unit.isdisjoint(own.unit)]
        if alike and not any(agree(own, figure) for figure in alike):
            return True
    return False


def may_be_one(one: Figure, other: Figure) -> bool:
    """Tell whether two figures agree on what may be one thing.

    One without a noun may count anything; then only the very same number agrees.
    """
    if one.unit and other.unit:
        return not one.unit.isdisjoint(other.unit) and agree(one, other)
    return one.value == other.value


def _round(value: float, digits: int) -> float:
    step = 10.0 ** (floor(log10(value)) + 1 - digits)
    return floor(value / step + 0.5) * step


def _tokens(text: str, language: str) -> Iterator[_Token]:
    rules = language_of(language)
    numerals = rules.numerals if rules else {}
    pattern = _TOKEN_OR_ORDINAL if rules and rules.ordinal_stops else _TOKEN
    for match in pattern.finditer(text):
        start, end = match.span()
        if match["number"]:
            digits = _THOUSANDS.sub("", match["number"]).replace(",", ".")
            if digits.count(".") < 2 and len(digits) <= _MOST_DIGITS:
                told = len(digits.replace(".", "").strip("0")) or 1
                yield _Token(start, end, match["number"], float(digits), told)
        elif match["word"]:
            number = numerals.get(match["word"].lower())
            told = 0 if number is None else len(str(number).rstrip("0"))
            value = None if number is None else float(number)
            yield _Token(start, end, match["word"], value, told)
        else:
            yield _Token(start, end, None)


def _tally(tokens: list[_Token], language: str) -> tuple[int, str] | None:
    """Return where a word stands of which the number is told, and its stem; None without one.

    “The number of visitors rose to 300”: the visitors are counted.
    """
    rules = language_of(language)
    words = [(token.word or "").lower() for token in tokens]
    for phrase in (one.split() for one in (rules.tallies if rules else ())):
        for at in range(len(words)):
            behind = at + len(phrase)
            if words[at:behind] == phrase:
                for place, own in enumerate(
                    stems(words[behind : behind + _COUNTED], language=language), behind
                ):
                    if own:
                        return place, own[0]
    return None


def _figure(
    tokens: list[_Token], at: int, number: float, language: str, tally: tuple[int, str] | None
) -> Figure:
    """Return the figure of the number at a place; `tally` is from `_tally`."""
    after = _until(tokens[at + 1 : at + 1 + _AROUND])
    before = _until(tokens[max(0, at - _AROUND) : at][::-1])
    ahead, behind = (
        stems([token.word or "" for token in side], language=language) for side in (before, after)
    )
    is_day = _is_day(number, after, language)
    # the name of the month itself is the unit: `stems` would leave out “May”
    counted = [0] if is_day else [at for at, own in enumerate(behind) if own][:2]
    end = tokens[at].end
    if counted:
        # "310 million crowns"; but of "12 people were hurt" only "12 people"
        together = counted == [counted[0], counted[0] + 1]
        end = after[counted[1] if together else counted[0]].end
    unit = [after[0].word or ""] if is_day else [stem for at in counted for stem in behind[at]]
    around = {stem for own in (*behind, *ahead) for stem in own}
    if (
        tally
        and tally[0] < at
        and not _is_noun([after[at].word or "" for at in counted], language)
    ):
        unit = [tally[1]]
        around.add(tally[1])
    return Figure(
        value=number,
        digits=tokens[at].digits,
        span=Span(tokens[at].start, end),
        unit=frozenset(unit),
        around=frozenset(around),
        is_day=is_day,
        is_duration=bool(unit) and unit[0] in _durations(language),
        is_scaled=bool(after) and (after[0].word or "").lower() in number_scales(language),
    )


def _is_noun(words: list[str], language: str) -> bool:
    """Tell whether a noun may be among words; where nouns have capitals, one must have one.

    In “Die Zahl der Besucher ist auf 300 gestiegen” it is not.
    """
    rules = language_of(language)
    if rules is None or rules.speech is None or not rules.speech.capital_nouns:
        return bool(words)
    return any(word[:1].isupper() for word in words)


@cache
def _durations(language: str) -> frozenset[str]:
    words = sorted(durations(language))
    return frozenset(stem for own in stems(words, language=language) for stem in own)


def _until(tokens: list[_Token]) -> list[_Token]:
    """Return the tokens up to the first mark or number."""
    for at, token in enumerate(tokens):
        if token.word is None or token.number is not None:
            return tokens[:at]
    return tokens


def _is_day(number: float, after: list[_Token], language: str) -> bool:
    if not after or after[0].word is None or not number <= _LAST_DAY or not number.is_integer():
        return False
    return after[0].word.lower() in months_of(language)
