"""Russian: what sites, e-mails and documents say around an article.

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
    Notices,
    Site,
    Walls,
    Wikis,
    phrases,
)

SITE = Site(
    furniture=Furniture(
        more=phrases(
            """
            читайте (?:также|ещё|еще) | читать (?:далее|также|ещё) | по теме | смотрите также
            другие новости
            """
        ),
        share=phrases("поделиться | подписаться"),
        subscribe=phrases("подпи(?:сывайтесь|шитесь|ска)"),
        ad=phrases("реклама"),
        comment=phrases(r"комментари\w+"),
        credit=phrases("фото"),
        tag=phrases("теги | метки"),
        byline=phrases("автор | опубликовано"),
    ),
    summaries=phrases("главное | коротко | кратко | главное за минуту"),
    boilerplate=Boilerplate(
        pictures=phrases("фото | видео | иллюстрация"),
        captions=phrases("источник фото"),
        invitations=phrases(
            """
            читайте | подпи(?:шитесь|сывайтесь|саться) | следите за нами | скачайте | нажмите
            присоединяйтесь к нам
            """
        ),
        corrections=phrases(
            """
            (?:эта )?статья (?:была|обновлена) | материал обновл | в (?:предыдущей|прежней) версии
            исправление: | от редакции | примечание редак
            """
        ),
        calls=phrases(
            r"""
            (?:а )?(?:что|как) (?:вы|ты)\b | а (?:вы|ты)\b | пишите | напишите | делитесь
            поделитесь | расскажите нам | оставляйте
            """
        ),
    ),
    statuses=phrases("доступ по ссылке | черновик"),
    bylines=Bylines(
        by=phrases("автор"),
        declared=phrases("от"),
        joins=phrases("и"),
        beside_dates=phrases("опубликовано | обновлено"),
        sources=phrases("источник"),
    ),
    walls=Walls(
        gates=phrases(
            """
            чтобы (?:читать|прочитать|дочитать) | только (?:для подписчик|по подписке)
            """
        ),
        offers=phrases(r"доступ\w{0,9} (?:только )?по подписке"),
        payment=phrases("подпис"),
    ),
    notices=Notices(
        robot_checks=phrases(r"вы не робот"),
        consent=phrases(
            r"""
            согласи[ея]\w{0,12} | конфиденциальност\w{1,12} | персональны\w{1,12} данны\w{1,12}
            файл\w{0,12} cookie
            """
        ),
        choices=phrases(
            r"""
            принять (?:все|и продолжить) | отклонить (?:все|всё)
            настро(?:ить|йки) (?:файл\w{0,12} )?cookie | мы (?:и наши|используем)
            наши партн[её]р\w{0,12}
            нажимая | продолжая | в любой момент | без рекламы
            """
        ),
        scripts=phrases(r"включите javascript"),
        errors=phrases(
            r"""
            (?:страниц[аы]|стать[яи]|материал) .{0,20}(?:не найден\w?|не существует|удал[её]н\w?
                |недоступн\w{1,12}) | не удалось найти
            (?:произошла|возникла|внутренняя) (?:\w{1,12} )?ошибка
            ошибка (?:404|500|503|сервера|приложения) | техническ\w{1,12} работ\w{1,12}
            на обслуживании
            \bупс\b | \bой\b | временно недоступ\w{1,12} | что-то пошло не так
            """
        ),
        remedies=phrases(
            r"""
            (?:попробуй\w{0,12}|повторите) .{0,20}(?:снова|ещ[её] раз|позже|позднее|попытку)
            (?:вернуться|вернитесь|перейти|перейдите) (?:на|к) (?:главн\w{1,12}|назад)
            (?:обновите|перезагрузите) страницу
            страниц\w{1,12},? (?:которую вы|вы (?:искали|запрашиваете)) | извин\w{1,12} | приносим
            проверьте (?:адрес|правильность|ссылку) | запрашиваем\w{1,12} страниц\w{1,12}
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("править | править код | править вики-текст | редактировать"),
        doubts=phrases(r"источник не указан.{0,20} | кто\? | когда\? | уточнить | значимость\?"),
        notes=phrases(r"прим\.? | комм?\.?"),
        references=phrases("примечания | источники | ссылки на источники | комментарии | сноски"),
        contents=phrases("содержание | оглавление"),
        origins=phrases("материал из википедии.{0,40}"),
    ),
    genres=Genres(
        live=phrases("онлайн | в прямом эфире"),
        live_blogs=phrases("прямая трансляция | онлайн-трансляция"),
        because=phrases("потому"),
        recipe_headings=phrases("ингредиенты | (?:способ )?приготовлени[ея]"),
        units=phrases(r"г | гр | кг | мл | л | ст\. ?л | ч\. ?л | стакан\w* | зубч\w* | шт"),
        verdicts=phrases("вердикт | итоги? | выводы? | заключение"),
        out_of=phrases("из"),
        about=phrases("о компании"),
        contacts=phrases("контакты? для (?:прессы|сми)"),
        releases=phrases("пресс-релиз"),
        items=phrases("шаг | совет | причина | часть | способ | №"),
    ),
    letters=Letters(
        sender=phrases("от"),
        sent=phrases("дата | отправлено"),
        subject=phrases("тема"),
        others=phrases("кому | копия"),
        prefixes=phrases("пересл"),
    ),
    files=Files(
        documents=phrases("документ"),
        untitled=phrases("без названия.*"),
        pages=phrases("стр(?:аница)?"),
        of_pages=phrases("из"),
        figures=phrases(r"рис(?:унок|\.)? | табл(?:ица|\.)?"),
    ),
)
