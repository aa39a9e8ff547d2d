"""Make the quotes of a text from what was decided about its quotations.

A quote is one or more quotations of one speaker: the reporter's words may interrupt it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model import Quote, QuoteForm
from summarizer.quotes.attribution.confidence import tell_confidence
from summarizer.quotes.attribution.page_voice import PageVoice
from summarizer.quotes.coreference.definite_nouns import is_closed
from summarizer.quotes.listing import thresholds
from summarizer.quotes.listing.parts import join_parts, trim
from summarizer.quotes.listing.selection import is_listed
from summarizer.quotes.listing.speaker import describe_speaker
from summarizer.quotes.values.context import WITHIN_CLAUSE, Ending, Lead
from summarizer.quotes.values.mention import NAME, NOMINAL, EntityType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Span
    from summarizer.models.linear import Weights
    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.guess import Attribution, Guess
    from summarizer.quotes.values.mention import Mention
    from summarizer.quotes.values.survey import Survey

#: What joins two parts in the text of a quote: two with the reporter's words between them, and two
#: paragraphs without such words.
_INTERRUPTED, _CARRIED_OVER = " […] ", "\n"
#: The most words of a quotation that may be a term, and of one behind a preposition: the law on
#: “…”.
_TERM, _LONGEST_TERM = 3, 9
#: After these a quotation is a whole clause, even if its first letter is in lower case.
_BEFORE_CLAUSE = frozenset({Lead.COMMA, Lead.COLON, Lead.QUOTATION})


def list_quotes(
    survey: Survey, attribution: Attribution, table: Weights, confidence: float | None
) -> tuple[Quote, ...]:
    """Return the quotes of a text, in order.

    The learned weights in `table` tell how likely it is that this is the right speaker. He is
    shown if that is at least `confidence` and his mention says who he is. If `confidence` is None,
    the limit depends on the language and the page.
    """
    listed = [guess for guess in attribution.guesses if is_listed(survey, guess)]
    found = []
    for parts in join_parts(listed):
        lead = parts[0]
        told = round(tell_confidence(survey, lead, table), 3)
        least = _find_least_confidence(survey, lead) if confidence is None else confidence
        speaker = None
        if lead.mention is not None and told >= least and not _is_nameless(survey, lead):
            speaker = describe_speaker(survey, attribution, lead.mention, lead.entity)
        text, spans = _join_text(survey.document.text, parts)
        form = _find_form(survey.document.text, lead.context, spans[0])
        found.append(Quote(text=text, parts=spans, form=form, speaker=speaker, confidence=told))
    return tuple(found)


def _is_nameless(survey: Survey, guess: Guess) -> bool:
    """Whether the speaker's words leave open who speaks: “another”, “many people”; or are missing.

    In languages whose grammar knows no gender, a noun for a person that stands for nobody known
    leaves it open too if it is a single word, or has no determiner where verbs come last, or ends
    with a word for “that” (`is_closed`), or is an office in capitals.
    """
    if guess.mention is None:
        return True
    speech, mention = survey.document.speech, survey.mentions[guess.mention]
    if mention.text.lower() in speech.nameless:
        return True
    if _tells_of_somebody_known(survey, mention):
        return True
    if not speech.he_or_she or mention.kind is not NOMINAL or guess.entity is not None:
        return False
    alone = mention.first == mention.last and mention.tail in {None, mention.last}
    first = survey.document.lower[mention.first]
    alone = alone or (speech.verb_final and first not in speech.determiners)
    alone = alone or is_closed(survey.document, mention.tail or mention.last)
    office = speech.offices_in_capitals and mention.text[0].isupper()
    return mention.entity_type is EntityType.PERSON and (alone or office)


def _tells_of_somebody_known(survey: Survey, mention: Mention) -> bool:
    """Whether capitals are no name but tell more of somebody known: sutradara Jatuh Cinta itu."""
    document, speech = survey.document, survey.document.speech
    return (
        mention.kind is NAME
        and document.lower[mention.outer] in speech.nouns
        and document.words[mention.outer].islower()
        and speech.given.isdisjoint(document.lower[mention.first : mention.last + 1])
        and is_closed(document, mention.last)
    )


def _find_least_confidence(survey: Survey, guess: Guess) -> float:
    """Return the least confidence at which the speaker of a quotation is shown."""
    if not survey.document.speech.learned_from_pages:
        doubtful = _is_doubtful(survey, guess)
        return thresholds.SPEAKER_IN_DOUBT if doubtful else thresholds.SPEAKER_CONFIDENCE
    if guess.page == PageVoice.SPEAKING:
        return thresholds.SPEAKER_AMONG_SPEECH
    return thresholds.SPEAKER_ELSEWHERE


def _is_doubtful(survey: Survey, guess: Guess) -> bool:
    """Whether nothing ties a speaker to a quotation, which may be a term and no speech.

    No verb of speech belongs to either, and it is short and amid a clause, or the speaker is far.
    """
    context, document = guess.context, survey.document
    tied = context.tag_verb is not None or not guess.tie.endswith(":none")
    if tied or document.speech.verb_final:
        return False
    words = len(document.text[context.quotation.start : context.quotation.end].split())
    term = _LONGEST_TERM if context.lead is Lead.PREPOSITION else _TERM
    amid = context.lead in WITHIN_CLAUSE and context.ending is not Ending.COMMA
    return (amid and words <= term) or guess.tie == "far:none"


def _join_text(text: str, parts: Sequence[Guess]) -> tuple[str, tuple[Span, ...]]:
    """Return the text of a quote, and where its parts stand."""
    spans: list[Span] = []
    joined = ""
    for guess in parts:
        span = trim(text, guess.context.quotation)
        if span is None:
            continue
        if spans:
            joined += _CARRIED_OVER if guess.context.carried_over else _INTERRUPTED
        spans.append(span)
        joined += span.of(text)
    return joined, tuple(spans)


def _find_form(text: str, context: QuotationContext, span: Span) -> QuoteForm:
    if context.lead in WITHIN_CLAUSE:
        return QuoteForm.MIXED
    apart = context.lead in _BEFORE_CLAUSE or context.ending is Ending.COMMA
    return QuoteForm.MIXED if text[span.start].islower() and not apart else QuoteForm.DIRECT
