"""recalled_speakers: a noun or a verb without a subject calls again who was named before."""

from __future__ import annotations

import pytest

from summarizer import find_quotes


def speakers(text: str, language: str) -> list[str | None]:
    return [
        one.speaker.name if one.speaker else None for one in find_quotes(text, language=language)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            (
                "„Das Schiff kommt im Mai“, sagte der Lehrer Paul Dahl. „Ich habe es gesehen“, "
                "so der Lehrer."
            ),
        ),
        (
            "it",
            (
                "«La nave arriva in maggio», ha detto Paul Dahl. «L'ho vista con i miei occhi», "
                "ha aggiunto."
            ),
        ),
        (
            "es",
            "«El barco llega en mayo», dijo Paul Dahl. «Lo he visto con mis ojos», añadió.",
        ),
    ],
)
def test_who_goes_on_is_the_one_who_spoke(language: str, text: str) -> None:
    assert speakers(text, language) == ["Paul Dahl", "Paul Dahl"]


def test_a_noun_of_the_other_gender_is_somebody_else() -> None:
    text = (
        "„Das Schiff kommt im Mai“, sagte der Lehrer Paul Dahl. „Ich habe es gesehen“, sagte "
        "die Ärztin."
    )
    assert speakers(text, "de")[1] != "Paul Dahl"
