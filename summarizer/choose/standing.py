"""Whether a sentence can stand on its own, away from its neighbours."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.model import BlockKind
from summarizer.words import count_words

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
_CAPTION = re.compile(
    r"(?:\W*(?:photo|image|picture|video|file photo|foto|bild|imagen|imagem)s?\b\W*[:(/|©]"
    r"|image caption|media caption|scroll down|pictured\b|click here|read more|watch:|©"
    r"|\(?ap photo)",
    re.IGNORECASE,
)


def standings(article: Article, sentences: tuple[Sentence, ...]) -> list[Standing]:
    """Return for each of `sentences` how well it stands alone."""
    rules = language_of(article.language)
    quoting = list(_quoting(article.text, sentences))
    return [
        _standing(article, sentence, quoted, rules)
        for sentence, quoted in zip(sentences, quoting, strict=True)
    ]


def _standing(
    article: Article, sentence: Sentence, quoted: _Quoted, rules: Language | None
) -> Standing:
    text = sentence.text
    if article.blocks[sentence.block].kind is BlockKind.HEADING:
        return Standing.HEADING
    if quoted.torn or quoted.bare or _CAPTION.match(text):
        return Standing.TORN
    words = count_words(text)
    if not _LEAST_WORDS <= words <= _MOST_WORDS or _ENDS_ASKING.search(text):
        return Standing.WEAK
    if sentence.index and rules is not None and leans(text, rules):
        return Standing.LEANS
    return Standing.ALONE


def leans(text: str, rules: Language) -> bool:
    """Return whether `text` opens with words that point back: "he", "but", "in addition"."""
    match = _OPENING.match(text)
    if match is None:
        return False
    opening = match[1].lower().replace("’", "'").split(" ")
    if opening[0].split("'")[0] in rules.backward:
        return True
    return any(" ".join(opening[:n]) in rules.backward for n in range(1, len(opening) + 1))


class _Quoted:
    """What a sentence has to do with quotation marks."""

    __slots__ = ("bare", "torn")

    def __init__(self, *, torn: bool, bare: bool) -> None:
        self.torn = torn
        self.bare = bare


def _quoting(text: str, sentences: tuple[Sentence, ...]) -> Iterator[_Quoted]:
    """Follow the quotation marks through `text` and yield what they make of each sentence."""
    open_ = False
    last_end = 0
    for sentence in sentences:
        if "\n" in text[last_end : sentence.span.start]:
            open_ = False
        last_end = sentence.span.end
        began_open = open_
        marks = 0
        outside = 0
        at = 0
        for match in _MARK.finditer(sentence.text):
            if not open_:
                outside += count_words(sentence.text[at : match.start()])
            at = match.end()
            marks += 1
            open_ = _opens(sentence.text, match, open_=open_)
        if not open_:
            outside += count_words(sentence.text[at:])
        yield _Quoted(torn=began_open or open_ or marks % 2 == 1, bare=marks > 0 and outside < 2)


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
