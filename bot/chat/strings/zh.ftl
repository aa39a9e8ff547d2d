# The bot's words in Chinese (simplified): the keys, their order and their variables are those of
# en.ftl. The sentences of errors are keyed by their codes: fetch.page_missing,
# error-fetch-page-missing. A command has a space beside characters: else Telegram does not mark it.

start-title = 发一篇文章给我
start-body =
    链接、正文或文件都可以。我会挑出最关键的句子，并列出谁说了什么，全部一字不差地摘自原文。不编造任何内容，也不会把内容交给其他服务。
start-group =
    在群组里，用 /digest 回复一条消息，或者提及我并附上链接。其他时候我不会出声。
start-example-label = 例如：
start-example-title = 港口大桥将关闭两年
start-example-meta = 640 字，3 分钟 → 20 秒
start-example-point = 港务局周一表示，这座旋转桥的轴承已经磨损，因此将于三月关闭。
start-example-quote = 我们一直想办法保留一条车道，但实在没有办法。
start-example-speaker = 玛伦·霍尔特，港务局局长

help-title = 我能做什么
help-body =
    • 发送链接、粘贴的文章或文件（PDF、Word、EPUB、HTML、邮件或文本）：我会回复一份摘要。
    • 一条消息里最多读取 { $links } 个链接。
    • “更短”和“更长”会直接修改摘要。“全部引语”列出所有被引用的人。
    • 点句子前面的 •，会打开网页并定位到这句话。
    • 也可以直接指定长度：/digest 长，后面加链接。
    • /story 加同一件事的几篇文章的链接：合成一份摘要，并列出说法不一的地方。
    • /edition 18:00：每天一条消息，汇总这里分享过的新闻。
    • /follow 加网站、订阅源或公开频道的地址：有新内容会自动发来。/following：修改或取消。
    • /quotes：本聊天的摘要里谁说了什么；加上名字只看一个人。/find 加关键词：包含这些词的摘要。/export：把全部摘要导出成一个文件。
    • /settings：长度、引语、语言、提示音。/language：我使用的语言。
    • /privacy：我保存什么。/forget：全部删除。
help-groups =
    • 在群组里：用 /digest 回复消息，发送 /digest 加链接，或者提及我。管理员可以让我为每个链接做摘要，频道也可以：/auto on。
    • 在其他任何聊天中：输入 @{ $bot } 和链接，再选择长度。
unknown-command = 没有 { $name } 这个命令。我能做什么：/help

meta-words = { $words } 个词
meta-characters = { $words } 字
meta-minutes = { $minutes } 分钟
meta-seconds = { $seconds } 秒

outline = 内容包括：
quotes-heading = 谁说了什么
quotes-page = 谁说了什么 · 第 { $page } 页，共 { $pages } 页
reported-heading = 转述的话
reported-page = 转述的话 · 第 { $page } 页，共 { $pages } 页
quote-unattributed = 从文中看不清是谁说的

button-shorter = 更短
button-longer = 更长
button-quotes = 全部引语（{ $count }）
button-reported = 转述的话（{ $count }）
button-original = 原文
button-copy = 复制
button-copy-main = 复制最重要的一点
button-back = 返回摘要
button-in-text = 在您的文字中
button-previous = ‹ 上一页
button-next = 下一页 ›
button-story = { $count ->
    [2] 两篇合成一份摘要
   *[other] { $count } 篇合成一份摘要
}
button-everybody = 所有人

inline-hint = 在我的名字后面输入链接
inline-title-short = 短摘要
inline-title-normal = 摘要
inline-title-long = 长摘要
inline-reading-title = 还在读取 { $site }
inline-reading-body = 先发送这条消息，几秒后再点它的按钮
inline-read = 显示摘要
inline-none-title = 没有摘要

