"""topics: whom a text goes on about where no pronoun tells a man from a woman."""

from __future__ import annotations

import pytest

from summarizer import find_quotes


def speakers(text: str, language: str = "id") -> list[str | None]:
    return [
        one.speaker.name if one.speaker else None for one in find_quotes(text, language=language)
    ]


@pytest.mark.parametrize("tag", ["katanya", "ujarnya", "kata dia", "tutur dia", "kata beliau"])
def test_a_verb_or_a_pronoun_goes_on_with_whom_the_sentence_before_is_about(tag: str) -> None:
    text = f'Bupati Ratna Dewi meninjau pelabuhan. "Kapal tiba bulan Mei," {tag}.'
    assert speakers(text) == ["Ratna Dewi"]


def test_it_goes_on_with_the_one_source_of_a_story_over_paragraphs() -> None:
    text = (
        '"Kapal tiba bulan Mei," kata Ratna Dewi.\n\n'
        "Menurutnya, pelabuhan sudah siap sejak tahun lalu.\n\n"
        '"Kami tinggal menunggu cuaca baik," ujarnya.'
    )
    assert speakers(text) == ["Ratna Dewi", "Ratna Dewi"]


def test_it_does_not_go_on_over_many_paragraphs() -> None:
    text = '"Kapal tiba bulan Mei," kata Ratna Dewi.' + "\n\nPelabuhan sepi sekali." * 3
    assert speakers(f'{text}\n\n"Kami tinggal menunggu cuaca baik," ujarnya.')[1] is None


def test_a_name_of_no_known_type_in_apposition_is_the_person() -> None:
    text = (
        '"Kapal tiba bulan Mei," kata Ratna Dewi.\n'
        'Promotor konser, Zevanya, menjanjikan panggung baru. "Datanglah semua," katanya.'
    )
    assert speakers(text) == ["Ratna Dewi", "Zevanya"]


def test_a_name_of_no_known_type_elsewhere_leaves_doubt() -> None:
    text = (
        '"Kapal tiba bulan Mei," kata Ratna Dewi.\n'
        'Lawan mereka adalah Vietara dan Zelanda. "Kami siap bertanding," ujarnya.'
    )
    assert speakers(text) == ["Ratna Dewi", None]


@pytest.mark.parametrize(
    ("noun", "named"),
    [
        ("sang bupati", "Ratna Dewi"),
        ("perempuan berusia 34 tahun itu", "Ratna Dewi"),
        ("saksi yang enggan disebut namanya", None),
    ],
)
def test_a_noun_goes_on_with_somebody_only_if_it_is_definite(noun: str, named: str | None) -> None:
    text = f'Ratna Dewi meninjau pelabuhan. "Kapal tiba bulan Mei," kata {noun}.'
    found = speakers(text)[0]
    assert (found == "Ratna Dewi") is (named is not None)


def test_a_noun_behind_its_verb_stands_for_the_last_speaker() -> None:
    text = "«Kema mayda keladi», — dedi Aziza Karimova.\n«Liman tayyor edi», — dedi rassom."
    assert speakers(text, "uz") == ["Aziza Karimova", "Aziza Karimova"]


@pytest.mark.parametrize(("title", "noun"), [("vaziri", "vazir"), ("hokimi", "hokim")])
def test_a_title_without_its_ending_stands_for_its_bearer(title: str, noun: str) -> None:
    text = (
        f"Sport {title} Aziza Karimova limanni koʻrdi. Bobur Nazarov ham keldi.\n"
        f"«Kema mayda keladi», — dedi {noun}."
    )
    assert speakers(text, "uz") == ["Aziza Karimova"]


def test_of_two_with_one_surname_the_one_named_last_is_meant() -> None:
    text = (
        "Murat Esen limanı gezdi. Murat Esen yoruldu. Annesi Gülten Esen onu karşıladı. "
        "Esen, “Oğlumla gurur duyuyorum” dedi."
    )
    assert speakers(text, "tr") == ["Gülten Esen"]
