"""own_lsa: sumy's ranks, without its warning and the same in every run."""

from __future__ import annotations

from typing import Any

import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.lsa import LsaSummarizer

from summarizer.engines.own_lsa import OwnLsaSummarizer

LINES = (
    "The ferry line buys a second boat.",
    "The boat carries forty cars and the crew of the ferry.",
    "The school needs a roof.",
    "Islanders asked for the boat after the ferry line lost a boat in a storm.",
)


class Tokenizer:
    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(text.strip(".").split())


def document(*lines: str) -> Any:
    return ObjectDocumentModel([Paragraph([Sentence(line, Tokenizer()) for line in lines])])


def test_the_ranks_are_those_of_sumy():
    ranks: list[dict[str, float]] = []
    for kind in (LsaSummarizer, OwnLsaSummarizer):
        summarizer = kind()
        summarizer.stop_words = ("the", "a", "of")
        found: dict[str, float] = {}

        def take(ranked: list[Any], found: dict[str, float] = found) -> list[Any]:
            found.update({str(one.sentence): one.rating for one in ranked})
            return ranked

        summarizer(document(*LINES), take)
        ranks.append(found)
    assert len(ranks[0]) == 4
    assert ranks[1] == pytest.approx(ranks[0])


def test_a_text_of_few_words_is_ranked_without_a_warning():
    few = document("Boat.", "Boat boat.", "Boat.")
    with pytest.warns(UserWarning, match="lower than number of sentences"):
        LsaSummarizer()(few, 1)
    # here a warning is an error
    assert [str(one) for one in OwnLsaSummarizer()(few, 3)] == ["Boat.", "Boat boat.", "Boat."]


def test_words_are_numbered_in_the_order_of_the_text():
    # sets of words come in another order in the next run, and with it the ranks' last digits
    summarizer = OwnLsaSummarizer()
    summarizer.stop_words = ("the",)
    assert list(summarizer._create_dictionary(document("The ferry sails.", "Sails the boat"))) == [
        "ferry", "sails", "boat",
    ]  # fmt: skip
