"""Select the mentions that may be the speaker of a quotation."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from summarizer.quotes.cues.agreement import agrees
from summarizer.quotes.values.context import Follow

if TYPE_CHECKING:
    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.survey import Survey

#: The most candidates on each side of a quotation in its own paragraph.
_NEAR = 14
#: The most candidates in each of the paragraphs before it, the nearest paragraph first.
_BEFORE = (8, 5, 3)
#: The most candidates in the paragraph behind it.
_BEHIND = 3


def select_candidates(
    survey: Survey, context: QuotationContext, previous: int | None
) -> list[int]:
    """Return the mentions that may be the speaker of a quotation, in the order of the text.

    `previous` is the mention that speaks the last quotation before; None if none speaks.
    """
    document, paragraphs = survey.document, survey.by_paragraph
    paragraph, start = context.quotation.paragraph, context.quotation.start
    own = paragraphs[paragraph]
    cut = bisect_left(own, start, key=lambda at: document.starts[survey.mentions[at].first])
    found = [*own[max(0, cut - _NEAR) : cut + _NEAR]]
    for back, most in enumerate(_BEFORE, start=1):
        if paragraph - back >= 0:
            found = [*paragraphs[paragraph - back][-most:], *found]
    if paragraph + 1 < len(paragraphs):
        found += paragraphs[paragraph + 1][:_BEHIND]
    if previous is not None and previous not in found:
        found = [previous, *found]
    return _leave_out_disagreeing(survey, context, found)


def _leave_out_disagreeing(
    survey: Survey, context: QuotationContext, found: list[int]
) -> list[int]:
    """Leave out the mentions that cannot be the subject of the verb in the quotation's tag.

    If none is left, all stay.
    """
    document = survey.document
    if (
        not document.speech.has_cases
        or context.follow is not Follow.SPEECH_VERB
        or context.tag_verb is None
    ):
        return found
    verb = document.lower[context.tag_verb]
    agreeing = [
        index
        for index in found
        if agrees(document, survey.mentions[index], verb)
        or (
            index in survey.according
            and document.sentence_of[survey.mentions[index].first] == context.sentence
        )
    ]
    return agreeing or found
