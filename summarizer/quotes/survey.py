"""Collect the facts about a text that the search for speakers needs for its decisions.

Theory of operation. A survey begins with nothing but a document. Passes fill it in: each of them
is a function that takes a survey and returns a fuller one. Their order matters; it is the table
`_PASSES`:

- `_find_mentions` lists the names, noun phrases and pronouns in the order of the text. From here
  on a mention is referred to by its index in that list. Names are found before noun phrases,
  which need them: a phrase before a name is its title. In languages with cases the form of a name
  also tells whether it can be a subject.
- `_learn_from_verbs` works only in languages with cases. There a verb of speech that agrees with
  the mention beside it tells the gender of a person, and that a name is a subject.
- `group_names` gives one entity to all names of the same person or body. `learn_genders` tells
  from the pronouns near them whether they are men or women. `tie_appositions` then gives noun
  phrases the entity of the name in apposition to them, and `identify_bearers` that of the one
  person whose title or age they tell.
- `find_cues` notes the verbs of speech beside each mention. Where a subject stands right beside
  its verb, `keep_nearest_subjects` takes the verb from the mentions behind it; in languages with
  cases `pass_hearers_over` takes it from a person who only heard the words.
  `draw_distant_subjects_near` gives a verb without a subject to a person farther behind it, and
  `find_colon_leads` lets a colon before a quotation count as a verb. Where the verb ends the
  sentence, `find_quoting_subjects` does all this by the order of the words. English needs only
  `find_cues`.
- `add_dropped_subjects` works where a language may leave the subject out: a verb of speech without
  a subject becomes a mention itself. New mentions change the index of those behind them, so this
  pass also corrects every index that an earlier pass has noted.
- `find_plural_antecedents` finds, for each such verb in the plural, the group that spoke before.
- `list_appositions`, `_list_by_paragraph` and `_note_marks` decide nothing. They make the tables
  in which later steps look up the noun phrases of an entity, the mentions of a paragraph, and
  whether the text puts speech in single marks. The first two hold indexes of mentions, so they
  come after the last change of those.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.quotes.coreference.appositions import list_appositions, tie_appositions
from summarizer.quotes.coreference.definite_nouns import identify_bearers
from summarizer.quotes.coreference.entities import group_names
from summarizer.quotes.coreference.entity_genders import learn_genders
from summarizer.quotes.coreference.plural_antecedents import find_plural_antecedents
from summarizer.quotes.cues.agreement import judge_case, learn_from_verbs
from summarizer.quotes.cues.colons import find_colon_leads
from summarizer.quotes.cues.dropped_subjects import add_dropped_subjects
from summarizer.quotes.cues.government import judge_government
from summarizer.quotes.cues.subjects import (
    draw_distant_subjects_near,
    find_cues,
    keep_nearest_subjects,
    pass_hearers_over,
)
from summarizer.quotes.cues.verb_final import find_quoting_subjects
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
    mentions = judge_government(document, [*names, *find_pronouns(document), *phrases])
    mentions.sort(key=lambda mention: (mention.first, mention.last))
    return replace(survey, mentions=mentions)


def _learn_from_verbs(survey: Survey) -> Survey:
    """Note what the verbs beside the mentions tell about them, in languages with cases."""
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


#: The passes that fill in a survey, in their order.
_PASSES: tuple[Callable[[Survey], Survey], ...] = (
    # mentions
    _find_mentions,
    _learn_from_verbs,
    # whom they stand for
    group_names,
    learn_genders,
    tie_appositions,
    identify_bearers,
    # which verbs of speech are theirs
    find_cues,
    keep_nearest_subjects,
    pass_hearers_over,
    draw_distant_subjects_near,
    find_quoting_subjects,
    find_colon_leads,
    add_dropped_subjects,
    find_plural_antecedents,
    # for looking up
    list_appositions,
    _list_by_paragraph,
    _note_marks,
)
