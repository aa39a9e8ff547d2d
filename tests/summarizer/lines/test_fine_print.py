"""Fine print: lines that are a site's own, and lines that only look so."""

from __future__ import annotations

import pytest

from summarizer.lines.fine_print import find_fine_print
from summarizer.model import BlockKind

TEXT, ROW, HEADING = BlockKind.PARAGRAPH, BlockKind.TABLE_ROW, BlockKind.HEADING


@pytest.mark.parametrize(
    "line",
    [
        "(c) Sawl Mirror 2023. Do not print again.",
        "© 2024 Küstenküche",
        "Copyright (c) 1999-2004 The Boat Society. All rights reserved.",
        "Sawl Mirror © all texts and pictures",
        "Copyright © 水車新聞社 All rights reserved.",
        "© Sawl Mirror. No text or picture may be used; all rights reserved.",
        "Jump to Recipe", "4.8 from 112 votes", "4 / 5 from 2,310 reviews",
        "कृषि डेस्क, नई दिल्ली", "(ये लेखक के निजी विचार हैं)", "खबरें और भी हैं...", "रेटिंग: 2.5/5",
        "* یادداشت‌ها لزوماً بازتاب دیدگاه روزنامه نیست.", "پایان پیام/",
        "المقالات المنشورة لا تعكس بالضرورة رأي الجريدة.",
        # calls to readers
        "Do you have a story? Email newsdesk@mirror.example or call 01632 960 200.",
        "Enjoyed this story? Support independent journalism.", "Topics: Ice skating, Councils",
        "Tags: #boats, #tides", "Filed under: Rock ’n’ roll | Food & drink",
        "Got a tip? Contact our reporters in confidence.", "Send any friend a story",
        "As a subscriber, you have 10 gift articles to give each month.",
        "▲南埔村的旧磨坊。（记者张育文摄）", "磨坊一景（區公所供圖）",
        # offers to hear the text, and what stands around newsletters
        "Listen to this article · 5 min", "Artikel anhören (4 Min.)", "Écouter l’article",
        "Lyssna på artikeln", "Слушать статью 3 мин", "Beluister dit artikel",
        "View this email in your browser", "You are receiving this email because you signed up.",
        "Unsubscribe | Update your preferences", "Diese E-Mail im Browser ansehen",
        "Vous recevez cet e-mail car vous êtes inscrit.", "Отписаться от рассылки",
        "Wikimedia Commons contiene immagini di moli", "You are visitor 10412.",
        "All rights reserved. No part of this book may be sold.",
        # links that pay
        "Deze post bevat affiliatelinks.", "In questo articolo ci sono link di affiliazione.",
        "Wpis zawiera linki afiliacyjne.", "В этом посте есть партнёрские ссылки.",
        "У цьому дописі є партнерські посилання.", "Inlägget innehåller annonslänkar.",
        "Bu yazıda satış ortaklığı bağlantıları var.", "Tulisan ini memuat tautan afiliasi.",
        "当記事はアフィリエイト広告を利用しています。", "本文包含推广链接。",
        "قد تحتوي هذه التدوينة على روابط تابعة.", "این نوشته لینک‌های همکاری در فروش دارد.",
        "इस लेख में एफिलिएट लिंक हैं।",
        # what to do with a picture of the dish
        "Tarifi denediyseniz beni etiketleyin!", "Jangan lupa tandai kami di Instagram.",
        # a comment
        "Leave a comment", "Kommentar hinterlassen", "Deja un comentario",
        "Laisser un commentaire",
        "Lascia un commento", "Laat een reactie achter", "Zostaw komentarz", "Deixe um comentário",
        "Оставить комментарий", "Залишити коментар", "Lämna en kommentar", "Yorum yap",
        # Turkish, Uzbek and Indonesian pages and channels
        "Okuma süresi: 2 dk.", "Maçın özeti için tıklayın", "Bunlar da ilginizi çekebilir: Pide",
        "İndirim kuponları için Telegram kanalımıza katılın", "YAZARIN TÜM YAZILARI",
        "Xato topdingizmi? Matnni belgilang", "Videoni YouTube kanalimizda tomosha qiling",
        "Oʻqishni tavsiya qilamiz: 7 ta film", "Baca: Mengapa pulau ini sering diguncang gempa?",
        "Dapatkan update berita pilihan setiap hari dari Kabar.", "Join channel: t.me/kabar",
        "Tinggalkan komentar", "コメントを残す", "发表评论", "اترك تعليقا",
        "دیدگاه خود را بنویسید",
        "टिप्पणी करें",
        "You’re currently a free subscriber. For all posts, change your subscription.",
        "Springe zum Rezept",
        "Aller directement à la recette",
        "Did you make this? Tag us on Instagram @kelpkitchen so that we can see!",
        "Markiere mich auf Instagram mit @kuestenkueche!",
        "Suivez-nous sur Facebook pour ne rien manquer !",
        "This post may contain affiliate links. Please read our disclosure policy.",
        "Don't Fret About It is a reader-supported publication. Consider a subscription.",
        "Subscribe to our weekly letter and read about kelp every Thursday.",
        "Sign up for our newsletter, it is free and leaves on Fridays.",
        "Get the week's best stories in your inbox every Friday.",
        "Join 12,000+ readers who get this letter on Thursdays.",
        "If you enjoyed this piece, consider to share it with a friend.",
        "Was this email forwarded to you? Read it on the web.",
        "Abonnieren Sie hier unseren Brief über Tang und Tiefsee.",
        "Jeden Freitag die besten Geschichten der Woche direkt in Ihr Postfach.",
        "Melden Sie sich hier für unseren Newsletter an.",
        "Abonnez-vous à notre lettre du jeudi.",
        "Recevez chaque vendredi le meilleur de la semaine dans votre boîte mail.",
        "Suscríbete aquí para leer todos los jueves.",
        "Recibe cada viernes lo mejor de la semana en tu correo.",
        "Iscriviti alla nostra newsletter del giovedì.",
        "Ricevi ogni venerdì il meglio della settimana nella tua casella.",
        "Assine a nossa newsletter de quinta-feira.",
        "Receba toda sexta o melhor da semana na sua caixa de entrada.",
        "Schrijf je gratis in voor de brief van donderdag.",
        "Ontvang elke vrijdag het beste van de week in je mailbox.",
        "Zapisz się na newsletter, który wychodzi w czwartki.",
        "Otrzymuj co piątek najlepsze teksty tygodnia na swoją skrzynkę.",
        "Подпишитесь на нашу рассылку о водорослях.",
        "Получайте каждую пятницу лучшее за неделю на почту.",
        "Prenumerera på vårt brev om tång.",
        "Få veckans bästa varje fredag direkt i din inkorg.",
        "Підпишіться на нашу розсилку про водорості.",
        # between paragraphs: advertisements, links to other articles, credits, subjects
        "ADVERTISEMENT", "Story continues below",
        "Advertisement - Continue Reading Below", "- Anzeige -", "PUBLICIDAD", "Реклама",
        "READ MORE: The ten worst mills of the year", "Lesen Sie auch: Fünf Mühlen am Fluss",
        "À lire aussi : Les moulins en dix photos", "Читайте также: В Сауле подешевели лодки",
        "Baca juga: Kincir tua berputar lagi", "相关阅读：旧磨坊重新转动",
        "Фото: Илья Громов / «Вести»", "Foto de portada: el molino (EFE/Archivo).",
        "Archivado en: Molinos, Ríos, Energía",
        # mistakes, comments, opinions, reuse
        "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter.", "Spotted a typo? Let us know.",
        "Fehler gefunden? Jetzt melden.", "¿Has visto un error? Escríbenos.",
        "Zauważyłeś błąd? Napisz do nas.", "Vous avez repéré une erreur ?",
        "Vielen Dank! Ihr Kommentar wurde abgeschickt.", "Sie haben noch 800 Zeichen übrig",
        "Your comment has been submitted.", "Ваш комментарий появится после проверки.",
        "Die Beiträge geben nicht die Meinung der Redaktion wieder.",
        "18+. При использовании материалов активная ссылка на сайт обязательна.",
    ],
)  # fmt: skip
def test_a_line_of_the_site_is_known(line: str):
    assert find_fine_print([(line, TEXT)]) == {0}


