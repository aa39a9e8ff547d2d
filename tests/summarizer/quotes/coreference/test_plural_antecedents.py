"""plural_antecedents: they said, and who they are."""

from __future__ import annotations

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
