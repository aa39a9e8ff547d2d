"""Japanese: the words by which a speaker is told. What each table is for: `caseless.py`."""

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

_FAMILY = names_of("ja")["family"]
_LONG_FAMILY = frozenset(name for name in _FAMILY if len(name) > 1)
_FAMILY_NAME = any_of(" ".join(_FAMILY))

_HAN = "\u4e00-\u9fff々〆ヶ"
_KATAKANA = "ァ-ヺー"
_NOT_INSIDE = f"(?<![{_HAN}{_KATAKANA}])"

#: Words behind a name that show respect, and no more than that.
_HONORIFICS = "さん 氏 さま 様 君 くん ちゃん 先生 容疑者 被告"
_MINISTRIES = any_of(
    """
    外 財務 経済産業 経産 防衛 農林水産 農 担当 国土交通 国交 厚生労働 厚労 文部科学 文科 環境 総務
    法務 法 復興 デジタル 経済再生 官房 内閣官房 国防 商務 国務 内務 司法 保健
    """
)
_TITLES = (
    f"(?:(?:{_MINISTRIES}(?:相|大臣|長官|副大臣|政務官))|"
    "(?:(?:副|元|前|新|共同|名誉|特任|特命|代表取締役|代表取締|取締役|最高経営責任|上級|主任|主席|首席|シニア|チーフ|"
    "ゼネラル|エグゼクティブ|チーム|グループ|プロジェクト)*"
    + any_of(
        """
        首相 大統領 国王 国家主席 主席 総書記 書記長 社長 会長 市長 町長 村長 区長 知事 教授 准教授
        場長 船長 機長 番長 次長 参事 会頭 総監 参事官 審議官 事務次官 次官 税調会長 財務責任者
        最高財務責任者 技術責任者 統括 主査 主幹 総領事 公使 首席 名誉会長 シェフ デザイナー
        エンジニア プロデューサー ディレクター アナウンサー キャスター 編集委員 論説委員 GM
        リーダー マネジャー マネージャー ストラテジスト コンサルタント パートナー 党首 総長 院議長
        裁判官
        検事長 検事総長 宮司 編集者 指揮者 実行委員長 会長補佐 首相補佐官 報道部長 広報官 学芸員
        看護師長
        投手コーチ 打撃コーチ 騎手 力士 関脇 小結 前頭 棋士 女流 六冠 住職 助教 講師 学長 校長 教頭
        園長 院長 所長 部長 課長 係長 室長 局長 署長 駅長 店長 館長 団長 隊長 班長 組合長 理事長
        事務局長 教育長 委員長 幹事長 議長 裁判長 施設長 工場長 支店長 編集長 頭取 総裁 理事 常務
        専務 代表 監督 コーチ 選手 主将 投手 捕手 内野手 外野手 議員 参院議員 衆院議員 参議院議員
        衆議院議員 国会議員 県議 市議 都議 府議 区議 町議 大使 弁護士 医師 研究員 研究官 調査官
        予報官 アナリスト エコノミスト ストラテジスト 記者 牧師 名人 竜王 王将 王位 棋聖 棋王 叡王
        王座 親方 横綱 大関 師匠 巡査 警部 政調会長 総務会長 国対委員長 報道官 補佐官 事務総長
        国務長官 国防長官 長官 CEO 最高経営責任者 検事 判事 教諭 博士 監督官 司令官 将軍 大佐
        """
    )
    + "|[一二三四五六七八九十初]段))"
)
#: What ends the words for somebody's place or work, before the name.
_ROLE_END = any_of(
    """
    員 者 人 長 師 家 士 手 代表 教授 主 生 年 農業 漁業 林業 自営業 主婦 俳優 女優 監督 妻 夫 母
    父 娘 息子 弟 兄 姉 妹 祖母 祖父 長男 次男 長女 次女 杜氏 代目 歌手 選手 職員 主演 デザイナー
    エンジニア ライター カメラマン シェフ モデル アナウンサー エコノミスト アナリスト
    ジャーナリスト ボランティア リーダー スタッフ マネジャー マネージャー プロデューサー パティシエ
    オーナー 店主 女将 CEO 社長 役員 理事 会長 顧問 OB 部長 僧侶 住職 主任 担当 無職 パート 語り部
    ゲスト キャプテン ヘッド エース 新人 客 先発 ボーカル ギタリスト ピアニスト タレント アイドル
    芸人 落語家 監修 案内人 マスター メンバー ディレクター コーチ トレーナー アーティスト
    イラストレーター コラムニスト プログラマー バイヤー ソムリエ バリスタ 隊員 役 教諭 講師 弟子
    教え子 部員 審判 行司 巡査 警部 議員 市議 県議
    """
)
_ROLE_CHAR = f"[{_HAN}{_KATAKANA}A-Za-z0-9０-９{TERM}]"
#: Words that stand between those and the name.
_ROLE_LINK = "(?:の|、|・|を務め(?:る|た)|で)"
_ROLE = f"(?:{_NOT_INSIDE}(?P<role>{_ROLE_CHAR}{{0,16}}{_ROLE_END}){_ROLE_LINK})?"

