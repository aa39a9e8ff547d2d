# The bot's words in Russian: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.

start-title = Пришлите статью
start-body =
    Ссылку, сам текст или файл. В ответ придут фразы, в которых вся суть, и кто что сказал — дословно, как в статье. Ничего не придумано, и ничего не покидает этот компьютер.
start-group =
    В группе ответьте на сообщение командой /digest или упомяните меня вместе со ссылкой. В остальное время я молчу.
start-example-label = Например:
start-example-title = Портовый мост закроют на два года
start-example-meta = 640 слов, 3 мин → 20 с
start-example-point = Поворотный мост закроют в марте, потому что его подшипники износились, сообщило в понедельник управление порта.
start-example-quote = Мы искали способ оставить открытой хотя бы одну полосу, и его нет.
start-example-speaker = Марен Хольт, глава управления порта

help-title = Что я умею
help-body =
    • Пришлите ссылку, скопированную статью или файл (текст, Markdown или HTML): в ответ придёт выжимка.
    • Ссылок в одном сообщении читаю не больше { $links }.
    • В группах: /digest в ответ на сообщение, /digest со ссылкой или упоминание.
    • «Короче» и «Длиннее» меняют выжимку на месте. «Все цитаты» показывает всех, кого цитируют.
    • Значок • перед фразой открывает страницу прямо на этой фразе.

meta-words = { NUMBER($words) ->
    [one] { $words } слово
    [few] { $words } слова
    [many] { $words } слов
   *[other] { $words } слова
}
meta-minutes = { $minutes } мин
meta-seconds = { $seconds } с

quotes-heading = Кто что сказал
quotes-page = Кто что сказал · { $page } из { $pages }
quote-unattributed = из текста неясно, кто это сказал

button-shorter = Короче
button-longer = Длиннее
button-quotes = Все цитаты ({ $count })
button-original = Оригинал
button-back = Назад к выжимке
button-previous = ‹ Предыдущие
button-next = Следующие ›

inline-hint = Введите ссылку после моего имени
inline-title-short = Короткая выжимка
inline-title-normal = Выжимка
inline-title-long = Длинная выжимка
inline-reading-title = Ещё читаю { $site }
inline-reading-body = Отправьте это сейчас и нажмите кнопку через несколько секунд
inline-read = Показать выжимку
inline-none-title = Выжимки нет

reading = Читаю { $site }…
digested-earlier = Выжимка этой статьи уже появлялась здесь за последние сутки.
more-links = Прочитано ссылок: { $limit } из { $count }. Остальные пришлите отдельно.
not-allowed-here = Владелец бота не разрешил ему работать в этом чате, поэтому я ухожу.
note-language-unknown = Правил для этого языка у меня нет, поэтому пункты выбраны только по статистике.
note-truncated = Текст слишком длинный и прочитан не до конца.

settings-title = Настройки
settings-body = Нажмите кнопку, чтобы изменить то, что на ней написано.
settings-length-short = Выжимки: короткие, 2 пункта
settings-length-normal = Выжимки: обычные, 4 пункта
settings-length-long = Выжимки: длинные, 7 пунктов
settings-quotes-on = Цитаты: показаны
settings-quotes-off = Цитаты: скрыты
settings-language = Язык: { $name }
settings-language-auto = как у собеседника
settings-language-title = На каком языке мне говорить?
settings-trigger-asked = В этом чате: только по просьбе
settings-trigger-every-link = В этом чате: каждая ссылка
settings-silent-on = Звук: выключен
settings-silent-off = Звук: включён
settings-back = Назад
settings-done = Готово

auto-on = Теперь я делаю выжимку по каждой ссылке на статью. Отключить: /auto off.
auto-off = Теперь я отвечаю только по просьбе.
auto-usage = После /auto on я делаю выжимку по каждой ссылке, после /auto off отвечаю только по просьбе.
auto-private = В личном чате я читаю всё, что вы присылаете, так что включать нечего.

