"""split: cleaned text to units."""

from __future__ import annotations

import time

import pytest

from summarizer.lines.split import split_units


def units(text: str) -> list[tuple[str, str]]:
    return [(unit.kind.value, unit.text) for unit in split_units(text)]


def test_lines_of_a_page_stay_apart() -> None:
    assert units("Home\nNews\n\nSport") == [
        ("paragraph", "Home"),
        ("paragraph", "News"),
        ("paragraph", "Sport"),
    ]


def test_a_blank_line_before_a_unit_is_remembered() -> None:
    assert [unit.apart for unit in split_units("Home\nNews\n\nSport")] == [True, False, True]


def test_marks_of_markdown_are_kinds() -> None:
    text = "# One\n\nTwo\n---\n\n- three\n2. four\n> five\n\n***\n\n```\ncode\n```"
    assert units(text) == [
        ("heading", "One"),
        ("heading", "Two"),
        ("list_item", "three"),
        ("list_item", "2. four"),
        ("blockquote", "five"),
    ]
    assert [unit.level for unit in split_units(text)] == [1, 2, 0, 0, 0]


def test_a_bullet_may_be_an_emoji() -> None:
    assert units("▪\ufe0f one") == [("list_item", "one")]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("## Two ##", "Two"),
        ("# One  #####", "One"),
        ("# Two ## ##", "Two ##"),
        ("# C#", "C#"),
        ("# ##", "##"),
        ("# # #", "#"),
    ],
)
def test_a_heading_may_be_closed(line: str, heading: str) -> None:
    assert units(line) == [("heading", heading)]


def test_a_long_line_is_no_sign_of_wrapping() -> None:
    line = "A paragraph as a browser copies it, on one line however long it may be." * 3
    assert [("paragraph", line)] * 2 == units(f"{line}\n{line}")


def test_sentences_of_one_length_are_no_sign_of_wrapping_either() -> None:
    line = "The council said on Monday that the bridge would open in spring."
    assert [("paragraph", line)] * 3 == units("\n".join([line] * 3))


def test_speech_behind_a_dash_is_no_list_item() -> None:
    lines = "– Czekaliśmy na most – mówi Nowak.\n- Ждали, - сказал Петров.\n– mleko"
    assert units(lines) == [
        ("paragraph", "– Czekaliśmy na most – mówi Nowak."),
        ("paragraph", "- Ждали, - сказал Петров."),
        ("list_item", "mleko"),
    ]


@pytest.mark.parametrize(
    "line", ["12- and 13-year-olds who came by boat", "2- und 3-Zimmer-Wohnungen, weshalb viele"]
)
def test_two_numbers_that_share_a_word_begin_no_item(line: str) -> None:
    assert units(line) == [("paragraph", line)]


def test_a_step_may_begin_with_a_range() -> None:
    steps = ["1- Mix 2-3 cups of flour.", "2- Bake 20-25 minutes.", "3- Serve them warm."]
    assert [kind for kind, _ in units("\n".join(steps))] == ["list_item"] * 3


def test_an_arabic_number_with_a_hyphen_begins_an_item() -> None:
    assert units("1- ارفع القارب\n2-1 to Skerry") == [
        ("list_item", "1- ارفع القارب"),
        ("paragraph", "2-1 to Skerry"),
    ]


@pytest.mark.parametrize(("end", "joined"), [("inter-", ""), ("its -", " "), ("its", " ")])
def test_lines_that_a_program_wrapped_are_one(end: str, joined: str) -> None:
    first = f"the new ferry of the harbour had been ordered abroad by the {end}"
    second = "national council of the islands, which met on the last Saturday of"
    text = "\n".join([first, second] * 3)
    assert units(text) == [("paragraph", " ".join([first + joined + second] * 3))]


def test_a_long_wrapped_text_is_split_in_linear_time() -> None:
    def seconds(count: int) -> float:
        text = "the council said on Monday that the new bridge would be open to\n" * count
        began = time.process_time()
        split_units(text)
        return time.process_time() - began

    short = min(seconds(10_000) for _ in range(3))
    assert min(seconds(40_000) for _ in range(3)) < 7 * short + 0.1


def test_a_headline_without_spaces_stands_apart_from_the_lines_below() -> None:
    lines = [
        "山の学校、三人で卒業式",
        "山あいの分校で十八日、最後の卒業式があり、三人の児童が学びやを巣立った。",
    ]
    lines += [
        "分校は来月、百二十年の歴史を閉じるが、校舎は市が引き取り、宿泊施設として使う。そして教室"
    ] * 3
    assert [text for _, text in units("\n".join(lines))] == lines


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("1、水要用对", "list_item"), ("２．時期をずらす", "list_item"),
        ("三、看病时要带什么？", "list_item"), ("2、3人が集まった。", "paragraph"),
        ("一、二年で直る。", "paragraph"), ("一番古い橋", "paragraph"),
    ],
)  # fmt: skip
def test_items_of_chinese_and_japanese_need_no_space(line: str, kind: str) -> None:
    assert units(line) == [(kind, line)]
