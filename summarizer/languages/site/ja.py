"""Japanese: what sites, e-mails and documents say around an article.

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
    links=phrases("関連記事 | (?:あわせて|合わせて)読みたい"),
    fine_print=phrases(
        r"""
        無断(?:転載|複製) | レシピへ(?:移動|ジャンプ) | レシピを印刷 | フォローする
        .{0,40}アフィリエイト(?:リンク|広告)を(?:利用|使用|含)
        コメントを(?:残す|書く)\W{0,3}$
        ※(?:本|この|当)(?:記事|ページ)は.{0,60}(?:時点|掲載|公開|転載|再編集|広告).{0,40}$
        ※(?:写真|画像)はイメージです\W{0,3}$ | (?:撮影|写真)[＝=][^\d。、]{1,20}$
        """
    ),
    nutrients=phrases(
        """
        カロリー | エネルギー | たんぱく質 | 脂質 | 炭水化物 | 食物繊維 | 糖質 | 塩分
        """
    ),
    furniture=Furniture(
        more=phrases(
            """
            関連(?:記事|ニュース|リンク|コンテンツ) | あわせて読みたい | 合わせて読みたい
            続きを(?:読む|見る) | もっと(?:見る|読む) | おすすめ(?:記事|の記事)? | 人気記事
            前の記事 | 次の記事 | 次のページ
            """
        ),
        share=phrases("シェア(?:する)? | 共有(?:する)? | リンクをコピー | ツイート | ポスト"),
        subscribe=phrases("ログイン | 会員登録 | 新規登録 | メルマガ登録 | 購読"),
        ad=phrases("広告 | スポンサーリンク"),
        comment=phrases("コメント(?:を(?:書く|残す|見る))? | 返信"),
        credit=phrases("写真 | 画像 | 撮影 | 写真提供"),
        tag=phrases("タグ | キーワード | カテゴリー?"),
        legal=phrases(
            """
            無断転載(?:禁止|を禁じます)? | プライバシーポリシー | 利用規約 | 著作権 | 会社概要
            お問い合わせ
            """
        ),
        nav=phrases(
            """
            ホーム | トップ(?:ページ)? | ニュース | スポーツ | 経済 | 芸能 | メニュー | 目次
            """
        ),
        byline=phrases("執筆 | 著者 | 筆者 | 文 | 取材 | 公開日 | 更新日 | 最終更新"),
    ),
    labels=phrases("関連記事 | 関連 | あわせて読みたい"),
    mentions=Mentions(
        legal=phrases("無断転載 | プライバシーポリシー | 利用規約"),
        more=phrases("続きを読む"),
    ),
    tail=phrases("関連(?:記事|項目|ニュース) | 参考文献 | 脚注 | 外部リンク | コメント"),
    summaries=phrases("要約 | まとめ | 要点 | この記事のポイント"),
    statuses=phrases("下書き | 限定公開"),
    boilerplate=Boilerplate(
        pictures=phrases("写真 | 画像 | 図"),
        captions=phrases("写真提供 | 写真は | 画像提供"),
        invitations=phrases(
            """
            詳しくは(?:こちら|下記) | 続きは | こちら(?:をクリック|から) | 関連記事
            あわせて読みたい | フォロー(?:して|お願い) | チャンネル登録 | メルマガ
            お申し込みは | お問い合わせは
            こんにちは[、。！!][^。「」]{1,30}です[。！!] | (?:皆さん、?)?こんにちは[。！!]?$
            最後まで(?:お読み|読んで|ご覧)(?:いただき|いただいて|くださり|くださって).{0,4}(?:ありがとう
                |感謝)
            この記事が.{0,8}(?:役に立っ|参考になっ|お役に立て|気に入っ)たら
            """
        ),
        corrections=phrases(
            """
            訂正[：:] | お詫びと訂正 | この記事は.{0,30}(?:更新|公開|掲載|転載)
            本記事は.{0,30}(?:更新|公開|掲載|転載) | 編集部注
            """
        ),
        calls=phrases(
            """
            皆さんは(?:どう|いかが)
            (?:ご)?(?:意見|感想)(?:を|は).{0,12}(?:お寄せ|コメント|お聞かせ)
            コメント(?:欄)?(?:で|に).{0,10}(?:教えて|お願い)
            """
        ),
    ),
    bylines=Bylines(
        by=phrases("(?:取材・)?(?:文|執筆|著者|聞き手(?:・構成)?)[＝=：:/／]"),
        labels=phrases("著者 | 執筆者? | 筆者"),
        not_names=phrases("編集部"),
        after_names=phrases(r"(?<=\s)(?:写真|撮影|図版?|イラスト|編集|構成)"),
        beside_dates=phrases("公開 | 更新 | 配信 | 掲載 | 投稿日? | 公開日 | 更新日 | 最終更新"),
        sources=phrases("出典 | 提供"),
        pictures=phrases("撮影 | 写真"),
    ),
    walls=Walls(
        gates=phrases(
            r"""
            (?:この記事は)?(?:有料)?会員限定 | 続きを(?:読むには|お読みいただくには)
            残り[ :：]?\d+文字
            """
        ),
        offers=phrases("会員の方は(?:ログイン|こちら)"),
        payment=phrases("有料 | 購読 | 会員"),
    ),
    notices=Notices(
        robot_checks=phrases("私はロボットではありません"),
        consent=phrases("同意 | プライバシー"),
        choices=phrases("すべて(?:許可|受け入れ|拒否|同意) | 同意(?:する|して続ける)"),
        scripts=phrases("javascript ?を(?:有効|オン)"),
        errors=phrases(
            r"""
            (?:ページ|記事)(?:が|は)(?:見つかりません|存在しません|削除され) | エラーが発生
            メンテナンス(?:中|のため) | お探しのページ
            データベース.{0,10}エラー
            """
        ),
        remedies=phrases(
            """
            お探しのページ | トップ(?:ページ)?(?:へ|に)戻る | しばらく(?:して|たって|経って)
            再度 | ご迷惑 | url ?を(?:ご)?確認
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("編集 | ソースを編集"),
        doubts=phrases("要出典 | 誰によって？ | いつ？"),
        notes=phrases("注釈 | 注"),
        references=phrases("脚注 | 出典 | 参考文献 | 注釈"),
        contents=phrases("目次"),
        origins=phrases("出典: フリー百科事典.{0,30}"),
    ),
    genres=Genres(
        live=phrases("ライブ | 速報"),
        live_blogs=phrases("ライブ(?:更新|ブログ) | 実況"),
        because=phrases("なぜなら"),
        recipe_headings=phrases("材料 | 作り方 | 手順 | 下準備"),
        units=phrases("大さじ | 小さじ | カップ | 個 | 本 | 枚 | グラム"),
        sizes=phrases("大 | 小"),
        amounts=phrases("少々 | 適量 | 半分"),
        verdicts=phrases("まとめ | 総評 | 結論"),
        contacts=phrases("報道関係者?(?:の)?お問い合わせ"),
        releases=phrases("プレスリリース | 報道発表"),
        items=phrases("手順 | ステップ"),
    ),
    letters=Letters(
        sender=phrases("差出人 | 送信者"),
        sent=phrases("送信日時 | 日時 | 日付"),
        subject=phrases("件名"),
        others=phrases("宛先"),
        prefixes=phrases("返信 | 転送"),
    ),
    files=Files(
        captions=phrases("字幕"),
        documents=phrases("文書"),
        untitled=phrases("無題.*"),
        nobody=phrases("不明"),
        pages=phrases("ページ"),
        figures=phrases("図 | 表"),
    ),
)
