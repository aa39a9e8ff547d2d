"""Cut a text into the reporter's sentences, in which each quotation is one item."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from summarizer.quotations.quotation import Quotation
from summarizer.quotes.values.document import TERMINALS, Item, ReporterSentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.quotes.values.document import Document

_DASHES = frozenset(("—", "–", "-", "―"))
#: A single letter: the full stop behind it ends no sentence, though it is no known abbreviation.
_INITIAL = re.compile(r"[^\W\d_]\Z")
#: The number of items behind a quotation that are searched for the verb of its tag.
_TAG_WITHIN = 5


def cut_sentences(document: Document) -> Document:
    """Return a copy of a document with its sentences filled in."""
    sentences: list[ReporterSentence] = []
    ranges = []
    sentence_of: dict[int, int] = {}
    place_of: dict[int, int] = {}
    quotation_places: list[tuple[int, int]] = []
    lower, cues = document.lower, document.speech.cues
    for paragraph, row in enumerate(_itemize(document)):
        first = len(sentences)
        for items in _split(document, row):
            number = len(sentences)
            quotes = Quotation in map(type, items)
            # most sentences have no quotation, and are spared a look at each item
            places = dict(zip(cast("Sequence[int]", items), range(len(items)), strict=True))
            if quotes:
                quotation_places += [
                    (number, place)
                    for place, item in enumerate(items)
                    if isinstance(item, Quotation)
                ]
                places = {item: at for at, item in enumerate(items) if isinstance(item, int)}
            place_of |= places
            sentence_of |= dict.fromkeys(places, number)
            verbs = [place for token, place in places.items() if lower[token] in cues]
            verbs_end = verbs[-1] + 1 if verbs else 0
            sentences.append(ReporterSentence(paragraph, items, verbs_end, quotes))
        ranges.append((first, len(sentences)))
    worded = sorted({number for number in document.inside if number is not None})
    return replace(
        document,
        sentences=sentences,
        sentence_of=sentence_of,
        place_of=place_of,
        quotation_places=dict(zip(worded, quotation_places, strict=True)),
        sentence_ranges=ranges,
    )


def _split(document: Document, row: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """Yield the items of each sentence in a paragraph."""
    words = document.words
    may_end = [
        place
        for place, item in enumerate(row)
        if not isinstance(item, int) or words[item] in TERMINALS
    ]
    begun = 0
    for place in may_end:
        if place + 1 < len(row) and _ends(document, row, place):
            yield row[begun : place + 1]
            begun = place + 1
    if row:
        yield row[begun:]


def _itemize(document: Document) -> list[list[Item]]:
    """Return the tokens outside quotations and the quotations, by paragraph."""
    rows: list[list[Item]] = [[] for _ in document.paragraphs]
    #: The index of the last quotation among the items. A quotation of nothing but marks has no
    #: tokens, so it is no item.
    done = -1
    dashes = document.speech.tag_dashes
    for token, (paragraph, number) in enumerate(
        zip(document.paragraph_of, document.inside, strict=True)
    ):
        row = rows[paragraph]
        if number is None:
            before = row[-1] if row else None
            if isinstance(before, Quotation) and _belongs_to_quotation(document, before, token):
                continue
            if dashes and _ends_tag(document, token):
                continue  # the second dash of: —dijo Lund—.
            row.append(token)
        elif number > done:
            if _leads_back(document, row):
                row.pop()  # the second dash of: …, — said he, — «…»
            row.append(document.quotations[number])
            done = number
    return rows


def _belongs_to_quotation(document: Document, quotation: Quotation, token: int) -> bool:
    """Whether a sign right behind a quotation is left out, as if it stood inside the marks."""
    word = document.words[token]
    return (
        word == ","  # “…”, said
        or _leads_to_tag(document, quotation, token)  # «…», — said
        or (word == "." and _takes_up(document, token + 1))  # «…». Lo ha detto Lund
    )


def _leads_to_tag(document: Document, quotation: Quotation, token: int) -> bool:
    """Whether a dash behind a quotation stands before the words that tell who speaks."""
    speech, words = document.speech, document.words
    if not speech.tag_dashes or words[token] not in _DASHES or token + 1 >= len(words):
        return False
    behind = document.text[quotation.outer_end : document.starts[token]].strip()
    last = document.text[quotation.end - 1 : quotation.end]
    following = document.lower[token + 1]
    return (
        behind == ","
        or (last in ".,?!…" and words[token + 1][0].islower())
        or following in speech.cues
        or following in speech.subjects
    )


def _takes_up(document: Document, token: int) -> bool:
    """Whether the words from `token` refer back to the speech before them: Lo ha detto Lund."""
    phrases = document.speech.taking_up
    return any(tuple(document.lower[token : token + len(words)]) == words for words in phrases)


def _ends_tag(document: Document, token: int) -> bool:
    """Whether a token is a dash right between a tag and a sign: —dijo Lund—. —dijo Lund—, y…"""
    words, starts = document.words, document.starts
    return (
        words[token] in _DASHES
        and 0 < token < len(words) - 1
        and document.ends[token - 1] == starts[token]
        and words[token + 1] in {".", ",", ";", ":"}
        and document.ends[token] == starts[token + 1]
    )


def _leads_back(document: Document, row: list[Item]) -> bool:
    """Whether the dash that ends a row leads from the reporter's words back to speech."""
    if not document.speech.tag_dashes or not row or isinstance(row[-1], Quotation):
        return False
    if document.words[row[-1]] not in _DASHES:
        return False
    if len(row) == 1 or isinstance(row[-2], Quotation):
        return True
    return document.words[row[-2]] in {",", ".", ":"}


