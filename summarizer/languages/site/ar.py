"""Arabic: what sites, e-mails and documents say around an article.

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
        انتقل إلى الوصفة | طباعة الوصفة | جميع الحقوق محفوظة | تابعونا على
        .{0,60}(?:تحتوي|يحتوي|تتضمن).{0,30}روابط (?:تابعة|بالعمولة|أفلييت)
        .{0,30}(?:نحصل|نكسب) (?:على )?عمولة
        .{0,60}ت?عبّ?ر (?:فقط )?عن (?:رأي|آراء) (?:أصحابها|كاتب)
        .{0,60}لا (?:ت|ي)عكس بالضرورة
        (?:اترك|أضف) تعليق(?:ا|ًا|ك)?\W{0,3}$
        """
    ),
    nutrients=phrases("سعرات(?: حرارية)? | طاقة | كربوهيدرات | بروتين | دهون | ألياف | سكر | ملح"),
    furniture=Furniture(
        more=phrases(
            """
            اقر(?:أ|ا) (?:أيضا|أيضًا|أيضاً|المزيد) | إقرأ (?:أيضا|أيضًا|أيضاً|المزيد) | المزيد
            مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | الأكثر (?:قراءة|مشاهدة)
            شاهد أيضا | طالع أيضا | ذات صلة
            """
        ),
        share=phrases("شارك(?:ها| المقال| الخبر)? | مشاركة | نسخ الرابط | انسخ الرابط"),
        subscribe=phrases("اشترك | اشتراك | تسجيل الدخول | سجل الآن | النشرة البريدية"),
        ad=phrases("إعلان(?:ات)?"),
        comment=phrases("تعليقات | التعليقات | أضف تعليق(?:ا|ك)? | اترك تعليق(?:ا|ك)?"),
        credit=phrases("صورة | مصدر الصورة | تصوير"),
        tag=phrases("وسوم | الوسوم | كلمات (?:مفتاحية|دلالية)"),
        legal=phrases(
            """
            جميع الحقوق محفوظة | حقوق النشر | سياسة الخصوصية | شروط الاستخدام | من نحن
            اتصل بنا
            """
        ),
        nav=phrases(
            """
            الرئيسية | الصفحة الرئيسية | رياضة | سياسة | اقتصاد | ثقافة | منوعات | تكنولوجيا
            القائمة | تخطي إلى
            """
        ),
        byline=phrases("بقلم | كتب(?:ت)? | المحرر | نشر في | تاريخ النشر | آخر تحديث"),
    ),
    labels=phrases("اقرأ أيضا | اقرأ أيضًا | ذات صلة"),
    mentions=Mentions(
        legal=phrases("جميع الحقوق محفوظة | سياسة الخصوصية | ملفات تعريف الارتباط"),
        more=phrases("اقرأ أيضا | اقرأ المزيد"),
    ),
    tail=phrases("المراجع | المصادر | وصلات خارجية | مواضيع ذات صلة | التعليقات | انظر أيضا"),
    summaries=phrases("ملخص | الملخص | باختصار | أبرز النقاط | اهم النقاط"),
    statuses=phrases("مسودة"),
    boilerplate=Boilerplate(
        pictures=phrases("صورة | الصورة | أرشيف(?:ية)?"),
        captions=phrases("صورة (?:أرشيفية|من)"),
        invitations=phrases(
            """
            (?:اقر(?:أ|ا)|إقرأ|طالع|شاهد) (?:أيضا|أيضًا|أيضاً|المزيد) | اشترك(?:وا)? (?:في|الآن)
            تابعونا | تابعنا | اضغط هنا | انقر هنا | للمزيد من | حمل(?:وا)? (?:التطبيق|تطبيق)
            انضم(?:وا)? إلى (?:قناة|قناتنا)
            """
        ),
        corrections=phrases("تصحيح: | نشر هذا (?:المقال|الخبر) | تم تحديث هذا"),
        calls=phrases(
            "ما رأيك(?:م)? | شاركنا (?:رأيك|برأيك|تجربتك) | شاركونا | أخبرنا | اكتب لنا"
        ),
        contributions=phrases("ساهم(?:ت)? في (?:إعداد|كتابة) (?:هذا|التقرير)"),
    ),
    bylines=Bylines(
        by=phrases("بقلم | كتب: | كتبت: | إعداد: | حوار: | حاور(?:ه|ها|هم|ته|تها): | ترجمة:"),
        labels=phrases("الكاتب | بقلم | المحرر"),
        joins=phrases("و"),
        not_names=phrases("وكالات | هيئة التحرير | فريق التحرير"),
        beside_dates=phrases(
            """
            نشر(?:ت)? | نشر في | تاريخ النشر | آخر تحديث | تم النشر | الساعة | منذ | يوم
            بتوقيت | تحديث | دقائق | دقيقة | قراءة
            """
        ),
        sources=phrases("المصدر | نقلا عن"),
        pictures=phrases("صورة | تصوير"),
    ),
    walls=Walls(
        gates=phrases("ل(?:متابعة|مواصلة|إكمال) القراءة | هذا المحتوى (?:مخصص )?للمشتركين"),
        offers=phrases("هل (?:أنت مشترك|لديك حساب)"),
        payment=phrases("اشتراك"),
    ),
    notices=Notices(
        robot_checks=phrases("لست برنامج روبوت | لست روبوتا"),
        consent=phrases(
            """
            ملفات تعريف الارتباط | [لا]?موافقت?[ةك] | خصوصيتك | الخصوصية | البيانات الشخصية
            إعلانات (?:ومحتوى )?مخصصة?
            """
        ),
        choices=phrases(
            """
            قبول الكل | رفض الكل | أوافق | إدارة (?:الخيارات|التفضيلات) | (?:نحن )?و?ل?شركائ?ؤ?نا
            في أي وقت | بإذنك | تفضيلاتك | سحب موافقتك
            """
        ),
        scripts=phrases("تفعيل (?:ال)?جافا ?سكريبت"),
        errors=phrases(
            r"""
            الصفحة غير موجودة | لم يتم العثور على | حدث خطأ | (?:قيد|تحت) الصيانة
            خطأ .{0,40}قاعدة (?:ال)?بيانات
            """
        ),
        remedies=phrases("حاول مرة أخرى | العودة إلى | الصفحة التي تبحث عنها | نعتذر"),
    ),
    wikis=Wikis(
        edits=phrases("عدل | تعديل | تعديل مصدري | عدل المصدر"),
        doubts=phrases("بحاجة لمصدر | من؟ | متى؟"),
        notes=phrases("ملاحظة"),
        references=phrases("مراجع | المراجع | هوامش"),
        contents=phrases("محتويات | المحتويات"),
        origins=phrases("من ويكيبيديا، الموسوعة الحرة"),
    ),
    genres=Genres(
        interviews=phrases("(?:في )?حوار مع | مقابلة مع | في حوار"),
        live=phrases("مباشر"),
        live_blogs=phrases("تغطية (?:مباشرة|حية) | لحظة بلحظة"),
        at_time=phrases("الساعة"),
        because=phrases("لأن"),
        recipe_headings=phrases("المقادير | المكونات | طريقة (?:التحضير|العمل)"),
        units=phrases("ملعقة (?:كبيرة|صغيرة) | كوب | حبة | فص"),
        sizes=phrases("كبيرة | صغيرة | متوسطة"),
        amounts=phrases("نصف | رشة"),
        verdicts=phrases("الخلاصة | الحكم"),
        out_of=phrases("من"),
        about=phrases("عن | حول"),
        contacts=phrases("للتواصل الإعلامي"),
        releases=phrases("بيان صحفي"),
        items=phrases("الخطوة | خطوة | نصيحة | سبب"),
    ),
    letters=Letters(
        sender=phrases("من"),
        sent=phrases("التاريخ | تاريخ الإرسال"),
        subject=phrases("الموضوع"),
        others=phrases("إلى | نسخة"),
        prefixes=phrases("رد | إعادة توجيه"),
    ),
    files=Files(
        documents=phrases("مستند"),
        untitled=phrases("بدون عنوان.*"),
        nobody=phrases("غير معروف"),
        pages=phrases("صفحة"),
        figures=phrases("شكل | جدول"),
    ),
)
