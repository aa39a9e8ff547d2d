"""dropped_subjects: a verb alone tells who speaks."""

from __future__ import annotations

from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.pl import SPEECH as PL
from summarizer.quotes.survey import survey_text


def test_a_verb_alone_is_a_mention():
    survey = survey_text("Anna Lis przyszła. „Czekaliśmy długo” – powiedziała.", PL)
    assert [(one.text, one.gender) for one in survey.mentions if one.dropped] == [
        ("powiedziała", "she")
    ]


def test_a_verb_with_a_subject_far_behind_it_is_none():
    survey = survey_text(
        "„Czekaliśmy” – wyjaśnił w rozmowie z PAP pracownik parku Eliasz Lis.", PL
    )
    assert [one.text for one in survey.mentions if one.dropped] == []


def test_a_participle_without_an_auxiliary_tells_of_no_subject():
    survey = survey_text("«Sí», ha dicho. «No», dicho así.", ES)
    assert [one.text for one in survey.mentions if one.dropped] == ["dicho"]


def test_what_was_noted_by_number_moves_with_the_mentions():
    text = "„Tak” – powiedziała. Potem jej mąż, Adam Nowak, przyszedł. „Nie” – dodał Nowak."
    survey = survey_text(text, PL)
    texts = [mention.text for mention in survey.mentions]
    assert texts[0] == "powiedziała"
    (entity,) = survey.entities
    assert [texts[number] for number in entity.mentions] == ["Adam Nowak", "Nowak"]
    assert [texts[number] for number in survey.cues_before] == ["Nowak"]
    assert [(texts[one], texts[name]) for one, name in survey.appositive_of.items()] == [
        ("mąż", "Adam Nowak")
    ]
