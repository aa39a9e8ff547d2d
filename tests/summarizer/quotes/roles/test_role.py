"""role: where an article tells what somebody is, the best place counts."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.it import SPEECH as IT
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.roles.role import find_role
from summarizer.quotes.survey import survey_text


def role(text: str, speech: Speech = EN, pronouns: tuple[int, ...] = ()) -> str | None:
    """Return the role of the first entity of a text."""
    return find_role(survey_text(text, speech), 0, pronouns)


@pytest.mark.parametrize(
    ("text", "speech", "told"),
    [
        # before the name
        ("It was harbour engineer Ada Moreno who came.", EN, "harbour engineer"),
        ("Пришёл главный врач Иван Петров.", RU, "главный врач"),
        ("Gestern kam der frühere Direktor Jan Lund.", DE, "der frühere Direktor"),
        # behind it
        ("Ada Moreno, a retired nurse, came.", EN, "retired nurse"),
        ("Ada Moreno, 45, a nurse, came.", EN, "nurse"),
        ("Ada Moreno (D), the mayor of Leith, came.", EN, "mayor of Leith"),
        ("Ada Moreno, founder, chair and director of Gulls, came.", EN,
         "founder, chair and director of Gulls"),
        ("Ada Moreno, captain of the “Gull”, came.", EN, "captain of the “Gull”"),
        ("Ayer Ana Ruiz, de 45 años, directora del puerto, vino.", ES, "directora del puerto"),
        # in a relative clause
        ("Ada Moreno, who is a nurse, came.", EN, "nurse"),
        ("Ada Moreno, who runs the old bakery, came.", EN, "who runs the old bakery"),
        ("Jan Lund, der das Labor seit zehn Jahren leitet, kam.", DE,
         "der das Labor seit zehn Jahren leitet"),
        # in a sentence of its own
        ("Ada Moreno came. Moreno is now a nurse.", EN, "nurse"),
        # in a noun phrase beside it
        ("Then its owner, Ada Moreno, came.", EN, "owner"),
        ("Poi il suo presidente, Nino Lund, ha taciuto.", IT, "presidente"),
        # nowhere
        ("Ada Moreno, and her lawyer, came.", EN, None),
        ("After the election, Ada Moreno came.", EN, None),
        ("Mr. Peter Lund came in.", EN, None),
    ],
)  # fmt: skip
def test_a_role_is_told_beside_a_name(text: str, speech: Speech, told: str | None):
    assert told == role(text, speech)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was engineer Ada Moreno. Ada Moreno, a nurse, came.", "nurse"),
        ("Moreno is a baker. It was engineer Ada Moreno who came.", "engineer"),
        ("Ada Moreno, a nurse, came. Ada Moreno, a baker, left.", "nurse"),
        ("It was engineer Ada Moreno. Ada Moreno, who is a nurse, came.", "engineer"),
    ],
)
def test_of_several_roles_the_best_and_of_those_the_first_is_taken(text: str, told: str):
    assert told == role(text)


def test_a_pronoun_may_tell_a_role():
    text = "Ada Moreno came. She is a nurse."
    assert role(text) is None
    assert role(text, EN, (1,)) == "nurse"


def test_an_organisation_has_no_role():
    assert role("Leith University, a school, is old.") is None
