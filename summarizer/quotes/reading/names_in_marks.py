"""Tell names that stand in quotation marks from speech: the firm «Ромашка»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.quotes.words.verb_classes import attributes_speech

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotations.quotation import Paragraph, Quotation

#: The most words of a name in marks; a longer stretch is a slogan or speech.
_LONGEST = 5
#: The most words of a name in marks behind a verb of speech, or at the start of a sentence.
_LONGEST_BESIDE_VERB = 3
_LAST_WORD = re.compile(r"(?<![\w-])[_-]*([^\W_][\w-]*)\Z")
_FIRST_WORD = re.compile(r"[^\W\d_][\w-]*")
_NEXT_WORD = re.compile(r"[\s,—–-]{0,5}([^\W\d_][\w-]*)")
_TAG = re.compile(r",?(?:\s{0,9}[—–-]\s|\s{1,9}[—–](?=[^\W\d_]))")
#: The number of characters that are looked at on each side of the marks.
_AROUND = 40


def find_names_in_marks(
    text: str, paragraphs: list[Paragraph], quoted: list[Quotation], speech: Speech
) -> set[int]:
    """Return the indexes of those stretches in `quoted` that are names.

    An empty set if the language does not put names into quotation marks.
    """
    found: set[int] = set()
    if not speech.quoted_names:
        return found
    for number, stretch in enumerate(quoted):
        before = quoted[number - 1] if number else None
        beside = ""
        if before is not None and before.paragraph == stretch.paragraph and number - 1 in found:
            beside = text[before.outer_end : stretch.outer_start].strip()
        listed = beside in {",", "—", "–", "-"} or beside in speech.conjunctions
        if _is_name(text, paragraphs[stretch.paragraph], stretch, speech, listed=listed):
            found.add(number)
    return found


def _is_name(
    text: str, paragraph: Paragraph, quoted: Quotation, speech: Speech, *, listed: bool
) -> bool:
    inner = text[quoted.start : quoted.end].strip()
    words = inner.split()
    if not quoted.closed or not 0 < len(words) <= _LONGEST:
        return False
    if not (inner[0].isupper() or inner[0].isdigit()) or inner[-1] in ".!?…,":
        return False
    if listed:
        return True
    if speech.verb_final and _leads_to_verb(text, quoted.outer_end, speech):
        return False  # rahbar “…”, dedi
    before = text[max(paragraph.start, quoted.outer_start - _AROUND) : quoted.outer_start].rstrip()
    after = text[quoted.outer_end : min(paragraph.end, quoted.outer_end + _AROUND)].lstrip()
    word = _LAST_WORD.search(before)
    if word:
        if "," in inner:
            return False
        reports = attributes_speech(word[1].lower(), speech)
        return not reports or len(words) <= _LONGEST_BESIDE_VERB
    if before[-1:] == "(":
        return True
    # «Спартак» обыграл «Зенит»: at the start of a sentence, with no tag behind it
    opens = not before or before[-1] in ".!?…"
    goes_on = _FIRST_WORD.match(after)
    return opens and goes_on is not None and len(words) <= _LONGEST_BESIDE_VERB


def _leads_to_verb(text: str, at: int, speech: Speech) -> bool:
    """Whether a verb of speech stands behind the marks, or an adverb that leads to one: deb."""
    word = _NEXT_WORD.match(text, at)
    lower = word[1].lower() if word else ""
    return lower in speech.adverbs or attributes_speech(lower, speech)


def begins_tag(text: str, at: int) -> bool:
    """Whether a dash, with or without a comma before it, leads from a quotation to its tag."""
    return _TAG.match(text, at) is not None
