"""The forms under which words are looked up: “ferries” finds “ferry”, “malaga” finds “Málaga”.

A text is indexed by the stems of its words, without accents. A word with an accent is indexed in
full, too: without the accent, as some people type it, it may have another stem. In scripts
without spaces between words each pair of characters is a term, and so is the last character of a
row alone.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.languages.letters import ACCENTED, PLAIN, UNSPACED
from summarizer.words import TERM, stem_words

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The most characters of a term, so that no word is longer than an index takes.
_LONGEST = 60

#: The most words that are looked for together.
_MOST_WORDS = 8

#: The sign at the end of a term that stands for all terms with that beginning.
PREFIX = "*"

_UNSPACED = re.compile(rf"[{UNSPACED}]")
_ACCENTED = re.compile(rf"([{ACCENTED}])[\u0300-\u036f]+")
_PLAIN = str.maketrans(PLAIN)


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a text, from `start` to before `end`, and the forms under which it is found."""

    start: int
    end: int
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """What a search asks for: words that must all occur, each in one of its forms."""

    words: tuple[frozenset[str], ...]

    def find_in(self, text: str, *, language: str) -> tuple[tuple[int, int], ...]:
        """Return where words that are sought stand in a text, as pairs of start and end.

        The pairs are in order; matches that overlap or touch are one pair.
        """
        found: list[tuple[int, int]] = []
        for term in find_terms(text, language=language):
            if not any(_matches(term, forms) for forms in self.words):
                continue
            # if only the first character of a pair is sought, the second is not part of the find
            whole = any(set(term.forms) & forms for forms in self.words)
            end = term.end if whole else term.start + 1
            if found and term.start <= found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((term.start, end))
        return tuple(found)

    def count_in(self, text: str, *, language: str) -> int:
        """Return how many of the words that are sought occur in a text."""
        terms = find_terms(text, language=language)
        return sum(any(_matches(term, forms) for term in terms) for forms in self.words)


def _matches(term: Term, forms: frozenset[str]) -> bool:
    return any(
        one in forms or (one[0] + PREFIX in forms and bool(_UNSPACED.match(one)))
        for one in term.forms
    )


def fold(word: str) -> str:
    """Return a word in lower case and without the accents of Latin and Greek letters.

    Letters in `PLAIN` are replaced, too.

    >>> fold("Łukasz Müller")
    'lukasz muller'
    """
    lower = word.casefold()
    if lower.isascii():
        return lower
    apart = _ACCENTED.sub(r"\1", unicodedata.normalize("NFD", lower))
    return unicodedata.normalize("NFC", apart).translate(_PLAIN)


def find_terms(text: str, *, language: str) -> list[Term]:
    """Return the words of a text with their forms; `language` is an ISO 639-1 code or “und”."""
    words = list(TERM.finditer(text))
    spaced = [m[0].lower() for m in words if not _UNSPACED.match(m[0])]
    stems = iter(stem_words(spaced, language))
    terms = []
    for number, match in enumerate(words):
        if _UNSPACED.match(match[0]):
            after = words[number + 1] if number + 1 < len(words) else None
            pairs = after and after.start() == match.end() and _UNSPACED.match(after[0])
            end = after.end() if after and pairs else match.end()
            terms.append(Term(match.start(), end, (text[match.start() : end],)))
            continue
        stem, folded = fold(next(stems))[:_LONGEST], fold(match[0])[:_LONGEST]
        accented = folded != match[0].casefold()
        forms = (stem, folded) if accented and folded != stem else (stem,)
        terms.append(Term(match.start(), match.end(), forms))
    return terms


def forms_in(texts: Iterable[str], *, language: str) -> frozenset[str]:
    """Return the forms of all words of some texts."""
    return frozenset(
        form for text in texts for term in find_terms(text, language=language)
        for form in term.forms
    )  # fmt: skip


def seek(words: str, *, languages: Iterable[str]) -> Sought:
    """Return what to look for in texts of these languages when somebody asks for `words`.

    Function words count only if there are no others. Words beyond `_MOST_WORDS` are ignored.
    """
    spoken = sorted(set(languages)) or ["en"]
    rules = [one for one in map(language_of, spoken) if one]
    groups: list[tuple[bool, frozenset[str]]] = []
    for number, term in enumerate(terms := find_terms(words, language="und")):
        asked = words[term.start : term.end]
        if _UNSPACED.match(asked):
            alone = len(asked) == 1
            if alone and number and terms[number - 1].end == term.end:
                continue  # the end of a row, which the pair before holds
            groups.append((False, frozenset({asked + PREFIX if alone else asked})))
            continue
        lower = asked.lower()
        stems = {fold(stem_words([lower], one)[0])[:_LONGEST] for one in spoken}
        function_word = any(lower in one.stop_words for one in rules)
        groups.append((function_word, frozenset({*stems, fold(asked)[:_LONGEST]})))
    telling = [forms for function_word, forms in groups if not function_word]
    kept = telling or [forms for _, forms in groups]
    return Sought(tuple(dict.fromkeys(kept))[:_MOST_WORDS])
