"""decode: bytes to text."""

from __future__ import annotations

import codecs

import pytest

from summarizer.decode import decode
from summarizer.errors import Undecodable

GERMAN = "Der Bürgermeister sagte, die Brücke werde für Fußgänger geöffnet. " * 4
RUSSIAN = "Мэр сказал, что мост откроют для пешеходов уже весной этого года. " * 4
CHINESE = "市长表示，新桥将于明年春天向行人开放，市民对此感到非常高兴。" * 4


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_mark_at_the_start_decides(mark: bytes, encoding: str) -> None:
    assert decode(mark + RUSSIAN.encode(encoding), "latin-1") == RUSSIAN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_is_known_without_a_mark(encoding: str) -> None:
    assert decode(GERMAN.encode(encoding)) == GERMAN


def test_valid_utf8_beats_a_wrong_declaration() -> None:
    assert decode(GERMAN.encode(), "iso-8859-1") == GERMAN


@pytest.mark.parametrize(
    ("text", "encoding", "label"),
    [
        (GERMAN, "cp1252", "ISO-8859-1"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (CHINESE, "gb18030", "gb2312"),
        (CHINESE, "gb18030", "x-gbk"),
        ("“Curly” — cp1252 marks", "cp1252", "us-ascii"),
    ],
)
def test_a_label_means_what_browsers_take_it_for(text: str, encoding: str, label: str) -> None:
    assert text == decode(text.encode(encoding), label)


def test_a_page_may_declare_its_charset_itself() -> None:
    page = f'<html><meta http-equiv="x" content="text/html; charset=windows-1251"><p>{RUSSIAN}'
    assert page == decode(page.encode("cp1251"), html=True)


def test_a_page_that_can_be_read_so_far_is_no_utf16() -> None:
    page = f'<meta charset="utf-16"><p>{GERMAN}'
    assert page == decode(page.encode(), html=True)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        ("“Not yet,” said the mayor of the town — and went to the café again. " * 4, "cp1252"),
        ("Le maire a dit que le pont, fermé depuis des années, sera rouvert à tous. ", "cp1252"),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy, řekl starosta města v pondělí. ", "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (CHINESE, "gb18030"),
    ],
)
def test_without_a_label_the_likeliest_is_taken(text: str, encoding: str) -> None:
    assert text == decode(text.encode(encoding))


def test_a_foreign_name_in_english_is_western_and_a_text_full_of_such_letters_is_not() -> None:
    english = (
        "The mayor opened the bridge on Tuesday after ten years of work in Genève. The town had "
        "waited for it since the flood of that spring. " * 4
    )
    assert decode(english.encode("cp1252")) == english
    polish = (
        "Burmistrz powiedział, że most będzie otwarty w poniedziałek, a piesi mogą przejść już "
        "dzisiaj. Nowa droga do portu ma dwa pasy i biegnie obok starej hali targowej. " * 4
    )
    assert decode(polish.encode("cp1250")) == polish


@pytest.mark.parametrize(
    "label", ["no-such-charset", "base64", "", "x\x00y", "undefined", "punycode"]
)
def test_an_unknown_label_is_passed_over(label: str) -> None:
    assert decode(GERMAN.encode("cp1252"), label) == GERMAN


def test_what_was_encoded_twice_is_decoded_twice() -> None:
    said = "“Naïve — 𝄞”, said Zoë."
    twice = said.encode().decode("latin-1")
    assert decode(twice.encode()) == said
    broken = twice + " \xe2\x80 \xc3"
    assert decode(broken.encode()) == said + " \xe2\x80 \xc3"


def test_letters_that_look_like_twice_encoded_ones_stay_without_its_controls() -> None:
    assert decode("Â© Ã© in a list".encode()) == "Â© Ã© in a list"


def test_a_page_cut_inside_a_character_is_still_utf8() -> None:
    assert decode(RUSSIAN.strip(" .").encode()[:-1]).startswith(RUSSIAN[:200])


@pytest.mark.parametrize(
    "body", [bytes(range(256)) * 20, b"\x89PNG\r\n\x1a\n" + b"\x00\x07" * 500]
)
def test_what_is_no_text_is_refused(body: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(body)
