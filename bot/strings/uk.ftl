# The bot's words in Ukrainian: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.

start-title = Надішліть статтю
start-body =
    Посилання, сам текст або файл. У відповідь прийдуть речення, у яких уся суть, і хто що сказав — дослівно, як у статті. Нічого не вигадано, і ніщо не виходить за межі цього комп’ютера.
start-group =
    У групі дайте відповідь на повідомлення командою /digest або згадайте мене разом із посиланням. Решту часу я мовчу.
start-example-label = Наприклад:
start-example-title = Портовий міст закриють на два роки
start-example-meta = 640 слів, 3 хв → 20 с
start-example-point = Поворотний міст закриють у березні, бо його підшипники зносилися, повідомило в понеділок управління порту.
start-example-quote = Ми шукали спосіб залишити відкритою хоча б одну смугу, і його немає.
start-example-speaker = Марен Гольт, голова управління порту

help-title = Що я вмію
help-body =
    • Надішліть посилання, скопійовану статтю або файл (текст, Markdown чи HTML): у відповідь прийде стислий виклад.
    • Посилань в одному повідомленні читаю не більше ніж { $links }.
    • У групах: /digest у відповідь на повідомлення, /digest із посиланням або згадка.
    • «Коротше» і «Довше» змінюють виклад на місці. «Усі цитати» показує всіх, кого цитують.
    • Значок • перед реченням відкриває сторінку саме на ньому.

meta-words = { NUMBER($words) ->
    [one] { $words } слово
    [few] { $words } слова
    [many] { $words } слів
   *[other] { $words } слова
}
meta-minutes = { $minutes } хв
meta-seconds = { $seconds } с

quotes-heading = Хто що сказав
quotes-page = Хто що сказав · { $page } з { $pages }
quote-unattributed = з тексту неясно, хто це сказав

button-shorter = Коротше
button-longer = Довше
button-quotes = Усі цитати ({ $count })
button-original = Оригінал
button-back = Назад до викладу
button-previous = ‹ Попередні
button-next = Наступні ›

inline-hint = Введіть посилання після мого імені
inline-title-short = Короткий виклад
inline-title-normal = Виклад
inline-title-long = Довгий виклад
inline-reading-title = Ще читаю { $site }
inline-reading-body = Надішліть це зараз і натисніть кнопку через кілька секунд
inline-read = Показати виклад
inline-none-title = Викладу немає

reading = Читаю { $site }…
digested-earlier = Виклад цієї статті вже з’являвся тут за останню добу.
more-links = Прочитано посилань: { $limit } з { $count }. Решту надішліть окремо.
not-allowed-here = Власник бота не дозволив йому працювати в цьому чаті, тому я йду.
note-language-unknown = Правил для цієї мови в мене немає, тому пункти вибрано лише за статистикою.
note-truncated = Текст задовгий, його прочитано не до кінця.

settings-title = Налаштування
settings-body = Натисніть кнопку, щоб змінити те, що на ній написано.
settings-length-short = Виклади: короткі, 2 пункти
settings-length-normal = Виклади: звичайні, 4 пункти
settings-length-long = Виклади: довгі, 7 пунктів
settings-quotes-on = Цитати: показано
settings-quotes-off = Цитати: приховано
settings-language = Мова: { $name }
settings-language-auto = як у співрозмовника
settings-language-title = Якою мовою мені говорити?
settings-trigger-asked = У цьому чаті: лише на прохання
settings-trigger-every-link = У цьому чаті: кожне посилання
settings-silent-on = Звук: вимкнено
settings-silent-off = Звук: увімкнено
settings-back = Назад
settings-done = Готово

auto-on = Відтепер я роблю виклад за кожним посиланням на статтю. Вимкнути: /auto off.
auto-off = Відтепер я відповідаю лише на прохання.
auto-usage = Після /auto on я роблю виклад за кожним посиланням, після /auto off відповідаю лише на прохання.
auto-private = В особистому чаті я читаю все, що ви надсилаєте, тож вмикати нічого.

privacy-title = Що я зберігаю
privacy-body =
    • Статті, за якими зроблено виклад, і хто його просив: зберігаються { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }, щоб працювали кнопки. Потім стираються.
    • Налаштування цього чату.
    • Більше нічого: ні інших повідомлень, ні імен, ні списку читачів.
    Тексти й посилання ніколи не потрапляють у журнал, і нічого нікому не передається. /forget стирає все, що зберігається про цей чат.

forget-ask = Стерти все, що зберігається про цей чат: налаштування й виклади? Кнопки під старими викладами перестануть працювати.
forget-yes = Стерти все
forget-no = Залишити
forget-kept = Нічого не стерто.
forget-done = Стерто: { $digests ->
    [one] { $digests } виклад
    [few] { $digests } виклади
    [many] { $digests } викладів
   *[other] { $digests } викладу
}, { $articles ->
    [one] { $articles } стаття
    [few] { $articles } статті
    [many] { $articles } статей
   *[other] { $articles } статті
} та { $settings ->
    [0] жодних налаштувань (їх не було)
   *[other] налаштування
}.

gave-up = Відповісти на це не вдалося після кількох спроб: щоразу щось ламалося. Надішліть ще раз усе або частину.

