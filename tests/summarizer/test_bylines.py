"""bylines: who, when and where, read from lines."""

from __future__ import annotations

import pytest

from summarizer.bylines import (
    Place,
    is_date_line,
    read_byline,
    read_reporter,
    read_source_line,
    split_names,
    tidy_name,
)


@pytest.mark.parametrize(
    "line", ["April 18, 2021, 5:05", "Published on Monday, 3 May 2021 at 10:00 GMT",
             "Updated 3 May 2021 | 5 min read", "Stand: 3. Mai 2021, 10:00 Uhr",
             "torsdag 12 augusti 2021 kl 10:00", "czwartek, 12 sierpnia 2021 godz. 10:00",
             "четверг, 12 августа 2021, в 10:00", "۲۸ شهریور ۱۴۰۳ ساعت ۱۸:۳۰",
             "۱۲ مهر ۱۴۰۴ · ۵ دقیقه مطالعه",
             "2024年10月12日14:05 | 来源：临江晚报"],
)  # fmt: skip
def test_a_line_that_only_says_when_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line", ["On 3 May 2021 the council met again.", "No date here", "3 May 2021: The flood"]
)
def test_a_line_that_says_more_is_none(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Avery Published on July 18, 2025", ("Ann Avery",)),
        ("文／林小鹿 图／受访者提供", ("林小鹿",)),
        ("撰文｜方予晴 責任編輯｜阿凱", ("方予晴",)),
        ("2026年11月20日 15:08 来源：晚报 作者：记者 邓思琪 实习生 刘畅", ("邓思琪",)),
        ("聞き手・構成＝戸田遼 写真＝上原ゆい", ("戸田遼",)),
        ("南江日报评论员 江南雨", ("江南雨",)),
        ("By Ann Avery", ("Ann Avery",)),
        ("BY ANN AVERY AND BO FIELD", ("Ann Avery", "Bo Field")),
        ("By Ann Avery, Bo Field and Cy O’Neil | 3 May", ("Ann Avery", "Bo Field", "Cy O’Neil")),
        ("Written by Ann de la Cruz on December 21, 2023", ("Ann de la Cruz",)),
        ("By Ann Avery, Staff Writer", ("Ann Avery",)),
        ("Von Jürgen Müller", ("Jürgen Müller",)),
        ("Автор: Анна Петрова", ("Анна Петрова",)),
        ("लेखक: अमित त्रिवेदी", ("अमित त्रिवेदी",)),
        ("बातचीत: अमित त्रिवेदी, सीकर से", ("अमित त्रिवेदी",)),
        ("रिपोर्ट: अमर ब्यूरो", ()),
        ("گفت‌وگو: آرش نیک‌پور", ("آرش نیک‌پور",)),
        ("حاورها: سامي حداد", ("سامي حداد",)),
        ("By: नेहा रावत | Updated: 05 Oct 2024, 07:12 PM (IST)", ("नेहा रावत",)),
        ("著者：白石みのり", ("白石みのり",)),
        ("2024/10/08 12:30 著者：白石みのり", ("白石みのり",)),
        ("3 May 2021 | By Ann Avery", ("Ann Avery",)),
        ("Autor: Żaneta Świąć", ("Żaneta Świąć",)),
        ("By Ann Avery, élan of the north", ("Ann Avery",)),
        ("Av Ann Åkerö, 12 augusti 2021", ("Ann Åkerö",)),
        ("Av Ann Åkerö augusti 12", ("Ann Åkerö",)),
        ("News | By Ann Avery", ("Ann Avery",)),
        ("Watch live | By Popular Demand", ()),
        ("Vienna · Von Trapp House", ()),
        ("By the time it ended, all had left", ()),
        ("By Monday the water had gone.", ()),
        ("Ann Avery", ()),
    ],
)  # fmt: skip
def test_names_are_read_from_a_byline(line: str, names: tuple[str, ...]) -> None:
    assert names == read_byline(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Avery", ("Ann Avery",)),
        ("By Ziyi Avery and Bo Field", ("Ziyi Avery", "Bo Field")),
        ("By Ziyi Avery, Staff Writer", ("Ziyi Avery",)),
        ("By Ziyi Avery, 3 May 2021", ("Ziyi Avery",)),
        ("Written by Ziyi Avery", ("Ziyi Avery",)),
        ("By: Ziyi Avery", ("Ziyi Avery",)),
        ("著者：白石みのり", ("白石みのり",)),
        ("By Ziyi Avery", ()),
        ("By Popular Demand", ()),
        ("Par Temps Calme", ()),
        ("Av Gammal Vana", ()),
        ("Von Trapp House", ()),
    ],
)
def test_sure_bylines_have_more_than_the_word_by(line: str, names: tuple[str, ...]) -> None:
    assert names == read_byline(line, sure=True)


