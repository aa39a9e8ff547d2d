"""The forms under which words are looked up: “ferries” finds “ferry”, “malaga” finds “Málaga”.

A text is indexed by the stems of its words, without accents. A word with an accent is indexed in
full, too: without the accent, as some people type it, it may have another stem. In scripts
without spaces between words each pair of characters is a term, and so is the last character of a
row alone. Korean words take endings that no stemmer knows, so that they are looked up by their
beginnings.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from summarizer.languages import language_of
from summarizer.languages.letters import ACCENTED, HANGUL, PLAIN, UNSPACED
from summarizer.words import TERM, stem_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.languages.base import Language

_T = TypeVar("_T")

#: The most characters of a term, so that no word is longer than an index takes.
_LONGEST = 60

#: The most characters of a search of which no word is ignored. The databases take as many words.
MOST_CHARS = 100

#: The most words that are looked for together: as many as so many characters may have, in Chinese.
_MOST_WORDS = MOST_CHARS

#: The sign at the end of a term that stands for all terms with that beginning.
PREFIX = "*"

#: The fewest letters of a beginning that somebody asks for: "ferr*".
SHORTEST_BEGINNING = 3

#: What is asked for, in pieces. A minus before a word leaves out what has the word, as in the
#: search engines of the web; so do the words that these write in capitals.
_PIECE = re.compile(r"\S+")
_LEFT_OUT = re.compile(r"-[^\W\d]")
_AND, _OR, _NOT = "AND", ("OR", "|"), "NOT"

_UNSPACED = re.compile(rf"[{UNSPACED}]")
_HANGUL = re.compile(f"[{HANGUL}]")
#: What is looked for as a beginning however short it is.
_STANDS_FOR_BEGINNING = re.compile(f"[{UNSPACED}{HANGUL}]")
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

    words: tuple[frozenset[str], ...] = ()
    #: Of each of these rows one must hold as a whole.
    either: tuple[tuple[Sought, ...], ...] = ()
    #: What must not occur: none of these may hold as a whole.
    without: tuple[Sought, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.words and not self.either

    def find_in(self, text: str, *, language: str) -> tuple[tuple[int, int], ...]:
        """Return where words that are sought stand in a text, as pairs of start and end.

        The pairs are in order; matches that overlap or touch are one pair.
        """
        wanted = tuple(self._words_of_all())
        found: list[tuple[int, int]] = []
        for term in find_terms(text, language=language):
            if not any(_matches(term, forms) for forms in wanted):
                continue
            # if only the first character of a pair is sought, the second is not part of the find
            whole = not _UNSPACED.match(text, term.start) or any(
                set(term.forms) & forms for forms in wanted
            )
            end = term.end if whole else term.start + 1
            if found and term.start <= found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((term.start, end))
        return tuple(found)

    def count_in(self, text: str, *, language: str) -> int:
        """Return how many of the words that are sought occur in a text."""
        terms = find_terms(text, language=language)
        wanted = self._words_of_all()
        return sum(any(_matches(term, forms) for term in terms) for forms in wanted)

    def _words_of_all(self) -> Iterator[frozenset[str]]:
        yield from self.words
        for row in self.either:
            for one in row:
                yield from one.words


def _matches(term: Term, forms: frozenset[str]) -> bool:
    if not forms.isdisjoint(term.forms):
        return True
    beginnings = tuple(form.removesuffix(PREFIX) for form in forms if form.endswith(PREFIX))
    return any(form.startswith(beginnings) for form in term.forms)


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


def _plain(word: str) -> str:
    """Return a word in lower case, with ligatures and letters of full width as usual ones."""
    lower = word.lower()
    return lower if lower.isascii() else unicodedata.normalize("NFKC", lower)


def find_terms(text: str, *, language: str) -> list[Term]:
    """Return the words of a text with their forms; `language` is an ISO 639-1 code or “und”."""
    words = list(TERM.finditer(text))
    spaced = [_plain(m[0]) for m in words if not _UNSPACED.match(m[0])]
    stems = iter(stem_words(spaced, language))
    terms = []
    for number, match in enumerate(words):
        if _UNSPACED.match(match[0]):
            after = words[number + 1] if number + 1 < len(words) else None
            pairs = after and after.start() == match.end() and _UNSPACED.match(after[0])
            end = after.end() if after and pairs else match.end()
            terms.append(Term(match.start(), end, (text[match.start() : end],)))
            continue
        stem, folded = fold(next(stems))[:_LONGEST], fold(_plain(match[0]))[:_LONGEST]
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

    Of two words with OR between them one is enough; words after a minus or after NOT must not
    occur; a word that ends in an asterisk is a beginning. Function words count only if there are
    no others, and OR and NOT pass over them. Words beyond `_MOST_WORDS` are ignored.

    >>> seek("ferr* OR tram -pier", languages=["en"]).without
    (Sought(words=(frozenset({'pier'}),), either=(), without=()),)
    """
    spoken = sorted(set(languages)) or ["en"]
    rules = [one for one in map(language_of, spoken) if one]
    # each is what is wanted, in one or more ways
    wanted: list[list[Sought]] = []
    function_words: list[frozenset[str]] = []
    without: list[Sought] = []
    sign = ""
    for piece in _PIECE.findall(words):
        if piece in {_AND, *_OR, _NOT} and (wanted or function_words or piece == _NOT):
            sign = piece
            continue
        groups = list(_groups(piece, spoken, rules))
        telling = [forms for is_function_word, forms in groups if not is_function_word]
        if not telling:
            function_words += [forms for _, forms in groups]
            continue
        one = Sought(_first(telling))
        if sign == _NOT or _LEFT_OUT.match(piece):
            without.append(one)
        elif sign in _OR and wanted:
            wanted[-1].append(one)
        else:
            wanted.append([one])
        sign = ""
    if not wanted:
        # without words that must occur, there is nothing of which others could be left out
        return without[0] if without else Sought(_first(function_words))
    single = [forms for row in wanted if len(row) == 1 for forms in row[0].words]
    rows = [_first(row) for row in wanted if len(row) > 1]
    return Sought(_first(single), _first(rows), _first(without))