_FOREIGN = f"(?:[{_KATAKANA}]{{2,12}}(?:[・＝][{_KATAKANA}]{{1,12}}){{0,3}}|{LATIN_NAME})"
_HIRAGANA_GIVEN = "(?:(?!さん|さま|くん|ちゃん|から|まで|より|では|には|とは|など)[ぁ-ん]){2,4}"
#: A name before a word of respect may have any characters.
_ANY_NAME = (
    f"{_NOT_INSIDE}(?:[{_HAN}]{{1,5}}?"
    f"(?:{_HIRAGANA_GIVEN}|[{_KATAKANA}]{{2,6}}[子代江]?)?|{_FOREIGN})"
)
#: A name before a title must begin with a family name that is well known.
#: What is no given name behind a family name: that of a firm or a place.
_NO_GIVEN = any_of(
    """
    製薬 建設 工業 商事 電機 自動車 銀行 証券 製作 産業 運輸 化学 食品 大学 高校 中学 小学 病院
    医院 市 町 県 区 署 組 派 家
    """
)
#: Cities whose name is a family name, too: 山口市長 is a mayor without a name.
_CITIES = any_of(
    """
    千葉 福島 宮崎 岡山 福岡 福井 長野 山口 川崎 川口 松本 上田 大津 高松 高山 豊田 岡崎 成田 野田
    大野 小松 三島 熊谷 安城 松江
    """
)
_NAME = (
    f"{_NOT_INSIDE}(?:(?!{_CITIES}(?:市|町|村|区|県)?(?:市長|町長|村長|区長|知事)){_FAMILY_NAME}(?!{_NO_GIVEN})"
    f"(?:[{_HAN}]{{0,3}}?|{_HIRAGANA_GIVEN}|[{_KATAKANA}]{{2,5}})|{_FOREIGN})"
)
#: A name of both parts that begins with a family name that is well known.
_LISTED = (
    f"{_FAMILY_NAME}(?!{_NO_GIVEN})(?:[{_HAN}]{{1,3}}|{_HIRAGANA_GIVEN}|[{_KATAKANA}]{{2,5}})"
)
#: A name by its length alone: no words for a place, a body or an office.
_UNLISTED_ONE = (
    "(?:(?![省庁局課部社党会県市町村区国州大学校院署団協連盟組所室店館場駅隊軍界側派系代表担当元前新副総両全各同女男若"
    f"野与政経済業民人者員士師手長生主相官的後先初次現旧本支第数多少新大小名])"
    f"[{_HAN}])"
)
_UNLISTED, _UNLISTED_PAIR = f"{_UNLISTED_ONE}{{3,4}}", f"{_UNLISTED_ONE}{{2}}"
#: What players and actors are called before a name without title.
_POSITIONS = any_of(
    """
    先発 代打 代走 抑え 中継ぎ 守護神 救援 主砲 捕手 投手 一塁手 二塁手 三塁手 遊撃手 左翼手 中堅手
    右翼手 四番 新人 ルーキー エース 主将 主演 ヒロイン 主人公役 共演 相方 司会 俳優 女優 歌手
    タレント
    芸人 モデル アイドル 声優 DF MF FW GK
    """
)
_PARTICLE = "[はがもの、。をとに]"
#: A person is a subject.
_AS_SUBJECT = "(?=(?:自身|本人)?(?:は|も|が|、|に(?:よれば|よると)))"
_AGE = "(?:[（(][^（）()\n]{1,20}[）)])?"

