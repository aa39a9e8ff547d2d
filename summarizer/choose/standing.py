"""Whether a sentence can stand on its own, away from its neighbours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.model import BlockKind
from summarizer.words import count_words, terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages import Language
    from summarizer.model import Article, Sentence


class Standing(IntEnum):
    """How well a sentence stands alone, best first."""

    #: It can be read without its neighbours.
    ALONE = 0
    #: It opens with "he", "but", "this": fine only right after the sentence it leans on.
    LEANS = 1
    #: A question, a fragment or a sentence too long for a point.
    WEAK = 2
    #: A quotation without its speaker, or half of one; a photo's caption.
    TORN = 3
    #: It says what a point says already.
    REPEATS = 4
    #: A heading.
    HEADING = 5


#: Fewer words are a cry, a label, a name.
_LEAST_WORDS = 4
#: More words fill a screen of a phone.
_MOST_WORDS = 80

_MARK = re.compile(r"[\"“”„«»]")
_OPENING = re.compile(r"[\W_]*([^\W_]+(?:['’][^\W_]+)*(?: [^\W_]+(?:['’][^\W_]+)*){0,3})")
_ENDS_ASKING = re.compile(r"[?？؟][\"”’»“)\]\s]*$")
#: A photo's caption, and what a site says to its readers.
_CAPTION = re.compile(
    r"\W*(?:photo|image|picture|video|file photo|foto|bild|imagen|imagem)s?\b\W*[:(/|©]"
    r"|(?:image|media) caption|scroll down|pictured\b|click here|read more|watch:|©|\(?ap photo"
    r"|follow (?:us|@)|sign up\b|subscribe\b|join the conversation|share this\b|tell us\b"
    r"|.{0,120} contributed to this (?:report|story|article)|(?:lire|voir) aussi\b|à lire\b"
    r"|lesen sie auch|lea también|leggi anche|lees ook|czytaj też|leia (?:também|mais)"
    r"|читайте также|läs också|читайте також",
    re.IGNORECASE,
)
_ENDED = re.compile(r"[.!?…。][\"”’»)\]\s]*$")
_BRACKETED = re.compile(r"\(.*\)[.!?]?", re.DOTALL)
#: "Now 52, she …": a few words, then the pronoun.
_FRONTED = re.compile(r"(?P<front>[^,.;:]{2,50}), (?P<next>[^\W\d_]+)")
_NAME = re.compile(r"(?<=\s)[A-ZÀ-ÖØ-ÞА-ЯІЇЄ]\w")
_QUOTED_FIRST = re.compile(r"[\"“„«»]")


def standings(article: Article, sentences: tuple[Sentence, ...]) -> list[Standing]:
    """Return for each of `sentences` how well it stands alone."""
    rules = language_of(article.language)
    quoting = list(_quoting(article.text, sentences))
    return [
        _standing(article, sentence, quoted, rules)
        for sentence, quoted in zip(sentences, quoting, strict=True)
    ]


def _names_item(article: Article, sentence: Sentence) -> bool:
    """Tell whether a list item only names what the paragraph below it tells."""
    following = article.blocks[sentence.block + 1 : sentence.block + 2]
    return (
        article.blocks[sentence.block].kind is BlockKind.LIST_ITEM
        and any(block.kind is BlockKind.PARAGRAPH for block in following)
        and not _ENDED.search(sentence.text)
    )


def _standing(
    article: Article, sentence: Sentence, quoted: _Quoted, rules: Language | None
) -> Standing:
    text = sentence.text
    if article.blocks[sentence.block].kind is BlockKind.HEADING or _names_item(article, sentence):
        return Standing.HEADING
    if quoted.torn or quoted.bare or _CAPTION.match(text):
        return Standing.TORN
    words = count_words(text)
    if not _LEAST_WORDS <= words <= _MOST_WORDS or _ENDS_ASKING.search(text):
        return Standing.WEAK
    if _BRACKETED.fullmatch(text):
        return Standing.WEAK
    if sentence.index and rules is not None and leans(text, quoted.outside, rules):
        return Standing.LEANS
    return Standing.ALONE


def leans(text: str, outside: str, rules: Language) -> bool:
    """Return whether `text` wants the sentence before it: "But …", "Now 52, she …", "…", he said.

    `outside` is what of it stands outside quotation marks.
    """
    return (
        _points_back(text, rules)
        or _points_back_after_a_clause(text, rules)
        or _is_said_by_a_pronoun(text, outside, rules)
    )


def _points_back(text: str, rules: Language) -> bool:
    match = _OPENING.match(text)
    opening = (match[1] if match else "").lower().replace("’", "'").split(" ")
    if opening[0].split("'")[0] in rules.backward:
        return True
    return any(" ".join(opening[:n]) in rules.backward for n in range(1, len(opening) + 1))


def _points_back_after_a_clause(text: str, rules: Language) -> bool:
    match = _FRONTED.match(text)
    return (
        match is not None and match["next"] in rules.backward and not _NAME.search(match["front"])
    )


def _is_said_by_a_pronoun(text: str, outside: str, rules: Language) -> bool:
    return (
        _QUOTED_FIRST.match(text) is not None
        and not _NAME.search(outside)
        and not rules.backward.isdisjoint(terms(outside))
    )


@dataclass(frozen=True, slots=True)
class _Quoted:
    """What a sentence has to do with quotation marks."""

    torn: bool
    bare: bool
    outside: str


def _quoting(text: str, sentences: tuple[Sentence, ...]) -> Iterator[_Quoted]:
    """Follow the quotation marks through `text` and yield what they make of each sentence."""
    open_ = False
    last_end = 0
    for sentence in sentences:
        if "\n" in text[last_end : sentence.span.start]:
            open_ = False
        last_end = sentence.span.end
        began_open = open_
        outside: list[str] = []
        marks = at = 0
        for match in _MARK.finditer(sentence.text):
            if not open_:
                outside.append(sentence.text[at : match.start()])
            at = match.end()
            marks += 1
            open_ = _opens(sentence.text, match, open_=open_)
        if not open_:
            outside.append(sentence.text[at:])
        rest = " ".join(outside)
        yield _Quoted(
            torn=began_open or open_ or marks % 2 == 1,
            bare=marks > 0 and count_words(rest) < 2,
            outside=rest if marks else "",
        )


def _opens(text: str, match: re.Match[str], *, open_: bool) -> bool:
    """Return whether a quotation is open after this mark."""
    mark = match.group()
    if mark == "„":
        return True
    before = text[match.start() - 1] if match.start() else " "
    after = text[match.end()] if match.end() < len(text) else " "
    if mark == '"':
        if before.isspace() and not after.isspace():
            return True
        if after.isspace() and not before.isspace():
            return False
        return not open_
    # “ closes „German“ quotations and » opens »Danish« ones: the neighbours tell.
    if mark in "“«":
        return not (open_ and (after.isspace() or not after.isalnum()) and not before.isspace())
    return not open_ and not after.isspace() and (before.isspace() or not before.isalnum())
