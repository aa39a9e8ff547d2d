"""Japanese: what sites say around an article, as far as it tells no article from one.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import Bylines, Notices, Site, Wikis, phrases

SITE = Site(
    rests=phrases(
        r"""
        無断(?:転載|複製) | レシピへ(?:移動|ジャンプ)
        """
    ),
    nutrients=phrases(
        """
        カロリー | エネルギー | たんぱく質 | 脂質 | 炭水化物
        """
    ),
    bylines=Bylines(
        beside_dates=phrases("公開 | 更新 | 配信 | 掲載 | 投稿日?"),
        sources=phrases("出典 | 提供"),
    ),
    notices=Notices(
        robot_checks=phrases("私はロボットではありません"),
        consent=phrases("同意 | プライバシー"),
        choices=phrases("すべて(?:許可|受け入れ|拒否|同意) | 同意(?:する|して続ける)"),
        scripts=phrases("javascript ?を(?:有効|オン)"),
        errors=phrases(
            r"""
            (?:ページ|記事)(?:が|は)(?:見つかりません|存在しません|削除され)
            エラーが発生 | メンテナンス(?:中|のため) | お探しのページ
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
)
