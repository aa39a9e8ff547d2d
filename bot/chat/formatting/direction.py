"""Keep each line in its direction where Arabic or Persian and Latin letters meet.

Telegram's apps and browsers take the direction of each line from its first letter, and order what
stands in it as Unicode says (UAX #9). Two things go wrong in mixed lines. First, a line that
begins with a foreign name runs the wrong way as a whole; an invisible mark before the line sets
its direction. Second, a foreign stretch with signs or numbers at its edges, such as
"/edition 18:00", is torn apart by the words around it; isolates, invisible too, keep it together.
A line whose letters all run one way gets no mark. It gets isolates only if it runs leftward, and
then only around numbers.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from babel import Locale, UnknownLocaleError

from bot.chat.formatting.richtext import RichText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: The marks that count as a letter of their direction, and show nothing.
_TO_THE_RIGHT, _TO_THE_LEFT = "\u200e", "\u200f"
#: The sign that begins an isolate with the direction of its first letter, the sign that begins an
#: isolate that runs to the right, and the sign that ends both.
_BY_ITS_LETTERS, _RIGHTWARD, _END = "\u2068", "\u2066", "\u2069"

_ISOLATED = re.compile(
    f"([{_BY_ITS_LETTERS}{_RIGHTWARD}][^{_BY_ITS_LETTERS}{_RIGHTWARD}{_END}]*{_END})"
)

#: Printable ASCII, and single spaces within it.
_ASCII = re.compile(r"[!-~]+(?: [!-~]+)*")
#: Signs that belong to the sentence around a stretch of ASCII.
_AROUND = " .,:;!?()[]{}\"'"
#: The Arabic comma. Latin words beside it are items of a list: isolated, they keep its order.
_COMMA = "\u060c"
#: ASCII that needs no isolates: letters alone; a number, such as 18:00; signs alone.
_STEADY = re.compile(r"[A-Za-z]*|\d[\d.,:/-]*|\W*")


@cache
def runs_leftward(language: str) -> bool:
    """Tell whether a language, by its ISO 639-1 code, is written from right to left."""
    try:
        return str(Locale.parse(language).text_direction) == "rtl"
    except (UnknownLocaleError, ValueError):
        return False


def mark_of(language: str) -> str:
    """Return the mark for a line without letters; "" for a language that runs rightward."""
    return _TO_THE_LEFT if runs_leftward(language) else ""


def arrow_of(language: str) -> str:
    """Return the arrow from what is read first to what is read next."""
    return "←" if runs_leftward(language) else "→"


def mark_for(line: str, language: str) -> str:
    """Return the mark that a line in a language needs before it; "" for most lines.

    A line needs a mark if its first letter is of the other direction and another letter is of the
    language's own. A line whose letters are all of the other direction is left as it is.
    """
    if line.isascii():
        return ""
    leftward = runs_leftward(language)
    first = next(_leanings(line), leftward)
    if first == leftward or leftward not in _leanings(line):
        return ""
    return _TO_THE_LEFT if leftward else _TO_THE_RIGHT


def isolate(words: str, language: str) -> str:
    """Return words to be put into a line in a language.

    They are isolated if one of their letters runs the other way, and in a leftward line also if
    they have a digit.

    >>> ascii(isolate("example.org", "ar")), isolate("example.org", "de")
    ("'\\\\u2068example.org\\\\u2069'", 'example.org')
    """
    return f"{_BY_ITS_LETTERS}{words}{_END}" if _is_foreign(words, language) else words


def isolate_marked(words: RichText, language: str) -> RichText:
    """Return marked words as `isolate` returns plain ones."""
    if not _is_foreign(words.text, language):
        return words
    return RichText(_BY_ITS_LETTERS) + words + _END


def direct(line: str, language: str) -> str:
    """Return a line in a language, with the mark before it if it needs one (`mark_for`)."""
    return mark_for(line, language) + line


def direct_marked(line: RichText, language: str) -> RichText:
    """Return a marked line as `direct` returns a plain one."""
    mark = mark_for(line.text, language)
    return RichText(mark) + line if mark else line


def direct_lines(text: str, language: str) -> str:
    """Return a text in a language, with the mark before each of its lines that needs one."""
    return text if text.isascii() else "\n".join(direct(one, language) for one in text.split("\n"))


def isolate_ascii(text: str) -> str:
    """Return leftward text with its commands, addresses and other pieces of ASCII isolated.

    >>> ascii(isolate_ascii("أرسل /auto on."))
    "'\\\\u0623\\\\u0631\\\\u0633\\\\u0644 \\\\u2066/auto on\\\\u2069.'"
    """
    return between_isolates(text, lambda part: _ASCII.sub(_isolate_core, part))


def between_isolates(text: str, change: Callable[[str], str]) -> str:
    """Return a text with `change` applied to each part that is not isolated."""
    parts = _ISOLATED.split(text)
    parts[::2] = map(change, parts[::2])
    return "".join(parts)


def _isolate_core(found: re.Match[str]) -> str:
    whole = found[0]
    core = whole.strip(_AROUND)
    start, end = found.span()
    listed = _COMMA in found.string[max(0, start - 2) : start] + found.string[end : end + 1]
    if not core or (_STEADY.fullmatch(core) and not (listed and core.isalpha())):
        return whole
    before, _, behind = whole.partition(core)
    return f"{before}{_RIGHTWARD}{core}{_END}{behind}"


def _is_foreign(words: str, language: str) -> bool:
    leftward = runs_leftward(language)
    if leftward and any(c in "0123456789" for c in words):
        return True
    return (leftward or not words.isascii()) and (not leftward) in _leanings(words)


def _leanings(text: str) -> Iterator[bool]:
    """Yield for each letter whether it runs leftward; digits and signs are passed over."""
    for character in text:
        kind = bidirectional(character)
        if kind in {"R", "AL"}:
            yield True
        elif kind == "L":
            yield False
