"""Chinese: what sites, e-mails and documents say around an article.

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
    links=phrases(
        "(?:相关|延伸|推荐)阅读 | (?:相關|延伸)閱讀 | 相关(?:文章|新闻|报道) | 相關(?:文章|新聞)"
    ),
    fine_print=phrases(
        r"""
        版权所有 | 版權所有 | 未经.{0,10}(?:许可|授权) | 关注我们 | 跳转到(?:食谱|菜谱)
        打印(?:食谱|菜谱)
        .{0,40}(?:包含|含有|包括).{0,6}(?:联盟|聯盟|推广|推廣)(?:链接|鏈接|連結)
        .{0,60}[（(][^（）()]{0,20}(?:摄|攝|供图|供圖)[）)]$
        (?:发表|發表|留下)(?:评论|評論|留言)\W{0,3}$
        本文(?:仅供|僅供|仅代表|系.{1,20}(?:原创|转载)) | 版式(?:设计|编辑)[：:]\s?\w{2,4}$
        (?:下一篇|上一篇)[：:] | 投稿(?:爆料|邮箱|郵箱)?[：:]\s?[\w.+-]{1,40}@\S{1,40}$
        """
    ),
    nutrients=phrases("热量 | 蛋白质 | 脂肪 | 碳水化合物 | 膳食纤维 | 糖 | 盐"),
    furniture=Furniture(
        more=phrases(
            """
            相关(?:阅读|文章|新闻|推荐|链接|报道) | 相關(?:閱讀|文章|新聞) | 延伸(?:阅读|閱讀)
            推荐阅读 | 阅读更多 | 更多(?:阅读|新闻|精彩)? | 阅读全文 | 查看更多
            热门(?:文章|推荐) | 猜你喜欢 | 上一篇 | 下一篇
            """
        ),
        share=phrases("分享(?:到|至|给好友)? | 复制链接 | 转发"),
        subscribe=phrases("订阅 | 訂閱 | 登录 | 登入 | 注册 | 关注我们"),
        ad=phrases("广告 | 廣告 | 推广"),
        comment=phrases("评论 | 評論 | 发表评论 | 网友评论 | 留言 | 我要评论"),
        credit=phrases("图片(?:来源)? | 图源 | 圖片(?:來源)? | 供图 | 摄影"),
        tag=phrases("标签 | 標籤 | 关键词 | 关键字"),
        legal=phrases(
            """
            版权所有.{0,60} | 版權所有.{0,60} | 版权声明 | 免责声明 | 隐私政策 | 使用条款
            关于我们 | 联系我们
            """
        ),
        nav=phrases("首页 | 首頁 | 新闻 | 体育 | 财经 | 娱乐 | 科技 | 返回顶部 | 跳转到"),
        byline=phrases(
            """
            来源 | 來源 | 责任编辑 | 責任編輯 | 编辑 | 編輯 | 作者 | 记者 | 發布時間 | 发布时间
            """
        ),
    ),
    labels=phrases("相关阅读 | 延伸阅读 | 推荐阅读"),
    mentions=Mentions(
        legal=phrases("版权所有 | 隐私政策 | 未经许可"),
        more=phrases("点击查看"),
    ),
    tail=phrases(
        """
        相关(?:阅读|文章|新闻) | 参考资料 | 参考文献 | 外部链接 | 延伸阅读 | 評論 | 评论
        """
    ),
    summaries=phrases("摘要 | 总结 | 總結 | 要点 | 要點 | 内容提要"),
    statuses=phrases("草稿"),
    boilerplate=Boilerplate(
        pictures=phrases("图 | 图片 | 圖 | 圖片 | 资料图"),
        captions=phrases("图片来源 | 图源 | 圖片來源 | 资料图"),
        invitations=phrases(
            r"""
            点击(?:此处|查看|阅读|订阅|关注|下方) | 關注我們 | 关注(?:我们|公众号|微信)
            扫(?:描|码)?.{0,6}二维码 | 扫码 | 订阅(?:我们|本) | 欢迎(?:关注|订阅|转发|扫码)
            长按.{0,6}二维码 | 更多.{0,12}请(?:关注|点击|访问)
            大家好[，,。！!]\s?(?:我是|欢迎|歡迎|这里是)
            好了，?今天的?(?:分享|内容)就?(?:到这里|到此)
            以上就是(?:本期|今天|今日)的?(?:全部)?(?:内容|分享|视频|节目)
            (?:喜欢|觉得有用)的话[，,]?(?:请|就|记得)?(?:点赞|点个|收藏|转发|关注)
            记得(?:点赞|关注|收藏)(?:[、和]?(?:点赞|关注|收藏|转发)|我们|哦|吧|\W{1,3}$)
            点个.?(?:在看|赞)(?:吧|哦|再走|\W{0,3}$)
            """
        ),
        corrections=phrases(
            """
            更正[：:] | 本文(?:最初|首发|原载|转载|已更新|于) | 编者按[：:] | 編按[：:]
            """
        ),
        calls=phrases(
            """
            你怎么看 | 您怎么看 | 你(?:觉得|认为)呢 | 欢迎(?:在)?(?:评论|留言)
            请在(?:评论|留言)
            """
        ),
    ),
    bylines=Bylines(
        by=phrases(
            r"""
            (?:作者|文|撰文|采写|采访(?:、撰文)?)[：:｜/／](?:\s?(?:本报)?(?:记者|記者)(?=\s))?
            撰文 | 采写 | 影评人
            (?:本报|.{2,6}[报網网社])(?:首席|特约|见习)?(?:记者|評論員|评论员)
            """
        ),
        labels=phrases("作者 | 记者 | 撰文"),
        reporters=phrases("(?:本报|本報)?(?:记者|記者)"),
        not_names=phrases("编辑部 | 本报记者 | 综合报道"),
        after_names=phrases(
            r"""
            (?<=\s)(?:责任|責任)?(?:编辑|編輯)
            (?<=\s)(?:图|圖|摄影|攝影|校对|校對|视觉|实习生|實習生|通讯员|通訊員)
            """
        ),
        beside_dates=phrases(
            """
            更新時間 | 發佈時間 | 發佈 | 時間
            来源 | 來源 | 发布 | 發布 | 发布于 | 发表于 | 发布时间 | 更新 | 更新时间 | 时间
            """
        ),
        sources=phrases("来源 | 來源"),
        pictures=phrases("摄 | 摄影 | 供图"),
    ),
    walls=Walls(
        gates=phrases(
            """
            (?:订阅|登录|登入|付费)后(?:可)?(?:继续)?(?:阅读|查看)
            本文(?:仅限|为)(?:订阅|会员|付费)
            """
        ),
        offers=phrases("已(?:是|经)(?:订阅)?会员"),
        payment=phrases("付费 | 会员 | 订阅"),
    ),
    notices=Notices(
        robot_checks=phrases("安全验证 | 人机验证 | 我不是机器人"),
        consent=phrases(
            "隐私(?:政策)? | 隱私權? | 同意 | 个人数据 | 個人資料 | 个性化广告 | 個人化廣告"
        ),
        choices=phrases(
            """
            全部接受 | 接受全部 | 接受所有 | 全部拒绝 | 全部拒絕 | 拒绝所有 | 拒絕所有
            我们使用 | 我們使用
            合作伙伴 | 合作夥伴 | 随时撤回 | 隨時撤回 | 管理选项 | 管理選項 | 偏好设置 | 偏好設定
            """
        ),
        scripts=phrases("(?:启用|啟用|开启|打开) ?javascript"),
        errors=phrases(
            r"""
            页面不存在 | 頁面不存在 | 找不到(?:该|您|你|此)?.{0,6}(?:页面|網頁|网页|頁面|内容)
            页面(?:已|走)(?:被删除|丢了?|失) | 内容(?:已|不存在).{0,4} | 出错了 | 出錯了
            系统(?:维护|繁忙) | 網站維護 | 网站维护
            数据库.{0,10}(?:出错|错误) | 資料庫.{0,10}錯誤
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
    genres=Genres(
        live=phrases("直播 | 实时"),
        live_blogs=phrases("滚动(?:更新|直播) | 文字直播"),
        because=phrases("因为 | 因為"),
        recipe_headings=phrases("食材 | 材料 | 配料 | 做法 | 步骤"),
        units=phrases("克 | 毫升 | 汤匙 | 茶匙 | 大匙 | 小匙 | 勺 | 杯 | 个"),
        amounts=phrases("半个 | 少许 | 适量"),
        verdicts=phrases("总结 | 结论 | 總結 | 結論"),
        about=phrases("关于 | 關於"),
        contacts=phrases("媒体联系 | 联系人"),
        releases=phrases("新闻稿"),
        items=phrases("步骤"),
    ),
    letters=Letters(
        sender=phrases("发件人 | 寄件者"),
        sent=phrases("发送时间 | 日期"),
        subject=phrases("主题 | 主旨"),
        others=phrases("收件人 | 抄送"),
        prefixes=phrases("回复 | 转发 | 答复"),
    ),
    files=Files(
        captions=phrases("字幕(?:组|組|制作|製作)?"),
        documents=phrases("文档"),
        untitled=phrases("无标题.* | 未命名.*"),
        nobody=phrases("未知"),
        pages=phrases("第"),
        of_pages=phrases("共"),
        figures=phrases("图 | 表"),
    ),
)
