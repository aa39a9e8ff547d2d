"""Cut out tags between commas within the marks: « Nous partons, a dit Lund, et vite. »"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.quotes.words.person_nouns import is_person_noun
from summarizer.quotes.words.verb_classes import attributes_speech

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotations.quotation import Quotation

#: The comma or other sign before a tag.
_COMMA = re.compile(r"[,?!…]\s+(?=[^\W\d_])")
#: A sign that may end a tag.
_SIGN = re.compile(r"[.,;]\s+")
_WORD_PART = re.compile(r"[^\W\d_]+")
#: The part of a word right before a sign.
_LAST_PART = re.compile(r"(?<![^\W\d_])[^\W\d_]+\Z")
#: The number of characters before a sign that are searched for `_LAST_PART`.
_LONGEST_PART = 40
#: The number of parts of words that are searched for the verb of a tag: m'a-t-il encore dit.
_VERB_WITHIN = 6
#: Parts of words between a verb and its pronoun, or before a verb: a-t-il, s'exclame, m'a dit.
_LINKING = frozenset({"t", "s", "l", "m", "on"})
#: The word in `_LINKING` that is a subject, though it names nobody: fait-on savoir.
_SUBJECTLESS = frozenset({"on"})


def cut_at_comma_tags(text: str, stretch: Quotation, speech: Speech) -> list[Quotation]:
    """Return the parts of a stretch that are speech, without the tags between commas."""
    parts = []
    rest, past = stretch, stretch.start
    for sign in _COMMA.finditer(text, stretch.start, stretch.end):
        if sign.start() < past or not _begins_tag(text, sign.end(), stretch.end, speech):
            continue
        end = sign.start() + 1
        parts.append(replace(rest, end=end, outer_end=end, closed=True))
        past = _find_tag_end(text, sign.end(), stretch.end, speech)
        rest = replace(rest, start=past, outer_start=past)
    return [*parts, rest] if rest.start < rest.end else parts


def _begins_tag(text: str, start: int, end: int, speech: Speech) -> bool:
    """Whether a verb of speech with its subject begins at `start`: a dit le maire, a-t-il dit."""
    before: list[str] = []
    for word in islice(_WORD_PART.finditer(text, start, end), _VERB_WITHIN):
        lower = word.group().lower()
        if attributes_speech(lower, speech):
            break
        if not (lower in _LINKING or lower in speech.auxiliaries or lower in speech.adverbs or
                lower in speech.subjects or lower in speech.i):  # fmt: skip
            return False
        before.append(lower)
    else:
        return False
    if any(lower in speech.subjects or lower in _SUBJECTLESS for lower in before):
        return before[0] not in speech.subjects  # a-t-il dit
    following = _WORD_PART.match(text, min(end, word.end() + 1), end)
    if following is None:
        return False
    lower = following.group().lower()
    return (
        following.group()[0].isupper()
        or lower in speech.subjects
        or lower in _LINKING
        or lower in speech.articles
        or lower in speech.owners
        or is_person_noun(lower, speech)
    )


def _find_tag_end(text: str, start: int, end: int, speech: Speech) -> int:
    """Return the character at which speech goes on behind a tag; `end` if it does not go on."""
    for sign in _SIGN.finditer(text, start, end):
        word = _LAST_PART.search(text, max(start, sign.start() - _LONGEST_PART), sign.start())
        last = word.group().lower() if word else ""
        if sign.group()[0] == "." and (last in speech.abbreviations or len(last) == 1):
            continue
        if sign.group()[0] == "," and _tells_role(text, sign.end(), end, speech):
            continue
        return sign.end()
    return end


def _tells_role(text: str, start: int, end: int, speech: Speech) -> bool:
    """Whether the words behind a comma tell who the speaker is: a dit Lund, le maire de Lyon."""
    for word in islice(_WORD_PART.finditer(text, start, end), 2):
        if word.group()[0].isupper():
            return True  # a dit le maire, Ada Moreno
        lower = word.group().lower()
        if is_person_noun(lower, speech) or lower in speech.titles:
            return True
        if lower not in speech.articles and f"{lower}'" not in speech.elisions:
            return False
    return False
