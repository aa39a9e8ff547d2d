"""Persian: the words by which a speaker is told. What each table is for: `caseless.py`."""

from __future__ import annotations

from summarizer.languages.letters import NON_JOINER
from summarizer.languages.speech.caseless import (
    INSIDE,
    PERSON,
    SPOKEN,
    START,
    TERM,
    WHO,
    CaselessSpeech,
    Frame,
    any_of,
    gap,
    names_of,
)

#: A letter, with the marks above it, or the sign between two parts of a word.
_LETTER = f"[\u0621-\u063a\u0641-\u0652\u0670\u067e\u0686\u0698\u06a9\u06af\u06cc{NON_JOINER}]"
_WORD = f"{_LETTER}{{2,}}"
_BEGIN, _END = f"(?<!{_LETTER})", f"(?!{_LETTER})"

_SPEAK = (
    _BEGIN
    + any_of(
        """
        گفت گفته_است گفته_بود می‌گوید می_گوید میگوید گفتند می‌گفت افزود افزوده_است می‌افزاید
        تاکید_کرد تأکید_کرد تاکید_می‌کند تأکید_می‌کند تاکید_کرده_است اظهار_کرد اظهار_داشت
        اظهارداشت اظهار_داشته_است بیان_کرد بیان_داشت بیان_می‌کند ادامه_داد ادامه_می‌دهد
        خاطرنشان_کرد خاطر_نشان_کرد خاطرنشان_ساخت تصریح_کرد تصریح_می‌کند یادآور_شد یادآوری_کرد
        اعلام_کرد اعلام_کرده_است اعلام_می‌کند توضیح_داد توضیح_می‌دهد عنوان_کرد نوشت نوشته_است
        می‌نویسد اضافه_کرد اضافه_می‌کند هشدار_داد هشدار_می‌دهد پاسخ_داد جواب_داد پرسید می‌پرسد
        اذعان_کرد اعتراف_کرد معتقد_است معتقد_بود باور_دارد پیشنهاد_کرد پیشنهاد_داد درخواست_کرد
        خواستار_شد توصیه_کرد ابراز_امیدواری_کرد ابراز_داشت ابراز_کرد توییت_کرد مدعی_شد ادعا_کرد
        تعریف_می‌کند تعریف_کرد روایت_می‌کند خطاب_کرد فریاد_زد متذکر_شد مطرح_کرد قول_داد وعده_داد
        اشاره_کرد تشریح_کرد توصیف_کرد خواند نامید دانست ارزیابی_کرد
        """
    )
    + _END
)

#: Small words and verbs, which are no part of a name.
_NO_NAME = (
    "(?!(?:"
    + any_of(
        """
        در با به از که را هم نیز و تا برای درباره پس پیش بر روی طی این آن است بود شد شده کرد می
        نمی امروز دیروز فردا هر یک دو سه نه بی هیچ همه اما ولی اگر چون وقتی همچنین وی او ما من
        شما آنها ایشان خود خودش نخستین اولین دیگر سال ماه روز شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه
        پنجشنبه جمعه صبح عصر شب
        """
    )
    + f"|{_SPEAK}){_END}|می{NON_JOINER}|نمی{NON_JOINER})"
)
_GIVEN = f"(?:{_BEGIN}{any_of(' '.join(names_of('fa')['given']))}{_END})"
_SUFFIX = any_of("نژاد پور زاده فر نیا راد منش دوست خواه یان وند نسب تبار مقدم اصل")
_FAMILY = f"{_NO_NAME}{_WORD}{_END}(?:\\s{_SUFFIX}{_END})?"
_NAME = f"{_GIVEN}(?:\\s{_GIVEN}(?=\\s{_NO_NAME}{_WORD}{_END}))?\\s{_FAMILY}"
_BOUNDARY = (
    f'(?=\\s*[:،؛,(«"“{TERM}{SPOKEN}]|\\s*\\Z|\\s*\n|\\s(?:در|با|به|از|که|را|هم|نیز|تا|پس|پیش|درباره|امروز|دیروز|این|'
    f"همچنین|و){_END}|\\s{_SPEAK})"
)
_TWO_WORDS = f"{_BEGIN}{_NO_NAME}{_WORD}{_END}\\s{_NO_NAME}{_WORD}{_END}"

