"""Leave out what wikis put into their articles: notes, doubts, links to edit."""

from __future__ import annotations

import re

from summarizer.languages.site import any_of

_EDIT = f"(?:{any_of(lambda site: site.wikis.edits)})"
_EDITS = rf"{_EDIT}(?:\s?[|•·]\s?{_EDIT}){{0,3}}"
#: A heading with the link to edit that is copied along: History[edit].
_HEADED = re.compile(rf"(?P<heading>\S.{{0,150}}?)\s?\[\s?{_EDITS}\s?\]", re.IGNORECASE)
_SAID = re.compile(
    rf"\s?\[\s?(?:{_EDITS}|{any_of(lambda site: site.wikis.doubts)}"
    rf"|(?:{any_of(lambda site: site.wikis.notes)}) ?\d{{1,3}})\s?\]",
    re.IGNORECASE,
)
#: The number of a note, which stands right behind a word or a mark, and the page in its source.
#: In a paper numbers of sources stand apart: "Mbeki et al. [7]".
_NUMBER = re.compile(
    r"(?<=[^\s\[({=<])\[(?P<note>\d{1,3}|[a-z])\](?:: ?\d{1,4}(?:[-–]\d{1,4})?(?!\d))?(?![\w(=])"
)
_FIRST_NOTES = frozenset(("1", "a"))
_FEWEST_NOTES = 2
#: A line in the list of notes. It begins with the arrow that leads back to the text.
NOTE_LINE = re.compile(r"[\^↑↩⇑]\s?\S.*")
_LONGEST_TITLE = 80
_ORIGIN = re.compile(any_of(lambda site: site.wikis.origins), re.IGNORECASE)
_REFERENCES = re.compile(any_of(lambda site: site.wikis.references), re.IGNORECASE)
#: What a source has and prose seldom: a year in brackets or near the end, the number of a book,
#: an address.
_SOURCE = re.compile(
    r"\((?:\w+ )?(?:1[5-9]|20)\d\d\)|\bISBN\b|\bdoi\b|https?://|\bpp?\. ?\d"
    r"|\b(?:1[5-9]|20)\d\d\b.{0,30}\Z"
)
_SITE = re.compile(r" [-–—|] [^-–—|]{3,30}$")


def without_marks(text: str) -> str:
    """Return a line of text without what editors of wikis write into it in brackets."""
    return _SAID.sub("", text) if "[" in text else text


def without_wiki(lines: list[str]) -> list[str]:
    """Return the lines of a pasted text. If it is a wiki's, drop notes and mark headings with "#".

    What stands below the heading of the notes is dropped, up to the next heading, if most of it
    looks like sources. A wiki's text is known by the numbers of its notes or the links to edit
    behind its headings.
    """
    numbers = [match["note"] for line in lines for match in _NUMBER.finditer(line)]
    noted = len(numbers) >= _FEWEST_NOTES and not _FIRST_NOTES.isdisjoint(numbers)
    headed = [_HEADED.fullmatch(line) for line in lines]
    if not noted and not any(headed):
        return lines
    found = [_titled(lines[0])] if any(headed) else lines[:1]
    listing = False
    for n, (line, match) in enumerate(zip(lines[1:], headed[1:], strict=True), 1):
        if match:
            named = _REFERENCES.fullmatch(match["heading"]) is not None
            listing = named and _lists_notes(lines, headed, n + 1)
            found += [] if named else [f"## {match['heading']}"]
        elif not (listing or NOTE_LINE.fullmatch(line) or _ORIGIN.fullmatch(line)):
            found.append(without_marks(_NUMBER.sub("", line) if noted else line))
    return found


def _lists_notes(lines: list[str], headed: list[re.Match[str] | None], start: int) -> bool:
    """Tell whether most lines from `start` to the next heading look like sources, not prose."""
    end = next((n for n in range(start, len(lines)) if headed[n]), len(lines))
    below = [line for line in lines[start:end] if line]
    sources = sum(bool(NOTE_LINE.fullmatch(line) or _SOURCE.search(line)) for line in below)
    return sources * 2 > len(below)


def _titled(line: str) -> str:
    """Return the first line of an article as its headline, if it may be that."""
    if not 0 < len(line) <= _LONGEST_TITLE or line[-1] in ".:!?" or line[0] == "#":
        return line
    return f"# {_SITE.sub('', line)}"
