"""Cut a text into tokens: words, numbers, punctuation, and names in quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.letters import lowered
from summarizer.quotes.values.document import Document

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotations.quotation import Paragraph, Quotation

#: Group 1 is a full stop that may belong to the word: Mr., Sen.
_TOKEN = re.compile(
    r"\w+(?=\s)"  # most words, so that the patterns below are seldom tried
    r"|['’][sS]\b(?!['’])"  # the possessive, which is a token of its own
    r"|(?<=[sS])['’](?=\s)"  # the senators’ plan
    r"|(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?"  # U.S., J.D.
    r"|\d+(?:[.,]\d+)+"
    r"|[A-Z]{1,4}(?:/[A-Z]{1,4})+\b"  # G/O Media
    r"|@?\w+(?:(?:[-&]|['’](?![sS]\b))\w+)*(\.(?=\s))?"
    r"|\.\.\.|[^\w\s]"
)
_WORD = re.compile(r"\w+")
#: The fewest letters of a name before the ending of a case.
_SHORTEST_NAME = 2


def tokenize(
    text: str,
    speech: Speech,
    paragraphs: Sequence[Paragraph],
    quotations: Sequence[Quotation],
    marked_names: Mapping[int, Quotation],
) -> Document:
    """Return the document of a text, not yet cut into sentences.

    The marks of quotations are no tokens. `marked_names` are the names in quotation marks, by the
    character at which the opening mark stands. Each of them is one token, with its marks.
    """
    words: list[str] = []
    starts: list[int] = []
    inside: list[int | None] = []
    paragraph_of: list[int] = []
    name_endings = speech.name_endings
    written = frozenset(_WORD.findall(text)) if name_endings else frozenset()
    follower = _Follower(len(text), quotations, marked_names)
    for number, paragraph in enumerate(paragraphs):
        for match in _TOKEN.finditer(text, paragraph.start, paragraph.end):
            start = match.start()
            quotation = name = None
            if start >= follower.next_mark:
                if not follower.reaches_token(start):
                    continue
                quotation = follower.quotation
                name = marked_names.get(start)
            word = match.group()
            if name is not None:
                word = text[start : name.outer_end]
            elif len(word) > 1 and (not word.isalnum() or (name_endings and word[0].isupper())):
                for first, last in _split_token(match, speech, written):
                    words.append(text[first:last])
                    starts.append(first)
                    inside.append(quotation)
                continue
            words.append(word)
            starts.append(start)
            inside.append(quotation)
        paragraph_of += [number] * (len(words) - len(paragraph_of))
    return Document(
        text=text,
        speech=speech,
        paragraphs=paragraphs,
        quotations=quotations,
        marked_names=marked_names,
        words=words,
        lower=_lower(words, text, starts, marked_names, speech),
        starts=starts,
        ends=[start + len(word) for start, word in zip(starts, words, strict=True)],
        inside=inside,
        paragraph_of=paragraph_of,
        vocabulary=frozenset(words),
    )


class _Follower:
    """Follows the quotations and the names in marks through a text, token by token."""

    def __init__(
        self, size: int, quotations: Sequence[Quotation], marked_names: Mapping[int, Quotation]
    ) -> None:
        self._quotations = quotations
        self._marked_names = marked_names
        starts = [*marked_names, *(one.outer_start for one in quotations), size]
        self._ahead = iter(sorted(starts))
        #: A token that starts before this character is in no quotation and no name in marks.
        self.next_mark = next(self._ahead)
        #: The index of the first quotation that has not ended.
        self._number = 0
        #: The character at which the last name in marks ends.
        self._name_end = 0
        #: The index of the quotation that holds the last token; None if none does.
        self.quotation: int | None = None

    def reaches_token(self, start: int) -> bool:
        """Go on to the match at `start`, and tell whether it is a token.

        A quotation mark is no token. Of a name in marks only the first match is one, since that
        token holds the whole name.
        """
        self.quotation = None
        if start < self._name_end:
            return False
        if start in self._marked_names:
            self._name_end = self._marked_names[start].outer_end
            return True
        quotations = self._quotations
        while self._number < len(quotations) and start >= quotations[self._number].outer_end:
            self._number += 1
        if self._number < len(quotations) and start >= quotations[self._number].outer_start:
            self.quotation = self._number
            return quotations[self._number].start <= start < quotations[self._number].end
        while self.next_mark <= start:
            self.next_mark = next(self._ahead)
        return True


def _lower(
    words: Sequence[str],
    text: str,
    starts: Sequence[int],
    marked_names: Mapping[int, Quotation],
    speech: Speech,
) -> list[str]:
    """Return the words in the lower case of the tables; names in marks lose the marks."""
    to_lower = lowered if speech.name_endings else str.lower
    lower = [to_lower(word) for word in words]
    if speech.elisions or speech.name_endings:
        lower = [word.replace("’", "'") for word in lower]
    if marked_names:
        for token, start in enumerate(starts):
            if start in marked_names:
                name = marked_names[start]
                lower[token] = text[name.start : name.end].strip().lower()
    _join_phrasal_verbs(lower, speech)
    return lower


def _join_phrasal_verbs(lower: list[str], speech: Speech) -> None:
    """Write both words of a phrasal verb before punctuation in place of its first: put it.

    The second word keeps its own token.
    """
    firsts = {first for first, _ in speech.phrasal_verbs}
    for token, word in enumerate(lower[:-2]):
        if (
            word in firsts
            and (word, lower[token + 1]) in speech.phrasal_verbs
            and not lower[token + 2][0].isalnum()
        ):
            lower[token] = f"{word} {lower[token + 1]}"


def _split_token(
    match: re.Match[str], speech: Speech, written: frozenset[str]
) -> list[tuple[int, int]]:
    """Return the start and the end of each token in a match, in characters.

    Besides a word the match may hold a full stop behind it, a pronoun on a verb (dit-il), a small
    word cut short (l'avocat), or the ending of a case on a name (Aksoy'un). `written` are the
    words of the text, in a language with such endings.
    """
    word, (start, end) = match.group(), match.span()
    found = []
    while lead := _elision_length(word, speech):
        found.append((start, start + lead))
        start += lead
        word = word[lead:]
    stops = []
    if match.start(1) >= 0 and word[:-1].lower() not in speech.abbreviations:
        end -= 1
        word = word[:-1]
        stops = [(end, end + 1)]
    ending, pronoun = _clitic_lengths(word, speech) if speech.clitics and "-" in word else (0, 0)
    case = _case_length(word, speech, written) if speech.name_endings else 0
    if case:
        return [*found, (start, end - case), (end - case, end), *stops]
    found.append((start, end - ending))
    if ending:
        found.append((end - pronoun, end))
    return found + stops


def _case_length(word: str, speech: Speech, written: frozenset[str]) -> int:
    """Return the length of the ending of a case that is written onto a name; 0 if there is none.

    Without an apostrophe such letters may end a name as well (Olga). They are an ending if they
    are that of the genitive, behind the ending of a surname, or if the rest is in the text too.
    """
    lower = word.lower().replace("’", "'")
    for ending in speech.name_endings:
        rest = lower[: -len(ending)]
        if not word[0].isupper() or not lower.endswith(ending) or len(rest) < _SHORTEST_NAME:
            continue
        if (
            not ending[0].isalpha()
            or ending in speech.possessives
            or rest.endswith(speech.surname_endings)
            or word[: len(rest)] in written
        ):
            return len(ending)
    return 0


def _elision_length(word: str, speech: Speech) -> int:
    """Return the length of the small word cut short that begins a token (l', dell'); 0 if none."""
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


def _clitic_lengths(word: str, speech: Speech) -> tuple[int, int]:
    """Return the length of the ending written onto a verb, and of the pronoun in it: a-t-il.

    Both are 0 if there is none.
    """
    lower = word.lower()
    for ending in speech.clitics:
        if lower.endswith(ending) and len(lower) > len(ending):
            return len(ending), len(ending.rsplit("-", 1)[1])
    return 0, 0