_PEOPLE = (
    # 会社員の中村恵子さん（45）
    f"{_ROLE}(?<![おご])(?P<name>{_ANY_NAME})(?<![者員士師屋長手主婦工客])(?P<title>{any_of(_HONORIFICS)}){_AGE}",
    # 山岸隆市長
    f"{_ROLE}(?P<name>{_NAME})(?<![都道府県])(?P<title>{_TITLES}){_AGE}",
    # 郷田清監督は: a name that stands in no list
    f"(?:(?<=[の、・])|{START})(?P<name>{_UNLISTED})(?<![都道府])(?P<title>{_TITLES}){_AGE}{_AS_SUBJECT}",
    # 俳優の大沢たかおは, 俳優・大河内剛は, FW綾瀬玲は
    (
        f"{_NOT_INSIDE}(?P<role>{_ROLE_CHAR}{{0,16}}{_ROLE_END})(?:の|、)"
        f"(?P<name>{_LISTED}|{_UNLISTED}|{_UNLISTED_PAIR}[{_KATAKANA}]{{2,5}}){_AGE}{_AS_SUBJECT}"
    ),
    # 先発の真鍋は, 代打・日下部の
    (
        f"{_NOT_INSIDE}(?P<role>{_POSITIONS})[の・]"
        f"(?P<name>{_FAMILY_NAME}(?:[{_HAN}]{{1,2}}|[{_KATAKANA}]{{2,5}})?)(?={_PARTICLE})"
    ),
    (
        f"{_NOT_INSIDE}(?P<role>{_ROLE_CHAR}{{0,16}}{_ROLE_END})・"
        f"(?P<name>[{_HAN}]{{2,5}}|[{_HAN}]{{1,3}}(?:{_HIRAGANA_GIVEN}|[{_KATAKANA}]{{2,6}})|{_FOREIGN})"
        f"{_AGE}{_AS_SUBJECT}"
    ),
    f"{_NOT_INSIDE}(?P<role>{_ROLE_END})の(?P<name>[A-Z]{{3,8}}){_AS_SUBJECT}",
    f"(?<![A-Za-z])(?P<role>[FMDG][WFK])(?P<name>[{_HAN}]{{2,5}}|{_FOREIGN}){_AS_SUBJECT}",
)

#: What ends the name of a body that speaks, and what is the name of none.
_BODY_END = any_of(
    """
    省 庁 局 課 協会 連盟 組合 連合会 機構 研究所 大使館 委員会 財団 協議会 銀行 日銀 本部 連絡会
    実行委 学会 党 支部 事務局 センター
    """
)
_NO_BODY = any_of("同 本 各 当 両 全 某 与 野 新 一 関 担 所 会 他 政")
_BODIES = (
    f"{_NOT_INSIDE}(?P<name>(?:[市区町村県都道府]の)?(?!{_NO_BODY})[{_HAN}{_KATAKANA}A-Za-z0-9]{{1,14}}?{_BODY_END})(?=[はも])",
)

