"""plural_antecedents: they said, and who they are."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.survey import survey_text


def test_a_group_goes_on_speaking_until_another_speaks():
    survey = survey_text("«Ждали», — сообщили врачи. «Мост стоит», — добавили там.", RU)
    assert {
        survey.mentions[verb].text: survey.mentions[group].text
        for verb, group in survey.plural_antecedents.items()
    } == {"добавили": "врачи"}
    survey = survey_text("Врачи молчат. Пришёл Иван Петров, сказал он. «Да», — добавили там.", RU)
    assert survey.plural_antecedents == {}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Many users say so. “It helps us,” they say.", "Many users"),
        ("Leith Catering says so. “It helps us,” they say.", "Leith Catering"),
        ("Many users say so. Later they say it works. “It helps us,” they say.", "Many users"),
        # a man or a woman is one, and then “they” is somebody else
        ("Many users say so. Ada Moreno said no. “It helps us,” they say.", None),
        ("Many users say so. It is late. It is. It is. “It helps us,” they say.", None),
        ("Leith grew. “It helps us,” they say.", None),
    ],
)
def test_they_who_speak_are_the_group_that_spoke(text: str, meant: str | None):
    survey = survey_text(text, EN)
    last = len(survey.mentions) - 1
    found = survey.plural_antecedents.get(last)
    assert meant == (None if found is None else survey.mentions[found].text)
