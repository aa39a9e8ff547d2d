"""Japanese: which quoted words somebody says, and who."""

from __future__ import annotations

import pytest

from summarizer.quotes import find_quotes


def said(text):
    return [
        (quote.text, quote.speaker.name if quote.speaker else None)
        for quote in find_quotes(text, language="ja")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "山岸隆市長は「橋は遅れる」とは述べなかった。",
        "山岸隆市長は「橋は遅れる」と明言せず、席を立った。",
        "「橋は遅れる」とは誰も言っていない。",
        "「橋は遅れる」と書かれた横断幕が揺れる。",
        "看板に「橋は遅れる」と記されている。",
        "「橋渡し」という言葉が広まった。",
        "橋は「虹の道」と名付けられた。",
    ],
)
def test_nobody_says_what_is_denied_or_stands_on_a_sign(text):
    assert said(text) == []


@pytest.mark.parametrize(
    "behind",
    ["としか言わない。", "と言わざるを得なかった。", "との言葉をかけた。", "と本音を語った。"],
)
def test_words_that_look_denied_are_said(behind):
    assert said(f"山岸隆市長は「橋は遅れる」{behind}") == [("橋は遅れる", "山岸隆")]


@pytest.mark.parametrize(
    ("person", "name"),
    [
        ("俳優・大河内剛は", "大河内剛"),
        ("主演の伊吹蓮は", "伊吹蓮"),
        ("映画監督の霧島ユウは", "霧島ユウ"),
        ("歌手のMIOは", "MIO"),
        ("FW綾瀬玲は", "綾瀬玲"),
        ("東都の郷田清監督は", "郷田清"),
        ("母の三井ハルコさんは", "三井ハルコ"),
        ("三枝翔太主任研究員は", "三枝翔太"),
        ("消費者庁は", "消費者庁"),
        ("東京都知事は", None),
        ("若手議員は", None),
        ("歌手の新曲は", None),
        ("同省は", None),
    ],
)
def test_a_name_is_seen_by_what_stands_beside_it(person, name):
    assert said(f"{person}「橋は遅れる」と述べた。") == [("橋は遅れる", name)]


def test_a_family_name_that_stands_in_no_list_stands_for_the_full_name():
    text = "東都の郷田清監督は「勝つ」と話す。郷田監督は「橋は遅れる」と述べた。"
    assert said(text)[-1] == ("橋は遅れる", "郷田清")
    text = "店主の比良坂航さんは笑う。比良坂さんは「橋は遅れる」と述べた。"
    assert said(text) == [("橋は遅れる", "比良坂航")]


@pytest.mark.parametrize(
    "text",
    [
        "「橋は遅れる」。こう話すのは、職人の安曇野宗一さんである。",
        "「橋は遅れる」。職人の安曇野宗一さんは声を弾ませた。",
        "「橋は遅れる」\n職人の安曇野宗一さんは子どもにそう語りかけた。",
        "職人の安曇野宗一さんは「橋は遅れる」が口癖だ。",
        "職人の安曇野宗一さんは『橋は遅れる』と振り返る。",
        "職人の安曇野宗一さんは笑う。会見では「橋は遅れる」と繰り返した。",
        "職人の安曇野宗一さんは笑う。「橋は遅れる」とも。",
        "職人の安曇野宗一さんは笑う。「橋は遅れる」。そう言って席を立った。",
    ],
)
def test_the_speaker_stands_before_or_behind(text):
    assert said(text) == [("橋は遅れる", "安曇野宗一")]


def test_whoever_is_asked_does_not_ask():
    text = "高木議員は、記者に「橋は遅れるのか」と問われると席を立った。"
    assert said(text) == [("橋は遅れるのか", None)]


@pytest.mark.parametrize(
    "text", ["「ほらね」。橋が光った。", "子どもたちから「ほらね」の声が上がった。"]
)
def test_short_words_are_speech_where_they_stand_as_speech(text):
    assert said(text) == [("ほらね", None)]


def test_words_that_close_in_a_later_paragraph_are_one_speech():
    text = "保坂さんは語る。\n「橋は遅れた。\nだから舟で渡った。\nもう乗らない」"
    assert [words for words, _ in said(text)] == ["橋は遅れた。\nだから舟で渡った。\nもう乗らない"]
    crossed = "「橋は遅れた。\n“舟で渡った。”\nもう乗らない」"
    assert [words for words, _ in said(crossed)] == ["橋は遅れた。", "舟で渡った。"]
    unclosed = "「橋は遅れた。\n舟で渡った。\n「もう乗らない」"
    assert [words for words, _ in said(unclosed)] == ["橋は遅れた。", "もう乗らない"]