error-unforeseen = У мене щось зламалося. Запис у журналі: { $reference }.
error-option-bad = «{ $value }» — неприпустиме значення для «{ $option }».
error-input-empty = Тут немає тексту. Надішліть статтю: посилання, сам текст або файл.
error-input-too-short = Це й так коротко ({ meta-words }): скорочувати нічого.
error-input-too-long = Це більше, ніж я можу прочитати за раз (не більше { $limit_mb } МБ). Надішліть частину.
error-input-unsupported-media = { $kind ->
    [photo] Це фотографія
    [image] Це зображення
    [video] Це відео
    [voice] Це голосове повідомлення
    [audio] Це аудіофайл
    [sticker] Це наліпка
    [font] Це шрифт
    [pdf] Це файл PDF
    [ebook] Це електронна книга
    [word] Це документ Word
    [opendocument] Це файл OpenDocument
    [old_office] Це файл старого формату Office
    [rtf] Це файл RTF
    [slides] Це презентація
    [spreadsheet] Це електронна таблиця
    [archive] Це архів
    [binary] Це двійковий файл
   *[other] Це не текст
}, а я читаю лише тексти й вебсторінки. Надішліть текст статті.
error-input-unsupported-language = Мова «{ $language }» мені невідома. Вкажіть код із двох літер, наприклад uk або en.
error-fetch-bad-address = Таку адресу я відкрити не можу. Надішліть ту, що починається з https://.
error-fetch-private-address = { $site } — не публічна адреса, тому я її не відкриваю. Вставте сюди сам текст.
error-fetch-site-unknown = Не знаходжу сайту { $site }. Перевірте, чи немає в посиланні помилки.
error-fetch-robots-refused = { $site } просить цього бота, називаючи його на ім’я, не читати цю сторінку. Вставте сюди текст, і я зроблю виклад за ним.
error-fetch-page-missing = Такої сторінки немає (відповідь сайту: { $status }). Перевірте посилання.
error-fetch-page-gone = { $site }: сторінку вилучено назавжди. Можливо, вона лишилася в архіві інтернету.
error-fetch-access-denied = { $site } не дає мені прочитати цю сторінку. Вставте сюди текст, і я зроблю виклад за ним.
error-fetch-legally-blocked = { $site } за законом не може показати цю сторінку там, де я працюю. Вставте сюди текст, якщо можете його прочитати.
error-fetch-page-too-large = Ця сторінка більша за { $limit_mb } МБ. Вставте ту частину, яка вам потрібна.
error-fetch-redirect-loop = { $site } без кінця пересилає мене з адреси на адресу. Відкрийте сторінку в браузері та надішліть посилання, яке буде там.
error-fetch-insecure-site = { $site } не може підтвердити, що це він (шифрування не в порядку), тому я його не читаю. Вставте сюди сам текст.
error-fetch-timed-out = Сайт { $site } не відповів за { $seconds } с. Спробуйте ще раз через хвилину.
error-fetch-site-busy = Сайт { $site } перевантажений і просить зачекати. Спробуйте ще раз через кілька хвилин.
error-fetch-site-broken = На сайті { $site } збій (відповідь: { $status }). Спробуйте ще раз через кілька хвилин.
error-fetch-broken-answer = Прочитати відповідь сайту { $site } не вдається. Спробуйте ще раз або вставте сюди текст.
error-fetch-site-down = Сайт { $site } зараз не читається. Спробуйте ще раз через кілька хвилин.
error-extract-no-article = Статті там не знайшлося, лише меню й посилання. Вставте текст, якщо ви його бачите.
error-extract-login-wall = Сайт показує цю статтю лише тим, хто ввійшов або заплатив. Вставте сюди текст, якщо можете його прочитати.
error-extract-consent-page = Перш ніж показати статтю, сайт просить згоди на cookie. Відкрийте її в браузері та вставте текст сюди.
error-extract-script-page = Цю сторінку будують скрипти, а я їх не запускаю. Вставте сюди текст статті.
error-extract-robot-check = Сайт хоче переконатися, що читає людина, і не показав мені статті. Вставте сюди текст.
error-extract-error-page = На цій сторінці сказано лише, що чогось немає або щось зламалося. Перевірте посилання.
error-extract-undecodable = Прочитати це як текст не вдається. Скопіюйте слова статті та вставте їх сюди.
error-out-of-time = Читання тривало надто довго. Надішліть коротшу частину.
error-bot-nothing-to-read = Надішліть статтю, і я зроблю стислий виклад: посилання, текст або файл.
error-bot-nothing-to-read-here = Дайте відповідь командою /digest на повідомлення з посиланням, текстом чи файлом або напишіть /digest і посилання.
error-bot-file-too-large = Telegram віддає мені файли не більші за { $limit_mb } МБ. Надішліть менший файл.
error-bot-busy = Зараз дуже багато роботи. Спробуйте ще раз через хвилину.
error-bot-rate-limited = Забагато одразу. Продовжу через { $seconds } с.
error-bot-digest-expired = Термін цього викладу минув. Надішліть статтю ще раз, і буде новий.
error-bot-not-yours = Змінити цей виклад може лише той, хто його попросив, або адміністратор.
error-bot-still-reading = Ще читаю. Натисніть знову через кілька секунд.
error-bot-admins-only = Це може лише адміністратор цього чату.
error-bot-bad-button = Ця кнопка мені незнайома. Надішліть статтю ще раз, і буде новий виклад.

command-start = що я роблю, з прикладом
command-help = як мною користуватися
command-digest = виклад за посиланням або за повідомленням, на яке ви відповідаєте
command-settings = довжина, цитати, мова
command-language = мова, якою я говорю
command-auto = on: виклад за кожним посиланням; off: лише на прохання
command-privacy = що я зберігаю
command-forget = стерти все, що зберігається про цей чат
