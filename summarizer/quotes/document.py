"""A text as the search for speakers sees it: words, quotations, and the sentences around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.quotes.marks import Paragraph, Quoted, paragraphs_of, quoted_stretches
from summarizer.quotes.quoted_names import names_in_marks
from summarizer.quotes.tags import spoken

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

_TERMINALS = frozenset((".", "?", "!", "…", "...", "。", "؟", "।"))
_DASHES = frozenset(("—", "–", "-", "―"))
#: After these a full stop ends no sentence even without an entry among the abbreviations.
_INITIAL = re.compile(r"[^\W\d_]\Z")


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


@dataclass(slots=True)
class Sentence:
    """A sentence of the reporter's, quotations counted as one item each.

    Items are numbers of tokens; an item below 0 is the quotation numbered `-item - 1`.
    """

    paragraph: int
    items: list[int] = field(default_factory=list)
    #: The place of its last verb of speech, or -1.
    last_cue: int = -1
    #: Whether there is a quotation in it.
    quotes: bool = False


@dataclass(slots=True)
class Document:
    """The tokens of a text in parallel lists, and its quotations and sentences."""

    text: str
    speech: Speech
    paragraphs: list[Paragraph]
    quoted: list[Quoted]
    words: list[str] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    #: The quotation that a token stands in, or -1.
    inside: list[int] = field(default_factory=list)
    paragraph_of: list[int] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    #: By the place of their opening marks: names in quotation marks, each of them one token.
    named: dict[int, Quoted] = field(default_factory=dict)
    #: The words as they stand, each once.
    vocabulary: set[str] = field(default_factory=set)
    #: By item: the sentence, and the place in it.
    sentence_of: dict[int, int] = field(default_factory=dict)
    place_of: dict[int, int] = field(default_factory=dict)
    #: The first and past-the-last sentence of each paragraph.
    sentences_in: list[tuple[int, int]] = field(default_factory=list)

    def together(self, one: int, other: int) -> bool:
        """Whether two tokens stand in the same paragraph and the same quotation, or in none."""
        return (
            self.inside[one] == self.inside[other]
            and self.paragraph_of[one] == self.paragraph_of[other]
        )

    def opens_sentence(self, token: int) -> bool:
        """Whether a token is the first word of its sentence, or of a quotation's sentence."""
        i = token - 1
        while i >= 0 and self.paragraph_of[i] == self.paragraph_of[token]:
            if self.inside[i] != self.inside[token]:
                return self.inside[token] >= 0 or self.place_of.get(token) == 0
            word = self.words[i]
            if word[0].isalnum():
                return False
            if word in _TERMINALS or word == ":":
                return True
            if word not in "\"“”‘’'([«»—–-*":
                return False
            i -= 1
        return True


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
    _split(document)
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


def _split(document: Document) -> None:
    """Cut paragraphs into sentences, whatever stands in quotation marks left whole."""
    words, sentences = document.words, document.sentences
    for number, row in enumerate(_items(document)):
        first, begun = len(sentences), 0
        for place, item in enumerate(row, start=1):
            may_end = item < 0 or words[item] in _TERMINALS
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
    if after in ",;:)]" or after in _TERMINALS:
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
