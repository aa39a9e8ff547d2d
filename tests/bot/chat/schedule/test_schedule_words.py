"""The words after /edition, in every language that the bot speaks."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.schedule.schedule import EVERY_DAY, QuietHours, Schedule
from bot.chat.schedule.schedule_words import (
    OpenPage,
    SendNow,
    SetQuiet,
    SetZone,
    SwitchOff,
    Wish,
    read_schedule,
    read_wish,
)
from bot.chat.strings import languages, strings_for
from bot.errors import BadQuietHours, BadSchedule

_AT_NINE = Schedule(times=(540,), days=(0,))
WEEKDAYS, WEEKEND = (0, 1, 2, 3, 4), (5, 6)


@pytest.mark.parametrize(
    ("words", "language", "times", "days"),
    [
        ("18:00", "en", (1080,), EVERY_DAY),
        ("6pm", "en", (1080,), EVERY_DAY),
        ("at 6 p.m.", "en", (1080,), EVERY_DAY),
        ("12am", "en", (0,), EVERY_DAY),
        ("12:15 pm", "en", (735,), EVERY_DAY),
        ("7", "en", (420,), EVERY_DAY),
        ("0730", "en", (450,), EVERY_DAY),
        ("daily at 7.30", "en", (450,), EVERY_DAY),
        ("8:00, 18:00 and 12", "en", (480, 720, 1080), EVERY_DAY),
        ("9+18", "en", (540, 1080), EVERY_DAY), ("mon+9:00", "en", (540,), (0,)),
        ("mon 9:00", "en", (540,), (0,)),
        ("every Monday at 9", "en", (540,), (0,)),
        ("Mondays, Thursdays 9am", "en", (540,), (0, 3)),
        ("mon-fri 9", "en", (540,), WEEKDAYS),
        ("mon – wed 9", "en", (540,), (0, 1, 2)),
        ("Monday to Friday at 9", "en", (540,), WEEKDAYS),
        ("Monday-Friday 9:00", "en", (540,), WEEKDAYS),
        ("fri until mon 9", "en", (540,), (0, 4, 5, 6)),
        ("Montag bis Freitag 9 Uhr", "de", (540,), WEEKDAYS),
        ("de lunes a viernes a las 9", "es", (540,), WEEKDAYS),
        ("du lundi au vendredi à 9h", "fr", (540,), WEEKDAYS),
        ("dal lunedì al venerdì alle 9", "it", (540,), WEEKDAYS),
        ("segunda-feira a sexta-feira 9h", "pt", (540,), WEEKDAYS),
        ("с понедельника по пятницу в 9", "ru", (540,), WEEKDAYS),
        ("з понеділка по п'ятницю о 9", "uk", (540,), WEEKDAYS),
        ("Senin sampai Jumat 9:00", "id", (540,), WEEKDAYS),
        ("सोमवार से शुक्रवार 9 बजे", "hi", (540,), WEEKDAYS),
        ("fri-mon 9", "en", (540,), (0, 4, 5, 6)),
        ("weekdays 7:30", "en", (450,), WEEKDAYS),
        ("weekend 10", "en", (600,), WEEKEND),
        ("mo 9 Uhr", "de", (540,), (0,)),
        ("jeden Donnerstag um 9 Uhr", "de", (540,), (3,)),
        ("montags 9:00", "de", (540,), (0,)),
        ("täglich 18 uhr", "de", (1080,), EVERY_DAY),
        ("werktags 7.30", "de", (450,), WEEKDAYS),
        ("cada lunes a las 9", "es", (540,), (0,)),
        ("mié 9:00 h", "es", (540,), (2,)),
        ("sabado 9", "es", (540,), (5,)),
        ("tous les jours à 18h30", "fr", (1110,), EVERY_DAY),
        ("chaque mardi à 9h", "fr", (540,), (1,)),
        ("ogni venerdì alle 9", "it", (540,), (4,)),
        ("segunda-feira às 9h", "pt", (540,), (0,)),
        ("seg e sex 9:00", "pt", (540,), (0, 4)),
        ("segunda 9", "pt", (540,), (0,)),
        ("в среду 9:00", "ru", (540,), (2,)),
        ("по понедельникам и пятницам в 9", "ru", (540,), (0, 4)),
        ("пн-пт 9:00", "ru", (540,), WEEKDAYS),
        ("будни 7:30", "ru", (450,), WEEKDAYS),
        ("щодня о 18:00", "uk", (1080,), EVERY_DAY),
        ("п'ятниця 9:00", "uk", (540,), (4,)),
        ("кожного понеділка 9", "uk", (540,), (0,)),
        ("setiap Senin pukul 9", "id", (540,), (0,)),
        ("sen, kam 9:00", "id", (540,), (0, 3)),
        ("hari kerja 7:30", "id", (450,), WEEKDAYS),
        ("akhir pekan 10", "id", (600,), WEEKEND),
        ("setiap hari jam 18:00", "id", (1080,), EVERY_DAY),
        ("हर सोमवार को 9 बजे", "hi", (540,), (0,)),
        ("बुध और शुक्र 9:00", "hi", (540,), (2, 4)),
        ("सोम-शुक्र ९:३०", "hi", (570,), WEEKDAYS),
        ("रोज़ 18:00", "hi", (1080,), EVERY_DAY),
        ("इतवार 10", "hi", (600,), (6,)),
        ("每天18:00", "zh", (1080,), EVERY_DAY),
        ("每天 18：00", "zh", (1080,), EVERY_DAY),
        ("每天下午6点半", "zh", (1110,), EVERY_DAY),
        ("每周一上午9点", "zh", (540,), (0,)),
        ("周一、周四 9:00", "zh", (540,), (0, 3)),
        ("星期天 9点30分", "zh", (570,), (6,)),
        ("周一至周五 7:30", "zh", (450,), WEEKDAYS),
        ("工作日7:30", "zh", (450,), WEEKDAYS),
        ("毎日18時", "ja", (1080,), EVERY_DAY),
        ("毎週月曜の9時に", "ja", (540,), (0,)),
        ("月・木 9:00", "ja", (540,), (0, 3)),
        ("月〜金 午後6時半", "ja", (1110,), WEEKDAYS),
        ("月曜から金曜 9:00", "ja", (540,), WEEKDAYS),
        ("日曜日 10時", "ja", (600,), (6,)),
        ("土日 10:00", "ja", (600,), WEEKEND),
        # another language's day, but a small word in this one
        ("Pazartesi ve Perşembe 9:00", "tr", (540,), (0, 3)),
        ("du mardi au jeudi à 9h", "fr", (540,), (1, 2, 3)),
        # another language's day, where it is one day in all
        ("lundi 9:00", "en", (540,), (0,)),
        ("mon 9:00", "ru", (540,), (0,)),
        # in the digits of Persian, in the letters of an Arabic keyboard, as one word and as two
        ("دوشنبه ۹:۰۰", "fa", (540,), (0,)), ("يكشنبه 9", "fa", (540,), (6,)),
        ("سه‌شنبه و پنج شنبه ۱۸", "fa", (1080,), (1, 3)), ("هر روز ۷:۳۰", "fa", (450,), EVERY_DAY),
        ("روزهای کاری ۹", "fa", (540,), (0, 1, 2, 5, 6)), ("آخر هفته ۹", "fa", (540,), (3, 4)),
        ("الاثنين والخميس 9:00", "ar", (540,), (0, 3)), ("يوم الأحد 9", "ar", (540,), (6,)),
        ("أيام العمل الساعة 8", "ar", (480,), (0, 1, 2, 3, 6)),
        ("نهاية الأسبوع 10", "ar", (600,), (4, 5)), ("weekend 10", "ar", (600,), (4, 5)),
        ("tue/thu 8:00/18:00", "en", (480, 1080), (1, 3)),
        ("her gün 18:00", "tr", (1080,), EVERY_DAY), ("hafta içi 9", "tr", (540,), WEEKDAYS),
        ("pazartesi günü 9", "tr", (540,), (0,)), ("Pzt, Çar 9", "tr", (540,), (0, 2)),
        ("har kuni 18:00", "uz", (1080,), EVERY_DAY), ("ish kunlari 9", "uz", (540,), WEEKDAYS),
        ("dam olish kunlari 9", "uz", (540,), WEEKEND), ("dush, juma 9", "uz", (540,), (0, 4)),
        # copied from the bot's own message, with the invisible signs around it
        ("\u206618:00\u2069", "fa", (1080,), EVERY_DAY),
        # two languages' abbreviation: a Thursday in German, a Sunday in Spanish
        ("do 9:00", "de", (540,), (3,)),
        ("do 9:00", "es", (540,), (6,)),
    ],
)  # fmt: skip
def test_times_and_days_are_read(
    words: str, language: str, times: tuple[int, ...], days: tuple[int, ...]
) -> None:
    assert read_schedule(words, language) == Schedule(times=times, days=days)


def test_days_alone_keep_the_times_that_there_are() -> None:
    assert read_schedule("tue", "en", _AT_NINE) == Schedule(times=(540,), days=(1,))
    assert read_schedule("tue", "en") == Schedule(times=(1080,), days=(1,))


@pytest.mark.parametrize(
    ("words", "named"),
    [("25:00", "25:00"), ("9:75", "9:75"), ("13pm", "13pm"), ("soon", "soon"), ("", ""),
     ("do 9:00", "do"), ("mon-xyz 9", "mon-xyz"), ("every", "every"), ("now please", "now"),
     ("1 2 3 4 5 6 7", "1 2 3 4 5 6 7"), ("x" * 500, "x" * 20)],
)  # fmt: skip
def test_what_is_not_understood_is_named(words: str, named: str) -> None:
    with pytest.raises(BadSchedule) as refused:
        read_wish(words, "en")
    assert refused.value.params == {"value": named}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("off", SwitchOff()), ("OFF", SwitchOff()), ("aus", SwitchOff()), ("não", SwitchOff()),
        ("now", SendNow()), ("今すぐ", SendNow()), ("关闭", SwitchOff()), ("बंद", SwitchOff()),
        ("mati", SwitchOff()), ("ज़ोन मुंबई", SetZone("मुंबई")),
        ("сейчас", SendNow()),
        ("quiet 22-7", SetQuiet(QuietHours(start=1320, end=420))),
        ("quiet 22:00 – 7:00", SetQuiet(QuietHours(start=1320, end=420))),
        ("quiet from 10 pm to 7 am", SetQuiet(QuietHours(start=1320, end=420))),
        ("ruhe von 22:30 bis 7 Uhr", SetQuiet(QuietHours(start=1350, end=420))),
        ("免打扰 22点到7点", SetQuiet(QuietHours(start=1320, end=420))),
        ("静音 22時〜7時", SetQuiet(QuietHours(start=1320, end=420))),
        ("tenang 22:00 sampai 7:00", SetQuiet(QuietHours(start=1320, end=420))),
        ("शांत 22 से 7 बजे तक", SetQuiet(QuietHours(start=1320, end=420))),
        ("quiet 0-6", SetQuiet(QuietHours(start=0, end=360))),
        ("quiet off", SetQuiet(None)),
        ("zone São Paulo", SetZone("São Paulo")), ("пояс +3", SetZone("+3")),
        ("mon 9:00", _AT_NINE),
        # as the buttons of the panel say it
        ("Quiet hours: 22-7", SetQuiet(QuietHours(start=1320, end=420))),
        ("horas de silencio 22-7", SetQuiet(QuietHours(start=1320, end=420))),
        ("time zone Lisbon", SetZone("Lisbon")), ("时区： 东京", SetZone("东京")),
        ("时区：东京", SetZone("东京")),
        ("zone", OpenPage("zones")), ("Ruhezeit", OpenPage("quiet")),
    ],
)  # fmt: skip
def test_all_else_is_asked_by_its_word(words: str, expected: Wish) -> None:
    assert read_wish(words, "en") == expected


@pytest.mark.parametrize("words", ["quiet 22", "quiet 7-7", "quiet 1-2-3", "quiet a-b"])
def test_hours_that_are_none_are_refused(words: str) -> None:
    with pytest.raises(BadQuietHours):
        read_wish(words, "en")


@given(st.text(max_size=200), st.sampled_from(sorted(languages())))
def test_any_words_are_a_wish_or_refused(words: str, language: str) -> None:
    with suppress(BadSchedule, BadQuietHours):
        assert read_wish(words, language)


@pytest.mark.parametrize("language", sorted(languages()))
def test_what_the_bot_says_to_write_is_understood(language: str) -> None:
    """Every example after /edition in a catalogue is one in that language."""
    strings = strings_for(language)
    said = [
        strings("edition-how"), strings("edition-quiet-body"), strings("edition-zone-body"),
        strings.error(BadSchedule(value="x")), strings.error(BadQuietHours(value="x")),
    ]  # fmt: skip
    examples = re.findall(r"/edition[\u2066\u2069]* ([^,،、，.。।\n]*)", "\n".join(said))
    assert len(examples) >= 14
    wishes = [read_wish(example, language) for example in examples]
    kinds = {type(wish) for wish in wishes}
    assert {Schedule, SwitchOff, SendNow, SetQuiet, SetZone} == kinds
