"""uzbek_letters: what is written in Latin letters is known in Cyrillic ones, too."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from summarizer import find_quotes, read_text, split_sentences
from summarizer.choose.anaphora import depends_on_previous
from summarizer.languages import language_of
from summarizer.languages.cue_phrases import cue_phrases_of
from summarizer.languages.speech.uz import SPEECH
from summarizer.languages.uzbek_letters import spell_site, spell_words, to_cyrillic
from summarizer.lines.furniture import OPENINGS
from summarizer.words import terms
from summarizer.written_dates import read_date


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("oʻqituvchi gʻalaba", "ўқитувчи ғалаба"),
        ("choʻl shahar", "чўл шаҳар"),
        ("yoʻlovchi yodgor yulduz yahyo", "йўловчи ёдгор юлдуз яҳё"),
        ("elchi yevropa poema aeroport derdi", "элчи европа поэма аэропорт дерди"),
        ("taʼkidladi eʼlon", "таъкидлади эълон"),
        (
            "politsiya vitse-prezident inspeksiyasi rossiya",
            "полиция вице-президент инспекцияси россия",
        ),
        ("sentabr konsert mayor dotsent", "сентябрь концерт майор доцент"),
        ("ketsa esa", "кетса эса"),
    ],
)
def test_words_are_spelt_as_in_cyrillic_letters(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


def test_a_word_is_known_with_every_apostrophe_that_people_type() -> None:
    assert spell_words({"soʻz", "бўлим"}) == {
        "soʻz", "so'z", "so’z", "so‘z", "so z", "сўз", "бўлим",
    }  # fmt: skip


@dataclass(frozen=True)
class Tables:
    patterns: tuple[str, ...]


def test_the_signs_of_a_pattern_stay() -> None:
    (latin, cyrillic) = spell_site(Tables((r"oʻq\w{0,4} (?:va|bet) \d",))).patterns
    assert re.fullmatch(latin, "o’qing va 5")
    assert re.fullmatch(cyrillic, "ўқинг бет 5")


def test_of_two_endings_the_longer_one_comes_first_in_both_alphabets() -> None:
    lengths = [len(ending) for ending in SPEECH.name_endings]
    assert sorted(lengths, reverse=True) == lengths
    assert {"ning", "нинг"} <= set(SPEECH.name_endings)
    assert "ева" in SPEECH.surname_endings  # no э: it stands behind other letters


def test_the_points_know_words_in_cyrillic_letters() -> None:
    rules = language_of("uz")
    assert rules is not None
    assert {"ҳақида", "йўқ", "бўлади"} <= rules.stop_words
    text = "Шунинг учун йўл ёпилди."
    assert depends_on_previous(text, terms(text), "", rules, frozenset())
    assert "масалан" in cue_phrases_of("uz").example


def test_a_sentence_goes_on_behind_an_abbreviation_in_cyrillic_letters() -> None:
    text = "Проф. Каримов 5 млн. сўм олди. Навоий кўч. 5-уйда яшайди."
    ends = [text[span.start : span.end] for span in split_sentences(text, language="uz")]
    assert ends == ["Проф. Каримов 5 млн. сўм олди.", "Навоий кўч. 5-уйда яшайди."]


def test_what_sites_say_is_known_in_cyrillic_letters() -> None:
    assert OPENINGS["more"].match("Шунингдек ўқинг: нархлар ошди")
    date = read_date("Эълон қилинган: 3 май 2021")
    assert date is not None
    assert (date.year, date.month, date.day) == (2021, 5, 3)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Йўл ёпилди», — деди ҳоким Тўлқин Сатторов.", "Тўлқин Сатторов"),
        ("Ўқитувчи Манзура Қосимова “дарс бўлмайди” деб айтди.", "Манзура Қосимова"),
        (
            "Ҳоким Тўлқин Сатторов келди. Сатторовнинг сўзларига кўра, «кўприк мустаҳкам чиқди».",
            "Тўлқин Сатторов",
        ),
    ],
)
def test_a_speaker_is_named_in_cyrillic_letters(text: str, name: str) -> None:
    (quote,) = find_quotes(text, language="uz")
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_a_text_in_cyrillic_letters_is_read_as_uzbek() -> None:
    article = read_text(
        "Шаҳарда янги кўприк очилди. Одамлар хурсанд бўлди ва ҳокимга раҳмат айтди."
    )
    assert article.language == "uz"