def _ends(document: Document, row: Sequence[Item], place: int) -> bool:
    """Whether a sentence ends after the item at `place`: a quotation, or a sign that may end one.

    Another item must follow it.
    """
    item, following = row[place], row[place + 1]
    if isinstance(item, Quotation):
        return _ends_after_quotation(document, item, row, place)
    if isinstance(following, Quotation):
        return True
    word, after = document.words[item], document.words[following]
    if not (after[0].isupper() or after[0].isdigit() or not after[0].isalnum()):
        return False
    if after in ",;:)]" or after in TERMINALS:
        return False
    before = row[place - 1] if place else None
    if word != "." or before is None or isinstance(before, Quotation):
        return True
    if document.ends[before] != document.starts[item]:
        return True
    if document.words[before] in document.speech.he_or_she:
        return True  # — dedi u.
    return not (_INITIAL.match(document.words[before]) and document.words[before] != "I")


def _ends_after_quotation(
    document: Document, quotation: Quotation, row: Sequence[Item], place: int
) -> bool:
    last = document.text[quotation.end - 1 : quotation.end]
    tail = document.text[max(quotation.start, quotation.end - 3) : quotation.end]
    last = tail.rstrip("\"'’”» ")[-1:] or last
    if last not in ".?!…":
        return False
    following = row[place + 1]
    if isinstance(following, Quotation):
        return True
    if document.speech.taking_up and _takes_up(document, following):
        return False
    after = document.words[following]
    if not after[0].isupper():
        # words in brackets such as “(Laughter.)” stand between sentences
        return after in "([" and last == "."
    return last == "." or not _leads_to_verb(document, row[place + 1 : place + 1 + _TAG_WITHIN])


def _leads_to_verb(document: Document, items: Sequence[Item]) -> bool:
    """Whether the items behind a quotation lead to a verb of speech: “Why?” Smith asked."""
    speech = document.speech
    for item in items:
        if isinstance(item, Quotation):
            return False
        word = document.lower[item]
        if word in speech.say or word in speech.report:
            return True
        if not word[0].isalnum():
            return False
    return False
