"""What the data of a language consist of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.languages.letters import stand_apart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.languages.speech.base import Speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What the stages need to know about a language. All words are lower-case.

    Empty sets are fine: a stage that finds nothing falls back on what holds everywhere.
    """

    #: ISO 639-1: "en".
    code: str
    #: The name that sumy's data go by: "english".
    name: str
    #: The marks around a quotation.
    marks: tuple[str, str] = ("“", "”")
    #: The comma, with the space behind it: "Ann Lee, CEO".
    comma: str = ", "
    #: Function words that say nothing about a text's subject.
    stop_words: frozenset[str] = frozenset()
    #: Beginnings that make a sentence depend on the one before: "he", "but", "this".
    backward: frozenset[str] = frozenset()
    #: Words that do so also as the second or third word: "The bridge, however, …".
    turning: frozenset[str] = frozenset()
    #: Nouns with their article that sum up what was said before. "The decision came …" depends on
    #: the sentence before; "The decision of the court …" does not, for it says which one. An
    #: apostrophe is written as a space.
    shells: frozenset[str] = frozenset()
    #: Words besides prepositions that begin what says which one: "The decision that …".
    which: frozenset[str] = frozenset()
    #: A regular expression for the words that call somebody by age: "The 41-year-old".
    by_age: str = ""
    #: Whether a name may follow those words and say who: "The 41-year-old Ann Avery".
    name_follows_age: bool = True
    #: Beginnings that announce what comes: "here are".
    forward: frozenset[str] = frozenset()
    #: Beginnings that answer a question, when a comma or a full stop follows: "no".
    answering: frozenset[str] = frozenset()
    #: Beginnings that count on from what is told before, when a comma or a colon follows.
    counting: frozenset[str] = frozenset()
    #: A regular expression for the beginnings, some words long, whose subject stands for the
    #: sentence before: "On most lenses this halves".
    fronted: str = ""
    #: Abbreviations, without the last full stop, that never end a sentence: "dr", "e.g".
    binding: frozenset[str] = frozenset()
    #: Abbreviations that may end one, when a function word follows: "inc", "etc".
    abbreviations: frozenset[str] = frozenset()
    #: Abbreviations that end a name or a time, so that a sentence begins with the next capital
    #: if a word in lower case follows: "Acme Inc. Analysts said".
    closing: frozenset[str] = frozenset()
    #: Words with a capital that go on even so, as months and weekdays do: "at 5 p.m. Eastern".
    going_on: frozenset[str] = frozenset()
    #: Abbreviations that never end a sentence before a number: "no", "fig".
    numbered: frozenset[str] = frozenset()
    #: Endings of such abbreviations, where they are written as one with a name: Hafenstr. 12.
    numbered_endings: tuple[str, ...] = ()
    #: Whether a number with a full stop is an ordinal and may stand amid a sentence: am 3. Mai.
    ordinal_stops: bool = False
    #: The words for the numbers from two on, each a number's forms: "zwei zwo", "drei".
    numerals: Mapping[str, int] = field(default_factory=dict)
    #: How many first letters of a word are compared, if the language has no stemmer; None for all.
    stem_length: int | None = None
    #: The model with the weights of phrases by which points are chosen; "": none was learned.
    phrase_weights: str = ""
    #: What the search for speakers needs; None: quotes are listed without speakers.
    speech: Speech | None = None


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`; an underscore stands for the space inside a phrase.

    In a script without spaces each character is a word, as in `words.terms`.
    """
    return frozenset(stand_apart(word.replace("_", " ")) for word in text.split())


def numerals_from_two(text: str) -> dict[str, int]:
    """Return the numbers of words: those of 2, 3, 4 … in turn, forms of one with a slash."""
    return {
        form: number for number, forms in enumerate(text.split(), 2) for form in forms.split("/")
    }
