"""survey: what is known of a text before anything is decided."""

from __future__ import annotations

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.survey import survey_text

TEXT = "Peter Lund, a baker, said so.\n\n“Yes,” Lund said to his lawyer, Ada Moreno. “Ada left.”"


def test_mentions_stand_in_the_order_of_the_text():
    survey = survey_text(TEXT, EN)
    places = [(mention.first, mention.last) for mention in survey.mentions]
    assert places == sorted(places)


def test_what_is_told_by_number_fits_the_mentions():
    survey = survey_text(TEXT, EN)
    assert len(survey.entity_of) == len(survey.mentions)
    for entity in survey.entities:
        assert {survey.mentions[number].kind for number in entity.mentions} == {"name"}
    assert [[survey.mentions[number].text for number in row] for row in survey.by_paragraph] == [
        ["Peter Lund", "a baker"],
        ["Lund", "his lawyer", "Ada Moreno"],
    ]


def test_most_marks_decide_what_marks_speech_stands_in():
    assert survey_text("‘One,’ he said. ‘Two.’ “Three.”", EN).single_marks
    assert not survey_text("‘One,’ he said. “Two.”", EN).single_marks


def test_a_text_without_words_has_a_survey():
    for text in ("", "\n", "“”"):
        assert not survey_text(text, RU).mentions
