"""fitness: how well a sentence stands on its own."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from summarizer.choose.fitness import Fitness, SentenceFitness
from summarizer.model import Article, Block, BlockKind, Span
from summarizer.salience.layout import lay_out
from summarizer.sentences import sentences_of
from summarizer.words import take_apart


def standing_in(article: Article, at_best: Mapping[int, Fitness] | None = None) -> list[Fitness]:
    sentences = sentences_of(article)
    worded = [take_apart(sentence.text) for sentence in sentences]
    layout = lay_out(article, sentences, [one.count for one in worded])
    standing = SentenceFitness(article, sentences, layout, worded, at_best=at_best or {})
    return [standing.of(i) for i in range(len(sentences))]


def standing_of(text: str, language: str = "en") -> list[Fitness]:
    return standing_in(Article(text=text, language=language))


@pytest.mark.parametrize(
    "second",
    [
        "But the price has doubled since then.",
        "He wants to sail in the coming June.",
        "It’s the first boat for twenty years.",
        "In addition, the fares stay as low.",
        "Now aged 52, he runs the whole line.",
        "“We wait for the boat,” he said.",
        "On most lenses that halves the width.",
        "I tried this on forty boats of the line.",
        "In some towns this has made them rich.",
        '"We wait for the boat," they told reporters.',
    ],
)
def test_a_sentence_that_points_back_leans(second: str):
    assert standing_of(f"Ina Brandt owns the ferry line. {second}")[1] is Fitness.LEANS


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("Ina Brandt besitzt die Fähre.", "Sie kauft ein zweites Boot.", "de"),
        ("Ina Brandt mengelola feri.", "Perempuan 78 tahun itu membeli kapal kedua.", "id"),
        ("Ina Brandt mengelola feri.", "Di dalamnya ada ruang untuk enam mobil.", "id"),
        ("Ina Brandt hattı işletiyor.", "Ne var ki hattın başka gemisi yok.", "tr"),
        ("Ina Brandt hattı işletiyor.", "52 yaşındaki kadın yeni bir gemi aldı.", "tr"),
        ("Ina Brandt dirige la ligne.", "Elle achète un autre bateau.", "fr"),
        ("Ina Brandt dirige la ligne.", "« C'est un bon bateau », a-t-elle dit.", "fr"),
        ("Ina Brandt dirige la línea.", "Sin embargo, no tiene barcos.", "es"),
        ("Ina Brandt guida la linea.", "Tuttavia non ha altre barche.", "it"),
        ("Ina Brandt leidt de lijn.", "Daarom koopt de lijn een boot.", "nl"),
        ("Ina Brandt prowadzi linię.", "Jednak nie ma innych statków.", "pl"),
        ("Ina Brandt dirige a linha.", "Além disso, não tem outro barco.", "pt"),
        ("Ина Брандт ведёт линию.", "Однако других лодок у линии нет.", "ru"),
        ("Ina Brandt driver linjen.", "Dessutom har linjen ingen båt.", "sv"),
        ("Іна Брандт веде лінію.", "Однак інших човнів лінія не має.", "uk"),
    ],
)
def test_every_language_knows_what_points_back(first: str, second: str, language: str):
    assert standing_of(f"{first} {second}", language) == [Fitness.ALONE, Fitness.LEANS]


def test_the_first_sentence_leans_on_nothing():
    assert standing_of("He came on Monday to the pier.") == [Fitness.ALONE]


@pytest.mark.parametrize(
    "text",
    [
        "“We have waited long enough for this.”",
        "“We have waited long enough. “",
        "Photo: A boat at the pier of Skerry.",
        "Follow us on every network for more.",
        "Read more about the boat over here.",
    ],
)
def test_bare_and_half_quotes_and_captions_are_torn(text: str):
    assert standing_of(f"The ferry was late. {text}")[1] is Fitness.TORN


def test_the_first_and_the_last_sentence_of_brackets_are_weak():
    text = (
        "The line buys a boat of steel. (Its name is not yet known. The chair wants a short one.) "
        "The line (founded in 1921) has two boats now. 1) Buy a ticket at the pier."
    )
    weak, fine = Fitness.WEAK, Fitness.ALONE
    assert standing_of(text) == [fine, weak, weak, fine, fine]


def test_the_parts_of_a_long_quote_are_torn_and_what_follows_is_not():
    text = (
        "The line buys a boat. “We waited for years. We asked for years. "
        "We have it now,” said Ina Brandt. The boat sails in June."
    )
    torn = [Fitness.TORN] * 3
    assert standing_of(text) == [Fitness.ALONE, *torn, Fitness.ALONE]


def test_a_quote_that_is_never_closed_spoils_only_its_paragraph():
    text = "“We waited for years, said Brandt.\n\nThe new boat sails in June."
    assert standing_of(text) == [Fitness.TORN, Fitness.ALONE]


def test_a_quote_with_its_speaker_stands_alone():
    for text in (
        "“We waited for years,” said Ina Brandt.",
        "„Wir haben gewartet“, sagte Ina Brandt.",
        "»Wir haben gewartet«, sagte Ina Brandt.",
        "« Nous avons attendu », dit Ina Brandt.",
        '"We waited for years," said Ina Brandt.',
    ):
        assert standing_of(f"The ferry was late again. {text}")[1] is Fitness.ALONE


def test_questions_labels_and_asides_are_weak():
    text = "Why was the ferry late? Too late. (At least on that day it was.)"
    assert standing_of(text) == [Fitness.WEAK] * 3


def test_the_rest_of_a_sentence_is_no_point():
    for rest in ("each other, there must be at least one.)", "и лодка встала у причала."):
        assert standing_of(f"The ferry was late.\n\n{rest}")[-1] is Fitness.WEAK
    assert standing_of("The ferry was late.\n\nčekali na loď celý den.")[-1] is Fitness.WEAK
    assert standing_of("iPhone sales rose on the island last year.") == [Fitness.ALONE]


def test_what_ends_in_a_comma_goes_on_elsewhere():
    text = "The ferry was late. Asked what it cost her, Ina Brandt said: “Everything,”"
    assert standing_of(text) == [Fitness.ALONE, Fitness.WEAK]


def test_an_unknown_language_leans_on_nothing():
    assert standing_of("Aa bb cc dd. He bb cc dd.", "xx") == [Fitness.ALONE] * 2


def test_a_sentence_of_marks_alone_is_no_opening():
    assert standing_of("The ferry was late.\n\n... !!!")[1] is Fitness.WEAK


@pytest.mark.parametrize(("words", "is_weak"), [(3, True), (4, False), (80, False), (81, True)])
def test_a_point_has_from_four_to_eighty_words(words: int, is_weak: bool):
    text = "Boats" + " sail" * (words - 1) + "."
    assert standing_of(text) == [Fitness.WEAK if is_weak else Fitness.ALONE]


def test_words_that_only_say_who_spoke_are_torn_from_the_quotation():
    said = "“We waited for years!”"
    brief = "The chair of Skerry said on Monday evening here."
    assert standing_of(f"{said} {brief}")[-1] is Fitness.TORN
    # ten words tell more than who spoke
    assert standing_of(f"{said} {brief[:-1]} once.")[-1] is Fitness.ALONE
    assert standing_of(f"The ferry was late. {brief}")[-1] is Fitness.ALONE
    assert standing_of(f"{said} The chair said that the boat is here.")[-1] is Fitness.ALONE
    assert standing_of(f"{said} The chair of the board said on Monday.")[-1] is Fitness.ALONE


def test_code_and_tables_are_torn_and_headings_are_headings():
    kinds = (BlockKind.CODE, BlockKind.TABLE_ROW, BlockKind.HEADING, BlockKind.LIST_ITEM)
    line = "The ferry was late on Monday."
    blocks = tuple(
        Block(span=Span(at, at + len(line)), kind=kind)
        for at, kind in zip(range(0, 99, len(line) + 1), kinds, strict=False)
    )
    text = "\n".join([line] * 4)
    assert standing_in(Article(text=text, blocks=blocks)) == [
        Fitness.TORN, Fitness.TORN, Fitness.HEADING, Fitness.ALONE,
    ]  # fmt: skip


def test_what_the_shape_says_makes_a_sentence_worse_and_never_better():
    article = Article(text="The ferry was late on Monday. Too late. It sails in June.")
    at_best = dict.fromkeys(range(3), Fitness.LEANS)
    assert standing_in(article, at_best) == [Fitness.LEANS, Fitness.WEAK, Fitness.LEANS]


def standing_under(title: str, text: str) -> list[Fitness]:
    return standing_in(Article(text=text, title=title))


def test_a_name_in_lower_case_opens_a_sentence_where_the_headline_has_it():
    text = "kelpdb is a small database for tide tables."
    assert standing_under("kelpdb", text) == [Fitness.ALONE]
    assert standing_under("tidal/kelpdb: tables in a file", text) == [Fitness.ALONE]
    assert standing_under("Tables in a file", text) == [Fitness.WEAK]


def test_the_rest_of_a_sentence_is_weak_whatever_the_headline_has():
    assert standing_under("Boat of the line", "of the boat that the line has bought.") == [
        Fitness.WEAK
    ]


@pytest.mark.parametrize(
    "second", ["Second, wind the cord round it.", "Next: wind the cord round."]
)
def test_a_step_is_not_understood_right_after_another(second: str):
    assert standing_of(f"The hum is loud at night. {second}")[1] is Fitness.WEAK


def test_what_a_place_does_leans_on_nothing():
    text = "The line has bought a boat. On days that end in rain the boat stays at the quay."
    assert standing_of(text)[1] is Fitness.ALONE


def test_a_place_in_a_row_leans_on_nothing():
    text = "The line has bought a boat. Second place went to the yard in the north."
    assert standing_of(text)[1] is Fitness.ALONE


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("de", "Die Linie hat ein Boot gekauft.", "Zweitens kauft sie neue Sitze für das alte."),
        ("fr", "La ligne a acheté un bateau.", "Deuxièmement, il faut des sièges pour tous."),
        ("es", "La línea ha comprado un barco.", "Segundo, hacen falta asientos para todos."),
        ("it", "La linea ha comprato una barca.", "In secondo luogo, servono posti per tutti."),
        ("pt", "A linha comprou um barco novo.", "Em segundo lugar, faltam lugares para todos."),
        ("nl", "De lijn heeft een boot gekocht.", "Ten tweede komen er stoelen voor iedereen."),
        ("pl", "Linia kupiła nowy statek.", "Po drugie, trzeba foteli dla wszystkich."),
        ("ru", "Линия купила новое судно.", "Во-вторых, нужны кресла для всех."),
        ("sv", "Linjen har köpt en båt.", "För det andra behövs stolar åt alla."),
        ("uk", "Лінія купила нове судно.", "По-друге, потрібні крісла для всіх."),
    ],
)
def test_what_counts_on_does_not_stand_alone_in_any_language(
    language: str, first: str, second: str
):
    assert standing_of(f"{first} {second}", language)[1] in {Fitness.LEANS, Fitness.WEAK}


def test_a_sentence_that_only_names_the_source_of_the_one_before_is_weak():
    text = "Yoʻlkira 1-yanvardan oshadi. Bu haqda shahar boshqarmasi maʼlum qildi."
    assert standing_of(text, "uz")[1] is Fitness.WEAK
