"""The one alphabet: which characters are capitals and which are lower case.

Python's `re` knows letters (`[^\\W\\d_]`) but not their case, and a range such as `À-Ö` leaves out
what its writer did not think of: Ł, Č, İ, Ґ. The strings here go inside a character class:
`rf"[{CAPITALS}]\\w+"` is a word with a capital, `rf"[^\\W\\d_{LOWER}]"` a letter that is not lower
case, which may be one of a script without case.
"""

from __future__ import annotations

import re
import unicodedata

#: The places in Unicode of the alphabets with capitals: Latin, Greek, Cyrillic and Armenian, then
#: the Latin and Greek letters with more than one accent. Phonetic, medieval and mathematical
#: letters are left out.
_BLOCKS = (range(0x590), range(0x1E00, 0x2000))
_LATIN = (range(0x250), range(0x1E00, 0x1F00))


def _class_of(*categories: str, blocks: tuple[range, ...] = _BLOCKS) -> str:
    """Return the inside of a character class with all letters of some Unicode categories."""
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
#: The Latin ones of `LOWER`.
LATIN_LOWER = _class_of("Ll", blocks=_LATIN)

#: The scripts without spaces between words: kana and Han, in which one character is about a word;
#: Thai, Lao, Burmese and Khmer, in which a few characters are.
IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
UNSPACED_LETTERS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
#: The characters of all these scripts.
UNSPACED = IDEOGRAPHS + UNSPACED_LETTERS
#: Marks that belong to the letter before, which `\w` leaves out: accents written apart, Hebrew
#: and Arabic points, the vowel signs of India.
MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff"

#: Between two parts of one Persian word, and shown as nothing; `\w` leaves it out.
NON_JOINER = "\u200c"

#: The digits of Arabic, of Persian and Urdu, and of Hindi.
_EASTERN_DIGIT = re.compile("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]")
_APART = re.compile(rf"(?<=[{UNSPACED}])(?=\S)|(?<=\S)(?=[{UNSPACED}])|{NON_JOINER}")


def lowered(text: str) -> str:
    """Return `text` in lower case, with one character for the Turkish İ, which Python makes two.

    >>> lowered("İki")
    'iki'
    """
    return text.lower().replace("i\u0307", "i")


def western_digits(text: str) -> str:
    """Return `text` with 0 to 9 for the digits of Arabic, Persian and Hindi, as long as it was.

    >>> western_digits("۱۲ مه ۲۰۲۱")
    '12 مه 2021'
    """
    if _EASTERN_DIGIT.search(text) is None:
        return text
    return _EASTERN_DIGIT.sub(lambda digit: str(int(digit[0])), text)


def stand_apart(phrase: str) -> str:
    """Return a phrase with a space wherever `words.terms` parts words.

    >>> stand_apart("例えばPython")
    '例 え ば Python'
    """
    return _APART.sub(" ", phrase)


#: Latin and Greek letters that may bear an accent, as the inside of a character class.
ACCENTED = "a-zα-ω"
#: Letters that Unicode does not take apart, as people without them on their keyboard type them.
PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ё": "е", "’": "'"}


def without_accents(word: str) -> str:
    """Return a word of Latin letters without its accents, another word as it is.

    >>> without_accents("août")
    'aout'
    """
    apart = unicodedata.normalize("NFD", word)
    plain = "".join(char for char in apart if not unicodedata.combining(char))
    return plain if plain.isascii() else word