length-short-names = 短, 简短, 短一点, 精简
length-normal-names = 普通, 中, 中等, 标准, 正常
length-long-names = 长, 长一点, 详细
source-names = 来源, 出处, 原文, 原文链接, 阅读原文, 查看原文, 链接, 消息来源, 信息来源, 新闻来源
furniture-names = 加入, 加入群组, 加入频道, 订阅频道, 关注频道, 讨论, 讨论组, 讨论群, 评论, 查看评论, 群组, 频道, 群聊, 交流群, 我们的频道, 我们的群组, 官网, 网站, 投稿, 投稿爆料, 赞助, 捐赠, 广告, 商务合作, 图片, 视频, 联系我们
talk-help = 帮助, 帮忙, 帮帮我, 怎么用, 怎么使用, 如何使用, 使用方法, 怎么弄, 你能做什么, 你会什么, 你能干什么, 你是谁, 这是什么, 这是干什么的, 命令, 菜单, 教程, 说明
talk-thanks = 谢谢, 谢啦, 谢了, 多谢, 感谢, 辛苦了, 太好了, 太棒了, 真棒, 很好, 不错, 好的, 厉害, 赞

reading = 正在读取 { $site }…
stopped = 已停止。这条消息不会再有回复。如果还是需要摘要，请重新发送。
digested-earlier = 24 小时内，这里已经做过这篇文章的摘要。
more-links = 共有 { $count } 个链接，我读了前 { $limit } 个。其余的请单独发送。
text-may-go-on = 如果正文还有一部分在另一条消息里，Telegram 不会在这里让我看到它。请私聊发给我，或者把我设为本群组的管理员。
waits-its-turn = 一下子发来太多了。{ $seconds } 秒后我会继续，不用重新发送。
left-out = 排队的消息太多了。从这条消息开始，有 { $count } 条没有处理，请过几分钟再重新发送。
not-allowed-here = 这个机器人的管理者没有允许它在本聊天中使用，所以我要退出了。
note-language-unknown = 我没有这种语言的规则，所以要点只是按统计选出来的。
note-truncated = 文章太长，没有读到结尾。
note-teaser = 这篇文章只有开头可以免费阅读（{ $words } 字），摘要也只包括这一部分。

story-articles = { $count } 篇文章
story-shared = 多篇都有报道
story-differ = 说法不一
story-newest = 最新
story-single = 只有一篇提到
story-copy = 文字相同
story-apart = 讲的是另外的事，没有放进这份摘要：
story-none = 这些文章里没有两篇报道同一件事，所以不能合成一份摘要。用 /digest 可以为每篇分别做摘要。
story-alone = 这只是一篇文章，最近两天这里也没有分享过关于这件事的其他内容。请发送 /story 加两个或更多链接。
story-usage = 请发送 /story 加同一件事的几篇文章的链接，或者用 /story 回复一条带有链接的消息或一份摘要：我会列出各篇都报道了什么、哪里说法不一、什么只有一篇提到，以及谁说了什么。
story-before = 这里之前做过这条新闻的摘要：
story-new = 新内容：

find-heading = 包含这些词的摘要：{ $words }
find-usage = 请把关键词写在命令后面，例如：/find 渡轮 码头。我会列出本聊天中包含全部这些词的摘要。
find-none = 本聊天中没有同时包含这些词的摘要：{ $words }。请减少几个词，或者换别的词试试。
find-beginning = 按词的开头查找至少需要 { $least } 个字母：{ $words }。请多写几个字母，或者写出整个词。
recall-too-long = 内容太长，无法查找。请最多写 { $most } 个字符。
recall-more = 还有更多，但翻页按钮放不下这么多词。请减少几个词试试。
quotes-none = 本聊天的摘要里没有引用过叫这个名字的人：{ $words }。请只写姓氏试试，或者发送不带名字的 /quotes 查看最新的。
quotes-empty = 本聊天的摘要里还没有引语。
memory-empty = 还没有可以查找的内容。发一篇文章给我，我就会记住它的摘要。
memory-off = 本聊天关闭了历史记录，所以没有可以查找的内容。可以在 /settings 中打开。
question = 我不回答问题，只列出文章里写的内容。您可以用 /quotes 加名字查看某个人说过什么，用 /find 加关键词查找包含这些词的摘要。
export-title = 本聊天的摘要
export-done = 共 { $count } 份摘要，最新的在最前面。

