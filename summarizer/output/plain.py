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

    from summarizer.model import Digest, Passage, Speaker

BULLET = "• "

#: The most quotes that are shown, by length. The JSON form has all of them.
SHOWN = {Length.SHORT: 3, Length.NORMAL: 6, Length.LONG: 12}


def plain(
    digest: Digest,
    *,
    length: Length,
    width: int = 80,
    colour: bool = False,
    reported: bool = False,
) -> str:
    """Return `digest` to be read in a terminal of `width` columns.

    With `reported`, speech that the article reports in other words follows at the end.
    """
    bold = style("1") if colour else str
    dim = style("2") if colour else str
    lines = textwrap.wrap(digest.title or "", width) or []
    out = [bold(line) for line in lines]
    out += [dim(line) for line in textwrap.wrap(_meta(digest), width)]
    if Note.TEASER in digest.notes:
        out += textwrap.wrap(f"Only the first {digest.words:,} words are free to read.", width)
    out.append("")
    for point in digest.points:
        wrapped = "\n".join(hang(point.labelled, BULLET, width))
        out.append(_with_label(wrapped, point.label, bold) if point.label else wrapped)
    if digest.outline:
        names = " · ".join(flat(entry.text) for entry in digest.outline)
        out += ["", *hang(f"In it: {names}", "", width)]
    shown = digest.quotes[: SHOWN[length]]
    if shown:
        out += ["", bold("Who said what")]
    opening, closing = marks_of(digest.language)
    introduced: set[str] = set()
    for quote in shown:
        out += hang(f"{opening}{flat(quote.text)}{closing}", "  ", width)
        out += [
            dim(line)
            for line in hang(f"— {name_speaker(quote.speaker, introduced)}", "    ", width)
        ]
    more = len(digest.quotes) - len(shown)
    if more:
        quotes = "quote" if more == 1 else "quotes"
        out += ["", dim(f"… and {more} more {quotes}: --json lists every one")]
    if reported and digest.reported:
        out += ["", bold("Also said")]
        for quote in digest.reported:
            out += hang(quote.text, "  ", width)
            out += [
                dim(line)
                for line in hang(f"— {name_speaker(quote.speaker, introduced)}", "    ", width)
            ]
    return "\n".join(out)


def style(code: str) -> Callable[[str], str]:
    """Return a function that adds the terminal's codes for a style, and for its end, to a text."""
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


def hang(text: str, mark: str, width: int) -> list[str]:
    """Return `text` in lines of `width` columns.

    The first begins with `mark`; the others are indented as far as the mark is long.
    """
    return textwrap.wrap(flat(text), width, initial_indent=mark, subsequent_indent=" " * len(mark))


def _with_label(lines: str, label: Passage, bold: Callable[[str], str]) -> str:
    """Return wrapped `lines` with their label, which stands behind the bullet, in bold."""
    start = end = len(BULLET)
    for word in label.text.split():
        end = lines.index(word, end) + len(word)
    return lines[:start] + bold(lines[start:end]) + lines[end:]


def flat(text: str) -> str:
    """Return `text` on one line."""
    return " ".join(text.split())


def name_speaker(speaker: Speaker | None, introduced: set[str]) -> str:
    """Return the speaker's name, with the role if the name is not among those `introduced`.

    Add the name to `introduced`. For None, return words that say that no speaker is known.
    """
    if speaker is None:
        return "the text does not say clearly who"
    role = None if speaker.name in introduced else speaker.role
    introduced.add(speaker.name)
    return speaker.name + (f", {role}" if role else "")
