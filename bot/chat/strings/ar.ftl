# The bot's words in Arabic: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.

start-title = أرسل إليّ مقالًا
start-body =
    رابطًا أو النص نفسه أو ملفًا. أردّ بالجمل التي تحمل جوهر الموضوع وبما قاله كل شخص، حرفيًا كما ورد في المقال. لا شيء مُختلَق، ولا شيء يُرسَل إلى خدمة أخرى.
start-group =
    في المجموعات، رُدّ على رسالة بالأمر /digest أو أشِر إليّ مع رابط. وفيما عدا ذلك ألتزم الصمت.
start-example-label = مثال:
start-example-title = إغلاق جسر الميناء لعامين
start-example-meta = 640 كلمة، 3 دقائق ← 20 ثانية
start-example-point = قالت هيئة الميناء يوم الاثنين إن الجسر المتحرك سيُغلق في مارس لأن محامله تآكلت.
start-example-quote = بحثنا عن طريقة لإبقاء مسار واحد مفتوحًا، ولم نجد.
start-example-speaker = مارن هولت، رئيسة هيئة الميناء

help-title = ما الذي أستطيع فعله
help-body =
    • أرسل رابطًا أو نص مقال منسوخًا أو ملفًا (PDF أو Word أو EPUB أو HTML أو رسالة بريد أو نصًا): أردّ بملخص.
    • أقرأ حتى { $links } روابط في الرسالة الواحدة.
    • «أقصر» و«أطول» يغيّران الملخص في مكانه. و«كل الاقتباسات» يعرض أقوال الجميع.
    • علامة • قبل الجملة تفتح الصفحة عند تلك الجملة تحديدًا.
    • يمكن تحديد الطول مع الأمر: /digest طويل ثم الرابط.
    • /story وروابط عدة مقالات عن حدث واحد: ملخص واحد لها جميعًا، مع ما تختلف فيه رواياتها.
    • /edition 18:00: رسالة واحدة كل يوم بالأخبار التي نُشرت هنا.
    • /follow وعنوان موقع أو خلاصة RSS أو قناة عامة: يصلك جديدها تلقائيًا. /following: لتغيير ذلك أو إيقافه.
    • /quotes: من قال ماذا في ملخصات هذه الدردشة؛ أضف اسمًا لشخص بعينه. /find وكلمات: الملخصات التي فيها هذه الكلمات. /export: كلها في ملف واحد.
    • /settings: الطول والاقتباسات واللغة والصوت. /language: اللغة التي أتحدث بها.
    • /privacy: ما أحتفظ به. /forget: لمحوه.
help-groups =
    • في المجموعات: رُدّ على رسالة بالأمر /digest، أو اكتب /digest مع رابط، أو أشِر إليّ. ويستطيع المشرفون تفعيل تلخيص كل رابط، وفي القنوات أيضًا: /auto on.
    • في أي دردشة أخرى: اكتب @{ $bot } ثم رابطًا واختر الطول.
unknown-command = لا أعرف الأمر { $name }. ما أستطيع فعله: /help

