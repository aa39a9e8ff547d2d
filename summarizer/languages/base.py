"""The fields of a language's data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.languages.letters import stand_apart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.languages.speech.base import Speech
    from summarizer.languages.speech.caseless import CaselessSpeech


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What the stages need to know about a language. All words are in lower case.

    Any set may be empty: then a stage uses only the rules that hold for all languages.
    """

    #: ISO 639-1: "en".
    code: str
    #: The language's name in sumy's data: "english".
    name: str
    #: The marks around a quotation.
    marks: tuple[str, str] = ("“", "”")
    #: The comma with the space after it: "Ann Lee, CEO".
    comma: str = ", "
    #: Function words that say nothing about a text's subject.
    stop_words: frozenset[str] = frozenset()
    #: Beginnings that make a sentence depend on the one before: "he", "but", "this".
    backward: frozenset[str] = frozenset()
    #: Words that make a sentence depend on the one before wherever they stand among its first
    #: words: "The bridge, however, …".
    turning: frozenset[str] = frozenset()
    #: Nouns with their article that sum up what was said before. "The decision came …" depends on
    #: the sentence before; "The decision of the court …" does not, for it says which decision. An
    #: apostrophe is written as a space.
    shells: frozenset[str] = frozenset()
    #: Words behind a noun in `shells`, besides prepositions, that begin to say which one is meant:
    #: "The decision that …".
    which: frozenset[str] = frozenset()
    #: A regular expression for a beginning that calls somebody by age: "The 41-year-old".
    by_age: str = ""
    #: Whether a name may follow such a beginning and say who it is: "The 41-year-old Ann Avery".
    name_follows_age: bool = True
    #: Beginnings that announce what follows in the text: "here are".
    forward: frozenset[str] = frozenset()
    #: Beginnings that answer a question, when a comma or a full stop follows: "no".
    answering: frozenset[str] = frozenset()
    #: Beginnings that continue a count, when a comma or a colon follows: "Second, …".
    counting: frozenset[str] = frozenset()
    #: A regular expression for a beginning of a few words, among them a pronoun for what the
    #: sentence before says: "On most lenses this halves".
    fronted: str = ""
    #: Abbreviations, without the last full stop, that never end a sentence: "dr", "e.g".
    binding: frozenset[str] = frozenset()
    #: The names of Latin letters in a script that has its own full stop: Urdu "ایم۔ اے۔". Two in
    #: a row are initials.
    letter_names: frozenset[str] = frozenset()
    #: Abbreviations that may end a sentence, and do if a function word follows: "inc", "etc".
    abbreviations: frozenset[str] = frozenset()
    #: Abbreviations that end a name or a time. A word with a capital after one begins a sentence
    #: if the word after that is in lower case: "Acme Inc. Analysts said".
    closing: frozenset[str] = frozenset()
    #: Words with a capital that continue the sentence after an abbreviation in `closing`, as
    #: months and weekdays do: "at 5 p.m. Eastern".
    going_on: frozenset[str] = frozenset()
    #: Prepositions of time. A phrase made of such a preposition, a number and an abbreviation in
    #: `closing` does not end the sentence that it opens: "At 5 p.m. Ann left".
    prepositions: frozenset[str] = frozenset()
    #: Abbreviations that never end a sentence before a number: "no", "fig". Those of months need
    #: not be listed.
    numbered: frozenset[str] = frozenset()
    #: Short names of the books of the Bible, which never end a sentence before a chapter and a
    #: verse: Phil. 4:8. Any other word may, before a time or the result of a match.
    books: frozenset[str] = frozenset()
    #: Those in `numbered` that may be written together with the name before: Hafenstr. 12.
    numbered_endings: tuple[str, ...] = ()
    #: Whether a number with a full stop is an ordinal, which may stand within a sentence: am 3.
    #: Mai.
    ordinal_stops: bool = False
    #: Whether a common noun with a capital may follow an ordinal within a sentence: der 2. Rang.
    capital_after_ordinal: bool = False
    #: The number that a word means, for the words from two on: 2 for "zwei" and "zwo".
    numerals: Mapping[str, int] = field(default_factory=dict)
    #: Words that announce a number further on in the sentence: "the number of" visitors rose to
    #: 300.
    tallies: frozenset[str] = frozenset()
    #: If the language has no stemmer: how many first letters of two words are compared; None for
    #: all.
    stem_length: int | None = None
    #: The name of the model with the weights of phrases, which help to choose points; "" without.
    phrase_weights: str = ""
    #: The model with the trees that tell what a sentence is worth. A language without
    #: `phrase_weights` keeps "points", whose trees were learned without phrases.
    point_trees: str = "points"
    #: For a language without `speech` and without capitals: words such as "said" and
    #: "asked". Among the first three words behind a quotation or a dash they show that the
    #: sentence goes on.
    said: frozenset[str] = frozenset()
    #: Such words that mean something else behind another word: Amharic አለ, "said", but ዝም አለ,
    #: "was silent".
    said_at_once: frozenset[str] = frozenset()
    #: What the search for speakers needs; None: quotes are listed without speakers.
    speech: Speech | None = None
    #: The same for a language without capital letters.
    caseless_speech: CaselessSpeech | None = None


def word_set(text: str) -> frozenset[str]:
    """Return the words and phrases in `text`; an underscore is the space inside a phrase.

    In a script without spaces each character is a word, as in `words.terms`.
    """
    return frozenset(stand_apart(word.replace("_", " ")) for word in text.split())


def numerals_from_two(text: str) -> dict[str, int]:
    """Return the number that each word of `text` means: 2 for the first, then 3, 4 ….

    Slashes separate the forms of one numeral: "zwei/zwo drei".
    """
    return {
        form: number for number, forms in enumerate(text.split(), 2) for form in forms.split("/")
    }
