"""before_name: the role that the words before a name tell."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.roles.before_name import find_role_before_name
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.mention import NAME


def before(text: str, speech: Speech = EN) -> str | None:
    """Return the role before the last name of a text."""
    survey = survey_text(text, speech)
    name = [mention for mention in survey.mentions if mention.kind is NAME][-1]
    return find_role_before_name(survey.document, name)


@pytest.mark.parametrize(
    ("text", "speech", "role"),
    [
        ("They met the retired engineer Ada Moreno.", EN, "retired engineer"),
        ("Former Alnmouth mayor Ada Moreno came.", EN, "former Alnmouth mayor"),
        ("They met Lt. Gov. Ada Moreno there.", EN, "lieutenant governor"),
        ("Jan Lund thanked Coach Ada Moreno there.", EN, "Coach"),
        ("Es kam der in Kiel geborene Architekt Jan Petersen.", DE,
         "der in Kiel geborene Architekt"),
        ("Вспоминает сварщик Николай Рогов.", RU, "сварщик"),
        ("Vino la alcaldesa de Soria Ana Ruiz.", ES, "alcaldesa de Soria"),
    ],
)  # fmt: skip
def test_the_words_before_a_name_tell_its_role(text: str, speech: Speech, role: str) -> None:
    assert before(text, speech) == role


@pytest.mark.parametrize(
    "text",
    [
        "They met her lawyer Ada Moreno.",
        "They met sister Ada Moreno.",
        "They met Mrs. Moreno.",
        "They met Ada Moreno.",
    ],
)
def test_kin_bare_titles_and_the_roles_of_somebodys_people_are_left_out(text: str) -> None:
    assert before(text) is None


def test_a_capital_makes_kin_a_title() -> None:
    assert before("They met Sister Agnes Roulet there.") == "Sister"