meta-words = { NUMBER($words) ->
    [zero] { $words } كلمة
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $words } كلمات
    [many] { $words } كلمة
   *[other] { $words } كلمة
}
meta-characters = { NUMBER($words) ->
    [zero] { $words } حرف
    [one] حرف واحد
    [two] حرفان
    [few] { $words } أحرف
    [many] { $words } حرفًا
   *[other] { $words } حرف
}
meta-minutes = { NUMBER($minutes) ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
# The dual stands in the genitive: it is only met behind a preposition, in the refusals below.
meta-seconds = { NUMBER($seconds) ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}

outline = في النص:
quotes-heading = من قال ماذا
quotes-page = من قال ماذا · { $page } من { $pages }
reported-heading = أقوال أخرى
reported-page = أقوال أخرى · { $page } من { $pages }
quote-unattributed = القائل غير واضح من النص

button-shorter = أقصر
button-longer = أطول
button-quotes = كل الاقتباسات ({ $count })
button-reported = أقوال أخرى ({ $count })
button-original = المصدر
button-copy = نسخ
button-copy-main = نسخ النقطة الأهم
button-back = العودة إلى الملخص
button-in-text = في نصّك
button-previous = ‹ السابق
button-next = التالي ›
button-story = { $count ->
    [2] ملخص واحد لكليهما
   *[other] ملخص واحد للكل ({ $count })
}
button-everybody = الجميع

inline-hint = اكتب رابطًا بعد اسمي
inline-title-short = ملخص قصير
inline-title-normal = ملخص
inline-title-long = ملخص طويل
inline-reading-title = ما زلت أقرأ { $site }
inline-reading-body = أرسل هذا الآن واضغط زرّه بعد بضع ثوانٍ
inline-read = عرض الملخص
inline-none-title = لا يوجد ملخص

length-short-names = قصير, مختصر, موجز
length-normal-names = عادي, متوسط
length-long-names = طويل, مفصل
source-names = المصدر, مصدر, الرابط, رابط, رابط الخبر, عبر, الأصل
furniture-names = انضم, انضمام, انضم إلينا, انضم للقناة, انضم إلى القناة, اشترك, اشترك في القناة, اشتراك, ناقش, مناقشة, تعليق, التعليقات, عرض التعليقات, دردشة, قناة, القناة, قناتنا, مجموعتنا, موقعنا, الموقع, تبرع, ادعمنا, إعلان, برعاية, صورة, صور, فيديو, شاهد, تواصل, تواصل معنا, اتصل بنا, للتواصل
talk-help = مساعدة, المساعدة, ساعدني, ساعدوني, كيف, كيف يعمل, كيف يعمل هذا, كيف تعمل, كيف أستخدمك, كيف استخدمك, كيف أستخدم هذا, كيف استخدم هذا, طريقة الاستخدام, ماذا تفعل, ماذا تستطيع, ماذا تستطيع أن تفعل, ماذا يمكنك أن تفعل, ما هذا, من أنت, من انت, مين انت, معلومات, الأوامر, أوامر, القائمة
talk-thanks = شكرا, شكرًا, مشكور, مشكورين, تسلم, يسلمو, ممتاز, رائع, جميل, حلو, تمام, أحسنت, احسنت, برافو, طيب, حسنا, حسنًا

reading = أقرأ { $site }…
stopped = توقفت. لن يصل شيء آخر ردًا على هذه الرسالة. أعد إرسالها إن أردت ملخصها رغم ذلك.
digested-earlier = لُخّص هذا المقال هنا خلال اليوم الماضي.
more-links = قرأت أول { $limit } روابط من أصل { $count }. أرسل البقية على حدة.
text-may-go-on = إن كان للنص تتمة في رسالة أخرى، فإن تيليجرام لا يعرضها لي هنا. أرسل النص إليّ على الخاص أو اجعلني مشرفًا في هذه المجموعة.
waits-its-turn = هذا كثير دفعة واحدة. سأواصل بعد { meta-seconds }؛ لا حاجة إلى إعادة إرسال شيء.
left-out = هذا أكثر مما أستطيع إبقاءه في الانتظار. ابتداءً من هذه الرسالة لم أقرأ { $count ->
    [zero] { $count } رسالة
    [one] رسالة واحدة
    [two] رسالتين
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}. أعد إرسال البقية بعد بضع دقائق.
not-allowed-here = لم يسمح مشغّل هذا البوت باستخدامه في هذه الدردشة، لذا سأغادر.
note-language-unknown = ليست لديّ قواعد لهذه اللغة، لذا اختيرت النقاط بالإحصاء وحده.
note-truncated = النص أطول من أن يُقرأ حتى آخره.
note-teaser = بداية هذا المقال وحدها متاحة مجانًا ({ meta-words })، ولا يغطي هذا الملخص أكثر منها.

story-articles = { $count ->
    [zero] { $count } مقال
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
}
story-shared = في أكثر من مقال
story-differ = روايات مختلفة
story-newest = الأحدث
story-single = في أحدها فقط
story-copy = النص نفسه
story-apart = عن موضوع آخر، وليس في هذا الملخص:
story-none = ليس بين هذه المقالات اثنان عن حدث واحد، لذا لا ملخص مشترك لها. الأمر /digest يلخّص كلًا منها على حدة.
story-alone = هذا مقال واحد، ولم يُنشر هنا شيء آخر عن الخبر نفسه في اليومين الماضيين. أرسل /story مع روابط مقالين أو أكثر.
story-usage = أرسل /story مع روابط عدة مقالات عن حدث واحد، أو رُدّ به على رسالة فيها روابط أو على ملخص: أعرض ما تتفق عليه المقالات، وما تختلف فيه، وما ورد في أحدها فقط، ومن قال ماذا.
story-before = لُخّص هذا الخبر هنا من قبل:
story-new = الجديد هنا:

find-heading = ملخصات فيها: { $words }
find-usage = اكتب الكلمات بعد الأمر، هكذا: /find عبّارة رصيف. أعرض ملخصات هذه الدردشة التي تحويها كلها.
find-none = لا يوجد في هذه الدردشة ملخص يحوي كل هذه الكلمات: { $words }. جرّب كلمات أقل أو غيرها.
find-beginning = تحتاج بداية الكلمة إلى { $least } أحرف على الأقل: { $words }. اكتب المزيد منها أو الكلمة كلها.
recall-too-long = هذا أطول من أن يُبحث عنه. اكتب { $most } حرف على الأكثر.
recall-more = هناك المزيد، لكن أزرار تقليب الصفحات لا تتسع لكل هذه الكلمات. جرّب كلمات أقل.
quotes-none = ليس في ملخصات هذه الدردشة اقتباس عن أحد بهذا الاسم: { $words }. جرّب اسم العائلة وحده، أو أرسل /quotes دون اسم لأحدث الأقوال.
quotes-empty = لا اقتباسات في ملخصات هذه الدردشة حتى الآن.
memory-empty = لا شيء للبحث فيه حتى الآن. أرسل إليّ مقالًا، وسأتذكر ملخصه.
memory-off = الذاكرة معطّلة في هذه الدردشة، فلا شيء للبحث فيه. يمكن تفعيلها من /settings.
question = لا أجيب عن الأسئلة: لا أعرض إلا ما ورد في المقالات. يمكنك أن تطلب ما قاله شخص، بالأمر /quotes مع اسمه، والملخصات التي فيها كلمات معينة، بالأمر /find مع الكلمات.
export-title = ملخصات هذه الدردشة
export-done = { $count ->
    [zero] { $count } ملخص
    [one] ملخص واحد
    [two] ملخصان
    [few] { $count } ملخصات
    [many] { $count } ملخصًا
   *[other] { $count } ملخص
}، الأحدث أولًا.

settings-title = الإعدادات
settings-body = اضغط زرًا لتغيير الإعداد.
settings-length-short = الملخصات: قصيرة، نقطتان
settings-length-normal = الملخصات: عادية، 4 نقاط
settings-length-long = الملخصات: طويلة، 7 نقاط
settings-quotes-on = الاقتباسات: ظاهرة
settings-quotes-off = الاقتباسات: مخفية
settings-language = اللغة: { $name }
settings-language-auto = تلقائي
settings-language-title = بأي لغة أتحدث؟
settings-language-body = تلقائي: لغة المقال إن كنت أتحدثها، وإلا فلغة من يسأل.
settings-trigger-asked = في هذه الدردشة: عند الطلب فقط
settings-trigger-every-link = في هذه الدردشة: كل رابط
settings-silent-on = الصوت: مكتوم
settings-silent-off = الصوت: مفعّل
settings-tidy-on = حذف رسائلي العابرة: مفعّل
settings-tidy-off = حذف رسائلي العابرة: معطّل
settings-edition-on = النشرة: { $when }
settings-edition-off = النشرة: متوقفة
settings-memory-days = الذاكرة: 35 يومًا
settings-memory-year = الذاكرة: سنة
settings-memory-off = الذاكرة: معطّلة
settings-memory-title = كم من الوقت أتذكر الملخصات؟
settings-memory-body = ما أتذكره تجده بالأمرين /quotes و/find، ويدخل في ملف /export. مدة أقصر تمحو فورًا ما هو أقدم منها؛ والتعطيل يمحو كل شيء.
settings-back = رجوع
settings-done = تم

edition-off-names = إيقاف, أوقف, إلغاء, تعطيل, لا, أبدا
edition-now-names = الآن, حالا
edition-quiet-names = هدوء, صمت
edition-zone-names = منطقة, توقيت
edition-every-day-names = يوميا, الأيام
edition-weekdays-names = العمل, عمل, الدوام, دوام
edition-weekend-names = العطلة, عطلة, نهاية الأسبوع
edition-filler-names = كل, يوم, أيام, الساعة, ساعة, في, عند, و, من, إلى, حتى
edition-to-names = إلى, حتى
edition-title = النشرة
edition-none-yet = لا توجد نشرة بعد. النشرة رسالة واحدة بالأخبار التي نُشرت هنا منذ النشرة السابقة: الأهم أولًا، ولكل خبر جملتان وأفضل اقتباس ومصادره.
edition-how = اختر وقتًا هنا أو اكتبه: /edition 18:00، /edition الاثنين 9:00، /edition أيام العمل 7:30.
edition-next = التالية: { $when }. إن لم يُنشر شيء حتى ذلك الحين فلن تأتي.
edition-stopped = لن تصل نشرات هنا بعد الآن. الأمر /edition يعيدها.
edition-on-every-day = كل يوم
edition-on-weekdays = من الأحد إلى الخميس
edition-on-weekend = الجمعة والسبت
edition-weekend-days = 5, 6
edition-button-days = الأيام: { $days }
edition-button-zone = المنطقة الزمنية: { $name }
edition-button-quiet = ساعات الهدوء: { $hours }
edition-button-now = إرسال نشرة الآن
edition-button-off = إيقاف
edition-no-quiet = لا توجد
edition-no-zone = لم تُحدَّد
edition-likely-zones = Africa/Cairo, Asia/Riyadh, Asia/Baghdad, Asia/Dubai, Africa/Casablanca, Africa/Algiers, Asia/Beirut, Africa/Tunis
edition-days-title = في أي أيام؟
edition-quiet-title = متى ألتزم الهدوء؟
edition-quiet-body = ما تتابعه الدردشة وكان سيصل فورًا ينتظر حتى تنتهي ساعات الهدوء. أما النشرة فتأتي في موعدها. لساعات أخرى: /edition هدوء 23:30-8:00.
edition-zone-title = كم الساعة عندك؟
edition-zone-body = اضغط على وقتك. إن لم تجده هنا، فأرسل اسم مدينة كبيرة قريبة منك أو الفرق عن UTC: /edition توقيت لشبونة، /edition توقيت +2.
edition-zone-unknown = لا أعرف منطقة زمنية باسم «{ $name }».
edition-zone-which = في «{ $name }» عدة مناطق زمنية. أيها تقصد؟
edition-head = نشرة { $date }
edition-sharers = عدد من شاركه: { $count }
edition-brief = باختصار
edition-left = والمزيد: { $count }
edition-empty = لم يُنشر هنا جديد منذ النشرة السابقة.

welcome-group = ألخّص المقالات: الجمل التي تحمل جوهر الموضوع، ومن قال ماذا، حرفيًا. رُدّ بالأمر /digest على رابط أو نص أو ملف، أو أشِر إليّ مع رابط؛ وفيما عدا ذلك ألتزم الصمت. يستطيع المشرفون تفعيل تلخيص كل رابط: /auto on. المزيد: /help
welcome-channel = ألخّص المقالات التي تنشر هذه القناة روابطها: الجمل التي تحمل جوهر الموضوع، ومن قال ماذا، حرفيًا. يفعّل ذلك مشرف بالأمر /auto on. تختفي هذه الرسالة من تلقاء نفسها.
welcome-every-link = تلخيص كل رابط
welcome-settings = الإعدادات

auto-on = من الآن ألخّص كل رابط يؤدي إلى مقال. الأمر /auto off يوقف ذلك.
auto-blind = حتى الآن لا يعرض لي تيليجرام سوى الرسائل الموجّهة إليّ. اجعلني مشرفًا في هذه المجموعة لأرى الروابط.
auto-off = من الآن لا أتكلم إلا عند الطلب.
auto-usage = مع /auto on ألخّص كل رابط هنا، ومع /auto off لا أتكلم إلا عند الطلب.
auto-private = في الدردشة الخاصة أقرأ كل ما ترسله، فلا شيء يحتاج إلى تفعيل.

follow-usage = أرسل /follow مع عنوان موقع أو خلاصة RSS أو قناة عامة: /follow example.org. ويمكن أن تضيف بعده ما تريد: كلمات، «عبارة»، -بدون، اقتباس:اسم، 5/يوم. ولمتابعة شخص واحد في كل ما يُتابَع هنا: /follow أقوال اسم.
follow-heading = بدأت متابعة:
follow-last = آخر ما نُشر:
follow-mode-at-once = الجديد يصل إلى هنا فورًا.
follow-mode-edition = الجديد يدخل في نشرة هذه الدردشة (/edition).
follow-words = فقط مع: { $words }
follow-without = من دون: { $words }
follow-quoted = فقط عند الاقتباس عن: { $words }
follow-a-day = بحد أقصى { $count } في اليوم
follow-at-once = فورًا
follow-edition = في النشرة
follow-not-after-all = تراجعت
follow-end = إيقاف المتابعة
follow-day = في اليوم: { $count } كحد أقصى
follow-day-all = في اليوم: الكل
follow-change = لكلمات أخرى، أرسل /follow مرة أخرى بالعنوان نفسه والكلمات الجديدة.
follow-rests = لم يستجب منذ أسبوع. أتحقق مرة في الأسبوع.
follow-ended = توقفت متابعة: { $title }
follow-gone = لم يستجب { $title } منذ أسبوع. من الآن أتحقق مرة في الأسبوع؛ ويمكن إيقافه من /following.
alert-on = من الآن يصل فورًا كل جديد من الخلاصات المتابَعة هنا إذا اقتبس عن { $name }، حتى من الخلاصات التي تدخل في النشرة. الأمر /following يوقف ذلك.
alert-title = أقوال { $name }
alert-quoted = فيه اقتباس عن: { $names }
alert-full = بلغت هذه الدردشة الحد الأقصى لعدد الأشخاص الذين تتابعهم ({ $limit }). أوقف متابعة بعضهم أولًا: /following.
follow-of-names = عن, من
follow-none = لا شيء يُتابَع هنا. ابدأ بالأمر /follow مع عنوان موقع أو خلاصة أو قناة.
follow-list = يُتابَع هنا: { $count }
follow-list-body = اضغط على واحد لتغييره أو إيقافه.
follow-quoted-names = اقتباس, اقتباسات, قول, أقوال, اقوال, عن
follow-day-names = يوم, يوميا
list-taken = { $count ->
    [zero] لم تبدأ متابعة أي خلاصة من القائمة ({ $count })
    [one] بدأت متابعة خلاصة واحدة من القائمة
    [two] بدأت متابعة خلاصتين من القائمة
    [few] بدأت متابعة { $count } خلاصات من القائمة
    [many] بدأت متابعة { $count } خلاصة من القائمة
   *[other] بدأت متابعة { $count } خلاصة من القائمة
}. الجديد يدخل في النشرة (/edition)، ويمكن تغيير ذلك لكل منها من /following.
list-known = متابَعة من قبل: { $count }
list-left = لم تُضف لأن الحد الأقصى للدردشة { $limit }: { $count }
list-unusable = بلا عنوان صالح ({ $count }): { $names }
forget-follows = توقفت متابعة: { $count }.

privacy-title = ما أحتفظ به
privacy-body =
    • المقالات التي لخّصتها ومن أين جاءت ومن طلبها، لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، لكي تعمل الأزرار. ثم تُمحى.
    • ما تتابعه هذه الدردشة، ومن طلبه، والمقالات التي جاءت منه في تلك المدة.
    • إعدادات هذه الدردشة، مع منطقتها الزمنية وساعة نشرتها.
    • النصوص الطويلة والألبومات من الساعة الأخيرة، في الذاكرة المؤقتة فقط، لكي يقرأها /digest كاملة عند الرد على جزء منها.
privacy-memory-days = • سطور الملخصات (العنوان والنقاط والاقتباسات مع قائليها والروابط) لمدة 35 يومًا، من أجل /quotes و/find و/export. يمكن تغيير ذلك من /settings.
privacy-memory-year = • سطور الملخصات (العنوان والنقاط والاقتباسات مع قائليها والروابط) لمدة سنة، من أجل /quotes و/find و/export. يمكن تغيير ذلك من /settings.
privacy-memory-off = • لا سطور ملخصات من أجل /quotes و/find و/export: هذا معطّل في /settings.
privacy-end =
    • لا شيء غير ذلك: لا رسائل أخرى، ولا أسماء من هم هنا، ولا قائمة بالقرّاء.

    لا تُكتب النصوص والروابط في أي سجل، ولا يُنقل شيء إلى أحد. الأمر /forget يمحو كل ما هو محفوظ عن هذه الدردشة.

privacy-aside = استثناء واحد: ما أوقفني عن العمل أو كان فوق طاقتي يُحفظ جانبًا يومًا واحدًا على الأكثر حتى يُعرف الخلل. لا يُذكر فيه من أرسله ولا من أين، لذا لا يصل إليه /forget، بل يُمحى من تلقاء نفسه.

forget-ask = هل أمحو كل ما أحتفظ به عن هذه الدردشة: إعداداتها وملخصاتها؟ ستتوقف الأزرار تحت الملخصات القديمة عن العمل.
forget-yes = محو كل شيء
forget-no = إبقاء
forget-kept = لم يُمحَ شيء.
forget-empty = لم يكن هناك ما يُمحى.
forget-done = مُحي ما يلي: { $digests ->
    [zero] { $digests } ملخص
    [one] ملخص واحد
    [two] ملخصان
    [few] { $digests } ملخصات
    [many] { $digests } ملخصًا
   *[other] { $digests } ملخص
} و{ $articles ->
    [zero] { $articles } مقال
    [one] مقال واحد
    [two] مقالان
    [few] { $articles } مقالات
    [many] { $articles } مقالًا
   *[other] { $articles } مقال
}، { $settings ->
    [0] ولا إعدادات (لم تكن هناك إعدادات)
   *[other] والإعدادات
}.

gave-up = حاولت الإجابة عن هذا عدة مرات، وفي كل مرة حدث خلل. أرسله مرة أخرى، أو أرسل جزءًا منه فقط.

error-unforeseen = حدث خلل من جانبي. سُجّل بالرقم { $reference }.
error-option-bad = القيمة «{ $value }» غير صالحة للخيار «{ $option }».
error-input-empty = لا نص في هذا. أرسل مقالًا: رابطًا أو النص نفسه أو ملفًا.
error-input-too-short = هذا قصير أصلًا ({ meta-words }): لا شيء يُختصر.
error-input-no-sentences = لا علامات ترقيم في هذا النص، فلا أعرف أين تنتهي جمله. أرسله بنقاطه.
error-input-too-long = هذا أكثر مما أستطيع قراءته دفعة واحدة (الحد الأقصى { $limit_mb } ميغابايت). أرسل جزءًا منه.
error-input-unsupported-media = { $kind ->
    [photo] هذه صورة فوتوغرافية
    [image] هذه صورة
    [video] هذا فيديو
    [voice] هذه رسالة صوتية
    [audio] هذا ملف صوتي
    [sticker] هذا ملصق
    [font] هذا خط طباعة
    [ebook] هذا كتاب Kindle
    [opendocument] هذا ملف OpenDocument
    [old_office] هذا ملف Office قديم
    [rtf] هذا ملف RTF
    [slides] هذا عرض تقديمي
    [spreadsheet] هذا جدول بيانات
    [binary] هذا ملف ثنائي
    [feed] هذه خلاصة أخبار (RSS)
    [data] هذا ملف بيانات
   *[other] هذا ليس نصًا
}، ولا أستطيع قراءة ذلك. أرسل رابطًا أو نصًا أو ملف PDF أو Word أو EPUB أو HTML أو رسالة بريد.
error-input-archive = هذا ملف مضغوط، ولا أفتح مثله. فُكّ ضغطه وأرسل إليّ المقال نفسه.
error-input-damaged-file = هذا الملف تالف أو ناقص، فلا أستطيع قراءته. أرسله مرة أخرى أو الصق نصه.
error-input-protected-file = هذا الملف محمي بكلمة مرور أو من بائعه. أرسل نسخة بلا حماية أو الصق نصه.
error-input-swollen-file = بعد فك ضغطه يصبح هذا الملف أكبر مما أستطيع قراءته دفعة واحدة. الصق الجزء المهم منه.
error-input-scanned-pages = صفحات ملف PDF هذا صور، ولا نص فيه. استخرج النص ببرنامج تعرّف ضوئي (OCR) وأرسل الناتج، أو الصق النص.
error-input-feed = هذه خلاصة RSS وليست مقالًا. أرسل /follow مع عنوانها، وسألخّص الجديد فيها.
error-input-unsupported-language = لا أعرف اللغة «{ $language }». استخدم رمزًا من حرفين مثل ar أو en.
error-input-not-one-story = هذه المقالات لا تروي الخبر نفسه، لذا لا أجمعها في ملخص واحد. أرسلها واحدًا واحدًا.
error-fetch-bad-address = هذا ليس عنوانًا أستطيع فتحه. أرسل عنوانًا يبدأ بـ https://.
error-fetch-private-address = { $site } ليس عنوانًا عامًا، لذا لا أفتحه. الصق النص هنا.
error-fetch-site-unknown = لا أجد الموقع { $site }. تأكد من خلوّ الرابط من الأخطاء.
error-fetch-robots-refused = طلب { $site } من هذا البوت بالاسم ألا يقرأ هذه الصفحة. الصق النص هنا وسألخّصه.
error-fetch-page-missing = هذه الصفحة غير موجودة (رد الموقع: { $status }). تحقق من الرابط.
error-fetch-page-gone = أزال { $site } هذه الصفحة نهائيًا. قد تجدها في أحد أرشيفات الإنترنت.
error-fetch-access-denied = لا يسمح لي { $site } بقراءة هذه الصفحة. الصق النص هنا وسألخّصه.
error-fetch-legally-blocked = لا يستطيع { $site } لأسباب قانونية عرض هذه الصفحة حيث أعمل. الصق النص هنا إن كنت تستطيع قراءته.
error-fetch-page-too-large = هذه الصفحة أكبر من { $limit_mb } ميغابايت. الصق الجزء الذي يهمك.
error-fetch-feed-closed = لا أستطيع قراءة ما في { $site }: ليس عامًا أو أنه كبير جدًا. أرسل /follow مع عنوان خلاصة يمكن لأي شخص قراءتها.
error-fetch-redirect-loop = يحيلني { $site } من عنوان إلى آخر بلا نهاية. افتح الصفحة في المتصفح وأرسل الرابط الذي يظهر فيه.
error-fetch-insecure-site = لا يستطيع { $site } إثبات هويته (تشفيره غير سليم)، لذا لا أقرؤه. الصق النص هنا.
error-fetch-timed-out = لم يستجب { $site } خلال { meta-seconds }. حاول مرة أخرى بعد دقيقة.
error-fetch-site-busy = { $site } مزدحم ويطلب الانتظار الآن. حاول مرة أخرى بعد بضع دقائق.
error-fetch-site-broken = هناك عطل في { $site } (رده: { $status }). حاول مرة أخرى بعد بضع دقائق.
error-fetch-broken-answer = أرسل { $site } ردًا لا أستطيع قراءته. حاول مرة أخرى أو الصق النص هنا.
error-fetch-site-down = لا يمكن قراءة { $site } حاليًا. حاول مرة أخرى بعد بضع دقائق.
error-extract-no-article = لم أجد هناك مقالًا، بل قوائم وروابط فقط. الصق النص إن كنت تراه.
error-extract-index-page = تعرض هذه الصفحة مقالات كثيرة. افتح المقال الذي تقصده وأرسل رابطه.
error-extract-pay-wall = يعرض الموقع هذا المقال للمشتركين بمقابل فقط. الصق النص هنا إن كنت تستطيع قراءته.
error-extract-login-wall = يعرض الموقع هذا المقال لمن سجّل الدخول فقط. الصق النص هنا إن كنت تستطيع قراءته.
error-extract-consent-page = يطلب الموقع الموافقة على ملفات تعريف الارتباط قبل عرض المقال. افتحه في المتصفح والصق النص هنا.
error-extract-script-page = لا تظهر هذه الصفحة إلا بتشغيل نصوص برمجية، وأنا لا أشغّلها. الصق نص المقال هنا.
error-extract-robot-check = يريد الموقع التأكد من أن القارئ إنسان، فلم يعرض لي المقال. الصق النص هنا.
error-extract-video-page = في هذه الصفحة فيديو، وأنا لا أقرأ سوى النصوص. أرسل مقالًا أو نص الفيديو.
error-extract-error-page = ليس في هذه الصفحة سوى إشعار بعدم العثور على شيء أو بحدوث خطأ. تحقق من الرابط.
error-extract-undecodable = لا أستطيع قراءة هذا كنص. انسخ كلمات المقال والصقها هنا.
error-extract-no-feed = لم أجد خلاصة RSS في { $site }. أرسل /follow مع عنوان الخلاصة نفسها أو صفحة الموقع الأولى أو قناة عامة (t.me/name).
error-out-of-time = استغرقت القراءة وقتًا طويلًا جدًا. أرسل جزءًا أقصر.
error-bot-nothing-to-read = أرسل إليّ مقالًا لألخّصه: رابطًا أو نصًا أو ملفًا.
error-bot-nothing-to-read-here = رُدّ بالأمر /digest على رسالة فيها رابط أو نص أو ملف، أو اكتب /digest مع رابط.
error-bot-file-too-large = لا يسمح لي تيليجرام بتنزيل ملفات أكبر من { $limit_mb } ميغابايت. أرسل ملفًا أصغر.
error-bot-file-gone = لم يعد تيليجرام يتيح لي هذا الملف. أرسله مرة أخرى.
error-bot-busy = هناك الكثير للقراءة الآن. حاول مرة أخرى بعد دقيقة.
error-bot-too-heavy = هذا أكثر مما أستطيع قراءته. أرسل جزءًا أقصر.
error-bot-rate-limited = هذا كثير دفعة واحدة. سأكون جاهزًا بعد { meta-seconds }.
error-bot-digest-expired = انتهت صلاحية هذا الملخص. أرسل المقال مرة أخرى لملخص جديد.
error-bot-not-yours = لا يستطيع تغيير هذا الملخص إلا من طلبه أو أحد المشرفين.
error-bot-still-reading = ما زلت أقرأ. اضغط مرة أخرى بعد بضع ثوانٍ.
error-bot-admins-only = لا يستطيع فعل ذلك إلا مشرف في هذه الدردشة.
error-bot-bad-button = لا أعرف هذا الزر. أرسل المقال مرة أخرى لملخص جديد.
error-bot-cannot-edit = لم يعد تيليجرام يسمح لي بتغيير هذه الرسالة. أرسل المقال مرة أخرى لملخص جديد.
error-bot-passage-gone = لم أعد أجد هذا الموضع في الدردشة: حُذفت رسالتك أو عُدّلت، أو مضى عليها وقت طويل. أرسل النص مرة أخرى، وسيقودك الملخص الجديد إليه.
error-bot-bad-schedule = لا أفهم «{ $value }». أمثلة: /edition 18:00، /edition الاثنين 9:00، /edition أيام العمل 7:30، /edition الآن، /edition إيقاف.
error-bot-bad-quiet-hours = «{ $value }» ليست ساعات أعرفها. أمثلة: /edition هدوء 22-7، /edition هدوء 23:30-8:00، /edition هدوء إيقاف.
error-bot-too-many-follows = تتابع هذه الدردشة { $limit } خلاصة RSS بالفعل. أوقف بعضها أولًا: /following.
error-bot-not-followed = لم تعد هذه الدردشة تتابع تلك الخلاصة. الأمر /following يعرض ما تتابعه.

command-start = ما أفعله، مع مثال
command-help = كيف تستخدمني
command-digest = تلخيص رابط، أو الرسالة التي ترد عليها
command-story = ملخص واحد لعدة مقالات عن حدث واحد
command-quotes = من قال ماذا هنا: الأحدث، أو بالاسم
command-find = الملخصات التي فيها كلمات معينة
command-export = كل ملخصات هذه الدردشة في ملف
command-settings = الطول والاقتباسات واللغة
command-language = اللغة التي أتحدث بها
command-auto = on: تلخيص كل رابط؛ off: عند الطلب فقط
command-edition = نشرة بما نُشر هنا: 18:00، الاثنين 9:00، إيقاف
command-follow = متابعة موقع أو خلاصة RSS أو قناة
command-following = ما تتابعه هذه الدردشة
command-privacy = ما أحتفظ به
command-forget = محو ما أحتفظ به عن هذه الدردشة

# The page of the local chat.
page-status = بوت · على هذا الجهاز
page-chat = المحادثة
page-messages = الرسائل
page-write = الكتابة
page-typing = يكتب…
page-uploading = يرسل ملفًا…
page-message = رسالة
page-placeholder = مقال أو رابط أو ملف…
page-send = إرسال
page-attach = إرسال ملف
page-commands = الأوامر
page-dark = الوضع الداكن
page-end = إلى أحدث رسالة
page-skip = إلى حقل الرسالة
page-lead = أردّ بالجمل التي تحمل جوهر الموضوع وبما قاله كل شخص، حرفيًا.
page-text = الصق النص
page-text-more = تكفي الصفحة كلها: تُترك القوائم وتعليقات الصور.
page-link = أرسل رابطًا
page-link-more = أفتح الصفحة وأقرؤها عنك.
page-file = أفلِت ملفًا
page-file-more = PDF أو Word أو EPUB أو HTML أو رسالة بريد أو نص، حتى 20 ميغابايت.
page-sample = جرّب مقالًا نموذجيًا
page-small = كل شيء يُنجز على هذا الجهاز. لا تُفتح سوى الروابط التي ترسلها.
page-drop = أفلِته هنا
page-today = اليوم
page-more = عرض المزيد
page-less = عرض أقل
page-unfold = عرض الكل
page-fold = طيّ
page-you = أنت
page-keys = الأزرار
page-stop = إيقاف
page-queued = في الانتظار
page-article = { $done } من { $of }
page-pages = صفحة { $done } من { $of }
page-close = إغلاق
page-shortcuts = اختصارات لوحة المفاتيح
page-shortcut-line = سطر جديد
page-shortcut-message = من رسالة إلى أخرى
page-shortcut-within = داخل رسالة أو قائمة
page-shortcut-scroll = تمرير الدردشة
page-shortcut-escape = إغلاق ما هو مفتوح
page-shortcut-help = هذه القائمة، خارج حقل الرسالة
page-shortcut-off = فتح هذه القائمة بالمفتاح ?
page-ready = الملخص جاهز
page-copied = تم النسخ
page-copy-refused = لم يسمح المتصفح بالنسخ
page-lost = انقطع الاتصال. تجري المحاولة مجددًا…
page-restoring = تجري استعادة الملخصات السابقة…
page-unsent = لم يُرسل: لا يمكن الوصول إلى البوت. أما زال يعمل؟
page-too-large = { $name } أكبر من 20 ميغابايت، وهذا أكثر مما أستطيع قبوله.
page-refused = لم يُرسل: لم يقبله البوت.
page-no-button = لم يعد هذا الزر موجودًا.
page-source-open = فتح الصفحة عند هذه الجملة
page-source-close = إغلاق المقال
page-source-text = نص المقال
page-source-rows = النقاط والاقتباسات
page-previous = السابق
page-next = التالي
page-not-found = لم يُعثر على هذه الجملة في النص.
page-not-kept = لم يعد نص هذا المقال محفوظًا. أرسله مرة أخرى لقراءته هنا.
page-files = الملفات
page-remove = إزالة
page-download = تنزيل
page-past = الملخصات السابقة
page-past-close = إغلاق الملخصات السابقة
page-past-search = البحث في الملخصات السابقة
page-past-digests = الملخصات
page-past-quotes = الاقتباسات
page-past-none = لم يُعثر على شيء.
page-past-more = عرض الأقدم
