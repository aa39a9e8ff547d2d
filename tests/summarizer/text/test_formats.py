"""Texts in a form of their own: captions, transcripts, rulings, messengers' markup."""

from __future__ import annotations

import re

import pytest

from summarizer.clean import clean
from summarizer.text.formats import without_form

SRT = """1
00:00:00,000 --> 00:00:02,000
The harbour will be

2
00:00:02,000 --> 00:00:04,000
dredged in <i>March</i>. Two ships

3
00:00:04,000 --> 00:00:06,000
will do it.
"""
VTT = """WEBVTT
Kind: captions

NOTE made by hand

00:00.000 --> 00:02.000 align:start position:0%
<v Ann>The harbour will be</v>

00:02.000 --> 00:04.000
The harbour will be
dredged. [music]

00:04.000 --> 00:06.000
- Two ships will do it. ♪
"""
ROLLING = """WEBVTT

00:00.000 --> 00:02.000 align:start position:0%

The<00:00.300><c> harbour</c><00:00.600><c> will</c>

00:02.000 --> 00:02.010
The harbour will

00:02.010 --> 00:04.000
The harbour will
be<00:02.300><c> dredged.</c>

00:04.000 --> 00:06.000
(gulls cry)
"""
DIALOGUE = SRT.replace("The harbour", "{\\an8}- The harbour")


@pytest.mark.parametrize(
    ("captions", "prose"),
    [
        (SRT, "The harbour will be dredged in March. Two ships will do it."),
        (VTT, "The harbour will be dredged. Two ships will do it."),
        (ROLLING, "The harbour will be dredged."),
        (
            VTT.replace(
                "The harbour", "<i.loud>The</i> <lang en-GB>List<String></lang> <c.red>harbour</c>"
            ),
            "The List<String> harbour will be dredged. Two ships will do it.",
        ),
        (
            SRT.replace("The harbour", "- The forty-one harbours"),
            "The forty-one harbours will be dredged in March. Two ships will do it.",
        ),
        (
            SRT.replace("The harbour", "The well-known harbour"),
            "The well-known harbour will be dredged in March. Two ships will do it.",
        ),
        (DIALOGUE, "The harbour will be dredged in March. Two ships will do it."),
    ],
)
def test_captions_are_joined(captions: str, prose: str) -> None:
    assert prose == without_form(clean(captions))


@pytest.mark.parametrize("said", ["2026", "NOTE TO SELF", "Language: mine", "We are #1."])
def test_a_caption_that_looks_like_a_number_or_a_note_stays(said: str) -> None:
    assert said in without_form(clean(SRT.replace("will do it.", said)))


def test_long_captions_fall_into_paragraphs() -> None:
    cue = "{0}\n00:00:0{0},000 --> 00:00:0{0},900\n{1}\n\n"
    text = "".join(cue.format(at, f"It is sentence {at}. " * 25) for at in range(3))
    assert without_form(clean(text)).count("\n\n") == 2


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("SPEAKER 2 [00:00:11]: We dig.", "We dig."),
        ("Speaker 2: We dig.", "We dig."),
        ("[00:00:11] Ann Lee: We dig.", "Ann Lee: We dig."),
        ("Ann Lee (0:11): We dig.", "Ann Lee: We dig."),
        ("[00:11] Sprecher 1: We dig.", "We dig."),
    ],
)
def test_a_transcript_keeps_its_words_and_names(line: str, prose: str) -> None:
    assert "\n".join([prose] * 3) == without_form("\n".join([line] * 3))


SPOKEN = (
    "[00:11] Hello there.\n[00:15] We dig.\n[00:19] Two ships will do it in March. " + "So. " * 20
)


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        (SPOKEN.strip(), re.sub(r"\[.{5}\] ", "", SPOKEN).strip()),
        ("Hello there. [00:11]\nWe dig. [00:15]\nSo. [00:19]", "Hello there.\nWe dig.\nSo."),
        (
            "[1:02] A: We dig.\n[1:03] So.\n[1:04] B: No.\n[1:05] A: Oh",
            "A: We dig.\nSo.\nB: No.\nA: Oh",
        ),
        ("[10:30] The doors open.\n[10:45] She sings.\n[11:00] We leave.",) * 2,
    ],
)
def test_words_without_a_speaker_stay_in_a_transcript(text: str, prose: str) -> None:
    assert prose == without_form(text)


@pytest.mark.parametrize("form", ["{} [0:11]\n{}", "[0:11] {}\n{}", "{} (0:11):\n\n{}"])
def test_a_speaker_on_a_line_of_its_own_is_put_before_the_words(form: str) -> None:
    said = [("Ann Lee", "We dig."), ("Bo Roe", "We do not."), ("Ann Lee", "Oh.")]
    text = "\n\n".join(form.format(who, words) for who, words in said)
    assert "\n\n".join(f"{who}: {words}" for who, words in said) == without_form(text)


