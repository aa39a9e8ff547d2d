"""detect: which language a text is in."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from summarizer.detect import check_language, detect_language
from summarizer.errors import UnsupportedLanguage
from tests.conftest import ROOT

LINES = {
    path.stem: path.read_text("utf-8").splitlines()
    for path in (ROOT / "tests/cases/languages").glob("??.txt")
}

SENTENCES = {
    "en": "The mayor opened the new library on Monday, and hundreds of people came to see it.",
    "de": "Die Bürgermeisterin eröffnete am Montag die neue Bibliothek, und Hunderte kamen.",
    "fr": "La maire a inauguré lundi la nouvelle bibliothèque, et des gens sont venus.",
    "es": "La alcaldesa inauguró el lunes la nueva biblioteca y acudieron cientos de personas.",
    "ru": "Мэр города открыла в понедельник новую библиотеку, и пришли сотни людей.",
    "uk": "Міська голова відкрила в понеділок нову бібліотеку, і прийшли сотні людей.",
    "az": "Şəhər meriyası on bir ildən sonra taxta körpünü yenidən açdı.",
    "tr": "Belediye on bir yıl sonra ahşap köprüyü yeniden hizmete açtı.",
    "uz": "Шаҳар ҳокимлиги ёғоч кўприкни ўн бир йилдан кейин қайта очди.",
    "id": "Perahu itu mereka beri nama Seri Laut.",
    "ms": "Polis menahan tiga lelaki yang disyaki terbabit dalam kejadian di bandar itu.",
    "zh": "市长星期一为新图书馆揭幕，数百名市民前来参观。",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_enough(code: str) -> None:
    assert code == detect_language(SENTENCES[code])


@pytest.mark.parametrize("code", LINES)
def test_a_line_in_cyrillic_letters_is_not_in_a_language_close_to_its_own(code: str) -> None:
    found = [detect_language(line) for line in LINES[code]]
    assert found.count(code) >= 0.95 * len(found)
    assert code == "uz" or "uz" not in found


def test_uzbek_is_known_without_the_letters_that_keyboards_lack() -> None:
    """Many write у, к, г and х for ў, қ, ғ and ҳ."""
    plain = str.maketrans("ўқғҳЎҚҒҲ", "укгхУКГХ")
    found = [detect_language(line.translate(plain)) for line in LINES["uz"]]
    assert found.count("uz") >= 0.98 * len(found)


@pytest.mark.parametrize("text", ["", "   ", "12:30 — 45 %", "🙂🙂"])
def test_without_letters_there_is_no_language(text: str) -> None:
    assert detect_language(text) == "und"


@pytest.mark.parametrize("text", ["v1.0", "A", "ok"])
def test_a_text_of_which_nothing_can_be_told_has_no_language(text: str) -> None:
    assert detect_language(text) == "und"


def test_a_greeting_is_not_in_a_rare_language() -> None:
    assert detect_language("Hello world, how are you?") == "en"


def test_links_and_accounts_say_nothing_about_the_language() -> None:
    links = " https://example.org/the-news-of-the-day-in-english @the_english_account" * 3
    assert detect_language(SENTENCES["de"] + links) == "de"


def test_a_foreign_menu_on_top_does_not_decide() -> None:
    assert detect_language("Home News Sports\n" + SENTENCES["de"] * 60) == "de"


def test_many_threads_get_the_same_answer() -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(detect_language, list(SENTENCES.values()) * 10))
    assert list(SENTENCES) * 10 == found


@pytest.mark.parametrize("code", ["english", "xx", "EN", ""])
def test_a_language_given_must_be_a_code(code: str) -> None:
    with pytest.raises(UnsupportedLanguage):
        check_language(code)


def test_no_language_given_is_fine() -> None:
    check_language(None)
    check_language("cy")
