"""Chinese: the words by which a speaker is told. What each table is for: `caseless.py`."""

from __future__ import annotations

from summarizer.languages.speech.base import words
from summarizer.languages.speech.caseless import (
    INSIDE,
    LATIN_NAME,
    PERSON,
    SPOKEN,
    START,
    TERM,
    WHO,
    CaselessSpeech,
    Frame,
    any_of,
    gap,
    names_of,
)

#: Family names; the rare ones are words as well, and count as names only behind a title.
_COMMON, _RARE = names_of("zh")["family"], names_of("zh")["rare"]
_LONG_FAMILY = frozenset(name for name in _COMMON | _RARE if len(name) > 1)
_FAMILY_NAME = any_of(" ".join(_COMMON | _RARE))
_COMMON_FAMILY_NAME = any_of(" ".join(_COMMON))

_HAN = "\u4e00-\u9fff"

#: The characters that foreign names are spelled with.
_SOUNDS = (
    "阿埃艾安昂奥奧巴白拜贝貝本比彼宾賓波伯勃博布查达達大戴丹道德登迪蒂丁杜敦多厄恩尔"
    "爾法范菲费費芬弗福富盖蓋甘戈格根哈海汉漢豪赫亨胡华華怀懷霍基吉加杰傑金卡凯凱坎康"
    "考科克肯库庫拉莱萊兰蘭朗劳勞勒雷里利丽麗莉连連林琳龙龍隆卢盧鲁魯伦倫罗羅洛马馬玛"
    "瑪迈邁麦麥曼芒梅门門蒙米密明莫墨姆穆娜纳納南内內尼妮涅宁寧诺諾努欧歐帕潘庞龐佩彭"
    "皮珀普奇恰钱乔喬切琼瓊邱瑞萨薩塞沙山珊尚绍紹舍圣聖施史什思斯苏蘇索塔泰坦汤湯唐陶"
    "特滕提廷图圖托瓦万萬旺威维維韦韋魏温沃乌烏伍西希锡錫夏谢辛休雅亚亞扬揚耶叶葉伊因"
    "英尤约約扎泽澤詹朱珠宗佐蕾黛茨魔朝顿頓伽桑默热熱日儒蓬孜吾茂策娅婭妲耳古高久保川"
    "岛谷田别別若珥瓜胥茹葡菩玻梵帝狄翰逊遜森勋瑟莎萝茜薇蔻露丝絲琪雪蓓碧娥依兹茲奎夸"
    "娃佳贾賈佛弥彌洪侯哲斐崔耐奈聂赛賽桂捷伏瑙铁津诗陀丘凡帖焦孔斌"
)

#: Those at the head of something: 局长, 队长.
_CHIEFS = " ".join(
    of + chief
    for chief in "长長"
    for of in (
        "局市县縣区區镇鎮乡鄉村州省部司处處科厅廳署院校所站台臺馆館园園社会會行店厂廠队隊"
        "班组組团團连連排营營旅師师军軍舰艦船机機车車事书書员員议議家首学學察道"
    )
)
#: What ends the words for somebody's place or work, before the name.
_ROLE_END = any_of(
    _CHIEFS
    + """
    主任 主席 总统 總統 总理 總理 首相 外相 国王 國王 女王 书记 書記 经理 經理 总裁 總裁
    总监 總監 首席执行官 首席執行官 执行官 執行官 董事 教授 讲师 講師 研究员 研究員 院士 博士
    医生 醫生 医师 醫師 护士 護士 律师 律師 法官 检察官 檢察官 导演 導演 主演 演员 演員 编剧 編劇
    制片人 作家 诗人 詩人 画家 畫家 歌手 作曲家 学家 學家 专家 專家 学者 學者 企业家 企業家
    评论家 評論家 作者 记者 記者 主播 主持人 分析师 分析師 工程师 工程師 设计师 設計師 建筑师
    建築師 教师 教師 老师 老師 教练 教練 主帅 主帥 队员 隊員 前锋 前鋒 中场 后卫 後衛 门将 門將
    选手 選手 球员 球員 运动员 運動員 冠军 冠軍 发言人 發言人 负责人 負責人 创始人 創始人 创办人
    创辦人 联合创始人 候选人 候選人 继承人 传承人 合伙人 经纪人 代理人 联系人 法人 代表 委员 委員
    议员 議員 立委 大使 特使 顾问 顧問 秘书 秘書 干事 幹事 市民 村民 居民 业主 業主 住户 住戶
    学生 學生 同学 同學 研究生 志愿者 志願者 民警 警官 交警 警员 骑手 騎手 司机 司機 店主 老板
    老闆 老板娘 老闆娘 摊主 攤商 商户 商戶 店员 顾客 顧客 游客 遊客 旅客 乘客 消费者 消費者
    目击者 目擊者 家长 家長 母亲 母親 父亲 父親 妻子 丈夫 儿子 兒子 女儿 女兒 哥哥 姐姐 弟弟 妹妹
    爷爷 奶奶 员 員 农户 农民 農民 果农 牧民 渔民 漁民 工人 战士 戰士 上校 中校 少将 少將 上将
    上將 将军 將軍 副总 总编 總編 主编 主編 牧师 牧師 修女 受访者 患者 被告人 原告 当事人 當事人
    爱好者 愛好者 掌门人 带头人 主厨 主廚 大厨 药师 会计 會計 站长 校友 毕业生 畢業生 者 人
    """
)
#: What stands behind a family name and shows that it is one. The first are titles, too.
_TITLES = """
    教授 医生 醫生 医师 醫師 博士 律师 律師 局长 局長 市长 市長 县长 縣長 部长 部長 校长 校長
    院长 院長 主任 书记 書記 经理 經理 总裁 總裁 董事长 董事長 警官 法官 导演 導演 教练 教練
    工程师 工程師 队长 隊長 主席 总统 總統 总理 總理 首相 院士 委员 委員 议员 議員
"""
_HONORIFICS = """
    先生 女士 小姐 太太 老师 老師 师傅 師傅 大爷 大爺 大妈 大媽 阿姨 大叔 奶奶 爷爷 爺爺 同学
    同學 某 某某
"""