@pytest.mark.parametrize(
    ("name", "alone"),
    [
        ("Ann Avery The Skerry Post", "Ann Avery"),
        ("Ann Avery USA TODAY", "Ann Avery"),
        ("Ann Avery THE SKERRY NEWS", "Ann Avery"),
        ("Ann Avery The Post SKERRY NEWS", "Ann Avery"),
        ("Ann Avery J. USA TODAY", "Ann Avery J. USA TODAY"),
        ("Ann AVERY", "Ann AVERY"),
        ("Ann TODAY", "Ann TODAY"),
        ("Ann The Post", "Ann The Post"),
        ("Ann Avery The Skerry", "Ann Avery The Skerry"),
        ("ANN AVERY NEWS", "ANN AVERY NEWS"),
        ("TODAY", "TODAY"),
        ("", ""),
    ],
)
def test_a_papers_name_behind_a_persons_is_no_part_of_it(name: str, alone: str) -> None:
    assert alone == tidy_name(name)


def test_what_is_far_too_long_for_a_name_is_left_as_it_is() -> None:
    long = "Ann Avery " + "SKERRY " * 100 + "TODAY"
    assert long == tidy_name(long)


def test_what_is_no_name_ends_a_list_of_names() -> None:
    assert split_names("Ann Avery, a reporter in the north, Bo Field") == ("Ann Avery",)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Source: example.org", Place(site="example.org")),
        ("Source: https://www.example.org/a", Place(site="example.org", url="https://www.example.org/a")),
        ("Quelle: example.de", Place(site="example.de")),
        ("Source: the ministry of health", None),
        ("The source: example.org said", None),
    ],
)  # fmt: skip
def test_a_source_line_names_the_place(line: str, place: Place | None) -> None:
    assert place == read_source_line(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Jane Avery · May 3, 2024 · 5 min read", "Jane Avery"),
        ("15 января 2024, 10:32 • Мария Лунина • 2 мин. чтения", "Мария Лунина"),
        ("2012年06月05日 08:31:20 来源：河湾日报 作者：李文静 【字号 大 中 小】", "李文静"),
    ],
)
def test_a_given_name_beside_the_time_for_reading_needs_no_by(line: str, name: str) -> None:
    assert read_byline(line, sure=True) == (name,)


@pytest.mark.parametrize(
    "line",
    [
        "San Juan, 3 May 2024",
        "Jersey City | 3 May 2024 | Sport",
        "Washington Post · 3 May 2021 · 5 min read",
        "Grace Star · 3 May 2021 · 5 min read",
        "Victoria Falls | 3 May 2021 | Travel",
        "Christian Science Monitor | 3 May 2021",
        "John F. Kennedy, 22 November 1963",
    ],
)
def test_a_place_beside_a_date_is_nobody(line: str) -> None:
    assert read_byline(line) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("【記者林佳穎／花港報導】花港市政府宣布。", ("林佳穎",)),
        ("河湾新闻网6月5日电（记者李文静）清晨五点半。", ("李文静",)),
        ("清晨五点半，船工赵德水说：“桥好。”（记者李文静）", ()),
        ("市府（記者會將於下午舉行的消息）宣布。", ()),
        ("【记者观察】花港市政府宣布。", ()),
        ("河湾新闻网6月5日电（记者获悉）清晨五点半。", ()),
        ("（本报记者综合报道）清晨五点半。", ()),
    ],
)
def test_a_report_in_chinese_begins_with_its_reporter(text: str, name: tuple[str, ...]) -> None:
    assert read_reporter(text) == name


def test_a_date_between_short_parts_makes_a_date_line() -> None:
    assert is_date_line("12 मई 2024 | अंजलि वर्मा | 5 मिनट")
    assert not is_date_line("12 March 2020 | 40 dead | 3 Men")
    assert is_date_line("15 января 2024, 10:32 • Мария Лунина • 2 мин. чтения")
    assert not is_date_line("3 May 2021 | Skerry | Ferry sinks with thirty on board")
    assert not is_date_line("3 May 2021 | Skerry | Two died")
    assert not is_date_line("3 May 2024 | The ferry sank on its way to the outer isles | Two died")
