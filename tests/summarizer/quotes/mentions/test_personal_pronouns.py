"""personal_pronouns: those that can be a subject, or that speech is attributed to."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.grammar import Gender
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.mentions.personal_pronouns import find_pronouns
from summarizer.quotes.reading.read import read


@pytest.mark.parametrize(
    ("text", "speech", "found"),
    [
        ("She met him.", EN, [("She", Gender.SHE)]),
        ("According to him, it is so.", EN, [("him", Gender.HE)]),
        ("They said “he left”.", EN, [("They", Gender.THEY)]),
        ("I saw type i there.", EN, [("I", Gender.FIRST_PERSON)]),
        (
            "She’d met us, and I’ve seen it.",
            EN,
            [("She’d", Gender.SHE), ("I’ve", Gender.FIRST_PERSON)],
        ),
        ("O’Connor came.", EN, []),
        ("По его словам, мост стоит.", RU, [("его", Gender.HE)]),
        ("Мост его стоит.", RU, []),
    ],
)
def test_pronouns_outside_quotations_are_found(
    text: str, speech: Speech, found: list[tuple[str, Gender]]
):
    assert found == [(one.text, one.gender) for one in find_pronouns(read(text, speech))]
