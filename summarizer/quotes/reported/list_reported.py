"""List the sentences in which the reporter tells what a person or a body said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.clean import wording
from summarizer.languages.speech.grammar import Gender
from summarizer.model import Quote, QuoteForm, Span
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.listing.speaker import describe_speaker
from summarizer.quotes.reported.frames import Frame, find_frames
from summarizer.quotes.values.mention import NAME, PRONOUN, EntityType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.quotes.reported.frames import Framed
    from summarizer.quotes.values.document import Document, ReporterSentence
    from summarizer.quotes.values.guess import Attribution
    from summarizer.quotes.values.survey import Survey

#: By frame: the probability that its speaker said so. It is about the share that was right on
#: pages that were read.
_CONFIDENCE = {Frame.THAT: 0.95, Frame.ACCORDING: 0.95, Frame.TAG: 0.95, Frame.CLAUSE: 0.9}
#: The most words of a quotation within a sentence that reports speech. A longer one is speech by
#: itself, even if it is not listed as a quote, so its sentence is no report.
_FEW = 5
#: A person is named as the speaker if the pronoun stands for them at least this probably.
_SURE_PRONOUN = 0.7
_SPEAKING = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.GROUP})


def list_reported(
    survey: Survey, attribution: Attribution, quotes: Sequence[Quote]
) -> tuple[Quote, ...]:
    """Return the sentences that report speech without quoting it, in order, with their speakers.

    Each is a quote in the form INDIRECT, of the whole sentence as it stands. A sentence that holds
    a part of one of the listed `quotes` is left out.
    """
    found: dict[str, Quote] = {}
    for span, framed in _list_sentences(survey, quotes):
        number = framed.mention
        entity, sure = survey.entity_of[number], 1.0
        if survey.mentions[number].kind is PRONOUN:
            entity, sure = attribution.resolved.get(number, (None, 0.0))
            if sure < _SURE_PRONOUN:
                continue
        governed = not survey.mentions[number].may_be_subject
        if governed and framed.frame is not Frame.ACCORDING:
            continue
        if not _is_speaker(survey, number, entity):
            continue
        text = span.of(survey.document.text)
        found.setdefault(
            wording(text),
            Quote(
                text=text,
                parts=(span,),
                form=QuoteForm.INDIRECT,
                speaker=describe_speaker(survey, attribution, number, entity),
                confidence=round(sure * _CONFIDENCE[framed.frame], 3),
            ),
        )
    return tuple(found.values())


def _list_sentences(survey: Survey, quotes: Sequence[Quote]) -> Iterator[tuple[Span, Framed]]:
    """Yield the sentences that report speech, and hold no part of a quote or long quotation."""
    document = survey.document
    starts = sorted(part.start for quote in quotes for part in quote.parts)
    at = 0
    for framed in find_frames(survey):
        sentence = framed.sentence
        span = _find_span(document, sentence)
        while at < len(starts) and starts[at] < span.start:
            at += 1
        if (at == len(starts) or starts[at] >= span.end) and not _quotes_much(document, sentence):
            yield span, framed


def _find_span(document: Document, sentence: ReporterSentence) -> Span:
    """Return the place of a sentence in the text, quotation marks included.

    An opening bracket at its start that does not close within it is left out.
    """
    words = [document.words[one] for one in sentence.items if not isinstance(one, Quotation)]
    whole = words[:1] != ["("] or ")" in words
    first, last = sentence.items[0 if whole else 1], sentence.items[-1]
    start = first.outer_start if isinstance(first, Quotation) else document.starts[first]
    end = last.outer_end if isinstance(last, Quotation) else document.ends[last]
    return Span(start, end)


def _quotes_much(document: Document, sentence: ReporterSentence) -> bool:
    """Whether a sentence holds a quotation of more than a few words."""
    return any(
        len(document.text[item.start : item.end].split()) > _FEW
        for item in sentence.items
        if isinstance(item, Quotation)
    )


def _is_speaker(survey: Survey, number: int, entity: int | None) -> bool:
    """Whether a mention stands for a person or a body that a name or a noun identifies."""
    document, mention = survey.document, survey.mentions[number]
    speech = document.speech
    if entity is not None:
        known = survey.entities[entity]
        if known.uncertain or known.entity_type is EntityType.PLACE:
            return False
        return mention.kind is NAME or known.entity_type in _SPEAKING
    if mention.kind is PRONOUN or mention.entity_type not in _SPEAKING:
        return False
    first = document.lower[mention.outer]
    own = speech.genders.get(first) is Gender.FIRST_PERSON  # my doctor said
    return not own and mention.head not in speech.determiners | speech.bare_titles | speech.anyone
