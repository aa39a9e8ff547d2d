"""Tell whether a full stop is an abbreviation's, an initial's or an ordinal's.

The lists of abbreviations stand with their languages (`languages`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.lettered import LETTERED
from summarizer.languages.letters import CAPITALS, LATIN_LOWER, LOWER
from summarizer.languages.months_by_babel import beside_numbers, short_months

if TYPE_CHECKING:
    from summarizer.languages import Language

_LAST_TOKEN = re.compile(r"(?:[^\s(\[“”\"«»„'‘/—–]|(?<=\w)['‘](?=[\w.]))+$")
#: A short word that has lost its vowel before an abbreviation: l'art. 4, dell'art. 4.
_ELIDED = re.compile(r"[^\W\d_]{1,5}['’](?=\w{2})")
_FIRST_WORD = re.compile(r"[\W_]*?([^\W\d_][\w’']*|\d+)")
_INITIAL = re.compile(r"(?:^|[\s.(\[“„\"«]|\.-)[^\W\d_]\.$")
#: "A. D.", "T.B." before a surname, and the surname after one more initial.
_INITIALS = re.compile(rf"(?<![^\W_])[{CAPITALS}]\.[ \xa0]?-?[{CAPITALS}]\.$")
_INITIAL_FIRST = re.compile(
    rf"(?:[{CAPITALS}]\.[ \xa0]?-?){{1,4}}(?:[{LOWER}]{{1,3}}[ '’]){{0,2}}"
    rf"[{CAPITALS}][\w’'-]"
)
#: Two parts of one abbreviation: "т. д.", "p. m.", "v. Chr.", "v. H.".
_SPACED = re.compile(rf"(?<![\w.])([{LOWER}])\.[ \xa0]([{LOWER}]|Chr|[HT])\.$")
_BEFORE_INITIAL = re.compile(
    rf"(?:[{CAPITALS}][\w’']{{1,30}}(?:-[{CAPITALS}][\w’']{{1,30}})?|[^\W\d_]\.)"
    r"[ \xa0]{0,30}-?[^\W\d_]\.$"
)
#: What ends in a letter and is no name: "USB-C.", "hepatitis-B.".
_HYPHENED_LETTER = re.compile(r"[\w-]+-[^\W\d_]\.")
_ORDINAL = re.compile(r"(?:\d{1,2}|[IVX]{1,5})\.")
#: The last digits of a longer number: "02/555 000 00.".
_GROUPED = re.compile(r"\d[ \xa0]\d{1,2}\.$")
#: What is counted, with its number: "Abb. 2.", "obr. 3."
_COUNTED = re.compile(r"(?<!\w)([^\W\d_]{1,6})\.[ \xa0]?\d{1,4}\.$")
#: "vitamin C." is a thing, no person with an initial.
_LETTERED = re.compile(rf"(?<!\w){LETTERED}\.$")
#: A phrase of a few words that ends in a number and an abbreviation, from the sentence's start.
_OPENING = re.compile(
    r"\W?([^\W\d_]{1,20})(?: [\w.:,]{1,20}){0,3} [\w.:,]{0,10}\d[\w.:,]{0,10}"
    r" \S{1,20}(?: \w\.){0,2}$"
)
_ROMAN = re.compile(r"[IVXLC]{2,6}")
#: A title before an initial, with a full stop or without: "dr A.", "Doc. B.".
_TITLED = re.compile(r"(?<!\w)([^\W\d_]{2,12})\.?[ \xa0][^\W\d_]\.$")
#: A chapter and a verse: "Phil. 4:8".
_VERSE = re.compile(r"\d{1,3}:\d{1,3}(?!\d)")
#: A number in brackets: "et al. (2018)", "Eq. [4]".
_BRACKETED = re.compile(r"[(\[]\d")
#: A word in capitals, or any word in another script than Latin, such as Cyrillic, where Punkt sees
#: too many abbreviations.
_CAPITALS = re.compile(rf"[^\W\d_{LATIN_LOWER}]{{3,}}\.")
#: The full stops that abbreviations may have: everybody's, and Urdu's own.
_STOPS = (".", "۔")
#: Words with Urdu's full stop behind each, and one more such word.
_SPELLED = re.compile(r"(?:[^\W\d_]{1,6}۔ ?){1,2}$")
_SPELLED_NEXT = re.compile(r"([^\W\d_]{1,6})۔")
_NEXT_LOWER = re.compile(rf"\s[{LOWER}\d]")
#: "iPhone", "eBay", "e-Devlet": names that begin with a lower-case letter and a capital.
LOWER_NAME = re.compile(rf"[{LOWER}]-?[{CAPITALS}]")
#: Two full stops, or four: a sentence's own and those of an abbreviation or an ellipsis.
_DOUBLE = re.compile(r"[^.](?:\.\.|\.{4,})$")


def starts_sentence(word: str, rules: Language) -> bool:
    """Return whether `word` must begin a sentence: a function word with a capital is no name."""
    lowered = word.lower()
    return word[0].isupper() and (lowered in rules.stop_words or lowered in rules.backward)


def last_token(text: str, start: int, end: int) -> str:
    """Return the word that ends at `end`, or its last 30 characters."""
    begin = max(start, end - 30, text.rfind(" ", start, end) + 1)
    match = _LAST_TOKEN.search(text, begin, end)
    return _ELIDED.sub("", match.group(), count=1) if match else ""


def ends_at(text: str, start: int, stop: int, after: tuple[int, int], rules: Language) -> bool:
    """Return whether the sentence that begins at `start` ends with the full stop before `stop`.

    Punkt saw no end there. `after` is the span of the next word.
    """
    token, word = last_token(text, start, stop), text[after[0] : after[1]]
    if _has_no_case(word[0]):
        return _without_stop(text, start, stop, token) in rules.closing
    if LOWER_NAME.match(text, after[0]):
        short = _without_stop(text, start, stop, token)
        return len(short) > 2 and short not in rules.binding | rules.abbreviations | rules.numbered
    if not word[0].isupper() or (len(word) == 1 and text[after[1] : after[1] + 1] == "."):
        return False
    if _HYPHENED_LETTER.fullmatch(token) or _DOUBLE.search(text, max(start, stop - 8), stop):
        return True
    if _LETTERED.search(text, max(start, stop - 20), stop):
        return True
    short = _without_stop(text, start, stop, token)
    if starts_sentence(word, rules):
        return short in rules.abbreviations or _may_end(text, stop, token, rules)
    if _ends_phrase(text, start, stop, short, rules) and _closes(text, after, rules):
        return True
    if _closes_ordinal(text, (start, stop), after, rules):
        return True
    # "the final of the CAN. Asked about it, …": behind a word in capitals the stop ends a sentence
    return (
        _CAPITALS.fullmatch(token) is not None
        and word[1:].islower()
        and short not in rules.binding | rules.abbreviations | rules.numbered
    )


def _has_no_case(letter: str) -> bool:
    """Tell whether a letter is of a script without capitals."""
    return letter.lower() == letter.upper()


def _ends_phrase(text: str, start: int, stop: int, short: str, rules: Language) -> bool:
    """Tell whether the abbreviation before `stop` may end the sentence from `start`.

    `short` is without its full stop. "On 5 May at 4 p.m." opens a sentence and does not end it.
    """
    if short not in rules.closing or (len(short) == 1 and text[stop - 2].isupper()):
        return False
    opening = _OPENING.match(text, start, stop)
    return opening is None or opening[1].lower() not in rules.prepositions


def _closes_ordinal(
    text: str, held: tuple[int, int], after: tuple[int, int], rules: Language
) -> bool:
    """Tell whether a sentence begins at `after`, behind a number that might be an ordinal.

    "De er 20. Tolv er nye", "siehe Abb. 2. Teile davon", but not "3. maj", nor "XII. Pluku", which
    is a name.
    """
    token = last_token(text, *held)
    counted = _COUNTED.search(text, max(held[0], held[1] - 20), held[1])
    if rules.ordinal_stops and counted and counted[1].lower() in rules.numbered:
        return text[after[0]].isupper()
    return (
        rules.ordinal_stops
        and token[0].isdigit()
        and _ORDINAL.fullmatch(token) is not None
        and not rules.capital_after_ordinal
        and text[after[0]].isupper()
        and _closes(text, after, rules)
    )


def _closes(text: str, after: tuple[int, int], rules: Language) -> bool:
    """Return whether a sentence begins at `after`, behind an “Inc.” or “p.m.” that ends a phrase.

    "Acme Inc. Analysts said", but not "Acme Inc. Chairman Ann Lee" or "5 p.m. Monday".
    """
    if _NEXT_LOWER.match(text, after[1]) is None:
        return False
    word = text[after[0] : after[1]].lower()
    return word not in rules.going_on and word not in beside_numbers(rules.code)


def _without_stop(text: str, start: int, stop: int, token: str) -> str:
    """Return `token` in lower case without its last full stop, "т. д." as "т.д"."""
    spaced = _SPACED.search(text, max(start, stop - 12), stop)
    return f"{spaced[1]}.{spaced[2]}".lower() if spaced else token[:-1].lower()


def _may_end(text: str, stop: int, token: str, rules: Language) -> bool:
    """Return whether `token` can close a sentence: an ellipsis, a letter or a word in capitals."""
    if token.endswith(("…", "...")):
        return True
    word = token[:-1]
    if len(word) > 1 and word.isalpha() and word.isupper():
        return word.lower() not in rules.binding | rules.numbered
    # "vitamin C. It", but not "J. C. Will".
    return len(token) == 2 and token[0].isupper() and text[stop - 4 : stop - 3].islower()


def is_abbreviated(
    text: str, held: tuple[int, int], piece: tuple[int, int], rules: Language
) -> bool:
    """Return whether the full stop that ends `held` is an abbreviation's and `piece` goes on."""
    token = last_token(text, *held)
    first = _FIRST_WORD.match(text, *piece)
    if first is None or not token.endswith(_STOPS) or token.endswith(".."):
        return False
    word, after = _without_stop(text, *held, token), first[1]
    opens = _opens(text, first, rules)
    if _is_numbered(word, after, rules) or (word in rules.books and _VERSE.match(text, *piece)):
        return True
    if _is_caseless_initial(word) or _is_spelled(text, held, piece, rules):
        return True
    if _ends_phrase(text, *held, word, rules) and (
        (after[0].isalpha() and _has_no_case(after[0])) or _closes(text, first.span(1), rules)
    ):
        return False
    if word in rules.abbreviations:
        if _BRACKETED.match(text, *piece):
            return True
        return not opens and not after[0].isdigit()
    if word in rules.binding or (len(word) == 1 and token[0].islower()):
        return True
    if rules.ordinal_stops and _ORDINAL.fullmatch(token):
        ended = opens or _GROUPED.search(text, max(held[0], held[1] - 5), held[1])
        return not ended and not _closes_ordinal(text, held, first.span(1), rules)
    if _INITIAL.search(text, max(held[0], held[1] - 4), held[1]):
        return _names_somebody(text, held, piece, first, rules)
    return False


