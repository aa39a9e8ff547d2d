"""Take tags out of speech: a tag is the reporter's words within speech that tell who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.reading.comma_tags import cut_at_comma_tags
from summarizer.quotes.reading.dash_tags import cut_at_dash_tags, find_dashed_speech

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotations.quotation import Paragraph, Quotation


def cut_tags_out(
    text: str, paragraphs: list[Paragraph], quotations: list[Quotation], speech: Speech
) -> list[Quotation]:
    """Return all speech without tags, in order: the speech in marks, and that behind dashes.

    `quotations` are the stretches in marks. Speech behind dashes is looked for only in languages
    that set tags off with dashes.
    """
    if speech.tag_commas:
        quotations = [part for one in quotations for part in cut_at_comma_tags(text, one, speech)]
    if not speech.tag_dashes:
        return quotations
    marked = [part for one in quotations for part in cut_at_dash_tags(text, one, speech)]
    dashed = find_dashed_speech(text, paragraphs, marked, speech)
    if not dashed:
        return marked
    outside = _leave_out_overlaps(marked, dashed)
    return sorted([*outside, *dashed], key=lambda one: one.outer_start)


def _leave_out_overlaps(marked: list[Quotation], dashed: list[Quotation]) -> list[Quotation]:
    """Return the quotations in marks that share no character with speech behind a dash."""
    found = []
    remaining = iter([*dashed, None])
    ahead = next(remaining)
    for one in marked:
        while ahead is not None and ahead.outer_end <= one.outer_start:
            ahead = next(remaining)
        if ahead is None or one.outer_end <= ahead.outer_start:
            found.append(one)
    return found
