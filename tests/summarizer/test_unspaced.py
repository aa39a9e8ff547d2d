"""Texts in scripts without spaces between words: Chinese, Japanese and Thai."""

from __future__ import annotations

import pytest

from summarizer import digest, read_text
from summarizer.options import Length
from summarizer.output.plain import plain

JAPANESE = """古い水車、十五年ぶりに回る

川沿いの町ホシノにある古い水車が、五月から再び回り始める。町の住民二十八人が資金を出し合い、去年の秋から修理を続けてきた。

水車は一九二三年に建てられ、かつては米をついていた。十五年前の大雨で軸が折れ、それからは誰も手を入れなかった。

「子どものころ、この音で目を覚ましていました。もう一度聞きたいと思ったんです。」と修理を始めた大工の森本さんは言う。

町は費用の三分の一を負担する。町長の井上さんは「水車は町の心臓だ」と話した。完成を祝う祭りは六月に開かれ、ついた米が配られる予定だ。
"""
THAI = """กังหันน้ำเก่าจะหมุนอีกครั้งในรอบสิบห้าปี

กังหันน้ำเก่าริมแม่น้ำในเมืองดาวน้อยจะเริ่มหมุนอีกครั้งในเดือนพฤษภาคม

ชาวเมืองยี่สิบแปดคนร่วมกันออกเงินและซ่อมมันตั้งแต่ฤดูใบไม้ร่วงปีที่แล้ว

กังหันสร้างขึ้นเมื่อร้อยปีก่อนและเคยใช้ตำข้าว เพลาหักเมื่อฝนตกหนักสิบห้าปีก่อน

และหลังจากนั้นไม่มีใครดูแล

“ตอนเด็กฉันตื่นเพราะเสียงนี้ ฉันอยากได้ยินมันอีกครั้ง” ช่างไม้ที่เริ่มการซ่อมกล่าว

เมืองจะจ่ายหนึ่งในสามของค่าใช้จ่าย นายกเทศมนตรีกล่าวว่า “กังหันคือหัวใจของเมือง” งานฉลองจะจัดในเดือนมิถุนายน
"""
CHINESE = """旧水车十五年后重新转动

河边小镇星野的旧水车将从五月起重新转动。二十八位居民凑钱，从去年秋天开始修理它。

水车建于一九二三年，从前用来舂米。十五年前的一场大雨折断了它的轴，此后再没有人动过它。小镇的“水车节”也停办了。

“小时候我是被它的声音叫醒的。我想再听一次。”带头修理的木匠林大山说。

镇政府承担三分之一的费用。镇长陈玉兰表示：“水车是小镇的心脏”。庆祝活动定在六月。
"""
TRADITIONAL_MARKS = """旧桥终于修好

县里的旧桥将在三月重新开放，比计划早两个月。工程从去年夏天开始，一共花了四百万元，其中一半由居民捐出。

「我们等了二十年。今天终于等到了！」卖茶的阿梅说。她的店就在桥头，一直没有搬走。

工程师黄志远说，桥长四百一十二米，可以再用一百年。『老桥』是当地人对它的叫法。旧的石栏杆会留在博物馆里。
"""


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            CHINESE,
            ["小时候我是被它的声音叫醒的。我想再听一次。", "水车是小镇的心脏"],
        ),
        (
            JAPANESE,
            [
                "子どものころ、この音で目を覚ましていました。もう一度聞きたいと思ったんです。",
                "水車は町の心臓だ",
            ],
        ),
        (
            THAI,
            ["ตอนเด็กฉันตื่นเพราะเสียงนี้ ฉันอยากได้ยินมันอีกครั้ง", "กังหันคือหัวใจของเมือง"],
        ),
        (TRADITIONAL_MARKS, ["我们等了二十年。今天终于等到了！"]),
    ],
)
def test_a_text_without_spaces_is_digested_and_its_quotations_are_listed(
    text: str, quotes: list[str]
):
    made = digest(read_text(text))
    assert made.points
    assert sorted(quotes) == sorted(quote.text for quote in made.quotes)


@pytest.mark.parametrize("text", [CHINESE, JAPANESE, TRADITIONAL_MARKS])
def test_no_point_has_half_a_quotation(text: str):
    for point in digest(read_text(text)).points:
        said = point.sentence.text
        assert said.count("「") == said.count("」")
        assert said.count("“") == said.count("”")


def test_what_is_counted_is_called_by_its_name():
    assert "characters, 1 min" in plain(digest(read_text(CHINESE)), length=Length.NORMAL)
    assert "characters, 1 min" in plain(digest(read_text(THAI)), length=Length.NORMAL)
    assert " words" not in plain(digest(read_text(JAPANESE)), length=Length.NORMAL)
