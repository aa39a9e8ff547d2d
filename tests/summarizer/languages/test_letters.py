"""The one alphabet."""

from __future__ import annotations

import re

import pytest

from summarizer.languages.letters import CAPITALS, LATIN_LOWER, LOWER, without_accents


@pytest.mark.parametrize("letter", "AZÀÖÞŁŚŻĄĆĘŃŹŠČŘŽĐȘȚĞİŐŰÆØÅĲǅΑΩЁЯІЇЄҐЎЂԱẾ")
def test_a_capital_of_any_alphabet_is_one(letter: str):
    assert re.fullmatch(f"[{CAPITALS}]", letter)
    assert not re.fullmatch(f"[{LOWER}]", letter)


@pytest.mark.parametrize("letter", "azßàöþÿłśżąćęńźščřžđșțğıőűæøåĳαωςёяіїєґўђաế")
def test_a_lower_case_letter_of_any_alphabet_is_one(letter: str):
    assert re.fullmatch(f"[{LOWER}]", letter)
    assert not re.fullmatch(f"[{CAPITALS}]", letter)


@pytest.mark.parametrize("sign", "0½ªº_-×÷’ 中あאعกक")
def test_what_has_no_case_is_neither(sign: str):
    assert not re.fullmatch(f"[{CAPITALS}{LOWER}]", sign)


def test_the_latin_letters_are_those_that_one_can_spell_with_accents():
    assert re.fullmatch(f"[{LATIN_LOWER}]+", "zażółćgęśläjaźňőșếß")
    assert not re.search(f"[{LATIN_LOWER}]", "αωяїґա")


@pytest.mark.parametrize(
    ("word", "plain"), [("août", "aout"), ("märz", "marz"), ("май", "май"), ("", "")]
)
def test_only_latin_words_lose_their_accents(word: str, plain: str):
    assert plain == without_accents(word)