settings-title = 设置
settings-body = 点按钮即可更改对应的设置。
settings-length-short = 摘要：短，2 个要点
settings-length-normal = 摘要：普通，4 个要点
settings-length-long = 摘要：长，7 个要点
settings-quotes-on = 引语：显示
settings-quotes-off = 引语：隐藏
settings-language = 语言：{ $name }
settings-language-auto = 自动
settings-language-title = 您希望我用哪种语言？
settings-language-body = 自动：文章的语言我会就用它，不会就用发送者的语言。
settings-trigger-asked = 本聊天：仅在有人要求时
settings-trigger-every-link = 本聊天：每个链接
settings-silent-on = 提示音：关
settings-silent-off = 提示音：开
settings-tidy-on = 自动清理临时消息：开
settings-tidy-off = 自动清理临时消息：关
settings-edition-on = 简报：{ $when }
settings-edition-off = 简报：关
settings-memory-days = 历史记录：35 天
settings-memory-year = 历史记录：一年
settings-memory-off = 历史记录：关
settings-memory-title = 摘要要保存多久？
settings-memory-body = 保存下来的内容可以用 /quotes 和 /find 查找，也会写进 /export 的文件。改成更短的时间，会立即删除更早的内容；关闭则全部删除。
settings-back = 返回
settings-done = 完成

edition-off-names = 关, 关闭, 关掉, 取消, 停止, 停, 不
edition-now-names = 现在, 立即, 马上, 立刻
edition-quiet-names = 免打扰, 勿扰, 安静, 静音
edition-zone-names = 时区
edition-every-day-names = 每天, 每日, 天天
edition-weekdays-names = 工作日, 平日
edition-weekend-names = 周末
edition-filler-names = 每, 每周, 在, 和, 从, 早上, 上午, 凌晨
edition-to-names = 到, 至
edition-title = 简报
edition-none-yet = 还没有设置。简报是一条消息，汇总上次简报之后这里分享过的新闻：最重要的在最前面，每条有两句话、最精彩的引语和来源。
edition-how = 在这里选时间，或者直接写：/edition 18:00，/edition 周一 9:00，/edition 工作日 7:30。
edition-next = 下一份：{ $when }。到时候如果没有人分享过内容，就不发送。
edition-stopped = 这里不再发送简报。用 /edition 可以重新开启。
edition-on-every-day = 每天
edition-on-weekdays = 周一至周五
edition-on-weekend = 周六和周日
edition-weekend-days = 6, 7
edition-button-days = 发送日：{ $days }
edition-button-zone = 时区：{ $name }
edition-button-quiet = 免打扰时段：{ $hours }
edition-button-now = 现在发一份
edition-button-off = 关闭
edition-no-quiet = 无
edition-no-zone = 未设置
edition-likely-zones = Asia/Shanghai, America/New_York, America/Los_Angeles, Europe/London, Australia/Sydney
edition-days-title = 在哪几天？
edition-quiet-title = 什么时候不打扰？
edition-quiet-body = 本聊天关注的、本来会立即发来的内容，会等到免打扰时段结束。简报仍按自己的时间发送。其他时段：/edition 免打扰 23:30-8:00。
edition-zone-title = 您那里现在几点？
edition-zone-body = 请点您那里的时间。如果没有，请发送附近大城市的名字，或者与 UTC 的时差：/edition 时区 北京，/edition 时区 +8。
edition-zone-unknown = 我不知道叫“{ $name }”的时区。
edition-zone-which = “{ $name }”有好几个时区。是哪一个？
edition-head = { $date }的简报
edition-sharers = { $count } 人分享
edition-brief = 简讯
edition-left = 另有 { $count } 篇
edition-empty = 上次简报之后，这里没有分享过新内容。

