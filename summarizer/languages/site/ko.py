"""Korean: what sites say where there is no article, and beside dates.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import Bylines, Notices, Site, phrases

SITE = Site(
    bylines=Bylines(beside_dates=phrases("입력 | 수정 | 등록 | 승인 | 오전 | 오후")),
    notices=Notices(
        consent=phrases("쿠키 | 동의 | 개인정보"),
        choices=phrases("모두 (?:동의|허용|거부|수락) | 동의하고 계속"),
        errors=phrases(
            r"""
            페이지를 찾을 수 없습니다 | 존재하지 않는 페이지 | 오류가 발생 | (?:시스템|서버) 점검
            데이터베이스 .{0,20}오류
            """
        ),
        remedies=phrases("다시 시도 | 홈으로 | 불편을 드려 | 요청하신 페이지"),
    ),
)
