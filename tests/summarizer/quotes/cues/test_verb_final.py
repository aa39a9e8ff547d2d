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


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "tr",
            "Ayşe Kaya, Burak Çelik'in “Gemi mayısta gelecek” dediğini söyledi.",
            "Burak Çelik",
        ),
        (
            "tr",
            "Ayşe Kaya, Burak Çelik'in “Gemi mayısta gelecek” sözlerini eleştirdi.",
            "Burak Çelik",
        ),
        ("tr", "Burak Bey'in “Gemi mayısta gelecek” demesi Ayşe Kaya'yı kızdırdı.", "Burak"),
        (
            "uz",
            "Aziza Karimova esa Botir Aliyevning «kema mayda keladi» deganini aytdi.",
            "Botir Aliyev",
        ),
        (
            "uz",
            "Азиза Каримова эса Ботир Алиевнинг «кема майда келади» деганини айтди.",
            "Ботир Алиев",
        ),
    ],
)
def test_whoever_stands_in_the_genitive_before_a_form_of_the_verb_speaks(
    language: str, text: str, name: str
) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("tr", "Ayşe Kaya, “Gemi ne zaman gelecek?” sorusuna yanıt verdi.", [None]),
        ("tr", "Ayşe Kaya, bir gazetecinin “Gemi ne zaman gelecek?” sorusunu yanıtladı.", [None]),
        ("tr", "Ayşe Kaya, “Gemi ne zaman gelecek?” sorusunu sordu.", ["Ayşe Kaya"]),
        (
            "tr",
            "Burak Çelik'in “Gemi ne zaman gelecek?” sorusuna Ayşe Kaya, “Gemi yolda” dedi.",
            ["Burak Çelik", "Ayşe Kaya"],
        ),
        ("uz", "Aziza Karimova «Kema qachon keladi?» degan savolga javob bermadi.", [None]),
        (
            "uz",
            "Botir Aliyevning «Kema qachon keladi?» degan savoliga Aziza Karimova javob berdi.",
            ["Botir Aliyev"],
        ),
    ],
)
def test_whoever_answers_a_question_did_not_ask_it(
    language: str, text: str, names: list[str | None]
) -> None:
    assert speakers(text, language) == names


def test_an_age_may_stand_between_the_verb_and_the_name() -> None:
    assert speakers("«Kema mayda keladi», — dedi 78 yoshli Aziza Karimova.", "uz") == [
        "Aziza Karimova"
    ]


def test_a_noun_in_no_table_may_stand_before_a_name_in_apposition() -> None:
    text = (
        "Mimar Burak Kaya geldi. Kaya'nın eşi, yapımcı Ayşe Çelik, anlattı: “Gemi mayısta geldi.”"
    )
    assert speakers(text.replace("yapımcı", "kanuni"), "tr") == ["Ayşe Çelik"]
    assert speakers(text, "tr") == ["Ayşe Çelik"]


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
    "text",
    [
        "AFAD açıklama yaptı. Açıklamada, “Gemi mayısta gelecek.” denildi.",
        "Emniyet Genel Müdürlüğü konuştu.\nAçıklamada, “Gemi gelecek.” ifadesine yer verildi.",
    ],
)
def test_the_body_may_be_named_in_the_sentence_before(text: str) -> None:
    assert speakers(text, "tr") == [text[: text.index(" aç" if "AFAD" in text else " kon")]]


def test_nobody_speaks_where_something_is_only_said() -> None:
    text = "Ayşe Kaya limanı gezdi. Raporda “Gemi mayısta gelecek” ifadesine yer verildi."
    assert speakers(text, "tr") == [None]


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


def test_two_quotations_with_a_verb_each_are_two() -> None:
    text = "“Gemi mayısta gelecek” diyen Ayşe Kaya, “Liman hazır değil” ifadesini kullandı."
    assert speakers(text, "tr") == ["Ayşe Kaya", "Ayşe Kaya"]


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
