"""Pasted or plain text → Article: furniture is left out; byline, date and source are read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.bylines import (
    Place,
    is_date_line,
    read_byline,
    read_reporter,
    read_source_line,
)
from summarizer.clean import clean, wording
from summarizer.detect import check_language, detect_language
from summarizer.errors import EmptyText
from summarizer.html_tags import TAG
from summarizer.languages.site import any_of
from summarizer.lines import Judged, judge
from summarizer.lines.contents import find_contents
from summarizer.lines.fine_print import find_fine_print
from summarizer.lines.split import Unit, split_units
from summarizer.model import Article, Note, join_blocks
from summarizer.options import MAX_TEXT_CHARS
from summarizer.text.formats import without_form
from summarizer.text.indents import join_indented
from summarizer.text.markup import without_source_markup
from summarizer.urls import site_of
from summarizer.wikis import without_wiki
from summarizer.written_dates import read_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

#: The longest line that may say who, when or where, in code points.
_LONGEST_HEAD = 300
#: The most lines that are read. Each costs 60 µs: two million characters in lines of one word took
#: 21 s. A novel of that length has 30,000 lines.
_MOST_UNITS = 60_000
#: A language found in fewer characters than this is a guess.
_CERTAIN_CHARS = 100

_IMAGE = re.compile(r"!\[[^\]\n]{0,300}\](?:\([^()\s]{0,2000}\)|\[[^\[\]\n]{0,100}\])")
#: What is left of a badge (a picture in a link) without its picture; and a line that defines where
#: a link leads.
_NO_LINK = re.compile(
    r"\[\s?\](?:\([^()\s]{0,2000}\)|\[[^\[\]\n]{1,100}\]) ?"
    r"|^\[[^\[\]\n]{1,100}\]: ?(?:https?://|[.#/])\S{1,2000}$",
    re.MULTILINE,
)
_LINK = re.compile(
    r"\[([^\[\]\n]{1,500})\]\((?:<[^<>\n]{0,2000}>|[^()\s]{1,2000})(?: \"[^\"\n]{0,200}\")?\)"
)
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1")
_CODE = re.compile(r"(?<![`\w])`(?=[^\s`])([^`\n]{1,100})(?<=\S)`(?![`\w])")
#: A line of HTML within Markdown, and what GitHub calls a box: "> [!NOTE]".
_TAGGED = re.compile(
    r"^<(?P<tag>p|div|h[1-6]|center|summary|b|strong|em|i|su[bp])\b[^<>\n]{0,300}>.{1,1000}</(?P=tag)>$",
    re.MULTILINE | re.IGNORECASE,
)
_ALERT = re.compile(r"^> ?\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s/]+\.\S+")
_SENTENCE_END = re.compile(r"[.。।;:,…]['”’\"»)]*$")
#: A line that says who took the pictures: "Photographs by Ann Avery".
_CREDIT = re.compile(
    rf"(?:{any_of(lambda site: site.bylines.photographs)}) \S.{{0,60}}", re.IGNORECASE
)
#: The place and date before an agency's report or a press release: "SKERRY, 3 May 2021 — ".
_DATELINE = re.compile(r"([^\n—–]{4,80}?\b\d{4}\)?)\s*(?:—|–|--)\s")


@dataclass(slots=True)
class _Head:
    """What the lines around the prose say about the article."""

    title: str | None = None
    site: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    #: The indexes of the lines that leave the text: those that say the above, credits, and every
    #: line that is the title.
    dropped: set[int] = field(default_factory=set)


def read_text(text: str, *, language: str | None = None) -> Article:
    """Return the article in pasted or plain `text`, without what surrounded it on the page.

    Text beyond `MAX_TEXT_CHARS` or 60,000 lines is left out, and a note says so. Raises
    `EmptyText` when there are no words, `UnsupportedLanguage` when `language` is no ISO 639-1
    code.
    """
    check_language(language)
    plain = without_source_markup(text[:MAX_TEXT_CHARS])
    lines = without_form(clean(join_indented(plain))).split("\n")
    all_units = split_units(_without_markdown("\n".join(without_wiki(lines))))
    units = _without_contents(all_units)
    cut = len(text) > MAX_TEXT_CHARS or len(units) > _MOST_UNITS
    units = units[:_MOST_UNITS]
    notes: set[Note] = {Note.TRUNCATED} if cut else set()
    if not any(re.search(r"\w", unit.text) for unit in units):
        raise EmptyText
    judged = judge(units, furniture=len(all_units) - len(units))
    return article_of(units, judged, language=language, notes=notes)


def article_of(
    units: Sequence[Unit], judged: Judged, *, language: str | None, notes: set[Note]
) -> Article:
    """Return the article of the units that `judged` keeps, with its byline, date and source.

    Raises `UnsupportedLanguage` when `language` is no ISO 639-1 code.
    """
    check_language(language)
    head = _read_head(units, judged)
    rest = [index for index in range(len(units)) if index not in head.dropped]
    body = [units[index] for index in rest if judged.kept[index]]
    # In notes and lists there may be no line that looks like an article's: all are kept then.
    body = body or [units[index] for index in rest] or list(units)
    joined, blocks = join_blocks((unit.text, unit.kind, unit.level) for unit in body)
    if language is None:
        language = detect_language(joined)
        if len(joined) < _CERTAIN_CHARS:
            notes.add(Note.LANGUAGE_GUESSED)
    return Article(
        text=joined,
        blocks=blocks,
        language=language,
        title=head.title,
        url=head.url,
        site=head.site,
        authors=head.authors,
        published=head.published,
        notes=frozenset(notes),
    )


def _without_contents(units: list[Unit]) -> list[Unit]:
    lines = [(unit.text, unit.kind) for unit in units]
    found = find_contents(lines) | find_fine_print(lines)
    return [unit for n, unit in enumerate(units) if n not in found]


def _without_markdown(text: str) -> str:
    """Return `text` with links and bold text reduced to their words, without pictures."""
    text = _TAGGED.sub(_without_tags, _ALERT.sub("", text))
    text = _LINK.sub(r"\1", _NO_LINK.sub("", _IMAGE.sub("", text)))
    return _CODE.sub(r"\1", _BOLD.sub(r"\2", text))


def _without_tags(line: re.Match[str]) -> str:
    words = TAG.sub("", line[0]).strip()
    return f"# {words}" if line["tag"][0] in "hH" and words else words


def _read_head(units: Sequence[Unit], judged: Judged) -> _Head:
    head = _Head()
    above = next((n for n, unit in enumerate(units) if _is_prose(unit) and judged.kept[n]), 0)
    for index, unit in enumerate(units):
        if len(unit.text) > _LONGEST_HEAD:
            continue
        if _CREDIT.fullmatch(unit.text):
            head.dropped.add(index)
            continue
        # Below the first prose, a date may be a live blog's heading and a name an interview's.
        if _read_place(unit.text, head) or (_read_line(unit.text, head) and index <= above):
            head.dropped.add(index)
    if not head.authors and units:
        head.authors = read_reporter(units[above].text)
    if head.published is None and units and (dateline := _DATELINE.match(units[above].text)):
        head.published = read_date(dateline[1])
    if judged.title is not None:
        head.title = units[judged.title].text
        said = wording(head.title)
        near = 2 * len(head.title)  # the same words may take more characters
        head.dropped |= {
            n
            for n, other in enumerate(units)
            if len(other.text) <= near and wording(other.text) == said
        }
    return head


def _is_prose(unit: Unit) -> bool:
    return len(unit.text) > _LONGEST_HEAD or _SENTENCE_END.search(unit.text) is not None


def _read_place(line: str, head: _Head) -> bool:
    """Store the source that `line` names in `head`; return whether it names one."""
    if _ADDRESS.fullmatch(line):
        place = Place(site=site_of(line), url=line)
    elif found := read_source_line(line):
        place = found
    else:
        return False
    head.site, head.url = head.site or place.site or None, head.url or place.url
    return True


def _read_line(line: str, head: _Head) -> bool:
    """Store the authors and the date of `line`; return whether it is a byline or a date line."""
    if is_date_line(line):
        head.published = head.published or read_date(line)
        head.authors = head.authors or read_byline(line)
        return True
    names = () if _SENTENCE_END.search(line) else read_byline(line)
    if names:
        head.published = head.published or read_date(line)
        head.authors = head.authors or names
    return bool(names)