#: A character of the words for somebody's place or work.
_NOT_IN_ROLE = (
    "据據对對此说說称稱在的是了着著过過和与與及向把被让讓则則也还還却卻但而不为為因从從由于於自以"
    "这這那其他她我你们們到有如给給就都又并並站该該"
)
_ROLE_CHAR = (
    "(?:在野|对方|對方|对外|對外|和平|自治|为民|目的地|"
    f"(?![{_NOT_IN_ROLE}]|家住)[{_HAN}A-Za-z0-9{TERM}])"
)

_SPEAK = any_of(
    """
    表示 说 說 说道 說道 称 稱 指出 认为 認為 介绍 介紹 强调 強調 告诉 告訴 坦言 回忆 回憶 解释
    解釋 补充 補充 透露 呼吁 呼籲 感慨 感叹 感嘆 回应 回應 回答 答道 直言 写道 寫道 提醒 建议
    建議 警告 承认 承認 否认 否認 宣布 笑称 笑稱 问 問 问道 問道 评价 評價 打趣 抱怨 批评 批評
    谈到 談到 讲 講 寄语 反驳 反駁 喊道 喊 稱讚 称赞 质疑 質疑 主张 主張 预测 預測 分析 描述 形容
    总结 總結 保证 保證 承诺 承諾 重申 声明 聲明 提出 断言 斷言 痛斥 调侃 自嘲 叹道 嘆道 喃喃
    发文 發文 留言 看来 看來 的话 说明 說明 发表 申明 誓言 劝 勸 叮嘱 叮囑 嘱咐 强烈谴责 谴责
    譴責 期待 希望
    """
)
#: What may stand between a name and the rest of a sentence, by which the end of the name is seen.
_AFTER_NAME = (
    f"(?=[，。：、；（(！？:,”」』\\s{SPOKEN}{TERM}]|\\Z|{_SPEAK}|(?:在|对|對|向|则|則|也|还|還|却|卻|和|与|與|及|的|是|"
    "于|於|就|等|从|從|日前|昨|近日|近期|今|周[一二三四五六日天]|週[一二三四五六日天]|星期|上午|下午|当天|當天|随后|隨後|"
    "赛后|赛前|賽後|笑|哽|一边|感|打|接受|通过|透过|曾|已|将|將|终于|終於|都|均|只|先|才|便|为|為|以|因|表达|表露|开始|率|发布|发文|發文|發佈|出席|出任|当|當|再|又|同时|并|並|"
    "进一步|特别|特別|补|反复|如是|这样|這樣|如此|没|沒|不|有|致|访|訪|来|來|去|站|坐|看|听|聽|到|把|被|让|讓|给|給|领|領|獲|获|走|[一二三四五六七八九十0-9]))"
)
#: A character of a given name: none that stands between a name and a verb.
_GIVEN = (
    "(?![则則也还還却卻曾已将將對对向在说說称稱没沒不並并又再就从從被都均只仅僅亦便才先来來]"
    f"|终于|終於)[{_HAN}]"
)
_NAME = (
    f"(?!{_SPEAK}|{_FAMILY_NAME}{any_of(_HONORIFICS)}){_FAMILY_NAME}"
    f"(?:{_GIVEN}(?!{_SPEAK}){_GIVEN}{_AFTER_NAME}|{_GIVEN}{_AFTER_NAME})"
)
_FOREIGN = f"[{_SOUNDS}]{{2,6}}{_AFTER_NAME}"
#: The parts of a foreign name; the words of a title before it are none.
_DOTTED = (
    f"(?:(?!{_ROLE_END}|[{_NOT_IN_ROLE}])[{_HAN}]){{1,7}}"
    f"(?:[·・•][{_HAN}]{{1,5}}?){{1,3}}{_AFTER_NAME}"
)
#: The same where its first part may begin within other words.
_SOUNDED = f"(?:(?!{_ROLE_END})[{_SOUNDS}]){{1,7}}(?:[·・•][{_HAN}]{{1,5}}?){{1,3}}{_AFTER_NAME}"
_NOT_INSIDE = f"(?<![{_HAN}])"

