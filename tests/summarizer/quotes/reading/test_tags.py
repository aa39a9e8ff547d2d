"""tags: the reporter's words are taken out of speech that dashes set apart."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.fr import SPEECH as FR
from summarizer.languages.speech.pl import SPEECH as PL
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotes.reading.tags import cut_tags_out


def stretches(text: str, speech: Speech) -> list[str]:
    paragraphs = split_paragraphs(text)
    quoted = cut_tags_out(text, paragraphs, pair_marks(text, paragraphs), speech)
    return [text[stretch.start : stretch.end].strip(" ,") for stretch in quoted]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("«Ждали, — сказал он, — и дождались».", ["Ждали", "и дождались"]),
        ("«Ждали, — сказал он. — Мост стоит».", ["Ждали", "Мост стоит"]),
        ("«Ждали! — тихо сказал он. — Мост стоит».", ["Ждали!", "Мост стоит"]),
        ("«Ждали, — сказал он, — и вот, — добавил он, — мост».", ["Ждали", "и вот", "мост"]),
        ("«Мост — это дорого», — сказал он.", ["Мост — это дорого"]),
        ("«Ждали, — сказал он».", ["Ждали"]),
        ("— Ждали, — сказал он. — Мост стоит.", ["Ждали", "Мост стоит."]),
        ("— Ждали, — сказал Петров. Мост — это дорого.", ["Ждали"]),
        ("— Когда? — спросил он.\n— К осени.", ["Когда?", "К осени."]),
        ("— Ждали, — сказал он «Волне».", ["Ждали", "Волне"]),
        ("— Он сказал «нет», — заметил Петров.", ["Он сказал «нет»"]),
    ],
)
def test_russian_tags_stand_between_dashes(text: str, found: list[str]):
    assert stretches(text, RU) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("– Czekaliśmy – mówi Nowak. – Most stoi.", ["Czekaliśmy", "Most stoi."]),
        ("Most stoi. – Czekaliśmy – mówi Nowak.", ["Czekaliśmy"]),
        ("„Czekaliśmy – mówi Nowak – długo”.", ["Czekaliśmy", "długo"]),
        ("„Most. – Długo”. Rzeka – mówi Nowak – płynie.", ["Most. – Długo"]),
    ],
)
def test_polish_tags_need_no_comma(text: str, found: list[str]):
    assert stretches(text, PL) == found


@pytest.mark.parametrize("text", ["— Мост\n— Дорога", "—", "Мост — это дорого. — Да", "-7 утром"])
def test_dashes_without_a_verb_of_speech_set_nothing_apart(text: str):
    assert stretches(text, RU) == []


def test_speech_in_marks_goes_on_behind_a_tag_of_any_length():
    tag = "сказал Петров, " + "который приехал издалека, " * 12
    assert stretches(f"«Ждали, — {tag}— и дождались».", RU) == ["Ждали", "и дождались"]


def test_a_tag_too_long_to_be_one_ends_speech_without_marks():
    assert stretches(f"— Ждали, — сказал он{' и он' * 60}, — да.", RU) == ["Ждали"]


def test_a_language_without_such_dashes_is_left_alone():
    assert stretches("“We waited — said he — long.”", EN) == ["We waited — said he — long."]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("—Sí —dijo Lund—. Ya era hora.", ["Sí", "Ya era hora."]),
        ("—Sí —dijo Lund—, y ya era hora.", ["Sí", "y ya era hora."]),
        ("—¿Quién paga? —preguntó Lund.", ["¿Quién paga?"]),
        ("«Sí —me dijo Lund— y no».", ["Sí", "y no"]),
        (
            "«El puente —como dijo Lund— es caro», opinó Ruiz.",
            ["El puente —como dijo Lund— es caro"],
        ),
        ("–5 grados —dijo Lund.", []),
        ("— Abrir el puente en mayo.\n— Contratar a cien personas.", []),
    ],
)
def test_spanish_dashes_touch_the_tag(text: str, found: list[str]):
    assert stretches(text, ES) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« Oui, dit-il, et non. »", ["Oui", "et non."]),
        ("« Oui, a dit Lund. Et non. »", ["Oui", "Et non."]),
        ("« Oui, a dit M. Lund, le maire. Et non. »", ["Oui", "Et non."]),
        ("« Oui, a dit le maire, Pierre Lund. Et non. »", ["Oui", "Et non."]),
        ("« Pourquoi ? s’interroge Lund. Et non. »", ["Pourquoi ?", "Et non."]),
        ("« Oui, a déclaré Lund »", ["Oui"]),
        ("« Oui, il dit non. »", ["Oui, il dit non."]),
        ("« Oui, dit »", ["Oui, dit"]),
        ("« Oui, mais non, dit et redit. »", ["Oui, mais non, dit et redit."]),
        ("— Oui, dit Lund. Et non.", ["Oui", "Et non."]),
    ],
)
def test_french_tags_stand_between_commas_within_the_marks(text: str, found: list[str]):
    assert stretches(text, FR) == found
