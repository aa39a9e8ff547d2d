"""Amharic: the words that show where sentences end. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set

_BACKWARD = word_set(
    """
    ሆኖም ስለዚህ በመሆኑም በመጨረሻም በተጨማሪም ነገር_ግን እርሱ እርሷ እሱ እሷ እነሱ ከዚህ ከዚያ ይህ ይህም ይህን
    """
)

#: Ways to say "said", and "called", behind a title.
_SAID = word_set(
    """
    ሲል ሲሉ ስትል ብላ ብለው ብሎ ብለዋል ብሏል ብላለች አዘዘ አዘዙ ጠየቀ ጠየቁ ጠየቀች ጮኸ ጮኹ ጮኸች
    የሚለው የሚለውን የሚል የሚባለው የተሰኘ የተሰኘው የተሰኘውን የተባለ የተባለው የተባለውን
    """
)

LANGUAGE = Language(
    code="am",
    name="",
    marks=("«", "»"),
    backward=_BACKWARD,
    binding=word_set("ዶ.ር ዶ/ር ፕ/ር"),
    abbreviations=word_set("al ዓ.ም ዓ.ዓ ወዘተ እ.ኤ.አ ኪ.ሜ ኪ.ግ"),
    numbered=word_set("ስ.ቁ ቁ ተ.ቁ ገ ምዕ"),
    said=_SAID,
    said_at_once=word_set("አለ አሉ አለች"),
)
