"""people: whom a text without capitals names."""

from __future__ import annotations

from summarizer.languages.speech.caseless import OBJECT, PERSON, REST
from summarizer.languages.speech.ja import SPEECH as JA
from summarizer.languages.speech.zh import SPEECH as ZH
from summarizer.quotes.caseless.people import find_people


def names(text, rules):
    people, _ = find_people(text, text, rules)
    return [(one.name, one.role) for one in people]


def test_a_title_shows_a_name():
    assert names("市交通局局长周建平在会上介绍。", ZH) == [("周建平", "市交通局局长")]
    assert names("青浜市の山岸隆市長は語った。", JA) == [("山岸隆", "市長")]


def test_a_later_short_form_stands_for_the_full_name():
    assert names("医生郑国栋来了。郑医生说。", ZH) == [("郑国栋", "医生")] * 2
    assert names("大西健太さん（38）は笑う。大西さんは泣く。", JA) == [("大西健太", None)] * 2


def test_a_family_name_that_stands_in_no_list_has_the_length_that_the_language_gives():
    assert names("郷郷清さんは笑う。郷郷さんは泣く。", JA) == [("郷郷清", None)] * 2
    assert names("郷郷岳清さんは笑う。郷郷岳さんは泣く。", JA) == [("郷郷岳清", None)] * 2


def test_a_family_name_with_its_title_is_found_inside_other_words():
    assert names("市民王女士说。没想到王女士来了。", ZH) == [("王女士", "市民")] * 2


def test_a_short_form_that_two_people_have_stands_for_none():
    assert names("记者王建平和记者王国庆来了。王先生说。", ZH)[-1] == (None, None)


def test_the_title_tells_one_of_two_with_a_family_name():
    text = "医生王建平和记者王国庆来了。王医生说。"
    assert names(text, ZH)[-1] == ("王建平", "医生")


def test_a_family_name_of_one_character_keeps_its_title():
    assert names("市民王女士说。王局长说。", ZH) == [("王女士", "市民"), ("王局长", None)]


def test_the_last_part_of_a_foreign_name_stands_for_it():
    text = "总统约翰·哈珀表示。哈珀还称。"
    assert names(text, ZH) == [("约翰·哈珀", "总统")] * 2


def test_a_word_of_respect_alone_makes_no_name():
    assert names("患者さんは笑う。お客さんは泣く。", JA) == []


def test_people_are_covered_and_those_spoken_to_as_objects():
    text = "市民王女士对记者李小明说"
    _, covered = find_people(text, text, ZH)
    assert covered == f"{PERSON}{REST * 4}对{OBJECT * 5}说"


def test_a_place_or_a_firm_before_a_title_makes_no_name():
    for text in ("武汉市长说。", "安保队长说。", "伊朗总统说。"):
        assert names(text, ZH) == []
    for text in ("山口市長は", "小林製薬社長は", "弁護士さんは"):
        assert names(text, JA) == []


def test_a_name_in_latin_letters_is_one_behind_a_title():
    assert names("研究员 Ada Moreno 表示", ZH) == [("Ada Moreno", "研究员")]
    assert names("Ada Moreno氏は", JA) == [("Ada Moreno", None)]
