"""Read a text as the search for speakers wants it: its quotations, words and sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.quotes.reading.names_in_marks import names_in_marks
from summarizer.quotes.reading.paragraphs import paragraphs_of
from summarizer.quotes.reading.quotation_marks import quoted_stretches
from summarizer.quotes.reading.sentences import cut_sentences
from summarizer.quotes.reading.tags import spoken
from summarizer.quotes.values.document import Document

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

#: Group 1 is a full stop that may belong to the word: Mr., Sen.
_TOKEN = re.compile(
    r"\w+(?=\s)"  # most words: the rest need not be tried
    r"|['’][sS]\b(?!['’])"  # the possessive, a word of its own
    r"|(?<=[sS])['’](?=\s)"  # the senators’ plan
    r"|(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?"  # U.S., J.D.
    r"|\d+(?:[.,]\d+)+"
    r"|@?\w+(?:(?:[-&]|['’](?![sS]\b))\w+)*(\.(?=\s))?"
    r"|\.\.\.|[^\w\s]"
)


def read(text: str, speech: Speech) -> Document:
    """Take a text apart."""
    paragraphs = paragraphs_of(text)
    stretches = spoken(text, paragraphs, quoted_stretches(text, paragraphs), speech)
    names = names_in_marks(text, paragraphs, stretches, speech)
    quoted = [stretch for at, stretch in enumerate(stretches) if at not in names]
    document = Document(text, speech, paragraphs, quoted)
    document.named = {stretches[at].outer_start: stretches[at] for at in names}
    _tokenize(document)
    document.vocabulary.update(document.words)
    cut_sentences(document)
    return document


class _Marks:
    """Follows the quotations and the names in marks through a text, token by token."""

    def __init__(self, document: Document) -> None:
        self._quoted = document.quoted
        self._named = document.named
        starts = [*document.named, *(one.outer_start for one in document.quoted)]
        self._ahead = iter(sorted([*starts, len(document.text)]))
        #: A token before it is in no quotation and no name in marks.
        self.next = next(self._ahead)
        self._at = 0
        self._past = 0

    def within(self, start: int) -> int | None:
        """Return the quotation that a token stands in, -1 for none.

        None for a mark of one, and for what a name in marks goes on with.
        """
        if start < self._past:
            return None
        if start in self._named:
            self._past = self._named[start].outer_end
            return -1
        quoted = self._quoted
        while self._at < len(quoted) and start >= quoted[self._at].outer_end:
            self._at += 1
        if self._at < len(quoted) and start >= quoted[self._at].outer_start:
            spoken = quoted[self._at].start <= start < quoted[self._at].end
            return self._at if spoken else None
        while self.next <= start:
            self.next = next(self._ahead)
        return -1


def _tokenize(document: Document) -> None:
    text, named = document.text, document.named
    add_word, add_start = document.words.append, document.starts.append
    inside = document.inside
    marks = _Marks(document)
    for number, paragraph in enumerate(document.paragraphs):
        for match in _TOKEN.finditer(text, paragraph.start, paragraph.end):
            start = match.start()
            within: int | None = -1 if start < marks.next else marks.within(start)
            if within is None:
                continue
            word = match.group()
            if start in named:
                word = text[start : named[start].outer_end]
            elif len(word) > 1 and not word.isalnum():
                for first, last in _apart(match, document.speech):
                    add_word(text[first:last])
                    add_start(first)
                    inside.append(within)
                continue
            add_word(word)
            add_start(start)
            inside.append(within)
        document.paragraph_of += [number] * (len(document.words) - len(document.paragraph_of))
    document.lower = _in_lower_case(document)
    document.ends = [
        start + len(word) for start, word in zip(document.starts, document.words, strict=True)
    ]


def _apart(match: re.Match[str], speech: Speech) -> list[tuple[int, int]]:
    """Return where the words of a token begin and end, those written onto each other apart.

    A full stop behind it, a pronoun on a verb, and small words cut short: l'avocat, dit-il.
    """
    word, (start, end) = match.group(), match.span()
    found = []
    while lead := _elision(word, speech):
        found.append((start, start + lead))
        start += lead
        word = word[lead:]
    stops = []
    if match.start(1) >= 0 and word[:-1].lower() not in speech.abbreviations:
        end -= 1
        word = word[:-1]
        stops = [(end, end + 1)]
    ending, pronoun = _clitic(word, speech) if speech.clitics and "-" in word else (0, 0)
    found.append((start, end - ending))
    if ending:
        found.append((end - pronoun, end))
    return found + stops


def _elision(word: str, speech: Speech) -> int:
    """Return the length of the small word cut short with which a token begins: l', dell'."""
    if not speech.elisions:
        return 0
    at = word.replace("’", "'").find("'") + 1
    if not 0 < at < len(word) or word[:at].lower().replace("’", "'") not in speech.elisions:
        return 0
    # a name may begin so too: D'Angelo, L'Aquila
    lower = word[at:].rstrip(".").lower()
    named = word[0].isupper() and word[at].isupper()
    known = speech.organisations | speech.silent | speech.groups
    return 0 if named and lower not in known else at


def _in_lower_case(document: Document) -> list[str]:
    """Return the words for looking up, names in marks as though they were common nouns."""
    lower = [word.lower() for word in document.words]
    if document.speech.elisions:
        lower = [word.replace("’", "'") for word in lower]
    if document.named:
        for token, start in enumerate(document.starts):
            if start in document.named:
                name = document.named[start]
                lower[token] = document.text[name.start : name.end].strip().lower()
    return lower


def _clitic(word: str, speech: Speech) -> tuple[int, int]:
    """Return the lengths of what is written onto a verb, and of the pronoun in it: dit-il."""
    lower = word.lower()
    for ending in speech.clitics:
        if lower.endswith(ending) and len(lower) > len(ending):
            return len(ending), len(ending.rsplit("-", 1)[1])
    return 0, 0
