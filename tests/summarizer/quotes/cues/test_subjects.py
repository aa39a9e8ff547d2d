"""subjects: which mentions are the subjects of verbs of speech."""

from __future__ import annotations

from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.pl import SPEECH as PL
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.cue import Gap
from summarizer.quotes.values.survey import Survey


def subjects(survey: Survey) -> list[str]:
    numbers = sorted({**survey.cues_after, **survey.cues_before})
    return [survey.mentions[number].text for number in numbers]


def test_a_name_in_another_case_is_no_subject():
    survey = survey_text("Это сказал Петрову Иван Сидоров.", RU)
    assert subjects(survey) == ["Иван Сидоров"]


def test_who_heard_it_is_no_subject():
    survey = survey_text("«Ждали долго», — сообщил ТАСС глава города Иван Петров.", RU)
    assert subjects(survey) == ["Иван Петров"]


def test_a_name_that_only_tells_whose_is_no_subject():
    survey = survey_text("Ayer el abogado de Lund respondió.", ES)
    assert subjects(survey) == ["el abogado de Lund"]


def test_a_person_far_behind_a_verb_is_its_subject_where_nobody_is_nearer():
    survey = survey_text(
        "„Czekaliśmy” – wyjaśnił w rozmowie z PAP pracownik parku Eliasz Lis.", PL
    )
    (cue,) = survey.cues_before.values()
    assert cue.gap is Gap.FEW_WORDS