welcome-group = 我为文章做摘要：挑出最关键的句子，并列出谁说了什么，一字不差。用 /digest 回复链接、文字或文件，或者提及我并附上链接；其他时候我不会出声。管理员可以让我为每个链接做摘要：/auto on。更多：/help
welcome-channel = 我为本频道里链接的文章做摘要：挑出最关键的句子，并列出谁说了什么，一字不差。管理员用 /auto on 开启。这条消息会自动消失。
welcome-every-link = 为每个链接做摘要
welcome-settings = 设置

auto-on = 从现在起，我会为每个指向文章的链接做摘要。关闭：/auto off。
auto-blind = 目前 Telegram 只让我看到发给我的消息。请把我设为本群组的管理员，我才能看到链接。
auto-off = 从现在起，我只在有人要求时出声。
auto-usage = 发送 /auto on，我会为这里的每个链接做摘要；发送 /auto off，我只在有人要求时出声。
auto-private = 在私聊中，您发来的内容我都会读，所以不需要开启什么。

follow-usage =
    请发送 /follow 加网站、订阅源或公开频道的地址，例如：/follow example.org
    后面可以写您想看什么：关键词、“短语”、-排除、引语:姓名、5/天。
    想在关注的全部内容里只看一个人：/follow 引语:姓名
follow-heading = 从现在起关注：
follow-last = 最新一条：
follow-mode-at-once = 有新内容会立即发到这里。
follow-mode-edition = 新内容会放进本聊天的简报（/edition）。
follow-words = 只看包含：{ $words }
follow-without = 不看包含：{ $words }
follow-quoted = 只看引用了：{ $words }
follow-a-day = 每天最多 { $count } 篇
follow-at-once = 立即发送
follow-edition = 放进简报
follow-not-after-all = 还是不用了
follow-end = 取消关注
follow-day = 每天：最多 { $count } 篇
follow-day-all = 每天：全部
follow-change = 要换关键词，请用同一个地址和新的关键词再发送一次 /follow。
follow-rests = 已经一周没有回应。我每周检查一次。
follow-ended = 不再关注：{ $title }
follow-gone = { $title } 已经一周没有回应。从现在起我每周检查一次；用 /following 可以取消。
alert-on = 从现在起，这里关注的订阅源只要有文章引用“{ $name }”的话，就会立即发来，放进简报的订阅源也一样。用 /following 可以取消。
alert-title = { $name }的引语
alert-quoted = 引用了：{ $names }
alert-full = 一个聊天最多关注 { $limit } 个人。请先取消一些：/following。
follow-of-names = 来自, 出自
follow-none = 这里还没有关注任何内容。发送 /follow 加网站、订阅源或频道的地址即可开始。
follow-list = 正在关注：{ $count } 个
follow-list-body = 点其中一个即可修改或取消。
follow-quoted-names = 引语, 引用, 发言人
follow-day-names = 天, 日
list-taken = 从现在起关注列表中的 { $count } 个订阅源。新内容会放进简报（/edition）；用 /following 可以逐个修改。
list-known = 之前已经关注：{ $count } 个
list-left = 因为一个聊天最多关注 { $limit } 个而略过：{ $count } 个
list-unusable = 没有可用地址（{ $count } 个）：{ $names }
forget-follows = 不再关注：{ $count } 个。

privacy-title = 我保存什么
privacy-body =
    • 我做过摘要的文章、它们的来源以及是谁要求的，保存 { $days } 天，这样按钮才能使用。之后会删除。
    • 本聊天关注了什么、是谁要求的，以及最近 { $days } 天里由此收到了哪些文章。
    • 本聊天的设置，包括时区和简报的时间。
    • 最近一小时内的长文和相册，只放在内存里，这样用 /digest 回复其中一部分时就能读到全部。
privacy-memory-days = • 摘要的各行内容（标题、要点、引语及说话的人、链接），保存 35 天，供 /quotes、/find 和 /export 使用。可以在 /settings 中更改。
privacy-memory-year = • 摘要的各行内容（标题、要点、引语及说话的人、链接），保存一年，供 /quotes、/find 和 /export 使用。可以在 /settings 中更改。
privacy-memory-off = • 不为 /quotes、/find 和 /export 保存摘要内容：已在 /settings 中关闭。
privacy-end =
    • 除此之外什么都不保存：不保存其他消息，不保存成员的名字，也没有读者名单。

    文字和链接从不写入日志，也不会交给任何人。/forget 会删除保存的关于本聊天的一切。

