"""Which articles of a feed a chat wants: by their words, by who is quoted, and how many a day."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import asdict, dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from bot.chat.strings import names_of
from summarizer.languages.letters import MARKS, with_dots
from summarizer.quotes.coreference.name_keys import find_people, name_key
from summarizer.words import stem_words, stems, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from summarizer.model import Article, Quote

#: The most articles a day of a feed that a chat begins to follow by its link without naming a
#: number: a feed must not flood a chat.
USUAL_A_DAY = 20
#: The most filters of each kind, and the most characters of one.
_MOST, _LONGEST = 20, 80

#: How many people a chat may follow in all its feeds.
MOST_ALERTS = 20
#: How many characters of a text are searched for the name of such a person.
_LOOK_ALERT = 200

#: How many characters of an article are searched.
_LOOK_CHARS = 200_000

#: How many endings are taken off a word, one after the other.
_MOST_ENDINGS = 4

_MARKS = '"“”„«»「」『』'
#: Letters, and the vowel signs that follow them in some scripts.
_NAME = rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]){{0,19}}"
#: A filter as it is written: -word, "a phrase", -"a phrase", name:"Ann Lee", 5/day.
_PIECE = re.compile(
    rf'(?P<minus>[-−–])?(?:(?P<name>{_NAME})[\u202f\xa0]?[:：][\u202f\xa0]?)?'
    rf'(?:[{_MARKS}](?P<phrase>[^{_MARKS}]{{1,200}})[{_MARKS}]|(?P<word>[^\s{_MARKS}]{{1,200}}))'
)  # fmt: skip
_A_DAY = re.compile(rf"(\d{{1,3}})/({_NAME})")

#: The most people quoted in an article whose names are compared with those asked for.
_MOST_SPEAKERS = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What an article must have and must not have. Empty filters admit all."""

    #: The article has at least one of these words or phrases, in any inflected form.
    words: tuple[str, ...] = ()
    #: The article has none of these words or phrases.
    without: tuple[str, ...] = ()
    #: The article quotes at least one of these people.
    quoted: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.without or self.quoted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody wrote behind the link of a feed."""

    filters: Filters
    #: The most articles a day; None when the text names no number.
    a_day: int | None


def parse_filters(text: str) -> Wanted:
    """Return what a text such as `ferry -football "swing bridge" quoted:Holt 5/day` asks for.

    Only its first 2,000 characters are read.
    """
    words: list[str] = []
    without: list[str] = []
    quoted: list[str] = []
    a_day = None
    for piece in _PIECE.finditer(text[:2000]):
        said = " ".join((piece["phrase"] or piece["word"]).split())[:_LONGEST]
        number = _A_DAY.fullmatch(said)
        if number and number[2].casefold() in names_of("follow-day-names"):
            a_day = max(1, int(number[1]))
        elif piece["name"] and piece["name"].casefold() in names_of("follow-quoted-names"):
            quoted.append(said)
        elif terms(said):
            (without if piece["minus"] else words).append(said)
    return Wanted(
        filters=Filters(words=_few(words), without=_few(without), quoted=_few(quoted)),
        a_day=a_day,
    )


def _few(said: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(said))[:_MOST]


def admits(filters: Filters, article: Article, quotes: Sequence[Quote]) -> bool:
    """Tell whether an article, whose quotes are `quotes`, passes the filters."""
    if not filters:
        return True
    lines = [article.title or "", *article.text[:_LOOK_CHARS].split("\n")]
    # a phrase stands within one line
    bare = _joined(map(terms, lines))

    def has(said: Iterable[str], stem: Callable[..., list[list[str]]]) -> bool:
        line = _joined(stem(lines, language=article.language))
        for one in said:
            (stemmed,) = stem([one], language=article.language)
            # a word without a stem, such as "not", is looked for as it is
            words, text = (stemmed, line) if stemmed else (terms(one), bare)
            if f" {' '.join(words)} " in text:
                return True
        return False

    # what is wanted is found in many forms; to leave out too much would be noticed by nobody, and
    # of Turkish "bakan" (minister) and "bakım" (care) the same is left in the end
    if filters.without and has(filters.without, stems):
        return False
    if filters.words and not has(filters.words, _settled_stems):
        return False
    return not filters.quoted or bool(quotes_by(quotes, filters.quoted, language=article.language))


def _settled_stems(texts: Sequence[str], *, language: str) -> list[list[str]]:
    """Return for each text its words as stems that do not change when they are stemmed again.

    A stemmer may take off one ending only: of Turkish "seçim" and "seçimler" it makes "seç" and
    "seçim".
    """
    rows = stems(texts, language=language)
    words = list(set().union(*rows))
    settled = words
    for _ in range(_MOST_ENDINGS):
        settled = stem_words(settled, language)
    stem_of = {word: with_dots(stem) for word, stem in zip(words, settled, strict=True)}
    return [[stem_of[word] for word in row] for row in rows]


def _joined(rows: Iterable[list[str]]) -> str:
    return "\n".join(f" {' '.join(row)} " for row in rows)


def quotes_by(
    quotes: Sequence[Quote], names: Collection[str], *, language: str
) -> tuple[Quote, ...]:
    """Return the quotes whose speaker has one of `names`, in any form of that name."""
    if not names:
        return ()
    speakers = dict.fromkeys(quote.speaker.name for quote in quotes if quote.speaker)
    # this is done on the event loop, and few articles quote a tenth as many people
    keys = {name: name_key(name, language=language) for name in islice(speakers, _MOST_SPEAKERS)}
    known = Counter(
        keys[one.speaker.name] for one in quotes if one.speaker and one.speaker.name in keys
    )
    asked = ({name_key(name, language=one) for one in (language, "und")} for name in names)
    people = frozenset().union(*(find_people(one, known) for one in asked))
    return tuple(one for one in quotes if one.speaker and keys.get(one.speaker.name) in people)


def parse_alert(text: str) -> str | None:
    """Return the name in a text such as `quotes of Ann Lee`; None if it is no such text."""
    words = " ".join(text[:_LOOK_ALERT].split())
    kind, colon, rest = words.replace("：", ":", 1).partition(":")
    wanted = names_of("follow-quoted-names")
    if not colon or kind.strip().casefold() not in wanted:
        first, _, rest = words.partition(" ")
        if first.casefold() not in wanted:
            return None
        rest = _without_link_word(rest)
    name = rest.strip(f" {_MARKS}\u202f\xa0")[:_LONGEST]
    return name if terms(name) else None


def _without_link_word(text: str) -> str:
    """Return a text without the first word if that only links: of Ann Lee, d’Ann Lee."""
    for word in sorted(names_of("follow-of-names")):
        lead = word if word.endswith("’") else f"{word} "
        if f"{text} ".replace("'", "’").casefold().startswith(lead):
            return text[len(lead) :]
    return text


def filters_to_text(filters: Filters) -> str:
    """Return filters as text for the database."""
    return json.dumps(asdict(filters), ensure_ascii=False) if filters else ""


def filters_from_text(text: str) -> Filters:
    """Return the filters that `filters_to_text` wrote; empty filters for any other text."""
    try:
        found: Any = json.loads(text) if text else {}
        return Filters(**{name: tuple(map(str, said)) for name, said in found.items()})
    except (ValueError, TypeError, AttributeError):
        return Filters()
