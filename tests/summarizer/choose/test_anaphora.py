"""Sentences that want the one before them."""

from __future__ import annotations

import pytest

from summarizer.choose.anaphora import depends_on_previous, opens_with
from summarizer.languages import language_of
from summarizer.words import terms


def wants(text: str, language: str = "en", title: str = "") -> bool:
    rules = language_of(language)
    assert rules is not None
    return depends_on_previous(text, terms(text), "", rules, frozenset(terms(title)))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Regardless, the boat sails in June.", "en"),
        ("Both statements were read out at the pier.", "en"),
        ("That is why the boat sails in June.", "en"),
        ("The two met at the pier of Skerry.", "en"),
        ("Such boats cost two million crowns.", "en"),
        ("The former was sold to Norvik Ports.", "en"),
        ("Shortly after that the boat left Skerry.", "en"),
        ("Most of them live on Skerry Island.", "en"),
        ("The line, however, has no boat.", "en"),
        ("Malgré tout, le bateau partira lundi.", "fr"),
        ("Les deux ports restent fermés.", "fr"),
        ("La ligne a cependant perdu un bateau.", "fr"),
        ("Umgekehrt fährt kein Boot nach Skerry.", "de"),
        ("Die beiden kennen sich seit Jahren.", "de"),
        ("Die Linie hat jedoch kein Boot.", "de"),
        ("En ese sentido, la línea no tiene barcos.", "es"),
        ("Los dos viven en la isla.", "es"),
        ("In ogni caso la linea non ha barche.", "it"),
        ("La linea però non ha barche.", "it"),
        ("Om die reden vaart er geen boot.", "nl"),
        ("De lijn heeft echter geen boot.", "nl"),
        ("W tej sytuacji linia nie ma statków.", "pl"),
        ("Linia jednak nie ma statków.", "pl"),
        ("Mesmo assim, a linha não tem barcos.", "pt"),
        ("По его словам, лодок у линии нет.", "ru"),
        ("У линии, однако, лодок нет.", "ru"),
        ("I så fall har linjen ingen båt.", "sv"),
        ("Linjen har dock ingen båt.", "sv"),
        ("За її словами, човнів лінія не має.", "uk"),
        ("Лінія, проте, човнів не має.", "uk"),
        ("Ancak hattın vapuru yok.", "tr"),
        ("İkisi de adada yaşıyor.", "tr"),
        ("Namun, desa itu tidak punya kapal.", "id"),
        ("Kapal tersebut dijual tahun lalu.", "id"),
        ("Keputusan itu diambil bulan Juni.", "id"),
        ("اما این خط قایقی ندارد.", "fa"),
        ("آن‌ها در جزیره زندگی می‌کنند.", "fa"),
        ("لكن الخط لا يملك قاربا.", "ar"),
        ("ولذلك اشترت البلدية قاربا.", "ar"),
        ("लेकिन नाव जून में चलेगी।", "hi"),
        ("इसके अलावा नाव पुरानी है।", "hi"),
        ("Biroq liniyaning qayigʻi yoʻq.", "uz"),
        ("O‘sha qayiq orolda qoldi.", "uz"),
        ("O'sha qayiq orolda qoldi.", "uz"),
        ("Шунинг учун қайиқ сотилди.", "uz"),
        ("但是这条航线没有船。", "zh"),
        ("因此镇政府买了一条船。", "zh"),
        ("しかし町には船がない。", "ja"),
        ("そのため町は船を買った。", "ja"),
    ],
)
def test_pointing_back_is_known_in_every_language(text: str, language: str):
    assert wants(text, language)