privacy-aside = 有一个例外：导致我停止运行或者超出我处理能力的内容，会另外保存最多一天，以便查找故障。其中不记录是谁发的、在哪里发的，所以 /forget 删不到它；它会自动消失。

forget-ask = 要删除我保存的关于本聊天的一切吗？包括设置和摘要。旧摘要下面的按钮将不能再用。
forget-yes = 全部删除
forget-no = 保留
forget-kept = 什么都没有删除。
forget-empty = 没有可以删除的内容。
forget-done = 已删除：{ $digests } 份摘要、{ $articles } 篇文章{ $settings ->
    [0] ，没有设置可删
   *[other] 和设置
}。

gave-up = 我试了好几次，每次都出错。请重新发送，或者只发送其中一部分。

error-unforeseen = 我这边出了故障，记录编号是 { $reference }。
error-option-bad = “{ $value }”不能用作“{ $option }”的值。
error-input-empty = 里面没有文字。请发送一篇文章：链接、正文或文件。
error-input-too-short = 这已经很短了（{ $words } 字），没有什么可以省略。
error-input-no-sentences = 这段文字没有标点，我看不出句子在哪里结束。请加上句号再发送。
error-input-too-long = 内容太多，我一次读不完（上限是 { $limit_mb } MB）。请只发送一部分。
error-input-unsupported-media = { $kind ->
    [photo] 这是照片
    [image] 这是图片
    [video] 这是视频
    [voice] 这是语音消息
    [audio] 这是音频文件
    [sticker] 这是贴纸
    [font] 这是字体文件
    [ebook] 这是 Kindle 电子书
    [opendocument] 这是 OpenDocument 文件
    [old_office] 这是旧版 Office 文件
    [rtf] 这是 RTF 文件
    [slides] 这是演示文稿
    [spreadsheet] 这是电子表格
    [binary] 这是二进制文件
    [feed] 这是订阅源
    [data] 这是数据文件
   *[other] 这不是文字
}，我读不了。请发送链接、正文，或者 PDF、Word、EPUB、HTML 或邮件文件。
error-input-archive = 这是压缩包，我不会打开。请解压后把文章发给我。
error-input-damaged-file = 文件已损坏或不完整，我读不了。请重新发送，或者粘贴文字。
error-input-protected-file = 文件有密码或被出售方加了锁。请发送没有加锁的副本，或者粘贴文字。
error-input-swollen-file = 文件解压后太大，我一次读不完。请粘贴您需要的部分。
error-input-scanned-pages = 这个 PDF 的页面都是图片，里面没有文字。请先做文字识别（OCR）再发送，或者粘贴文字。
error-input-feed = 这是订阅源，不是文章。请发送 /follow 加它的地址，有新内容我就会做摘要。
error-input-unsupported-language = 我不知道“{ $language }”是什么语言。请使用两个字母的代码，例如 zh 或 en。
error-input-not-one-story = 这些文章讲的不是同一件事，所以我不合在一起做摘要。请一篇一篇发送。
error-fetch-bad-address = 这不是我能打开的网址。请发送以 https:// 开头的网址。
error-fetch-private-address = { $site } 不是公开的网址，所以我不打开。请改为粘贴文字。
error-fetch-site-unknown = 找不到网站 { $site }。请检查链接有没有写错。
error-fetch-robots-refused = { $site } 点名要求这个机器人不要读取该网页。请把文字粘贴到这里，我来做摘要。
error-fetch-page-missing = 这个网页不存在（网站返回 { $status }）。请检查链接。
error-fetch-page-gone = { $site } 已永久删除这个网页。网页存档里也许还有。
error-fetch-access-denied = { $site } 不让我读取这个网页。请把文字粘贴到这里，我来做摘要。
error-fetch-legally-blocked = 由于法律原因，{ $site } 在我运行的地方不能显示这个网页。如果您能看到，请把文字粘贴到这里。
error-fetch-page-too-large = 这个网页超过 { $limit_mb } MB。请粘贴您需要的部分。
error-fetch-feed-closed = { $site } 上的内容我无法读取：它不是公开的，或者太大。请发送 /follow 加任何人都能读取的订阅源的地址。
error-fetch-redirect-loop = { $site } 不停地把我从一个地址转到另一个地址。请在浏览器中打开网页，再发送那里的链接。
error-fetch-insecure-site = { $site } 无法证明自己的身份（加密有问题），所以我不读取。请改为粘贴文字。
error-fetch-timed-out = { $site } 在 { $seconds } 秒内没有回应。请一分钟后再试。
error-fetch-site-busy = { $site } 现在很忙，要求稍后再访问。请过几分钟再试。
error-fetch-site-broken = { $site } 出了故障（返回 { $status }）。请过几分钟再试。
error-fetch-broken-answer = { $site } 返回的内容我读不了。请再试一次，或者把文字粘贴到这里。
error-fetch-site-down = { $site } 现在无法读取。请过几分钟再试。
error-extract-no-article = 那里没有找到文章，只有菜单和链接。如果您能看到正文，请粘贴过来。
error-extract-index-page = 这个网页列出了很多文章。请打开您要的那一篇，再发送它的链接。
error-extract-pay-wall = 网站只向付费用户显示这篇文章。如果您能看到，请把文字粘贴到这里。
error-extract-login-wall = 网站只向已登录的用户显示这篇文章。如果您能看到，请把文字粘贴到这里。
error-extract-consent-page = 网站要先同意使用 Cookie 才显示文章。请在浏览器中打开，再把文字粘贴到这里。
error-extract-script-page = 这个网页由脚本生成，而我不运行脚本。请把文章的文字粘贴到这里。
error-extract-robot-check = 网站要确认读者是真人，所以没有让我看到文章。请把文字粘贴到这里。
error-extract-video-page = 这个网页是视频，而我只读文字。请发送文章或文字稿。
error-extract-error-page = 网页上只写着内容不存在或出错了。请检查链接。
error-extract-undecodable = 这个内容我无法当作文字来读。请复制文章的文字，粘贴到这里。
error-extract-no-feed = 在 { $site } 没有找到订阅源。请发送 /follow 加订阅源本身、网站首页或公开频道（t.me/名称）的地址。
error-out-of-time = 读取时间太长了。请发送短一些的部分。
error-bot-nothing-to-read = 发一篇文章给我，我来做摘要：链接、正文或文件。
error-bot-nothing-to-read-here = 请用 /digest 回复一条带有链接、文字或文件的消息，或者发送 /digest 加链接。
error-bot-file-too-large = Telegram 只给我 { $limit_mb } MB 以内的文件。请发送小一些的文件。
error-bot-file-gone = Telegram 不再给我这个文件。请重新发送。
error-bot-busy = 现在要读的内容太多了。请一分钟后再试。
error-bot-too-heavy = 内容太多，我读不了。请发送短一些的部分。
error-bot-rate-limited = 一下子发来太多了。请 { $seconds } 秒后再试。
error-bot-digest-expired = 这份摘要已经过期。重新发送文章，就能得到新的摘要。
error-bot-not-yours = 只有要求做这份摘要的人或管理员才能修改它。
error-bot-still-reading = 还在读取。请过几秒再点一次。
error-bot-admins-only = 只有本聊天的管理员才能这样做。
error-bot-bad-button = 我不认识这个按钮。重新发送文章，就能得到新的摘要。
error-bot-cannot-edit = Telegram 不再让我修改这条消息。重新发送文章，就能得到新的摘要。
error-bot-passage-gone = 在聊天中已经找不到这个位置：您的消息被删除或修改过，或者时间太久了。请重新发送文字，新的摘要就能指向那里。
error-bot-bad-schedule = 我看不懂“{ $value }”。例如：/edition 18:00，/edition 周一 9:00，/edition 工作日 7:30，/edition 现在，/edition 关闭。
error-bot-bad-quiet-hours = “{ $value }”不是我认识的时段。例如：/edition 免打扰 22-7，/edition 免打扰 23:30-8:00，/edition 免打扰 关闭。
error-bot-too-many-follows = 本聊天已经关注了 { $limit } 个订阅源。请先取消一些：/following。
error-bot-not-followed = 本聊天已经不再关注这个订阅源。用 /following 可以查看关注了什么。

