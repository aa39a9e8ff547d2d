"""Chinese: the words by which a speaker is told. What each table is for: `caseless.py`."""

from __future__ import annotations

from summarizer.languages.speech.base import words
from summarizer.languages.speech.caseless import (
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
# atomic: 欧阳 is never 欧 with the given name 阳
_FAMILY_NAME = f"(?>{any_of(' '.join(_COMMON | _RARE))})"
_COMMON_FAMILY_NAME = f"(?>{any_of(' '.join(_COMMON))})"

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
    "夫切代班保鲍鮑邦柴彻徹楚贡貢圭郭惠坚堅黎列良吕呂毛默木嫩派匹青屈茹申朔藤汀翁武肖欣延智卓爱愛缪岛谷田别別若珥瓜胥茹葡菩玻梵帝狄翰逊遜森勋瑟莎萝茜薇蔻露丝絲琪雪蓓碧娥依兹茲奎夸"
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
    主任 主席 总统 總統 总理 總理 首相 外相 国王 國王 女王 书记 書記 经理 經理 总裁 總裁 总监 總監
    首席执行官 首席執行官 执行官 執行官 财务官 財務官 运营官 營運官 技术官 技術官 指挥官 指揮官
    外交官 執行長 財務長 營運長 CEO CFO COO CTO CMO
    董事 教授 讲师 講師 研究员 研究員 院士 博士 医生 醫生 医师
    醫師 护士 護士 律师 律師 法官 检察官 檢察官 导演 導演 主演 演员 演員 编剧 編劇 制片人 作家 诗人
    詩人 画家 畫家 歌手 作曲家 学家 學家 专家 專家 学者 學者 企业家 企業家 评论家 評論家 作者 记者
    記者 主播 主持人 分析师 分析師 工程师 工程師 设计师 設計師 建筑师 建築師 教师 教師 老师 老師
    教练 教練 主帅 主帥 队员 隊員 前锋 前鋒 中场 后卫 後衛 门将 門將 选手 選手 球员 球員 运动员
    運動員 冠军 冠軍 发言人 發言人 负责人 負責人 创始人 創始人 创办人 创辦人 联合创始人 候选人
    候選人 继承人 传承人 合伙人 经纪人 代理人 联系人 法人 代表 委员 委員 议员 議員 立委 大使 特使
    顾问 顧問 秘书 秘書 干事 幹事 市民 村民 居民 业主 業主 住户 住戶 学生 學生 同学 同學 研究生
    志愿者 志願者 民警 警官 交警 警员 骑手 騎手 司机 司機 店主 老板 老闆 老板娘 老闆娘 摊主 攤商
    商户 商戶 店员 顾客 顧客 游客 遊客 旅客 乘客 消费者 消費者 目击者 目擊者 家长 家長 母亲 母親
    父亲 父親 妻子 丈夫 儿子 兒子 女儿 女兒 哥哥 姐姐 弟弟 妹妹 爷爷 奶奶 员 員 农户 农民 農民 果农
    牧民 渔民 漁民 工人 战士 戰士 上校 中校 少将 少將 上将 上將 将军 將軍 副总 总编 總編 主编 主編
    牧师 牧師 修女 受访者 患者 被告人 原告 当事人 當事人 养殖户 專業戶 专业户 贫困户 个体户 爱好者
    愛好者 掌门人 带头人 主厨 主廚 大厨 药师 会计 會計 站长 校友 毕业生 畢業生 者 人 主角 配角 投手
    捕手 射手 水手 鼓手 国手 國手 高手 能手 助理 助手 技师 技師 厨师 廚師 摄影师 攝影師 魔术师
    理发师 法师 农艺师 工匠 石匠 木匠 铁匠 画师 歌迷 球迷 影迷 摊贩 攤販 小贩 菜农 花农 茶农 蜂农
    棉农 瓜农 导游 導遊 网友 網友 朋友 室友 队友 隊友 网红 博主 楼主 房东 房東 屋主 失主 船主 雇主
    车主 車主 机主 食客 熟客 常客 访客 乘务 空姐 月嫂 保姆 保安 门卫 門衛 前卫 中卫 边锋 中锋 邊鋒
    主将 主將 名将 名將 老将 老將 小将 影星 球星 歌星 童星 明星 主理人 总编辑 編輯 编辑 记录员 监事
    監事 理事 馆员 秘书长 董秘 总设计师 科学家 科學家 岳父 岳母 外公 外婆 祖父 祖母 婆婆 媳妇 女婿
    孙子 孫子 孙女 孫女 外甥 侄子 叔叔 伯伯 舅舅 姑姑 阿姨 弟子 徒弟 师傅 師傅 师父 師父 恩师
    班主任 导师 導師 家教 园丁 花匠 义工 義工 社工 职工 職工 员工 員工 矿工 民工 清洁工 环卫工 电工
    焊工 钳工 新兵 老兵 士兵 伤者 幸存者 亲历者 见证者 旅伴 酋长 领队 領隊 领袖 領袖 党魁 黨魁 首领
    主任委员 召集人 主持 司仪 主管 专员 專員 特派员 总召 總召 党鞭 党首 黨首 老大 评委 評委 裁判
    棋手 骑师 骑士 车手 車手 舵手 船员 机长 機長 空乘
    """
)
#: What stands behind a family name and shows that it is one. The first are titles, too.
_TITLES = """
    教授 医生 醫生 医师 醫師 博士 律师 律師 局长 局長 市长 市長 县长 縣長 部长 部長 校长 校長
    院长 院長 主任 书记 書記 经理 經理 总裁 總裁 董事长 董事長 警官 法官 导演 導演 教练 教練
    工程师 工程師 队长 隊長 老人 主席 总统 總統 总理 總理 首相 院士 委员 委員 议员 議員
"""
_HONORIFICS = """
    先生 女士 小姐 太太 老师 老師 师傅 師傅 大爷 大爺 大妈 大媽 阿姨 大叔 奶奶 爷爷 爺爺 同学
    同學 大哥 大姐 大嫂 大娘 大伯 大婶 大嬸 老伯 老汉 老漢 婆婆 伯伯 叔叔 伯母 嫂子 法师 某 某某
"""

#: A character of the words for somebody's place or work.
_NOT_IN_ROLE = (
    "据據对對此说說称稱在的是了着著过過和与與及向把被让讓则則也还還却卻但而不为為因从從由于於自以"
    "这這那其他她我你们們到有如给給就都又并並站该該"
)
_ROLE_CHAR = (
    "(?:住房和城乡|工业和信息化|资源和社会|文化和旅游|发展和改革|规划和自然|在野|有限|埃及|普及|的士|反对|反對|对方|對方|对外|對外|和平|自治|为民|目的地|"
    f"(?![{_NOT_IN_ROLE}]|家住|(?<!申)[请請](?![赛賽]))[{_HAN}A-Za-z0-9{TERM}])"
)

#: A day of the week, which begins as the family name 周 does.
_WEEKDAY = "[周週][一二三四五六日天]"

_SPEAK = any_of(
    """
    表示 说(?![法客教]) 說(?![法客教]) 说道 說道 称(?![号谓职]) 稱(?![號謂職]) 指出 认为 認為 介绍
    介紹 强调 強調 告诉 告訴 坦言 回忆 回憶 解释 解釋 补充 補充 透露 呼吁 呼籲 感慨 感叹 感嘆 回应
    回應 回答 答道 直言 写道 寫道 提醒 建议 建議 警告 承认 承認 否认 否認 宣布 笑称 笑稱 笑答 笑道
    笑言 问(?![题候卷责世]) 問(?![題候卷責世]) 问道 問道 评价 評價 打趣 抱怨 批评 批評 谈到 談到
    讲(?![话座究台解堂坛]) 講(?![話座究台解堂壇]) 寄语 反驳 反駁 喊道 喊 稱讚 称赞 质疑 質疑 主张
    主張 预测 預測 分析 描述 形容 总结 總結 保证 保證 承诺 承諾 重申 声明 聲明 提出 断言 斷言 痛斥
    调侃 調侃 自嘲 叹道 嘆道 喃喃 反击 反擊 痛批 力挺 盛赞 盛讚 追问 追問 反问 反問 质问 質問
    补充道 插话 插話 接话 接話 吐槽 念叨 嘀咕 吐露 表态 表態 指责 指責 抨击 抨擊 驳斥 駁斥 宣称
    宣稱 声称 聲稱 判断 判斷 估计 估計 预计 預計 推测 推測 怀疑 懷疑 担心 擔心 觉得 覺得 相信 记得
    記得 感叹道 哽咽 苦笑 叹气 嘆氣 呼喊 喊话 喊話 告诫 告誡 敦促 要求 发文 發文 留言 看来 看來
    的话 说明 說明 发表 申明 誓言 转述 轉述 裁示 讳言 諱言 辩称 辯稱 供述 供称 供稱
    嘟囔 打招呼 招呼 解读 解讀 嘲讽 嘲諷 概括 附和 赞叹 讚嘆 疾呼 放言 扬言 揚言 劝 勸
    叮嘱 叮囑 嘱咐 强烈谴责 谴责 譴責 期待 希望
    """
)
#: What follows a name in a sentence, by which the end of the name is seen.
_FOLLOWING = any_of(
    """
    此前 先前 早前
    在 对 對 向 则 則 也 还 還 却 卻 和 与 與 及 的 是 于 於 就 等 从 從 日前 昨 近日 近期 今
    周[一二三四五六日天] 週[一二三四五六日天] 星期 上午 下午 当天 當天 随后 隨後 赛后 赛前 賽後 笑
    哽 一边 感 打 接受 通过 透过 曾 已 将 將 终于 終於 都 均 只 先 才 便 为 為 以
    因(?:为|為|此|涉|病|伤|傷|故) 表达 表露 开始 率 发布 发文 發文 發佈 出席 出任 当 當 再 又 同时
    并 並 进一步 特别 特別 补 反复 如是 这样 這樣 如此 没 沒 不 有 致 访 訪 来 來 去 站 坐 看 听 聽
    到 把 被 让 讓 给 給 领 領 獲 获 走 刚 剛 透過 谢幕 謝幕 映后 映後 事后 事後 会后 會後 课后
    散会 沉默 停顿 停頓 坦率 面对 面對 面带 拿 握 捧 指着 指著 摆 擺 摇 搖 耸 聳 微笑 抬 低 叹 嘆
    含 流 哭 蹲 跪 躺 靠 拍 擦 抹 抱 带 帶 提 望 满脸 滿臉 满怀 红着 紅著 气得 氣得 激动 激動 兴奋
    興奮 高兴 高興 愤怒 憤怒 无奈 無奈 很 十分 非常 正在 仍 依然 依旧 常 经常 總 总 一直 连声 連聲
    连连 连夜 点头 點頭 隨即 随即 立即 立刻 馬上 马上 自己 本人 夫妇 夫婦 后来 後來 最后 最後 写 寫
    做 用 批 抨 找 深 认 認 已经 昨晚 今晨 今早 现 現 主动 主動 严肃 嚴肅 回到 前往 来到 來到 出生
    毕业 畢業 谢 謝 请 請 要 想 能 会 會 得知 获悉 独自 獨自
    """
)
#: A sign, or a number, after which no name goes on.
_STOP = f"[，。：、；（(！？:,”」』\\s{SPOKEN}{TERM}一二三四五六七八九十0-9０-９]"
_AFTER_NAME = f"(?={_STOP}|\\Z|{_SPEAK}|{_FOLLOWING}|[{_HAN}][着著])"
#: A character of a given name: none that stands between a name and a verb.
_GIVEN = (
    f"(?!{_WEEKDAY})"
    "(?![则則也还還却卻曾已将將對对向在说說称稱没沒不並并又再就从從被都均只仅僅亦便才先来來地得了着著]"
    f"|终于|終於)[{_HAN}]"
)
#: Ends of words that look like names and are none: 高层, 单位.
_NO_NAME_END = (
    "方会會人者们們員员家主民部局院厅省市县州国國府社報报司業业企行室層层界團团队隊"
    "众眾友客士属媒台网店章中时時上内外后後前此来來多是该該位"
)

#: The characters of given names.
_NAMING = "".join(sorted(names_of("zh")["given"]))
#: What begins the next word rather than ends a name, though it stands in names, too.
_NEXT_WORD = any_of(
    """
    之 代 传 发 均 展 影 惜 成 才 时 時 望 来 正 清 照 生 直 盼 真 笑 简 經 细 经 聞 闻 觅 觉 起 达
    迅 迎 进 连 选 連 進 達 長 长 际 随 难 難 高 和 立即 立刻 立马 立馬 刚刚 剛剛 刚从 剛從 刚到
    刚在 明确 明確 特别 特別 特地 安静 安靜 平静 平靜 一直 一边 一邊 一脸 一臉 一家 先后 先後 首先
    周[一二三四五六日天] 週[一二三四五六日天]
    坚持 堅持 坚决 堅決 坚信 堅信 永远 永遠 远在 遠在 同意 诚恳 誠懇 如今 如是
    """
)
#: Two characters that show themselves as a given name, whatever follows.
_PLAIN = (
    f"(?:[{_NAMING}](?!{_SPEAK}|{_NEXT_WORD})[{_NAMING}]|"
    "向[阳陽东東红紅荣榮明华華军軍斌辉輝南群党黨晨丽麗前])"
)
#: What ends the name of a place rather than that of a person.
_PLACE = "区區市县縣镇鎮村路街局部厅廳院校馆館站店厂廠园園楼樓桥橋"
#: One character, or two of which one stands in no list: the next word must show the end.
_DOUBTFUL = (
    f"(?!{_SPEAK})[{_NAMING}](?![{_NAMING}因二三五六七八九]){_AFTER_NAME}|"
    f"{_GIVEN}(?!{_SPEAK}){_GIVEN}(?<![{_PLACE}]){_AFTER_NAME}|{_GIVEN}{_AFTER_NAME}"
)
_NAME = (
    f"(?!{_WEEKDAY})(?!{_SPEAK}|{_FAMILY_NAME}{any_of(_HONORIFICS)}){_FAMILY_NAME}"
    f"(?:(?!{_SPEAK}){_PLAIN}|{_DOUBTFUL})"
)
#: What somebody is called among friends: 小柯, 老徐, 阿明.
_NICKNAME = f"[小老阿](?![人师師板年家组組区區学學朋孩])[{_HAN}]{_AFTER_NAME}"
_FOREIGN = f"[{_SOUNDS}]{{2,6}}{_AFTER_NAME}"
_LONG_FOREIGN = f"[{_SOUNDS}]{{4,7}}{_AFTER_NAME}"
#: The last part of a foreign name: up to a word that may follow, or as far as it is spelled so.
_LAST_PART = (
    f"[·・•](?:[{_SOUNDS}]{{1,6}}?{_AFTER_NAME}|[{_SOUNDS}]{{2,6}}(?![{_SOUNDS}])|"
    f"[{_HAN}]{{1,5}}?{_AFTER_NAME})"
)
#: The parts of a foreign name; the words of a title before it are none.
_DOTTED = (
    f"(?:(?!{_ROLE_END}|[{_NOT_IN_ROLE}])[{_HAN}]){{1,7}}"
    f"(?:[·・•][{_HAN}]{{1,5}}?){{0,2}}{_LAST_PART}"
)
#: The same where its first part may begin within other words.
_SOUNDED = f"(?:(?!{_ROLE_END})[{_SOUNDS}]){{1,7}}(?:[·・•][{_HAN}]{{1,5}}?){{0,2}}{_LAST_PART}"
_NOT_INSIDE = f"(?<![{_HAN}])"
#: The same, or behind the words that tell of somebody: 卖鱼的, 这是.
_BEGIN = f"(?:(?<![{_HAN}])|(?<=[的是由]))"

#: Where such words may begin: every stretch of them is read once.
_ROLE_BEGIN = f"(?:(?<=[{_NOT_IN_ROLE}])|(?<![{_HAN}A-Za-z0-9{TERM}]))"
_LONG_ROLE = f"(?P<role>{_ROLE_BEGIN}{_ROLE_CHAR}{{0,40}}{_ROLE_END})"
_ROLE = f"(?P<role>{_ROLE_BEGIN}{_ROLE_CHAR}{{0,40}}?{_ROLE_END})"
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
    f"{_ROLE}[ 　]?(?P<name>{_LONG_FOREIGN}|{_NAME}|{_NICKNAME}|{LATIN_NAME}|{_FOREIGN})",
    # 地区主管莫耶提（Moeti）
    f"(?:{_ROLE}|{_BEGIN})(?P<name>[{_SOUNDS}{_NAMING}]{{2,6}})(?=[（(][A-Z])",
    # 市民王女士
    (
        f"(?:{_ROLE}|{_BEGIN})(?P<name>{_COMMON_FAMILY_NAME}[{_HAN}]{{0,2}}?)"
        f"(?P<title>{any_of(_HONORIFICS)})"
    ),
    # 郑医生, 周建平局长; a name of two characters may be a word or a place: 安保队长, 武汉市长
    (
        f"(?:{_ROLE}|{_BEGIN})(?P<name>{_COMMON_FAMILY_NAME}(?:{_PLAIN})?)"
        f"(?<![市省县縣州国國镇鎮村乡鄉区區院校部局])(?P<title>{any_of(_TITLES)}(?![生后後]))"
    ),
    # 李伟告诉
    (
        f"{_NOT_INSIDE}(?!{_WEEKDAY})"
        f"(?P<name>{_COMMON_FAMILY_NAME}[{_HAN}]{{1,2}}?)(?<![{_NO_NAME_END}])"
        f"{_SHOWS_NAME}"
    ),
    # 卖鱼的耿大勇先, Ada Moreno
    f"{_BEGIN}(?P<name>{_COMMON_FAMILY_NAME}{_PLAIN}){_AFTER_NAME}",
    f"(?P<name>{LATIN_NAME})",
)

#: What ends the name of a body that speaks.
_BODY_END = any_of(
    """
    局 部 委 厅 廳 署 院 处 處 委员会 委員會 协会 協會 学会 學會 联合会 聯合會 商会 商會 基金会
    基金會 工会 工會 公司 集团 集團 大学 大學 银行 銀行 组织 組織 联盟 聯盟 俱乐部 俱樂部 使馆 使館
    总部 總部 政府 中心 机构 機構
    """
)
_BODY = any_of(
    "红十字会 紅十字會 白宫 白宮 国务院 國務院 行政院 外交部 教育部 国防部 國防部 联合国 聯合國"
)
#: What begins the words for a body without saying which, and what is none.
_NO_BODY = any_of(
    """
    该 該 本 这 這 那 某 各 多 一 两 兩 几 幾 其 我 他 她 你 有 相关 相關 当地 當地 对方 對方 上级
    全 部分 不少 许多 許多 大多 所有 任何 每
    """
)
#: Those who speak for no body by that name: 家属方面.
_SIDES = any_of("家属 家屬 校方 店方 院方 警方 业内 業內 业界 業界 官方 市场 市場 专家 專家")
#: When, and by what: words between a body and its verb.
_WHEN = (
    any_of(
        """
        今天 昨天 今日 昨日 日前 近日 随后 隨後 此前 当天 當天 当晚 當晚 上午 下午 晚间 晚間 目前
        对此 對此
        """
    )
    + f"|[上下]?{_WEEKDAY}|[一二三四五六七八九十0-9]{{1,3}}[年月日号號]"
)
_BY = f"官方微博|官微|则|則|也|还|還|就|已|均|都|{_WHEN}|[在于於][^，。\n]{{1,16}}[中上里裡]"
_BODIES = (
    # 市环保局在通报中表示
    (
        f"(?:{START}|(?<=[，,]))\\s*(?:{_WHEN}){{0,4}}[，,]?"
        f"(?P<name>(?!{_NO_BODY})(?:{_ROLE_CHAR}{{2,16}}?{_BODY_END}|{_BODY}))"
        f"(?=(?:{_BY}){{0,4}}(?:{_SPEAK}|[发發][布佈出]|通[报報]))"
    ),
    # 东海船厂方面回应称
    (
        f"(?:{START}|(?<=[，,]))\\s*(?:{_WHEN}){{0,4}}[，,]?"
        f"(?P<name>(?!{_NO_BODY}|{_SIDES}){_ROLE_CHAR}{{2,12}}?)(?=方面(?:{_BY}){{0,4}}{_SPEAK})"
    ),
)

#: A person who is the subject: 李明的妻子 and 李明等 are others.
_SUBJECT = (
    f"{WHO}(?:方面)?(?![的等和与與及、]|夫妇|夫婦|一家|{PERSON})(?:[（(][^（）()]{{1,20}}[）)])?"
)
#: Others who may be the subject of a verb that stands behind a person.
_OTHERS = "(?<![在的则則也发發布出])(?:公告|通报|通報)|官方(?!微博|网站|網站)|" + any_of(
    """
    同事 公司 部门 部門 方面 负责人 負責人 工作人员 工作人員 发言人 發言人 专家 專家 网友 網友 妻子
    丈夫 母亲 母親 父亲 父親 律师 律師 家属 家屬 警方 有媒体 外媒 家媒体 媒体报道 报道 報導 有人
    他们 他們 她们 人士 法院 政府 委员会 机构 對方 对方
    """
)
#: Words for a time, at the start of a sentence.
_TIMES = any_of(
    """
    后来 後來 随后 隨後 如今 现在 現在 当时 當時 当晚 當晚 当天 當天 那天 昨天 昨晚 今天 今晨 今早
    近日 日前 上周 上週 上个月 上個月 去年 前年 事后 事後 会后 會後 赛后 賽後 之后 之後 最后 最後
    同时 同時 此外 另外 其间 期间
    """
)
#: What follows a comma between a subject and its verb: no new subject.
_GOES_ON = (
    any_of(
        """
        在 对 對 向 就 并 並 也 还 還 则 則 又 再 更 同时 同時 进一步 進一步 特别 特別 笑 面对 面對
        针对 只 便 才 却 卻 仍 突然 忽然 转身 轉身 然后 然後 接着 接著 随即 隨即 立即 马上 馬上 没
        沒 不 未 得知 看到 看着 看著 听 聽 望 为 為 因 把 将 將 用 指着 指著 摆 擺 拍 红着 紅著 含
        流 哭 苦 低 抬 叹 嘆 摇 搖 耸 聳 針對 谈 談 以 通过 透過 随后 隨後 曾 一边 一邊 他 她
        """
    )
    + f"|[0-9一二三四五六七八九十]{{1,4}}[岁歲]|[{_HAN}]{{2,4}}地|{_SPEAK}"
)
#: What stands between a subject and its verb.
_ON_THE_WAY = gap(40, unless=f"{_OTHERS}|[，,](?!{_GOES_ON})")
_HE = f"(?:{START}|[，,])(?:但|而|不过|不過|{_TIMES})?[，,]?(?P<he>[他她])(?![的们們])"
_VERB = f"{_SPEAK}(?:道|说|說|称|稱|记者|記者|大家|他|她|我们|媒体|，|,)*"

#: The rest of a sentence whose verb belongs to the quotation before it: it leads into no other
#: one, unless that follows at once and goes on with the same words.
_NO_LEAD_IN = (
    f"(?:(?!{PERSON}|[：:，,。{SPOKEN}{TERM}])[^\n]){{0,16}}?(?=[。！？!?；;]|\\Z|\\s|[，,][{SPOKEN}{TERM}]|"
    f"[，,](?![^。\n]{{0,80}}[{SPOKEN}{TERM}])|[，,](?=[^。：\n{PERSON}]{{1,80}}，[{SPOKEN}{TERM}]))"
)
#: What stands behind words that are quoted within a sentence, and not behind a name in marks.
_WHOLE = f"(?:(?<={SPOKEN})|(?=[，。；;！？!?、\\s]|\\Z))"

#: What stands between a verb and words within its sentence: nobody else's verb.
_ON_TO_QUOTE = gap(90, unless=f"(?:{_OTHERS})[{_HAN}]{{0,4}}?{_SPEAK}")
#: Who speaks: a person, or he or she.
_SPEAKER = f"(?:{_SUBJECT}|{_HE})"
#: A quotation of more than three characters, with its marks.
_LONG_TERM = TERM * 6
#: Verbs that give a thing another name: who likens says the words.
_LIKENED = any_of(
    """
    比作 比喻为 比喻為 称为 稱為 称之为 稱之為 称作 稱作 形容为 形容為 描述为 描述為 概括为 概括為
    视为 視為 评价为 評價為 归结为 歸結為 斥为 斥為 誉为 譽為
    """
)
#: What a speaker does, between the words and the end of a short sentence or more of the words.
_DEED = f"[^，,。！？\n{PERSON}{SPOKEN}{TERM}]{{1,10}}(?:。|[，,](?={SPOKEN}))"
_FRAMES = (
    # 李明表示：“…”, 他说：“…”
    Frame(f"{_SPEAKER}{_ON_THE_WAY}{_VERB}[：:]\\s*"),
    Frame(f"{_SPEAKER}{_ON_THE_WAY}{_VERB}", _WHOLE),
    # 李明：“…”, 李明有些担心：“…”, but not: 李明看到墙上写着：“…”
    Frame(f"{_SPEAKER}{_ON_THE_WAY}(?<![写寫印刻挂掛贴貼]着)(?<!显示)(?<!标语)[：:]\\s*"),
    # “…”李明说。 but not: “…”李明说：“…”, and not: 有人问：“…”李明说
    Frame(
        "(?<![：:])", f"(?<={SPOKEN})[，,]?{gap(20)}{_SUBJECT}{_ON_THE_WAY}{_SPEAK}{_NO_LEAD_IN}"
    ),
    Frame("(?<![：:])", f"(?<={SPOKEN})[，,]?(?P<he>[他她]){_ON_THE_WAY}{_SPEAK}{_NO_LEAD_IN}"),
    # “…”这是李明说的第一句话
    Frame(behind=f"(?:这|這)是{WHO}{gap(16)}[说說]的"),
    # 李明表示，这是“…”
    Frame(f"{_SPEAKER}{_ON_THE_WAY}{_SPEAK}{_ON_TO_QUOTE}", _WHOLE),
    # 李明把书店比作“…”
    Frame(f"{_SPEAKER}{_ON_THE_WAY}{_LIKENED}", "(?=[，。；;！？!?、\\s]|\\Z)"),
    # 李明打量着新房，“…”。
    Frame(
        f"{START}\\s*(?:{_TIMES}[，,]?)?[^，,。\n{PERSON}{SPOKEN}]{{0,12}}{_SUBJECT}{_ON_THE_WAY}[，,]",
        f"(?:(?<={SPOKEN})|(?<={_LONG_TERM}))[。！？!?]",
    ),
    # 用李明的话说，“…”
    Frame(f"用{gap(12)}{WHO}的[话話][来來]?[说說][，,：:]?"),
    # “…”说着，李明站了起来
    Frame(behind=f"(?:说着|說著|说罢|說罷|话音未落|話音未落)[，,]{_SUBJECT}"),
    # “…”李明拍拍胸脯。
    Frame(f"{START}\\s*", f"(?<={SPOKEN})(?:{_SUBJECT}|(?P<he>[他她])(?![的们們])){_DEED}"),
    # 并称“…”
    Frame(f"[，,](?:并|並|还|還|同时|同時|更|又|但|却|卻)+{_SPEAK}{gap(12)}", _WHOLE),
)

#: What tells that somebody does not say the words that follow.
_DENIED = (
    "(?:(?:没有?|沒有?|并未|並未|从未|從未|未曾|不曾|从不|從不|未)"
    "(?:任何[^，。]{0,8}?|再|曾|曾经|曾經|正面|明确|明確|公开|公開|直接|自己|过|過){0,2}"
    f"(?:{_SPEAK}|提到|提及|用过|用過)[过過]?"
    f"|(?:否认|否認)[^，。：]{{0,6}}?{_SPEAK}[过過])[他她它自己这這其]{{0,2}}"
)
#: What words are written on, so that nobody says them.
_SIGNS = any_of(
    """
    横幅 橫幅 标语 標語 口号 口號 海报 海報 布条 布條 条幅 條幅 招牌 牌子 牌匾 黑板 字样 字樣 大字
    话题 話題 标签 標籤 称号 稱號 奖杯 旗帜 旗幟 墙上 牆上 门上 門上 屏幕 螢幕 封面 包装 包裝 T恤
    背心 帽子 车身 票面
    """
)
_UNSAID = (
    # 一个词：“耐心”
    Frame("(?:个|個)[词詞字][^，。：]{0,4}[：:]\\s*", f"(?<!{_LONG_TERM})(?<!{SPOKEN})"),
    Frame(f"{_DENIED}[：:，,]?\\s*"),
    Frame(f"{_SIGNS}[^，,。！？\n]{{0,8}}[写寫印刻挂掛贴貼绣繡喷噴拉打][着著有了]"),
    Frame(
        behind=f"(?:的(?:[^，。、！？\n{SPOKEN}{TERM}]{{0,6}}的)?)?(?:巨幅|大幅|红色|紅色)?{_SIGNS}"
    ),
)
#: The frames of speech whose speaker is not named: 买家说，“…”
_SPOKEN = (
    Frame(f"{_SPEAK}[道说說称稱]?[，,：:]?\\s*", f"(?<={_LONG_TERM})(?=[，。；;！？!?\\s]|\\Z)"),
    Frame(f"{_SPEAK}{gap(60, _SPEAK)}[，,]\\s*", f"(?<={_LONG_TERM})[。！？!?]"),
)
#: What stands between two parts of one speech, of which the first ends in a comma: ，”李明说，“
#: A comma inside the marks shows that the speech goes on, whatever stands between: ，”他摆摆手，“
_BETWEEN = (
    f'(?:(?<=[，,][”」"])|[，,])[^。！？!?\n“”「」『』]{{0,40}}{_SPEAK}道?[，,]\\s*|'
    '(?<=[，,][”」"])[^，,。！？!?\n“”「」『』]{1,16}[，,]\\s*'
)

#: What denies a statement.
_NEGATION = (
    "(?<!差)不(?!仅|僅|但|过|過|久|断|斷|少|同|得不|错|錯|管|论|論|禁|止|愧|妨|只|光|时|時|料|满|滿|幸|动产|動產|锈|銹)|"
    "[没沒](?!收|落)|未(?!来|來|婚|央)|(?<!除)非(?!常|洲|凡|法|遗|遺)|无(?!论|线|数|疑|锡|人机)|無(?!論|線|數|疑|錫|人機)|否[认認]"
)

#: Of whom “she” and “he” do not tell.
_UNLIKE = (
    (
        "她",
        any_of(
            """
            先生 大爷 大爺 大叔 大哥 大伯 爷爷 爺爺 老伯 老汉 老漢 儿子 兒子 父亲 父親 丈夫 弟弟
            哥哥
            岳父 外公 孙子 孫子 女婿
            """
        ),
    ),
    (
        "他",
        any_of(
            """
            女士 小姐 太太 大妈 大媽 阿姨 大姐 大嫂 大娘 奶奶 女儿 女兒 母亲 母親 妻子 姐姐 妹妹
            岳母 外婆 孙女 孫女 媳妇
            """
        ),
    ),
)

SPEECH = CaselessSpeech(
    people=_PEOPLE,
    no_names=words(
        """
        特别 特別
        高层 单位 方面 金融 常务 成员 包括 安理 韩国 韓國 乌克兰 烏克蘭 伊朗 古巴 莫斯科 武汉 武漢
        江苏 江蘇 江西 宁夏 寧夏 安徽 云南 雲南 马里 馬里 汤加 蒙古 苏联 蘇聯 苏丹 蘇丹 安哥拉
        安卡拉 戴姆勒 罗马 羅馬 黎巴嫩 文莱 毕马威 安永 高盛 雷诺 苏宁 安踏 康师傅 江淮 马士基 温氏
        古驰 蒙牛 伊利 陶氏 施工 安保 安全 强生 索尼 钱塘 左右 普遍 明确 明確 严正 严肃 全面 多次
        连声 连日 相继 万分 单独 时常 经常 高兴 高声 高度 安静 平静 平时 曾任 严重 严厉 公开 鲜明
        郑重 鄭重 庄重 莊重 温和 温柔 强烈 强硬 强有力 和蔼 和气 平和 平淡 平实 高调 安然 安心 安慰
        明显 明顯 明白 时任 時任 贺信 賀信 贺电 贺词 祝贺 祝福 祝愿 谢意 成功 成立 成为 成為 全力
        全体 全體 全程 单纯 关键 关注 关于 关心 计划 解决 应急 应邀 应当 应该 华丽 文明 文化 方向
        程序 管理 项目 习惯 习俗 童年 商务 商业 商場 海外 海关 江南 万元 金牌 石油 水利 水平 车辆
        路上
        """
    ),
    honorifics=words(_HONORIFICS),
    object_before="对|對|向|和|与|與|同|跟|给|給|被|把|让|讓|请|請|告诉|告訴|采访|問|问",
    object_behind="的(?![话話][来來]?[说說])",
    bodies=_BODIES,
    frames=_FRAMES,
    subject_before=f"(?:{START}|[、，,—]|的是)(?:[^，,、。！？\\n]{{1,12}}的)?",
    subject_behind="(?![的等和与與及])",
    unsaid=_UNSAID,
    spoken=_SPOKEN,
    unlike=_UNLIKE,
    negation=_NEGATION,
    between=_BETWEEN,
    family_first=True,
    titled_family_names=True,
    long_family_names=_LONG_FAMILY,
)
