"""spellings: an apostrophe that is a letter has one form, whatever the keyboard."""

from __future__ import annotations

import pytest

from summarizer import find_quotes
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.uz import SPEECH as UZ
from summarizer.quotes.reading.spellings import unify_apostrophes


@pytest.mark.parametrize("mark", "'’‘`´ʻ")
def test_every_apostrophe_behind_o_and_g_is_the_turned_one(mark: str) -> None:
    assert unify_apostrophes(f"o{mark}g{mark}il, tog{mark} yo{mark}li", UZ) == (
        "oʻgʻil, togʻ yoʻli"
    )


@pytest.mark.parametrize("mark", "'’‘`´")
def test_every_apostrophe_between_other_letters_is_the_plain_one(mark: str) -> None:
    assert unify_apostrophes(f"ma{mark}lum 'san{mark}at'", UZ) == "maʼlum 'sanʼat'"


def test_other_languages_keep_their_apostrophes() -> None:
    assert unify_apostrophes("Moreno's o'clock", EN) == "Moreno's o'clock"


@pytest.mark.parametrize("mark", "'’‘ʻ")
def test_names_and_roles_are_shown_as_the_text_spells_them(mark: str) -> None:
    text = f"«Suv keldi», — dedi o{mark}qituvchi Go{mark}zal To{mark}rayeva."
    (quote,) = find_quotes(text, language="uz")
    assert quote.speaker is not None
    assert quote.speaker.name == f"Go{mark}zal To{mark}rayeva"
    assert quote.speaker.role == f"o{mark}qituvchi"
