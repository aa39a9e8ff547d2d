"""Lines in which letters of both directions meet; the invisible signs are shown by names."""

from __future__ import annotations

import pytest

from bot.chat.formatting.direction import (
    direct,
    direct_lines,
    direct_marked,
    isolate,
    isolate_ascii,
    isolate_marked,
    mark_of,
    runs_leftward,
)
from bot.chat.formatting.richtext import Mark, MarkKind, RichText

_SIGNS = {"\u200e": "<L>", "\u200f": "<R>", "\u2066": "[", "\u2068": "[", "\u2069": "]"}


def _show(text: str) -> str:
    return "".join(_SIGNS.get(character, character) for character in text)


@pytest.mark.parametrize("language", ["ar", "fa", "ur", "he", "ckb"])
def test_some_languages_run_leftward(language: str) -> None:
    assert runs_leftward(language)
    assert mark_of(language) == "\u200f"


@pytest.mark.parametrize("language", ["en", "uz", "zh", "xq", ""])
def test_all_others_run_rightward(language: str) -> None:
    assert not runs_leftward(language)
    assert mark_of(language) == ""


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Google تطلق خدمة", "ar", "<R>Google تطلق خدمة"),
        ("5 ملايين لشركة Google", "ar", "5 ملايين لشركة Google"),
        ("الجزيرة reports", "en", "<L>الجزيرة reports"),
        # a line of the other direction alone has its own
        ("Google Pixel", "ar", "Google Pixel"),
        ("الجزيرة نت", "en", "الجزيرة نت"),
        ("2026", "ar", "2026"),
        ("Ferry", "en", "Ferry"),
        ("Fähre", "de", "Fähre"),
    ],
)
def test_a_line_that_begins_with_a_foreign_letter_has_a_mark(
    line: str, language: str, expected: str
) -> None:
    assert _show(direct(line, language)) == expected


def test_each_line_of_a_text_has_a_mark_of_its_own() -> None:
    assert _show(direct_lines("سلام\nPDF سلام\n\nسلام", "fa")) == "سلام\n<R>PDF سلام\n\nسلام"


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("example.org", "ar", "[example.org]"),
        ("example.org", "de", "example.org"),
        ("الجزيرة نت", "de", "[الجزيرة نت]"),
        ("الجزيرة نت", "fa", "الجزيرة نت"),
        # the digits of what somebody wrote stay as they are
        ("25:00", "fa", "[25:00]"),
        ("25:00", "en", "25:00"),
        ("Ærø", "en", "Ærø"),
    ],
)
def test_foreign_words_in_the_midst_of_a_line_are_isolated(
    words: str, language: str, expected: str
) -> None:
    assert _show(isolate(words, language)) == expected
    assert _show(isolate_marked(RichText(words), language).text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أرسل /auto on.", "أرسل [/auto on]."),
        ("من /quotes و/find", "من [/quotes] و[/find]"),
        ("(PDF أو Word)", "(PDF أو Word)"),
        # items of a list stand in the order of the line
        ("(PDF، Word، متن)", "([PDF]، [Word]، متن)"),
        ("يبدأ بـ https://.", "يبدأ بـ [https://]."),
        ("قناة (t.me/name)", "قناة ([t.me/name])"),
        ("اكتب @a_bot ثم", "اكتب [@a_bot] ثم"),
        ("توقيت +2", "توقيت [+2]"),
        ("5/يوم، 22-7، 18:00", "5/يوم، 22-7، 18:00"),
        ("-بدون، اسم:قول", "-بدون، اسم:قول"),
    ],
)
def test_commands_and_addresses_are_isolated_in_leftward_text(text: str, expected: str) -> None:
    assert _show(isolate_ascii(text)) == expected


def test_what_is_isolated_already_is_left_alone() -> None:
    once = isolate_ascii("أرسل /auto on.")
    assert isolate_ascii(once) == once


def test_marks_move_with_the_words_that_they_are_on() -> None:
    bold = RichText("Google").mark(MarkKind.BOLD)
    line = direct_marked(isolate_marked(bold, "ar") + " تطلق", "ar")
    assert _show(line.text) == "<R>[Google] تطلق"
    assert line.marks == (Mark(start=2, end=8, kind=MarkKind.BOLD),)
