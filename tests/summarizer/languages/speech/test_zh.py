"""Chinese: which quoted words somebody says, and who."""

from __future__ import annotations

import pytest

from summarizer.quotes import find_quotes


def said(text):
    return [
        (quote.text, quote.speaker.name if quote.speaker else None)
        for quote in find_quotes(text, language="zh")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "市长李明没有说“大桥会推迟开通，大家别担心”。",
        "市長李明從未表示：「大橋會推遲開通，大家別擔心。」",
        "市长李明否认曾说过“大桥会推迟开通，大家别担心”。",
        "没有任何一位专家说过它“包治百病，人人适用”。",
        "村口挂着写有“大桥通车，人人高兴”的横幅。",
        "海报上印着“大桥通车，人人高兴”。",
    ],
)
def test_nobody_says_what_is_denied_or_stands_on_a_sign(text):
    assert said(text) == []


@pytest.mark.parametrize(
    "before", ["没有说话，过了很久才说", "不得不说", "没有回答，只说", "否认了传言，说", "没说错"]
)
def test_a_speaker_who_denies_something_else_speaks(before):
    text = f"市长李明{before}：“大桥会推迟开通，大家别担心。”"
    assert said(text) == [("大桥会推迟开通，大家别担心。", "李明")]


@pytest.mark.parametrize(
    ("person", "name"),
    [
        ("村民裴少华刚从山里回来，", "裴少华"),
        ("主演卓然谢幕时", "卓然"),
        ("教师秦川拍到了彗星，", "秦川"),
        ("站长柴志刚背过身去，", "柴志刚"),
        ("卖鱼的耿大勇先开了口，", "耿大勇"),
        ("总教练田中一成透过翻译", "田中一成"),
        ("检察官杨向阳在门口", "杨向阳"),
        ("老板娘阿珍从里屋出来，", "阿珍"),
        ("党领袖汤姆·哈珀匆匆", "汤姆·哈珀"),
        ("主管莫耶提（Moeti）在机场", "莫耶提"),
        ("据介绍，Ada Moreno 在会上", "Ada Moreno"),
    ],
)
def test_the_end_of_a_name_is_seen(person, name):
    assert said(f"{person}说：“大桥真好，谢谢。”") == [("大桥真好，谢谢。", name)]


@pytest.mark.parametrize(
    "person",
    [
        "伊朗籍博士生",
        "总书记鲜明指出，并",
        "老师安静地听完，",
        "长安街道长安小区，她",
        "方向性问题是",
    ],
)
def test_other_words_are_no_names(person):
    assert said(f"{person}说：“大桥真好，谢谢。”") == [("大桥真好，谢谢。", None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("市环保局则在通报中表示：“大桥真好，谢谢。”", "市环保局"),
        ("周五，红十字会警告：“大桥真好，谢谢。”", "红十字会"),
        ("该公司回应：“大桥真好，谢谢。”", None),
        ("市环保局有关负责人表示：“大桥真好，谢谢。”", None),
    ],
)
def test_a_body_speaks_by_its_own_name(text, name):
    assert said(text) == [("大桥真好，谢谢。", name)]


def test_words_that_a_comma_leaves_open_go_on_behind_the_speaker():
    interrupted = "“大桥真好，”市长李明说，“谢谢大家。”"
    assert said(interrupted) == [("大桥真好 […] 谢谢大家。", "李明")]
    whole = "“大桥真好。”市长李明说，“谢谢大家。”"
    assert said(whole) == [("大桥真好。", "李明"), ("谢谢大家。", "李明")]


def test_a_title_stands_for_a_person_known_by_it_within_a_sentence_too():
    text = "医生姓蔡。“张嘴。”蔡医生说。没想到蔡医生笑着说：“大桥真好，谢谢。”"
    assert said(text) == [("张嘴。", "蔡医生"), ("大桥真好，谢谢。", "蔡医生")]


def test_words_in_the_marks_of_a_title_are_not_said_by_whoever_follows():
    assert said("“大桥”志愿者李明说：“谢谢大家，再见。”") == [("谢谢大家，再见。", "李明")]