privacy-title = Что я храню
privacy-body =
    • Статьи, по которым сделаны выжимки, и кто их просил: хранятся { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, чтобы работали кнопки. Потом стираются.
    • Настройки этого чата.
    • Больше ничего: ни других сообщений, ни имён, ни списка читателей.
    Тексты и ссылки никогда не попадают в журнал, и ничего никому не передаётся. /forget стирает всё, что хранится об этом чате.

forget-ask = Стереть всё, что хранится об этом чате: настройки и выжимки? Кнопки под старыми выжимками перестанут работать.
forget-yes = Стереть всё
forget-no = Оставить
forget-kept = Ничего не стёрто.
forget-done = Стёрто: { $digests ->
    [one] { $digests } выжимка
    [few] { $digests } выжимки
    [many] { $digests } выжимок
   *[other] { $digests } выжимки
}, { $articles ->
    [one] { $articles } статья
    [few] { $articles } статьи
    [many] { $articles } статей
   *[other] { $articles } статьи
} и { $settings ->
    [0] никаких настроек (их не было)
   *[other] настройки
}.

gave-up = Ответить на это не получилось после нескольких попыток: каждый раз что-то ломалось. Пришлите ещё раз целиком или часть.

error-unforeseen = У меня что-то сломалось. Запись в журнале: { $reference }.
error-option-bad = «{ $value }» — недопустимое значение для «{ $option }».
error-input-empty = Здесь нет текста. Пришлите статью: ссылку, сам текст или файл.
error-input-too-short = Это и так коротко ({ meta-words }): сокращать нечего.
error-input-too-long = Это больше, чем я могу прочитать за раз (не больше { $limit_mb } МБ). Пришлите часть.
error-input-unsupported-media = { $kind ->
    [photo] Это фотография
    [image] Это изображение
    [video] Это видео
    [voice] Это голосовое сообщение
    [audio] Это аудиофайл
    [sticker] Это стикер
    [font] Это шрифт
    [pdf] Это файл PDF
    [ebook] Это электронная книга
    [word] Это документ Word
    [opendocument] Это файл OpenDocument
    [old_office] Это файл старого формата Office
    [rtf] Это файл RTF
    [slides] Это презентация
    [spreadsheet] Это электронная таблица
    [archive] Это архив
    [binary] Это двоичный файл
   *[other] Это не текст
}, а я читаю только тексты и веб-страницы. Пришлите текст статьи.
error-input-unsupported-language = Язык «{ $language }» мне неизвестен. Укажите код из двух букв, например ru или en.
error-fetch-bad-address = Такой адрес я открыть не могу. Пришлите тот, что начинается с https://.
error-fetch-private-address = { $site } — не публичный адрес, поэтому я его не открываю. Вставьте сюда сам текст.
error-fetch-site-unknown = Не нахожу сайт { $site }. Проверьте, нет ли в ссылке опечатки.
error-fetch-robots-refused = { $site } просит этого бота, называя его по имени, не читать эту страницу. Вставьте сюда текст, и я сделаю выжимку по нему.
error-fetch-page-missing = Такой страницы нет (ответ сайта: { $status }). Проверьте ссылку.
error-fetch-page-gone = { $site }: страница удалена навсегда. Возможно, она осталась в архиве интернета.
error-fetch-access-denied = { $site } не даёт мне прочитать эту страницу. Вставьте сюда текст, и я сделаю выжимку по нему.
error-fetch-legally-blocked = { $site } по закону не может показать эту страницу там, где я работаю. Вставьте сюда текст, если можете его прочитать.
error-fetch-page-too-large = Эта страница больше { $limit_mb } МБ. Вставьте ту часть, которая вам нужна.
error-fetch-redirect-loop = { $site } без конца пересылает меня с адреса на адрес. Откройте страницу в браузере и пришлите ссылку, которая будет там.
error-fetch-insecure-site = { $site } не может подтвердить, что это он (шифрование не в порядке), поэтому я его не читаю. Вставьте сюда сам текст.
error-fetch-timed-out = Сайт { $site } не ответил за { $seconds } с. Попробуйте ещё раз через минуту.
error-fetch-site-busy = Сайт { $site } перегружен и просит подождать. Попробуйте ещё раз через несколько минут.
error-fetch-site-broken = На сайте { $site } сбой (ответ: { $status }). Попробуйте ещё раз через несколько минут.
error-fetch-broken-answer = Прочитать ответ сайта { $site } не получается. Попробуйте ещё раз или вставьте сюда текст.
error-fetch-site-down = Сайт { $site } сейчас не читается. Попробуйте ещё раз через несколько минут.
error-extract-no-article = Статьи там не нашлось, только меню и ссылки. Вставьте текст, если он вам виден.
error-extract-login-wall = Сайт показывает эту статью только тем, кто вошёл или заплатил. Вставьте сюда текст, если можете его прочитать.
error-extract-consent-page = Прежде чем показать статью, сайт просит согласия на cookie. Откройте её в браузере и вставьте текст сюда.
error-extract-script-page = Эту страницу строят скрипты, а я их не запускаю. Вставьте сюда текст статьи.
error-extract-robot-check = Сайт хочет убедиться, что читает человек, и не показал мне статью. Вставьте сюда текст.
error-extract-error-page = На этой странице сказано только, что чего-то нет или что-то сломалось. Проверьте ссылку.
error-extract-undecodable = Прочитать это как текст не получается. Скопируйте слова статьи и вставьте их сюда.
error-out-of-time = Чтение заняло слишком много времени. Пришлите часть покороче.
error-bot-nothing-to-read = Пришлите статью, и я сделаю выжимку: ссылку, текст или файл.
error-bot-nothing-to-read-here = Ответьте командой /digest на сообщение со ссылкой, текстом или файлом либо напишите /digest и ссылку.
error-bot-file-too-large = Telegram отдаёт мне файлы не больше { $limit_mb } МБ. Пришлите файл поменьше.
error-bot-busy = Сейчас очень много работы. Попробуйте ещё раз через минуту.
error-bot-rate-limited = Слишком много сразу. Продолжу через { $seconds } с.
error-bot-digest-expired = Срок этой выжимки истёк. Пришлите статью ещё раз, и будет новая.
error-bot-not-yours = Изменить эту выжимку может только тот, кто её попросил, или администратор.
error-bot-still-reading = Ещё читаю. Нажмите снова через несколько секунд.
error-bot-admins-only = Это может только администратор этого чата.
error-bot-bad-button = Эта кнопка мне незнакома. Пришлите статью ещё раз, и будет новая выжимка.

command-start = что я делаю, с примером
command-help = как мной пользоваться
command-digest = выжимка по ссылке или по сообщению, на которое вы отвечаете
command-settings = длина, цитаты, язык
command-language = язык, на котором я говорю
command-auto = on: выжимка по каждой ссылке; off: только по просьбе
command-privacy = что я храню
command-forget = стереть всё, что хранится об этом чате
