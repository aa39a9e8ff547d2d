"""What a chat remembers, as one file of limited size: Markdown, as Obsidian reads it, or JSON."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bot.chat.formatting.punctuation import join_list
from summarizer.languages import comma_of

if TYPE_CHECKING:
    from bot.chat.memory.remembered import Remembered, RememberedQuote
    from bot.chat.strings import Strings

#: The characters that Markdown or Obsidian may read as markup anywhere in a line.
_SIGNS = re.compile(r"([\\`*_\[\]<>#~|^=$%&!])")
#: What is markup only at the start of a line: the marker of a list item, the hyphens that make the
#: line above them a heading, and the colon of a definition.
_AT_START = re.compile(r"^(\d{1,9})([.)])|^([-+:])")
#: What would end a link's address early.
_IN_ADDRESS = re.compile(r"[\s()<>\\]")

_VERSION = 1


class Format(StrEnum):
    """The kinds of file; the values are the endings of their names."""

    MARKDOWN = "md"
    JSON = "json"


class Export:
    """A file to which the caller adds digests, the newest first.

    `most_bytes` limits the digests alone; what stands around and between them is not counted.
    """

    def __init__(self, form: Format, strings: Strings, *, now: datetime, most_bytes: int) -> None:
        self._form = form
        self._strings = strings
        self._now = now
        self._most_bytes = most_bytes
        self._parts: list[bytes] = []
        self._size = 0
        #: How many digests are in the file.
        self.count = 0

    @property
    def name(self) -> str:
        """The file's name."""
        return f"nutgraf-{self._now:%Y-%m-%d}.{self._form}"

    def add(self, digest: Remembered) -> bool:
        """Add a digest. Return False, without adding it, when it would make the file too large."""
        write = _to_markdown if self._form is Format.MARKDOWN else _to_json
        part = write(digest, self._strings).encode(errors="replace")
        if self._size + len(part) > self._most_bytes:
            return False
        self._size += len(part)
        self._parts.append(part)
        self.count += 1
        return True

    def body(self) -> bytes:
        """Return the file's content."""
        when = self._now.isoformat(timespec="seconds")
        if self._form is Format.JSON:
            head = f'{{"version": {_VERSION}, "exported": "{when}", "digests": [\n'
            return head.encode() + b",\n".join(self._parts) + b"\n]}\n"
        title = self._strings("export-title")
        front = ["---", f"title: {_scalar(title)}", f"exported: {_scalar(when)}",
                 f"digests: {self.count}", "tags:", "  - nutgraf", "---", ""]  # fmt: skip
        head = "\n".join([*front, f"# {escape(title)}", "", ""])
        return head.encode() + b"\n".join(self._parts)


def escape(text: str) -> str:
    """Return words as Markdown that shows just these words.

    >>> escape("1. Not *bold* #1")
    '1\\\\. Not \\\\*bold\\\\* \\\\#1'
    """
    marked = _SIGNS.sub(r"\\\1", text)
    return _AT_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", marked)


def _scalar(text: str) -> str:
    """Return a text in double quotes for YAML, which reads JSON's strings."""
    return json.dumps(text)


def _link(words: str, url: str | None) -> str:
    """Return Markdown for a link; the words alone if `url` is None or no web address."""
    if not url or not url.startswith(("http://", "https://")):
        return words
    address = _IN_ADDRESS.sub(lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), url)
    return f"[{words}]({address})"


def _to_markdown(digest: Remembered, strings: Strings) -> str:
    lines = [f"## {_link(escape(digest.title), digest.url)}", ""]
    authors = join_list(digest.authors, digest.language)
    about = [digest.site or "", authors, (digest.published or "")[:10]]
    if shown := " · ".join(part for part in about if part):
        lines += [escape(shown), ""]
    for point in digest.points:
        label = f"**{escape(point.label)}** — " if point.label else ""
        lines.append(f"- {label}{escape(point.text)}{_source(point.link)}")
    if digest.points:
        lines.append("")
    for quote in digest.quotes:
        lines += [f"> “{escape(quote.text)}”{_source(quote.link)}", ">",
                  f"> — {_speaker(quote, digest.language, strings)}", ""]  # fmt: skip
    return "\n".join(lines)


def _source(link: str | None) -> str:
    return f" {_link('↗', link)}" if link else ""


def _speaker(quote: RememberedQuote, language: str, strings: Strings) -> str:
    if quote.name is None:
        return f"*{escape(strings('quote-unattributed'))}*"
    role = comma_of(language) + escape(quote.role) if quote.role else ""
    return f"**{escape(quote.name)}**" + role


def _to_json(digest: Remembered, _strings: Strings) -> str:
    made_at = datetime.fromtimestamp(digest.made_at, UTC).isoformat(timespec="seconds")
    value: dict[str, Any] = {
        "title": digest.title, "url": digest.url, "site": digest.site,
        "authors": digest.authors, "published": digest.published, "digested": made_at,
        "language": digest.language, "words": digest.words,
        "points": [
            {"text": one.text, "start": one.start, "end": one.end, "label": one.label,
             "link": one.link}
            for one in digest.points
        ],
        "quotes": [
            {"text": one.text,
             "parts": [{"start": start, "end": end} for start, end in one.parts],
             "speaker": {"name": one.name, "role": one.role} if one.name else None,
             "link": one.link}
            for one in digest.quotes
        ],
    }  # fmt: skip
    return json.dumps(value, ensure_ascii=False)
