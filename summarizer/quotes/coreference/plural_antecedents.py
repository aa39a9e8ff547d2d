"""Find the group for which a plural verb without a subject stands: «…», — добавили там."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.values.mention import NOMINAL

if TYPE_CHECKING:
    from summarizer.quotes.values.survey import Survey

#: The last speech of the group must be fewer sentences than this before the verb.
_RECENT = 3


def find_plural_antecedents(survey: Survey) -> Survey:
    """Note, for each plural verb without a subject, the group that spoke before it."""
    if not survey.document.speech.drops_subjects:
        return survey
    document = survey.document
    found: dict[int, int] = {}
    #: The mention of the group that spoke last, and its sentence; None once someone else speaks.
    group: tuple[int, int] | None = None
    for number, mention in enumerate(survey.mentions):
        if document.inside[mention.first] is not None:
            continue
        sentence = document.sentence_of[mention.first]
        plural = mention.gender is Gender.THEY
        if mention.dropped and plural:
            if group and sentence - group[1] < _RECENT:
                found[number] = group[0]
                group = group[0], sentence
        elif plural and mention.kind is NOMINAL:
            if survey.is_subject(number):
                group = number, sentence
        elif survey.is_subject(number):
            group = None
    return replace(survey, plural_antecedents=found)
