"""verbs_beside: what lies between a subject and its verb of speech."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.cues.verbs_beside import find_cue_after, find_cue_before
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.cue import Gap


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Moreno said so.", Gap.NOTHING),
        ("Moreno has now said so.", Gap.ADVERB),
        ("Moreno of Leith said so.", Gap.PHRASE),
        ("Moreno, the mayor, said so.", Gap.APPOSITION),
        ("Moreno who said so came.", Gap.RELATIVE_CLAUSE),
        ("Moreno, who came, said so.", Gap.APPOSITION),
        ("Moreno, who came, sat, said so.", Gap.CLAUSE),
        ("Moreno came there and said so.", Gap.MANY_WORDS),
        ("Moreno (he said so) came.", None),
        ("Moreno’s lawyer said so.", None),
        ("Moreno “went” and said so.", None),
        ("Moreno saw the report.", None),
    ],
)
def test_a_verb_behind_its_subject_is_found_over_what_lies_between(text: str, gap: Gap | None):
    survey = survey_text(text, EN)
    cue = find_cue_after(survey.document, survey.mentions[0])
    assert gap == (cue and cue.gap)


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("So said Moreno.", Gap.NOTHING),
        ("So said the old mayor, Moreno.", Gap.MANY_WORDS),
        ("So said old brave Moreno.", Gap.FEW_WORDS),
        ("So said “we”, Moreno.", None),
        ("So said he: Moreno.", None),
    ],
)
def test_a_verb_before_its_subject_is_near_or_far(text: str, gap: Gap | None):
    survey = survey_text(text, EN)
    cue = find_cue_before(survey.document, survey.mentions[-1])
    assert gap == (cue and cue.gap)
