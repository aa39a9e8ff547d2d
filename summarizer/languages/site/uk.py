"""Ukrainian: what sites, e-mails and documents say around an article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import (
    Boilerplate,
    Bylines,
    Files,
    Forums,
    Furniture,
    Genres,
    Letters,
    Notices,
    Site,
    Walls,
    Wikis,
    phrases,
)

SITE = Site(
    rests=phrases(
        r"""
        перейти до рецепт[ау] | роздрукувати рецепт | .{0,60}позначайте (?:мене|нас)
        всі права захищен[оі] | передрук | підписуйтесь на (?:нас|мене|наш)
        """
    ),
    nutrients=phrases(
        """
        калорії | калорійність | вуглеводи | білки | жири | клітковина | цукор | сіль
        """
    ),
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
    statuses=phrases("не для всіх | чернетка"),
    bylines=Bylines(
        by=phrases("автор"),
        sources=phrases("джерело"),
    ),
    walls=Walls(
        gates=phrases("щоб (?:читати|прочитати|дочитати) | (?:лише|тільки) для передплатник"),
        payment=phrases("передплат"),
    ),
    notices=Notices(
        robot_checks=phrases(r"ви не робот"),
        consent=phrases(
            r"""
            згод[аиу]\w{0,12} | конфіденційн\w{1,12} | персональн\w{1,12} дан\w{1,12}
            файл\w{0,12} cookie
            """
        ),
        choices=phrases(
            r"""
            прийняти (?:все|всі|і продовжити) | відхилити (?:все|всі)
            ми (?:та наші|використовуємо) | наші партнери | натискаючи | у будь-який час
            без реклами
            """
        ),
        errors=phrases(
            r"""
            (?:сторінк[аиу]|статт[яі]|матеріал) .{0,20}(?:не знайден\w?|не існує|видален\w?
                |недоступн\w{1,12}) | не вдалося знайти
                (?:сталася|виникла|внутрішня) (?:\w{1,12} )?помилка
            помилка (?:404|500|503|сервера) | технічн\w{1,12} робот\w{1,12} | \b(?:ой|упс)\b
            тимчасово недоступ\w{1,12} | щось пішло не так
            """
        ),
        remedies=phrases(
            r"""
            (?:спробуйте|повторіть) .{0,20}(?:знову|ще раз|пізніше|спробу)
            (?:поверн\w{1,12}|перей\w{1,12}) (?:на|до) (?:головн\w{1,12}|назад) | оновіть сторінку
            сторінк\w{1,12},? (?:яку ви|що ви) (?:шука\w{1,12}|запиту\w{1,12}) | вибач\w{1,12}
            перевірте (?:адресу|правильність|посилання)
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases(r"ред\. | редагувати | редагувати код"),
        doubts=phrases(r"джерело\?? | джерело не вказане.{0,20} | хто\? | коли\?"),
        notes=phrases(r"прим\.?"),
        references=phrases("примітки | джерела | виноски"),
        contents=phrases("зміст"),
        origins=phrases("матеріал з вікіпедії.{0,40}"),
    ),
    forums=Forums(
        remarks=phrases(
            r"""
            (?:востаннє )?(?:редагував|відредаговано|змінено) | цитата$ | цитувати$
            відповісти$ | поскаржитися$ | надіслано з мого | (?:повідомлень|реєстрація)\s?:
            натисніть,? щоб (?:розгорнути|збільшити) | вкладення
            """
        )
    ),
    genres=Genres(
        live=phrases("онлайн | наживо"),
        live_blogs=phrases("онлайн-трансляція"),
        because=phrases("бо | тому що"),
        readme_headings=phrases(
            """
            встановлення | використання | ліцензія | вимоги | налаштування | можливості
            """
        ),
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
