"""Armenian: the words that show where sentences end. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set

_STOP_WORDS = word_set(
    """
    ամեն այդ այդպես այն այնտեղ այս այսպես այստեղ այսօր անգամ ապա բայց բոլորը դա դրա դուք եթե ես
    երբ երեկ եւ և թե իսկ իր իրենք ինչ ինչու կամ հետո հիմա մենք մեր միայն նա նրա նրան նրանք որ
    որտեղ ոչ ոչինչ ով սա սակայն վաղը քանի
    """
)

LANGUAGE = Language(
    code="hy",
    name="",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    abbreviations=word_set("al"),
)