_SPEAK = any_of(
    """
    話 語 述べ 言 いう いった 指摘 説明 強調 コメント 訴え 呼びかけ 呼び掛け 振り返 笑 喜 明か 明言
    答 批判 主張 期待 意気込 力を込め 胸を張 肩を落と 苦笑 目を細め 目を輝 憤 嘆 感謝 たたえ 称え
    評価 つぶや 打ち明け 陳謝 謝罪 反論 反発 応じ 応え みる みて 見る 見て 分析 予測 予想 断言 否定
    懸念 危機感 警鐘 促 求め 付け加え 補足 続け 語気 声を震わせ 涙 気を引き締め 懐疑 投稿 書い 書き
    記し 綴っ つづ 宣言 表明 発言 演説 答弁 回答 証言 疑問 不満 語り 感想 手応え 自信 決意 思い
    考え 悔や 驚 うな 提案 提言 助言 アドバイス ほほ笑 ほほえ 微笑 うれし 嬉し 力説 熱弁 釈明 弁明
    激励 エール 皮肉 ため息 伝え 繰り返 約束 歓迎 暴露 冷ややか 解説 注意 質問 尋ね 問いかけ しのん
    しのぶ 偲 誓 叫 返 告白 告げ 申し出 おわび 詫び 感慨 照れ 漏ら 言及 説い 説く 論じ 指示 さらり
    にやり にっこり きっぱり ぽつり しみじみ はにか ご機嫌 悔しそう うれしそう 上機嫌 断じ 切り捨て
    一蹴 絶賛 称賛 賛同 歓喜 安堵 ほっと 頭を抱え 目を潤 目頭 声を弾 声を絞 肩をすくめ 汗をぬぐ
    首をかしげ 首を振 眉をひそめ 口をそろえ 口にし 胸をなで 力強 呼応 応援 回想 述懐 供述 陳述 申告
    発表 締めくく 切り出 言い放 言い切 吐露 自嘲 念を押 くぎを刺 釘を刺 ボケ ツッコ 絶叫 明かす
    かば
    考え方を示
    認識を示 考えを示 見方を示 見解を示 意向を示 姿勢を示 方針を示 懸念を示 難色を示 理解を示
    期待を示 意欲を示 決意を示 自信を示 危機感を示 警戒感を示
    たしなめ 諭 嘆い 迫 ただし 問い質 問いただ 評し 切り返 即答 脱帽 祝福 喜ん 決意表明 気勢 不快感
    """
)
#: Not behind words that somebody is told or asked by others: 「…」と問われる.
_NOT_TOLD = (
    f"(?!(?:など)?(?:と|って)、?{gap(8)}"
    + any_of(
        """
        問わ 聞か 言わ 尋ねら 質問さ 指摘さ 促さ 責めら 励まさ 告げら 批判さ 呼びかけら 迫ら 叱ら
        怒ら 注意さ たずねら
        """
    )
    + "れ)"
)
#: The words behind the closing mark that lead to the verb of speech.
_SAID = (
    f"{_NOT_TOLD}(?:など)?(?:とも|とは|との|という|と|って)、?"
    f"(?:{gap(24)}{_SPEAK}|した上で|しつつ|する一方)"
)
#: The same, or the end of the sentence.
_SAID_OR_END = f"(?:{_SAID}|(?:など)?と?[。\\n]|\\Z)"
#: The title of a person who is known by name.
_TITLE = f"(?:{_TITLES}|{any_of(_HONORIFICS)})?(?:自身|本人)?"
_SUBJECT = f"{WHO}{_TITLE}(?:は|も|が)"
#: A subject, and what stands between it and its words: nobody else's deeds.
_TOPIC = (
    f"{WHO}{_TITLE}(?:(?:は|も)(?:(?:[でにとて]は|(?!は){INSIDE}){{1,60}}?(?<![がも]))?|"
    f"が(?:(?!は|が|も|[とばら]、){INSIDE}){{0,60}}?)"
)

#: What shows how somebody speaks, behind words that are a sentence of their own.
_SHOWN = any_of(
    """
    声を 笑(?!顔で) 目を 肩を 胸を 涙 悔し 喜 振り返 前を向 ため息 つぶや 首を 語 話し 唇をか
    顔をほころ 息を 眉を 頭を
    """
)
#: Words before a subject that is only part of its sentence: 青浜酒造の.
_BEFORE_SUBJECT = gap(20, unless=f"{_SPEAK}|[はがも、]")
#: Where somebody speaks, which is no subject.
_WHERE = (
    any_of(
        """
        会見 講演 取材 インタビュー メール 文書 声明 書面 手紙 日記 ブログ SNS 電話 あいさつ 演説
        答弁 試合後 終了後
        """
    )
    + "|自身の[^は、]{1,8}"
)
#: The start of a sentence in which nobody is a subject yet.
_WITHOUT_SUBJECT = (
    f"{START}(?:だが|ただ|しかし|一方)?、?(?:について[はも]|(?:{_WHERE})(?:で|に)[はも]|"
    f"(?!は|が|も|によ|から|者|氏|側|{PERSON}){INSIDE}){{0,30}}?"
)
#: と behind words that a person says or thinks, not behind those on a sign.
_AND = f"{_NOT_TOLD}(?:など)?と(?!書か|いう|いった|呼ば|題|名|銘|刻|描|記され|され)"

#: Titles by which somebody is called without the name.
_OFFICES = any_of(
    """
    教授 准教授 市長 町長 村長 社長 会長 知事 監督 議員 選手 首相 大統領 代表 委員長 院長 校長 医師
    弁護士 議長 所長 館長 園長 店長 団長 隊長 学長 理事長 幹事長 外相 教育長 裁判長 事務局長 署長
    主将 長官 総裁 投手
    """
)

