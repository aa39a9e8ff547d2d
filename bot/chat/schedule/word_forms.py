"""The words that people write after a command, in one form; and the words known for a wish."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.chat.strings import names_of
from summarizer.languages import clock
from summarizer.languages.letters import IDEOGRAPHS

#: How many characters of a text are read: no schedule is longer.
LOOK = 120

#: A time of day in Chinese or Japanese: "18点", "6時半", "6时30分"; and a time in the afternoon.
_CLOCK = re.compile(rf"(\d)[{clock.HOUR}](?:(\d\d){clock.MINUTE}?|({clock.HALF}))?")
_AFTERNOON = re.compile(rf"(?:{clock.AFTERNOON})\s?((?:0?[1-9]|1[0-2]):\d\d)")
#: What stands before a time and does not change it: "in the morning", a particle.
_SPARE = re.compile(rf"(?:{clock.SPARE})(?=\d)")
#: Where a number and a word of these languages stand side by side; and "to" between two days.
_BORDER = re.compile(rf"(?<=[{IDEOGRAPHS}])(?=\d)|(?<=[\dm])(?=[{IDEOGRAPHS}])")
_TO = re.compile(rf"(?<=\S)(?:{clock.TO})(?=\S)")

_ALIKE = str.maketrans(clock.ALIKE)


def split_words(text: str) -> list[str]:
    """Return the words of a schedule, folded; "6 p.m." and "mon - fri" are one word each."""
    plain = fold(text[:LOOK]).replace("a.m", "am").replace("p.m", "pm")
    plain = _part_east_asian(re.sub(r"[–—−~〜]", "-", plain).replace(" - ", "-"))
    words: list[str] = []
    for word in re.split(r"[\s,;&/、・]|(?<=\w)\+|\+(?!\d)", plain):
        bare = word.strip(".():")
        if bare in {"am", "pm"} and words and words[-1][-1].isdigit():
            words[-1] += bare
        elif bare:
            words.append(bare)
    return words


def _part_east_asian(text: str) -> str:
    """Return Chinese or Japanese with its times in figures and spaces between its words.

    Other text is returned as it is.

    >>> _part_east_asian("周一至周五下午6点半")
    '周一-周五 6:30pm'
    """
    clear = _CLOCK.sub(lambda m: f"{m[1]}:{m[2] or ('30' if m[3] else '00')}", text)
    plain = _SPARE.sub(" ", _AFTERNOON.sub(r" \1pm", clear))
    return _BORDER.sub(" ", _TO.sub("-", plain))


@cache
def known_words(key: str) -> frozenset[str]:
    """Return the words of all languages for `key`, such as "off"; folded, without spaces."""
    return frozenset(fold(name).replace(" ", "") for name in names_of(f"edition-{key}-names"))


def fold(text: str) -> str:
    """Return a text in lower case, without accents, apostrophes and invisible signs."""
    apart = unicodedata.normalize("NFKD", text[:LOOK].casefold()).translate(_ALIKE)
    return "".join(
        c for c in apart
        if not unicodedata.combining(c) and c not in "'’‘ʼʻ`" and unicodedata.category(c) != "Cf"
    )  # fmt: skip
