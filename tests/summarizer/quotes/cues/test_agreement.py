"""agreement: verbs and names tell by their endings which belongs to which."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.pl import SPEECH as PL
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.cues.agreement import agrees
from summarizer.quotes.survey import survey
from summarizer.quotes.values.survey import Scene


def subjects(scene: Scene) -> list[str]:
    return [scene.mentions[index].text for index in sorted({**scene.after, **scene.before})]


def test_a_verb_gives_its_gender_to_the_surname_beside_it():
    scene = survey("Так сказала Ким. Позже ответил Ли.", RU)
    assert [(name.text, name.gender, name.standing) for name in scene.mentions] == [
        ("Ким", "she", 2),
        ("Ли", "he", 2),
    ]


def test_a_name_in_another_case_is_no_subject():
    scene = survey("Это сказал Петрову Иван Сидоров.", RU)
    assert subjects(scene) == ["Иван Сидоров"]


@pytest.mark.parametrize(
    ("verb", "holds"),
    [("сказала", True), ("сказал", False), ("сказали", False), ("говорит", True)],
)
def test_a_womans_name_agrees_with_her_verbs_alone(verb: str, holds: bool):
    scene = survey("Анна Белова пришла.", RU)
    assert agrees(scene.document, scene.mentions[0], verb) == holds


def test_two_subjects_have_a_verb_in_the_plural():
    scene = survey("Вчера на новый мост пришли Иван Петров и Анна Белова.", RU)
    assert [agrees(scene.document, name, "сказали") for name in scene.mentions] == [True, True]


def test_a_surname_of_a_womans_form_is_no_subject_of_a_mans_verb():
    scene = survey("Вчера Козлова пришла.", RU)
    assert not agrees(scene.document, scene.mentions[0], "сказал")


def test_who_heard_it_is_no_subject():
    scene = survey("«Ждали долго», — сообщил ТАСС глава города Иван Петров.", RU)
    assert subjects(scene) == ["Иван Петров"]


def test_a_verb_alone_is_a_mention():
    scene = survey("Anna Lis przyszła. „Czekaliśmy długo” – powiedziała.", PL)
    assert [(one.text, one.gender) for one in scene.mentions if one.dropped] == [
        ("powiedziała", "she")
    ]


def test_a_verb_with_a_subject_far_behind_it_is_none():
    scene = survey("„Czekaliśmy” – wyjaśnił w rozmowie z PAP pracownik parku Eliasz Lis.", PL)
    assert [one.text for one in scene.mentions if one.dropped] == []


def test_a_group_goes_on_speaking_until_another_speaks():
    scene = survey("«Ждали», — сообщили врачи. «Мост стоит», — добавили там.", RU)
    assert {
        scene.mentions[verb].text: scene.mentions[group].text
        for verb, group in scene.groups.items()
    } == {"добавили": "врачи"}
    scene = survey("Врачи молчат. Пришёл Иван Петров, сказал он. «Да», — добавили там.", RU)
    assert scene.groups == {}
