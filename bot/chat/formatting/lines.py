"""Text from elsewhere on one line, and cut to a length."""

from __future__ import annotations

import unicodedata


def one_line(text: str) -> str:
    """Return `text` on one line, without characters that reorder or hide the text around them.

    The zero-width joiner and non-joiner stay: many scripts and emoji are spelled with them.
    """
    flat = " ".join(text.split())
    if flat.isprintable():  # most lines are; to test every character takes 100 times as long
        return flat
    return "".join(
        c for c in flat if c in "\u200c\u200d" or unicodedata.category(c) not in _HIDDEN
    )


#: Unicode's categories of control, format, surrogate, private-use and unassigned characters.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def clip(text: str, limit: int) -> str:
    """Return `text`; if it is longer than `limit` characters, cut to that with an ellipsis."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
