"""name_speakers: who says a quotation, in a script without capitals."""

from __future__ import annotations

import pytest

from summarizer.quotes import find_quotes
from tests.cpu_time import is_linear


def speakers(text, language="zh"):
    return [
        quote.speaker.name if quote.speaker else None
        for quote in find_quotes(text, language=language)
    ]


def test_a_speaker_keeps_the_words_that_name_it():
    text = "市民王女士说：“天气很好，谢谢。”她还说：“明天更好，再见。”"
    mentions = [quote.speaker.mention.of(text) for quote in find_quotes(text, language="zh")]
    assert mentions == ["市民王女士", "她"]


def test_a_pronoun_stands_for_nobody_once_somebody_unknown_spoke():
    text = "市民王女士说：“天气很好，谢谢。”有人说：“下雨了，快走。”她还说：“再见，朋友。”"
    assert speakers(text) == ["王女士", None, None]


def test_a_pronoun_stands_for_nobody_if_two_were_mentioned():
    text = "市民王女士遇到了村民林志远。她说：“天气很好，谢谢。”"
    assert speakers(text) == [None]


def test_a_speaker_goes_on_for_one_paragraph_only():
    said = "市民王女士说：“天气很好，谢谢。”"
    goes_on = "她说：“明天更好，再见。”"
    assert speakers(f"{said}\n{goes_on}") == ["王女士", "王女士"]
    assert speakers(f"{said}\n雨下了一夜。\n{goes_on}") == ["王女士", None]


def test_an_office_stands_for_who_has_it():
    text = "山岸隆市長は「道は開く」と述べた。大西健太さんは聞いた。{}は「春までに」と述べた。"
    assert speakers(text.format("市長"), "ja") == ["山岸隆", "山岸隆"]
    assert speakers(text.format("社長"), "ja") == ["山岸隆", None]


def test_a_verb_that_leads_into_another_quotation_is_not_behind_the_one_before():
    assert speakers("“天气很好，谢谢。”市民王女士说：“再见，朋友。”") == [None, "王女士"]


def test_words_within_a_sentence_are_listed_if_somebody_says_them():
    assert speakers("市民王女士说，这里“一直都很安静”。") == ["王女士"]
    assert speakers("市民王女士说，“星光”酒店很安静。") == []


def test_only_a_subject_goes_on_speaking_that_was_not_quoted():
    subject = "राजेश शर्मा मंत्री हैं। उन्होंने कहा, “यह काम जल्दी पूरा होगा।”"
    mentioned = "एक गवाह राजेश शर्मा को जानता है। उन्होंने कहा, “यह काम जल्दी पूरा होगा।”"
    assert speakers(subject, "hi") == ["राजेश शर्मा"]
    assert speakers(mentioned, "hi") == [None]


def test_a_verb_without_subject_goes_on_with_whoever_spoke_not_with_whoever_is_spoken_of():
    spoke = "قال الوزير خالد المنصوري إن اللقاح متوفر. وأضاف: «لن يُترك أحد دون حماية اليوم»."
    arrested = "اعتقلت الشرطة خالد المنصوري. وأضافت: «لن يُترك أحد دون حماية اليوم»."
    assert speakers(spoke, "ar") == ["خالد المنصوري"]
    assert speakers(arrested, "ar") == [None]


def test_a_person_whose_lawyer_speaks_does_not_speak():
    assert speakers("علی محمدی گفت: «این حرف درست نیست و نبود».", "fa") == ["علی محمدی"]
    assert speakers("وکیل علی محمدی گفت: «این حرف درست نیست و نبود».", "fa") == [None]


