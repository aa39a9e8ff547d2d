"""Uzbek: what sites, e-mails and documents say around an article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import (
    Boilerplate,
    Bylines,
    Files,
    Furniture,
    Genres,
    Letters,
    Mentions,
    Notices,
    Site,
    Walls,
    Wikis,
    phrases,
)

SITE = Site(
    fine_print=phrases(
        """
        barcha huquqlar himoyalangan | барча ҳуқуқлар ҳимояланган | bizni kuzatib boring
        бизни кузатиб боринг
        """
    ),
    nutrients=phrases(
        """
        kaloriya | калория | oqsil | оқсил | yog['’ʻʼ‘] | ёғ | uglevod | углевод | tuz | туз
        """
    ),
    furniture=Furniture(
        more=phrases(
            """
            shuningdek o['’ʻʼ‘]qing | шунингдек ўқинг | davomini o['’ʻʼ‘]qish | давомини ўқиш
            batafsil o['’ʻʼ‘]qing | батафсил ўқинг | mavzuga oid | мавзуга оид
            o['’ʻʼ‘]xshash yangiliklar | ўхшаш янгиликлар | ko['’ʻʼ‘]p o['’ʻʼ‘]qilgan
            кўп ўқилган | boshqa yangiliklar | бошқа янгиликлар
            """
        ),
        share=phrases("ulashish | улашиш | do['’ʻʼ‘]stlarga yuborish | дўстларга юбориш"),
        subscribe=phrases(
            """
            obuna bo['’ʻʼ‘]ling | обуна бўлинг | obuna bo['’ʻʼ‘]lish | обуна бўлиш
            ro['’ʻʼ‘]yxatdan o['’ʻʼ‘]tish | рўйхатдан ўтиш | kirish | кириш
            """
        ),
        ad=phrases("reklama | реклама"),
        comment=phrases(
            """
            izohlar | изоҳлар | izoh qoldirish | изоҳ қолдириш | fikr bildirish | фикр билдириш
            """
        ),
        credit=phrases("foto | фото | surat | сурат"),
        tag=phrases("teglar | теглар | mavzular | мавзулар"),
        legal=phrases(
            """
            barcha huquqlar himoyalangan | барча ҳуқуқлар ҳимояланган | maxfiylik siyosati
            махфийлик сиёсати | foydalanish shartlari | фойдаланиш шартлари
            """
        ),
        nav=phrases(
            """
            bosh sahifa | бош саҳифа | jamiyat | жамият | siyosat | сиёсат | iqtisodiyot
            иқтисодиёт | dunyo | дунё | sport | спорт | menyu | меню
            """
        ),
        byline=phrases("muallif | муаллиф | muharrir | муҳаррир | muxbir | мухбир"),
    ),
    labels=phrases("shuningdek o['’ʻʼ‘]qing | шунингдек ўқинг | mavzuga oid | мавзуга оид"),
    mentions=Mentions(
        legal=phrases(
            """
            barcha huquqlar himoyalangan | барча ҳуқуқлар ҳимояланган | maxfiylik siyosati
            махфийлик сиёсати
            """
        ),
        subscribe=phrases("kanalimizga obuna | каналимизга обуна"),
    ),
    tail=phrases(
        """
        manbalar | манбалар | adabiyotlar | адабиётлар | izohlar | изоҳлар | havolalar
        ҳаволалар | mavzuga oid | мавзуга оид
        """
    ),
    summaries=phrases("qisqacha | қисқача | asosiy fikrlar | асосий фикрлар"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | фото | surat | сурат"),
        captions=phrases("arxiv surati | архив сурати"),
        invitations=phrases(
            """
            shuningdek o['’ʻʼ‘]qing | шунингдек ўқинг | obuna bo['’ʻʼ‘]ling | обуна бўлинг
            bizni kuzatib | бизни кузатиб | kanalimizga | каналимизга | batafsil o['’ʻʼ‘]qing
            батафсил ўқинг | bu yerga bosing | бу ерга босинг
            """
        ),
        corrections=phrases("tuzatish: | тузатиш:"),
        calls=phrases(
            """
            siz nima deb o['’ʻʼ‘]ylaysiz | сиз нима деб ўйлайсиз | fikringizni | фикрингизни
            bizga yozing | бизга ёзинг
            """
        ),
    ),
    bylines=Bylines(
        by=phrases("muallif: | муаллиф: | tayyorladi: | тайёрлади:"),
        labels=phrases("muallif | муаллиф"),
        joins=phrases("va | ва"),
        not_names=phrases("tahririyat | таҳририят"),
        beside_dates=phrases(
            """
            e['’ʻʼ‘]lon qilingan | эълон қилинган | yangilangan | янгиланган | soat | соат
            sana | сана | oldin | олдин
            """
        ),
        ordinals=phrases("[- ]?yil | [- ]?йил"),
        sources=phrases("manba | манба"),
        pictures=phrases("surat | сурат"),
    ),
    walls=Walls(
        gates=phrases("davomini o['’ʻʼ‘]qish uchun | давомини ўқиш учун"),
        payment=phrases("obuna | обуна"),
    ),
    notices=Notices(
        robot_checks=phrases("men robot emasman | мен робот эмасман"),
        consent=phrases(
            r"""
            maxfiyli[kg]\w{0,12} | махфийли[кг]\w{0,12} | rozili[kg]\w{0,12} | розили[кг]\w{0,12}
            shaxsiy ma.lumot\w{0,12} | шахсий маълумот\w{0,12} | cookie fayl\w{0,12}
            """
        ),
        choices=phrases(
            r"""
            barchasini qabul qilish | барчасини қабул қилиш | barchasini rad etish
            барчасини рад этиш | roziman | розиман | hammasini qabul qilish | rad etish
            hamkor(?:imiz|larimiz)\w{0,6} | ҳамкор(?:имиз|ларимиз)\w{0,6} | istalgan vaqtda
            исталган вақтда | biz va | биз ва | ruxsatingiz bilan
            """
        ),
        scripts=phrases("javascriptni yoqing | жавасcриптни ёқинг"),
        errors=phrases(
            r"""
            sahifa topilmadi | саҳифа топилмади | xatolik yuz berdi | хатолик юз берди
            sahifa mavjud emas | саҳифа мавжуд эмас | texnik ishlar | техник ишлар
            ma.?lumotlar bazasi.{0,40}xato
            """
        ),
        remedies=phrases(
            """
            qayta urinib ko['’ʻʼ‘]ring | қайта уриниб кўринг | bosh sahifaga qaytish
            бош саҳифага қайтиш | uzr so['’ʻʼ‘]raymiz | узр сўраймиз
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("tahrirlash | таҳрирлаш | manbasini tahrirlash | манбасини таҳрирлаш"),
        references=phrases("manbalar | манбалар | izohlar | изоҳлар"),
        contents=phrases("mundarija | мундарижа"),
        origins=phrases("vikipediya, ochiq ensiklopediya | википедия, очиқ энсиклопедия"),
    ),
    genres=Genres(
        live=phrases("jonli efir | жонли эфир"),
        at_time=phrases("soat | соат"),
        because=phrases("chunki | чунки"),
        recipe_headings=phrases("masalliqlar | масаллиқлар | tayyorlanishi | тайёрланиши"),
        units=phrases(
            """
            osh qoshiq | ош қошиқ | choy qoshiq | чой қошиқ | dona | дона | stakan | стакан
            """
        ),
        amounts=phrases("yarim | ярим"),
        verdicts=phrases("xulosa | хулоса"),
        releases=phrases("matbuot xabari | матбуот хабари"),
        items=phrases("qadam | қадам | maslahat | маслаҳат | sabab | сабаб"),
    ),
    letters=Letters(
        sender=phrases("kimdan | кимдан"),
        sent=phrases("sana | сана"),
        subject=phrases("mavzu | мавзу"),
        others=phrases("kimga | кимга"),
    ),
    files=Files(
        documents=phrases("hujjat | ҳужжат"),
        pages=phrases("bet | бет | sahifa | саҳифа"),
        figures=phrases("rasm | расм | jadval | жадвал"),
    ),
)
