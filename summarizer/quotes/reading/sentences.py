"""Cut a text into the reporter's sentences, each quotation in them left whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.quotes.values.document import TERMINALS, Sentence

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document

_DASHES = frozenset(("—", "–", "-", "―"))
#: After these a full stop ends no sentence even without an entry among the abbreviations.
_INITIAL = re.compile(r"[^\W\d_]\Z")


def cut_sentences(document: Document) -> None:
    """Note the sentences of a document whose words are known, and where each item stands."""
    words, sentences = document.words, document.sentences
    for number, row in enumerate(_items(document)):
        first, begun = len(sentences), 0
        for place, item in enumerate(row, start=1):
            may_end = item < 0 or words[item] in TERMINALS
            if (may_end and _ends(document, row, place - 1)) or place == len(row):
                sentences.append(Sentence(number, row[begun:place]))
                begun = place
        document.sentences_in.append((first, len(sentences)))
    cues, lower = document.speech.cues, document.lower
    for index, sentence in enumerate(sentences):
        items = sentence.items
        sentence.quotes = min(items) < 0
        document.sentence_of.update(dict.fromkeys(items, index))
        document.place_of.update(zip(items, range(len(items)), strict=True))
        spoken = [place for place, item in enumerate(items) if item >= 0 and lower[item] in cues]
        if spoken:
            sentence.last_cue = spoken[-1]


def _items(document: Document) -> list[list[int]]:
    """Return the tokens outside quotations and the quotations, by paragraph."""
    items: list[list[int]] = [[] for _ in document.paragraphs]
    done = -1
    dashes = document.speech.tag_dashes
    for token, (paragraph, within) in enumerate(
        zip(document.paragraph_of, document.inside, strict=True)
    ):
        if within < 0:
            row = items[paragraph]
            if row and row[-1] < 0 and _belongs_to_quoted(document, -row[-1] - 1, token):
                continue
            if dashes and _ends_tag(document, token):
                continue  # —dijo Lund—.
            row.append(token)
        elif within > done:
            # a quotation of marks alone has no tokens, and no item
            row = items[document.quoted[within].paragraph]
            if _leads_back(document, row):
                row.pop()  # …, — said he, — «…»
            items[document.quoted[within].paragraph].append(-within - 1)
            done = within
    return items


def _belongs_to_quoted(document: Document, quote: int, token: int) -> bool:
    """Whether a sign right behind a quotation is as though it stood inside."""
    word = document.words[token]
    return (
        word == ","  # “…”, said
        or _leads_to_tag(document, quote, token)  # «…», — said
        or (word == "." and _takes_up(document, token + 1))  # «…». Lo ha detto Lund
    )


def _leads_to_tag(document: Document, quote: int, token: int) -> bool:
    """Whether a dash behind a quotation stands before the words that tell who speaks."""
    speech, words = document.speech, document.words
    if not speech.tag_dashes or words[token] not in _DASHES or token + 1 >= len(words):
        return False
    quoted = document.quoted[quote]
    behind = document.text[quoted.outer_end : document.starts[token]].strip()
    last = document.text[quoted.end - 1 : quoted.end]
    following = document.lower[token + 1]
    return (
        behind == ","
        or (last in ".,?!…" and words[token + 1][0].islower())
        or following in speech.cues
        or following in speech.subjects
    )


def _takes_up(document: Document, token: int) -> bool:
    """Whether the words from `token` take up the speech before them: Lo ha detto Lund."""
    phrases = document.speech.taking_up
    return any(tuple(document.lower[token : token + len(words)]) == words for words in phrases)


def _ends_tag(document: Document, token: int) -> bool:
    """Whether a dash stands right between a tag and a sign: —dijo Lund—. —dijo Lund—, y…"""
    words, starts = document.words, document.starts
    return (
        words[token] in _DASHES
        and 0 < token < len(words) - 1
        and document.ends[token - 1] == starts[token]
        and words[token + 1] in {".", ",", ";", ":"}
        and document.ends[token] == starts[token + 1]
    )


def _leads_back(document: Document, row: list[int]) -> bool:
    """Whether the dash that ends a row leads from the reporter's words back to speech."""
    if not document.speech.tag_dashes or not row or row[-1] < 0:
        return False
    if document.words[row[-1]] not in _DASHES:
        return False
    return len(row) == 1 or row[-2] < 0 or document.words[row[-2]] in {",", ".", ":"}


def _ends(document: Document, row: list[int], place: int) -> bool:
    """Whether a sentence ends after the item at `place`: a quotation, or a sign that may."""
    if place + 1 >= len(row):
        return False
    item, following = row[place], row[place + 1]
    if item < 0:
        return _ends_after_quoted(document, item, following, row, place)
    if following < 0:
        return True
    word, after = document.words[item], document.words[following]
    if not (after[0].isupper() or after[0].isdigit() or not after[0].isalnum()):
        return False
    if after in ",;:)]" or after in TERMINALS:
        return False
    if word == "." and place:
        before = row[place - 1]
        if before >= 0 and document.ends[before] == document.starts[item]:
            return not (_INITIAL.match(document.words[before]) and document.words[before] != "I")
    return True


def _ends_after_quoted(
    document: Document, item: int, following: int, row: list[int], place: int
) -> bool:
    quoted = document.quoted[-item - 1]
    last = document.text[quoted.end - 1 : quoted.end]
    inner = document.text[max(quoted.start, quoted.end - 3) : quoted.end].rstrip("\"'’”» ")
    last = inner[-1:] or last
    if last not in ".?!…":
        return False
    if following < 0:
        return True
    if document.speech.taking_up and _takes_up(document, following):
        return False
    after = document.words[following]
    if not after[0].isupper():
        # (Laughter.) and the like stand between sentences
        return after in "([" and last == "."
    if last == ".":
        return True
    # “Why?” Smith asked: the sentence goes on to its verb
    speech = document.speech
    for later in row[place + 1 : place + 6]:
        if later < 0:
            break
        lower = document.lower[later]
        if lower in speech.say or lower in speech.report:
            return False
        if not lower[0].isalnum():
            break
    return True
