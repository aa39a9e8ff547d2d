"""entities: the names of a text are put together by whom they name."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.fr import SPEECH as FR
from summarizer.languages.speech.it import SPEECH as IT
from summarizer.languages.speech.pt import SPEECH as PT
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.mention import EntityType


@pytest.mark.parametrize(
    ("text", "speech", "names"),
    [
        ("Vino Ana Ruiz Castro. Luego Ruiz habló.", ES, ["Ana Ruiz Castro"]),
        ("Vino Ana Ruiz. Luego Ana Ruiz Castro habló. Y Castro calló.", ES, ["Ana Ruiz Castro"]),
        ("Vino Ana Ruiz Castro. Luego Ana Ruiz habló.", ES, ["Ana Ruiz Castro"]),
        ("Veio Luís Rebelo da Costa. Depois Rebelo da Costa falou.", PT, ["Luís Rebelo da Costa"]),
        ("È venuto Nino De Luca. Poi De Luca ha taciuto.", IT, ["Nino De Luca"]),
        ("Marie Petit est là. Puis Anne Petit a parlé.", FR, ["Marie Petit", "Anne Petit"]),
        ("El ministro de Hacienda Carlos Lund vino.", ES, ["Carlos Lund", "Hacienda"]),
        ("La cooperativa Acque Bianche tace.", IT, ["Acque Bianche"]),
    ],
)
def test_who_bears_several_surnames_is_known_by_each(text: str, speech: Speech, names: list[str]):
    assert [entity.name for entity in survey_text(text, speech).entities] == names


def test_a_noun_for_many_before_a_name_makes_it_an_organisations():
    survey = survey_text("La cooperativa Acque Bianche tace.", IT)
    assert [entity.entity_type for entity in survey.entities] == [EntityType.ORGANISATION]


def test_those_of_whom_a_noun_for_many_tells_stay_people():
    survey = survey_text("Hablaron los abogados Ana Ruiz y Pedro Lund.", ES)
    types = [entity.entity_type for entity in survey.entities]
    assert types == [EntityType.PERSON, EntityType.PERSON]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Leith Rescue Society (LRS) came. LRS said so.", ["Leith Rescue Society"]),
        (
            "The Leith Rescue Society (LPS) came. LPS said so.",
            ["Leith Rescue Society", "LPS"],
        ),
        (
            "The Leith Rescue Society met the LRS. LRS said so.",
            ["Leith Rescue Society", "LRS"],
        ),
        ("Ana Ruiz (AR) came. Pablo Ruiz said so.", ["Ana Ruiz", "Pablo Ruiz"]),
    ],
)
def test_an_acronym_in_brackets_stands_for_the_name_before(text: str, names: list[str]):
    assert [entity.name for entity in survey_text(text, EN).entities] == names
