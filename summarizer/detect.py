"""Which language a text is in."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.errors import UnsupportedLanguage

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

#: The characters of a text that are looked at: enough to be certain, in about 3 ms.
_SAMPLE = 1500

#: Under this many letters the rare languages are left out: "Hello world" is not Latin.
_SHORT = 60

#: The languages most written on the web, and those of Telegram's interface. Beside Uzbek and
#: Kazakh stand Tajik and Kyrgyz, which would else be taken for them.
_COMMON_CODES = (
    "ar az be bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ka kk ko ky lt lv ms nl "
    "no pl pt ro ru sk sl sr sv ta te tg th tr uk ur uz vi zh"
)
_COMMON = frozenset(_COMMON_CODES.split())

#: Malay and Galician share most of their words with Indonesian and Portuguese, which are written
#: far more, but to the model all languages are equally frequent. So the log-probability of these
#: two (natural logarithm) is lowered by this much. From 4 to 8 little changes; at 16 Malay is
#: lost.
_HANDICAP = 5.0
_SELDOM = frozenset(("gl", "ms"))

_LETTERS = re.compile(r"[^\W\d_]")
#: Addresses and names of accounts are in no language.
_ADDRESSES = re.compile(r"(?:https?://|www\.|@)\S{1,300}")


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the language of `text`.

    Only the sample that `_middle` takes is looked at. The code is "und" when that has no letters
    outside addresses, or none from which the model could tell.

    >>> detect_language("The minister said on Monday that the bridge would be closed.")
    'en'
    """
    sample = _ADDRESSES.sub(" ", _middle(text))
    letters = len(_LETTERS.findall(sample))
    if not letters:
        return "und"
    from py3langid.langid import RAW_FLOOR

    language, score = _identifier(letters < _SHORT).classify(sample)
    # of a text such as "v1.0" the model knows nothing, and names its first language
    return str(language) if score > RAW_FLOOR else "und"


def _middle(text: str) -> str:
    """Return `text`, or if it is long a stretch that begins a fifth of the way in.

    What comes first may be a menu.
    """
    if len(text) <= _SAMPLE:
        return text
    start = min(len(text) // 5, len(text) - _SAMPLE)
    return text[start : start + _SAMPLE]


@cache
def _identifier(common: bool) -> LanguageIdentifier:
    import numpy as np
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    # The model also has labels of three letters: for languages without an ISO 639-1 code, and
    # "zxx" for no language at all.
    known = [code for code in identifier.labels if len(code) == 2]
    identifier.set_languages([code for code in known if code in _COMMON] if common else known)
    handicaps = [_HANDICAP * (code in _SELDOM) for code in identifier.nb_classes]
    identifier.nb_pc = identifier.nb_pc - np.array(handicaps, identifier.nb_pc.dtype)
    return identifier


#: ISO 639-1, all of it (loc.gov/standards/iso639-2/php/code_list.php).
_ISO_639_1 = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy "
    "da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu "
    "hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb "
    "lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om "
    "or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw "
    "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_CODES = frozenset(_ISO_639_1.split())


def code_in(tag: str) -> str | None:
    """Return the ISO 639-1 code with which a language tag begins; None without one.

    >>> code_in("pt-BR")
    'pt'
    """
    code = tag.lower().replace("_", "-").partition("-")[0]
    return code if code in _CODES else None


def check_language(language: str | None) -> None:
    """Raise `UnsupportedLanguage` unless `language` is None or an ISO 639-1 code."""
    if language is not None and language not in _CODES:
        raise UnsupportedLanguage(language=language[:20])
