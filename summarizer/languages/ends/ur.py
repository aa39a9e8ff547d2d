"""Urdu: the words that show where sentences end. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set

#: The names of Latin letters that are no words themselves, and of those that are.
_LETTERS = word_set("آر ایس ایف ایل ایم این ایچ ایکس اے جے ڈبلیو ڈی زیڈ وی کیو کے یو")
_LETTERS_AND_WORDS = word_set("آئی او ای بی پی ٹی جی سی وائی")

#: Ways to say "said", "asked" and "cried".
_SAID = word_set(
    """
    بولا بولی بولے پوچھا پوچھتا پوچھتی پوچھی پکارا پکاری چلایا چلائی چلائے چیخا چیخی کہا کہتا
    کہتی کہتے کہہ کہنا
    """
)

LANGUAGE = Language(
    code="ur",
    name="",
    binding=_LETTERS | word_set("پروفیسر جنرل ڈاکٹر کرنل مسٹر مسز"),
    letter_names=_LETTERS | _LETTERS_AND_WORDS,
    abbreviations=word_set("al"),
    numbered=word_set("باب جلد شکل نمبر rs"),
    said=_SAID,
)