#: Ends of words that look like names and are none: 高层, 单位.
_NO_NAME_END = (
    "方会會人者们們員员家主民部局院厅省市县州国國府社報报司業业企行室層层界團团队隊"
    "众眾友客士属媒台网店章中时時上内外后後前此来來多是该該位"
)

_LONG_ROLE = f"(?P<role>{_ROLE_CHAR}{{0,20}}{_ROLE_END})"
_ROLE = f"(?P<role>{_ROLE_CHAR}{{0,20}}?{_ROLE_END})"
#: What stands behind a name without title: a verb of speech, or an age.
_SHOWS_NAME = (
    f"(?=(?:则|則|也|还|還|却|卻|曾|笑着|笑著)?{_SPEAK}|一边|一邊|[（(]化名[）)]|"
    "[，（(]?今年|[，（(][0-9一二三四五六七八九十]{1,4}岁)"
)

_PEOPLE = (
    # 美国总统约翰·哈珀
    f"(?=[^·・•。\n]{{1,40}}[·・•]){_LONG_ROLE}(?P<name>{_DOTTED})",
    f"(?=[^·・•。\n]{{1,7}}[·・•])(?P<name>{_NOT_INSIDE}{_DOTTED}|{_SOUNDED})",
    # 市交通局局长周建平, 首席执行官 Ada Moreno, 法国总统勒梅尔
    f"{_ROLE}(?P<name>{_NAME}|\\s?{LATIN_NAME}|{_FOREIGN})",
    # 市民王女士
    (
        f"(?:{_ROLE}|{_NOT_INSIDE})(?P<name>{_COMMON_FAMILY_NAME}[{_HAN}]{{0,2}}?)"
        f"(?P<title>{any_of(_HONORIFICS)})"
    ),
    # 郑医生, 周建平局长; a name of two characters may be a word or a place: 安保队长, 武汉市长
    (
        f"(?:{_ROLE}|{_NOT_INSIDE})(?P<name>{_COMMON_FAMILY_NAME}(?:[{_HAN}]{{2}})?)"
        f"(?<![市省县縣州国國镇鎮村乡鄉区區院校部局])(?P<title>{any_of(_TITLES)})"
    ),
    # 李伟告诉
    (
        f"{_NOT_INSIDE}(?P<name>{_COMMON_FAMILY_NAME}[{_HAN}]{{1,2}}?)(?<![{_NO_NAME_END}])"
        f"{_SHOWS_NAME}"
    ),
)

#: A person who is the subject: 李明的妻子 and 李明等 are others.
_SUBJECT = f"{WHO}(?![的等和与與及、]|夫妇|夫婦|一家|{PERSON})(?:[（(][^（）()]{{1,20}}[）)])?"
#: Others who may be the subject of a verb that stands behind a person.
_OTHERS = any_of(
    """
    同事 公司 部门 部門 方面 负责人 負責人 工作人员 工作人員 发言人 發言人 专家 專家 网友 網友
    妻子 丈夫 母亲 母親 父亲 父親 律师 律師 家属 家屬 警方 官方 有媒体 外媒 家媒体 媒体报道 报道
    報導 公告 通报 有人 他们 他們 她们 人士 法院 政府 委员会 机构 對方 对方
    """
)
#: What follows a comma between a subject and its verb: no new subject.
_GOES_ON = (
    "在|对|對|向|就|并|並|也|还|還|则|則|又|再|更|同时|同時|进一步|進一步|特别|特別|笑|面对|面對|针对|"
    f"針對|谈|談|以|通过|透過|随后|隨後|曾|一边|一邊|他|她|[0-9一二三四五六七八九十]{{1,4}}[岁歲]|[{_HAN}]{{2,4}}地|{_SPEAK}"
)
#: What stands between a subject and its verb.
_ON_THE_WAY = f"(?:(?!{_OTHERS}|[，,](?!{_GOES_ON})){INSIDE}){{0,40}}?"
_HE = f"(?:{START}|[，,])(?:但|而|不过|不過)?(?P<he>[他她])"
_VERB = f"{_SPEAK}(?:道|说|說|称|稱|记者|記者|大家|他|她|我们|媒体|，|,)*"