command-start = 我能做什么，附示例
command-help = 怎么使用我
command-digest = 为链接或您回复的消息做摘要
command-story = 为同一件事的几篇文章做一份摘要
command-quotes = 这里谁说了什么：最新的，或按名字
command-find = 包含某些词的摘要
command-export = 把本聊天的全部摘要导出成文件
command-settings = 长度、引语、语言
command-language = 我使用的语言
command-auto = on：为每个链接做摘要；off：仅在有人要求时
command-edition = 汇总这里分享的新闻：18:00，周一 9:00，关闭
command-follow = 关注网站、订阅源或频道
command-following = 本聊天关注了什么
command-privacy = 我保存什么
command-forget = 删除我保存的关于本聊天的内容

page-status = 机器人 · 在本机运行
page-chat = 聊天
page-messages = 消息列表
page-write = 输入
page-typing = 正在输入…
page-uploading = 正在发送文件…
page-message = 消息
page-placeholder = 文章、链接或文件…
page-send = 发送
page-attach = 发送文件
page-commands = 命令
page-dark = 深色
page-end = 跳到最新消息
page-skip = 跳到输入框
page-lead = 我会挑出文章最关键的句子，并列出谁说了什么，一字不差。
page-text = 粘贴文字
page-text-more = 整页复制也可以：菜单和图片说明会自动去掉。
page-link = 发送链接
page-link-more = 我来打开网页并读取内容。
page-file = 拖入文件
page-file-more = PDF、Word、EPUB、HTML、邮件或文本，最大 20 MB。
page-sample = 试试示例文章
page-small = 所有处理都在本机完成，只会打开您发送的链接。
page-drop = 放到这里
page-today = 今天
page-more = 显示更多
page-less = 收起
page-unfold = 展开全部
page-fold = 收起
page-you = 您
page-keys = 按钮
page-stop = 停止
page-queued = 排队中
page-article = 第 { $done } 篇，共 { $of } 篇
page-pages = 第 { $done } 页，共 { $of } 页
page-close = 关闭
page-shortcuts = 键盘快捷键
page-shortcut-line = 换行
page-shortcut-message = 在消息之间移动
page-shortcut-within = 在消息或列表内移动
page-shortcut-scroll = 滚动聊天
page-shortcut-escape = 关闭已打开的内容
page-shortcut-help = 显示此列表（光标不在输入框时）
page-shortcut-off = 用 ? 打开此列表
page-ready = 摘要已完成
page-copied = 已复制
page-copy-refused = 浏览器不允许复制
page-lost = 连接已断开，正在重试…
page-restoring = 正在恢复以前的摘要…
page-unsent = 未发送：连接不上机器人。它还在运行吗？
page-too-large = { $name } 超过 20 MB，我无法接收这么大的内容。
page-refused = 未发送：机器人没有接受。
page-no-button = 那个按钮已经不在了。
page-source-open = 打开网页并定位到这句话
page-source-close = 关闭文章
page-source-text = 文章正文
page-source-rows = 要点和引语
page-previous = 上一个
page-next = 下一个
page-not-found = 正文中没有找到这句话。
page-not-kept = 这篇文章的正文已经不再保存。重新发送即可在这里阅读。
page-files = 文件
page-remove = 移除
page-download = 下载
page-past = 以前的摘要
page-past-close = 关闭以前的摘要
page-past-search = 搜索以前的摘要
page-past-digests = 摘要
page-past-quotes = 引语
page-past-none = 没有找到。
page-past-more = 显示更早的