def quoted(text, language):
    return [quote.text for quote in find_quotes(text, language=language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "لم تقل الوزيرة سلمى حداد: «سنغلق المدارس غدا في كل المدن»."),
        ("ar", "«سنغلق المدارس غدا في كل المدن»، لم تقل الوزيرة سلمى حداد ذلك."),
        ("ar", "نفت الوزيرة سلمى حداد أن تكون قد قالت «سنغلق المدارس غدا في كل المدن»."),
        ("fa", "علی رضایی، وزیر بهداشت، نگفت: «مدرسه‌ها از فردا تعطیل می‌شود»."),
        ("fa", "«مدرسه‌ها از فردا تعطیل می‌شود»؛ علی رضایی این را نگفت."),
        ("fa", "علی رضایی تکذیب کرد که گفته است «مدرسه‌ها از فردا تعطیل می‌شود»."),
        ("hi", "मंत्री राजेश शर्मा ने यह नहीं कहा, “स्कूल कल से बंद रहेंगे।”"),
        ("hi", "“स्कूल कल से बंद रहेंगे,” मंत्री राजेश शर्मा ने ऐसा नहीं कहा।"),
        ("hi", "मंत्री राजेश शर्मा ने घोषणा नहीं की कि “स्कूल कल से बंद रहेंगे।”"),
    ],
)
def test_nobody_says_what_is_denied(language, text):
    assert quoted(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "كُتب على الجدار «لن نرحل عن هذه المدينة أبدا»."),
        ("ar", "وقالت الوزارة إن حملة «صحتك أولا» بدأت."),
        ("fa", "روی دیوار نوشته بودند «ما هرگز از این شهر نمی‌رویم»."),
        ("fa", "این غذا را «آش پشت پا» می‌نامند."),
        ("hi", "दीवार पर “हम यह शहर कभी नहीं छोड़ेंगे” लिखा है।"),
        ("hi", "सरकार ने कहा कि ‘नई सुबह’ योजना शुरू होगी।"),
    ],
)
def test_nobody_says_titles_and_what_is_written_on_a_wall(language, text):
    assert quoted(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("ar", "قال صاحب مخبز: «خسرنا».", "خسرنا"),
        ("ar", "ويرى مراقبون أن الحكومة «تأخرت كثيرا».", "تأخرت كثيرا"),
        ("fa", "یکی از مشتریان گفت: «گران است».", "گران است"),
        ("fa", "وکیل متهم حکم را «ناعادلانه» خواند.", "ناعادلانه"),
        ("hi", "एक ग्रामीण ने कहा, “बिजली नहीं है।”", "बिजली नहीं है।"),
        ("hi", "‘हम हार नहीं मानेंगे’, एक खिलाड़ी ने कहा।", "हम हार नहीं मानेंगे"),
    ],
)
def test_short_words_are_listed_if_anybody_says_them(language, text, words):
    assert [(one.text, one.speaker) for one in find_quotes(text, language=language)] == [
        (words, None)
    ]


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        (
            "ar",
            "قالت منظمة الإغاثة الدولية: «القوافل متوقفة». وأكدت المنظمة أن الطعام «يكفي أسبوعا».",
            ["منظمة الإغاثة الدولية"] * 2,
        ),
        (
            "fa",
            "سازمان هواشناسی اعلام کرد: «باد می‌آید». این سازمان افزود: «سفر نکنید».",
            ["سازمان هواشناسی"] * 2,
        ),
        (
            "hi",
            "मौसम विभाग ने कहा, “हवा चलेगी।” विभाग ने चेताया, “यात्रा न करें।”",
            ["मौसम विभाग"] * 2,
        ),
        ("ar", "أوقفت الشرطة رجلا قال: «أنا بريء».", [None]),
        ("fa", "پلیس مردی را بازداشت کرد که گفت: «من بی‌گناهم».", [None]),
        ("hi", "पुलिस ने एक आदमी को पकड़ा जिसने कहा, “मैं निर्दोष हूं।”", [None]),
    ],
)
def test_a_body_speaks_where_it_is_the_subject_of_the_verb(language, text, bodies):
    assert speakers(text, language) == bodies


@pytest.mark.parametrize(
    "name",
    ["خالد محمد علي الشمري", "كريم عبد الجليل حسنين", "أحمد يوسف بن صالح", "محمد سالم الحربي"],
)
def test_an_arabic_name_keeps_the_names_of_father_and_grandfather(name):
    assert speakers(f"قال {name}: «وصلنا».", "ar") == [name]


def test_a_verb_behind_a_given_name_of_the_father_is_no_part_of_the_name():
    assert speakers("قال أحمد علي سجل هدفا: «وصلنا».", "ar") == ["أحمد علي"]


PIECES = {
    "zh": (
        "市交通局局长",
        "王",
        "市民王女士",
        "说",
        "“好，很好。”",
        "·",
        "王女士说：“好，好。”她",
        "主任",
        "阿",
        "上",
        "没有说“好，很好。”",
        "“好，”王女士说，",
    ),
    "ar": (
        "وزير ",
        "وزير الصحة ",
        "قال ",
        "خالد ",
        "خالد المنصوري ",
        "«نعم، نعم» ",
        "، مؤكدا",
        "بـ«",
        "قال: «نعم»، لم يقل ",
        "– نعم، قال علي\n",
        "قالت وزارة النقل ",
        "خالد علي ",
    ),
    "fa": (
        "رئیس ",
        "مدیر اداره، ",
        "گفت ",
        "علی ",
        "علی رضایی، رئیس ",
        "«بله، بله» ",
        "به گفته ",
        "«بله»، علی نگفت، ",
        "– بله، علی گفت\n",
        "وزارت نیرو در نامه ",
    ),
    "hi": (
        "मंत्री ",
        "राजेश ",
        "राजेश शर्मा ने ",
        "कहा, ",
        "“हाँ, ठीक है।” ",
        "किसान ",
        "“हाँ,” राम ने कहा, ",
        "– हाँ? राम ने कहा\n",
        "पुलिस ने नहीं ",
    ),
    "ja": (
        "会社員の",
        "山",
        "佐藤さん",
        "と話",
        "「はい」",
        "・",
        "佐藤さんは「はい」と話す",
        "「\n",
        "「は\n",
    ),
}


@pytest.mark.parametrize(("language", "piece"), [(lg, one) for lg in PIECES for one in PIECES[lg]])
def test_a_text_four_times_as_long_takes_about_four_times_as_long(language, piece):
    def work(size):
        find_quotes(f"{(piece * size)[:size]}“好，很好。”", language=language)

    assert is_linear(work, 5_000, 20_000, times=8, floor_s=0.05)
