"""Tell how much of what a text puts in quotation marks is surely speech.

In news nearly all of it is; in a guide or a reference nearly nothing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from summarizer.quotes.values.context import Ending, Follow, Lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.context import QuotationContext

#: How a quotation ends if its tag follows it, and what stands behind it then.
_BEFORE_TAG = frozenset({Ending.COMMA, Ending.QUESTION})
_TAG = frozenset({Follow.SPEECH_VERB, Follow.PRONOUN, Follow.NAME})
_LED_IN = frozenset({Lead.COMMA, Lead.COLON, Lead.SAY, Lead.TELL, Lead.REPORT})
#: A text in which a smaller share of the quotations has a tag is FEW_OF_MANY.
_MOST = 0.3
#: A text is full of speech only if at least this many quotations have a tag.
_SEVERAL = 3
#: A text of fewer words and signs is too short to show what kind of page it is from.
_A_PAGE = 150


class PageVoice(StrEnum):
    """How much of a text is speech. The values are part of the names of learned features."""

    SILENT = "silent"
    SOME = "some"
    FEW_OF_MANY = "few of many"
    SPEAKING = "speaking"


def hear_page(contexts: Sequence[QuotationContext], tokens: int) -> PageVoice:
    """Return how much of a text is surely speech, by the tags of its quotations.

    `tokens` is the number of its words and signs. A short text is taken for news, so SPEAKING.
    """
    if tokens < _A_PAGE:
        return PageVoice.SPEAKING
    tagged = sum(is_tagged(context) for context in contexts)
    if not tagged:
        return PageVoice.SILENT
    if tagged < _MOST * len(contexts):
        return PageVoice.FEW_OF_MANY
    return PageVoice.SPEAKING if tagged >= _SEVERAL else PageVoice.SOME


def is_tagged(context: QuotationContext) -> bool:
    """Whether a verb of speech belongs to a quotation: a tag follows, or the verb leads it in."""
    if context.tag_verb is None:
        return False
    behind = context.ending in _BEFORE_TAG and context.follow in _TAG
    return behind or context.lead in _LED_IN