@pytest.mark.parametrize(
    "line",
    [
        "The © sign was first used in 1909.",
        "Copyright in the letters lies with the family, the court said on Monday.",
        "He asked his followers to tag us and the mayor in 40 pictures of the pier.",
        "To measure what a letter earns, put affiliate links into it and count the clicks.",
        "Linki afiliacyjne przynoszą blogom coraz mniej, piszą badacze.",
        "Leave a comment on the wall, the artist told them, and sign it.",
        "Lascia un commento amaro il voto di ieri, scrive il giornale.",
        "Protein: 7 g were missing in each slice.",
        "Subscribe to no view before you have heard the other, she wrote.",
        "Sign up for the race closes on Friday, and 300 have done so.",
        "Get home before the tide is in, the harbour office says.",
        "Join the two ends of the cord and wind it round the bar.",
        "This letter is older than the castle in which it was found.",
        "Abonnieren will die Zeitung kaum noch jemand, sagt der Verlag.",
        "Melden Sie sich im Rathaus, wenn das Wasser steigt.",
        "Enjoying broad support from the farms, the mayor won again on Sunday.",
        "If you like a long walk, a stick gives support on the hills.",
        "Topics: tides, boats, and the men who mend them",
        "Topics: what the harbour was for the people of the town before the bridge",
    ],
)
def test_what_an_article_says_stays(line: str):
    assert find_fine_print([(line, TEXT)]) == set()


@pytest.mark.parametrize(
    "line",
    [
        "Serving: 1 slice | Calories: 212kcal | Carbohydrates: 44g | Fat: 1g | Sodium: 390mg",
        "Nährwerte pro Portion: Kalorien: 412 kcal, Kohlenhydrate: 38 g, Eiweiß: 29 g",
        "Calories : 310 kcal – Glucides : 40 g – Protéines : 9 g",
    ],
)
def test_what_is_in_a_dish_is_known_in_a_line(line: str):
    assert find_fine_print([(line, TEXT)]) == {0}


def test_what_is_in_a_dish_is_known_in_a_table_with_its_heading():
    rows = [("Calories | 212 kcal", ROW), ("Protein | 7 g", ROW), ("Fat | 1 g", ROW)]
    lines = [("It is good.", TEXT), ("Nutrition", HEADING), *rows]
    assert find_fine_print(lines) == {1, 2, 3, 4}
    assert find_fine_print(lines[:4]) == set()
