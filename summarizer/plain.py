"""Digest → text for a terminal."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from summarizer.languages import UNSPACED_CODES, marks_of
from summarizer.model import Note
from summarizer.options import Length
from summarizer.words import WORDS_A_MINUTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.model import Digest, Passage, Quote

_BULLET = "• "

#: How many quotes are shown; the JSON form has all of them.
_SHOWN = {Length.SHORT: 3, Length.NORMAL: 6, Length.LONG: 12}


def plain(
    digest: Digest,
    *,
    length: Length,
    width: int = 80,
    colour: bool = False,
    reported: bool = False,
) -> str:
    """Return `digest` to be read in a terminal of `width` columns.

    With `reported` it has the speech that the article reports in other words, too.
    """
    bold = _style("1") if colour else str
    dim = _style("2") if colour else str
    lines = textwrap.wrap(digest.title or "", width) or []
    out = [bold(line) for line in lines]
    out += [dim(line) for line in textwrap.wrap(_meta(digest), width)]
    if Note.TEASER in digest.notes:
        out += textwrap.wrap(f"Only the first {digest.words:,} words are free to read.", width)
    out.append("")
    for point in digest.points:
        wrapped = "\n".join(_hang(point.labelled, _BULLET, width))
        out.append(_with_label(wrapped, point.label, bold) if point.label else wrapped)
    if digest.outline:
        names = " · ".join(_flat(entry.text) for entry in digest.outline)
        out += ["", *_hang(f"In it: {names}", "", width)]
    shown = digest.quotes[: _SHOWN[length]]
    if shown:
        out += ["", bold("Who said what")]
    opening, closing = marks_of(digest.language)
    introduced: set[str] = set()
    for quote in shown:
        out += _hang(f"{opening}{_flat(quote.text)}{closing}", "  ", width)
        out += [dim(line) for line in _hang(f"— {_speaker(quote, introduced)}", "    ", width)]
    more = len(digest.quotes) - len(shown)
    if more:
        quotes = "quote" if more == 1 else "quotes"
        out += ["", dim(f"… and {more} more {quotes}: --json lists every one")]
    if reported and digest.reported:
        out += ["", bold("Also said")]
        for quote in digest.reported:
            out += _hang(quote.text, "  ", width)
            out += [dim(line) for line in _hang(f"— {_speaker(quote, introduced)}", "    ", width)]
    return "\n".join(out)


def _style(code: str) -> Callable[[str], str]:
    return lambda text: f"\x1b[{code}m{text}\x1b[0m"


def _meta(digest: Digest) -> str:
    minutes = max(1, round(digest.words / WORDS_A_MINUTE))
    unit = "characters" if digest.language in UNSPACED_CODES else "words"
    parts = [
        digest.site,
        ", ".join(digest.authors) or None,
        f"{digest.published:%-d %B %Y}" if digest.published else None,
        f"{digest.words:,} {unit}, {minutes} min",
    ]
    return " · ".join(part for part in parts if part)


def _hang(text: str, mark: str, width: int) -> list[str]:
    return textwrap.wrap(
        _flat(text), width, initial_indent=mark, subsequent_indent=" " * len(mark)
    )


def _with_label(lines: str, label: Passage, bold: Callable[[str], str]) -> str:
    """Return wrapped lines with the label, which stands behind the bullet, in bold."""
    start = end = len(_BULLET)
    for word in label.text.split():
        end = lines.index(word, end) + len(word)
    return lines[:start] + bold(lines[start:end]) + lines[end:]


def _flat(text: str) -> str:
    return " ".join(text.split())


def _speaker(quote: Quote, introduced: set[str]) -> str:
    """Return who speaks, with the role unless it was told before; add the name to those."""
    if quote.speaker is None:
        return "the text does not say clearly who"
    name = quote.speaker.name
    role = None if name in introduced else quote.speaker.role
    introduced.add(name)
    return name + (f", {role}" if role else "")
