"""Find the quotations of a text and who said them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages import language_of
from summarizer.languages.east_asian import QUOTING
from summarizer.languages.letters import IDEOGRAPHS, UNSPACED
from summarizer.model import Quote
from summarizer.models.linear import Weights, load_weights
from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotations.quotation import DASH
from summarizer.quotes.attribution.attribute import attribute
from summarizer.quotes.caseless.name_speakers import CONFIDENCE, Finding, name_speakers
from summarizer.quotes.caseless.speeches import find_speeches
from summarizer.quotes.listing.parts import trim
from summarizer.quotes.listing.quote import list_quotes
from summarizer.quotes.reported.list_reported import list_reported
from summarizer.quotes.survey import survey_text
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.languages.speech.caseless import CaselessSpeech
    from summarizer.model import Speaker
    from summarizer.quotations.quotation import Quotation
    from summarizer.quotes.values.survey import Survey

#: The fewest words of a quotation that is listed in a language without rules: shorter ones are as
#: often titles as speech.
_WORDS_WITHOUT_RULES = 5

#: Marks that speech has inside quotation marks in Chinese and Japanese, and titles seldom have.
_MARK_OF_SPEECH = re.compile("[。！？，、…]")
#: The fewest characters of speech in Chinese and Japanese.
_LEAST_CHARACTERS = 3
#: The fewest letters of speech in Thai and its neighbours: about five words.
_LEAST_LETTERS = 15
_IDEOGRAPH = re.compile(f"[{IDEOGRAPHS}]")
_UNSPACED = re.compile(f"[{UNSPACED}]")


class Said(NamedTuple):
    """What a text tells that somebody said."""

    #: The quotations, in order.
    quotes: tuple[Quote, ...]
    #: The sentences that report speech without quoting it, in order.
    reported: tuple[Quote, ...]


def find_quotes(text: str, *, language: str = "en") -> tuple[Quote, ...]:
    """Return the quotations of a clean text, in order, with their speakers.

    In a language without capitals, or without rules, only those are returned that are long enough
    to be speech, are marked as speech (in Chinese and Japanese), have a known speaker, or stand
    beside words that tell that somebody says them (in Arabic, Persian and Hindi). Without rules no
    speaker is known.
    """
    rules = language_of(language)
    if rules is None or rules.speech is None:
        return _find_by_marks(text, rules.caseless_speech if rules else None)
    return decide_quotes(survey_text(text, rules.speech), load_weights(rules.speech.weights))


def find_said(text: str, *, language: str = "en") -> Said:
    """Return the quotations of a clean text as `find_quotes` does, and the speech reported in it.

    In a language without capitals, or without rules, no reported speech is found.
    """
    rules = language_of(language)
    if rules is None or rules.speech is None:
        return Said(_find_by_marks(text, rules.caseless_speech if rules else None), ())
    survey, tables = survey_text(text, rules.speech), load_weights(rules.speech.weights)
    attribution = attribute(survey, tables)
    quotes = list_quotes(survey, attribution, tables["confidence"], None)
    return Said(quotes, list_reported(survey, attribution, quotes))


def decide_quotes(
    survey: Survey, tables: Mapping[str, Weights], confidence: float | None = None
) -> tuple[Quote, ...]:
    """Return the quotations of a surveyed text, decided by the learned `tables`.

    A speaker who is less sure than `confidence` is not named. None sets that limit by the language
    and the page.
    """
    return list_quotes(survey, attribute(survey, tables), tables["confidence"], confidence)


def _find_by_marks(text: str, rules: CaselessSpeech | None) -> tuple[Quote, ...]:
    paragraphs = split_paragraphs(text)
    if rules is None:
        speeches = [[one] for one in pair_marks(text, paragraphs)]
        findings = [Finding(None, not one.single and _is_speech(text, one)) for (one,) in speeches]
    else:
        speeches = find_speeches(text, paragraphs, rules)
        lengthy = [(parts, any(_is_speech(text, one) for one in parts)) for parts in speeches]
        findings = name_speakers(text, paragraphs, lengthy, rules)
    found: list[Quote] = []
    for parts, (speaker, spoken) in zip(speeches, findings, strict=True):
        if spoken:
            found += _list_quote(text, parts, speaker)
    return tuple(found)


def _list_quote(text: str, parts: Sequence[Quotation], speaker: Speaker | None) -> Iterator[Quote]:
    spans = tuple(span for part in parts if (span := trim(text, part)))
    if spans:
        glue = " […] " if parts[0].closed else "\n"
        yield Quote(
            text=glue.join(span.of(text) for span in spans),
            parts=spans,
            speaker=speaker,
            confidence=CONFIDENCE if speaker else 0.0,
        )


def _is_speech(text: str, quotation: Quotation) -> bool:
    """Whether a quotation is long enough for speech, or marked as speech: by a dash, or as below.

    In Chinese and Japanese “星光” is a name; “这是对的。” and ：“这是对的” are speech.
    """
    if quotation.mark == DASH:
        return True
    words = text[quotation.start : quotation.end]
    if not _UNSPACED.search(words):
        return len(words.split()) >= _WORDS_WITHOUT_RULES
    if not _IDEOGRAPH.search(words):
        return count_words(words) >= _LEAST_LETTERS
    if count_words(words) < _LEAST_CHARACTERS:
        return False
    led_in = text[max(0, quotation.outer_start - 1) : quotation.outer_start] in {"：", ":"}
    tag = text[quotation.outer_end : quotation.outer_end + 1] == QUOTING
    return led_in or tag or _MARK_OF_SPEECH.search(words) is not None
