"""quick_punkt: a short cut that changes no decision."""

from __future__ import annotations

import pytest
from punkt import PunktSentenceTokenizer

from summarizer.sentences.punkt import tokenizer
from tests.conftest import ROOT

TEXTS = sorted((ROOT / "tests/cases/articles").glob("*.txt"))

HARD = (
    "Dr. Lee left. He saw approx. forty boats. Mr. Brandt came at 5 p.m. on Monday. No. 5 sank. "
    "It was in St. Ives. “We wait.” She left.) Then it sank. The U.S. Coast Guard came. J. K. "
    "Rehn et al. wrote it. It is the same, etc. etc. and so on. Vs. the rest. Jan. 5 was cold."
)


@pytest.mark.parametrize("language", ["en", "de", "fr", "ru"])
def test_it_decides_as_the_library_does(language: str) -> None:
    ours = tokenizer(language)
    theirs = PunktSentenceTokenizer(ours.params, rules=ours.rules)
    for text in [HARD, *(path.read_text("utf-8") for path in TEXTS[:4])]:
        assert list(ours.span_tokenize(text)) == list(theirs.span_tokenize(text))


def test_most_full_stops_are_decided_without_the_library(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    slow = PunktSentenceTokenizer._context_has_sentbreak

    def noted(self: PunktSentenceTokenizer, context: str) -> bool:
        asked.append(context)
        return bool(slow(self, context))

    monkeypatch.setattr(PunktSentenceTokenizer, "_context_has_sentbreak", noted)
    text = "The boat is here. It sails at noon. Dr. Lee left. Nobody came."
    assert len(list(tokenizer("en").span_tokenize(text))) == 4
    assert [context.split()[0] for context in asked] == ["Dr."]