@pytest.mark.parametrize(
    ("name", "language"),
    [(name, "pl") for name in ("Łucja", "Ślęzak", "Żaneta", "Ćwik", "Źdźbło", "Čapek", "İnci")]
    + [(name, "uk") for name in ("Ґалина", "Єва", "Їжак")]
    + [("Ёлкина", "ru"), ("Ștefan", "en"), ("Άννα", "en")],
)
def test_a_name_says_who_whatever_letter_it_begins_with(name: str, language: str):
    clause = {
        "en": "The day {} came, she sailed to the island.",
        "pl": "Dzień po powrocie {}, ona odpłynęła na wyspę.",
        "ru": "День спустя с {}, она уплыла на остров.",
        "uk": "День потому з {}, вона попливла на острів.",
    }[language]
    assert wants(clause.format("somebody" if language == "en" else "xyz"), language)
    assert not wants(clause.format(name), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The decision came after a long night.", "en"),
        ("The move surprised the islanders.", "en"),
        ("La décision a surpris les habitants.", "fr"),
        ("L'annonce a surpris les habitants.", "fr"),
        ("Die Entscheidung überraschte die Insel.", "de"),
        ("La medida sorprendió a los vecinos.", "es"),
        ("La decisione ha sorpreso gli abitanti.", "it"),
        ("Het besluit verraste de bewoners.", "nl"),
        ("A decisão surpreendeu os moradores.", "pt"),
        ("Beslutet överraskade öborna.", "sv"),
    ],
)
def test_a_noun_that_sums_up_leans_when_nothing_says_which(text: str, language: str):
    assert wants(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The decision to buy a boat came after a long night.", "en"),
        ("The decision of the council came after a long night.", "en"),
        ("The claim that boats sink surprised the islanders.", "en"),
        ("La décision d'acheter un bateau a surpris.", "fr"),
        ("Die Entscheidung über das Boot fällt im Juni.", "de"),
        ("Het besluit om een boot te kopen viel in juni.", "nl"),
        ("The decisions", "en"),
    ],
)
def test_a_noun_that_sums_up_stands_when_the_sentence_says_which(text: str, language: str):
    assert not wants(text, language)


def test_what_the_headline_names_is_known():
    assert not wants("The decision came after a long night.", title="A decision on the ferry")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Yes, the boat sails in June.", "en"),
        ("Of course. The boat sails in June.", "en"),
        ("Non, le bateau ne partira pas.", "fr"),
        ("Tak, statek odpływa w czerwcu.", "pl"),
    ],
)
def test_an_answer_wants_its_question(text: str, language: str):
    assert wants(text, language)


@pytest.mark.parametrize(
    "text", ["No boat sails to Skerry in June.", "Yes men run the line to Skerry."]
)
def test_the_word_for_no_is_not_always_an_answer(text: str):
    assert not wants(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In a letter to the council he asked for a boat.", "en"),
        ("On Monday he asked for a boat.", "en"),
        ("When asked about it she laughed at the idea.", "en"),
        ("Dijo que el barco saldría en junio.", "es"),
        ("Powiedział, że statek odpływa w czerwcu.", "pl"),
        ("The 19-year-old scored in the last minute.", "en"),
        ("Der 19-Jährige traf kurz vor dem Ende.", "de"),
    ],
)
def test_somebody_named_before_is_missed(text: str, language: str):
    assert wants(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In a letter Brandt wrote that she wanted a boat.", "en"),
        ("The captain said he wanted a boat.", "en"),
        ("Brandt said he wanted a boat.", "en"),
        ("In a letter the council asked for a boat.", "en"),
        ("Dijo Sánchez que el barco saldría en junio.", "es"),
        ("The 19-year-old Chidi Abara scored again.", "en"),
        ("Ina Brandt, who owns the line, wants a boat.", "en"),
        ("Båten går i juni.", "sv"),
        ("... !", "en"),
    ],
)
def test_somebody_named_here_is_not(text: str, language: str):
    assert not wants(text, language)


def test_an_opening_is_found_by_its_words():
    assert opens_with("Here are seven boats.", frozenset({"here are"}))
    assert not opens_with("There are seven boats.", frozenset({"here are"}))
    assert not opens_with("…", frozenset({"here are"}))
