"""What a site says beside the story is told from the story."""

from __future__ import annotations

import pytest

from summarizer.choose.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    "text",
    [
        "Photo: Ina Brandt at the pier.",
        "Photo by Ina Brandt, Skerry.",
        "(AP Photo of the ferry at Skerry.)",
        "The ferry at its pier on Monday. Ina Brandt/Getty Images",
        "The ferry at its pier on Monday. INA BRANDT, GETTY IMAGES",
        "Image caption The ferry at its pier",
        "FILE - The ferry at its pier in Skerry, Oct. 14, 2024.",
        "Crédit photo : Ina Brandt",
        "Bildquelle: Fährverein Skerry",
        "Foto de archivo del barco en el muelle",
        "Фото: паром у пристани",
        "Zdjęcie: prom przy nabrzeżu",
        "फोटो: घाट पर खड़ी नाव",
    ],
)
def test_credits_and_captions_are_boilerplate(text: str):
    assert is_boilerplate(text)


def test_a_word_of_many_uses_is_no_caption():
    assert not is_boilerplate("File-sharing services were closed on Monday.")


@pytest.mark.parametrize(
    "text",
    [
        "Sign up for our newsletter and never miss a boat.",
        "ऐसी ही और खबरों के लिए जुड़े रहें हमारे साथ।",
        "اگر این مطلب برایتان مفید بود، آن را بفرستید.",
        "Support our reporting from five crowns a month.",
        "Abonnez-vous à notre lettre du matin.",
        "Melden Sie sich für unseren Newsletter an.",
        "Suscríbete a nuestro boletín.",
        "Iscriviti alla nostra newsletter.",
        "Abonneer je op onze nieuwsbrief.",
        "Zapisz się na nasz newsletter.",
        "Assine a nossa newsletter.",
        "Подписывайтесь на наш канал.",
        "Prenumerera på vårt nyhetsbrev.",
        "Підписуйтесь на наш канал.",
    ],
)
def test_invitations_are_boilerplate_in_every_language(text: str):
    assert is_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "This article was amended on 3 May to give the right price.",
        "An earlier version of this story gave another price.",
        "Editor’s note: the line is owned by a friend.",
        "Correction: the boat carries forty cars.",
        "Ina Brandt contributed to this report.",
        "Cet article a été mis à jour lundi.",
        "In einer früheren Version stand ein anderer Preis.",
        "Este artículo ha sido corregido el lunes.",
        "Questo articolo è stato corretto lunedì.",
        "In een eerdere versie stond een andere prijs.",
        "W poprzedniej wersji podaliśmy inną cenę.",
        "Este artigo foi corrigido na segunda-feira.",
        "Статья была исправлена в понедельник.",
        "I en tidigare version stod ett annat pris.",
        "Статтю оновлено в понеділок.",
    ],
)
def test_corrections_are_boilerplate_in_every_language(text: str):
    assert is_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "What do you think of the new boat?",
        "Let us know in the comments below.",
        "Have you been affected by the delays?",
        "Qu'en pensez-vous ?",
        "Was meinen Sie dazu?",
        "¿Qué opinas del barco nuevo?",
        "Cosa ne pensate?",
        "Wat vind je van de boot?",
        "Co o tym sądzisz?",
        "O que você acha do barco?",
        "Что вы думаете о пароме?",
        "Vad tycker du om båten?",
        "Що ви думаєте про пором?",
    ],
)
def test_calls_to_readers_are_boilerplate_in_every_language(text: str):
    assert is_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "The photographer Ina Brandt has bought a boat.",
        "Pictures of the boat were sold for a million crowns.",
        "Readers of the paper chose the boat’s name.",
        "Brandt told Reuters that the boat would sail in June.",
        "The correction of the map took the county a year.",
        "Le bateau partira lundi de Skerry.",
        "Die Bilder des Malers hängen jetzt im Rathaus.",
        "Los lectores eligieron el nombre del barco.",
        "Статьи о пароме вышли в трёх газетах.",
    ],
)
def test_sentences_of_the_story_are_none(text: str):
    assert not is_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "こんにちは、橋の店のまゆです。", "最後までお読みいただきありがとうございました！",
        "この記事が役に立ったら教えてください。", "大家好，我是阿泽。",
        "好了，今天的分享就到这里。", "以上就是本期的全部内容。",
    ],
)  # fmt: skip
def test_greetings_of_chinese_and_japanese_pages_are_boilerplate(text: str):
    assert is_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "大家好不容易才走到山顶，天已经黑了。", "大家好像都忘了这件事。",
        "喜欢的话题太少，两人很快就沉默了。", "记得关注天气变化，救援队提醒登山者。",
        "觉得有用的人占六成，调查显示。", "以上就是今天上午庭审的全部过程。",
        "点个赞同的手势要三秒钟。",
        "こんにちは、と言って彼女は部屋に入ってきた。",
        "最後までご覧になった観客は三千人に上った。",
        "この記事が参考にした論文は後に撤回された。",
        "اگر این مطلب درست باشد، دولت باید پاسخ بدهد.",
        "شما چه نظر داشته باشید چه نه، انتخابات برگزار می‌شود.",
        "برای دریافت آخرین اخبار جنگ، مردم رادیو گوش می‌دادند.",
        "हमें कमेंट्री करनी थी, पर माइक बंद था।", "टीम के लिए बने रहें या जाएं, फैसला उन्हें करना है।",
        "किताब पढ़ने के लिए क्लिक करना अब आम बात है।", "ताजा खबरों के लिए लोग रेडियो सुनते थे।",
        "شاركنا تجربتك مع المرض كانت كلماته الأخيرة.",
    ],
)  # fmt: skip
def test_an_opening_of_a_sentence_of_the_story_is_none(text: str):
    assert not is_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "最後までご覧くださり、ありがとうございます。", "この記事が参考になったら嬉しいです。",
        "记得点赞、收藏和转发。", "觉得有用的话，请转发。", "喜欢的话记得点个赞！",
        "شما چه تجربه‌ای از این شهر دارید؟", "برای دریافت آخرین اخبار در کانال ما عضو شوید.",
        "हमें कमेंट करके जरूर बताएं।", "ताज़ा खबरों के लिए बने रहें हमारे साथ।",
        "पूरी सूची देखने के लिए यहां क्लिक करें।", "شاركنا تجربتك في التعليقات!",
    ],
)  # fmt: skip
def test_calls_and_thanks_with_their_ends_are_boilerplate(text: str):
    assert is_boilerplate(text)