#: Titles before a name.
_TITLE = (
    f"(?:{_BEGIN}"
    + any_of(
        """
    دکتر مهندس آقای خانم سرهنگ سردار سرتیپ سرلشکر سرگرد سروان پروفسور استاد حاج سید سیده کاپیتان
    ناخدا شیخ حجت‌الاسلام حجت_الاسلام حجت‌الاسلام_والمسلمین حجت_الاسلام_والمسلمین آیت‌الله
    آیت_الله
    """
    )
    + f"{_END})"
)
#: Those that only show respect.
_RESPECT = f"(?:{_BEGIN}{any_of('آقای خانم دکتر حاج سید سیده')}{_END})"
#: What somebody is, before the words that tell of what.
_OFFICE = (
    f"(?:{_BEGIN}(?:"
    + any_of(
        """
    رئیس رییس رئیس‌جمهور رئیس‌جمهوری رئیس_جمهور نایب‌رئیس نخست‌وزیر نخست_وزیر وزیر معاون مدیر
    مدیرعامل مدیرکل سخنگوی سخنگو نماینده استاندار فرماندار شهردار بخشدار دهیار فرمانده جانشین
    سرپرست مسئول دبیر دبیرکل عضو کارشناس استاد استادیار دانشیار پژوهشگر محقق نویسنده شاعر
    کارگردان بازیگر تهیه‌کننده آهنگساز خواننده نوازنده نقاش عکاس سرمربی مربی کاپیتان دروازه‌بان
    مهاجم مدافع بازیکن قاضی دادستان سفیر تحلیلگر خبرنگار روزنامه‌نگار پزشک پرستار معلم دبیر
    آموزگار دانشجو دانشجوی دانش‌آموز فعال بنیانگذار بنیان‌گذار صاحب مالک مشاور کارآفرین امام ساکن
    اهل راننده کشاورز نانوا نانوای کارگر فروشنده رهبر پادشاه صدراعظم بازرس قائم‌مقام حقوقدان
    اقتصاددان جامعه‌شناس روان‌شناس مجری طراح کوهنورد ورزشکار قهرمان داور ناشر مترجم منتقد
    """
    )
    + f"|{_LETTER}+{NON_JOINER}شناس){_END})"
)
#: Those who belong to somebody: before a name without a comma, they are not the one who has it.
_RELATIVE = any_of(
    """
    همسر مادر پدر برادر خواهر پسر دختر فرزند وکیل خانواده دوست مادربزرگ پدربزرگ عمو دایی نوه دفتر
    یاران هواداران شاگرد
    """
)
_ROLE_WORD = f"(?!{_SPEAK}|(?:که|را|است|بود|شد|و\\sبا){_END}){_WORD}{_END}"
_ROLE = f"(?P<role>{_OFFICE}(?:\\s{_ROLE_WORD}){{0,6}}?)"
_ROLE_BEHIND = (
    f"،\\s(?P<role>(?:{_OFFICE}|{_BEGIN}{_RELATIVE}{_END})(?:\\s{_ROLE_WORD}){{0,7}}?)"
    f"(?:،|(?=\\s{_SPEAK}))"
)

