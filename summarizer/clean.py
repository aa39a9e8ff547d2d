"""Text → the same text with one kind of space and line break, without invisible characters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from summarizer.languages.letters import with_dots

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Line breaks other than "\n"; U+2029 stands between paragraphs, a form feed between pages.
_BREAKS = re.compile("\r\n|[\r\x0b\x1c-\x1e\x85\u2028]")
_PARTINGS = re.compile("[\x0c\u2029]")

#: Controls, the soft hyphen, zero-width spaces, embeddings, overrides and isolates of direction,
#: object and annotation marks, U+FFFE and U+FFFF. The joiners U+200C and U+200D stay, since
#: Persian and emoji need them, and so do the direction marks U+200E, U+200F and U+061C.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u180e\u200b\u2060-\u2064\u202a-\u202e"
    "\u2066-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_ODD_SPACES = "\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
#: A single plain space is not matched. Nearly all spaces are single and plain, so this takes a
#: third of the time.
_SPACES = re.compile(f"[{_ODD_SPACES}][{_ODD_SPACES} ]*| [{_ODD_SPACES} ]+")
_EDGES = re.compile(" ?\n ?")
_WORDS = re.compile(r"\w+")
#: What is not syntax in a pattern of words, alternatives and optional brackets.
_LITERAL = re.compile(r"[^()?:|\s]+(?: [^()?:|\s]+)*")
_GAPS = re.compile("\n{3,}")


def clean(text: str) -> str:
    """Return `text` in NFC with plain spaces and line breaks, without the `_INVISIBLE` characters.

    At most one blank line stands between lines, no space at a line's edge. A lone surrogate
    becomes U+FFFD. Idempotent.
    """
    text = _PARTINGS.sub("\n\n", _BREAKS.sub("\n", text))
    text = _SURROGATES.sub("\ufffd", _INVISIBLE.sub("", text))
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    return _GAPS.sub("\n\n", _EDGES.sub("\n", text)).strip(" \n")


def wording(text: str) -> str:
    """Return the words of `text`, lower-case and without accents, joined by spaces.

    Turkish ı is i, since a capital I may be either: TAKIM, takım. Texts are compared in this form.
    """
    if text.isascii():
        return " ".join(_WORDS.findall(text.lower()))
    # Decomposed before lowering too: “𝑨” has no lower-case form, the “A” that it stands for has.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).lower())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(_WORDS.findall(with_dots(bare)))


def compile_wording(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for the `wording` of what any of `phrases`, which are patterns, matches.

    They have words, and of syntax only "|", "?" and "(?:…)".

    >>> compile_wording(["l'essentiel"]).fullmatch(wording("L’ESSENTIEL")) is not None
    True
    """
    return re.compile(_LITERAL.sub(lambda match: wording(match.group()), "|".join(phrases)))
