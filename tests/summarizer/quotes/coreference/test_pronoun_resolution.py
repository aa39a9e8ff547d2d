"""pronoun_resolution: whom he or she stands for."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.models.linear import load_weights
from summarizer.quotes.coreference.pronoun_resolution import Resolver
from summarizer.quotes.survey import survey_text


def resolved(text: str) -> list[str]:
    survey = survey_text(text, EN)
    found = Resolver(survey, load_weights(EN.weights)["pronoun"], {}, {}).resolve()
    return [survey.entities[entity].name for entity, _ in found.values()]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Moreno met Peter Lund. She left. He stayed.", ["Ada Moreno", "Peter Lund"]),
        ("Ada Moreno came. Leith University is old. She left.", ["Ada Moreno"]),
        ("Peter Lund came. Then the rain fell. He left.", ["Peter Lund"]),
        ("Peter Lund came. They left.", []),
        ("She left.", []),
    ],
)
def test_a_pronoun_stands_for_one_of_its_gender(text: str, names: list[str]):
    assert names == resolved(text)


def test_whoever_learns_may_pick_another_row():
    survey = survey_text("Peter Lund met Omar Hadi. He left.", EN)
    resolver = Resolver(survey, {}, {}, {})
    found = resolver.resolve(lambda _, rows: (len(rows) - 1, 0.5))
    assert list(found.values()) == [(0, 0.5)]
