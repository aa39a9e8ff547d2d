"""Fine print: lines that are a site's own, and lines that only look so."""

from __future__ import annotations

import pytest

from summarizer.lines.fine_print import find_fine_print
from summarizer.model import BlockKind

TEXT, ROW, HEADING = BlockKind.PARAGRAPH, BlockKind.TABLE_ROW, BlockKind.HEADING
ITEM = BlockKind.LIST_ITEM


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
        "Weiterlesen: Zehn Mühlen im Tal", "Related stories: The other mill",
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
        # where something from another site is shown to those who agree
        "Empfohlener externer Inhalt", "Externer Inhalt nicht verfügbar", "4 Min. Lesezeit",
        "An dieser Stelle finden Sie einen externen Inhalt von Kanal 9.",
        "Sie können ihn sich mit einem Klick anzeigen lassen.",
        "Ich bin einverstanden, dass mir Inhalte von Kanal 9 angezeigt werden.",
        "Dadurch können personenbezogene Daten an Drittplattformen gehen.",
        "Ihre Privatsphäre-Einstellungen verhindern die Anzeige.",
        "Ein Klick für den Datenschutz", "External content unavailable",
        "To view this post, please accept the cookies of Channel 9.",
        "Contenu externe bloqué", "Contenido externo no disponible", "Externe inhoud geblokkeerd",
        "Contenuto esterno bloccato", "Externt innehåll",
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
        # words of a site that are no one's own
        "کاهش تورم لزوماً به معنای ارزان شدن کالاها نیست.",
        "وأضاف أن ارتفاع الأسعار لا يعكس بالضرورة نقصا في المعروض.",
        "الرواية تعبر عن آراء كاتبها في الحرب.",
        "يقول التاجر: نكسب عمولة صغيرة من كل صفقة.",
        "Reading time has fallen by a third among teenagers, a survey found on Monday.",
        "भाषा और संस्कृति", "भाषा का महत्व", "केंद्रीय जांच ब्यूरो",
        "खबरें और भी हैं जो सरकार छिपा रही है, उन्होंने कहा।",
        "ये लेखक के निजी विचार पुस्तक में बार-बार लौटते हैं।",
        "Rechtliche Schritte behalten wir uns vor, heißt es in einem Kommentar des Konzerns.",
        "Recuerde que si quiere contactar con el equipo de rescate hay que llamar al 112.",
        "Penulis adalah pekerjaan yang sepi, kata Eka.",
        "Dapatkan informasi visa dari kedutaan sebelum berangkat.",
        "Catatan: harga beras naik dua kali lipat sejak Januari, kata menteri.",
        "İlgili haberle ilgili açıklama yapan bakan, iddiaları yalanladı.",
        "Bildirimleri açık tutan kullanıcılar daha çok reklam gördü.",
        "Geçen yıl grubumuza katıldığında henüz 16 yaşındaydı, diyor antrenör.",
        "Kanalga obuna boʻlganlar soni bir milliondan oshdi.",
        "投稿《收获》三次都被退回，他没有放弃。", "投稿「もう疲れた」には千件の返信がついた。",
        "投稿、写真、動画はすべて削除された。", "视觉设计：简洁大方",
        "※この写真がきっかけで、彼女は世界に知られることになった。",
        "※料金は税込みで、子どもは半額になる。", "写真：4800万画素、F1.8",
        # opinions
        "The views expressed by the minister drew sharp criticism from farmers across the region.",
        "The opinions expressed in this week’s debate ranged from anger to relief.",
        "Dieser Text brachte die Meinung der Redaktion ins Wanken.",
        "Las opiniones vertidas por el ministro en la radio provocaron protestas en el puerto.",
        "Les opinions exprimées par les électeurs restent très partagées.",
        "Le opinioni espresse in piazza sono le più diverse.",
        "As opiniões expressas nas ruas são as mais diversas.",
        "Мнение автора книги во многом отличается от взглядов его учителей.",
        # mistakes
        "Noticed an error in your tax bill? Tell the office within thirty days.",
        "Did you find an error in your bill? Tell the office within thirty days.",
        "Haben Sie einen Fehler gefunden? Rufen Sie binnen einer Woche das Finanzamt an.",
        "¿Ha encontrado un error en su factura? Avise a la oficina.",
        "Detectado un error en el sistema de frenos, la marca llama a revisión 12.000 coches.",
        "Vous avez trouvé une erreur dans votre facture ? Prévenez la mairie.",
        "Une erreur s’est glissée dans le décompte des voix, a reconnu la préfecture.",
        "Avete trovato un errore nella bolletta? Chiamate il comune.",
        "Encontrou um erro na sua conta? Ligue para a prefeitura.",
        "Znalazłeś błąd w rachunku? Zadzwoń do urzędu.",
        "Нашли ошибку в расчётах студенты, а не их преподаватели.",
        "Нашли ошибку в квитанции? Позвоните в управляющую компанию.",
        "Знайшли помилку в рахунку? Зателефонуйте до компанії.",
        "Hata mı buldunuz? Vergi dairesini bir hafta içinde arayın.",
        "Menemukan kesalahan dalam laporan keuangan itu butuh waktu dua bulan, kata auditor.",
        # comments
        "Ihr Beitrag wurde von zwei Millionen Menschen gesehen, bevor sie ihn löschte.",
        "Ihr Beitrag wird ab Januar um 20 Euro steigen, schreibt die Kasse.",
        "Ihr Kommentar wurde tausendfach geteilt.",
        "Noch 140 Zeichen durfte ein Tweet damals lang sein.",
        "Your comment was posted ten thousand times before noon.",
        "Su comentario fue recibido con abucheos por el público.",
        "Votre commentaire sera lu devant le tribunal, lui a dit le juge.",
        "Seu comentário foi recebido com vaias pela plateia.",
        "Ваш комментарий будет стоить вам карьеры, сказал ему тренер.",
        "Komentar Anda akan menentukan hasil, kata hakim itu kepada saksi.",
        # reuse
        "Rozpowszechnianie fałszywych informacji wymaga reakcji państwa, uważa minister.",
        "Kopiowanie kluczy do tych zamków wymaga specjalnej karty.",
        "При использовании материалов нового типа мост, согласно расчётам, прослужит сто лет.",
        "Использование информации о здоровье без согласия пациента стало поводом для иска.",
        "Використання інформації про здоров’я без згоди пацієнта стало приводом для позову.",
        "Materialdan foydalanish koʻprik narxini ikki barobar pasaytirdi.",
        # labels of many uses
        "Video: 4K at 60 frames per second", "Photo: 48 megapixels, f/1.8",
        "Recommended: 16 GB of RAM and an SSD", "Bild: 55 Zoll, OLED",
        "Photo: RAW / JPEG", "公演概要", "انتشار: محدود",
        "タグ: nameOfBoat と nameOfPort", "标签：nameOfBoat 和 nameOfPort",
        "Видео: 4К, 60 кадров в секунду", "Home: 12 wins, 3 draws", "Section: the north wing",
        "Categories: men, women, juniors", "Themen: Rente, Pflege, Gesundheit",
        "Via: Rome, Milan, Turin", "Go to: Settings",
        "Most popular: the blue boat, at 90 dollars",
        "Latest: three people missing after ferry sinks",
        "Related: the two firms share an owner", "Trending: down 4 percent",
        "Listen: I know this sounds strange, but it works",
        "Externer Inhalt wird von den Fähren seit Mai nicht mehr gezeigt.",
        "An dieser Stelle finden Sie den alten Kran der Werft.",
        "To view this post, walk to the northern quay and look up.",
        "Personenbezogene Daten verkauft die Reederei an niemanden.",
    ],
)  # fmt: skip
def test_what_an_article_says_stays(line: str):
    assert find_fine_print([(line, TEXT)]) == set()


@pytest.mark.parametrize("line", ["Photo: Ann Avery / Skerry Times", "Tags: boats, tides"])
def test_a_label_in_a_list_is_a_part_of_it(line: str):
    assert find_fine_print([(line, TEXT)]) == {0}
    assert find_fine_print([(line, ITEM)]) == set()
    assert find_fine_print([(line, ROW)]) == set()
    assert find_fine_print([("Display: 6.7 inches", TEXT), (line, TEXT)]) == set()
    assert find_fine_print([(line, TEXT), ("Battery: 5,000 mAh", TEXT)]) == set()
    assert find_fine_print([("Read also: The other mill", TEXT), (line, TEXT)]) == {0, 1}
    assert find_fine_print([("She said: I have seen it.", TEXT), (line, TEXT)]) == {1}


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
