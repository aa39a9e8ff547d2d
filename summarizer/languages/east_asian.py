"""Chinese, Japanese, Burmese: words around speech, what goes on behind a closing mark."""

from __future__ import annotations

#: What follows 」 in Japanese when the sentence goes on, as a regular expression.
PARTICLE = "って|という|など|[とのをはがにへもで]"

#: What follows ” in Chinese when the sentence goes on, as a regular expression: 他说“好。”就走了。
LINK = "[的就便]|并(?!不)|並(?!不)|后(?!来)|後(?!來)"

#: The verbs of speech that may follow quoted words, as a regular expression: “…。”林秀英说。
SAID = (
    "[说說道问問称稱喊叫]|表示|指出|回答|解释|解釋|补充|補充|强调|強調|告诉|告訴|认为|認為|承认|承認|警告"
    "|と|述べ|話し|語|言[いっ]|叫[びんぶ]|答え|尋ね"
)

#: What says that somebody did not speak.
NOT = "没沒"

#: What follows ” in Burmese when the sentence goes on, as a regular expression: that it was said.
QUOTATIVE = "ဟု|ဟူ|လို့|တဲ့|ဆို"

#: The particle that follows quoted words in Japanese: 「…」と.
QUOTING = "と"

#: Characters at the end of a line of Japanese that show that the sentence continues in the next.
UNFINISHED = "のを"
