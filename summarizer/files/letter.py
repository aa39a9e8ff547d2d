"""The body of an e-mail → the letter in it, without quoted letters and signatures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from summarizer.clean import clean
from summarizer.files.markup import units_of
from summarizer.languages.site import any_of
from summarizer.lines.split import Unit, split_units
from summarizer.model import BlockKind
from summarizer.written_dates import read_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from lxml.html import HtmlElement

#: Classes and ids by which mail programs mark quoted letters, and signatures.
_QUOTE_MARKS = re.compile(
    r"\b(?:gmail_quote(?:_container)?|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote"
    r"|zmail_extra|OutlookMessageHeader|tutanota_quote|divRplyFwdMsg|mail-editor-reference-"
    r"message-container|ms-outlook-mobile-reference-message)\b"
)
_SIGNATURE_MARKS = re.compile(
    r"\b(?:gmail_signature(?:_prefix)?|moz-signature|protonmail_signature_block\S*"
    r"|ms-outlook-mobile-signature|x_Signature|Signature)\b"
)
#: The line between a letter and the one that it answers or forwards.
_BORDER = re.compile(r"[-_=]{3,}\s?(?:[^\W\d_][^\n]{2,60}[^\W_]:?\s?[-_=]{3,})?|_{10,}")
_SIGNED = re.compile(r"--\s?")
#: The last words above a name, and the first of a note on who may read the letter.
_CLOSING = re.compile(rf"(?:{any_of(lambda site: site.letters.closings)})\W{{0,3}}", re.IGNORECASE)
_CONFIDENTIAL = re.compile(
    rf"\W{{0,4}}(?:{any_of(lambda site: site.letters.confidential)})", re.IGNORECASE
)
#: The most characters of a line below "Kind regards": a name, an office, an address.
_SIGNATURE_CHARS = 100
#: The most lines below "Kind regards", and the most of them that may look like items of a list,
#: as "- Ann" does. What is more is the letter, after thanks at its beginning.
_SIGNATURE_LINES, _SIGNATURE_ITEMS = 12, 1
_ITEM = re.compile(r"(?:[-–—*•]|\d{1,2}[.)])\s")
#: The fewest spaces in a line with a full stop that make it a sentence: a postscript.
_SENTENCE_SPACES = 4
#: A line in the head of a quoted letter: "From: Ann Lee".
_LABELLED = r"\*?(?:{labels})\s?\*?:\*?\s?"
_FROM = re.compile(
    _LABELLED.format(labels=any_of(lambda site: site.letters.sender)) + r"(?P<name>\S.*)",
    re.IGNORECASE,
)
_SENT = re.compile(
    _LABELLED.format(labels=any_of(lambda site: site.letters.sent)) + r"(?P<date>\S.*)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    _LABELLED.format(labels=any_of(lambda site: site.letters.subject)) + r"(?P<subject>\S.*)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    _LABELLED.format(labels=any_of(lambda site: site.letters.others)) + r"\S.*", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:(?<!\s)\s+)?(?:<[^<>]*>|\[mailto:[^\[\]]*\]|\([^()@]*@[^()]*\))\s*")
#: The most lines of the head of a quoted letter, with the empty ones between them.
_HEAD_LINES = 8
#: The most characters of an introduction on two lines: "On 3 May 2021 at 10:12, Ann Lee wrote:".
_INTRODUCTION_CHARS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What somebody wrote. A forwarded letter also has its own subject, author and date."""

    units: Sequence[Unit] = ()
    subject: str | None = None
    authors: tuple[str, ...] = ()
    sent: datetime | None = None

    @property
    def words(self) -> int:
        """Return how many words it has."""
        return sum(len(unit.text.split()) for unit in self.units)


def from_text(text: str, *, flowed: bool, cover_words: int) -> Letter:
    """Return the letter in plain `text`; with `flowed`, its lines are joined as in RFC 3676.

    If it has fewer than `cover_words` words of its own, return the letter that it quotes instead.
    """
    lines = (_unflowed(text) if flowed else clean(text)).split("\n")
    own = _unsigned(_without_quotes(lines))
    letter = Letter(units=split_units("\n".join(own)))
    if letter.words >= cover_words:
        return letter
    unquoted = [line.lstrip("> ") if line.startswith(">") else line for line in lines]
    return _passed_on(split_units("\n".join(_unsigned(unquoted)))) or letter


def from_html(root: HtmlElement, *, cover_words: int) -> Letter:
    """Return the letter under `root`. For `cover_words` see `from_text`."""
    units = units_of(root, lambda node: _is_quote(node) or _is_signature(node))
    own = _own_units(units)
    letter = Letter(units=own)
    if letter.words >= cover_words:
        return letter
    return _passed_on(units_of(root, _is_signature)) or letter


def _is_quote(node: HtmlElement) -> bool:
    if node.tag == "blockquote" and node.get("type") == "cite":
        return True
    return bool(_QUOTE_MARKS.search(f"{node.get('class') or ''} {node.get('id') or ''}"))


def _is_signature(node: HtmlElement) -> bool:
    return bool(_SIGNATURE_MARKS.search(f"{node.get('class') or ''} {node.get('id') or ''}"))