_PEOPLE = (
    # دکتر علی رضایی، رئیس بیمارستان امید،
    f"(?:{_TITLE}\\s){{0,2}}(?P<name>{_NAME}){_ROLE_BEHIND}",
    # آقای محمدی، ساکن همین کوچه،
    f"(?:{_TITLE}\\s){{1,2}}(?P<name>{_FAMILY}){_ROLE_BEHIND}",
    # جان هارپر، رئیس جمهوری آمریکا،
    f"{START}\\s?(?P<name>{_TWO_WORDS}){_ROLE_BEHIND}",
    # رئیس سازمان هواشناسی، مریم احمدی
    f"{_ROLE}،?\\s(?:{_TITLE}\\s){{0,2}}(?P<name>{_NAME})",
    # وکیل متهم، سارا یزدانی
    f"(?P<role>{_BEGIN}{_RELATIVE}(?:\\s{_ROLE_WORD}){{0,4}}?)،\\s(?:{_TITLE}\\s){{0,2}}(?P<name>{_NAME})",
    # معلم مدرسه، خانم قاسمی
    f"{_ROLE}،\\s(?:{_TITLE}\\s){{1,2}}(?P<name>{_FAMILY}){_BOUNDARY}",
    # وزیر خارجه فرانسه، ژان لومر،
    f"{_ROLE}،\\s(?P<name>{_TWO_WORDS})(?=،)",
    # امید، پسر ده ساله،
    f"{START}\\s?(?P<name>{_GIVEN}){_ROLE_BEHIND}",
    # سرهنگ رضا مرادی, مریم احمدی
    f"(?:{_RESPECT}\\s){{0,2}}(?:(?P<role>{_TITLE})\\s)?(?P<name>{_NAME})",
    # آقای محمدی
    f"(?:{_RESPECT}\\s){{1,2}}(?P<name>{_FAMILY}){_BOUNDARY}",
    f"(?P<role>{_TITLE})\\s(?P<name>{_FAMILY}){_BOUNDARY}",
)

#: Others who may be the subject of the verb behind a person.
_OTHERS = (
    _BEGIN
    + any_of(
        """
    پلیس وکیل وکیلش سخنگوی سخنگو مقام مقامات منابع منبع شاهدان خانواده پدرش مادرش پدر مادر همسر
    همسرش دوست دوستان یکی برخی بعضی رسانه‌ها خبرگزاری شرکت سازمان وزارت دولت مردم نماینده وزیر
    رئیس مدیر آنها آنان بیانیه گزارش دادگاه
    """
    )
    + _END
)
#: What may stand between a speaker and the verb, and between the verb and the quotation.
_ON_THE_WAY = f"(?:(?!{_SPEAK}|\\sو\\s(?:{_OTHERS})|،\\s(?:{_OTHERS})|\\sکه\\s){INSIDE}){{0,90}}?"
_TO_QUOTE = f"(?:\\s(?:است|بود))?(?:(?!{_SPEAK}){INSIDE}){{0,40}}?"
_NO_OBJECT = "(?!\\s(?:را|رو)\\s)"
_SUBJECT = f"{WHO}{_NO_OBJECT}"
_ACCORDING = (
    _BEGIN + any_of("به_گفته به_گفتهٔ به_گفته‌ی به_باور به_نظر از_نظر به_اعتقاد به_نقل_از") + "\\s"
)
_NO_LEAD_IN = f"(?![^.؟!\n{PERSON}]{{0,60}}[:{SPOKEN}{TERM}])"

_FRAMES = (
    # مریم احمدی گفت: «…»
    Frame(f"{_SUBJECT}{_ON_THE_WAY}{_SPEAK}{_TO_QUOTE}"),
    # علی رضایی خبر داد و گفت: «…»
    Frame(f"{_SUBJECT}{_ON_THE_WAY}\\sو\\s{_SPEAK}{_TO_QUOTE}"),
    # به گفته سعید کاظمی، «…»
    Frame(f"{_ACCORDING}{WHO}{gap(60)}"),
    # «…»؛ این را حسن کریمی می‌گوید
    Frame(behind=f"\\s*[،؛.,]?\\s*(?:این(?:ها)?\\sرا\\s)?{WHO}{gap(30)}{_SPEAK}{_NO_LEAD_IN}"),
    Frame(behind=f"\\s*[،؛,]?\\s*{_ACCORDING}{WHO}"),
    # وی افزود: «…»
    Frame(
        f"{START}\\s*(?:همچنین\\s)?(?P<he>وی|او){_END}{_NO_OBJECT}{_ON_THE_WAY}{_SPEAK}{_TO_QUOTE}"
    ),
    # و افزود: «…»
    Frame(f"(?:{START}\\s*|\\sو\\s|،\\s){_SPEAK}{_TO_QUOTE}"),
)

SPEECH = CaselessSpeech(
    people=_PEOPLE,
    object_before=f"{_BEGIN}(?:به|با|از|بر|علیه|{_RELATIVE})\\s",
    no_names=frozenset(("امیر قطر", "امیر کویت")),
    subject_before=f"{START}\\s*",
    object_behind="\\sرا\\s",
    frames=_FRAMES,
)