def short_beginning(words: str) -> str | None:
    """Return the first word of a search that is too short for a beginning, with its asterisk.

    >>> short_beginning("ferr* a* pier")
    'a*'
    """
    for piece in words.split():
        for term in find_terms(piece, language="und"):
            asked = piece[term.start : term.end]
            is_beginning = piece[term.end :] == PREFIX and not _STANDS_FOR_BEGINNING.match(asked)
            if is_beginning and len(fold(_plain(asked))) < SHORTEST_BEGINNING:
                return asked + PREFIX
    return None


def _first(wanted: list[_T]) -> tuple[_T, ...]:
    """Return what is wanted, each once, as far as a search looks for it."""
    return tuple(dict.fromkeys(wanted))[:_MOST_WORDS]


def _groups(
    piece: str, spoken: Sequence[str], rules: Sequence[Language]
) -> Iterator[tuple[bool, frozenset[str]]]:
    """Yield for each word of a piece whether it is a function word, and its forms."""
    for number, term in enumerate(terms := find_terms(piece, language="und")):
        asked = piece[term.start : term.end]
        if _UNSPACED.match(asked):
            alone = len(asked) == 1
            if alone and number and terms[number - 1].end == term.end:
                continue  # the end of a row, which the pair before holds
            yield False, frozenset({asked + PREFIX if alone else asked})
            continue
        lower = _plain(asked)
        stems = {fold(stem_words([lower], one)[0])[:_LONGEST] for one in spoken}
        folded = fold(lower)[:_LONGEST]
        starts = piece[term.end :] == PREFIX and len(folded) >= SHORTEST_BEGINNING
        beginning = {folded + PREFIX} if starts or _HANGUL.match(folded) else set()
        is_function_word = any(lower in one.stop_words for one in rules)
        yield is_function_word, frozenset({*stems, folded, *beginning})
