"""Whether a sentence can stand on its own, away from its neighbours."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from summarizer.choose.quoting import quoting
from summarizer.languages import language_of
from summarizer.model import BlockKind
from summarizer.words import terms

if TYPE_CHECKING:
    from summarizer.choose.quoting import Quoted
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


def standings(
    article: Article, sentences: tuple[Sentence, ...], counts: list[int]
) -> list[Standing]:
    """Return for each of `sentences`, which have `counts` words, how well it stands alone."""
    rules = language_of(article.language)
    return [
        _standing(article, sentence, count, quoted, rules)
        for sentence, count, quoted in zip(
            sentences, counts, quoting(article.text, sentences), strict=True
        )
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
    article: Article, sentence: Sentence, words: int, quoted: Quoted, rules: Language | None
) -> Standing:
    text = sentence.text
    if article.blocks[sentence.block].kind is BlockKind.HEADING or _names_item(article, sentence):
        return Standing.HEADING
    if quoted.torn or quoted.bare or _CAPTION.match(text):
        return Standing.TORN
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