def _unflowed(text: str) -> str:
    joined: list[str] = []
    open_line = False
    for line in text.replace("\r\n", "\n").split("\n"):
        # a quoted line never continues an unquoted one; "-- " is the mark of a signature
        if open_line and not line.startswith(">"):
            joined[-1] += line.removeprefix(" ")
        else:
            joined.append(line.removeprefix(" "))
        open_line = line.endswith(" ") and line != "-- " and not line.startswith(">")
    return clean("\n".join(joined))


def _without_quotes(lines: list[str]) -> list[str]:
    """Return the lines without quoted ones and their introductions.

    The letter also ends above the head of a quoted letter, with a border or without one.
    """
    kept: list[str] = []
    for index, line in enumerate(lines):
        if line.startswith(">"):
            _drop_introduction(kept)
            continue
        following = lines[index + 1 : index + 1 + _HEAD_LINES]
        if _begins_quoted(line, following) and (any(kept) or not _FROM.fullmatch(line)):
            break
        kept.append(line)
    return kept


def _drop_introduction(kept: list[str]) -> None:
    while kept and not kept[-1]:
        kept.pop()
    if not kept or not kept[-1].endswith(":"):
        return
    size = len(kept.pop())
    # "On 3 May 2021 at 10:12, Ann Lee <ann@example.org>" is often a line of its own
    if kept and kept[-1] and size + len(kept[-1]) < _INTRODUCTION_CHARS and size < 60:
        kept.pop()


def _begins_quoted(line: str, following: Sequence[str]) -> bool:
    """Tell whether a quoted letter begins at `line`: with a border and a head, or a whole head.

    From where and when alone, without a border, a journey is told.
    """
    if _BORDER.fullmatch(line):
        return _is_head(following)
    return _FROM.fullmatch(line) is not None and _is_head([line, *following], least=3)


def _is_head(lines: Sequence[str], *, least: int = 2) -> bool:
    """Tell whether lines say so many of the three: from whom a letter is, of when, about what."""
    said = sum(any(map(p.fullmatch, lines)) for p in (_FROM, _SENT, _SUBJECT))
    return said >= least


def _unsigned(lines: list[str]) -> list[str]:
    """Return the lines above the last mark of a signature with text above it, else all lines."""
    for index in range(len(lines) - 1, 0, -1):
        if _SIGNED.fullmatch(lines[index]) and any(lines[:index]):
            return lines[:index]
    return lines[: _signature(lines, [bool(_ITEM.match(line)) for line in lines])]


def _signature(texts: Sequence[str], items: Sequence[bool]) -> int:
    """Return the index of a signature without a mark: "Kind regards", with a name below.

    A note that the letter is confidential belongs to it, if more of the letter stands above the
    note. Without either, how many `texts` there are. `items` tells which of them are of a list.
    """
    sizes = [len(text) for text in texts]
    total = sum(sizes)
    end = next(
        (n for n, above in enumerate(accumulate(sizes, initial=0))
         if 2 * above > total and n < len(texts) and _CONFIDENTIAL.match(texts[n])),
        len(texts),
    )  # fmt: skip
    lines = listed = 0
    for at in range(end - 1, 0, -1):
        if sizes[at] > _SIGNATURE_CHARS or _is_sentence(texts[at]):
            break
        if _CLOSING.fullmatch(texts[at]) and any(texts[:at]):
            return at
        lines += bool(texts[at])
        listed += items[at]
        if lines > _SIGNATURE_LINES or listed > _SIGNATURE_ITEMS:
            break
    return end


def _is_sentence(text: str) -> bool:
    return text.endswith((".", "!", "?")) and text.count(" ") >= _SENTENCE_SPACES


def _own_units(units: list[Unit]) -> list[Unit]:
    """Return the units above the first head of a quoted letter, or above the first signature."""
    for index, unit in enumerate(units):
        if _SIGNED.fullmatch(unit.text):
            return units[:index]
        following = [one.text for one in units[index + 1 : index + 1 + _HEAD_LINES]]
        if _begins_quoted(unit.text, following):
            return units[:index]
    items = [unit.kind is BlockKind.LIST_ITEM for unit in units]
    return units[: _signature([unit.text for unit in units], items)]


def _passed_on(units: list[Unit]) -> Letter | None:
    """Return the letter below the first head, with the subject, author and date in that head.

    Without a head all of `units` are the letter. None without units.
    """
    texts = [unit.text for unit in units]
    start = next(
        (n for n, text in enumerate(texts) if _FROM.fullmatch(text)
         and _is_head(texts[n : n + _HEAD_LINES])),
        None,
    )  # fmt: skip
    if start is None:
        return Letter(units=units) if units else None
    said: dict[str, str] = {}
    end = start
    for text in texts[start : start + _HEAD_LINES]:
        matches = [p.fullmatch(text) for p in (_FROM, _SENT, _SUBJECT, _OTHER)]
        match = next((one for one in matches if one), None)
        if match is None:
            break
        said |= match.groupdict()
        end += 1
    name = _ADDRESS.sub("", said.get("name", "")).strip("* \"'")
    return Letter(
        units=_own_units(units[end:]) or units[end:],
        subject=said.get("subject", "").strip("* ") or None,
        authors=(name,) if name and "@" not in name else (),
        sent=read_date(said.get("date", "")),
    )
