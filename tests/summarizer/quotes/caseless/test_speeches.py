"""speeches: the quotations of a text without capitals, and which of them are one speech."""

from __future__ import annotations

import pytest

from summarizer.quotes import find_quotes


def quoted(text, language):
    return [quote.text for quote in find_quotes(text, language=language)]


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [
        (
            "ar",
            "– لماذا أتيت؟ سألته أمه.\n– لأراك، قال سمير.\n– حقا؟",
            ["لماذا أتيت؟", "لأراك", "حقا؟"],
        ),
        ("fa", "– چرا آمدی؟ مادرش پرسید.\n– تا تو را ببینم.", ["چرا آمدی؟", "تا تو را ببینم."]),
        ("hi", "– क्यों आए? मां ने पूछा।\n– देखने, राम बोले।", ["क्यों आए?", "देखने"]),
    ],
)
def test_a_line_with_a_dash_is_speech_up_to_whoever_says_it(language, text, lines):
    assert quoted(text, language) == lines


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "خطة العمل:\n– تقليل النفقات، وزيادة الدخل.\n– بناء جسر."),
        ("fa", "برنامه:\n– کاهش هزینه‌ها، افزایش درآمد.\n– ساخت پل."),
        ("hi", "योजना:\n– खर्च घटाना, आय बढ़ाना।\n– पुल बनाना।"),
    ],
)
def test_the_items_of_a_list_are_no_speech(language, text):
    assert quoted(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "speech"),
    [
        (
            "ar",
            "«الحياة قصيرة»، تقول الفنانة رنا شاهين، «لكن الفن طويل».",
            ("الحياة قصيرة […] لكن الفن طويل", "رنا شاهين"),
        ),
        (
            "fa",
            "«زندگی کوتاه است»، مریم احمدی گفت، «اما هنر بلند است».",
            ("زندگی کوتاه است […] اما هنر بلند است", "مریم احمدی"),
        ),
        (
            "hi",
            "“जिंदगी छोटी है,” रीना शर्मा ने कहा, “पर कला लंबी है।”",
            ("जिंदगी छोटी है […] पर कला लंबी है।", "रीना शर्मा"),
        ),
    ],
)
def test_speech_that_is_interrupted_is_one_quotation(language, text, speech):
    found = find_quotes(text, language=language)
    assert [(one.text, one.speaker and one.speaker.name) for one in found] == [speech]
    assert " […] ".join(part.of(text) for part in found[0].parts) == found[0].text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قالت الفنانة رنا شاهين: «الحياة قصيرة»، وأضافت: «لكن الفن طويل»."),
        ("ar", "«الحياة قصيرة»، قالت الفنانة رنا شاهين، مضيفة، «لكن الفن طويل»."),
        ("fa", "مریم احمدی گفت «زندگی کوتاه است»، و رفت، «اما هنر بلند است»."),
        ("hi", "“जिंदगी बहुत ही छोटी है।” रीना शर्मा ने कहा, “पर कला लंबी है।”"),
    ],
)
def test_speech_with_two_leads_is_two_quotations(language, text):
    assert len(quoted(text, language)) == 2


def test_speech_over_several_paragraphs_is_one_quotation():
    text = "قال النحات إياد مرعي: «كان أبي نجارا.\n«صنعت أول حصان.\n«وما زال عندي»."
    (quote,) = find_quotes(text, language="ar")
    assert quote.text == "كان أبي نجارا.\nصنعت أول حصان.\nوما زال عندي"
    assert quote.speaker.name == "إياد مرعي"


def test_marks_with_nothing_in_between_are_no_quotation():
    assert quoted("قال سمير: « ، ». وقال: «وصلنا».", "ar") == ["وصلنا"]


def test_no_comma_ends_the_words():
    assert quoted("«وصلنا إلى البيت بعد منتصف الليل،» قال سمير.", "ar") == [
        "وصلنا إلى البيت بعد منتصف الليل"
    ]