@pytest.mark.parametrize(
    "text",
    [
        "Step 1: Mix.\nStep 2: Bake.\nStep 1: Mix again.",
        "Day 1: We sailed.\nDay 2: We slept.\nDay 3: We came home.",
        "Ann Lee [0:11]:\nBo Roe [0:12]:\nAnn Lee [0:13]:",
    ],
)
def test_what_only_looks_like_a_speaker_stays(text: str) -> None:
    assert re.sub(r" \[.{4}\]:", "", text) == without_form(text)


@pytest.mark.parametrize("line", ["{}:30: The doors open.", "{}:30", "Update {}:30: They open."])
def test_the_times_of_a_live_blog_stay(line: str) -> None:
    text = "\n".join(line.format(hour) for hour in range(10, 15))
    assert text == without_form(text)


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("The *number 7 bus* is _late_ and ~gone~.", "The number 7 bus is late and gone."),
        ("👉 The next stop is Mill Gate.", "The next stop is Mill Gate."),
        ("‼️ *PLEASE READ* ‼️", "PLEASE READ"),
        ("It has no money 🤷‍♀️", "It has no money"),
        ("🙏🙏🙏", ""),
        ("⭐⭐⭐⭐",) * 2,
        ("🎉 🌟🌟 🎉", "🌟🌟"),
        ("👉 ✅ Fits a bag", "✅ Fits a bag"),
        ("▫️ پل بسته شد.", "پل بسته شد."),
        ("▪️ پل باز شد.", "پل باز شد."),
        ("❌ Safe in the dishwasher ☑",) * 2,
        ("It is 5*3 and 4*2, a snake_case_name, ~5 and ~6.",) * 2,
        ("They pay 3 * 4 or 5 * 6.",) * 2,
        ("The bus is gone 😡 because of it.",) * 2,
    ],
)
def test_messengers_markup_is_left_out(line: str, plain: str) -> None:
    assert plain == without_form(line)


ASS = """[Script Info]
Title: Ferry

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:00.00,0:00:01.50,Default,,0,0,0,,{\\i1}The boat,\\Nit is
Dialogue: 0,0:00:01.50,0:00:02.50,Default,,0,0,0,,late again.
Dialogue: 0,0:00:02.50,0:00:03.50,Default,Ann,0,0,0,,Why, nobody knows.
"""


def test_the_lines_of_a_script_of_subtitles_are_captions() -> None:
    assert without_form(ASS) == "The boat, it is late again. Why, nobody knows."


@pytest.mark.parametrize(
    "form", ["{}  10:32 AM", "{}, [12.03.2024 18:02]", "{}, [18:02]", "{} 18:02:11"]
)
def test_the_writers_of_a_copied_chat_are_put_before_their_words(form: str) -> None:
    said = [("Ann Lee", "The water is off."), ("Bo Roe", "Why?"), ("Ann Lee", "A pipe.")]
    text = "\n".join(f"{form.format(who)}\n{words}" for who, words in said)
    found = [line for line in without_form(text).split("\n") if line]
    assert found == [f"{who}: {words}" for who, words in said]


@pytest.mark.parametrize("heads", [["Update"] * 3, ["Sawl", "Rill", "Kell"]])
def test_times_without_writers_stay(heads: list[str]) -> None:
    text = "\n".join(f"{head} 10:3{n}\nIt is late." for n, head in enumerate(heads))
    assert without_form(text) == text


def test_the_letter_that_a_pasted_one_answers_is_left_out() -> None:
    text = "It is late.\n\nAnn\n\nOn 3 May 2024 at 10:12, Bo Roe wrote:\n> Is it?\n>\n> Bo"
    assert without_form(text).rstrip() == "It is late.\n\nAnn"


@pytest.mark.parametrize(
    "above", ["He said:", "It was 10:12.", "", "The board (@leithpier) wrote on the pier:"]
)
def test_other_quotations_at_the_end_stay(above: str) -> None:
    text = f"It is late.\n{above}\n> It is not.\n> It was."
    assert without_form(text) == text


