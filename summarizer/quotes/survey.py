"""Find out all that the search for speakers knows about a text before it decides anything.

Theory of operation. A survey begins as nothing but a document, and passes fill it in, each of them
a function from a survey to a survey. Their order matters; it is the table `_PASSES`:

- Names come first, since noun phrases need them: a phrase before a name is its title. In languages
  with cases the form of a name tells whether it can be a subject.
- With all mentions in one list, in the order of the text, verbs that agree with a mention tell
  more of it: its gender, and that it is a subject. From here on a mention is told by its number.
- Names that stand for the same one get an entity. Then noun phrases get the entity of the name
  beside them, or of the one person whose title they are.
- The verbs of speech beside each mention are found, and in languages with cases given to the
  right one where several stand beside them.
- Verbs that are left without a subject become mentions themselves where a language may leave it
  out. That moves the numbers of all others, so nothing that holds numbers is noted before
  without being moved too (`add_dropped_subjects`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.quotes.coreference.appositions import list_appositions, tie_appositions
from summarizer.quotes.coreference.definite_nouns import identify_bearers
from summarizer.quotes.coreference.entities import group_names
from summarizer.quotes.coreference.plural_antecedents import find_plural_antecedents
from summarizer.quotes.cues.agreement import judge_case, learn_from_verbs
from summarizer.quotes.cues.dropped_subjects import add_dropped_subjects
from summarizer.quotes.cues.subjects import (
    draw_distant_subjects_near,
    find_cues,
    pass_hearers_over,
)
from summarizer.quotes.mentions.names import find_names
from summarizer.quotes.mentions.noun_phrases import find_noun_phrases
from summarizer.quotes.mentions.personal_pronouns import find_pronouns
from summarizer.quotes.reading.read import read
from summarizer.quotes.values.survey import Survey

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.languages.speech.base import Speech


def survey_text(text: str, speech: Speech) -> Survey:
    """Read a text and find who is mentioned in it, and beside which verbs of speech."""
    survey = Survey(read(text, speech))
    for run in _PASSES:
        survey = run(survey)
    return survey


def _find_mentions(survey: Survey) -> Survey:
    """Find the names, noun phrases and pronouns."""
    document = survey.document
    names, phrases = find_noun_phrases(document, judge_case(document, find_names(document)))
    mentions = [*names, *find_pronouns(document), *phrases]
    mentions.sort(key=lambda mention: (mention.first, mention.last))
    return replace(survey, mentions=mentions)


def _learn_from_verbs(survey: Survey) -> Survey:
    """Note what the verbs beside mentions tell of them."""
    if not survey.document.speech.has_cases:
        return survey
    return replace(survey, mentions=learn_from_verbs(survey.document, survey.mentions))


def _note_marks(survey: Survey) -> Survey:
    """Note whether most quotations stand in single marks."""
    quotations = survey.document.quotations
    single = sum(quotation.single for quotation in quotations)
    return replace(survey, single_marks=single > len(quotations) - single)


def _list_by_paragraph(survey: Survey) -> Survey:
    """List the mentions outside quotations by their paragraphs."""
    document = survey.document
    found: list[list[int]] = [[] for _ in document.paragraphs]
    for number, mention in enumerate(survey.mentions):
        if document.inside[mention.first] is None:
            found[document.paragraph_of[mention.first]].append(number)
    return replace(survey, by_paragraph=found)


#: What is done to a survey, in this order.
_PASSES: tuple[Callable[[Survey], Survey], ...] = (
    # mentions
    _find_mentions,
    _learn_from_verbs,
    # whom they stand for
    group_names,
    tie_appositions,
    identify_bearers,
    # which verbs of speech are theirs
    find_cues,
    pass_hearers_over,
    draw_distant_subjects_near,
    add_dropped_subjects,
    find_plural_antecedents,
    # for looking up
    list_appositions,
    _list_by_paragraph,
    _note_marks,
)
