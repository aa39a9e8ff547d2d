"""role_phrase: a role goes on to where its sentence takes up again."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.reading.read import read
from summarizer.quotes.roles.role_phrase import cut_role_phrase


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("a retired nurse from Leith, said so", "retired nurse from Leith"),
        ("head of the Centre for Fishing and Coastal Studies, came",
         "head of the Centre for Fishing and Coastal Studies"),
        ("author of a novel and head of the harbour said so",
         "author of a novel and head of the harbour"),
        ("a nurse who left", "nurse"),
        ("a nurse and she left", "nurse"),
        ("a welder said so", "welder"),
        ("the city’s engineer, came", "the city’s engineer"),
        ("the harbour was closed", None),
        ("in the office of the mayor", None),
        ("editor Ada Moreno, editor Peter Lund", None),
        ("“The Song” by a nurse", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_phrase_with_a_noun_for_a_person_is_a_role(text: str, role: str | None):
    document = read(f"Moreno {text}", EN)
    assert role == cut_role_phrase(document, document.sentences[0].items, 1)
