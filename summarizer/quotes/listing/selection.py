"""Select the quotations that are listed: speech, not titles of works, signs or scare quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotations.quotation import DASH, Quotation
from summarizer.quotes.attribution.page_voice import PageVoice
from summarizer.quotes.listing import thresholds
from summarizer.quotes.listing.parts import trim
from summarizer.quotes.values.context import (
    APART_FROM_CLAUSE,
    WITHIN_CLAUSE,
    Ending,
    Follow,
    Lead,
)
from summarizer.quotes.words.inflection import inflect
from summarizer.quotes.words.title_case import Case, classify_case
from summarizer.quotes.words.verb_classes import attributes_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.survey import Survey

#: A quotation of no more words than these is short; a whole sentence has more.
_FEW = 2
#: The most words of a quotation that only says what something is called.
_LONGEST_NAME = 4
#: The most words of a title behind a preposition, in languages that give a title one capital; a
#: longer quotation is speech.
_LONGEST_TITLE = 5
#: The most words and signs from a verb to the quotation into which it leads.
_VERB_BEFORE = 4
#: The most words and signs from a noun for a work to its title in apposition.
_WORK_WITHIN = 4
#: What stands before the title of a work.
_BEFORE_TITLE = frozenset({Lead.PREPOSITION, Lead.DETERMINER, Lead.WORD})
#: How a quotation ends if its tag follows it.
_BEFORE_TAG = frozenset({Ending.COMMA, Ending.QUESTION})
#: How a whole sentence ends.
_SENTENCE_END = frozenset({Ending.STOP, Ending.QUESTION})


def is_listed(survey: Survey, guess: Guess) -> bool:
    """Whether a quotation is listed at all."""
    document, context = survey.document, guess.context
    quotation, lead = context.quotation, context.lead
    if trim(document.text, quotation) is None:
        return False
    if quotation.mark == DASH:
        return True  # speech behind a dash has a tag, or continues a dialogue whose lines have one
    words = document.text[quotation.start : quotation.end].split()
    if len(words) == 1 and (
        lead in WITHIN_CLAUSE or (lead not in APART_FROM_CLAUSE and words[0].islower())
    ):
        return False  # a word in marks within a clause: the “temporary” closure
    if (
        is_title(words, lead, document.speech)
        or _is_name_in_clause(document.speech, context, words)
        or _is_work_in_apposition(document, context, words)
        or _is_denied(document, context)
        or _is_no_voice(survey, guess)
        or _is_called_so(document, context, words)
    ):
        return False
    threshold = _find_threshold(document, guess, len(words))
    return guess.speech_probability >= threshold or _is_sentence_behind_colon(
        document, guess, words
    )


def _find_threshold(document: Document, guess: Guess, words: int) -> float:
    """Return how probably a quotation of `words` words must be speech to be listed."""
    context = guess.context
    sure = guess.mention_probability >= thresholds.SURE_SPEAKER
    tagged = context.follow is Follow.SPEECH_VERB and context.ending in _BEFORE_TAG
    if document.speech.learned_from_pages and guess.page == PageVoice.SPEAKING:
        if tagged or (context.lead is Lead.COLON and sure):
            return thresholds.TAGGED_SPEECH
        return thresholds.SHORT_SPEECH if words <= _FEW else thresholds.SPEECH_AMONG_SPEECH
    if (context.lead is Lead.COLON and sure) or _is_tagged(document, context):
        if document.speech.quoted_names:
            return thresholds.SPEECH_BEHIND_COLON_NAMES_KNOWN
        return thresholds.SPEECH_BEHIND_COLON
    return thresholds.SPEECH if words > _FEW or tagged else thresholds.SHORT_SPEECH


def is_title(words: Sequence[str], lead: Lead, speech: Speech) -> bool:
    """Whether words in capitals within the reporter's clause name a work: on “This Week”.

    Of 130 such quotations in the annotated tuning articles none was required as speech.
    """
    if speech.head_first and lead is Lead.PREPOSITION and len(words) <= _LONGEST_TITLE:
        return words[0][:1].isupper()  # a «Porta aperta»: only the first word has a capital
    return (
        lead in _BEFORE_TITLE
        and not speech.capital_nouns
        and classify_case(words, speech) is Case.TITLE
    )


def _is_denied(document: Document, context: QuotationContext) -> bool:
    """Whether the verb that leads into a quotation is denied: tidak pernah berkata “…”."""
    speech, verb = document.speech, context.tag_verb
    if verb is None or not context.place:
        return False
    if not attributes_speech(document.lower[verb], speech):
        return False  # n’en démord pas : «…»
    if document.lower[verb] in speech.denying:
        return False  # did not deny that he was “a fan”
    before = document.sentences[context.sentence].items[: context.place]
    if verb not in before[-_VERB_BEFORE:]:
        return False
    one, other = document.lower[max(0, verb - 1)], document.lower[max(0, verb - 2)]
    if one.endswith(speech.negation_endings):
        return True
    return one in speech.negations or (one in speech.auxiliaries and other in speech.negations)


def _is_work_in_apposition(
    document: Document, context: QuotationContext, words: Sequence[str]
) -> bool:
    """Whether words in capitals stand between commas behind a noun for a work.

    For example: film terbarunya, “Senja di Pelabuhan”, Kamis malam.
    """
    if context.lead is not Lead.COMMA or context.follow is Follow.SPEECH_VERB:
        return False
    if classify_case(words, document.speech) is not Case.TITLE:
        return False
    items = document.sentences[context.sentence].items
    before = items[max(0, context.place - _WORK_WITHIN) : context.place]
    works = inflect(document.speech.works, document.speech)
    return any(
        not isinstance(item, Quotation) and document.lower[item] in works for item in before
    )


def _is_name_in_clause(speech: Speech, context: QuotationContext, words: Sequence[str]) -> bool:
    """Whether words in a clause without a verb of speech are a name: der Preis „Blaue Feder“.

    Only in languages where all nouns have capitals, so that a capital does not show a name. Words
    with an auxiliary or a pronoun are speech.
    """
    if not speech.capital_nouns or context.lead not in _BEFORE_TITLE:
        return False
    if (
        context.tag_verb is not None
        or context.ending in _SENTENCE_END
        or not words[0][0].isupper()
    ):
        return False
    return not any(
        word.strip(",.;:").lower() in speech.auxiliaries | speech.subjects for word in words
    )


def _is_called_so(document: Document, context: QuotationContext, words: Sequence[str]) -> bool:
    """Whether a quotation only says what something is called: las llamadas «zonas».

    In Romance languages such a quotation is short. In others it has capitals like a title: called
    “Rain at Night”.
    """
    if _word_before(document, context) not in document.speech.naming:
        return False
    if document.speech.head_first:
        return len(words) <= _LONGEST_NAME
    titled = classify_case(words, document.speech) is Case.TITLE
    return titled and not document.speech.capital_nouns


def _is_sentence_behind_colon(document: Document, guess: Guess, words: Sequence[str]) -> bool:
    """Whether a quotation behind a colon is a whole sentence: few titles look like one.

    It is longer than `_FEW` words, or of so many if somebody surely speaks. Not in English.
    """
    context = guess.context
    if document.speech.weights_learned or context.lead is not Lead.COLON:
        return False
    sure = guess.mention_probability >= thresholds.SURE_SPEAKER
    whole = words[0][0].isupper() and context.ending in _SENTENCE_END
    return whole and len(words) >= (_FEW if sure else _FEW + 1)


def _is_tagged(document: Document, context: QuotationContext) -> bool:
    """Whether a tag follows the closing comma, question or exclamation mark: «Да», — сказал он."""
    if not document.speech.tag_dashes or context.ending not in _BEFORE_TAG:
        return False
    if context.follow is Follow.SPEECH_VERB:
        return True
    for item in document.sentences[context.sentence].items[context.place + 1 :][:1]:
        if not isinstance(item, Quotation):
            return any(document.lower[item] == words[0] for words in document.speech.according)
    return False


def _is_no_voice(survey: Survey, guess: Guess) -> bool:
    """Whether nobody says the words: they stand on a sign, or behind “so-called” or the like."""
    document = survey.document
    if _word_before(document, guess.context) in document.speech.so_called:
        return True  # the so-called “gardens of salt”
    if _stands_on_sign(document, guess.context):
        return True
    if guess.mention is None:
        return False
    return survey.mentions[guess.mention].head in document.speech.signs


def _stands_on_sign(document: Document, context: QuotationContext) -> bool:
    """Whether a sign or a work is named right before a quotation: баннер: «…», в законе «…».

    Not in English.
    """
    speech = document.speech
    if not context.place or speech.weights_learned:
        return False
    items = document.sentences[context.sentence].items[max(0, context.place - 2) : context.place]
    words = [document.lower[item] for item in items if not isinstance(item, Quotation)]
    if words and words[-1] == ":":
        return len(words) > 1 and words[0] in inflect(speech.signs, speech)
    first = document.text[context.quotation.start]
    return bool(words) and first.isupper() and words[-1] in inflect(speech.works, speech)


def _word_before(document: Document, context: QuotationContext) -> str:
    """Return the word right before a quotation in its sentence; "" if there is none."""
    if not context.place:
        return ""
    item = document.sentences[context.sentence].items[context.place - 1]
    return "" if isinstance(item, Quotation) else document.lower[item]