#: The end of a sentence that tells who says the words before it.
_TELLS = any_of(
    """
    言う 言った 言います 話す 話した 話します 語る 語った 語ります 明かす 明かした 打ち明ける
    打ち明けた
    つぶやく つぶやいた 振り返る 振り返った 締めくくった 力を込める 力を込めた 指摘する 指摘した
    説明する
    説明した 訴える 訴えた 答えた 笑う 笑った 嘆く 嘆いた 断言する 断言した 強調する 強調した
    """
)
_FRAMES = (
    # 「…」と佐藤さんは話す
    Frame(behind=f"(?:など)?(?:と|って)、?{_BEFORE_SUBJECT}{_SUBJECT}{gap(24)}{_SPEAK}"),
    # 「…」と話すのは佐藤さんだ, 「…」。こう話すのは佐藤さんだ
    Frame(
        behind=f"(?:(?:など)?と、?{gap(12)}|。(?:こう|そう){gap(4)}){_SPEAK}{gap(6)}のは、?{gap(30)}{WHO}"
    ),
    # 「…」（佐藤さん）, as a sentence of its own: behind 映画「…」 stands who made the film
    Frame(
        f"{START}\\s*",
        f"(?:(?<={SPOKEN})|(?<={TERM * 12}))"
        f"。?[（(](?:前出の|同)?{WHO}{_TITLE}[）)](?=。|\\s|\\Z)",
    ),
    # 「…」と佐藤さん。
    Frame(behind=f"(?:など)?と、?{_BEFORE_SUBJECT}{WHO}。"),
    # 「…」。佐藤さんはそう話す
    Frame(behind=f"[。\n]{gap(40)}{_SUBJECT}{gap(30)}そう{gap(10)}{_SPEAK}", across=True),
    Frame(
        behind=f"。{gap(40)}{_SUBJECT}{gap(30)}こう{gap(10)}{_SPEAK}{gap(6)}(?:。(?!\\s*[{SPOKEN}{TERM}])|\\Z)"
    ),
    # 佐藤さんは「…」と話す
    Frame(_TOPIC, _SAID_OR_END),
    Frame(_TOPIC, _AND),
    # 佐藤さんは「…」が口癖だ
    Frame(_TOPIC, "が(?:口癖|口ぐせ|持論|信条|モットー)"),
    # 「…」。佐藤さんは笑いながら言う
    Frame(START, f"。{gap(40)}{_SUBJECT}{gap(40)}{_TELLS}(?:。(?!\\s*[{SPOKEN}{TERM}])|\\Z)"),
    # 佐藤和則教授の話「…」
    Frame(f"{WHO}(?:の話|談|(?:の)?コメント)[：:＝=\\s　]?"),
    # 「…」。佐藤さんは声を弾ませた
    Frame(START, f"。{gap(40)}{_SUBJECT}{gap(30)}{_SHOWN}(?:(?!{TERM}){INSIDE}){{0,12}}。"),
    # 佐藤さんはこう話す。「…」
    Frame(f"{_SUBJECT}{gap(60)}(?:こう|次のように){gap(8)}{_SPEAK}{gap(6)}。\\s*"),
    # 佐藤さんによると「…」
    Frame(f"{WHO}に(?:よれば|よると)、?{gap(40)}"),
    # 佐藤さん「…」
    Frame(f"{START}{WHO}[：:\\s　]?"),
    # 同氏は「…」と話す
    Frame(f"{START}{gap(12)}(?P<he>同氏|彼|彼女)(?:は|も){gap(60)}", _SAID_OR_END),
    # 市長は「…」と話す
    Frame(
        f"(?:{START}|、)(?P<he>同?(?P<office>{_OFFICES}))(?:は|も){gap(60)}",
        _SAID_OR_END,
    ),
    # 「…」と話す, 「…」とも。 in the paragraph about somebody
    Frame(_WITHOUT_SUBJECT, f"{_SAID}|とも。"),
    # 「…」。そう言って
    Frame(START, f"。(?:そう|こう){gap(4)}{_SPEAK}"),
)

