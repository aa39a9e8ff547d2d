"""Find what stands right before and right behind a quotation, and the sign with which it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotations.quotation import Quotation
from summarizer.quotes.mentions.name_words import is_name_word
from summarizer.quotes.reading.names_in_marks import begins_tag
from summarizer.quotes.values.context import Ending, Follow, Lead
from summarizer.quotes.words.verb_classes import attributes_speech, classify_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.document import Document, Item

#: The number of items behind a quotation that are searched for a verb of speech or its pronoun.
_SMALL_WORDS = 5
_DASHES = frozenset("—–-")
#: What may stand before a quotation that is a whole sentence with its full stop outside the marks.
_BEFORE_SENTENCE = frozenset(
    {Lead.PARAGRAPH_START, Lead.SENTENCE_START, Lead.COLON, Lead.QUOTATION}
)


def find_lead(document: Document, sentence: int, place: int) -> Lead:
    """Return what stands right before the quotation that is item `place` of a sentence."""
    speech, items = document.speech, document.sentences[sentence].items
    if place == 0:
        paragraph = document.sentences[sentence].paragraph
        opens = sentence == document.sentence_ranges[paragraph][0]
        return Lead.PARAGRAPH_START if opens else Lead.SENTENCE_START
    item = items[place - 1]
    if isinstance(item, Quotation):
        return Lead.QUOTATION
    word = document.lower[item]
    if word == ":":
        return Lead.COLON
    if word == ",":
        return Lead.COMMA
    if word in _DASHES:
        if speech.head_first and place == 2 and _is_dateline(document, items[0]):
            return Lead.PARAGRAPH_START
        # „…” – powiedział Nowak – „…”: here a dash does the work of a comma
        spoke = any(isinstance(item, Quotation) for item in items[:place])
        return Lead.COMMA if speech.tag_dashes and spoke else Lead.DASH
    if word in speech.that:
        return Lead.THAT
    if word in speech.determiners or word in speech.genders:
        return Lead.DETERMINER
    if word in speech.prepositions:
        return Lead.PREPOSITION
    return Lead(classify_verb(word, speech) or Lead.WORD)


def follows_colon(document: Document, sentence: int, place: int) -> bool:
    """Whether a quotation opens its sentence, and a colon ends the sentence before."""
    if place or not sentence:
        return False
    before = document.sentences[sentence - 1].items[-1]
    return not isinstance(before, Quotation) and document.lower[before] == ":"


def is_led_in_above(document: Document, context: QuotationContext) -> bool:
    """Whether a quotation is a paragraph, and a colon ends the paragraph before it."""
    return context.alone_in_paragraph and follows_colon(document, context.sentence, context.place)


def _is_dateline(document: Document, item: Item) -> bool:
    """Whether the first item of a sentence is a place in capitals: ROMA – «…»."""
    if isinstance(item, Quotation):
        return False
    word = document.words[item]
    return word.isupper() and len(word) > 1


def find_ending(document: Document, quotation: Quotation, follow: Follow) -> Ending:
    """Return the sign with which a quotation ends; `follow` is what stands behind it."""
    if not quotation.closed:
        return Ending.OPEN
    if follow is Follow.SPEECH_VERB and document.speech.verb_final:
        return Ending.COMMA  # “…” dedi, “….” diye konuştu: no sign tells that the tag follows
    tail = document.text[max(quotation.start, quotation.end - 4) : quotation.end]
    last = tail.rstrip("\"'’”» ")[-1:]
    if last == "," or (last.isalnum() and _has_comma_behind(document, quotation.outer_end)):
        return Ending.COMMA
    if last in {".", "…"}:
        return Ending.STOP
    if last in {"?", "!"}:
        return Ending.QUESTION
    return Ending.DASH if last in _DASHES else Ending.NONE


def _has_comma_behind(document: Document, end: int) -> bool:
    """Whether a comma, or a dash that does its work, stands right behind the closing mark."""
    if document.speech.tag_dashes and begins_tag(document.text, end):
        return True  # „…” – powiedział: here a dash does the work of a comma
    return document.text[end : end + 2].lstrip()[:1] == ","


def ends_outside(document: Document, items: Sequence[Item], place: int, lead: Lead) -> bool:
    """Whether a quotation is a whole sentence whose full stop is outside its marks: «…»."""
    if not document.speech.stops_outside or lead not in _BEFORE_SENTENCE:
        return False
    if place + 1 == len(items):
        return lead is Lead.COLON  # a headline has no full stop
    item = items[place + 1]
    if place + 2 != len(items) or isinstance(item, Quotation):
        return False
    return document.words[item] == "."


def find_follow(document: Document, items: Sequence[Item], place: int) -> Follow:
    """Return what stands right behind the quotation that is item `place` of its sentence."""
    speech = document.speech
    if place + 1 >= len(items):
        return Follow.END
    if speech.head_first or speech.verb_final:
        place = _skip_small_words(document, items, place)
    item = items[place + 1]
    if isinstance(item, Quotation):
        return Follow.QUOTATION
    word = document.lower[item]
    if word in ".?!…":
        return Follow.STOP
    if word == ",":
        return Follow.COMMA
    if not word[0].isalnum():
        return Follow.SIGN
    if word in speech.subjects:
        return Follow.PRONOUN
    if attributes_speech(word, speech):
        return Follow.SPEECH_VERB
    if is_name_word(document.words[item]):
        return Follow.NAME
    return Follow.DETERMINER if word in speech.determiners else Follow.WORD


def _skip_small_words(document: Document, items: Sequence[Item], place: int) -> int:
    """Return the place right before the verb of speech, or its pronoun, that follows small words.

    For example: s'est-il réjoui, ha poi detto. If no such word follows, `place` is returned.
    """
    lower, speech = document.lower, document.speech
    for at in range(place + 1, min(place + 1 + _SMALL_WORDS, len(items))):
        item = items[at]
        if isinstance(item, Quotation):
            break
        word = lower[item]
        if word in speech.subjects or attributes_speech(word, speech):
            return at - 1
        if word not in speech.auxiliaries and word not in speech.adverbs:
            break
    return place