CHAT = """[12/03/24, 18:02:11] Messages are encrypted.
[12/03/24, 18:02:30] Carol: The water will be cut off.
[12/03/24, 18:03:40] Amir: <Media omitted>
[12/03/24, 18:04:02] Amir: Fill your baths.
"""
THREAD = """Posted by crustyloaf on Mon 3 Feb 2020, 09:12
The dough sticks.

Posted by millstone on Mon 3 Feb 2020, 10:45
Use less water.

Posted by Greta_B on 3 Feb 2020
Or wet hands.
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (CHAT, ["Carol: The water will be cut off.", "Amir: Fill your baths."]),
        (THREAD, [
            "crustyloaf: The dough sticks.", "millstone: Use less water.",
            "Greta_B: Or wet hands.",
        ]),
    ],
)  # fmt: skip
def test_messages_and_posts_keep_their_authors_and_lose_their_dates(text: str, said: list[str]):
    assert said == [line for line in without_form(clean(text)).split("\n") if line]


def test_two_bylines_are_no_thread():
    text = "By crustyloaf on 3 Feb 2020\nThe dough sticks.\n\nBy millstone on 3 Feb 2020\nWater."
    assert text == without_form(text)


def test_tags_of_captions_may_be_in_capitals() -> None:
    cues = SRT.replace("<i>March</i>", '<FONT COLOR="#ffff00"><I>March</I></FONT>')
    assert without_form(clean(cues)) == without_form(clean(SRT))


def test_captions_without_spaces_are_joined_without() -> None:
    cues = SRT.replace("The harbour will be", "泥炭は一年に一ミリしか")
    cues = cues.replace("dredged in <i>March</i>. Two ships", "積もりません。")
    cues = cues.replace("will do it.", "三百年だ。")
    assert without_form(clean(cues)) == "泥炭は一年に一ミリしか積もりません。三百年だ。"


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ('<p align="center"><img src="logo.png"></p>', ""),
        ('<p align="center">A tide gauge</p>', '<p align="center">A tide gauge</p>'),
    ],
)
def test_a_line_of_tags_alone_is_dropped(line: str, left: str):
    assert without_form(f"{line}\nIt reads.") == f"{left}\nIt reads."


def test_a_log_of_events_with_dates_is_no_export_of_a_chat() -> None:
    log = """12.03.2024 18:02 The storm reached the town in the evening and cut the power.
12.03.2024 18:10 The mayor has told reporters: all schools stay closed tomorrow.
12.03.2024 18:20 Police spokesman Jan Lund: two people were hurt.
12.03.2024 18:40 Witnesses say: the bridge has fallen.
12.03.2024 19:00 The bridge over the river is closed until further notice."""
    assert without_form(log).split() == log.split()


@pytest.mark.parametrize("above", ["", "FYI\n\n"])
def test_a_letter_that_is_only_passed_on_stays(above: str) -> None:
    text = f"{above}On 3 May 2024 at 10:12, Bo Roe <bo@leith.example> wrote:\n> It is late."
    assert "It is late." in without_form(text)


def test_results_and_timetables_are_no_chat() -> None:
    rows = "Ann Lee 10:32\nBo Roe 10:40\n\nHeat\nAnn Lee 10:45\nDora Pell 11:02\n\nLee won."
    assert without_form(rows) == rows


def test_captions_keep_what_is_said_and_by_whom():
    said = [
        "Subtitles by Ann Avery",
        "HOST: Good evening. A <i>List<Object></i> is",
        "no tag, &amp; nobody minds.",
        "GUEST: &gt;&gt; That<00:00:02.960><c> is so.</c> >> Is it?",
        "Untertitel: Bo Feld, 2024",
    ]
    times = [f"00:00:0{n},000 --> 00:00:0{n},900" for n in range(len(said))]
    captions = "\n\n".join(f"{time}\n{line}" for time, line in zip(times, said, strict=True))
    assert without_form(captions) == (
        "HOST: Good evening. A List<Object> is no tag, & nobody minds.\n\n"
        "GUEST: That is so. Is it?"
    )


def test_a_live_caption_that_grows_is_kept_as_it_is_at_last():
    said = ["The dam", "The dam is", "The dam is safe.", "No", "Nobody has to leave."]
    times = [f"00:00:0{n},000 --> 00:00:0{n},900" for n in range(len(said))]
    captions = "\n\n".join(f"{time}\n{line}" for time, line in zip(times, said, strict=True))
    assert without_form(captions) == "The dam is safe. No Nobody has to leave."


def test_lines_that_the_next_caption_begins_with_are_kept_once():
    said = ["The ferry", "stops", "in winter,", "they said."]
    shown = ["\n".join(said[n : n + 3]) for n in range(4)] + ["they said.\nNobody cares."] * 2
    captions = "\n\n".join(
        f"00:00:0{n}.000 --> 00:00:0{n}.900\n{lines}" for n, lines in enumerate(shown)
    )
    assert without_form(f"WEBVTT\n\n{captions}") == f"{' '.join(said)} Nobody cares."


@pytest.mark.parametrize(
    "said",
    [
        ["No.", "Why not?", "No."],
        ["Hear me:", "Title by title, we won everything.", "There was no other."],
        ["Он ушёл.", "Он сказал: это наш дом.", "Он остался."],
    ],
)
def test_what_is_said_in_captions_stays_in_one_paragraph(said: list[str]):
    times = [f"00:00:0{n},000 --> 00:00:0{n},900" for n in range(len(said))]
    captions = "\n\n".join(f"{time}\n{line}" for time, line in zip(times, said, strict=True))
    assert without_form(captions) == " ".join(said)


def test_numbers_of_paragraphs_that_stand_alone_are_left_out():
    assert without_form("43.\n\nIt is so.\n\n44.\n\nIt was.") == "\nIt is so.\n\n\nIt was."
    assert without_form("It has 7.\n\n7.\n\nIt was.") == "It has 7.\n\n7.\n\nIt was."
