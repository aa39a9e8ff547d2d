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
_HONORIFICS = "さん 氏 さま 様 君 くん ちゃん 容疑者 被告"
_MINISTRIES = any_of(
    """
    外 財務 経済産業 経産 防衛 農林水産 農 担当 国土交通 国交 厚生労働 厚労 文部科学 文科 環境
    総務 法務 法 復興 デジタル 経済再生 官房 内閣官房 国防 商務 国務 内務 司法 保健
    """
)
_TITLES = (
    f"(?:(?:{_MINISTRIES}(?:相|大臣|長官|副大臣|政務官))|"
    "(?:(?:副|元|前|新|共同|名誉|特任|特命|代表取締役|代表取締|取締役|最高経営責任|上級|主任|主席|首席)*"
    + any_of(
        """
        首相 大統領 国王 国家主席 主席 総書記 書記長 社長 会長 市長 町長 村長 区長 知事 教授
        准教授 助教 講師 学長 校長 教頭 園長 院長 所長 部長 課長 係長 室長 局長 署長 駅長 店長
        館長 団長 隊長 班長 組合長 理事長 事務局長 教育長 委員長 幹事長 議長 裁判長 施設長 工場長
        支店長 編集長 会頭 頭取 総裁 理事 常務 専務 代表 監督 コーチ 選手 主将 投手 捕手 内野手
        外野手 議員 参院議員 衆院議員 参議院議員 衆議院議員 国会議員 県議 市議 都議 府議 区議
        町議 大使 弁護士 医師 研究員 研究官 調査官 予報官 アナリスト エコノミスト ストラテジスト
        記者 住職 牧師 名人 竜王 王将 王位 棋聖 棋王 叡王 王座 親方 横綱 大関 師匠 巡査 警部
        政調会長 総務会長 国対委員長 報道官 補佐官 事務総長 国務長官 国防長官 長官 CEO
        最高経営責任者 検事 判事 教諭 博士 監督官 司令官 将軍 大佐
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
    ジャーナリスト ボランティア リーダー スタッフ マネジャー マネージャー プロデューサー
    パティシエ オーナー 店主 女将 CEO 社長 役員 理事 会長 顧問 OB 部長 僧侶 住職 主任 担当 無職
    パート
    """
)
_ROLE_CHAR = f"[{_HAN}{_KATAKANA}A-Za-z0-9０-９{TERM}]"
#: Words that stand between those and the name.
_ROLE_LINK = "(?:の|、|・|を務める|で)"
_ROLE = f"(?:{_NOT_INSIDE}(?P<role>{_ROLE_CHAR}{{0,16}}{_ROLE_END}){_ROLE_LINK})?"

_FOREIGN = f"(?:[{_KATAKANA}]{{2,12}}(?:[・＝][{_KATAKANA}]{{1,12}}){{0,3}}|{LATIN_NAME})"
_HIRAGANA_GIVEN = "(?:(?!さん|さま|くん|ちゃん|から|まで|より|では|には|とは|など)[ぁ-ん]){2,4}"
#: A name before a word of respect may have any characters.
_ANY_NAME = f"{_NOT_INSIDE}(?:[{_HAN}]{{1,5}}?(?:{_HIRAGANA_GIVEN})?|{_FOREIGN})"
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
    千葉 福島 宮崎 岡山 福岡 福井 長野 山口 川崎 川口 松本 上田 大津 高松 高山 豊田 岡崎 成田
    野田 大野 小松 三島 熊谷 安城 松江
    """
)
_NAME = (
    f"{_NOT_INSIDE}(?:(?!{_CITIES}(?:市|町|村|区|県)?(?:市長|町長|村長|区長|知事)){_FAMILY_NAME}(?!{_NO_GIVEN})"
    f"(?:[{_HAN}]{{0,3}}?|{_HIRAGANA_GIVEN})|{_FOREIGN})"
)
_AGE = "(?:[（(][^（）()\n]{1,20}[）)])?"

_PEOPLE = (
    # 会社員の中村恵子さん（45）
    f"{_ROLE}(?<![おご])(?P<name>{_ANY_NAME})(?<![者員士師屋長手主婦工客])(?P<title>{any_of(_HONORIFICS)}){_AGE}",
    # 山岸隆市長
    f"{_ROLE}(?P<name>{_NAME})(?P<title>{_TITLES}){_AGE}",
)

_SPEAK = any_of(
    """
    話 語 述べ 言 いう いった 指摘 説明 強調 コメント 訴え 呼びかけ 呼び掛け 振り返 笑 喜 明か
    明言 答 批判 主張 期待 意気込 力を込め 胸を張 肩を落と 苦笑 目を細め 目を輝 憤 嘆 感謝 たたえ
    称え 評価 つぶや 打ち明け 陳謝 謝罪 反論 反発 応じ 応え みる みて 見る 見て 分析 予測 予想
    断言 否定 懸念 危機感 警鐘 促 求め 付け加え 補足 続け 語気 声を震わせ 涙 気を引き締め 懐疑
    投稿 書い 書き 記し 綴っ つづ 宣言 表明 発言 演説 答弁 回答 証言 疑問 不満 語り 感想 手応え
    自信 決意 思い 考え 悔や 驚 うな 提案 提言 助言 アドバイス ほほ笑 ほほえ 微笑 うれし 嬉し
    力説 熱弁 釈明 弁明 激励 エール 皮肉 ため息
    """
)
#: The words behind the closing mark that lead to the verb of speech.
_SAID = f"(?:など)?(?:とも|とは|との|という|と|って)、?{gap(24)}{_SPEAK}"
#: The same, or the end of the sentence.
_SAID_OR_END = f"(?:{_SAID}|(?:など)?と?[。\\n]|\\Z)"
_SUBJECT = f"{WHO}(?:自身|本人)?(?:は|も|が)"
#: A subject, and what stands between it and its words: nobody else's deeds.
_TOPIC = (
    f"{WHO}(?:自身|本人)?(?:(?:は|も)(?:(?:[でにとて]は|(?!は){INSIDE}){{1,60}}?(?<![がも]))?|"
    f"が(?:(?!は|が|も|[とばら]、){INSIDE}){{0,60}}?)"
)

#: Words before a subject that is only part of its sentence: 青浜酒造の.
_BEFORE_SUBJECT = f"(?:(?!{_SPEAK}|[はがも、]){INSIDE}){{0,20}}?"
#: The start of a sentence in which nobody is a subject yet.
_WITHOUT_SUBJECT = (
    f"{START}(?:について[はも]|(?!は|が|も|によ|から|者|氏|側|{PERSON}){INSIDE}){{0,30}}?"
)
#: と behind words that a person says or thinks, not behind those on a sign.
_AND = "(?:など)?と(?!書か|いう|いった|呼ば|題|名|銘|刻|描|記され|され)"

_FRAMES = (
    # 「…」と佐藤さんは話す
    Frame(behind=f"(?:など)?(?:と|って)、?{_BEFORE_SUBJECT}{_SUBJECT}{gap(24)}{_SPEAK}"),
    # 「…」と話すのは佐藤さんだ
    Frame(behind=f"(?:など)?と、?{gap(12)}{_SPEAK}{gap(6)}のは、?{gap(30)}{WHO}"),
    # 「…」と佐藤さん。
    Frame(behind=f"(?:など)?と、?{_BEFORE_SUBJECT}{WHO}。"),
    # 「…」。佐藤さんはそう話す
    Frame(behind=f"。{gap(40)}{_SUBJECT}{gap(30)}そう{gap(10)}{_SPEAK}"),
    Frame(
        behind=f"。{gap(40)}{_SUBJECT}{gap(30)}こう{gap(10)}{_SPEAK}{gap(6)}(?:。(?!\\s*[{SPOKEN}{TERM}])|\\Z)"
    ),
    # 佐藤さんは「…」と話す
    Frame(_TOPIC, _SAID_OR_END),
    Frame(_TOPIC, _AND),
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
        f"{START}(?P<he>同?(?P<office>教授|准教授|市長|町長|村長|社長|会長|知事|監督|議員|選手|首相|大統領|代表|委員長|院長|校長|医師|弁護士))"
        f"(?:は|も){gap(60)}",
        _SAID_OR_END,
    ),
    # 「…」と話す, in the paragraph about somebody
    Frame(_WITHOUT_SUBJECT, _SAID),
)

SPEECH = CaselessSpeech(
    people=_PEOPLE,
    no_names=words(
        """
        皆 客 患者 母 父 兄 姉 両 同 奥 店員 学生 職員 子 娘 息子 嫁 孫 彼 彼女 住民 市民 店主
        職人 農家 お客 御 各 何 此 神 仏 王 殿 若 男性 女性 貴 母親 父親 旦那 婆 爺 祖父 祖母
        叔父 叔母 看護師 医者 隣 先生
        """
    ),
    honorifics=words(_HONORIFICS),
    object_behind="[のをとへでや]|に(?!よ[るれ])|から|ら(?:は|が|も)",
    frames=_FRAMES,
    subject_before="",
    subject_behind="は|も",
    family_first=True,
    long_family_names=_LONG_FAMILY,
)
