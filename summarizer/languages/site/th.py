"""Thai: what sites say where there is no article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import Notices, Site, phrases

SITE = Site(
    notices=Notices(
        consent=phrases("คุกกี้ | ความยินยอม | ความเป็นส่วนตัว"),
        choices=phrases("ยอมรับทั้งหมด | ปฏิเสธทั้งหมด | ตั้งค่าคุกกี้"),
        errors=phrases("ไม่พบหน้า | ไม่พบเพจ | เกิดข้อผิดพลาด | ปิดปรับปรุง"),
        remedies=phrases("ลองใหม่ | กลับ(?:ไป)?(?:สู่|ยัง)?หน้าแรก | ขออภัย"),
    ),
)
