"""selection: speech is listed, titles and scare quotes are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.fr import SPEECH as FR
from summarizer.languages.speech.id import SPEECH as ID
from summarizer.languages.speech.it import SPEECH as IT
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.models.linear import load_weights
from summarizer.quotes.attribution.attribute import attribute
from summarizer.quotes.listing import thresholds
from summarizer.quotes.listing.selection import is_listed, is_title
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.context import Lead


def listed(text: str, probability: float, speaker: float = 0.0, speech: Speech = EN) -> bool:
    """Tell whether the last quotation is listed when it is so probably speech."""
    survey = survey_text(text, speech)
    guess = attribute(survey, load_weights(speech.weights)).guesses[-1]
    return is_listed(
        survey, replace(guess, speech_probability=probability, mention_probability=speaker)
    )


@pytest.mark.parametrize(
    ("text", "speaker", "speech", "threshold"),
    [
        ("Moreno saw “we all left”.", 0.0, EN, thresholds.SPEECH_AMONG_SPEECH),
        ("“Well now”", 0.0, EN, thresholds.SHORT_SPEECH),
        ("“Well,” said Ada.", 0.0, EN, thresholds.TAGGED_SPEECH),
        ("Moreno: “We left.”", 0.9, EN, thresholds.TAGGED_SPEECH),
        ("Moreno: “We left.”", 0.8, EN, thresholds.SHORT_SPEECH),
        ("Moreno vit «nous partons tous».", 0.0, FR, thresholds.SPEECH),
        ("«Bien sûr».", 0.0, FR, thresholds.SHORT_SPEECH),
        ("Moreno: «Bon».", 0.9, FR, thresholds.SPEECH_BEHIND_COLON),
        ("Он: «Нет».", 0.9, RU, thresholds.SPEECH_BEHIND_COLON_NAMES_KNOWN),
        ("«Да», — сказал он.", 0.0, RU, thresholds.SPEECH_BEHIND_COLON_NAMES_KNOWN),
    ],
)
def test_a_quotation_is_listed_from_a_probability(
    text: str, speaker: float, speech: Speech, threshold: float
):
    assert listed(text, threshold, speaker, speech)
    assert not listed(text, threshold - 0.01, speaker, speech)


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("It was a “temporary” closure.", EN),
        ("They saw the so-called “gardens of salt”.", EN),
        ("A sign said “No parking here”.", EN),
        ("She read it on “This Week”.", EN),
        ("Llegaron las llamadas «zonas de paz».", ES),
        ("Era a «Porta aperta».", IT),
        ("Sutradara itu mengumumkan film barunya, “Senja di Pelabuhan Lama”, kemarin.", ID),
        ("Ana Ruiz tidak berkata “kapal akan datang”.", ID),
        ("Ana Ruiz tidak pernah berkata “kapal akan datang”.", ID),
        ("“,”", EN),
    ],
)
def test_what_nobody_says_is_never_listed(text: str, speech: Speech):
    assert not listed(text, 1.0, 1.0, speech)


def test_a_whole_sentence_behind_a_colon_is_speech_where_names_are_told_apart():
    assert listed("Он пришёл: «Мост стоит уже давно».", 0.0, 0.0, RU)
    assert not listed("She came: “The bridge stands.”", 0.0)


def test_a_short_sentence_behind_a_colon_is_speech_if_somebody_surely_speaks():
    assert listed("Ana Ruiz menutup dengan kalimat: “Pelan saja.”", 0.0, 0.9, ID)
    assert not listed("Ana Ruiz menutup dengan kalimat: “Pelan saja.”", 0.0, 0.8, ID)


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("Ana Ruiz tidak lupa berkata “kapal akan datang”.", ID),
        ("Ada Lund n’en démord pas : « Il nous faut ce bateau. »", FR),
        ("Ana Ruiz bercerita tentang film lama, “kapal akan datang”, kemarin.", ID),
    ],
)
def test_what_looks_like_denied_speech_or_a_title_may_be_speech(text: str, speech: Speech):
    assert listed(text, 1.0, 1.0, speech)


def test_a_title_has_capitals_and_stands_within_a_clause():
    words = ["The", "Old", "Song"]
    assert is_title(words, Lead.PREPOSITION, EN)
    assert not is_title(words, Lead.COLON, EN)
    assert not is_title(words, Lead.PREPOSITION, DE)
    assert not is_title(["The", "old", "song"], Lead.PREPOSITION, EN)
