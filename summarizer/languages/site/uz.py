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
from summarizer.languages.uzbek_letters import spell_site

_LATIN = Site(
    subjects=phrases("teglar"),
    links=phrases("(?:shuningdek |batafsil |maqolani )?oʻqing | oʻqishni tavsiya qilamiz"),
    fine_print=phrases(
        r"""
        barcha huquqlar himoyalangan | bizni kuzatib boring
        [^.!?]{0,60}(?:kanalimizda|sahifamizda|kanalimizga) (?:tomosha qiling|kuzatib boring
            |kuzating|oʻqing|obuna boʻling)\W{0,3}$
        kanalga obuna boʻling\W{0,3}$ | xato topdingizmi\?(?: matnni belgilang)?\W{0,3}$
        maqola sizga foydali boʻldimi\?
        savolingiz bormi\?(?: bizga yozing)?\W{0,3}$
        doʻstlaringizga (?:ham )?(?:yuboring|ulashing)\W{0,3}$
        maqoladagi fikrlar muallif(?:ga tegishli|ning shaxsiy fikri)\W{0,3}$
        """
    ),
    nutrients=phrases("kaloriya | oqsil | yogʻ | uglevod | tuz"),
    furniture=Furniture(
        more=phrases(
            """
            shuningdek oʻqing | davomini oʻqish | batafsil oʻqing | mavzuga oid
            oʻxshash yangiliklar | koʻp oʻqilgan | boshqa yangiliklar
            """
        ),
        share=phrases("ulashish | doʻstlarga yuborish"),
        subscribe=phrases("obuna boʻling | obuna boʻlish | roʻyxatdan oʻtish | kirish"),
        ad=phrases("reklama"),
        comment=phrases("izohlar | izoh qoldirish | fikr bildirish"),
        credit=phrases("foto | surat"),
        tag=phrases("teglar | mavzular"),
        legal=phrases(
            """
            barcha huquqlar himoyalangan | maxfiylik siyosati | foydalanish shartlari
            """
        ),
        nav=phrases("bosh sahifa | jamiyat | siyosat | iqtisodiyot | dunyo | sport | menyu"),
        byline=phrases("muallif | muharrir | muxbir | kolumnist | suhbatdosh"),
    ),
    labels=phrases("shuningdek oʻqing | mavzuga oid"),
    mentions=Mentions(
        legal=phrases("barcha huquqlar himoyalangan | maxfiylik siyosati"),
        subscribe=phrases("kanalimizga obuna"),
    ),
    tail=phrases("manbalar | adabiyotlar | izohlar | havolalar | mavzuga oid"),
    summaries=phrases("qisqacha | asosiy fikrlar"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | surat"),
        captions=phrases("arxiv surati"),
        invitations=phrases(
            """
            shuningdek oʻqing | obuna boʻling | bizni kuzatib | kanalimizga | batafsil oʻqing
            bu yerga bosing
            """
        ),
        corrections=phrases("tuzatish:"),
        calls=phrases("siz nima deb oʻylaysiz | fikringizni | bizga yozing"),
    ),
    bylines=Bylines(
        by=phrases("muallif: | tayyorladi: | kolumnist: | suhbatdosh: | suhbatlashdi:"),
        labels=phrases("muallif | kolumnist | suhbatdosh"),
        joins=phrases("va"),
        not_names=phrases("tahririyat"),
        beside_dates=phrases("eʼlon qilingan | yangilangan | soat | sana | oldin"),
        ordinals=phrases("[- ]?yil"),
        sources=phrases("manba"),
        pictures=phrases("surat"),
    ),
    walls=Walls(
        gates=phrases("davomini oʻqish uchun"),
        payment=phrases("obuna"),
    ),
    notices=Notices(
        robot_checks=phrases("men robot emasman"),
        consent=phrases(
            r"""
            maxfiyli[kg]\w{0,12} | rozili[kg]\w{0,12} | shaxsiy maʼlumot\w{0,12}
            cookie fayl\w{0,12}
            """
        ),
        choices=phrases(
            r"""
            barchasini qabul qilish | barchasini rad etish | roziman | hammasini qabul qilish
            rad etish | hamkor(?:imiz|larimiz)\w{0,6} | istalgan vaqtda | biz va
            ruxsatingiz bilan
            """
        ),
        scripts=phrases("javascript['’-]?ni yoqing | javascript['’-]?ни ёқинг"),
        errors=phrases(
            """
            sahifa topilmadi | xatolik yuz berdi | sahifa mavjud emas | texnik ishlar
            maʼ?lumotlar bazasi.{0,40}xato
            """
        ),
        remedies=phrases("qayta urinib koʻring | bosh sahifaga qaytish | uzr soʻraymiz"),
    ),
    wikis=Wikis(
        edits=phrases("tahrirlash | manbasini tahrirlash"),
        references=phrases("manbalar | izohlar"),
        contents=phrases("mundarija"),
        origins=phrases("vikipediya, ochiq ensiklopediya"),
    ),
    genres=Genres(
        live=phrases("jonli efir"),
        at_time=phrases("soat"),
        because=phrases("chunki"),
        recipe_headings=phrases("masalliqlar | tayyorlanishi"),
        units=phrases("osh qoshiq | choy qoshiq | dona | stakan"),
        amounts=phrases("yarim"),
        verdicts=phrases("xulosa"),
        releases=phrases("matbuot xabari"),
        items=phrases("qadam | bosqich | kun | hafta | maslahat | sabab"),
    ),
    letters=Letters(
        sender=phrases("kimdan"),
        sent=phrases("sana"),
        subject=phrases("mavzu"),
        others=phrases("kimga"),
    ),
    files=Files(
        documents=phrases("hujjat"),
        pages=phrases("bet | sahifa"),
        figures=phrases("rasm | jadval"),
    ),
)

SITE = spell_site(_LATIN)
