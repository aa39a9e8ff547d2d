"""features: what a line of a page shows by itself."""

from __future__ import annotations

import math

import pytest

from summarizer.lines.features import LOOK, Features, alone, words_of
from summarizer.lines.split import Unit
from summarizer.model import BlockKind


def features(text: str, **more: object) -> Features:
    unit = Unit(text=text, **more)  # type: ignore[arg-type]
    return alone(unit, words_of(text[:LOOK]))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann’s well-kept boat, no. 5", ["Ann’s", "well-kept", "boat", "no", "5"]),
        ("旧水车转", ["旧水", "车转"]), ("旧水车", ["旧水", "车"]), ("— *", []),
        ("5年前まで", ["5", "年前", "まで"]), ("e-Taxなら", ["e-Tax", "なら"]),
        ("पहली नाव है।", ["पहली", "नाव", "है"]), ("تُحفظ", ["تُحفظ"]),
    ],
)  # fmt: skip
def test_words_are_counted_in_every_script(text: str, words: list[str]) -> None:
    assert words == words_of(text)


def test_four_letters_without_spaces_are_a_word() -> None:
    assert [len(word) for word in words_of("กังหันน้ำเก่า")] == [4, 4, 4, 1]


@pytest.mark.parametrize(
    ("name", "yes", "no"),
    [
        ("ends", "It sails.”", "It sails"), ("colon", "You need:", "You: need"),
        ("upper", "NEWS", "NEW"), ("quote", "The “Skerry” sails", "The Skerry sails"),
        ("quoted", "“It sails", "It “sails”"), ("handle", "by @ann_lee", "at @ noon"),
        ("handle", "www.example.org", "the web"), ("separator", "Home | News", "Home|News"),
        ("glued", "It came at dawn.Ann Author/Agency", "It came at dawn. Ann Author"),
        ("label", "RELATED: A walk", "Relations: a walk"),
        ("field", "Place: Skerry", "place: Skerry"), ("bracketed", "(More)", "(More"),
        ("dashed", "– More", "More –"), ("clock", "At 10:45 today", "At 10:4 today"),
        ("dots", "More →", "More"), ("starts_lower", "more", "More"),
        ("question", "Why?", "Why? It"), ("wordless", "***", "a"),
        ("date", "3 May 2021", "May be"), ("date_line", "3 May 2021", "He came on 3 May 2021"),
        ("share", "Share", "Shareholders"), ("share_short", "Share", "Share this with all others"),
        ("has_subscribe", "Now sign up for our newsletter", "Now go"),
    ],
)  # fmt: skip
def test_a_line_shows_it_or_does_not(name: str, yes: str, no: str) -> None:
    assert features(yes).get(name) == 1.0
    assert not features(no).get(name)


@pytest.mark.parametrize(
    ("words", "bucket"),
    [(2, "words_2"), (3, "words_4"), (4, "words_4"), (5, "words_7"), (8, "words_10"),
     (15, "words_15"), (25, "words_25"), (40, "words_40"), (41, "words_more")],
)  # fmt: skip
def test_the_number_of_words_grows_in_steps(words: int, bucket: str) -> None:
    found = features(" ".join(["word"] * words))
    assert [name for name in found if name.startswith("words_")] == [bucket]


def test_shares_are_of_the_words_and_letters_of_the_line() -> None:
    found = features("The old Boat of Skerry, 5")
    assert found["lower"] == pytest.approx(2 / 6)
    assert found["little"] == pytest.approx(2 / 6)
    assert found["capitals"] == pytest.approx(2 / 5)
    assert found["digits"] == pytest.approx(1 / 25)
    assert found["commas"] == pytest.approx(1 / 4)
    assert found["length"] == pytest.approx(math.log2(7) / 6)
    assert features("a. B c. D e. F g. H i. J k. L")["inner"] == 1
    assert features("It is. He is")["inner"] == pytest.approx(1 / 4)


def test_a_call_in_a_long_line_is_marked_as_such_and_over_forty_words_open_nothing() -> None:
    call = "sign up for our newsletter"
    assert "has_subscribe_long" not in features(" ".join(["word"] * 14) + f" {call}")
    assert features(" ".join(["word"] * 15) + f" {call}")["has_subscribe_long"] == 1
    assert "share" in features("Share " + " ".join(["word"] * 39))
    assert "share" not in features("Share " + " ".join(["word"] * 40))


def test_a_call_inside_a_word_is_none() -> None:
    assert "has_subscribe" in features("so sign up for the email")
    assert "has_subscribe" not in features("design up for the email")


def test_no_more_than_600_characters_are_looked_at_but_for_the_end() -> None:
    text = "x" * 599
    assert features(f"{text}“")["quote"] == 1
    assert features(f"{text}x“")["quote"] == 0
    assert features(f"{text}xxxx.")["ends"] == 1


def test_the_kind_of_a_unit_is_a_feature() -> None:
    found = features("News", kind=BlockKind.HEADING, apart=True)
    assert (found["kind_heading"], found["apart"]) == (1, 1)
    assert features("News", apart=False)["apart"] == 0


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("橋は古いと市長は話している。（山田花子）", {"ends"}),
        ("市長さん「この橋は私たちの手できっと直せますよ」", {"ends", "quote"}),
        ("（本文系本报原创稿件）", {"bracketed"}),
        ("橋はいつ開きますか？", {"ends", "question"}),
        ("橋の費用：", {"colon"}),
        ("鉄橋の「お手入れ」", {"quote"}),
    ],
)
def test_wide_marks_are_marks(text: str, names: set[str]) -> None:
    found = features(text)
    asked = {"ends", "quote", "bracketed", "question", "colon"}
    assert {name for name in asked if found[name]} == names
