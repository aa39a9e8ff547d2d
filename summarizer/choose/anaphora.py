"""Whether a sentence is understood only after the one before it.

For example, it points back with a pronoun or a connective ("But …", "Now 52, she …") or with a
noun that sums up ("The decision came …"), or it answers a question before it ("Yes, …").
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.languages.letters import (
    CAPITALS,
    MARKS,
    NON_JOINER,
    UNSPACED,
    lowered,
    stand_apart,
)

if TYPE_CHECKING:
    from summarizer.languages import Language
    from summarizer.languages.speech.base import Speech

#: How many words from the start are looked at for an opening that points back.
_OPENING_WORDS = 5
#: How many words from the start are searched for a word such as "however".
_TURN = 5
#: A pronoun among this many first words stands for somebody who was named before.
_EARLY = 8

_WORD = rf"[^\W_](?:[^\W_]|[{MARKS}])*(?:['’‘][^\W_]+)*"
_OPENING = re.compile(rf"[\W_]*({_WORD}(?:[ {NON_JOINER}]{_WORD}){{0,{_OPENING_WORDS - 1}}})")
#: How many characters of a sentence are looked at as its opening, in a script without spaces:
#: enough for the longest phrases.
_OPENING_CHARACTERS = 12
#: Uzbek writes ‘ inside words.
_PLAIN_MARKS = str.maketrans({"’": "'", "‘": "'", NON_JOINER: " "})
_UNSPACED = re.compile(rf"[{UNSPACED}]")
#: "Now 52, she …": a few words, then the pronoun.
_FRONTED = re.compile(r"(?P<front>[^,.;:]{2,50}), (?P<next>[^\W\d_]+)")
_NAME = re.compile(rf"(?<=\s)[{CAPITALS}]\w")
_NAMES = re.compile(rf"(?<=\s)[{CAPITALS}][\w’'-]+")
#: "Second, …", "Во-вторых, …".
_COUNTED = re.compile(r"[\W_]{0,4}([\w-]{2,30})[,:]")
_QUOTED_FIRST = re.compile(r"[\"“„«»]")


def depends_on_previous(
    text: str, terms: list[str], outside: str, rules: Language, titled: frozenset[str]
) -> bool:
    """Tell whether the sentence `text`, whose words are `terms`, needs the one before it.

    `outside` is the part of it outside quotation marks. `titled` are the headline's words, which
    a reader of the sentence knows.
    """
    return (
        _points_back(text, rules)
        or _turns(terms, rules)
        or _points_back_after_a_clause(text, rules)
        or _sums_up(terms, rules, titled)
        or _is_said_by_a_pronoun(text, outside, rules)
        or _answers(text, terms, rules)
        or _points_back_behind_a_place(text, rules)
        or _calls_somebody_by_age(text, rules)
        or (rules.speech is not None and _speaks_of_somebody(text, terms, rules, rules.speech))
    )


def _points_back(text: str, rules: Language) -> bool:
    opening = _opening(text)
    if not opening:
        return False
    if opening[0].split("'")[0] in rules.backward or opening[0] in rules.backward:
        return True
    if _UNSPACED.match(opening[0]):
        return _opens(opening, rules.backward)
    # A phrase points back a few words in, too: "Shortly after that", "Most of them".
    starts = _phrase_starts(rules.code)
    return any(
        " ".join(opening[start:end]) in rules.backward
        for start in range(len(opening) - 1)
        if opening[start] in starts
        for end in range(start + 2, len(opening) + 1)
    )


@cache
def _phrase_starts(language: str) -> frozenset[str]:
    """Return the first words of the phrases that point back."""
    rules = language_of(language)
    phrases = rules.backward if rules else frozenset()
    return frozenset(phrase.split(" ")[0] for phrase in phrases if " " in phrase)


def _opening(text: str) -> list[str]:
    match = _OPENING.match(text)
    if match is None:
        return []
    first = match[1]
    if _UNSPACED.match(first):
        return stand_apart(first[:_OPENING_CHARACTERS]).split(" ")
    return lowered(first).translate(_PLAIN_MARKS).split(" ")


def opens_with(text: str, phrases: frozenset[str]) -> bool:
    """Tell whether `text` begins with one of `phrases`."""
    return _opens(_opening(text), phrases)


def _opens(words: list[str], phrases: frozenset[str]) -> bool:
    return any(" ".join(words[:n]) in phrases for n in range(1, len(words) + 1))


def _turns(terms: list[str], rules: Language) -> bool:
    """Tell whether a turning word or phrase is among the first words: "The boat, however, …"."""
    first = terms[:_TURN]
    return not rules.turning.isdisjoint(first) or any(
        _opens(first[start:], rules.turning)
        for start in range(1, len(first))
        if first[start] in _turning_starts(rules.code)
    )


def _points_back_after_a_clause(text: str, rules: Language) -> bool:
    match = _FRONTED.match(text)
    return (
        match is not None and match["next"] in rules.backward and not _NAME.search(match["front"])
    )


@cache
def _turning_starts(language: str) -> frozenset[str]:
    rules = language_of(language)
    phrases = rules.turning if rules else frozenset()
    return frozenset(phrase.split(" ")[0] for phrase in phrases if " " in phrase)


def _sums_up(terms: list[str], rules: Language, titled: frozenset[str]) -> bool:
    """Tell whether it opens with "the decision" and nothing tells which one.

    The next word may begin to tell it ("The decision to close …"). So may the headline, if it has
    the noun.
    """
    for n in (1, 2):
        if " ".join(terms[:n]) in rules.shells and len(terms) > n:
            which = terms[n]
            prepositions = rules.speech.prepositions if rules.speech else rules.stop_words
            known = terms[n - 1] in titled
            said = which in prepositions or f"{which}'" in prepositions or which in rules.which
            return not known and not said
    return False


def _is_said_by_a_pronoun(text: str, outside: str, rules: Language) -> bool:
    return (
        _QUOTED_FIRST.match(text) is not None
        and not _NAME.search(outside)
        and not rules.backward.isdisjoint(re.findall(r"\w+", outside.lower()))
    )


def _answers(text: str, terms: list[str], rules: Language) -> bool:
    """Tell whether it opens with "Yes, …" or "Of course."."""
    for n in (1, 2, 3):
        phrase = " ".join(terms[:n])
        if phrase in rules.answering:
            after = text.lstrip("\"“«„'‘ ")[len(phrase) : len(phrase) + 2].strip()
            return after[:1] in set(",.!;:–—-…")
    return False


def _points_back_behind_a_place(text: str, rules: Language) -> bool:
    """Tell whether it opens with "On most lenses this halves …"."""
    fronted = _fronted(rules.code)
    return fronted is not None and fronted.match(text) is not None


@cache
def _fronted(language: str) -> re.Pattern[str] | None:
    rules = language_of(language)
    return re.compile(rules.fronted) if rules and rules.fronted else None


def counts_on(text: str, rules: Language) -> bool:
    """Tell whether `text` opens with "Second, …": the first is told somewhere before."""
    match = _COUNTED.match(text)
    return match is not None and match[1].lower() in rules.counting


def _calls_somebody_by_age(text: str, rules: Language) -> bool:
    """Tell whether it opens with "The 41-year-old", and no name says who that is.

    A name is looked for only in languages in which it follows the age.
    """
    called = _by_age(rules.code)
    match = called.match(text) if called else None
    if match is None:
        return False
    return not (rules.name_follows_age and _NAME.search(match["after"]))


@cache
def _by_age(language: str) -> re.Pattern[str] | None:
    rules = language_of(language)
    if rules is None or not rules.by_age:
        return None
    return re.compile(rf"(?:{rules.by_age})\b(?P<after>.{{0,40}})", re.DOTALL)


def _speaks_of_somebody(text: str, terms: list[str], rules: Language, speech: Speech) -> bool:
    """Tell whether a sentence says "he" early, with no name before it, or opens with "Said that".

    The first counts only where a function word or a participle opens the sentence: "Giving
    evidence he …". The second is a verb of speech without a subject: "Dijo que …".
    """
    first = terms[0] if terms else ""
    if first in speech.say or first in speech.tell or first in speech.report:
        return len(terms) > 1 and terms[1] in speech.that
    if first in speech.determiners or (
        first not in rules.stop_words and not first.endswith(speech.participle_endings)
    ):
        return False
    people = (speech.he | speech.she) - speech.owners
    pronoun = next((term for term in terms[1:_EARLY] if term in people), None)
    if pronoun is None:
        return False
    at = re.search(rf"\b{pronoun}\b", text, re.IGNORECASE)
    front = text[: at.start()] if at else text
    return all(name.lower() in speech.silent for name in _NAMES.findall(front))
