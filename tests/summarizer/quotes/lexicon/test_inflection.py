"""inflection: what the endings of names and verbs tell."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.pl import SPEECH as PL
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.languages.speech.uk import SPEECH as UK
from summarizer.quotes.lexicon.inflection import (
    inflect,
    is_patronymic,
    stem,
    tell_verb_gender,
)


@pytest.mark.parametrize(
    ("speech", "forms"),
    [
        (RU, "петров петрова петрову петровым петрове петровой"),
        (RU, "павел павла павлу павлом павле"),
        (RU, "сергей сергея сергею сергеем сергее"),
        (RU, "достоевский достоевского достоевскому достоевским достоевская"),
        (RU, "пётр петра петру петром"),
        (UK, "шевченко шевченка шевченку шевченком"),
        (UK, "кравець кравця кравцю кравцем"),
        (UK, "зеленський зеленського зеленському зеленським"),
        (PL, "kowalska kowalskiej kowalską kowalski kowalskiego"),
        (PL, "marek marka markowi markiem marku"),
        (PL, "paweł pawła pawłem pawle"),
        (PL, "duda dudy dudzie dudę dudą"),
    ],
)
def test_the_forms_of_a_name_have_a_stem_in_common(speech: Speech, forms: str):
    assert len({stem(form, speech) for form in forms.split()}) == 1


def test_a_language_without_cases_compares_whole_words():
    assert stem("peters", EN) == "peters"
    assert "mondays" not in inflect(frozenset({"monday"}), EN)


def test_other_names_have_other_stems():
    assert len({stem(name, RU) for name in ("петров", "иванов", "сидоров", "ким", "ли")}) == 5


@pytest.mark.parametrize(
    ("speech", "verb", "gender"),
    [
        (RU, "сказал", "he"),
        (RU, "призналась", "she"),
        (RU, "сообщили", "they"),
        (RU, "заявляет", ""),
        (UK, "зазначив", "he"),
        (UK, "наголосила", "she"),
        (UK, "кажуть", "they"),
        (PL, "powiedział", "he"),
        (PL, "dodała", "she"),
        (PL, "mówią", "they"),
        (PL, "podkreśla", ""),
        (EN, "said", ""),
    ],
)
def test_a_verb_tells_the_gender_of_its_subject(speech: Speech, verb: str, gender: str):
    assert tell_verb_gender(verb, speech) == gender


def test_a_patronymic_is_told_by_its_ending():
    assert is_patronymic("иванович", RU)
    assert is_patronymic("петрівна", UK)
    assert not is_patronymic("nowak", PL)


def test_words_of_a_table_are_known_in_every_case():
    places = inflect(frozenset({"москва"}), RU)
    assert "москвы" in places
    assert "мост" not in places
    assert 7 not in places