#: What tells that somebody does not say the words before: とは述べなかった, と言わず.
_DENIED = (
    "と(?:は|も)?、?(?:誰も|一言も|一度も|決して)?"
    + any_of(
        """
        述べ 言っ 言わ 話さ 話し 語ら 語っ 答え 明かさ 認め 口にし 書か 書い 触れ 発言[しせ]
        明言[しせ] 断言[しせ] 言及[しせ] 公言[しせ] 約束[しせ]
        """
    )
    + "(?:て(?:は|も)?い|ては)?(?:な(?:い|か|く)|ず(?!に)|ません|ぬ(?:まま|。))(?!ければ|で)"
)
#: What words stand on, or what they name, so that nobody says them.
_SIGNS = any_of(
    """
    横断幕 垂れ幕 看板 のぼり 張り紙 貼り紙 ポスター プラカード 黒板 Tシャツ シール ステッカー 文字
    人文字 大文字 題字 題名 タイトル 名前 名称 愛称 通称 呼び名 単語 表現 フレーズ キャッチコピー
    キャッチフレーズ スローガン 合言葉 標語 テーマ 主題 映画 作品 番組 小説 制度 概念 キーワード
    """
)
#: The same of one character, or with other senses.
_OTHER_SIGNS = f"[旗札曲歌本語](?![{_HAN}りえいう])|言葉(?!を(?:かけ|掛け|残|贈|もら|送|投げ|口))"
_WRITTEN = "(?:書か|記さ|刻ま|印刷さ|描か|大書さ|染め抜か)れ"
_UNSAID = (
    Frame(behind=_DENIED),
    # 「…」と書かれた横断幕, 「…」という言葉, 「…」のタイトル
    Frame(
        behind=f"(?:と{_WRITTEN}(?:た|ている)?|という|といった|の|を)(?:{_SIGNS}|{_OTHER_SIGNS})"
    ),
    Frame(behind="と(?:名付け|命名|題し|題する|題され|銘打|呼ばれ|称され|名乗)"),
    # 「…」という思い, 「ゴーッ」という音, 「緊急性は低い」と判定された
    Frame(
        behind=f"という(?:[^、。]{{0,6}}?)(?:音|(?:思い|気持ち|願い|考え方)(?!を{gap(6)}(?:{_SPEAK}|示))"
        "|意味|[一1１][冊枚文])"
        "|と(?:判定|分類|認定|診断|区分|表示|記載)され"
    ),
    # 看板に「…」と書かれている
    Frame(f"(?:{_SIGNS}|{_OTHER_SIGNS})に(?:は|も)?[^。、]{{0,6}}", f"と(?:{_WRITTEN}|ある)"),
)
_SPOKEN = (
    # a sentence of its own
    Frame(START, "(?:。|\\n|\\Z)"),
    # 「…」が口癖だ
    Frame(behind="が[^、。]{0,12}(?:口癖|口ぐせ|持論|信条|モットー)"),
    # 「…」の声が上がる
    Frame(behind="(?:など)?の(?:声|大合唱|歓声|掛け声|一声)"),
    # 『…』と話す
    Frame(
        behind=f"(?:など)?(?:と|って)、?{gap(8)}(?:話|語|述べ|答え|振り返|笑|言(?!葉)|説明|強調)"
    ),
)

#: What denies a statement: not 少ない, かもしれない, なければならない, はず.
_NEGATION = (
    "(?<![少危])(?<!しれ)(?<!違い)(?<!なら)(?<!いけ)(?<!だけで)な(?:い|か(?:っ|ろ))|(?<!しれ)(?<!なら)(?<!いけ)ません|"
    "(?<![はまつ必])(?<!思わ)(?<!のみなら)ず(?=に|、|。|\\Z)|否定|否認"
)

SPEECH = CaselessSpeech(
    people=_PEOPLE,
    no_names=words(
        """
        皆 客 患者 母 父 兄 姉 両 同 奥 店員 学生 職員 子 娘 息子 嫁 孫 彼 彼女 住民 市民 店主 職人
        農家 お客 御 各 何 此 神 仏 王 殿 若 男性 女性 貴 母親 父親 旦那 婆 爺 祖父 祖母 叔父 叔母
        看護師 医者 隣 先生 ベテラン リベラル メンバー ゲスト スタッフ リーダー ライバル スター
        オーナー トップ エース ルーキー コンビ チーム プロ アマ キャリア コメント サッカー バレー
        ラグビー テニス
        """
    ),
    honorifics=words(_HONORIFICS),
    object_behind=f"の(?!話[{SPOKEN}{TERM}：:＝=　])|"
    "[をとへや]|で(?!ある|あっ|し|す)|に(?!よ[るれ])|から|ら(?:は|が|も)",
    bodies=_BODIES,
    frames=_FRAMES,
    unsaid=_UNSAID,
    negation=_NEGATION,
    spoken=_SPOKEN,
    question="[—―─–]{1,2}\\s*\\S",
    subject_before="",
    subject_behind="は|も",
    family_first=True,
    family_size=2,
    longest_family=3,
    long_family_names=_LONG_FAMILY,
)
