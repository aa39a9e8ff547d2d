"""Persian: what sites, e-mails and documents say around an article.

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
        r"""
        رفتن به دستور | چاپ دستور | تمامی حقوق | کلیه حقوق | ما را دنبال کنید
        .{0,60}لینک[ \u200c]?های همکاری در فروش دار
        دیدگاه خود را بنویسید\W{0,3}$
        .{0,40}لزوما?ً? (?:بازتاب|بیانگر|منعکس|به معنای)
        (?:این|آن) (?:صفحه|مطلب|خبر) را برای دوستان
        (?:پایان|انتهای) پیام\W{0,3}$ | انتشار: \S{2,20}$
        """
    ),
    nutrients=phrases("کالری | انرژی | کربوهیدرات | پروتئین | چربی | فیبر | قند | نمک"),
    furniture=Furniture(
        more=phrases(
            r"""
            (?:همچنین|بیشتر) بخوانید | بخوانید | مطالب (?:مرتبط|پیشنهادی|مشابه) | اخبار مرتبط
            ادامه (?:مطلب|خبر) | پربازدید(?:[ \u200c]?ترین[ \u200c]?ها|ها)? | بیشتر ببینید
            مقالات مرتبط
            """
        ),
        share=phrases(r"اشتراک[ \u200c]?گذاری | به اشتراک بگذارید | کپی لینک | لینک کوتاه"),
        subscribe=phrases(r"عضویت | عضو شوید | ثبت[ \u200c]?نام | ورود | اشتراک"),
        ad=phrases(r"تبلیغات? | آگهی(?:[ \u200c]?ها)?"),
        comment=phrases(r"نظرات | دیدگاه[ \u200c]?ها | نظر شما | ارسال (?:نظر|دیدگاه)"),
        credit=phrases("عکس | عکاس"),
        tag=phrases(r"برچسب[ \u200c]?ها | کلیدواژه[ \u200c]?ها | تگ[ \u200c]?ها"),
        legal=phrases(
            """
            کلیه حقوق | تمامی حقوق | حریم خصوصی | قوانین و مقررات | درباره ما | تماس با ما
            """
        ),
        nav=phrases(
            r"""
            صفحه (?:اصلی|نخست) | خانه | ورزشی | سیاسی | اقتصادی | فرهنگی | اجتماعی
            بین[ \u200c]?الملل | پرش به
            """
        ),
        byline=phrases(
            r"""
            نویسنده | خبرنگار | تاریخ انتشار | کد خبر
            آخرین (?:به[ \u200c]?روزرسانی|بروزرسانی)
            """
        ),
    ),
    labels=phrases("بیشتر بخوانید | همچنین بخوانید | مرتبط"),
    mentions=Mentions(
        legal=phrases("تمامی حقوق | کلیه حقوق | حریم خصوصی"),
        more=phrases("بیشتر بخوانید | ادامه مطلب"),
    ),
    tail=phrases("منابع | پانویس | پیوند به بیرون | مطالب مرتبط | نظرات | جستارهای وابسته"),
    summaries=phrases("خلاصه | چکیده | خلاصه مطلب | نکات کلیدی"),
    statuses=phrases(r"پیش[ \u200c]?نویس"),
    boilerplate=Boilerplate(
        pictures=phrases("عکس | تصویر | آرشیو"),
        captions=phrases("عکس از"),
        invitations=phrases(
            r"""
            (?:بیشتر|همچنین) بخوانید | عضو (?:کانال|خبرنامه) | ما را (?:در|دنبال)
            (?:اینجا )?کلیک کنید | ادامه مطلب | برای (?:اطلاعات بیشتر|دانلود|ثبت[ \u200c]?نام)
            به کانال .{1,40} بپیوندید | برای دریافت .{0,30}(?:اخبار|خبرها)
            """
        ),
        corrections=phrases(
            r"""
            اصلاحیه | این (?:خبر|مطلب|مقاله) (?:به[ \u200c]?روز|بروز|نخستین|در تاریخ)
            """
        ),
        calls=phrases(
            r"""
            نظر شما چیست | نظرات خود را | دیدگاه خود را | شما چه فکر می[ \u200c]?کنید
            برای ما بنویسید | شما چه (?:تجربه|نظر)
            (?:سوالی|سؤالی|پرسشی) دارید | .{0,60}را برای دوستان خود (?:بفرستید|ارسال)
            اگر این مطلب
            """
        ),
    ),
    bylines=Bylines(
        by=phrases(
            r"""
            به قلم | نوشته | نویسنده: | خبرنگار: | گفت[ \u200c]?و[ \u200c]?گو: | مصاحبه: | مترجم:
            گروه [^\s،]{2,15}(?: [^\s،]{2,12})? [–—-]
            """
        ),
        labels=phrases("نویسنده | خبرنگار"),
        joins=phrases("و"),
        not_names=phrases("تحریریه | گروه .{1,20}"),
        beside_dates=phrases(
            r"""
            انتشار | منتشر شده | تاریخ | ساعت | به[ \u200c]?روزرسانی | بروزرسانی | آخرین | پیش
            در | دقیقه | مطالعه | زمان
            """
        ),
        sources=phrases("منبع | به نقل از"),
        pictures=phrases("عکس | عکاس"),
    ),
    walls=Walls(
        gates=phrases("برای (?:خواندن ادامه|مطالعه (?:ادامه|کامل)) | ادامه این مطلب مخصوص"),
        offers=phrases("مشترک هستید؟"),
        payment=phrases("اشتراک"),
    ),
    notices=Notices(
        robot_checks=phrases("من ربات نیستم"),
        consent=phrases(r"کوکی(?:[ \u200c]?ها)? | حریم خصوصی | رضایت"),
        choices=phrases(r"پذیرش همه | رد همه | قبول همه | می[ \u200c]?پذیرم | تنظیمات کوکی"),
        scripts=phrases("جاوا ?اسکریپت (?:را|خود را) فعال"),
        errors=phrases(
            r"""
            صفحه (?:مورد نظر )?(?:یافت نشد|پیدا نشد|وجود ندارد) | خطایی رخ داد
            در (?:دست|حال) (?:تعمیر|به[ \u200c]?روزرسانی)
            خطا .{0,40}پایگاه داده
            """
        ),
        remedies=phrases(
            """
            دوباره (?:تلاش|امتحان) کنید | بازگشت به (?:صفحه|خانه) | پوزش | متأسفیم | متاسفیم
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("ویرایش | ویرایش مبدأ"),
        doubts=phrases("نیازمند منبع | چه کسی؟ | چه زمانی؟"),
        notes=phrases("یادداشت"),
        references=phrases("منابع | پانویس"),
        contents=phrases("فهرست | محتویات"),
        origins=phrases(r"از ویکی[ \u200c]?پدیا، دانشنامهٔ آزاد"),
    ),
    genres=Genres(
        interviews=phrases(r"گفت[ \u200c]?و[ \u200c]?گو(?:ی .{1,30})? با | مصاحبه با"),
        live=phrases("زنده"),
        live_blogs=phrases("پوشش زنده | لحظه به لحظه"),
        at_time=phrases("ساعت"),
        because=phrases("زیرا | چون"),
        recipe_headings=phrases("مواد لازم | طرز تهیه | دستور تهیه"),
        units=phrases(r"قاشق (?:غذاخوری|چای[ \u200c]?خوری|چایخوری) | پیمانه | عدد | حبه | لیوان"),
        sizes=phrases("بزرگ | کوچک | متوسط"),
        amounts=phrases("نصف | نیم | یک دوم"),
        verdicts=phrases(r"نتیجه[ \u200c]?گیری | جمع[ \u200c]?بندی"),
        out_of=phrases("از"),
        about=phrases("درباره"),
        contacts=phrases(r"تماس رسانه[ \u200c]?ای"),
        items=phrases("گام | مرحله | نکته | دلیل"),
    ),
    letters=Letters(
        sender=phrases("از | فرستنده"),
        sent=phrases("تاریخ"),
        subject=phrases("موضوع"),
        others=phrases("به | گیرنده"),
    ),
    files=Files(
        pages=phrases("صفحه"),
        figures=phrases("شکل | جدول"),
    ),
)
