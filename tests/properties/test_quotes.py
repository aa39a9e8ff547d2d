"""Laws of find_quotes that hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.languages import CODES
from summarizer.model import QuoteForm
from summarizer.quotes import find_quotes, find_said, rank
from tests.cpu_time import is_linear
from tests.properties.quote_laws import assert_lawful

PIECES = st.sampled_from(
    [
        "“", "”", '"', "‘", "’", "'", "«", "»", "„", "``", "''", "—", ",", ".", "?", ":", "(", ")",
        " ", " ", "\n", "\n\n", "Ines Okafor", "Okafor", "Mr.", "said", "told", "she", "he",
        "according to", "that", "the mayor", "We waited", "the bridge is late", "it is here",
        "Dr", "x", "1", "\u2028",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join),
                  st.lists(PIECES, max_size=60).map("".join))  # fmt: skip
LANGUAGES = st.sampled_from([*CODES, "xx"])

SLAVIC_PIECES = st.sampled_from(
    [
        "«", "»", "„", "“", "”", '"', "—", "–", "- ", " — ", ", — ", ". – ", ",", ".", "?", "…",
        ":", " ", " ", "\n", "\n\n", "Иван Петров", "Ивана Петрова", "И. И.", "Петрова", "мэр",
        "сказал", "сказали", "она", "по словам", "в компании", "«Ромашка»", "ТАСС", "что",
        "Ждали", "мост стоит", "powiedziała", "Jan Nowak", "prezes", "zdaniem", "jej", "каже",
    ]
)  # fmt: skip
SLAVIC_TEXTS = st.one_of(
    st.lists(SLAVIC_PIECES, max_size=60).map(" ".join),
    st.lists(SLAVIC_PIECES, max_size=60).map("".join),
)


@given(TEXTS, LANGUAGES)
@settings(max_examples=300)
def test_quotes_are_verbatim_ordered_and_apart(text, language):
    assert_lawful(text, find_quotes(text, language=language))


@given(SLAVIC_TEXTS, st.sampled_from(["ru", "uk", "pl"]))
@settings(max_examples=300)
def test_quotes_set_apart_by_dashes_are_verbatim_ordered_and_apart(text, language):
    assert_lawful(text, find_quotes(text, language=language))


@given(TEXTS, LANGUAGES)
@settings(max_examples=300)
def test_reported_sentences_are_verbatim_and_hold_no_part_of_a_quote(text, language):
    quotes, reported = find_said(text, language=language)
    assert quotes == find_quotes(text, language=language)
    assert_lawful(text, reported)
    parts = [part for quote in quotes for part in quote.parts]
    for sentence in reported:
        (span,) = sentence.parts
        assert sentence.form is QuoteForm.INDIRECT
        assert sentence.speaker is not None
        assert not any(span.start <= part.start < span.end for part in parts)


@given(TEXTS)
@settings(max_examples=100)
def test_ranking_keeps_every_quote_once(text):
    quotes = find_quotes(text)
    assert sorted(q.parts for q in quotes) == sorted(q.parts for q in rank(quotes, text))


FLOODS = [
    "“", "”", '"', "‘", "«", "»", "'a", '"a ', "“ ", "“a\n\n", "I ", "—", "- ", ", ", "(",
    "x", "\n",
    "A\n", "\u200b", "\u0301", "Mr. ", "he ", "said ", "Lee ", "Ann Lee, ", "the mayor of ",
    "“a” ",
]  # fmt: skip


@pytest.mark.parametrize("piece", FLOODS)
def test_a_flood_of_one_thing_is_read_in_linear_time(piece):
    def read(count):
        find_quotes(piece * count)

    read(100)
    assert is_linear(read, 4_000, 16_000, times=12, floor_s=0.5)


SLAVIC_FLOODS = [
    "«", "„", "— ", "– А", ", — ", ". — А", "— сказал ", "«а, — сказал он. — ", "«Ромашка» ",
    "Иван ", "Иван Петров ", "сказал ", "мэр ", "в компании ", "глава города ", "И. ",
    "— Ждали, — сказал он.\n", "один из ", "Ждали. — Мост",
]  # fmt: skip


@pytest.mark.parametrize("piece", SLAVIC_FLOODS)
def test_a_flood_of_dashes_names_and_titles_is_read_in_linear_time(piece):
    def read(count):
        find_quotes(piece * count, language="ru")

    read(100)
    assert is_linear(read, 500, 2_000, times=12, floor_s=0.5)


ROMANCE_FLOODS = [
    "—", "—a", " —dijo X—. ", "—Sí —dijo Lund—. ", "a, dit ", "« a, dit Lund, ", "« a, dit ", "l’",
    "l'a", "Ana ", "Ana Ruiz ", "Ana Ruiz Lund, ", "de Ruiz ", "el ministro de ", "según ",
    "dijo ", "Lo ha ", "«a». Lo ha detto ", "el ministro, Ana Ruiz, 67 años, pescador, ",
]  # fmt: skip


@pytest.mark.parametrize("piece", ROMANCE_FLOODS)
@pytest.mark.parametrize("language", ["es", "fr", "it", "pt"])
def test_a_flood_of_tags_and_offices_is_read_in_linear_time(piece, language):
    def read(count):
        find_quotes(piece * count, language=language)

    read(100)
    assert is_linear(read, 500, 2_000, times=12, floor_s=0.5)


def test_a_long_text_of_quotes_is_read_in_linear_time():
    story = (
        "Ines Okafor opened the bridge. “We waited eleven years for this,” she said. "
        "“Now it is here,” said Peter Lund, the engineer.\n\n"
    )

    def read(count):
        assert len(find_quotes(story * count)) == 2 * count

    read(2)
    assert is_linear(read, 100, 400, times=8, floor_s=0.5)
