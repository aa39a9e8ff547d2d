"""clean: odd characters out, one kind of space and line break in."""

from __future__ import annotations

import pytest

from summarizer.clean import clean, wording


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("one\u2029two", "one\n\ntwo"),
        ("one\n\n\n\n\ntwo", "one\n\ntwo"),
        ("a\u00a0b\u2009c\td", "a b c d"),
        ("  edge  \n  edge  ", "edge\nedge"),
        ("soft\u00adhyphen, zero\u200bwidth", "softhyphen, zerowidth"),
        ("\u202eeversed\u202c", "eversed"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("half a pair \ud83d", "half a pair \ufffd"),
        ("e\u0301t\u00e9", "été"),
    ],
)
def test_odd_characters_become_plain_ones(text: str, expected: str) -> None:
    assert expected == clean(text)


def test_joiners_that_words_need_stay() -> None:
    assert clean("می\u200cخواهم 👩\u200d🚀") == "می\u200cخواهم 👩\u200d🚀"


def test_nothing_but_space_is_nothing() -> None:
    assert clean(" \n\u00a0\ufeff\n ") == ""


def test_wording_has_neither_case_nor_accents_nor_marks() -> None:
    assert wording("  Crème—Brûlée, 2.0! ") == "creme brulee 2 0"


def test_wording_takes_both_of_the_turkish_i_for_one() -> None:
    assert wording("BU TAKIM PES ETMİYOR") == wording("Bu takım pes etmiyor")
