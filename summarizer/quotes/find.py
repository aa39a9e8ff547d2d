"""Find the quotations of a text and who said them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.model import Quote
from summarizer.models.linear import Weights, load_weights
from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotes.attribution.attribute import attribute
from summarizer.quotes.listing.parts import trim
from summarizer.quotes.listing.quote import list_quotes
from summarizer.quotes.listing.thresholds import SPEAKER_CONFIDENCE
from summarizer.quotes.survey import survey_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.quotes.values.survey import Survey

#: The fewest words of a quotation that is listed in a language without rules: shorter ones are as
#: often titles as speech.
_WORDS_WITHOUT_RULES = 5


def find_quotes(text: str, *, language: str = "en") -> tuple[Quote, ...]:
    """Return the quotations of a clean text, in order, with their speakers.

    In a language without rules only the longer quotations are returned, and without speakers.
    """
    rules = language_of(language)
    if rules is None or rules.speech is None:
        return _find_without_rules(text)
    return decide_quotes(survey_text(text, rules.speech), load_weights("quotes"))


def decide_quotes(
    survey: Survey, tables: Mapping[str, Weights], confidence: float = SPEAKER_CONFIDENCE
) -> tuple[Quote, ...]:
    """Return the quotations of a surveyed text, decided by the learned `tables`.

    A speaker who is less sure than `confidence` is not named.
    """
    return list_quotes(survey, attribute(survey, tables), tables["confidence"], confidence)


def _find_without_rules(text: str) -> tuple[Quote, ...]:
    found = []
    for quotation in pair_marks(text, split_paragraphs(text)):
        span = trim(text, quotation)
        if (
            span is not None
            and len(span.of(text).split()) >= _WORDS_WITHOUT_RULES
            and not quotation.single
        ):
            found.append(Quote(text=span.of(text), parts=(span,)))
    return tuple(found)
