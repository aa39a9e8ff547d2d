"""Chinese: what sites say around an article, as far as it tells no article from one.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import Bylines, Furniture, Notices, Site, Wikis, phrases

SITE = Site(
    rests=phrases(
        r"""
        版权所有 | 版權所有 | 未经.{0,10}(?:许可|授权) | 关注我们
        """
    ),
    nutrients=phrases(
        """
        热量 | 蛋白质 | 脂肪 | 碳水化合物
        """
    ),
    furniture=Furniture(
        legal=phrases("版权所有.{0,60} | 版權所有.{0,60}"),
        byline=phrases("来源 | 來源 | 责任编辑 | 責任編輯 | 编辑 | 編輯"),
    ),
    bylines=Bylines(
        beside_dates=phrases(
            "来源 | 來源 | 发布 | 發布 | 发布于 | 发表于 | 发布时间 | 更新 | 更新时间 | 时间"
        ),
        sources=phrases("来源 | 來源"),
    ),
    notices=Notices(
        robot_checks=phrases("安全验证 | 人机验证 | 我不是机器人"),
        consent=phrases("隐私政策 | 隱私權? | 同意"),
        choices=phrases("全部接受 | 接受全部 | 接受所有 | 全部拒绝 | 拒绝所有 | 我们使用"),
        scripts=phrases("(?:启用|啟用|开启|打开) ?javascript"),
        errors=phrases(
            r"""
            页面不存在 | 頁面不存在 | 找不到(?:该|您|你|此)?.{0,6}(?:页面|網頁|网页|頁面|内容)
            页面(?:已|走)(?:被删除|丢了?|失) | 内容(?:已|不存在).{0,4} | 出错了 | 出錯了
            系统(?:维护|繁忙) | 網站維護 | 网站维护
            """
        ),
        remedies=phrases("返回(?:首页|首頁|上一页) | 请?稍后(?:再|重)试 | 刷新 | 您?访问的页面"),
    ),
    wikis=Wikis(
        edits=phrases("编辑 | 編輯 | 编辑源代码"),
        doubts=phrases("来源请求 | 來源請求 | 谁？ | 何时？"),
        notes=phrases("注 | 註"),
        references=phrases("参考资料 | 參考資料 | 参考文献 | 參考文獻 | 注释"),
        contents=phrases("目录 | 目錄"),
        origins=phrases("维基百科，自由的百科全书"),
    ),
)
