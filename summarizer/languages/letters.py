"""Which characters are capitals and which are lower case, and other classes of letters.

Python's `re` knows letters (`[^\\W\\d_]`) but not their case, and a range such as `À-Ö` leaves out
letters that its writer did not think of: Ł, Č, İ, Ґ. The strings here go inside a character class:
`rf"[{CAPITALS}]\\w+"` is a word with a capital, `rf"[^\\W\\d_{LOWER}]"` a letter that is not lower
case, which may be one of a script without case.
"""

from __future__ import annotations

import re
import unicodedata

#: The code points of the alphabets with capitals: Latin, Greek, Cyrillic and Armenian, then more
#: Latin and Greek letters with accents. Most phonetic, medieval and mathematical letters are left
#: out.
_BLOCKS = (range(0x590), range(0x1E00, 0x2000))
_LATIN = (range(0x250), range(0x1E00, 0x1F00))


def _class_of(*categories: str, blocks: tuple[range, ...] = _BLOCKS) -> str:
    """Return the inside of a character class with the letters in `blocks` of some categories."""
    runs: list[list[int]] = []
    for code in (code for block in blocks for code in block):
        if unicodedata.category(chr(code)) in categories:
            if runs and runs[-1][1] == code - 1:
                runs[-1][1] = code
            else:
                runs.append([code, code])
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in runs)


#: A, É, Ł, Ґ, and digraphs such as ǅ, which begin a word with a capital.
CAPITALS = _class_of("Lu", "Lt")
#: a, é, ł, ґ, ß.
LOWER = _class_of("Ll")
#: The Latin letters of `LOWER`.
LATIN_LOWER = _class_of("Ll", blocks=_LATIN)

#: The scripts without spaces between words. In kana and Han about each character is a word; in
#: Thai, Lao, Burmese and Khmer a few characters are one.
IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
UNSPACED_LETTERS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
#: The characters of all these scripts.
UNSPACED = IDEOGRAPHS + UNSPACED_LETTERS
#: The kana of Japanese in which it writes endings and function words.
HIRAGANA = "\u3041-\u309f"
#: The numerals of Chinese and Japanese: 三、 is a heading's number.
NUMERALS = "一二三四五六七八九十"
#: The syllables of Korean.
HANGUL = "\uac00-\ud7a3"
#: Marks that belong to the letter before, which `\w` leaves out: combining accents, Hebrew and
#: Arabic points, and India's scripts, whose vowel signs are such marks.
MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff"

#: The full stops of scripts that have their own: of India's, of Urdu, Armenian, Ethiopic, Burmese.
FULL_STOPS = "।॥۔։።။"

#: The zero-width non-joiner, which stands between two parts of a Persian word; `\w` leaves it out.
NON_JOINER = "\u200c"

#: Small words of Arabic, and the stroke behind them, which are written onto a mark: بـ«…».
WRITTEN_ON = frozenset("وبلفك\u0640")

#: The digits of Arabic, of Persian and Urdu, and of Hindi.
_EASTERN_DIGIT = re.compile("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]")
_APART = re.compile(rf"(?<=[{UNSPACED}])(?=\S)|(?<=\S)(?=[{UNSPACED}])|{NON_JOINER}")


def lowered(text: str) -> str:
    """Return `text` in lower case. Turkish İ becomes one character, of which Python makes two.

    >>> lowered("İki")
    'iki'
    """
    return text.lower().replace("i\u0307", "i")


def western_digits(text: str) -> str:
    """Return `text` with 0 to 9 for each digit of Arabic, Persian and Hindi. Its length stays.

    >>> western_digits("۱۲ مه ۲۰۲۱")
    '12 مه 2021'
    """
    if _EASTERN_DIGIT.search(text) is None:
        return text
    return _EASTERN_DIGIT.sub(lambda digit: str(int(digit[0])), text)


def stand_apart(phrase: str) -> str:
    """Return a phrase with a space wherever `words.terms` separates words.

    >>> stand_apart("例えばPython")
    '例 え ば Python'
    """
    return _APART.sub(" ", phrase)


#: Latin and Greek letters that may bear an accent, as the inside of a character class.
ACCENTED = "a-zα-ω"
#: Letters that stay when the `ACCENTED` ones lose their accents, and the curly apostrophe: each as
#: people type it whose keyboard lacks it.
PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ё": "е", "’": "'"}


def without_accents(word: str) -> str:
    """Return `word` without accents if only ASCII is left then; else return it unchanged.

    >>> without_accents("août")
    'aout'
    """
    apart = unicodedata.normalize("NFD", word)
    plain = "".join(char for char in apart if not unicodedata.combining(char))
    return plain if plain.isascii() else word


def with_dots(word: str) -> str:
    """Return `word` with i for the Turkish ı: a capital I stands for either.

    >>> with_dots("ışık")
    'işik'
    """
    return word.replace("ı", "i")


#: Letters that look like apostrophes, and are letters to `\w` as no other apostrophe is: in Uzbek
#: the first makes other letters of o and g, the second stands between any others.
TURNED_COMMA, LETTER_APOSTROPHE = "ʻ", "ʼ"


#: The marks of Chinese and Japanese, each with the mark of Latin texts that stands for the same.
_WIDE_MARKS = str.maketrans("，、：；！？（）【】〔〕「」『』％｜", ",,:;!?()[][]“”“”%|")
_WIDE_MARK = re.compile("[，、：；！？（）【】〔〕「」『』％｜]")


def latin_marks(text: str) -> str:
    """Return `text` with the marks of Latin texts for those of Chinese and Japanese.

    Its length stays.

    >>> latin_marks("「はい」、（笑）")
    '“はい”,(笑)'
    """
    return text.translate(_WIDE_MARKS) if _WIDE_MARK.search(text) else text
