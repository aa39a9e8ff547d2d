"""Arabic: what sites say where there is no article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import Notices, Site, phrases

SITE = Site(
    notices=Notices(
        robot_checks=phrases("لست برنامج روبوت"),
        consent=phrases("ملفات تعريف الارتباط | موافقة | الخصوصية"),
        choices=phrases("قبول الكل | رفض الكل | أوافق | إدارة (?:الخيارات|التفضيلات)"),
        errors=phrases("الصفحة غير موجودة | لم يتم العثور على | حدث خطأ | (?:قيد|تحت) الصيانة"),
        remedies=phrases("حاول مرة أخرى | العودة إلى | الصفحة التي تبحث عنها | نعتذر"),
    ),
)
