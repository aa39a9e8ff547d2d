"""Chinese cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set

CUE_PHRASES = CuePhrases(
    first_person=word_set("咱们 我 本人 笔者 筆者"),
    second_person=word_set("你 大家 您"),
    third_person=word_set(
        # not 他 alone, which is in 其他, too
        """
        他们 他們 他说 他說 他在 他是 他也 他还 他還 他就 他对 他對 他将 他將 他曾 他表示 他认为
        他認為 她
        """
    ),
    conclude=word_set(
        """
        一句话 也就是说 归根结底 总之 总体来说 总体而言 总的来说 总而言之 换句话说 换言之 整体而言
        最终 概括来说 由此可见 简单来说 简而言之 簡單來說 簡而言之 綜上所述 總之 總的來說 總結來說
        總而言之 结论是 综上所述 这意味着 這意味著
        """
    ),
    advise=word_set(
        """
        一定要 不宜 不应 不得 不應 不要 关键是 切勿 务必 務必 千万 可以使用 尽可能 尽量 应当 应该
        建議 建议 必須 必须 應該 推荐 推薦 最多 最好 注意 盡量 确保 確保 至少 要注意 記住 记住 避免
        重要的是
        """
    ),
    judge=word_set(
        """
        不错 令人失望 优势 优点 优秀 便宜 值得 優勢 優點 出色 劣势 唯一 坏处 好处 完美 昂贵 更差
        最佳 最大 最好 最差 最适合 最重要 理想 糟糕 缺点 缺點 适合 適合
        """
    ),
    find=word_set(
        """
        专家 发现 報告 專家 报告 据统计 数据显示 發現 百分之 研究 研究人员 研究人員 研究表明 統計
        结果显示 结果表明 表明 調查 证明 调查
        """
    ),
    reason=word_set(
        """
        从而 从而使 以便 使得 原因 因为 因此 因為 因而 导致 導致 得益于 所以 正是因为 由于 由於
        造成
        """
    ),
    define=word_set(
        """
        包括 定义为 意味着 意味著 所謂 所谓 指的是 是一个 是一個 是一种 是一種 是指 称为 稱為
        被称为 被稱為
        """
    ),
    announce=word_set(
        """
        一起来 下文 以下是 在本文 在本章 如下 将介绍 将讨论 我们会 我们将 我们来看 我們將 接下來
        接下来 本教程 本文 本章 本節 本节 来看看 盘点 讓我們 让我们 这篇文章 這篇文章
        """
    ),
    promote=word_set(
        """
        facebook instagram telegram twitter youtube 下載 下载 二维码 优惠 優惠 公众号
        关注我们 請關注 请关注 欢迎关注 点击关注 關注我們
        加入我们 广告 廣告 微信 微博 扫描二维码 扫码关注 扫码下载 抖音 折扣 报名 注册 点击 联系我们
        聯繫我們 訂閱 註冊 订阅 購買 贊助 购买 赞助 點擊
        """
    ),
    page=word_set(
        """
        cookie 作者 來源 供图 发布时间 发布于 图源 图片 圖片 本报记者 校对 版权 版權
        發布時間 發布於 相关阅读 責任編輯 视频 評論 评论 责任编辑 责编 轉載 转载 隐私
        """
    ),
    example=word_set(
        """
        举个例子 举例 举例来说 例如 例子 假設 假设 想像 想象 比如 舉例 譬如 试想 诸如
        """
    ),
    contrast=word_set(
        """
        不过 不過 与之相反 但 儘管 即使 即便 却 反而 另一方面 可是 否则 尽管 然而 相反 而不是
        而非 虽然 除非 雖然
        """
    ),
    commonplace=word_set(
        """
        众所周知 你是否 在当今 大家都知道 如今 很多人 感谢 欢迎 歡迎 每个人 毫无疑问 眾所周知
        許多人 謝謝 许多人 谢谢 越來越多 越来越多 近年來 近年来 随着 隨著
        """
    ),
    report=word_set(
        """
        发言人 周一 周三 周二 周五 周六 周四 周日 報導 官员 宣布 总理 总统 报道 指出 政府 日前
        星期一 星期三 星期二 星期五 星期六 星期四 星期日 昨天 昨日 法院 發言人 總統 表示 警方 近日
        部长
        """
    ),
    summary_heading=word_set("内容提要 导读 小結 小结 总结 摘要 核心要点 概要 總結 要点 要點"),
    closing_heading=word_set("写在最后 后记 小结 总结 結語 結論 總結 结束语 结论 结语"),
    aside_heading=word_set(
        """
        习题 任务 作者简介 关于作者 参考 参考文献 参考资料 参见 外部链接 延伸阅读 标签 注释 目录
        相关文章 相关链接 相关阅读 练习 联系我们 评论
        """
    ),
    opening_heading=word_set("介绍 前言 导言 引言 概述 简介 簡介 背景"),
    guide_title=word_set(
        """
        为什么 什么是 什麼是 入门 如何 怎么 怎样 怎樣 技巧 指南 攻略 教程 方法 步骤
        """
    ),
    list_title=word_set("个理由 十大 大全 推荐 推薦 最佳 清单 盘点"),
    comparison_title=word_set("vs 区别 區別 对比 對比 比較 比较 还是"),
    review_title=word_set("体验 测评 测试 点评 評測 评测 试用"),
)
