"""impersonal: verbs that say only that something is said."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.tr import SPEECH as TR
from summarizer.quotes.cues.impersonal import is_impersonal
from summarizer.quotes.survey import survey_text


@pytest.mark.parametrize(
    ("text", "word", "impersonal"),
    [
        ("Raporda “gemi gelecek” denildi.", "denildi", True),
        ("Raporda “gemi gelecek” ifadesine yer verildi.", "ifadesine", True),
        ("Raporda “gemi gelecek” ifadesi kullanıldı.", "ifadesi", True),
        ("Ayşe Kaya “gemi gelecek” ifadesine yer verdi.", "ifadesine", False),
        ("Ayşe Kaya “gemi gelecek” dedi, yer verildi.", "dedi", False),
    ],
)
def test_a_verb_or_the_one_behind_a_noun_tells_that_nobody_is_named(
    text: str, word: str, impersonal: bool
) -> None:
    document = survey_text(text, TR).document
    assert is_impersonal(document, document.lower.index(word)) is impersonal
