"""verb_final: the order of the words tells who speaks where the verb ends the sentence."""

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
        ("tr", "“Gemi mayısta gelecek” diyen Ayşe Kaya limanı gezdi."),
        ("tr", "“Gemi mayısta gelecek” ifadelerini kullanan Ayşe Kaya limanı gezdi."),
        ("tr", "“Gemi mayısta gelecek” dedi Ayşe Kaya."),
        ("uz", "«Kema mayda keladi», — dedi Aziza Karimova."),
        ("uz", "«Kema mayda keladi», — deya xursand boʻldi Aziza Karimova."),
        ("uz", "«Kema mayda keladi», — deydi yana bir baliqchi Aziza Karimova."),
    ],
)
def test_whoever_stands_right_behind_the_verb_speaks(language: str, text: str) -> None:
    assert speakers(text, language) == ["Aziza Karimova" if language == "uz" else "Ayşe Kaya"]


@pytest.mark.parametrize(
    "text",
    [
        "Ayşe Kaya, “Gemi mayısta gelecek” dedi.",
        "Ayşe Kaya ise “Gemi mayısta gelecek” diye konuştu.",
        "Ayşe Kaya, Burak Çelik'e teşekkür ederek, “Gemi mayısta gelecek” dedi.",
        "Ayşe Kaya, Burak Çelik ile gezdiği limanda “Gemi mayısta gelecek” dedi.",
        "Ayşe Kaya şunları söyledi: “Gemi mayısta gelecek.”",
        "Ayşe Kaya şu ifadeleri kullandı:\n“Gemi mayısta gelecek. Liman hazır.”",
        "Ayşe Kaya'ya göre “gemi mayısta gelecek”.",
        "Ayşe Kaya limanı gezdi. Ayşe Hanım, “Gemi mayısta gelecek” dedi.",
    ],
)
def test_else_the_first_who_may_be_the_subject_speaks(text: str) -> None:
    assert speakers(text, "tr")[-1] == "Ayşe Kaya"


def test_a_noun_with_a_name_in_apposition_gives_the_name() -> None:
    text = "Guvohlardan biri, talaba Aziza Karimova: «Kema mayda keladi», — dedi."
    assert speakers(text, "uz") == ["Aziza Karimova"]


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("tr", "AFAD'dan yapılan açıklamada, “Gemi mayısta gelecek.” denildi.", "AFAD"),
        ("uz", "«Kema mayda keladi», deyiladi Ichki ishlar vazirligi xabarida.", None),
    ],
)
def test_a_body_speaks_where_something_is_only_said(
    language: str, text: str, body: str | None
) -> None:
    assert speakers(text, language) == [body or "Ichki ishlar vazirligi"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ayşe Kaya limanı gezdi. “Gemi mayısta gelecek” dedi.", "Ayşe Kaya"),
        ("Ayşe Kaya limanı gezdi. Konuşmasında, “Gemi mayısta gelecek” dedi.", "Ayşe Kaya"),
        ("Ayşe Kaya limanı gezdi. Dondurmacı ise “Gemi mayısta gelecek” dedi.", None),
    ],
)
def test_a_word_in_no_table_may_be_the_subject(text: str, named: str | None) -> None:
    assert speakers(text, "tr") == [named]


def test_the_second_part_of_a_speech_has_the_speaker_of_the_first() -> None:
    text = "“Çırak yok” diyor Ayşe Kaya, “gençler telefonla uğraşıyor.”\nBurak Çelik güldü."
    (quote,) = find_quotes(text, language="tr")
    assert quote.text == "Çırak yok […] gençler telefonla uğraşıyor."
    assert quote.speaker is not None
    assert quote.speaker.name == "Ayşe Kaya"


@pytest.mark.parametrize(
    "text",
    [
        "Şehirde “yaşayan liman” denilen yer Ayşe Kaya için evdir.",
        "Gazetemize konuşan bir denizci limanı anlattı. “Suya inelim” sloganı Ayşe Kaya'nın.",
    ],
)
def test_nobody_speaks_words_without_a_verb(text: str) -> None:
    assert set(speakers(text, "tr")) <= {None}
