"""Ukrainian: what sites, e-mails and documents say around an article.

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
    Site,
    Walls,
    phrases,
)

SITE = Site(
    furniture=Furniture(
        more=phrases("читайте також | дивіться також"),
        share=phrases("поділитися"),
        subscribe=phrases(r"підпи\w+"),
        ad=phrases("реклама"),
        comment=phrases("коментарі"),
        credit=phrases("фото"),
        byline=phrases("автор"),
    ),
    summaries=phrases("головне | коротко | стисло"),
    boilerplate=Boilerplate(
        pictures=phrases("фото | відео | світлина | ілюстрація"),
        captions=phrases("джерело фото"),
        invitations=phrases(
            """
            читайте | підпи(?:шіться|суйтесь|сатися) | стежте за нами | завантажуйте | натисніть
            приєднуйтесь до нас
            """
        ),
        corrections=phrases(
            """
            (?:цю )?статтю (?:було|оновлено) | матеріал оновлено | у попередній версії
            виправлення: | від редакції | примітка редак
            """
        ),
        calls=phrases(
            r"""
            (?:а )?(?:що|як) (?:ви|ти)\b | а (?:ви|ти)\b | пишіть | напишіть | діліться
            поділіться | розкажіть нам | залишайте
            """
        ),
    ),
    bylines=Bylines(
        by=phrases("автор"),
        sources=phrases("джерело"),
    ),
    walls=Walls(
        gates=phrases("щоб (?:читати|прочитати|дочитати) | (?:лише|тільки) для передплатник"),
        payment=phrases("передплат"),
    ),
    genres=Genres(
        live=phrases("онлайн | наживо"),
        live_blogs=phrases("онлайн-трансляція"),
        because=phrases("бо | тому що"),
        recipe_headings=phrases("інгредієнти | (?:спосіб )?приготування"),
        units=phrases(r"г | гр | кг | мл | л | ст\. ?л | ч\. ?л | зубч\w* | шт | склянк\w*"),
        verdicts=phrases("висновки? | підсумки? | вердикт"),
        out_of=phrases("з"),
        about=phrases("про компанію"),
        contacts=phrases("контакти для (?:преси|змі)"),
        releases=phrases("пресреліз"),
        items=phrases("крок | порада | причина | частина | спосіб | №"),
    ),
    letters=Letters(
        sender=phrases("від"),
        sent=phrases("дата | надіслано"),
        subject=phrases("тема"),
        others=phrases("кому | копія"),
    ),
    files=Files(
        documents=phrases("документ"),
        pages=phrases("с(?:торінка)?"),
        of_pages=phrases("з"),
        figures=phrases(r"рис(?:унок|\.)? | табл(?:иця|\.)?"),
    ),
)