#: The rest of a sentence whose verb belongs to the quotation before it: it leads into no other
#: one, unless that follows at once and goes on with the same words.
_NO_LEAD_IN = (
    f"(?:(?!{PERSON}|[：:，,。{SPOKEN}{TERM}])[^\n]){{0,16}}?(?=[。！？!?；;]|\\Z|\\s|[，,][{SPOKEN}{TERM}]|"
    f"[，,](?![^。\n]{{0,80}}[{SPOKEN}{TERM}]))"
)
#: What stands behind words that are quoted within a sentence, and not behind a name in marks.
_WHOLE = f"(?:(?<={SPOKEN})|(?=[，。；;！？!?、\\s]|\\Z))"

_FRAMES = (
    # 李明表示：“…”
    Frame(f"{_SUBJECT}{_ON_THE_WAY}{_VERB}[：:]\\s*"),
    Frame(f"{_SUBJECT}{_ON_THE_WAY}{_VERB}", _WHOLE),
    # 李明：“…”, 李明有些担心：“…”, but not: 李明看到墙上写着：“…”
    Frame(f"{_SUBJECT}{_ON_THE_WAY}(?<![写寫印刻挂掛贴貼]着)(?<!显示)(?<!标语)[：:]\\s*"),
    # 他说：“…”
    Frame(f"{_HE}{_ON_THE_WAY}{_VERB}[：:]\\s*"),
    Frame(f"{_HE}{_ON_THE_WAY}{_VERB}", _WHOLE),
    # “…”李明说。 but not: “…”李明说：“…”, and not: 有人问：“…”李明说
    Frame("(?<![：:])", f"[，,]?{gap(20)}{_SUBJECT}{_ON_THE_WAY}{_SPEAK}{_NO_LEAD_IN}"),
    Frame("(?<![：:])", f"[，,]?(?P<he>[他她]){_ON_THE_WAY}{_SPEAK}{_NO_LEAD_IN}"),
    # 李明表示，这是“…”
    Frame(f"{_SUBJECT}{_ON_THE_WAY}{_SPEAK}{gap(30)}", _WHOLE),
    Frame(
        f"{_HE}{_ON_THE_WAY}{_SPEAK}{gap(30)}",
        _WHOLE,
    ),
    # 并称“…”
    Frame(f"[，,](?:并|並|还|還|同时|同時|更|又|但|却|卻)+{_SPEAK}{gap(12)}", _WHOLE),
)

SPEECH = CaselessSpeech(
    people=_PEOPLE,
    no_names=words(
        """
        高层 单位 方面 金融 常务 成员 包括 安理 韩国 韓國 乌克兰 烏克蘭 伊朗 古巴 莫斯科 武汉
        武漢 江苏 江蘇 江西 宁夏 寧夏 安徽 云南 雲南 马里 馬里 汤加 蒙古 苏联 蘇聯 苏丹 蘇丹
        安哥拉 安卡拉 戴姆勒 罗马 羅馬 黎巴嫩 文莱 毕马威 安永 高盛 雷诺 苏宁 安踏 康师傅 江淮
        马士基 温氏 古驰 蒙牛 伊利 陶氏 施工 安保 安全 强生 索尼 钱塘 左右 普遍 明确 明確 严正
        严肃 全面 多次 连声 连日 相继 万分 单独 时常 经常 高兴 高声 高度 安静 平静 平时 曾任 严重
        严厉 公开
        """
    ),
    honorifics=words(_HONORIFICS),
    object_before="对|對|向|和|与|與|同|跟|给|給|被|把|让|讓|请|請|告诉|告訴|采访|問|问",
    object_behind="的",
    frames=_FRAMES,
    family_first=True,
    titled_family_names=True,
    long_family_names=_LONG_FAMILY,
)