def cites(text: str, held: tuple[int, int], rules: Language) -> bool:
    """Tell whether `held` ends with an abbreviation that a number in brackets may follow."""
    token = last_token(text, *held)
    return token.endswith(".") and _without_stop(text, *held, token) in rules.abbreviations


def _is_caseless_initial(word: str) -> bool:
    """Tell whether `word` is a single letter of a script without capitals."""
    return len(word) == 1 and word.isalpha() and _has_no_case(word)


def _is_spelled(text: str, held: tuple[int, int], piece: tuple[int, int], rules: Language) -> bool:
    """Tell whether `held` ends with letters that are spelled by their names, each with a stop."""
    if text[held[1] - 1] not in "۔ ":
        return False
    spelled = _SPELLED.search(text, max(held[0], held[1] - 60), held[1])
    if spelled is None:
        return False
    words = spelled.group().replace("۔", " ").split()
    follows = _SPELLED_NEXT.match(text, *piece)
    if follows and _is_letter(follows[1], rules):
        words.append(follows[1])
    return len(words) > 1 and all(_is_letter(name, rules) for name in words[-2:])


def _is_letter(word: str, rules: Language) -> bool:
    """Tell whether `word` is a letter or its name."""
    return len(word) == 1 or word in rules.letter_names


def _opens(text: str, first: re.Match[str], rules: Language) -> bool:
    """Tell whether the word `first` must begin a sentence.

    A letter with a full stop is an initial, even where the letter is a word: Russian "с".
    """
    return starts_sentence(first[1], rules) and text[first.end(1) : first.end(1) + 1] != "."


def _is_numbered(word: str, after: str, rules: Language) -> bool:
    """Tell whether an abbreviation stands before its number: "Abb. 3", "vol. II"."""
    if word in rules.numbered:
        return after[0].isdigit() or _ROMAN.fullmatch(after) is not None
    return after[0].isdigit() and (
        word.endswith(rules.numbered_endings) or word in short_months(rules.code)
    )


def _names_somebody(
    text: str,
    held: tuple[int, int],
    piece: tuple[int, int],
    first: re.Match[str],
    rules: Language,
) -> bool:
    """Return whether the initial that ends `held` belongs to a name that `piece` goes on with."""
    if _LETTERED.search(text, max(held[0], held[1] - 20), held[1]):
        return False
    if text[held[1] - 2].isupper() and _INITIAL_FIRST.match(text, piece[0]):
        return True
    if _opens(text, first, rules) or not first[1][0].isupper():
        return False
    tail = text[max(held[0], held[1] - 65) : held[1]]
    titled = _TITLED.search(tail)
    if _INITIALS.search(tail) or (titled and titled[1].lower() in rules.binding):
        return True
    return tail[-2:].lower() != "i." and (
        len(tail) <= 2 or _BEFORE_INITIAL.search(tail) is not None
    )
