"""Japanese cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set

CUE_PHRASES = CuePhrases(
    first_person=word_set("わたし 僕 弊社 当社 我々 私 筆者"),
    second_person=word_set("あなた みなさん 皆さん 皆様 貴社"),
    third_person=word_set("同氏 彼ら 彼女"),
    conclude=word_set(
        """
        このように つまり まとめとして まとめると 一言で言えば 以上のことから 全体として
        端的に言うと 結局 結論から言うと 結論として 総じて 要するに 言い換えれば
        """
    ),
    advise=word_set(
        """
        おすすめ お勧め ください しましょう てはいけません できるだけ なければならない
        なければなりません なるべく べき ほうがいい ほうがよい 大切です
        少なくとも 必ず 必要があります 必要がある 必要です 忘れずに 推奨 方がよい 方が良い 気をつけ
        絶対に 覚えておい 重要です
        """
    ),
    judge=word_set(
        """
        より良い デメリット メリット 一番 優れ 利点 向いて 安い 完璧 強力 最悪 最良 最適 最高 欠点
        残念 理想 短所 長所 高い 魅力
        """
    ),
    find=word_set(
        """
        によると によれば によりますと わかった アンケート パーセント 分かった 判明 報告 専門家
        明らかに 発見 研究 研究者 統計 調査
        """
    ),
    reason=word_set("おかげで このため したがって そのため なぜなら 原因 引き起こ 従って 理由"),
    define=word_set("から成 と呼ば と呼ぶ のことです を意味 を指す 一種 定義"),
    announce=word_set(
        """
        このガイド このチャプター この動画 この章 この節 この記事 ご紹介 学びます 本章 本記事
        次のよう 紹介します 見ていきましょう 見てみましょう 解説します 説明します
        """
    ),
    promote=word_set(
        """
        facebook instagram line telegram twitter youtube お問い合わせ お申し込み こちらから ご予約
        インスタグラム キャンペーン クリック セール ダウンロード チケット ツイッター フォロー
        メルマガ 割引 広告 申し込み 詳しくはこちら 購入 購読
        """
    ),
    page=word_set(
        """
        クッキー シェアする シェアして プライバシー 公開日 写真 出典 動画 投稿 撮影 更新日
        無断転載 画像 著作権 著者 関連記事
        """
    ),
    example=word_set("たとえば としましょう 仮に 例えば 例として 具体的に 想像"),
    contrast=word_set(
        """
        かわりに しかし ただし ですが ではなく ところが とはいえ にもかかわらず むしろ ものの
        代わりに 逆に
        """
    ),
    commonplace=word_set(
        """
        ありがとう いかが ことはありません ご存じ ご存知 ますます ようこそ 多くの人 昨今 現代
        皆さん 言うまでもなく 誰もが 近年
        """
    ),
    report=word_set(
        """
        土曜日 報じ 報道官 大統領 大臣 市長 政府 日曜日 明らかにした 昨日 月曜日 木曜日 水曜日
        火曜日 発表 県警 知事 裁判 話した 話して 語った 語って 警察 述べ 金曜日 首相
        """
    ),
    summary_heading=word_set("まとめ サマリ ポイント 概要 要点 要約"),
    closing_heading=word_set("おわりに さいごに まとめ 最後に 終わりに 結論 総括"),
    aside_heading=word_set(
        """
        お問い合わせ コメント タスク 出典 参照 参考 参考文献 外部リンク 注釈 演習 目次 脚注
        著者について 課題 関連記事 関連項目
        """
    ),
    opening_heading=word_set("はじめに まえがき イントロ 導入 序論 概要"),
    guide_title=word_set("とは なぜ やり方 ガイド コツ 使い方 入門 初心者 手順 方法 解説"),
    list_title=word_set("おすすめ まとめ アイデア ランキング 理由"),
    comparison_title=word_set("vs 比較 違い"),
    review_title=word_set("レビュー 口コミ 感想 評価"),
)
